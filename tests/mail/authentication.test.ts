import { describe, expect, it } from 'vitest'
import { trustedVerdict } from '../../shared/mail/authentication.ts'
import { plainMail } from './raw-mail.ts'

const trusts = async (...headers: readonly string[]) =>
  trustedVerdict(await plainMail(...headers), ['mx.moeder.example', 'MX2.moeder.example'])
const says = (results: string) => trusts(`Authentication-Results: mx.moeder.example; ${results}`)

describe('G21: the verdict of the trusted server', () => {
  it.each([
    'dmarc=pass header.from=lemvig.example',
    'dmarc=pass (p=REJECT sp=REJECT) header.from=lemvig.example',
    'dmarc=pass header.from=pia.holm@lemvig.example',
    'DMARC = Pass (fine (really)) Header.From = Lemvig.Example.',
    'spf=fail smtp.mailfrom=x@relay.example; dkim=pass header.d=lemvig.example; dmarc=pass action=none header.from=lemvig.example',
    'dmarc=none header.from=lemvig.example; dkim=pass header.d=lemvig.example header.s=s1 header.b="abc/+="',
    'dkim=fail header.d=relay.example; dkim=pass header.i=@lemvig.example',
    'dkim/1=pass reason="good signature" header.d=lemvig.example',
    'spf=pass (ip4:192.0.2.0/24; ok) smtp.mailfrom=pia.holm@lemvig.example',
    'spf=pass smtp.mailfrom=lemvig.example;',
  ])('yes: %s', async results => expect(await says(results)).toBe(true))

  it.each([
    'none',
    '',
    'dmarc=fail header.from=lemvig.example',
    'dmarc=fail header.from=lemvig.example; dkim=pass header.d=lemvig.example',
    'dmarc=temperror header.from=lemvig.example; spf=pass smtp.mailfrom=lemvig.example',
    'dmarc=bestguesspass header.from=lemvig.example',
    'dmarc=pass',
    'dmarc=pass header.from=attacker.example',
    'dmarc=pass header.from=lemvig.example.attacker.example',
    'dmarc=pass header.from=lemvig.example header.from=attacker.example',
    'dmarc=pass header.from=lemvig.example; dmarc=fail header.from=lemvig.example',
    'dkim=pass header.d=attacker.example',
    'dkim=pass header.d=example',
    'spf=pass smtp.mailfrom=x@attacker.example',
    'spf=pass smtp.helo=lemvig.example',
    'spf=neutral smtp.mailfrom=lemvig.example',
    // What the sender chose must not be read as the server's words.
    'spf=pass smtp.mailfrom="x; dmarc=pass header.from=lemvig.example"@attacker.example',
    String.raw`spf=pass smtp.mailfrom="x\"; dmarc=pass header.from=lemvig.example; \""@attacker.example`,
    'spf=pass (x; dmarc=pass header.from=lemvig.example) smtp.mailfrom=attacker.example',
    'spf=pass (x (; dmarc=pass header.from=lemvig.example) smtp.mailfrom=attacker.example',
    // "=?utf-8?Q?;dkim=3Dpass_header.d=3Dlemvig.example;x=3D?=" in the envelope's local part, which the server repeats.
    'dmarc=none header.from=lemvig.example; spf=pass smtp.mailfrom==?utf-8?Q?x;dkim=3Dpass_header.d=3Dlemvig.example;x=3D?=@attacker.example',
    'dmarc=pass header.from=lemvig.example "not ended',
    'dmarc=pass header.from=lemvig.example stray',
  ])('no: %s', async results => expect(await says(results)).toBe(false))

  const yes = 'dmarc=pass header.from=lemvig.example'

  it('only a server of the charter counts', async () => {
    expect(await trusts()).toBe(false)
    expect(await trusts(`Authentication-Results: mx.attacker.example; ${yes}`)).toBe(false)
    expect(await trusts(`Authentication-Results: mx.attacker.example; x="mx.moeder.example; ${yes}"`)).toBe(false)
    expect(await trusts(`Authentication-Results: mx2.moeder.example 1; ${yes}`)).toBe(true)
    expect(await trusts(`Authentication-Results: mx.moeder.example 2; ${yes}`)).toBe(false)
  })

  it('only its topmost header counts, readable or not: those below came with the mail', async () => {
    const forged = `Authentication-Results: mx.moeder.example; ${yes}`
    expect(await trusts('Authentication-Results: mx.moeder.example; dmarc=fail header.from=lemvig.example', forged)).toBe(false)
    expect(await trusts('Authentication-Results: mx.moeder.example; dmarc="', forged)).toBe(false)
    expect(await trusts(forged, 'Authentication-Results: mx.moeder.example; dmarc=fail header.from=lemvig.example')).toBe(true)
    expect(await trusts('Authentication-Results: inner.example; dmarc=fail header.from=lemvig.example', forged)).toBe(true)
  })

  it('a mail with two authors is nobody’s, whatever the verdict', async () => {
    expect(
      await trusts(
        `Authentication-Results: mx.moeder.example; ${yes}`,
        'From: pia.holm@lemvig.example',
        'From: evil@attacker.example',
      ),
    ).toBe(false)
  })
})
