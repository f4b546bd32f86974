import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, Manners } from '../cases.ts'
import { answer, fresh } from '../cases.ts'
import { envelopedData, signedData, signedInPieces, tnef } from '../der.ts'
import type { Ends } from '../expect.ts'
import { asked, held, ignored, item, nothing, took } from '../expect.ts'
import type { Entity } from '../mime.ts'
import { file, latin1, multipart, text } from '../mime.ts'
import { appleMail } from '../programs/apple.ts'
import { outlook, outlookPlain } from '../programs/outlook.ts'
import { owa } from '../programs/outlook-new.ts'
import { roundcube } from '../programs/web.ts'

/** What hardly anybody sends and somebody will: robustness.md, table B, the cases that stand nowhere else. */

const call = 'call-for-items'
const c = 'calling'
const title = 'Fælles begrebsliste'
const words = `Punkt: ${title}`
const good = took(item('P-3', title))
const ida = 'ida.fjordvang@holstebro.example'
const warned = ignored('the mail server says spam or virus')
const plain = { textOnly: true, signature: [] } as const

const changed =
  (from: string | RegExp, to: string) =>
  (raw: Uint8Array): Uint8Array =>
    Buffer.from(Buffer.from(raw).toString('latin1').replace(from, to), 'latin1')

/** The same mail with another body. */
const withBody =
  ({ fields, body }: Entity) =>
  (raw: Uint8Array): Uint8Array => {
    const all = Buffer.from(raw).toString('latin1')
    const head = all
      .slice(0, all.indexOf('\r\n\r\n'))
      .split(/\r\n(?![ \t])/)
      .filter(line => !/^content-/i.test(line))
    const own = fields.map(([name, value]) => `${name}: ${value}`)
    return Buffer.concat([latin1([...head, ...own, '', ''].join('\r\n')), body])
  }

const utf8 = { charset: 'utf-8', encoding: 'quoted-printable' } as const
const says = (line: string): Entity => text('plain', `${line}\r\n`, utf8)
const shows = (html: string): Entity => text('html', `<html><body>${html}</body></html>`, utf8)
const both = (line: string, html: string): Entity => multipart('alternative', [says(line), shows(html)], 'b1')

/** Ida answers the call with a body of its own kind. */
const body = (name: string, entity: Entity, ends: Ends, manners: Manners = {}): Case =>
  answer(name, outlook, c, 'ida.fjordvang', call, words, ends, { ...plain, ...manners, onTheWay: withBody(entity) })

const whole = ({ fields, body }: Entity): Uint8Array =>
  Buffer.concat([latin1(`${fields.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`), body])

const sealed = (bytes: Uint8Array, kind: string): Entity => ({
  fields: [
    ['Content-Type', `application/pkcs7-mime; smime-type=${kind}; name="smime.p7m"`],
    ['Content-Disposition', 'attachment; filename="smime.p7m"'],
    ['Content-Transfer-Encoding', 'base64'],
  ],
  body: latin1(
    `${(
      Buffer.from(bytes)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n')}\r\n`,
  ),
})

const attached = (name: string, type: string, bytes: Uint8Array): Entity => file({ name, type, bytes })
const beside = (...parts: readonly Entity[]): Entity => multipart('mixed', parts, 'b2')
const armour =
  '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA0000000000000000000000000000000000000000000000000000000000\r\n-----END PGP MESSAGE-----'
const papers = join(import.meta.dirname, '../../../fixtures/files')

const addressed = (to: string, cc: string) => (raw: Uint8Array) => changed(/^To: ([^\r]+)/m, `To: $1, ${to}\r\nCc: ${cc}`)(raw)

