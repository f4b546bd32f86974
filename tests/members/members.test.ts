import { expect, test } from 'vitest'
import type { Members, MembersCommand } from '../../shared/members/members.ts'
import { decide, delegatorOf, evolve, find, membersFrom, nobody, organisationOf } from '../../shared/members/members.ts'
import type { Person } from '../../shared/people.ts'

const at = '2027-03-15T08:00:00.000Z'

const person = (id: string, told: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  email: `${id}@lemvig.example`,
  aliases: [],
  organisation: 'Lemvig Kommune',
  functions: ['member'],
  status: 'active',
  ...told,
})

const pia = person('pia')
const kim = person('kim', { email: 'kim@skive.example', organisation: 'Skive Kommune' })

const after = (members: Members, ...commands: readonly MembersCommand[]): Members =>
  commands.reduce((known, command) => decide(known, command).reduce(evolve, known), members)

const roster = (...people: readonly Person[]): MembersCommand => ({ type: 'ImportRoster', at, roster: people })
const admitted = (name: string, email: string): MembersCommand => ({
  type: 'AddMember',
  at,
  name,
  email,
  organisation: 'Norddjurs Kommune',
})
const bounce = (address: string, permanent = true): MembersCommand => ({
  type: 'RecordBounce',
  at,
  address,
  permanent,
  detail: '550 no such mailbox',
  letter: 'L1',
})
const writes = (id: string): MembersCommand => ({ type: 'Reinstate', at, person: id })

const both = after(nobody, roster(pia, kim))
const statuses = (members: Members): readonly string[] => members.people.map(each => `${each.id} ${each.status}`)

test('the roster file brings its people in, in its order', () => {
  expect(decide(nobody, roster(pia, kim))).toEqual([
    { type: 'MemberAdded', at, person: pia, via: 'roster' },
    { type: 'MemberAdded', at, person: kim, via: 'roster' },
  ])
  expect(both.people).toEqual([pia, kim])
})

test('the same roster file again changes nothing', () => {
  expect(decide(both, roster(pia, kim))).toEqual([])
  expect(decide(both, roster({ ...pia, delegates: [] }, kim))).toEqual([])
})

test.each([
  ['name', { name: 'Pia Vester' }],
  ['address', { email: 'pia@ny.example' }],
  ['municipality', { organisation: 'Skive Kommune' }],
  ['further addresses', { aliases: ['pia@gammel.example'] }],
  ['delegates', { delegates: ['hjaelper@lemvig.example'] }],
  ['functions', { functions: ['member', 'secretariat'] }],
  ['status', { status: 'former' }],
] as const)('another %s in the roster file is taken over, and the person keeps the place in the order', (_, told) => {
  const changed: Person = { ...pia, ...told }
  expect(decide(both, roster(changed, kim))).toEqual([{ type: 'MemberChanged', at, person: changed }])
  expect(after(both, roster(changed, kim)).people).toEqual([changed, kim])
})

test('whoever is no longer in the roster file has left, and is not told of twice', () => {
  expect(decide(both, roster(kim))).toEqual([{ type: 'MemberRemoved', at, person: 'pia' }])
  const left = after(both, roster(kim))
  expect(statuses(left)).toEqual(['pia former', 'kim active'])
  expect(decide(left, roster(kim))).toEqual([])
})

test('whoever is in the roster file again is back', () => {
  expect(statuses(after(both, roster(kim), roster(pia, kim)))).toEqual(['pia active', 'kim active'])
})

test('whoever the secretariat let in stays, though the roster file does not name them', () => {
  const added = admitted('Vibe Nordlund', 'vibe@norddjurs.example')
  expect(decide(both, added)).toMatchObject([{ type: 'MemberAdded', via: 'secretariat' }])
  const more = after(both, added)
  expect(more.people.at(-1)).toEqual({
    id: 'by-mail-3',
    name: 'Vibe Nordlund',
    email: 'vibe@norddjurs.example',
    aliases: [],
    organisation: 'Norddjurs Kommune',
    functions: ['member'],
    status: 'active',
  })
  expect(decide(more, roster(pia, kim))).toEqual([])
})

test('whoever the secretariat let in is the roster file’s as soon as it names the address, and leaves with it', () => {
  const more = after(both, admitted('Vibe Nordlund', 'vibe@norddjurs.example'))
  const vibe = person('vibe', {
    email: 'vibe.nordlund@norddjurs.example',
    aliases: ['vibe@norddjurs.example'],
    functions: ['secretariat'],
  })
  const named = after(more, roster(pia, kim, vibe))
  expect(statuses(named)).toEqual(['pia active', 'kim active', 'by-mail-3 former', 'vibe active'])
  expect(find(named, 'vibe@norddjurs.example')).toEqual(vibe)
  expect(decide(named, roster(pia, kim, vibe))).toEqual([])
  expect(statuses(after(named, roster(pia, kim)))).toEqual(['pia active', 'kim active', 'by-mail-3 former', 'vibe former'])
})

test('an address that bounced goes on bouncing when the roster file takes it over, and another one does not', () => {
  const stopped = after(both, admitted('Vibe', 'vibe@norddjurs.example'), bounce('vibe@norddjurs.example'))
  const named = (email: string) =>
    statuses(after(stopped, roster(pia, kim, person('vibe', { email, aliases: ['vibe@norddjurs.example'] }))))
  expect(named('vibe@norddjurs.example').at(-1)).toBe('vibe suspended')
  expect(named('vibe@ny.example').at(-1)).toBe('vibe active')
  const well = after(both, admitted('Vibe', 'vibe@norddjurs.example'))
  expect(statuses(after(well, roster(pia, kim, person('vibe', { email: 'vibe@norddjurs.example' })))).at(-1)).toBe('vibe active')
})

