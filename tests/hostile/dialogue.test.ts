import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../simulation/random.ts'
import { greeted, handIn, smtp } from '../support/smtp-client.ts'
import type { BesiegedDoor } from './house.ts'
import { besieged } from './house.ts'

/** `SEED=…` says the same again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const dialogues = 120

const said = [
  'EHLO x.example',
  'HELO x.example',
  'EHLO',
  'MAIL FROM:<a@x.example>',
  'MAIL FROM:<>',
  'MAIL FROM:a@x.example',
  'MAIL FROM:<a@x.example> SIZE=99999999999999999999',
  'MAIL FROM:<a@x.example> BODY=8BITMIME SMTPUTF8 FOO=BAR',
  'RCPT TO:<erfa@moeder.example>',
  'RCPT TO:<ERFA+@moeder.example>',
  'RCPT TO:<nobody@elsewhere.example>',
  'RCPT TO:<"erfa@moeder.example"@elsewhere.example>',
  'RCPT TO:<>',
  'DATA',
  'DATA now',
  'BDAT 10 LAST',
  '.',
  '..',
  'RSET',
  'NOOP',
  'VRFY erfa',
  'EXPN erfa',
  'AUTH PLAIN AGEAYg==',
  'STARTTLS',
  'XCLIENT ADDR=127.0.0.1',
  'QUIT',
  'Subject: x',
  '',
  '\0\u0001\u0002',
  'æøå',
  'A'.repeat(3000),
] as const

let door: BesiegedDoor
beforeAll(async () => {
  door = await besieged()
})
afterAll(() => door.close())

test(`whatever is said (seed ${seed}), every answer is an answer, and nothing is taken without a 250`, {
  timeout: 120_000,
}, async () => {
  const random = randomFrom(seed)
  let kept = 0
  for (let n = 0; n < dialogues; n += 1) {
    const client = await smtp(door.port)
    const lines = Array.from({ length: random.between(1, 25) }, () => random.of(said))
    // All in one go, or cut anywhere.
    const bytes = Buffer.from(lines.map(line => line + random.of(['\r\n', '\r\n', '\r\n', '\n', '\r'])).join(''))
    const cut = random.below(bytes.length + 1)
    client.socket.write(bytes.subarray(0, cut))
    if (random.chance(0.5)) await new Promise(resolve => setImmediate(resolve))
    client.socket.write(bytes.subarray(cut))
    client.socket.end()
    for (let reply = await client.hear(); reply !== 'closed'; reply = await client.hear()) {
      expect(reply).toMatch(/^[2345]\d\d[ -][ -~\n]*$/)
      for (const line of reply.split('\n')) expect(line.length).toBeLessThan(510)
      if (/^250 2\.\d\.0 kept as /.test(reply)) kept += 1
    }
  }
  expect(door.taken()).toHaveLength(kept)
  for (const { to } of door.taken()) expect(to.toLowerCase()).toMatch(/^erfa\+?@moeder\.example$/)
  const honest = await greeted(door.port)
  expect(await handIn(honest, 'a@x.example', ['erfa@moeder.example'], 'Subject: x\r\n\r\nHej\r\n')).toMatch(/^250/)
  honest.close()
})
