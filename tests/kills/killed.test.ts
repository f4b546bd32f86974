import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { messageIdOf } from '../../shared/road/keys.ts'
import { eventually, rundskriv, serving } from '../support/program.ts'
import type { Sink } from '../support/sink.ts'
import { startSink } from '../support/sink.ts'
import { Folder } from './folder.ts'
import { Pouring } from './pouring.ts'

/** `KILLS=1000` for a night. */
const kills = Number(process.env.KILLS ?? 100)
/** A life ends after so many mails at most, and one in five after so many milliseconds at most, when perhaps no mail has come in yet. */
const longestLife = { mails: 12, ms: 1_000 }
/** Where the machine is slow a life may take long to come to its mails: it is not cut short, since nothing would have been put at risk. Milliseconds. */
const patience = 30_000

const folder = new Folder()
const pouring = new Pouring()
let sink: Sink

beforeAll(async () => {
  sink = await startSink()
  const booked = ['Nyt møde', 'Nyt møde 14. april 2038 kl. 13-16, Teams'] as const
  const mail = `From: sekretariat@faelles.example\r\nTo: erfa@moeder.example\r\nSubject: ${booked[0]}\r\nMessage-ID: <book@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${booked[1]}\r\n`
  const args = ['receive', '--data', folder.data, '--authenticated', '-', '--at', '2038-03-01T09:00']
  expect((await rundskriv(args, { input: mail })).status).toBe(0)
  // The call is out: items can be sent.
  expect((await rundskriv(['advance', '--data', folder.data, '--to', '2038-03-16T09:00'])).status).toBe(0)
})
afterAll(async () => {
  await sink.close()
  folder.remove()
})

test(`killed ${kills} times at any moment, it loses no mail and no letter, and sends none twice`, {
  timeout: 600_000,
}, async () => {
  const logs: string[] = []
  const args = ['--trust-loopback', '--relay', `smtp://127.0.0.1:${sink.port}`]
  for (let n = 0; n < kills; n += 1) {
    const program = await serving(folder.data, args)
    const poured = pouring.into(program)
    const enough = pouring.acknowledged.size + Math.random() * longestLife.mails
    const until = Date.now() + (Math.random() < 0.2 ? Math.random() * longestLife.ms : patience)
    while (pouring.acknowledged.size < enough && Date.now() < until) await sleep(1)
    await sleep(Math.random() * 20)
    await program.end('SIGKILL')
    await poured
    logs.push(program.err())
  }
  const last = await serving(folder.data, args)
  await eventually(() => folder.rows(`select 1 from arrivals where state <> 'done' limit 1`).length === 0, 120_000)
  await eventually(
    () => folder.rows(`select 1 from deliveries where state in ('queued', 'sending') limit 1`).length === 0,
    120_000,
  )
  expect(await last.end('SIGTERM')).toBe(0)
  // Ids alone are logged: no address, no name, nothing of what was written.
  for (const log of [...logs, last.err()]) expect(log).not.toMatch(/[\w.]+@[\w-]+\.example|vestermark|Sag \d|Emne/i)

  // Every 250 is in the state, once.
  const outcomes = folder.outcomes()
  const byName = new Map<string, number>()
  for (const [id, times] of outcomes) {
    const raw = readFileSync(join(folder.data, 'raw', `${id}.eml`), 'latin1')
    const name = /^Message-ID: (<[^>]*>)/im.exec(raw)?.[1] ?? ''
    byName.set(name, (byName.get(name) ?? 0) + times)
  }
  expect(pouring.acknowledged.size).toBeGreaterThan(kills)
  expect([...pouring.acknowledged].filter(name => byName.get(name) !== 1)).toEqual([])
  expect([...byName.keys()].filter(name => name.startsWith('<kill-') && !pouring.offered.has(name))).toEqual([])

  // Every letter was handed over once, or it is known to be uncertain.
  const taken = new Map<string, number>()
  for (const { raw } of sink.mails) {
    const name = /^Message-ID: (<[^>]*>)/im.exec(raw.toString('latin1'))?.[1] ?? ''
    taken.set(name, (taken.get(name) ?? 0) + 1)
  }
  const secret = folder.secret()
  const letters = folder.deliveries().filter(each => each.effect.startsWith('erfa/mail-'))
  const timesOf = ({ effect, place }: { effect: string; place: number }): number =>
    taken.get(messageIdOf(secret, effect, place, 'moeder.example')) ?? 0
  const wrong = letters.filter(each =>
    each.state === 'sent' ? timesOf(each) !== 1 : each.state !== 'uncertain' || timesOf(each) > 1,
  )
  expect(wrong).toEqual([])
  const uncertain = letters.filter(each => each.state === 'uncertain')
  // A letter is uncertain only when we died between its first byte and our note of the answer.
  expect(uncertain.length).toBeLessThanOrEqual(kills)
  const arrived = uncertain.filter(each => timesOf(each) === 1).length
  process.stderr.write(
    `${kills} kills: ${pouring.acknowledged.size} mails acknowledged, ${letters.length} letters, ${uncertain.length} uncertain (${arrived} of them arrived)\n`,
  )

  // And all of it rests on nothing but what came in.
  expect(await rundskriv(['replay', '--data', folder.data])).toMatchObject({ status: 0, out: 'identical\n' })
})
