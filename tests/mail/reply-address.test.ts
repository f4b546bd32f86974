import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestNetworkLocalPart, networkOf, readToken, replyAddress, replyToken } from '../../shared/mail/reply-address.ts'

const erfa = { id: 'erfa', address: 'erfa@moeder.example' }
const secret = Buffer.from('a secret of the tests, and of nobody else')
const older = Buffer.from('the secret before that one')

const key = 'erfa/meeting/1@17.2'

describe('the addresses of a network', () => {
  it.each([
    ['erfa@moeder.example', 'general', null],
    ['ERFA@Moeder.Example', 'general', null],
    ['<erfa@moeder.example.>', 'general', null],
    ['erfa+@moeder.example', 'general', null],
    ['erfa-moede@moeder.example', 'meetings', null],
    ['erfa-referat@moeder.example', 'minutes', null],
    ['erfa+m1-17-2-4-abc@moeder.example', 'letter', 'm1-17-2-4-abc'],
    ['ERFA+M1-17-2-4-ABC@MOEDER.EXAMPLE', 'letter', 'm1-17-2-4-abc'],
    ['erfa-t-m1-17-2-4-abc@moeder.example', 'letter', 'm1-17-2-4-abc'],
  ] as const)('%s', (address, addressedAs, token) => {
    expect(networkOf(address, [{ id: 'other', address: 'other@moeder.example' }, erfa])).toEqual({
      network: 'erfa',
      addressedAs,
      token,
    })
  })

  it.each([
    'erfa@moeder.example.attacker.example',
    'erfax@moeder.example',
    'xerfa@moeder.example',
    'erfa',
    '',
    '@moeder.example',
    'erfa@x@moeder.example',
  ])('is none of ours: %s', address => expect(networkOf(address, [erfa])).toBeNull())

  it('a network whose own address looks like a token of another keeps it', () => {
    expect(networkOf('erfa-t-vest@moeder.example', [erfa, { id: 'vest', address: 'erfa-t-vest@moeder.example' }])?.network).toBe(
      'vest',
    )
  })
})

const stream = fc.oneof(
  fc.constant('members'),
  fc.constant('network'),
  fc.integer({ min: 1, max: 9999 }).map(n => `meeting/${n}`),
)
const place = fc.integer({ min: 0, max: 999 })
const effectKey = fc.oneof(
  fc.tuple(stream, fc.integer({ min: 0, max: 999_999 }), place).map(([where, revision, n]) => `${where}@${revision}.${n}`),
  fc.tuple(fc.stringMatching(/^[0-9a-f]{12}$/), place).map(([mail, n]) => `mail-${mail}.${n}`),
)

describe('the token of one letter to one person', () => {
  it('reads back what it was made of, in any case, in both forms of the address, under an older secret too', () => {
    fc.assert(
      fc.property(effectKey, fc.integer({ min: 0, max: 9999 }), fc.boolean(), (rest, index, upper) => {
        const token = replyToken(older, 'erfa', `erfa/${rest}`, index)
        const address = replyAddress(erfa, token)
        const typed = upper ? address.toUpperCase() : address.replace('+', '-t-')
        const read = networkOf(typed, [erfa])
        expect(readToken([secret, older], 'erfa', read?.token ?? '')).toEqual({ effectKey: `erfa/${rest}`, index })
        expect(address).toMatch(/^[a-z0-9.-]+\+[a-z0-9.-]+@moeder\.example$/)
      }),
    )
  })

  it('fits into 64 characters for the longest network that a charter may name', () => {
    const long = { id: 'long', address: `${'x'.repeat(longestNetworkLocalPart)}@moeder.example` }
    const token = replyToken(secret, 'long', 'long/meeting/9999@999999.999', 9999)
    expect(replyAddress(long, token).replace('+', '-t-').split('@')[0]?.length).toBeLessThanOrEqual(64)
    expect(() => replyAddress({ ...long, address: `x${long.address}` }, token)).toThrow('leaves no room')
  })

  it('G21: of another network, of another secret or changed in one letter says nothing', () => {
    const token = replyToken(secret, 'erfa', key, 4)
    expect(readToken([secret], 'erfa', token)).toEqual({ effectKey: key, index: 4 })
    expect(readToken([secret], 'other', token)).toBeNull()
    expect(readToken([older], 'erfa', token)).toBeNull()
    expect(readToken([], 'erfa', token)).toBeNull()
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567-'), (at, letter) => {
        const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`
        expect(readToken([secret], 'erfa', changed)).toEqual(changed === token ? { effectKey: key, index: 4 } : null)
      }),
    )
  })

  it('of a stranger can be anything', () => {
    fc.assert(fc.property(fc.string(), text => readToken([secret], 'erfa', text) === null))
    expect(readToken([secret], 'erfa', 'x'.repeat(1_000_000))).toBeNull()
  })

  it.each(['other/meeting/1@1.0', 'erfa/meeting/0@1.0', 'erfa/nonsense@1.0', 'meeting/1@1.0'])('is not made for %s', effect =>
    expect(() => replyToken(secret, 'erfa', effect, 0)).toThrow('No reply address'),
  )
})
