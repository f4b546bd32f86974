import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RawMailFolder } from '../../local/raw-mails.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-raw-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const day = 24 * 60 * 60_000
const mail = (subject: string) => new TextEncoder().encode(`Subject: ${subject}\r\n\r\nHej`)

test('what lies apart is deleted when its days are over; the others stay', async () => {
  const mails = new RawMailFolder(folder)
  const [old, young, kept] = [await mails.put(mail('old')), await mails.put(mail('young')), await mails.put(mail('kept'))]
  await mails.setApart(old)
  await mails.setApart(young)
  const long = new Date(Date.now() - 31 * day)
  utimesSync(join(folder, 'held', `${old}.eml`), long, long)
  utimesSync(join(folder, `${kept}.eml`), long, long)
  expect(await mails.forgetApart(Date.now() - 30 * day)).toBe(1)
  expect(readdirSync(join(folder, 'held'))).toEqual([`${young}.eml`])
  expect(await mails.get(old)).toBeNull()
  expect(await mails.get(kept)).not.toBeNull()
  expect(await mails.forgetApart(Date.now() - 30 * day)).toBe(0)
})

test('a folder in which nothing lies apart has nothing to delete', async () => {
  expect(await new RawMailFolder(folder).forgetApart(Date.now())).toBe(0)
})
