import { expect, test } from 'vitest'
import { readToken, replyToken } from '../../shared/mail/reply-address.ts'

const secret = new Uint8Array(32).fill(1)
const older = new Uint8Array(32).fill(2)
const token = replyToken(secret, 'erfa', 'erfa/meeting/1@17.2', 7)
const letter = { effectKey: 'erfa/meeting/1@17.2', index: 7 }

test('a reply address bears a seal of eighty bits', () => {
  const seal = token.split('-').at(-1) ?? ''
  expect(seal).toMatch(/^[a-z2-7]{16}$/)
  expect(Math.log2(32) * seal.length).toBeGreaterThanOrEqual(80)
})

test('no other sign in any place of it opens anything', () => {
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789-'
  for (let place = 0; place < token.length; place += 1) {
    for (const sign of signs) {
      if (sign === token[place]) continue
      expect(readToken([secret], 'erfa', token.slice(0, place) + sign + token.slice(place + 1))).toBeNull()
    }
  }
})

test('it opens nothing in another network, and nothing for another recipient or letter', () => {
  const seal = token.split('-').at(-1)
  expect(readToken([secret], 'harbour', token)).toBeNull()
  expect(readToken([secret], 'erfa', `m1-17-2-8-${seal}`)).toBeNull()
  expect(readToken([secret], 'erfa', `m2-17-2-7-${seal}`)).toBeNull()
})

test('after the keys have been rotated the older one is still read, and one that is no longer kept is not', () => {
  const old = replyToken(older, 'erfa', letter.effectKey, letter.index)
  expect(readToken([secret, older], 'erfa', old)).toEqual(letter)
  expect(readToken([secret], 'erfa', old)).toBeNull()
})
