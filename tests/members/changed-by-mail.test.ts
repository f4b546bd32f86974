import { expect, test } from 'vitest'
import type { Members, MembersCommand } from '../../shared/members/members.ts'
import { decide, evolve, find, nobody } from '../../shared/members/members.ts'
import type { Person } from '../../shared/people.ts'

const at = '2027-03-15T08:00:00.000Z'
const pia: Person = {
  ...{ id: 'pia', name: 'Pia Holm', email: 'pia@lemvig.example', aliases: ['ph@lemvig.example'] },
  ...{ organisation: 'Lemvig Kommune', functions: ['member'], status: 'active' },
}
const kim: Person = {
  ...pia,
  id: 'kim',
  name: 'Kim Lund',
  email: 'kim@skive.example',
  aliases: [],
  organisation: 'Skive Kommune',
}
const after = (members: Members, ...commands: readonly MembersCommand[]): Members =>
  commands.reduce((known, command) => decide(known, command).reduce(evolve, known), members)
const file = (...people: readonly Person[]): MembersCommand => ({ type: 'ImportRoster', at, roster: people })
const said = (person: string, is: Partial<Person>): MembersCommand => {
  const { name, email, organisation } = { ...(person === 'pia' ? pia : kim), ...is }
  return { type: 'ChangeMember', at, person, is: { name, email, organisation } }
}
const listed = after(nobody, file(pia, kim))
const moved = after(listed, said('pia', { name: 'Pia Lind', email: 'pia.lind@lemvig.example' }))
const here = (members: Members, id = 'pia') => members.people.find(each => each.id === id)

test('G61 a yes changes who somebody is; the former address stays theirs, so that an older answer is still their own', () => {
  expect(here(moved)).toMatchObject({ id: 'pia', name: 'Pia Lind', email: 'pia.lind@lemvig.example', status: 'active' })
  expect(['pia@lemvig.example', 'ph@lemvig.example', 'pia.lind@lemvig.example'].map(each => find(moved, each)?.id)).toEqual(
    Array(3).fill('pia'),
  )
})

test('G61 a roster file that says what it said then changes nothing back, however often it is read', () => {
  expect(decide(moved, file(pia, kim))).toEqual([])
  expect(here(after(moved, file(pia, kim), file(pia, kim)))?.email).toBe('pia.lind@lemvig.example')
})

test('G61 what else the file says of them goes on counting', () => {
  const planner = after(moved, file({ ...pia, functions: ['member', 'user-group'] }, kim))
  expect(here(planner)).toMatchObject({ email: 'pia.lind@lemvig.example', functions: ['member', 'user-group'] })
  expect(decide(planner, file({ ...pia, functions: ['member', 'user-group'] }, kim))).toEqual([])
})

test('G61 a line that the file says anew counts, and is the last word', () => {
  const newLine = { ...pia, email: 'p.holm@lemvig.example' }
  const anew = after(moved, file(newLine, kim))
  expect(here(anew)).toEqual(newLine)
  expect(here(after(anew, file(pia, kim)))).toEqual(pia)
})

test('G61 a line that says the same as the yes is one of the file’s own again', () => {
  const agreed = { ...pia, name: 'Pia Lind', email: 'pia.lind@lemvig.example' }
  expect(here(after(moved, file(agreed, kim)))).toEqual(agreed)
})

test('G61 whoever the file drops is gone, changed or not', () => {
  expect(here(after(moved, file(kim)))?.status).toBe('former')
})

test('G61 one who was changed and then taken off is not brought back by the line as it stood', () => {
  const off = after(moved, { type: 'RemoveMember', at, person: 'pia' })
  expect(here(after(off, file(pia, kim)))?.status).toBe('former')
  expect(here(after(off, file({ ...pia, name: 'Pia Holm Lind' }, kim)))?.status).toBe('active')
})

test('G61 a second change stands against the same line', () => {
  const twice = after(moved, said('pia', { name: 'Pia Lind Holm', email: 'plh@lemvig.example' }), file(pia, kim))
  expect(here(twice)).toMatchObject({ name: 'Pia Lind Holm', email: 'plh@lemvig.example', status: 'active' })
  expect(decide(twice, file(pia, kim))).toEqual([])
})

test('G61 mail to the new address has not bounced; a new name says nothing of the address', () => {
  const bounce = { type: 'RecordBounce', at, address: pia.email, permanent: true, detail: '550', letter: 'L' } as const
  const stopped = after(listed, bounce)
  expect(here(after(stopped, said('pia', { name: 'Pia Lind' })))?.status).toBe('suspended')
  expect(here(after(stopped, said('pia', { email: 'pia.lind@lemvig.example' })))?.status).toBe('active')
  expect(here(after(stopped, said('pia', { email: 'pia.lind@lemvig.example' }), file(pia, kim)))?.status).toBe('active')
})

test('G61 somebody who came in by mail is changed, and stands in no file', () => {
  const admitted: MembersCommand = {
    type: 'AddMember',
    at,
    name: 'Bo Krag',
    email: 'bo@skive.example',
    organisation: 'Skive Kommune',
  }
  const id = 'by-mail-3'
  const is = { name: 'Bo Krag', email: 'bo.krag@skive.example', organisation: 'Skive Kommune' }
  const changed = after(listed, admitted, { type: 'ChangeMember', at, person: id, is })
  expect(here(changed, id)).toMatchObject({ email: 'bo.krag@skive.example', aliases: ['bo@skive.example'] })
  expect(here(changed, id)?.listed).toBeUndefined()
  expect(decide(changed, file(pia, kim))).toEqual([])
})

test.each([
  ['nobody', said('nobody', {})],
  ['what is so already', said('pia', {})],
  ['an address that is another one’s', said('pia', { email: kim.email })],
])('G61 nothing changes for %s', (_what, command) => {
  expect(decide(listed, command)).toEqual([])
})

test('G61 the former address is an address of theirs once, and the new one is no former one', () => {
  const back = after(moved, said('pia', { email: 'ph@lemvig.example' }))
  expect(here(back)?.aliases).toEqual(['pia@lemvig.example', 'pia.lind@lemvig.example'])
  expect(here(back)?.email).toBe('ph@lemvig.example')
})
