import type { Case } from '../cases.ts'
import { answer } from '../cases.ts'
import type { Ends } from '../expect.ts'
import { held, item, took } from '../expect.ts'
import { iphone } from '../programs/apple.ts'
import { outlook } from '../programs/outlook.ts'
import { owa } from '../programs/outlook-new.ts'
import { gmail, roundcube } from '../programs/web.ts'

/** Senders who cannot be believed, who are not known, or whom two parsers would take for two people. */

const call = 'call-for-items'
const c = 'calling'
const words = 'Punkt: Fælles begrebsliste'
const good = took(item('P-3', 'Fælles begrebsliste'))

const from = (lines: string) => (raw: Uint8Array) =>
  Buffer.from(
    Buffer.from(raw)
      .toString('latin1')
      .replace(/^From: [^\r]+/m, lines),
    'latin1',
  )
const evil = 'evil@attacker.example'
const ida = 'ida.fjordvang@holstebro.example'

const spoofed = (file: string, lines: string, ends: Ends): Case =>
  answer(file, outlook, c, 'ida.fjordvang', call, words, ends, { onTheWay: from(lines) })

const malformed = (address: string) => held('malformed-sender', address)

export const senders: readonly Case[] = [
  answer('unproven-member-outlook', outlook, c, 'ida.fjordvang', call, words, held('unverified-sender', ida), {
    authenticated: false,
    verdict: 'fail',
  }),
  answer(
    'unproven-member-claims-pass-gmail',
    gmail,
    c,
    'dorthe.pilegrav',
    call,
    words,
    held('unverified-sender', 'dorthe.pilegrav@randers.example'),
    { authenticated: false, more: [['Authentication-Results', 'mx.moeder.example; dmarc=pass header.from=randers.example']] },
  ),
  answer(
    'unproven-secretariat-outlook',
    outlook,
    'minutes-in',
    'sekretariatet',
    'minutes-preview',
    'ok',
    held('unverified-sender', 'sekretariat@faelles.example'),
    { authenticated: false, verdict: 'fail' },
  ),
  spoofed(
    'newcomer-outlook',
    'From: Signe Holmvad <signe.holmvad@viborg.example>',
    held('unknown-sender', 'signe.holmvad@viborg.example'),
  ),
  spoofed('stranger-outlook', 'From: Kaj Fremmed <kaj@elsewhere.example>', held('unknown-sender', 'kaj@elsewhere.example')),
  spoofed('alias-outlook', 'From: Dorthe Pilegrav <dorthe.p@gudenaa.example>', good),
  spoofed('name-is-an-address-outlook', `From: "${ida}" <${evil}>`, held('unknown-sender', evil)),
  spoofed('two-from-lines-outlook', `From: Ida <${ida}>\r\nFrom: <${evil}>`, malformed(evil)),
  spoofed('two-mailboxes-outlook', `From: Ida <${ida}>, <${evil}>`, malformed(ida)),
  spoofed('from-with-space-outlook', `From : Ida <${ida}>\r\nFrom: <${evil}>`, malformed(evil)),
  spoofed(
    'quoted-local-part-outlook',
    `From: "ida.fjordvang@holstebro.example"@attacker.example`,
    malformed('"ida.fjordvang@holstebro.example"@attacker.example'),
  ),
  spoofed('two-angles-outlook', `From: Ida <${ida}> <${evil}>`, malformed(ida)),
  spoofed('group-outlook', `From: Netværk: ${ida};`.replace('æ', 'ae'), malformed(ida)),
  answer('no-from-owa', owa, c, 'maja.solbjaerg', call, words, malformed(''), { without: ['From'] }),
  answer('on-behalf-outlook', outlook, c, 'ole.stenlykke', call, words, good, {
    more: [['Sender', 'Ida Fjordvang <ida.fjordvang@holstebro.example>']],
  }),
  answer(
    'on-behalf-elsewhere-outlook',
    outlook,
    c,
    'ole.stenlykke',
    call,
    words,
    held('sent-by-other', 'ole.stenlykke@holstebro.example'),
    {
      more: [['Sender', 'Konsulenten <ole@konsulent.example>']],
    },
  ),
  answer(
    'on-behalf-two-senders-outlook',
    outlook,
    c,
    'ole.stenlykke',
    call,
    words,
    held('sent-by-other', 'ole.stenlykke@holstebro.example'),
    {
      more: [
        ['Sender', 'Ida Fjordvang <ida.fjordvang@holstebro.example>'],
        ['Sender', 'Konsulenten <ole@konsulent.example>'],
      ],
    },
  ),
  answer('on-behalf-merged-domain-outlook', outlook, c, 'dorthe.pilegrav', call, words, good, {
    more: [['Sender', 'Dorthe Pilegrav <dorthe.p@gudenaa.example>']],
  }),
  answer('reply-to-elsewhere-iphone', iphone, c, 'niels.eskebaek', call, words, good, {
    more: [['Reply-To', 'privat@post.example']],
  }),
  answer('suppressed-but-human-owa', owa, c, 'gitte.ravnsund', call, words, good, {
    more: [['X-Auto-Response-Suppress', 'DR, OOF, AutoReply']],
  }),
  answer('auto-submitted-no-roundcube', roundcube, c, 'lars.hjarbo', call, words, good, {
    more: [['Auto-Submitted', 'no (really)']],
  }),
]
