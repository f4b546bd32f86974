import { createHash } from 'node:crypto'
import type { Charset } from '../../../local/try/charset.ts'
import { bytesIn, charsetFor } from '../../../local/try/charset.ts'

/** Mails byte by byte, so that each program's manners can be written: its encodings, its boundaries, its faults. */

const crlf = '\r\n'

export type Encoding = 'quoted-printable' | 'base64' | '8bit' | '7bit'
export type Fields = readonly (readonly [string, string])[]

/** A part: its fields, and what stands below them. */
export interface Entity {
  readonly fields: Fields
  readonly body: Uint8Array
}

export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** Lines of at most 76 characters, as `=C3=A6`. */
export const quotedPrintable = (bytes: Uint8Array): string => {
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/)
  const written = (sign: string, isLast: boolean) =>
    /[!-<>-~]/.test(sign) || (/[ \t]/.test(sign) && !isLast)
      ? sign
      : `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  return lines
    .map(line => {
      const folded: string[] = ['']
      for (const [at, sign] of [...line].entries()) {
        const one = written(sign, at === line.length - 1)
        if ((folded.at(-1) ?? '').length + one.length > 75) folded.push('')
        folded[folded.length - 1] += one
      }
      return folded.join(`=${crlf}`)
    })
    .join(crlf)
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join(crlf)

export const encode = (bytes: Uint8Array, encoding: Encoding): Uint8Array =>
  encoding === 'quoted-printable' ? latin1(quotedPrintable(bytes)) : encoding === 'base64' ? latin1(base64(bytes)) : bytes

export interface TextManners {
  readonly charset: Charset
  readonly encoding: Encoding
  /** After the charset: `format=flowed`. */
  readonly more?: string
  /** As the program names the charset; without it in lower case and in quotation marks. */
  readonly written?: (charset: Charset) => string
}

export const text = (subtype: string, words: string, { charset, encoding, more, written }: TextManners): Entity => {
  const taken = charsetFor(words, charset)
  const named = written?.(taken) ?? `charset="${taken}"`
  return {
    fields: [
      ['Content-Type', `text/${subtype}; ${named}${more === undefined ? '' : `; ${more}`}`],
      ['Content-Transfer-Encoding', encoding],
    ],
    body: encode(bytesIn(taken, words.replaceAll(/\r?\n/g, crlf)), encoding),
  }
}

export interface FilePart {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  /** A picture that the HTML shows. */
  readonly contentId?: string
}

/** `filename*=` for a name with letters of ours, as RFC 2231 has it. */
const named = (name: string, field: string): string =>
  /^[\x20-\x7e]*$/.test(name) ? `${field}="${name}"` : `${field}*=UTF-8''${encodeURIComponent(name)}`

export const file = ({ name, type, bytes, contentId }: FilePart): Entity => ({
  fields: [
    ['Content-Type', `${type};${crlf}\t${named(name, 'name')}`],
    ...(contentId === undefined ? [] : ([['Content-ID', `<${contentId}>`]] as const)),
    ['Content-Disposition', `${contentId === undefined ? 'attachment' : 'inline'};${crlf}\t${named(name, 'filename')}`],
    ['Content-Transfer-Encoding', 'base64'],
  ],
  body: latin1(base64(bytes)),
})

/** A mail inside a mail, as it came. */
export const attachedMail = (raw: Uint8Array): Entity => ({
  fields: [
    ['Content-Type', 'message/rfc822'],
    ['Content-Disposition', 'attachment'],
  ],
  body: raw,
})

const written = (fields: Fields): Uint8Array => latin1(fields.map(([name, value]) => `${name}: ${value}${crlf}`).join(''))
const whole = ({ fields, body }: Entity): Uint8Array => Buffer.concat([written(fields), latin1(crlf), body])

export const multipart = (kind: string, parts: readonly Entity[], boundary: string, more = ''): Entity => ({
  fields: [['Content-Type', `multipart/${kind};${more}${crlf}\tboundary="${boundary}"`]],
  body: Buffer.concat([
    ...parts.flatMap(part => [latin1(`--${boundary}${crlf}`), whole(part), latin1(crlf)]),
    latin1(`--${boundary}--${crlf}`),
  ]),
})

/** Header values are bytes in latin-1; most programs write them in ASCII. */
export const mail = (headers: Fields, content: Entity): Uint8Array =>
  whole({ fields: [...headers, ...content.fields, ['MIME-Version', '1.0']], body: content.body })

export const hash = (seed: string, length: number): string => createHash('sha256').update(seed).digest('hex').slice(0, length)

/** `A1B2C3D4-…`, the same for the same seed. */
export const uuid = (seed: string): string =>
  hash(seed, 32)
    .toUpperCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
