import { expect, test } from 'vitest'
import { instantOf } from '../../shared/calendar/day.ts'
import { userGroupBefore } from '../../shared/calendar/user-group.ts'
import { erfa } from '../support/charters.ts'

const { charter } = erfa()

/** Ours is on Wednesday 14 April 2027 at 13:00; its call for items leaves on Monday 15 March. */
const before = (...theirs: readonly string[]) => {
  const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11), charter.timeZone)
  return userGroupBefore(
    charter,
    at('2027-04-14T13:00'),
    theirs.map(each => ({ start: at(each) })),
  )
}

test('G54 the user group meets too early between the call for items and our meeting', () => {
  expect(before('2027-04-12T09:00')).toBe('2027-04-12')
  expect(before('2027-03-15T00:30')).toBe('2027-03-15')
  expect(before('2027-04-14T09:00')).toBe('2027-04-14')
})

test('G54 a meeting of theirs before our call, at our time or after ours is in order', () => {
  expect(before('2027-03-14T23:30')).toBeNull()
  expect(before('2027-04-14T13:00')).toBeNull()
  expect(before('2027-04-15T09:00')).toBeNull()
  expect(before()).toBeNull()
})

test('G54 of several that are too early the last one is named', () => {
  expect(before('2027-04-12T09:00', '2027-03-22T09:00', '2027-05-03T09:00')).toBe('2027-04-12')
})
