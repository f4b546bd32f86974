import { describe, expect, it } from 'vitest'
import { compareRoster } from '../../shared/members/comparing.ts'
import type { ListedContact, Person } from '../../shared/people.ts'
import { changesNothing } from '../../shared/people.ts'

const person = (id: string, organisation: string, told: Partial<Person> = {}): Person => ({
  id,
  name: `${id[0]?.toUpperCase()}${id.slice(1)} Lund`,
  email: `${id}@${organisation.toLowerCase()}.example`,
  aliases: [],
  organisation: `${organisation} Kommune`,
  functions: ['member'],
  status: 'active',
  ...told,
})
const people: readonly Person[] = [
  person('pia', 'Lemvig', { aliases: ['pl@lemvig.example'] }),
  person('jonas', 'Lemvig'),
  person('mette', 'Skive'),
  person('anne', 'Skive', { functions: ['member', 'secretariat'] }),
  person('camilla', 'Skive', { functions: ['kl'] }),
  person('hans', 'Skive', { status: 'former' }),
  person('bo', 'Norddjurs', { status: 'suspended' }),
]
const row = (name: string, email: string | null, organisation: string | null): ListedContact => ({
  name,
  email,
  organisation: organisation === null ? null : `${organisation} Kommune`,
  shown: `${name} ${organisation} ${email}`,
})
const all = [
  row('Pia Lund', 'pia@lemvig.example', 'Lemvig'),
  row('Jonas Lund', 'jonas@lemvig.example', 'Lemvig'),
  row('Mette Lund', 'mette@skive.example', 'Skive'),
]
const compare = (...rows: readonly ListedContact[]) => compareRoster(people, rows)

describe('G61 what a list of contacts would change', () => {
  it('the same people: nothing', () => {
    expect(compare(...all)).toEqual({ change: { joins: [], changes: [], leaves: [] }, unread: [] })
    expect(changesNothing(compare(...all).change)).toBe(true)
  })

  it('somebody by another of the own addresses, or in other capitals, is no news', () => {
    const { change } = compare(row('PIA  LUND', 'pl@lemvig.example', 'Lemvig'), ...all.slice(1))
    expect(changesNothing(change)).toBe(true)
  })

  it('somebody new joins; who is not on the list leaves where it names others of the same municipality', () => {
    const { change } = compare(
      row('Kim Holm', 'kim@lemvig.example', 'Lemvig'),
      row('Jonas Lund', 'jonas@lemvig.example', 'Lemvig'),
    )
    expect(change).toEqual({
      joins: [{ name: 'Kim Holm', email: 'kim@lemvig.example', organisation: 'Lemvig Kommune' }],
      changes: [],
      leaves: [{ person: 'pia', name: 'Pia Lund', organisation: 'Lemvig Kommune' }],
    })
    expect(changesNothing(change)).toBe(false)
  })

  it('the same name in the same municipality has another address', () => {
    const was = { name: 'Jonas Lund', email: 'jonas@lemvig.example', organisation: 'Lemvig Kommune' }
    const is = { ...was, email: 'jonas.lund@lemvig.example' }
    expect(compare(...all.filter(each => !each.name.startsWith('Jonas')), row('jonas lund', is.email, 'Lemvig')).change).toEqual({
      joins: [],
      changes: [{ person: 'jonas', was, is }],
      leaves: [],
    })
  })

  it('the same name in another municipality is somebody else', () => {
    const { change } = compare(row('Jonas Lund', 'jonas@norddjurs.example', 'Norddjurs'))
    expect(change.joins.map(({ email }) => email)).toEqual(['jonas@norddjurs.example'])
    expect(change.leaves.map(({ person: id }) => id)).toEqual(['bo'])
  })

  it('a name that two bear, and an address that somebody has already, say nothing of the other', () => {
    const twins = [person('kim', 'Viborg'), person('kim2', 'Viborg', { name: 'Kim Lund' })]
    const { change } = compareRoster(twins, [row('Kim Lund', 'k@viborg.example', 'Viborg')])
    expect([change.joins.length, change.changes.length, change.leaves.length]).toEqual([1, 0, 2])
    const one = compareRoster(twins, [
      row('Kim Lund', 'kim@viborg.example', 'Viborg'),
      row('Kim Lund', 'k@viborg.example', 'Viborg'),
    ])
    expect(one.change.changes.map(({ person: id }) => id)).toEqual(['kim2'])
  })

  it('another name or municipality behind the same address', () => {
    const married = compare(...all.slice(0, 2), row('Mette Holm', 'mette@skive.example', 'Skive')).change
    expect(married.changes.map(({ was, is }) => [was.name, is.name])).toEqual([['Mette Lund', 'Mette Holm']])
    const moved = compare(...all.slice(0, 2), row('Mette Lund', 'mette@skive.example', 'Viborg')).change
    expect(moved.changes.map(({ is }) => is.organisation)).toEqual(['Viborg Kommune'])
    expect(moved.leaves).toEqual([])
  })

  it('the secretariat’s own people, guests and those who left are for the roster file', () => {
    const { change } = compare(
      row('Mette Lund', 'mette@skive.example', 'Skive'),
      row('Anne Holm', 'anne@skive.example', 'Skive'),
      row('Camilla Holm', 'camilla@skive.example', 'Skive'),
    )
    expect(changesNothing(change)).toBe(true)
    expect(compare(row('Camilla Lund', 'cl@skive.example', 'Skive')).change.joins).toHaveLength(1)
    expect(compare(row('Hans Lund', 'hans@skive.example', 'Skive')).change.joins).toHaveLength(1)
  })

  it('somebody whose mail bounces is here still', () => {
    const { change } = compare(row('Bo Lund', 'bo@norddjurs.example', 'Norddjurs'))
    expect(changesNothing(change)).toBe(true)
  })

  it('a row without an address, a name or a municipality is not read, unless the address is known', () => {
    const unknown = [row('Kim Holm', null, 'Lemvig'), row('', 'k@lemvig.example', 'Lemvig'), row('Kim Holm', 'k@x.example', null)]
    expect(compare(...all, ...unknown).unread).toEqual(unknown.map(each => each.shown))
    expect(changesNothing(compare(...all, ...unknown).change)).toBe(true)
    const known = [row('', 'pia@lemvig.example', null), ...all.slice(1)]
    expect(compare(...known)).toEqual({ change: { joins: [], changes: [], leaves: [] }, unread: [] })
  })

  it('an address that stands twice counts once', () => {
    const twice = row('Kim Holm', 'kim@lemvig.example', 'Lemvig')
    expect(compare(...all, twice, twice).change.joins).toHaveLength(1)
  })
})