test('whoever was taken off and let in again by mail is not taken off by the line of the file that nobody has changed', () => {
  const off: MembersCommand = { type: 'RemoveMember', at, person: 'pia' }
  const back = after(both, off, admitted('Pia', 'pia@lemvig.example'), roster(pia, kim))
  expect(statuses(back)).toEqual(['pia former', 'kim active', 'by-mail-3 active'])
  expect(decide(back, roster(pia, kim))).toEqual([])
  expect(decide(back, off)).toEqual([])
  expect(decide(both, { ...off, person: 'nobody' })).toEqual([])
  const none = after(both, off, { ...off, person: 'kim' })
  expect(decide(none, roster(pia, kim))).toEqual([])
  expect(statuses(after(none, roster(kim), roster(pia, kim)))).toEqual(['pia active', 'kim former'])
})

test('letting in somebody who is in already does nothing; a second newcomer is another person', () => {
  expect(decide(both, admitted('Pia', 'pia@lemvig.example'))).toEqual([])
  const two = after(both, admitted('Vibe', 'vibe@norddjurs.example'), admitted('Ivan', 'ivan@norddjurs.example'))
  expect(two.people.map(each => each.id)).toEqual(['pia', 'kim', 'by-mail-3', 'by-mail-4'])
})

test('an address at which mail bounces for good gets no more letters, and the others get theirs', () => {
  expect(decide(both, bounce('pia@lemvig.example'))).toEqual([
    { type: 'BounceRecorded', at, address: 'pia@lemvig.example', permanent: true, detail: '550 no such mailbox', letter: 'L1' },
    { type: 'MemberSuspended', at, person: 'pia', detail: '550 no such mailbox' },
  ])
  expect(statuses(after(both, bounce('pia@lemvig.example')))).toEqual(['pia suspended', 'kim active'])
})

test('a bounce that may pass is noted and stops nothing; a second one for good stops nobody twice', () => {
  expect(decide(both, bounce('pia@lemvig.example', false)).map(each => each.type)).toEqual(['BounceRecorded'])
  expect(after(both, bounce('pia@lemvig.example', false))).toEqual(both)
  const stopped = after(both, bounce('pia@lemvig.example'))
  expect(decide(stopped, bounce('pia@lemvig.example')).map(each => each.type)).toEqual(['BounceRecorded'])
})

test('a bounce from an address that nobody has says nothing of anybody', () => {
  expect(decide(both, bounce('nobody@lemvig.example'))).toEqual([])
})

test('mail from a suspended address shows that it works again', () => {
  const stopped = after(both, bounce('pia@lemvig.example'))
  expect(decide(stopped, writes('pia'))).toEqual([{ type: 'MemberReinstated', at, person: 'pia' }])
  expect(statuses(after(stopped, writes('pia')))).toEqual(['pia active', 'kim active'])
  expect(decide(stopped, writes('kim'))).toEqual([])
  expect(decide(both, writes('pia'))).toEqual([])
})

test('the roster file does not lift a suspension, unless it names another address', () => {
  const stopped = after(both, bounce('pia@lemvig.example'))
  expect(decide(stopped, roster(pia, kim))).toEqual([])
  const renamed = { ...pia, name: 'Pia Vester' }
  expect(statuses(after(stopped, roster(renamed, kim)))).toEqual(['pia suspended', 'kim active'])
  expect(statuses(after(stopped, roster({ ...pia, email: 'pia@ny.example' }, kim)))).toEqual(['pia active', 'kim active'])
})

test('who writes is known by the address or a further one, while suspended too, and not after having left', () => {
  const members = membersFrom([
    { type: 'MemberAdded', at, person: person('pia', { aliases: ['pia@gammel.example'], status: 'suspended' }), via: 'roster' },
    { type: 'MemberAdded', at, person: person('ole', { status: 'former', delegates: ['vikar@skive.example'] }), via: 'roster' },
  ])
  expect(find(members, 'pia@lemvig.example')?.id).toBe('pia')
  expect(find(members, 'pia@gammel.example')?.id).toBe('pia')
  expect(find(members, 'ole@lemvig.example')).toBeNull()
  expect(find(members, 'lemvig.example')).toBeNull()
  expect(delegatorOf(members, 'vikar@skive.example')).toBeNull()
})

test('a delegate writes for the one who named them, and for nobody else', () => {
  const members: Members = { people: [pia, { ...kim, delegates: ['vikar@skive.example'] }] }
  expect(delegatorOf(members, 'vikar@skive.example')?.id).toBe('kim')
  expect(delegatorOf(members, 'anden@skive.example')).toBeNull()
  expect(find(members, 'vikar@skive.example')).toBeNull()
})

test("an unknown writer's municipality is that of the members with the same domain", () => {
  const office = person('office', {
    functions: ['secretariat'],
    email: 'office@sekretariat.example',
    organisation: 'Sekretariatet',
  })
  const members: Members = { people: [pia, kim, office] }
  expect(organisationOf(members, 'ny@skive.example')).toBe('Skive Kommune')
  expect(organisationOf(members, 'ny@elsewhere.example')).toBeNull()
  expect(organisationOf(members, 'ny@sekretariat.example')).toBeNull()
})

test('a domain that two municipalities share points to neither', () => {
  const members: Members = { people: [pia, person('bo', { email: 'bo@skive.example' }), kim] }
  expect(organisationOf(members, 'ny@skive.example')).toBeNull()
  expect(organisationOf(members, 'ny@lemvig.example')).toBe('Lemvig Kommune')
})