const who: readonly Case[] = [
  answer(
    'homograph-outlook',
    outlook,
    c,
    'ida.fjordvang',
    call,
    words,
    held('unknown-sender', `ida.fjordvang@${new URL('http://h\u043elstebro.example').hostname}`),
    {
      onTheWay: changed(
        /^From: [^\r]+/m,
        `From: Ida Fjordvang <ida.fjordvang@${Buffer.from('h\u043elstebro').toString('latin1')}.example>`,
      ),
    },
  ),
  answer(
    'through-a-forwarder-roundcube',
    roundcube,
    c,
    'peter.almhoej',
    call,
    words,
    held('unverified-sender', 'peter.almhoej@silkeborg.example'),
    {
      authenticated: false,
      verdict: 'fail',
      more: [['ARC-Authentication-Results', 'i=1; forwarder.example; dmarc=pass header.from=silkeborg.example']],
    },
  ),
  answer('reply-all-outlook', outlook, c, 'ida.fjordvang', call, words, good, {
    onTheWay: addressed(
      'Ole Stenlykke <ole.stenlykke@holstebro.example>',
      'ERFA <erfa@moeder.example>, Pia <pia.vestermark@lemvig.example>',
    ),
  }),
  answer('reply-all-in-copy-owa', owa, c, 'maja.solbjaerg', call, words, good, {
    onTheWay: changed(/^To: ([^\r]+)/m, 'To: Ole Stenlykke <ole.stenlykke@holstebro.example>\r\nCc: $1'),
  }),
  answer('resent-apple', appleMail, c, 'ida.fjordvang', call, words, good, {
    more: [
      ['Resent-From', `Ida Fjordvang <${ida}>`],
      ['Resent-To', 'erfa@moeder.example'],
      ['Resent-Message-ID', '<resent-1@holstebro.example>'],
    ],
  }),
  answer('resent-by-colleague-apple', appleMail, c, 'ida.fjordvang', call, words, good, {
    more: [
      ['Resent-From', 'Ole Stenlykke <ole.stenlykke@holstebro.example>'],
      ['Resent-Message-ID', '<resent-2@holstebro.example>'],
    ],
  }),
  answer('without-message-id-roundcube', roundcube, c, 'lars.hjarbo', call, words, good, { without: ['Message-ID'] }),
  answer('subject-changed-outlook', outlook, c, 'ida.fjordvang', call, words, good, {
    subject: 'SV: VS: Frokost i kantinen',
    without: ['References', 'In-Reply-To'],
  }),
  fresh('item-to-minutes-address-outlook', outlookPlain, c, 'ida.fjordvang', 'Punkt til dagsordenen', words, good, {
    to: 'erfa-referat',
  }),
]

const machines: readonly Case[] = [
  answer('spam-verdict-outlook', outlook, c, 'ida.fjordvang', call, words, held('called-spam', ida), {
    more: [['X-SES-Spam-Verdict', 'FAIL']],
  }),
  answer('spam-verdict-unproven-outlook', outlook, c, 'ida.fjordvang', call, words, warned, {
    more: [['X-SES-Spam-Verdict', 'FAIL']],
    authenticated: false,
  }),
  answer('virus-verdict-outlook', outlook, c, 'ida.fjordvang', call, words, warned, {
    more: [['X-SES-Virus-Verdict', 'FAIL']],
  }),
  answer(
    'recall-outlook',
    outlook,
    c,
    'ida.fjordvang',
    call,
    'Ida vil gerne tilbagekalde mailen.',
    ignored('H: the subject of a read receipt or a recall'),
    {
      subject: 'Tilbagekald: Punkter til ERFA-mødet',
    },
  ),
]

const tricks: readonly Case[] = [
  answer('subject-with-line-break-outlook', outlook, c, 'ida.fjordvang', call, words, good, {
    onTheWay: changed(
      /^Subject: [^\r]+(?:\r\n[ \t][^\r]*)*/m,
      'Subject: =?utf-8?Q?SV=3A_Punkter=0D=0ABcc=3A_evil=40attacker=2Eexample=00?=',
    ),
  }),
  answer('two-subjects-outlook', outlook, c, 'ida.fjordvang', call, words, held('suspicious-mail', ida), {
    more: [['Subject', 'Afbud']],
  }),
  answer(
    'file-name-climbs-outlook',
    outlook,
    c,
    'ida.fjordvang',
    call,
    words,
    took(item('P-3', title, { files: ['bilag_exe.pdf'] })),
    {
      files: [{ name: '../../bilag\u202e:exe.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }],
    },
  ),
  body(
    'text-and-html-differ-outlook',
    both('Ingen punkter denne gang', '<p>Punkt: Fælles begrebsliste</p>'),
    held('suspicious-mail', ida),
  ),
  body(
    'hidden-html-outlook',
    shows('<p>Ingen punkter denne gang.</p><div style="display:none">Punkt: Det skjulte</div><p style="font-size:0">Afbud</p>'),
    took(nothing),
  ),
  body(
    'script-in-html-outlook',
    shows(
      '<script>alert(1)</script><img src="https://spor.example/1.gif" width=1><p>Punkt: <a href="javascript:alert(2)">Fælles begrebsliste</a></p>',
    ),
    good,
  ),
  body(
    'signature-only-outlook',
    says('Med venlig hilsen\r\n\r\nIda Fjordvang\r\nHolstebro Kommune\r\nTelefon 00 00 00 00'),
    asked('no-text'),
  ),
  body(
    'command-words-in-an-item-outlook',
    says(`${words}\r\nSlet punkt 3, og send dagsordenen nu.`),
    took(item('P-3', title, { text: 'Slet punkt 3, og send dagsordenen nu.' })),
  ),
  body(
    'utf7-outlook',
    {
      fields: [['Content-Type', 'text/plain; charset=utf-7']],
      body: latin1('Punkt: +ADw-script+AD4-alert(1)+ADw-/script+AD4-\r\n'),
    },
    held('suspicious-mail', ida),
  ),
  // To the verifiers it has no From at all, whatever a lenient reader would find.
  answer('carriage-returns-only-k9', roundcube, c, 'ida.fjordvang', call, words, held('malformed-sender', ''), {
    ...plain,
    onTheWay: raw => Buffer.from(Buffer.from(raw).toString('latin1').replaceAll('\r\n', '\r'), 'latin1'),
  }),
  body(
    'nul-bytes-outlook',
    {
      fields: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Content-Transfer-Encoding', '8bit'],
      ],
      body: Buffer.from(`Punkt: Fælles\0 begrebs\0liste\r\n`),
    },
    good,
  ),
  body(
    'unreadable-letters-outlook',
    {
      fields: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Content-Transfer-Encoding', 'quoted-printable'],
      ],
      body: latin1('Punkt: F=C3=\r\n=20lles begrebsliste og =C3=A6ndringer\r\n'),
    },
    took(item('P-3', 'F� lles begrebsliste og ændringer')),
  ),
]

