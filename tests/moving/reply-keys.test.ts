import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFolder } from '../../local/moving/sqlite-side.ts'
import { readToken, replyToken } from '../../shared/mail/reply-address.ts'
import { joined, readKeys, rotated, validSecrets, writtenKeys } from '../../shared/mail/reply-keys.ts'
import { rundskriv } from '../support/program.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const key = 'erfa/meeting/1@17.2'

test('a letter of before the change is answered for a year, and not for longer', () => {
  const before = readKeys(a)
  const token = replyToken(validSecrets(before, '2027-01-01T00:00:00Z')[0]!, 'erfa', key, 3)
  const after = rotated(before, b, '2027-02-01T00:00:00Z')
  const reads = (now: string) => readToken(validSecrets(after, now), 'erfa', token)
  expect(reads('2028-02-01T00:00:00Z')).toEqual({ effectKey: key, index: 3 })
  expect(reads('2028-02-03T00:00:00Z')).toBe(null)
})

test('the newest key signs, and it is never too old', () => {
  const keys = rotated(readKeys(a), b, '2027-02-01T00:00:00Z')
  expect(Buffer.from(validSecrets(keys, '2040-01-01T00:00:00Z')[0]!).toString('hex')).toBe(b)
})

test('what was stored before there were several is read, and what is stored is read again', () => {
  const keys = rotated(readKeys(a), b, '2027-02-01T00:00:00Z')
  expect(writtenKeys(keys)).toBe(`${b},${a}@2027-02-01T00:00:00Z`)
  expect(readKeys(writtenKeys(keys))).toEqual(keys)
})

test('a key that counts no longer is forgotten at the next change', () => {
  const old = readKeys(`${b},${a}@2020-01-01T00:00:00Z`)
  expect(rotated(old, 'c', '2027-02-01T00:00:00Z').map(({ hex }) => hex)).toEqual(['c', b])
})

test('two installations that become one read the letters of both', () => {
  const keys = joined(readKeys(a), readKeys(`${b},${a}`), '2027-02-01T00:00:00Z')
  expect(keys).toEqual([
    { hex: a, replacedAt: null },
    { hex: b, replacedAt: '2027-02-01T00:00:00Z' },
  ])
})

test('rotate-key puts a new one in front', async () => {
  const data = mkdtempSync(join(tmpdir(), 'rundskriv-keys-'))
  const keysIn = async () => {
    const side = await openFolder(data, { isMade: true })
    const keys = await side.keys()
    await side.close()
    return keys
  }
  const [first] = await keysIn()
  const { status, out } = await rundskriv(['rotate-key', '--data', data])
  expect([status, out]).toEqual([0, expect.stringMatching(/^a new key signs from now on/)])
  const [fresh, old] = await keysIn()
  expect(fresh?.hex).not.toBe(first?.hex)
  expect(old).toMatchObject({ hex: first?.hex, replacedAt: expect.any(String) })
})
