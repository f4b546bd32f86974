import { expect, test } from 'vitest'
import { draftAgenda } from '../../shared/meeting/agenda.ts'
import type { ItemWords } from '../../shared/meeting/events.ts'
import { remarksOn } from '../../shared/meeting/paper.ts'
import type { Person } from '../../shared/people.ts'
import { called, item, planned, words } from './phases.ts'
import type { Told } from './told.ts'
import { charter, member } from './told.ts'

const remarks = ({ meeting }: Told, people: readonly Person[] = []): readonly string[] =>
  meeting.phase === 'unscheduled' ? [] : remarksOn(draftAgenda(meeting, charter), meeting, charter, people).map(each => each.kind)

const about = (more: Partial<ItemWords>) => ({ ...item, words: { ...words, title: 'Fælles navne', minutes: 107, ...more } })
const decision = about({ kind: 'B', text: 'Se bilag 1.' })
const inTime = '2027-03-17T09:00:00.000Z'

const roster = (...names: readonly (readonly [string, Person['status']])[]): readonly Person[] =>
  names.map(([name, status], at) => ({
    ...{ id: `p${at}`, name, status, email: `p${at}@lemvig.example`, aliases: [] },
    ...{ organisation: 'Lemvig Kommune', functions: ['member'] },
  }))

test('G58 what may be missing of an item on the agenda is remarked', () => {
  expect(remarks(called().wants(member, inTime, decision))).toEqual(['no-recommendation', 'missing-attachment'])
})

test('G58 an item that is not on the agenda is not remarked upon', () => {
  const late = planned().wants(member, '2027-04-01T09:00:00.000Z', decision)
  expect(remarks(late)).toEqual(remarks(planned()))
})

test('G58 initials that mean two people are remarked, and whoever has left is none of them', () => {
  const presented = called().wants(member, inTime, about({ presenter: 'PH' }))
  expect(remarks(presented, roster(['Pia Holm', 'active'], ['Per Hald', 'suspended']))).toEqual(['shared-initials'])
  expect(remarks(presented, roster(['Pia Holm', 'active'], ['Per Hald', 'former']))).toEqual([])
})