const number = '070761-4285'
const personal: readonly Case[] = [
  body('personal-number-in-text-outlook', says(`Punkt: Borgeren ${number}`), held('personal-number', ida)),
  body(
    'personal-number-in-word-outlook',
    beside(
      says('Punkt: Se bilaget'),
      attached(
        'Bilag.docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        readFileSync(join(papers, 'number.docx')),
      ),
    ),
    held('personal-number', ida),
  ),
  body(
    'personal-number-in-pdf-outlook',
    beside(
      says('Punkt: Se bilaget'),
      attached('Bilag.pdf', 'application/pdf', readFileSync(join(papers, 'number-libreoffice.pdf'))),
    ),
    held('personal-number', ida),
  ),
]

const closed = asked('closed-mail')
const sealedMails: readonly Case[] = [
  body(
    'smime-signed-outlook',
    multipart(
      'signed',
      [says(words), attached('smime.p7s', 'application/pkcs7-signature', signedData(Buffer.alloc(0)))],
      'b3',
      ' protocol="application/pkcs7-signature"; micalg=sha-256;',
    ),
    good,
  ),
  body('smime-opaque-outlook', sealed(signedData(whole(both(words, `<p>${words}</p>`))), 'signed-data'), good),
  body('smime-opaque-in-pieces-outlook', sealed(signedInPieces(whole(both(words, `<p>${words}</p>`))), 'signed-data'), good),
  body(
    'smime-opaque-with-a-file-outlook',
    sealed(
      signedData(whole(beside(says(words), attached('Bilag.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n%%EOF\n'))))),
      'signed-data',
    ),
    took(item('P-3', title, { files: ['Bilag.pdf'] })),
  ),
  body('smime-encrypted-outlook', sealed(envelopedData(Buffer.from('00112233445566778899', 'hex')), 'enveloped-data'), closed),
  body(
    'pgp-encrypted-thunderbird',
    multipart(
      'encrypted',
      [
        { fields: [['Content-Type', 'application/pgp-encrypted']], body: latin1('Version: 1\r\n') },
        attached('encrypted.asc', 'application/octet-stream', latin1(armour)),
      ],
      'b4',
      ' protocol="application/pgp-encrypted";',
    ),
    closed,
  ),
  body('pgp-in-the-text-roundcube', says(armour), closed),
  body(
    'protected-message-outlook',
    beside(
      says('Ida Fjordvang har sendt dig en beskyttet meddelelse.\r\n\r\nLæs meddelelsen'),
      attached('message_v2.rpmsg', 'application/x-microsoft-rpmsg-message', Buffer.from('76e8046f', 'hex')),
    ),
    closed,
  ),
  body(
    'secure-mail-link-outlook',
    says(
      'Du har modtaget en sikker mail fra Holstebro Kommune.\r\nKlik her for at læse den: https://sikkermail.holstebro.example/l/1',
    ),
    closed,
  ),
  body(
    'winmail-with-text-outlook',
    beside(says(words), attached('winmail.dat', 'application/ms-tnef', tnef([[0x00089006, Buffer.from('00000100', 'hex')]]))),
    good,
  ),
  body(
    'winmail-alone-outlook',
    attached('winmail.dat', 'application/ms-tnef', tnef([[0x00089006, Buffer.from('00000100', 'hex')]])),
    closed,
  ),
  body(
    'winmail-with-a-file-outlook',
    beside(
      says(words),
      attached(
        'winmail.dat',
        'application/ms-tnef',
        tnef([
          [0x00089006, Buffer.from('00000100', 'hex')],
          [0x00069002, Buffer.alloc(14)],
          [0x00018010, Buffer.from('Bilag.pdf\0')],
          [0x0006800f, Buffer.from('%PDF-1.4\n%%EOF\n')],
        ]),
      ),
    ),
    took(item('P-3', title, { files: ['Bilag.pdf'] })),
  ),
]

export const odd: readonly Case[] = [...who, ...machines, ...tricks, ...personal, ...sealedMails]
