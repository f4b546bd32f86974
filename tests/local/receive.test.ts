import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadCharters } from '../../local/charters/read.ts'
import { guessEnvelope, isVouchedFor } from '../../local/envelope.ts'
import { jsonLines, rundskriv } from '../support/program.ts'

const pia = 'pia.vestermark@lemvig.example'
const mail = (id: string, text = 'status', headers = ''): string =>
  `${headers}From: Pia Vestermark <${pia}>\nTo: erfa@moeder.example\nSubject: ${text}\nMessage-ID: <${id}@lemvig.example>\n\n${text}\n`

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-receive-'))
  data = join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('each mail is one line of JSON, and what follows is carried out', async () => {
  const files = [file('a.eml', mail('1')), file('b.eml', mail('2', 'hjælp'))]
  const ended = await rundskriv(['receive', '--data', data, '--at', '2027-02-01T09:00', '--authenticated', '--json', ...files])
  expect(ended.status).toBe(0)
  const lines = jsonLines(ended.out)
  expect(lines).toHaveLength(2)
  for (const [place, line] of lines.entries()) {
    expect(Object.keys(line)).toEqual(['file', 'outcome', 'reason', 'command', 'stream', 'by', 'organisation', 'id'])
    expect(line).toMatchObject({
      file: files[place],
      organisation: 'Lemvig Kommune',
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  }
  expect(readdirSync(join(data, 'mail', pia, 'new'))).toHaveLength(2)
  expect(readdirSync(join(data, 'raw')).sort()).toEqual(lines.map(({ id }) => `${id}.eml`).sort())
})

test('the same mail again is a duplicate and is answered once', async () => {
  const receive = ['receive', '--data', data, '--at', '2027-02-01T09:00', '--authenticated', file('a.eml', mail('1'))]
  const first = await rundskriv(receive)
  const again = await rundskriv(receive)
  expect(jsonLines(again.out)).toMatchObject([{ outcome: 'duplicate', id: jsonLines(first.out)[0]?.id }])
  expect(readdirSync(join(data, 'mail', pia, 'new'))).toHaveLength(1)
})

test('a mail comes from stdin with its envelope on the command line', async () => {
  const args = ['receive', '--data', data, '--to', 'ERFA@moeder.example', '--from', pia, '--authenticated', '-']
  const ended = await rundskriv(args, { input: mail('1').replace('To: erfa@moeder.example', 'To: undisclosed') })
  expect(jsonLines(ended.out)).toMatchObject([{ file: '-', organisation: 'Lemvig Kommune' }])
})

test('a sender for whom nobody vouches is not believed', async () => {
  const vouched = 'Authentication-Results: mx.moeder.example; dmarc=pass header.from=lemvig.example\n'
  const files = [file('a.eml', mail('1')), file('b.eml', mail('2', 'status', vouched))]
  const ended = await rundskriv(['receive', '--data', data, '--at', '2027-02-01T09:00', ...files])
  expect(jsonLines(ended.out)).toMatchObject([{ outcome: 'held' }, { outcome: expect.not.stringMatching('held') }])
})

test('a file that is not there and one for nobody are told by name; the others are read', async () => {
  const stranger = file('stranger.eml', mail('1').replace('erfa@moeder.example', 'someone@elsewhere.example'))
  const good = file('good.eml', mail('2'))
  const ended = await rundskriv(['receive', '--data', data, join(folder, 'nowhere.eml'), stranger, good])
  expect(ended.status).toBe(1)
  expect(ended.err.trim().split('\n')).toEqual([
    expect.stringContaining('nowhere.eml: cannot be read (ENOENT)'),
    expect.stringContaining('stranger.eml: it is addressed to no network here; say which with --to'),
  ])
  expect(jsonLines(ended.out)).toMatchObject([{ file: good }])
})

test('bytes that are no mail end as an outcome', async () => {
  const args = ['receive', '--data', data, '--to', 'erfa@moeder.example']
  const ended = await rundskriv([...args, file('empty.eml', ''), file('noise.eml', '\0\x01\x02'.repeat(1000))])
  expect(ended.status).toBe(0)
  for (const line of jsonLines(ended.out)) expect(['unreadable', 'held', 'ignored']).toContain(line.outcome)
  expect(jsonLines(ended.out)).toHaveLength(2)
})

test('time never goes back', async () => {
  const good = file('good.eml', mail('1'))
  expect(await rundskriv(['advance', '--data', data, '--to', '2027-02-01T09:00'])).toMatchObject({ status: 0 })
  expect(await rundskriv(['advance', '--data', data, '--to', '2027-02-01T09:00:00+01:00'])).toMatchObject({ status: 0 })
  for (const args of [
    ['advance', '--data', data, '--to', '2027-02-01T08:59'],
    ['receive', '--data', data, '--at', '2027-02-01T07:59:59Z', good],
  ]) {
    const ended = await rundskriv(args)
    expect(ended).toMatchObject({ status: 1, out: '', err: expect.stringContaining('never goes back') })
    expect(ended.err.trim().split('\n')).toHaveLength(1)
  }
  // Without --at the mail arrives now: at the folder's time, as that lies ahead.
  const now = await rundskriv(['receive', '--data', data, good])
  expect(now.status).toBe(0)
})

test.each([
  [['receive']],
  [['receive', '--at', 'yesterday', 'x.eml']],
  [['receive', '--at', '2027-02-30T09:00', 'x.eml']],
  [['advance']],
  [['advance', '--to', '2027-03-28T02:30']],
  [['no-such-command']],
  [[]],
])('%j is wrong usage', async args => {
  const [command, ...more] = args
  const ended = await rundskriv(
    command === undefined ? [] : [command, ...(command.startsWith('no') ? [] : ['--data', data]), ...more],
  )
  expect(ended.status).toBe(2)
  expect(ended.out).toBe('')
})

test('options may come from the environment', async () => {
  const env = { ...process.env, RUNDSKRIV_DATA: data, RUNDSKRIV_CHARTERS: join(folder, 'none') }
  const ended = await rundskriv(['advance', '--to', '2027-02-01T09:00'], { spawn: { env } })
  expect(ended).toMatchObject({ status: 1, err: expect.stringContaining(`${join(folder, 'none')}: there is no such folder`) })
  expect(existsSync(data)).toBe(false)
})

test('every option may, and a switch that the environment says no to is off', async () => {
  const base = { ...process.env, RUNDSKRIV_DATA: data, RUNDSKRIV_AT: '2027-02-01T09:00', RUNDSKRIV_FROM: pia }
  const hand = (id: string, authenticated: string) =>
    rundskriv(['receive', file(`${id}.eml`, mail(id))], {
      spawn: { env: { ...base, RUNDSKRIV_TO: 'erfa@moeder.example', RUNDSKRIV_AUTHENTICATED: authenticated } },
    })
  expect(jsonLines((await hand('1', 'true')).out)).toMatchObject([{ outcome: 'accepted' }])
  expect(jsonLines((await hand('2', '0')).out)).toMatchObject([{ outcome: 'held', reason: 'unverified-sender' }])
  const shown = await rundskriv(['show', 'erfa'], { spawn: { env: { ...base, RUNDSKRIV_JSON: '1' } } })
  expect(JSON.parse(shown.out)).toMatchObject({ now: '2027-02-01T09:00:00+01:00' })
})

test('no option of any command is one that the environment cannot give', async () => {
  const { out } = await rundskriv(['--help'])
  const commands = [...out.matchAll(/^ {2}([a-z-]+) [^\n]*/gm)].map(([, name = '']) => name).filter(name => name !== 'help')
  expect(commands).toEqual(expect.arrayContaining(['serve', 'export', 'import', 'doctor', 'erase', 'redrive', 'rotate-key']))
  for (const name of commands) {
    const help = (await rundskriv([name, '--help'])).out.split(/^Options:$/m)[1] ?? ''
    const options = help.split(/^ {2}(?=-)/m).map(each => each.replaceAll(/\s+/g, ' '))
    for (const each of options.filter(option => option.startsWith('--')))
      expect(`${name} ${each}`).toContain(`env: RUNDSKRIV_${/^--([a-z-]+)/.exec(each)?.[1]?.toUpperCase().replaceAll('-', '_')}`)
  }
  const erased = await rundskriv(['erase', pia], { spawn: { env: { ...process.env, RUNDSKRIV_DATA: join(folder, 'nowhere') } } })
  expect(erased).toMatchObject({ status: 1, err: expect.stringContaining('nowhere: there is no data folder') })
})

test('a time that the clock change leaves out is said to be one', async () => {
  const ended = await rundskriv(['advance', '--data', data, '--to', '2027-03-28T02:30'])
  expect(ended.err).toContain('"2027-03-28T02:30" does not exist in Europe/Copenhagen')
})

test('each network’s letters are listed in its own time', async () => {
  const booking = `From: office@harbour.example\nTo: harbour@meetings.example\nSubject: New meeting\nMessage-ID: <1@h.example>\n\nNew meeting 14 April 2027 10:00-11:00\n`
  await rundskriv(['receive', '--data', data, '--at', '2027-02-01T09:00', '--authenticated', file('h.eml', booking)])
  const ended = await rundskriv(['advance', '--data', data, '--to', '2027-04-14T20:00'])
  expect(ended.out).toMatch(/^2027-03-25T09:15:00\+00:00 {2}harbour {2}call-for-items {2}to 1/m)
})

test('help is no fault', async () => {
  const ended = await rundskriv(['--help'])
  expect(ended.status).toBe(0)
  expect(ended.out).toContain('receive')
})

const networks = new Map(loadCharters('charters').map(({ charter, people }) => [charter.id, { charter, people }]))
const guess = (text: string) => guessEnvelope(Buffer.from(text), networks)

test.each([
  ['Return-Path: <a@x.example>\nFrom: b@x.example\nTo: erfa@moeder.example\n\n', 'a@x.example', 'erfa@moeder.example'],
  ['Return-Path: <>\nFrom: b@x.example\nTo: erfa@moeder.example\n\n', '', 'erfa@moeder.example'],
  ['From: "B, the" <b@x.example>\nTo: Bo <bo@x.example>, ERFA <erfa@moeder.example>\n\n', 'b@x.example', 'erfa@moeder.example'],
  [
    'From: b@x.example\nTo: erfa@moeder.example\nDelivered-To: erfa+m1-2-0-0-x@moeder.example\n\n',
    'b@x.example',
    'erfa+m1-2-0-0-x@moeder.example',
  ],
  ['From: b@x.example\nTo: erfa@moeder.example, erfa-referat@moeder.example\n\n', 'b@x.example', 'erfa-referat@moeder.example'],
  ['From: b@x.example\nTo: bo@x.example\nCc: erfa@moeder.example\n\n', 'b@x.example', 'erfa@moeder.example'],
  ['From: b@x.example\nTo: bo@x.example\n\nerfa@moeder.example', 'b@x.example', null],
])('the envelope of %j', (text, from, to) => {
  expect(guess(text)).toEqual({ from, to })
})

test('only the network’s own trusted server vouches', async () => {
  const text = (server: string) =>
    Buffer.from(mail('1', 'x', `Authentication-Results: ${server}; dmarc=pass header.from=lemvig.example\n`))
  expect(await isVouchedFor(text('mx.moeder.example'), 'erfa@moeder.example', networks)).toBe(true)
  expect(await isVouchedFor(text('mx.evil.example'), 'erfa@moeder.example', networks)).toBe(false)
  expect(await isVouchedFor(Buffer.from(mail('1')), 'erfa@moeder.example', networks)).toBe(false)
})

test('`show` shows what people wrote as what it is: no turned direction, no word to the terminal, no line of its own', async () => {
  const office = 'sekretariat@faelles.example'
  const book = file(
    'book.eml',
    `From: ${office}\nTo: erfa@moeder.example\nSubject: =?utf-8?B?${Buffer.from('Nyt møde').toString('base64')}?=\nMessage-ID: <b@faelles.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nNyt møde 14. april 2027 kl. 13-16, \u202Elokale \u001B[31m2\n`,
  )
  const at = ['--data', data, '--at', '2027-02-01T09:00', '--authenticated']
  expect(jsonLines((await rundskriv(['receive', ...at, book])).out)).toMatchObject([{ command: 'ScheduleMeeting' }])
  const { out } = await rundskriv(['show', '--data', data, 'erfa'])
  expect(out).toContain('lokale')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/)
})
