import { decodeText } from './charset.ts'
import { decodeWords } from './encoded-words.ts'

/** What stands above the first empty line, read by ourselves before any parser has chosen among doubles. */
export interface HeaderBlock {
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly fromFieldCount: number
  readonly duplicates: readonly string[]
  /** The block in UTF-8, for the parser, and where in the mail its body begins. */
  readonly utf8: Uint8Array
  readonly end: number
  readonly repaired: readonly string[]
}

/** Headers that may stand once (RFC 5322 §3.6, 2045). A second one means that two programs read two different mails. */
const singletons = new Set(
  [
    'bcc cc content-transfer-encoding content-type date from in-reply-to message-id mime-version references reply-to',
    'sender subject to',
  ]
    .join(' ')
    .split(' '),
)

/** Index of the first byte of the body: after the first empty line, whatever the line ends are. */
const endOfHeaders = (raw: Uint8Array, limit: number): number => {
  let lineIsEmpty = true
  for (let at = 0; at < Math.min(raw.length, limit); at += 1) {
    if (raw[at] === 0x0d && raw[at + 1] === 0x0a) continue
    const lineEnd = raw[at] === 0x0a || raw[at] === 0x0d
    if (lineEnd && lineIsEmpty && at > 1) return at + 1
    lineIsEmpty = lineEnd
  }
  return Math.min(raw.length, limit)
}

const fieldName = /^([!-9;-~]{1,100})[ \t]*:/

/** `Name: value` pairs with folded lines joined. */
const fields = (block: string): { name: string; value: string }[] => {
  const found: { name: string; values: string[] }[] = []
  for (const line of block.split(/\r\n|\n|\r/)) {
    const folded = /^[ \t]/.test(line)
    // With no field above it that it could continue, ` From:` is a From field to some parsers.
    const name = folded && found.length > 0 ? null : fieldName.exec(line.trimStart())
    if (name?.[1]) found.push({ name: name[1].toLowerCase(), values: [line.slice(line.indexOf(':') + 1)] })
    else if (folded) found.at(-1)?.values.push(line)
  }
  return found.map(({ name, values }) => ({ name, value: values.map(value => value.trim()).join(' ') }))
}

/** Read the raw header block. `limit` bounds how far an endless header is followed. */
export const readHeaderBlock = (raw: Uint8Array, limit: number): HeaderBlock => {
  const end = endOfHeaders(raw, limit)
  const { text, repaired } = decodeText(raw.subarray(0, end), null)
  const headers = new Map<string, string[]>()
  let fromFieldCount = 0
  for (const { name, value } of fields(text)) {
    if (name === 'from') fromFieldCount += 1
    const values = headers.get(name)
    // Only servers write this one, in plain characters: an encoded word in it is a sender who writes his own verdict.
    const decoded = name === 'authentication-results' ? value : decodeWords(value)
    if (values) values.push(decoded)
    else headers.set(name, [decoded])
  }
  const duplicates = [...headers].filter(([name, values]) => values.length > 1 && singletons.has(name)).map(([name]) => name)
  return { headers, fromFieldCount, duplicates, utf8: Buffer.from(text), end, repaired }
}
