import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asUsersStartIt, jsonLines, rundskriv } from '../support/program.ts'

asUsersStartIt()

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-explain-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), lines.join('\n'))
  return join(folder, name)
}
const header = ['From: Pia <pia.vestermark@lemvig.example>', 'To: erfa@moeder.example', 'Message-ID: <1@x>']

test('a reply is taken apart without a data folder, and none is made', async () => {
  const reply = file('reply.eml', [
    ...header,
    'Subject: Re: x',
    '',
    'Hej',
    '',
    'På vegne af alle',
    '',
    'Den 1. februar 2027 kl. 08.05 skrev ERFA <erfa@moeder.example>:',
    '> Hvad siger I?',
    '',
  ])
  const data = join(folder, 'data')
  const ended = await rundskriv(['explain', '--json', '--data', data, reply])
  expect(ended).toMatchObject({ status: 0, err: '' })
  const [line] = jsonLines(ended.out)
  expect(Object.keys(line!)).toEqual(
    'file ownWords signature quoted forwarded kind from authenticated mayAnswer letter commands reason'.split(' '),
  )
  expect(line).toMatchObject({ file: reply, kind: 'reply', from: 'pia.vestermark@lemvig.example', mayAnswer: true, letter: null })
  expect(line!.ownWords).toContain('På vegne af alle')
  expect(line!.ownWords).not.toContain('Hvad siger I')
  expect(existsSync(data)).toBe(false)
})

test('machines are named', async () => {
  const mails = [
    file('auto.eml', [...header, 'Subject: Automatisk svar: x', 'Auto-Submitted: auto-replied', '', 'Jeg er på ferie', '']),
    file('bounce.eml', ['From: MAILER-DAEMON@x.example', 'To: erfa@moeder.example', 'Subject: Undelivered', '', 'no', '']),
    file('list.eml', [...header, 'List-Id: <l.x.example>', 'Subject: x', '', 'Hej', '']),
    file('empty.eml', []),
  ]
  const ended = await rundskriv(['explain', '--json', '--data', join(folder, 'data'), ...mails])
  expect(jsonLines(ended.out).map(({ kind, mayAnswer, commands }) => [kind, mayAnswer, commands])).toEqual([
    ['auto-reply', false, []],
    ['bounce', false, []],
    ['list', false, []],
    ['unreadable', false, []],
  ])
})

test('with a data folder it changes nothing, and says when a mail would be held', async () => {
  const data = join(folder, 'data')
  await rundskriv(['advance', '--data', data, '--to', '2027-02-01T09:00'])
  const mail = file('status.eml', [...header, 'Subject: status', '', 'status', ''])
  const before = readFileSync(join(data, 'rundskriv.sqlite'))
  const ended = await rundskriv(['explain', '--json', '--data', data, mail])
  expect(jsonLines(ended.out)).toMatchObject([{ kind: 'new', authenticated: false, reason: 'unverified-sender' }])
  expect(readFileSync(join(data, 'rundskriv.sqlite'))).toEqual(before)
  const inWords = await rundskriv(['explain', '--data', data, mail])
  expect(inWords.out).toContain('status.eml: new from pia.vestermark@lemvig.example (nobody vouches for the sender)')
  for (const line of [
    /part: text of/,
    /who: Pia Vestermark, Lemvig Kommune \(member\)/,
    /command: RequestStatus/,
    /ends as: unverified-sender/,
  ])
    expect(inWords.out).toMatch(line)
})

test('a file that is not there is told by name', async () => {
  const ended = await rundskriv(['explain', '--json', join(folder, 'nowhere.eml')])
  expect(ended).toMatchObject({ status: 1, out: '', err: expect.stringContaining('nowhere.eml: cannot be read (ENOENT)') })
})
