import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rundskriv } from '../support/program.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-rehearse-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const charter = 'charters/erfa-midtjylland.yaml'
const rehearse = (out: string, meeting = '2027-04-14T13:00', file = charter) =>
  rundskriv(['rehearse', '--charter', file, '--meeting', meeting, '--out', out])

test('G59 a page with a timeline and each mail as a file, with their real times', async () => {
  const out = join(folder, 'out')
  const ended = await rehearse(out)
  expect(ended).toMatchObject({ status: 0, err: '' })
  expect(ended.out).toContain('2027-03-15T08:05  call-for-items -> 38 people: ERFA-mødet 14. april 2027: send jeres punkter')
  expect(ended.out).toContain('2027-04-07T08:05  agenda -> 38 people')
  expect(ended.out).toContain('2027-05-03T08:05  minutes-approved *')
  const files = readdirSync(join(out, 'mails'))
  expect(files).toHaveLength(ended.out.split('\n').filter(line => /^\d{4}-/.test(line)).length)
  const called = await PostalMime.parse(readFileSync(join(out, 'mails', '02-call-for-items.eml')))
  expect(called).toMatchObject({ from: { address: 'erfa@moeder.example' }, date: '2027-03-15T07:05:00.000Z' })
  const page = readFileSync(join(out, 'index.html'), 'utf8')
  expect(page).toContain('<svg viewBox=')
  expect(page.match(/<circle class="dot/g)).toHaveLength(files.length)
  for (const file of files) expect(page).toContain(`mails/${file}`)
  // Once more into the same folder; and never over somebody's own files.
  expect((await rehearse(out)).status).toBe(0)
  expect(readdirSync(join(out, 'mails'))).toEqual(files)
})

test('G59 what cannot be rehearsed is said in one line', async () => {
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  expect(await rehearse(folder)).toMatchObject({ status: 1, err: expect.stringContaining('holds something else') })
  expect(readdirSync(folder)).toEqual(['mine.txt'])
  expect(await rehearse(join(folder, 'out'), 'tomorrow')).toMatchObject({ status: 2, err: expect.stringContaining('--meeting') })
  const faulty = await rehearse(join(folder, 'out'), '2027-04-14T13:00', join(folder, 'mine.txt'))
  expect(faulty.status).toBe(1)
  expect(faulty.err.trim().split('\n')).toHaveLength(1)
})
