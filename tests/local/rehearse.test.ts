import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { agendaPaper } from '../../templates/papers/agenda.ts'
import { heading, paper, paragraph } from '../../templates/papers/style.ts'
import { linesOf } from '../documents/papers.ts'
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

test('G59 each mail has the Word files with it that it will have, from the network’s own templates where there are some', async () => {
  const charters = join(folder, 'charters')
  cpSync('charters', charters, { recursive: true })
  const own = join(charters, 'erfa-midtjylland.agenda.docx')
  writeFileSync(own, await paper('da', 'own.docx', [heading('Samsø Kommune indbyder'), ...agendaPaper('da')]))
  const out = join(folder, 'out')
  const ended = await rehearse(out, '2027-04-14T13:00', join(charters, 'erfa-midtjylland.yaml'))
  expect(ended).toMatchObject({ status: 0, err: '' })
  const files = readdirSync(join(out, 'files')).filter(name => name.endsWith('.docx'))
  expect(files.map(name => name.replace(/^\d\d-/, ''))).toEqual([
    'UDKAST Dagsorden 14. april 2027, version 1.docx',
    'UDKAST Dagsorden 14. april 2027, version 1.docx',
    'Dagsorden 14. april 2027.docx',
    'Referat 14. april 2027.docx',
  ])
  const agenda = readdirSync(join(out, 'mails')).find(name => name.endsWith('-agenda.eml'))!
  const { attachments } = await PostalMime.parse(readFileSync(join(out, 'mails', agenda)))
  const [word] = attachments.filter(({ filename }) => filename?.endsWith('.docx'))
  const bytes = typeof word?.content === 'string' ? new Uint8Array() : new Uint8Array(word!.content)
  expect((await linesOf(bytes))[0]).toBe('Samsø Kommune indbyder')
  const page = readFileSync(join(out, 'index.html'), 'utf8')
  for (const file of files) expect(page).toContain(`files/${encodeURIComponent(file)}`)
  // A template that cannot be filled is said before anything is made.
  writeFileSync(own, await paper('da', 'own.docx', [paragraph('{#slots}')]))
  expect(await rehearse(join(folder, 'no'), '2027-04-14T13:00', join(charters, 'erfa-midtjylland.yaml'))).toMatchObject({
    status: 1,
    err: expect.stringContaining('erfa-midtjylland.agenda.docx'),
  })
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
