import { expect, test } from 'vitest'
import type { EntryVersion } from '../../shared/calendar/entry-version.ts'
import { isNoNewer } from '../../shared/calendar/entry-version.ts'

const version = (sequence: number, stamp: string | null = null): EntryVersion => ({ sequence, stamp })
const morning = '2027-03-15T08:00:00.000Z'
const noon = '2027-03-15T12:00:00.000Z'

test('a calendar entry with a higher number is newer, whenever it was written', () => {
  expect(isNoNewer(version(2, morning), version(1, noon))).toBe(false)
  expect(isNoNewer(version(1, noon), version(2, morning))).toBe(true)
})

test('of two calendar entries with the same number the one written later is newer; the same one again is not', () => {
  expect(isNoNewer(version(1, noon), version(1, morning))).toBe(false)
  expect(isNoNewer(version(1, morning), version(1, noon))).toBe(true)
  expect(isNoNewer(version(1, noon), version(1, noon))).toBe(true)
})

test('a calendar entry that does not say when it was written is older than one that does', () => {
  expect(isNoNewer(version(1), version(1, morning))).toBe(true)
  expect(isNoNewer(version(1, morning), version(1))).toBe(false)
  expect(isNoNewer(version(1), version(1))).toBe(true)
})
