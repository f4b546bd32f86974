import { expect, test } from 'vitest'
import { called } from './phases.ts'
import type { Told, Wanting } from './told.ts'
import { colleague, member } from './told.ts'

const at = '2027-03-17T09:00:00.000Z'
const away = (substitute: string | null = null): Wanting => ({ type: 'GiveApology', substitute, via: 'mail' })
const comingAfterAll: Wanting = { type: 'WithdrawApology', via: 'mail' }
const answered = (answer: 'accepted' | 'tentative'): Wanting => ({ type: 'WithdrawApology', via: 'calendar', answer })

const apologies = ({ meeting }: Told) =>
  meeting.phase === 'unscheduled' ? [] : meeting.apologies.map(({ person, substitute }) => `${person} ${substitute ?? '–'}`)
const answers = ({ meeting }: Told) =>
  meeting.phase === 'unscheduled' ? [] : meeting.answers.map(({ person, answer }) => `${person} ${answer}`)

test('G47 the same apology twice is one; with somebody else instead it is a new one, and the last word counts', () => {
  const told = called().wants(member, at, away('Ida Storm'))
  expect(told.would(member, at, away('Ida Storm'))).toEqual([])
  expect(apologies(told.wants(member, at, away()))).toEqual([`${member.person} –`])
})

test('G47 coming after all takes back one’s own apology, and nobody else’s', () => {
  const told = called().wants(member, at, away()).wants(colleague, at, away())
  expect(apologies(told.wants(member, at, comingAfterAll))).toEqual([`${colleague.person} –`])
  expect(answers(told)).toEqual([`${member.person} accepted`])
  expect(told.would(member, at, comingAfterAll)).toEqual([])
})

test('G47 a yes twice is one, a maybe after it is another answer, and an apology takes both back', () => {
  const told = called().wants(colleague, at, answered('accepted')).wants(member, at, answered('accepted'))
  expect(answers(told)).toEqual([`${colleague.person} accepted`, `${member.person} accepted`])
  expect(told.would(member, at, answered('accepted'))).toEqual([])
  expect(answers(told.wants(member, at, answered('tentative')))).toEqual([
    `${colleague.person} accepted`,
    `${member.person} tentative`,
  ])
  expect(answers(told.wants(member, at, away()))).toEqual([`${colleague.person} accepted`])
})

test('G47 the moment at which the meeting ends is too late for both', () => {
  const end = '2027-04-14T14:00:00.000Z'
  expect(called().would(member, end, away())).toMatchObject([{ type: 'WishRefused', refusal: 'attendance-is-over' }])
  expect(called().would(member, end, answered('accepted'))).toEqual([])
})
