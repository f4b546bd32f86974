import type { Got } from '../../../local/try/clients/client.ts'
import { mailbox, word } from '../../../local/try/mime.ts'
import { rfcDate } from '../../../local/try/write.ts'
import type { Entity, Fields } from './mime.ts'
import { attachedMail, file, hash, mail, multipart, text } from './mime.ts'
import type { Deed, Program } from './program.ts'
import { htmlOf, textOf } from './program.ts'

const server = 'mx.moeder.example'

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** What the network's own mail server writes on top: who handed it in, and how that was checked. */
export function arrivalLines(from: string, to: string, domain: string, at: string, verdict: 'pass' | 'fail' = 'pass'): Fields {
  return [
    ['Return-Path', `<${from}>`],
    ['Delivered-To', to],
    [
      'Authentication-Results',
      `${server};\r\n\tspf=${verdict} smtp.mailfrom=${domain};\r\n\tdkim=${verdict} header.d=${domain};\r\n\tdmarc=${verdict} header.from=${domain}`,
    ],
    [
      'Received',
      `from mail.${domain} (mail.${domain} [192.0.2.17])\r\n\tby ${server} with ESMTPS id ${hash(from + at, 12)};\r\n\t${rfcDate(at)}`,
    ],
  ]
}

export const threadOf = ({ mail: { messageId, references } }: Got): Fields =>
  messageId === null
    ? []
    : [
        ['In-Reply-To', messageId],
        ['References', [...references, messageId].join('\r\n ')],
      ]

/** What Exchange's link protection makes of every link. */
const safe = (url: string): string =>
  `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02%7C%7C${hash(url, 32)}%7C0%7C0%7C638400000000000000%7CUnknown%7C${Buffer.from(hash(url, 60)).toString('base64').replace(/=/g, '%3D')}%7C0%7C%7C%7C&sdata=${hash(`${url}s`, 43)}%3D&reserved=0`

const throughGateway = (words: string, html: boolean): string =>
  html
    ? words.replaceAll(
        /href="(https:\/\/[^"]+)"/g,
        (_, url) => `href="${safe(url).replaceAll('&', '&amp;')}" originalsrc="${url}"`,
      )
    : words.replaceAll(/https:\/\/[^\s<>]+/g, url => safe(url))

/** Manners of one mail that are not its program's. */
export interface Oddities {
  readonly safeLinks?: true
  readonly verdict?: 'fail'
  /** Fields that the program leaves out: a mail without References, one without a date. */
  readonly without?: readonly string[]
  readonly more?: Fields
  /** Only the text part, although the program writes HTML. */
  readonly textOnly?: true
  readonly htmlOnly?: true
  readonly attachedMails?: readonly Uint8Array[]
}

const bodyOf = (deed: Deed, program: Program, { safeLinks, textOnly, htmlOnly }: Oddities, seed: string): Entity => {
  const { charset, encoding } = program
  const through = (words: string, html: boolean) => (safeLinks ? throughGateway(words, html) : words)
  const plain = program.text === null || htmlOnly ? null : through(textOf(deed, program.text), false)
  const shown = program.html === null || textOnly ? null : through(htmlOf(deed, program.html), true)
  const parts = [
    ...(plain === null
      ? []
      : [
          text('plain', program.flowed ? flowed(plain) : plain, {
            charset,
            encoding: encoding.text,
            ...(program.flowed && { more: 'format=flowed' }),
          }),
        ]),
    ...(shown === null ? [] : [text('html', shown, { charset, encoding: encoding.html })]),
  ]
  const [first] = parts
  if (first === undefined) throw new Error('a mail without text')
  return parts.length === 1 ? first : multipart('alternative', parts, program.boundary(`${seed}a`))
}

/** Long lines in several, each but the last ending in a space. */
const flowed = (words: string): string =>
  words
    .split('\r\n')
    .map(line => (line.startsWith('>') ? line : line.replaceAll(/(.{50,70}? )(?=\S)/g, '$1\r\n')))
    .join('\r\n')

/** The raw mail as it lies in the network's mailbox. */
export function write(deed: Deed, program: Program, odd: Oddities = {}): Uint8Array {
  const { by, at, to, subject, about, files, forwards } = deed
  const seed = `${by.address} ${at} ${subject} ${deed.words.join()}`
  const domain = domainOf(by.address)
  const told = bodyOf(deed, program, odd, seed)
  const pictures = files.filter(each => each.contentId !== undefined)
  const papers = files.filter(each => each.contentId === undefined)
  const related = pictures.length === 0 ? told : multipart('related', [told, ...pictures.map(file)], program.boundary(`${seed}r`))
  const more = [...papers.map(file), ...(odd.attachedMails ?? []).map(attachedMail)]
  const whole = more.length === 0 ? related : multipart('mixed', [related, ...more], program.boundary(`${seed}m`))
  const fields: Fields = [
    ...arrivalLines(by.address, to.address, domain, at, odd.verdict),
    ['From', mailbox({ name: by.name, address: by.address }, program.charset)],
    ['To', mailbox(to, program.charset)],
    ['Subject', word(subject, program.charset)],
    ['Date', rfcDate(at)],
    ['Message-ID', program.id(seed, domain)],
    ...(about === null || (forwards && program.name !== 'Gmail') ? [] : threadOf(about)),
    ...program.headers(deed),
    ...(odd.more ?? []),
  ]
  return mail(
    fields.filter(([name]) => !odd.without?.includes(name)),
    whole,
  )
}
