import { expect, test } from 'vitest'
import { proposedCuts } from '../../shared/meeting/cuts.ts'
import type { AgendaDraft, Item } from '../../shared/meeting/events.ts'

/** Items of so many minutes, sent in one after the other, on an agenda that is so many minutes too long. */
const cuts = (over: number, ...minutes: readonly number[]): readonly string[] => {
  const items = minutes.map((each, at) => ({ id: `P-${at + 1}`, minutes: each, at: `2027-03-16T10:0${at}:00.000Z` }) as Item)
  const standing = { item: null, minutes: 38 }
  const agenda = {
    slots: [standing, ...items.map(({ id, minutes: each }) => ({ item: id, minutes: each }))],
    overflowMinutes: over,
  }
  return proposedCuts(agenda as unknown as AgendaDraft, items).map(cut =>
    cut.do === 'minutes' ? `${cut.item} ${cut.minutes}` : `${cut.do} ${cut.item}`,
  )
}

test('G27 an agenda that fits is left alone', () => {
  expect(cuts(0, 60, 30)).toEqual([])
})

test('G27 the longest item gets shorter, by as many fives as are needed', () => {
  expect(cuts(5, 60, 30)).toEqual(['P-1 55'])
  expect(cuts(13, 60, 30)).toEqual(['P-1 45'])
})

test('G27 of two that are equally long the one that came last is the first to get shorter', () => {
  expect(cuts(5, 30, 30)).toEqual(['P-2 25'])
  expect(cuts(10, 30, 30)).toEqual(['P-1 25', 'P-2 25'])
})

test('G27 no item gets shorter than five minutes', () => {
  expect(cuts(3, 7)).toEqual(['drop P-1'])
  expect(cuts(2, 7)).toEqual(['P-1 5'])
  expect(cuts(5, 5, 10)).toEqual(['P-2 5'])
})

test('G27 when all are as short as they may be, those that came last wait, and no more of them than must', () => {
  expect(cuts(6, 5, 10, 5)).toEqual(['P-2 5', 'drop P-3'])
  expect(cuts(11, 5, 5, 5, 5)).toEqual(['drop P-2', 'drop P-3', 'drop P-4'])
})

test('G27 the standing points stay, even when they alone are too long', () => {
  expect(cuts(500, 5)).toEqual(['drop P-1'])
  expect(cuts(500)).toEqual([])
})
