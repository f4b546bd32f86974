import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { RawMails } from '../../shared/ports.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sha256 = (raw: Uint8Array): string => createHash('sha256').update(raw).digest('hex')

/** What every keeper of raw mails must do. */
export function rawMailsConformance(make: () => Promise<RawMails>): void {
  describe('raw mails', () => {
    let mails: RawMails
    beforeEach(async () => {
      mails = await make()
    })

    test('a mail is kept under its SHA-256, byte for byte', async () => {
      const raw = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256)
      const id = await mails.put(raw)
      expect(id).toBe(sha256(raw))
      expect(Buffer.from((await mails.get(id))!)).toEqual(Buffer.from(raw))
    })

    test('the same mail twice is one mail', async () => {
      const raw = bytes('From: anna@lemvig.example\r\n\r\nHej')
      const ids = await Promise.all([mails.put(raw), mails.put(raw), mails.put(raw)])
      expect(new Set(ids)).toEqual(new Set([sha256(raw)]))
      expect(Buffer.from((await mails.get(sha256(raw)))!)).toEqual(Buffer.from(raw))
    })

    test('an empty mail is a mail', async () => {
      const id = await mails.put(bytes(''))
      expect((await mails.get(id))!.byteLength).toBe(0)
    })

    test('a mail that nobody put is not there', async () => {
      expect(await mails.get('0'.repeat(64))).toBeNull()
      expect(await mails.get('../rundskriv.sqlite')).toBeNull()
    })

    test('a mail that is set apart is still found, is no second mail when it comes again, and stays apart', async () => {
      const raw = bytes('From: anna@lemvig.example\r\n\r\nHej')
      const id = await mails.put(raw)
      await Promise.all([mails.setApart(id), mails.setApart(id)])
      expect(await mails.put(raw)).toBe(id)
      await mails.setApart(id)
      expect(Buffer.from((await mails.get(id))!)).toEqual(Buffer.from(raw))
      await mails.setApart('0'.repeat(64))
      await mails.setApart('../rundskriv.sqlite')
    })

    test('what is kept does not change with the buffer that it came in', async () => {
      const raw = bytes('first')
      const id = await mails.put(raw)
      raw.fill(0)
      expect(Buffer.from((await mails.get(id))!).toString()).toBe('first')
    })
  })
}
