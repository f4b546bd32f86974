import type { Case } from '../cases.ts'
import { answer } from '../cases.ts'
import { asked, comment, item, nothing, took, unreadable } from '../expect.ts'
import { appleMail, iphone } from '../programs/apple.ts'
import { k9, thunderbirdPlain } from '../programs/others.ts'
import { outlook, outlookPlain } from '../programs/outlook.ts'
import { owa } from '../programs/outlook-new.ts'
import { roundcube, yahoo } from '../programs/web.ts'

/** Mails whose letters have suffered on the way, or are written in a way that few still use. */

const call = 'call-for-items'
const c = 'calling'

const changed = (from: string | RegExp, to: string) => (raw: Uint8Array) =>
  Buffer.from(Buffer.from(raw).toString('latin1').replace(from, to), 'latin1')

/** The body in other bytes, whatever the header says. */
const bodyAs =
  (write: (text: string) => Uint8Array, declared: string | null) =>
  (raw: Uint8Array): Uint8Array => {
    const text = Buffer.from(raw).toString('utf8')
    const end = text.indexOf('\r\n\r\n') + 4
    const head = text.slice(0, end).replace(/charset="?[\w-]+"?/, declared === null ? 'x-none=1' : `charset=${declared}`)
    return Buffer.concat([Buffer.from(head), write(text.slice(end))])
  }

const title = 'Ændringsønsker på tværs af øerne'
const words = `Punkt: ${title}`
const good = took(item('P-3', title))
const plain = { textOnly: true } as const

/** `Æ` as ISO-2022-KR-like escapes never were Danish; ISO-2022-JP is what a scanner in Japanese writes. */
const iso2022 = Buffer.concat([
  Buffer.from('Ingen punkter denne gang\r\n\r\n'),
  Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]),
])

export const encodings: readonly Case[] = [
  answer('latin1-undeclared-roundcube', roundcube, c, 'peter.almhoej', call, words, good, {
    ...plain,
    signature: [],
    onTheWay: bodyAs(text => Buffer.from(text, 'latin1'), null),
  }),
  answer('windows1252-undeclared-k9', roundcube, c, 'claus.limbak', call, words, good, {
    ...plain,
    signature: [],
    onTheWay: bodyAs(text => Buffer.from(text.replace('Ingen', '\x93Ingen\x94'), 'latin1'), null),
  }),
  answer('latin1-as-utf8-roundcube', roundcube, c, 'rasmus.oebjerg', call, words, good, {
    ...plain,
    signature: [],
    onTheWay: bodyAs(text => Buffer.from(text, 'latin1'), 'utf-8'),
  }),
  answer('utf8-as-latin1-roundcube', roundcube, c, 'ulla.soeagergaard', call, words, good, {
    ...plain,
    signature: [],
    onTheWay: bodyAs(text => Buffer.from(text), 'iso-8859-1'),
  }),
  answer('utf8-as-latin1-twice-roundcube', roundcube, c, 'vibeke.kornvang', call, words, good, {
    ...plain,
    signature: [],
    onTheWay: bodyAs(text => Buffer.from(Buffer.from(text).toString('latin1')), 'utf-8'),
  }),
  answer('utf16-roundcube', roundcube, c, 'thomas.gudenlund', call, words, good, {
    ...plain,
    signature: [],
    onTheWay: bodyAs(text => Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16'),
  }),
  answer('bom-roundcube', roundcube, c, 'dorthe.pilegrav', call, words, good, {
    ...plain,
    signature: [],
    onTheWay: bodyAs(text => Buffer.from(`\ufeff${text}`), 'utf-8'),
  }),
  answer(
    'nfd-apple',
    appleMail,
    c,
    'karin.aahoej',
    call,
    'Punkt: Vejledning på tværs af høje mål'.normalize('NFD'),
    took(item('P-3', 'Vejledning på tværs af høje mål')),
    plain,
  ),
  answer(
    'flowed-thunderbird',
    thunderbirdPlain,
    c,
    'joergen.havhede',
    call,
    [
      'Punkt: Lange linjer',
      'Denne linje er så lang, at Thunderbird deler den i to eller tre stykker, og den skal hænge sammen igen hos modtageren.',
    ],
    took(
      item('P-3', 'Lange linjer', {
        text: 'Denne linje er så lang, at Thunderbird deler den i to eller tre stykker, og den skal hænge sammen igen hos modtageren.',
      }),
    ),
  ),
  answer(
    'quoted-printable-broken-outlook',
    outlook,
    c,
    'bo.strandvig',
    call,
    'Punkt: Frister i årshjulet',
    took(item('P-3', 'Frister i årshjulet')),
    { ...plain, onTheWay: changed('Frister i', 'Frister=\r\n i') },
  ),
  answer(
    'quoted-printable-equals-outlook',
    outlook,
    c,
    'ellen.hegnsmark',
    call,
    'Punkt: Kvalitet er lig med tid',
    took(item('P-3', 'Kvalitet = tid')),
    { ...plain, onTheWay: changed('er lig med', '=') },
  ),
  answer('iso2022-k9', roundcube, c, 'mette.fursand', call, 'x', asked('not-understood'), {
    ...plain,
    signature: [],
    onTheWay: bodyAs(() => iso2022, 'iso-2022-jp'),
  }),
  answer('bare-line-feeds-yahoo', yahoo, c, 'trine.kilenhoej', call, 'Vi har ingen punkter denne gang.', took(nothing), {
    onTheWay: raw => Buffer.from(Buffer.from(raw).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  }),
  answer('html-only-owa', owa, c, 'erik.noerrevad', call, words, good, { htmlOnly: true }),
  answer('text-only-outlook', outlookPlain, c, 'sanne.molsvig', call, words, good),
  answer(
    'non-breaking-spaces-iphone',
    iphone,
    'minutes-out',
    'niels.eskebaek',
    'minutes-for-comment',
    'Pkt.\u00a03:\u00a0Navnene bruges fra\u00a0juli.',
    took(comment('3', 'Pkt. 3: Navnene bruges fra juli.')),
  ),
  answer('without-references-iphone', iphone, c, 'lars.hjarbo', call, words, good, { without: ['References', 'In-Reply-To'] }),
  answer('plain-address-outlook', outlook, c, 'hanne.domvang', call, words, good, { to: 'erfa' }),
  answer('plain-address-without-references-outlook', outlook, c, 'frederik.ebelkaer', call, words, good, {
    to: 'erfa',
    without: ['References', 'In-Reply-To'],
  }),
  answer('token-in-capitals-owa', owa, c, 'maja.solbjaerg', call, words, good, { without: ['References', 'In-Reply-To'] }),
  answer('dated-1970-k9', k9, c, 'claus.limbak', call, words, good, {
    onTheWay: changed(/\r\nDate: [^\r]+/, '\r\nDate: Thu, 01 Jan 1970 00:00:00 +0000'),
  }),
  answer('zero-bytes-k9', k9, c, 'ida.fjordvang', call, words, unreadable('empty'), { onTheWay: () => Buffer.from('\r\n \r\n') }),
]
