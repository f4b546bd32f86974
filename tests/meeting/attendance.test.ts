import { expect, test } from 'vitest'
import { attendanceOf, hasInvited } from '../../shared/meeting/attendance.ts'
import type { Person, PersonStatus } from '../../shared/people.ts'

const organisations = ['Lemvig Kommune', 'Skive Kommune', 'Aarhus Kommune']
const person = (id: string, organisation: string, status: PersonStatus = 'active', functions = ['member']): Person => ({
  id,
  name: `Navn ${id}`,
  email: `${id}@network.example`,
  aliases: [],
  organisation,
  status,
  functions,
})
const people = [
  person('aase', 'Aarhus Kommune'),
  person('mette', 'Skive Kommune', 'suspended'),
  person('pia', 'Lemvig Kommune'),
  person('ole', 'Lemvig Kommune', 'former'),
  person('office', 'Sekretariatet', 'active', ['secretariat']),
]
const said = (id: string, organisation: string) => ({ person: id, name: `Navn ${id}`, organisation })
const answer = (id: string, organisation: string, how: 'accepted' | 'tentative') => ({ ...said(id, organisation), answer: how })
const apology = (id: string, organisation: string, substitute: string | null = null) =>
  ({ ...said(id, organisation), substitute, via: 'mail' }) as const

const names = (guests: readonly { readonly name: string }[]) => guests.map(each => each.name)

test('G47 who comes, who may, who does not and who has said nothing, in the order of the charter', () => {
  const answers = [
    answer('kaj', 'Odder Kommune', 'accepted'),
    answer('aase', 'Aarhus Kommune', 'accepted'),
    answer('bo', 'Lemvig Kommune', 'accepted'),
  ]
  const attendance = attendanceOf({ answers, apologies: [apology('pia', 'Lemvig Kommune')] }, people, { organisations })
  expect(names(attendance.coming)).toEqual(['Navn bo', 'Navn aase', 'Navn kaj'])
  expect(attendance.coming[0]).toEqual({ name: 'Navn bo', organisation: 'Lemvig Kommune' })
  expect(attendance.maybe).toEqual([])
  expect(names(attendance.apologies)).toEqual(['Navn pia'])
  expect(names(attendance.unanswered)).toEqual(['Navn mette'])
})

test('G47 a maybe is no yes, and a substitute has answered by the apology', () => {
  const maybe = {
    answers: [answer('aase', 'Aarhus Kommune', 'tentative')],
    apologies: [apology('pia', 'Lemvig Kommune', 'Navn mette')],
  }
  const attendance = attendanceOf(maybe, people, { organisations })
  expect([names(attendance.coming), names(attendance.maybe), names(attendance.unanswered)]).toEqual([[], ['Navn aase'], []])
})

test('G47 nobody has to answer, and neither the office nor who has left is waited for', () => {
  const attendance = attendanceOf({ answers: [], apologies: [] }, people, { organisations })
  expect(names(attendance.unanswered)).toEqual(['Navn pia', 'Navn mette', 'Navn aase'])
})

test('G47 before the first letter nobody was asked, unless somebody has answered', () => {
  const asked = { toldNetworkAt: null, answers: [], apologies: [] }
  expect(hasInvited(asked)).toBe(false)
  expect(hasInvited({ ...asked, toldNetworkAt: '2027-03-15T07:05:00.000Z' })).toBe(true)
  expect(hasInvited({ ...asked, answers: [answer('aase', 'Aarhus Kommune', 'accepted')] })).toBe(true)
  expect(hasInvited({ ...asked, apologies: [apology('pia', 'Lemvig Kommune')] })).toBe(true)
})
