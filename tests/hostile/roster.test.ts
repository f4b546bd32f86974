import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { jsonLines, rundskriv } from '../support/program.ts'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-roster-'))
  cpSync('charters', join(folder, 'charters'), { recursive: true })
  expect((await advance('2038-03-01T09:00')).status).toBe(0)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const places = () => ['--data', join(folder, 'data'), '--charters', join(folder, 'charters')]
const advance = (to: string, ...more: string[]) => rundskriv(['advance', '--to', to, ...places(), ...more])
const roster = () => join(folder, 'charters', 'erfa-midtjylland.csv')
const members = async (): Promise<number> => {
  const { out } = await rundskriv(['show', 'erfa', '--json', ...places()])
  const people = (JSON.parse(out) as { members: { status: string; functions: string[] }[] }).members
  return people.filter(each => each.status === 'active' && each.functions.includes('member')).length
}
/** The file as a mishap leaves it: of every municipality's two people only the first. */
const halve = (): void => {
  const seen = new Set<string>()
  const lines = readFileSync(roster(), 'utf8').split('\n')
  const kept = lines.filter(line => {
    const [, , , organisation = '', functions = ''] = line.split(',')
    if (!functions.includes('member')) return true
    if (seen.has(organisation)) return false
    seen.add(organisation)
    return true
  })
  writeFileSync(roster(), kept.join('\n'))
}

test('an empty roster is a fault with its line, and nothing happens', { timeout: 60_000 }, async () => {
  const good = readFileSync(roster())
  writeFileSync(roster(), '')
  const { status, err } = await advance('2038-03-02T09:00')
  expect(status).toBe(1)
  expect(err).toMatch(/nobody on the roster is the secretariat .*erfa-midtjylland\.csv/)
  writeFileSync(roster(), good)
  expect(await members()).toBe(38)
})

test('a roster that lacks half of the network is not believed before somebody says so', { timeout: 60_000 }, async () => {
  halve()
  const doubtful = await advance('2038-03-02T09:00')
  expect(doubtful.status).toBe(0)
  expect(jsonLines(doubtful.err)).toEqual([
    expect.objectContaining({
      event: 'roster-doubted',
      network: 'erfa',
      lacks: 19,
      of: 38,
      remedy: expect.stringContaining('--believe-roster'),
    }),
  ])
  expect(await members()).toBe(38)
  const believed = await advance('2038-03-03T09:00', '--believe-roster')
  expect(believed).toMatchObject({ status: 0, err: '' })
  expect(await members()).toBe(19)
  expect((await advance('2038-03-04T09:00')).err).toBe('')
})
