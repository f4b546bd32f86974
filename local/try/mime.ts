import { createHash } from 'node:crypto'
import type { Charset } from './charset.ts'
import { bytesIn, charsetFor } from './charset.ts'

/** Mails as mail programs write them, by hand: what comes out must look like their work and not like that of our own composer. */

export interface FilePart {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

export interface Draft {
  /** Header fields in their order, values ready to be written (see `word` and `mailbox`). */
  readonly headers: readonly (readonly [string, string])[]
  /** The charset that this mail program prefers; another is taken when the text does not fit in. */
  readonly charset: Charset
  readonly text: string
  readonly html: string | null
  /** Added to the text's content type: `format=flowed`. */
  readonly textIs?: string
  readonly files: readonly FilePart[]
}

const crlf = '\r\n'

/** Text in a header: as it is when it is plain, else in encoded words of at most 75 characters. */
export const word = (text: string, preferred: Charset = 'utf-8'): string => {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?')) return text
  const charset = charsetFor(text, preferred)
  const room = 75 - `=?${charset}?Q??=`.length
  const words: string[] = ['']
  for (const sign of text) {
    const written = [...bytesIn(charset, sign)].map(inHeader).join('')
    const last = words.at(-1) ?? ''
    if (last.length + written.length > room) words.push(written)
    else words[words.length - 1] = last + written
  }
  return words.map(each => `=?${charset}?Q?${each}?=`).join(`${crlf} `)
}

const inHeader = (byte: number): string =>
  byte === 0x20 ? '_' : /[A-Za-z0-9!*+/-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte)

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** `Åse Lyngfelt <aase@…>`, the name encoded where it must be. */
export const mailbox = ({ name, address }: { readonly name: string; readonly address: string }, charset: Charset): string =>
  name === '' ? address : `${/^[\w .-]+$/.test(name) ? name : quoted(name, charset)} <${address}>`

const quoted = (name: string, charset: Charset): string =>
  /^[\x20-\x7e]*$/.test(name) ? `"${name.replaceAll(/["\\]/g, '\\$&')}"` : word(name, charset)

/** Lines of at most 76 characters in quoted-printable. */
const quotedPrintable = (bytes: Uint8Array): string => {
  const lines: string[] = []
  let line = ''
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x0d && bytes[at + 1] === 0x0a) continue
    if (byte === 0x0a) {
      lines.push(line.replace(/[ \t]$/, end => hex(end.charCodeAt(0))))
      line = ''
      continue
    }
    const plain = byte === 0x09 || (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d)
    const written = plain ? String.fromCharCode(byte) : hex(byte)
    if (line.length + written.length > 75) {
      lines.push(`${line}=`)
      line = ''
    }
    line += written
  }
  return [...lines, line].join(crlf)
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join(crlf)

interface Entity {
  readonly fields: readonly string[]
  readonly body: string
}

const textEntity = (subtype: string, text: string, preferred: Charset, more = ''): Entity => {
  const charset = charsetFor(text, preferred)
  return {
    fields: [
      `Content-Type: text/${subtype}; charset="${charset}"${more === '' ? '' : `; ${more}`}`,
      'Content-Transfer-Encoding: quoted-printable',
    ],
    body: quotedPrintable(bytesIn(charset, text)),
  }
}

const fileEntity = ({ name, type, bytes }: FilePart, charset: Charset): Entity => ({
  fields: [
    `Content-Type: ${type}; name="${word(name, charset)}"`,
    `Content-Disposition: attachment; filename="${word(name, charset)}"; size=${bytes.length}`,
    'Content-Transfer-Encoding: base64',
  ],
  body: base64(bytes),
})

const multipart = (kind: string, parts: readonly Entity[], seed: string): Entity => {
  const boundary = `_00${parts.length}_${createHash('sha256').update(`${kind}${seed}`).digest('hex').slice(0, 24)}_`
  const written = parts.map(({ fields, body }) => `--${boundary}${crlf}${fields.join(crlf)}${crlf}${crlf}${body}${crlf}`)
  return {
    fields: [`Content-Type: multipart/${kind};${crlf}\tboundary="${boundary}"`],
    body: `${written.join('')}--${boundary}--${crlf}`,
  }
}

/** The mail's bytes. The same draft always gives the same bytes. */
export const writeDraft = ({ headers, charset, text, html, textIs, files }: Draft): Uint8Array => {
  // Not of what the mail answers: a server may have given that mail another id, and the words stay the same.
  const seed = JSON.stringify(headers.filter(([name]) => name !== 'In-Reply-To' && name !== 'References'))
  const plain = textEntity('plain', text, charset, textIs)
  const told = html === null ? plain : multipart('alternative', [plain, textEntity('html', html, charset)], seed)
  const whole = files.length === 0 ? told : multipart('mixed', [told, ...files.map(file => fileEntity(file, charset))], seed)
  const fields = [...headers.map(([name, value]) => `${name}: ${value}`), ...whole.fields, 'MIME-Version: 1.0']
  return Buffer.from(`${fields.join(crlf)}${crlf}${crlf}${whole.body}`, 'latin1')
}
