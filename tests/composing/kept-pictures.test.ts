import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Picture } from '../../templates/looks/indexed-png.ts'
import { noteOf, readPng, writeIndexedPng, writePng } from '../../templates/looks/indexed-png.ts'
import { difference, gallery } from '../../templates/looks/kept.ts'

const kept = readFileSync(join(gallery, 'help.wide.png'))
const picture = readPng(kept)
const changed = (change: (data: Uint8Array, picture: Picture) => void): Uint8Array => {
  const data = Uint8Array.from(picture.data)
  change(data, picture)
  return writePng({ ...picture, data })
}

test('a picture that another Chromium drew a little lighter or darker is the same picture', () => {
  expect(
    difference(
      'help',
      'wide',
      changed(() => {}),
    ),
  ).toBe(null)
  const noisy = changed(data => {
    for (let at = 0; at < data.length; at += 1)
      if (at % 4 < 3) data[at] = Math.min(255, Math.max(0, (data[at] ?? 0) + (at % 13) - 6))
  })
  expect(difference('help', 'wide', noisy)).toBe(null)
})

test('one in which something moved by a pixel, changed its colour or is missing is not', () => {
  const moved = changed((data, { width }) => data.copyWithin(width * 4 * 201, width * 4 * 200, width * 4 * 500))
  expect(difference('help', 'wide', moved)).toMatch(/^help\.wide\.png differs in \d+ pixels$/)
  const faded = changed((data, { width }) => {
    for (let at = 0; at < width * 4 * 48; at += 4) data[at] = 120
  })
  expect(difference('help', 'wide', faded)).toMatch(/differs in \d+ pixels/)
  const shorter = writePng({ ...picture, height: picture.height - 1, data: picture.data.slice(0, -picture.width * 4) })
  expect(difference('help', 'wide', shorter)).toMatch(/was 640 × \d+ pixels and is 640 × \d+/)
  expect(difference('nothing-at-all', 'wide', shorter)).toBe('there is no nothing-at-all.wide.png yet')
})

test('what is kept is small, reads back nearly as it was, and bears its note', () => {
  const colours = {
    width: 4,
    height: 1,
    data: Uint8Array.from([0, 90, 156, 255, 255, 255, 255, 255, 26, 26, 26, 255, 0, 90, 156, 255]),
  }
  const written = writeIndexedPng(colours, 'a note')
  expect(noteOf(written)).toBe('a note')
  expect(noteOf(writePng(colours))).toBe(null)
  expect([...readPng(written).data]).toEqual([...colours.data])
  expect(kept.length).toBeLessThan(writePng(picture).length / 2)
})
