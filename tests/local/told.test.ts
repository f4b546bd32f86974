import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { jsonLines, rundskriv } from '../support/program.ts'

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-told-'))
  data = join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pia = 'pia.vestermark@lemvig.example'
const file = (name: string, head: string, text: string): string => {
  const path = join(folder, `${name}.eml`)
  writeFileSync(path, `${head}\nMessage-ID: <${name}@x.example>\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`)
  return path
}
const receive = (at: string, path: string) => rundskriv(['receive', '--data', data, '--at', at, '--authenticated', path])

/** The words of an earlier version, which nobody would find in what this one writes. */
const old = 'Sådan stod der i brevet dengang, og sådan står der ikke mere'

test('an answer to a letter is told from the words that left, after a version that words it otherwise, and comes again so', async () => {
  const office = 'From: sekretariat@faelles.example\nTo: erfa@moeder.example\nSubject: Nyt møde'
  await receive('2027-02-01T09:00', file('booking', office, 'Nyt møde 14. april 2027 kl. 13-16, Teams'))
  expect(await rundskriv(['advance', '--data', data, '--to', '2027-03-15T08:06'])).toMatchObject({ status: 0 })
  const box = join(data, 'mail', pia, 'new')
  const mails = await Promise.all(readdirSync(box).map(name => PostalMime.parse(readFileSync(join(box, name)))))
  const call = mails.find(({ subject }) => subject?.includes('send jeres punkter'))!
  const db = new DatabaseSync(join(data, 'rundskriv.sqlite'))
  for (const { effect, body } of db.prepare('select effect, body from told').all() as { effect: string; body: string }[]) {
    const told = JSON.parse(inflateRawSync(Buffer.from(body, 'base64')).toString())
    for (const text of told.texts) text.lines.splice(2, 0, old)
    const packed = deflateRawSync(JSON.stringify(told)).toString('base64')
    db.prepare('update told set body = ? where effect = ?').run(packed, effect)
  }
  db.close()
  // A client that marks nothing of what it quotes.
  const quoted = [old, ...call.text!.split('\n').filter(line => /\p{L}/u.test(line))].join('\n')
  const head = `From: ${pia}\nTo: ${call.replyTo?.[0]?.address}\nSubject: SV: ${call.subject}\nIn-Reply-To: ${call.messageId}`
  const answer = file('answer', head, `Fælles navne til sager\n\n${quoted}`)
  const explained = await rundskriv(['explain', '--json', '--data', data, answer])
  expect(jsonLines(explained.out)).toMatchObject([{ ownWords: 'Fælles navne til sager', letter: 'call-for-items' }])
  expect(jsonLines((await receive('2027-03-16T09:00', answer)).out)).toMatchObject([
    { command: 'SubmitItem', outcome: 'accepted' },
  ])
  expect(await rundskriv(['replay', '--data', data])).toMatchObject({ status: 0, out: 'identical\n' })
})
