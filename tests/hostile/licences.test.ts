import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Zlib',
  // Fonts: may be used, changed and passed on with any program, and not sold by themselves.
  'Bitstream-Vera',
])

/** What these say points to the text beside it, which was read: the two clauses of BSD, and Bitstream's. */
const known = new Map([
  ['node_modules/duck', 'BSD-2-Clause'],
  ['node_modules/dejavu-fonts-ttf', 'Bitstream-Vera'],
])

const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const running = Object.entries(locked.packages).filter(([path, each]) => path !== '' && !each.dev && !each.devOptional)

/** `(MIT OR EUPL-1.1+)`: one of them is enough. */
const mayBeUsed = (license: string): boolean =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some(each => each.split(' AND ').every(part => allowed.has(part.trim())))

test('everything that runs in production has a licence that allows it', () => {
  expect(running.length).toBeGreaterThan(20)
  const foreign = running.filter(([path, { license }]) => !mayBeUsed(known.get(path) ?? license ?? 'none'))
  expect(foreign.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

// What comes inside of another package is covered by that one's checksum.
test('everything that is installed is named with its checksum', () => {
  const without = Object.entries(locked.packages).filter(
    ([path, each]) => path !== '' && !('integrity' in each) && !('inBundle' in each),
  )
  expect(without.map(([path]) => path)).toEqual([])
})
