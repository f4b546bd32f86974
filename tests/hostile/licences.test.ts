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
])

/** It says no more than `BSD`; the text beside it is that of the two clauses. */
const known = new Map([['node_modules/duck', 'BSD-2-Clause']])

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
