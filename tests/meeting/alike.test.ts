import { expect, test } from 'vitest'
import { alikeTo } from '../../shared/meeting/alike.ts'
import type { Item } from '../../shared/meeting/events.ts'

const titled = (title: string, id = 'P-1'): Item => ({ id, title }) as Item
const looksLike = (one: string, other: string): boolean => alikeTo([titled(one, 'P-2')], [titled(other)]).length > 0

test.each([
  ['Navngivning af skemaer', 'navngivning af SKEMAER'],
  ['Fælles navngivning af skemaer', 'Navngivning af skemaer'],
  ['Skemaer', 'Nye skemaer'],
  ['Status på snitflader, 2027', 'Snitflader 2027'],
  ['Roller, rettigheder, adgang, login', 'Roller, rettigheder, adgang, afgang'],
])('G18 "%s" may be about the same as "%s"', (one, other) => {
  expect(looksLike(one, other)).toBe(true)
  expect(looksLike(other, one)).toBe(true)
})

test.each([
  ['Navngivning af skemaer', 'Skemaer på engelsk'],
  ['Skemaer', 'Navngivning af skemaer'],
  ['Status på drøftelse', 'Status på drøftelse af det nye'],
  ['Plan A', 'Plan B for borgere'],
  ['Plan x', 'Plan x for borgere'],
  ['Roller, rettigheder, adgang', 'Roller, rettigheder, møbler'],
])('G18 "%s" is about something else than "%s"', (one, other) => {
  expect(looksLike(one, other)).toBe(false)
  expect(looksLike(other, one)).toBe(false)
})

test('G18 of several items of one mail, one that is like an earlier one is enough', () => {
  const both = [titled('Snitflader', 'P-2'), titled('Navngivning af skemaer', 'P-3')]
  expect(alikeTo(both, [titled('Navngivning af skemaer')]).map(each => each.id)).toEqual(['P-1'])
})

test('G18 an item is not like itself', () => {
  const item = titled('Navngivning af skemaer')
  const other = titled('Navngivning af skemaer', 'P-3')
  expect(alikeTo([item], [item, other])).toEqual([other])
})
