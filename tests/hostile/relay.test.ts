import { afterAll, beforeAll, expect, test } from 'vitest'
import { greeted, handIn } from '../support/smtp-client.ts'
import type { BesiegedDoor } from './house.ts'
import { besieged } from './house.ts'

let door: BesiegedDoor
beforeAll(async () => {
  door = await besieged()
})
afterAll(() => door.close())

const mail = 'From: a@x.example\r\nSubject: x\r\n\r\nHej\r\n'

// What testers for open relays try, with our domain where it might mislead.
test.each([
  'victim@elsewhere.example',
  'victim%elsewhere.example@moeder.example',
  'elsewhere.example!victim@moeder.example',
  '"victim@elsewhere.example"@moeder.example',
  '"erfa@moeder.example"@elsewhere.example',
  'erfa@moeder.example@elsewhere.example',
  '@moeder.example:victim@elsewhere.example',
  'erfa@[127.0.0.1]',
  'erfa@localhost',
  'erfa@moeder.example.elsewhere.example',
  'erfa@sub.moeder.example',
  'erfa@moeder.exampIe',
  'postmaster@moeder.example',
  'erfa-moede-x@moeder.example',
])('nothing is passed on for %s', async address => {
  const before = door.taken().length
  const client = await greeted(door.port)
  expect(await handIn(client, 'a@x.example', [address], mail)).toMatch(/^5\d\d/)
  client.close()
  expect(door.taken()).toHaveLength(before)
})
