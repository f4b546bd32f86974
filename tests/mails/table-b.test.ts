import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { expected } from './fixtures.ts'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/understanding.md'), 'utf8')
const rows = [...text.matchAll(/^\| (\d+)(?:–(\d+))? \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)]

const fileOf = (name: string): string =>
  name.startsWith('tests/') ? name : `tests/fixtures/${name.startsWith('calendar/') ? name : `mails/${name}`}.eml`

test('every case of table B that concerns mail coming in stands in docs/understanding.md once, with a mail or a test that exists', () => {
  const numbers = rows.flatMap(([, from, to]) =>
    Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, nth) => Number(from) + nth),
  )
  const goingOut = [65, 66, 71]
  expect(numbers).toEqual(Array.from({ length: 72 }, (_, nth) => nth + 1).filter(each => !goingOut.includes(each)))
  for (const [, number, , named = ''] of rows) {
    const names = [...named.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    expect(names.length, `case ${number}`).toBeGreaterThan(0)
    expect(names.filter(name => !existsSync(join(root, fileOf(name))))).toEqual([])
  }
})

test('and what it says of a mail is how the mail ends', () => {
  for (const [, number, , named = '', ends = ''] of rows) {
    const [first] = [...named.matchAll(/`([^`/]+)`/g)].map(([, name = '']) => expected[`${name}.eml`])
    const [said = '', reason] = /^(held|asked|ignored|taken)(?:[^`]{0,3}`([a-z-]+)`)?/.exec(ends.trim())?.slice(1) ?? []
    if (first === undefined || said === '') continue
    expect(first.outcome, `case ${number}`).toBe(said === 'taken' ? 'accepted' : said)
    if (reason !== undefined) expect(first.reason, `case ${number}`).toBe(reason)
  }
})
