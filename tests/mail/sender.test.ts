import { describe, expect, it } from 'vitest'
import { senderOf } from '../../shared/mail/sender.ts'
import { mailOf } from './raw-mail.ts'

const senderIn = async (...from: readonly string[]) => senderOf(await mailOf(...from, 'Subject: Punkt', '', 'Hej', ''))

const anna = 'anna@lemvig.example'
const evil = 'evil@attacker.example'

/** robustness.md, table A: how one mail has two authors. */
const refused: readonly (readonly [string, readonly string[]])[] = [
  ['two From fields, the victim first', [`From: ${anna}`, `From: ${evil}`]],
  ['two From fields, the victim last', [`From: ${evil}`, `From: ${anna}`]],
  ['"From :" beside From', [`From : ${anna}`, `From: ${evil}`]],
  ['a first line that begins with a space', [` From: ${anna}`, `From: ${evil}`]],
  ['two mailboxes', [`From: ${evil}, ${anna}`]],
  ['a group', [`From: X: ${anna}, ${evil};`]],
  ['a group of one', [`From: Netværk: ${anna};`]],
  ['no From at all', ['To: erfa@moeder.example']],
  ['no address', ['From: Anna']],
  ['an empty address', ['From: Anna <>']],
  ['a quoted local part', [`From: "${anna}"@attacker.example`]],
  ['a quoted local part in brackets', [`From: Anna <"${anna}"@attacker.example>`]],
  ['a comment inside the address', ['From: <anna@lemvig.example(x)@attacker.example>']],
  ['two addresses in brackets', [`From: <${anna}><${evil}>`]],
  ['two addresses in brackets with a name', [`From: Anna <${anna}> <${evil}>`]],
  ['another address in a comment', [`From: ${anna} (Anna <${evil}>)`]],
  ['a bare address and another one', [`From: ${anna} ${evil}`]],
  ['a route', [`From: <@attacker.example,@b.example:${anna}>`]],
  ['a fullwidth at sign', ['From: Anna <anna＠lemvig.example>']],
  ['no domain with a dot', ['From: anna@localhost']],
  ['two dots', ['From: an..na@lemvig.example']],
  ['an address literal', ['From: anna@[192.0.2.1]']],
]

const accepted: readonly (readonly [string, readonly string[], string])[] = [
  ['a name and an address', [`From: Anna Ø. Holm <${anna}>`], anna],
  ['a bare address', [`From: ${anna}`], anna],
  ['a comment after it', [`From: ${anna} (Anna)`], anna],
  ['capitals', ['From: ANNA@Lemvig.Example'], anna],
  ['a name with a comma', [`From: "Holm, Anna" <${anna}>`], anna],
  ["another's address as the name: only the address counts", [`From: "${anna}" <${evil}>`], evil],
  ['the same in an encoded word', [`From: =?utf-8?q?${anna.replace('@', '=40')}?= <${evil}>`], evil],
  ['a look-alike domain keeps its own name', ['From: anna@lemvіg.example'], 'anna@xn--lemvg-q2e.example'],
  ['a folded header', ['From: Anna', ` <${anna}>`], anna],
]

describe('G21: who wrote a mail', () => {
  it.each(refused)('nobody knows: %s', async (_, lines) =>
    expect(await senderIn(...lines)).toEqual({ ok: false, why: 'malformed-sender' }),
  )
  it.each(accepted)('%s', async (_, lines, address) => {
    const sender = await senderIn(...lines)
    expect(sender.ok && sender.mailbox.address).toBe(address)
  })
})
