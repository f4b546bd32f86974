import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limits } from '../../local/smtp/limits.ts'
import { eventually } from '../support/program.ts'
import { greeted, handIn, smtp } from '../support/smtp-client.ts'
import type { BesiegedDoor } from './house.ts'
import { besieged } from './house.ts'

let door: BesiegedDoor
beforeAll(async () => {
  door = await besieged()
})
afterAll(() => door.close())

const mail = 'From: a@x.example\r\nSubject: x\r\n\r\nHej\r\n'

const isTaken = async (): Promise<boolean> => {
  const client = await greeted(door.port)
  const reply = await handIn(client, 'a@x.example', ['erfa@moeder.example'], mail)
  client.close()
  return reply.startsWith('250')
}

test('of a thousand connections at once two hundred are served, the others hear 421, and afterwards everything is as before', {
  timeout: 60_000,
}, async () => {
  const sockets: Socket[] = []
  const heard: string[] = []
  for (let n = 0; n < 1000; n += 1) {
    const socket = connect(door.port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.once('data', greeting => heard.push(greeting.toString().slice(0, 3)))
    sockets.push(socket)
  }
  await eventually(() => heard.length === 1000, 30_000)
  expect(heard.filter(code => code === '220')).toHaveLength(limits.connections)
  expect(heard.filter(code => code === '421')).toHaveLength(1000 - limits.connections)
  for (const socket of sockets) socket.destroy()
  await sleep(200)
  expect(await isTaken()).toBe(true)
})

test('a mail that drips in byte by byte is cut off in time, and others are served meanwhile', async () => {
  const { mailMs } = limits
  const patient = limits as { mailMs: number }
  patient.mailMs = 1_500
  try {
    const slow = await greeted(door.port)
    for (const line of ['MAIL FROM:<a@x.example>', 'RCPT TO:<erfa@moeder.example>', 'DATA']) await slow.say(line)
    const before = door.taken().length
    const dripping = setInterval(() => slow.socket.write('x'), 20)
    expect(await isTaken()).toBe(true)
    expect(await slow.hear()).toMatch(/^421 .*too slow|closed/)
    clearInterval(dripping)
    slow.close()
    expect(door.taken()).toHaveLength(before + 1)
  } finally {
    patient.mailMs = mailMs
  }
})

test('a whole dialogue in one packet is taken once', async () => {
  const before = door.taken().length
  const client = await smtp(door.port)
  await client.hear()
  client.socket.write(
    `EHLO x.example\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<erfa@moeder.example>\r\nDATA\r\n${mail}.\r\nQUIT\r\n`,
  )
  const replies: string[] = []
  for (let reply = await client.hear(); reply !== 'closed'; reply = await client.hear()) replies.push(reply.slice(0, 3))
  expect(replies).toEqual(['250', '250', '250', '354', '250', '221'])
  expect(door.taken()).toHaveLength(before + 1)
})
