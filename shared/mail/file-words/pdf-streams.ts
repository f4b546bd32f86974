import { constants, inflateSync } from 'node:zlib'
import type { Allowance } from './allowance.ts'
import { afford } from './allowance.ts'

/** What a PDF holds between `stream` and `endstream`, taken out of its packing, and everything that stands outside of them. */
export interface Unpacked {
  readonly streams: readonly string[]
  readonly outside: string
}

/** A report of 300 pages stays far below; a bomb ends here and what it would hold is not read. */
const most = { streams: 5_000, bytes: 8_000_000 } as const

/** Pictures, fonts, colours and tables of contents: no words, and most of the bytes. */
const wordless =
  /\/(?:Image|Length1|Length2|Length3|FontFile\d?|DCTDecode|JPXDecode|JBIG2Decode|CCITTFaxDecode|XRef|ICCBased|Metadata|FunctionType|ShadingType)(?![A-Za-z])/

/** Bytes that were written in 85 letters, five for four. */
const from85 = (text: string): Buffer => {
  const bytes: number[] = []
  let digits: number[] = []
  const flush = (): void => {
    const missing = 5 - digits.length
    const value = [...digits, ...Array.from({ length: missing }, () => 84)].reduce((sum, digit) => sum * 85 + digit, 0)
    for (let nth = 0; nth < 4 - missing; nth += 1) bytes.push(Math.floor(value / 256 ** (3 - nth)) % 256)
    digits = []
  }
  for (const sign of text) {
    if (sign === '~') break
    if (sign === 'z' && digits.length === 0) bytes.push(0, 0, 0, 0)
    else if (sign >= '!' && sign <= 'u') digits.push(sign.charCodeAt(0) - 33)
    if (digits.length === 5) flush()
  }
  if (digits.length > 1) flush()
  return Buffer.from(bytes)
}

const inflated = (packed: Buffer, allowed: Allowance): string | null => {
  try {
    const text = inflateSync(packed, { maxOutputLength: most.bytes, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
    return afford(allowed, text.length) ? text : null
  } catch (error) {
    // The work is done all the same.
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') afford(allowed, most.bytes)
    return null
  }
}

const unpacked = (dictionary: string, packed: string, allowed: Allowance): string | null => {
  if (wordless.test(dictionary) || /\/(?:LZW|RunLength|Crypt)(?:Decode)?(?![A-Za-z])/.test(dictionary)) return null
  const bytes = /\/(?:ASCII85Decode|A85)(?![A-Za-z0-9])/.test(dictionary)
    ? from85(packed.slice(0, most.bytes / 2))
    : Buffer.from(packed, 'latin1')
  return /\/(?:FlateDecode|Fl)(?![A-Za-z])/.test(dictionary)
    ? inflated(bytes, allowed)
    : bytes.subarray(0, most.bytes).toString('latin1')
}

/** The dictionary in front of a stream is never longer. */
const longestDictionary = 4_000

/** One pass over the file; nothing is believed of its table of contents. */
export function streamsOf(file: string, allowed: Allowance): Unpacked {
  const streams: string[] = []
  const outside: string[] = []
  let at = 0
  for (let found = 0; found < most.streams && allowed.left > 0; found += 1) {
    const open = file.indexOf('stream', at)
    const close = open < 0 ? -1 : file.indexOf('endstream', open)
    if (open < 0 || close < 0) break
    outside.push(file.slice(at, open))
    const before = file.slice(Math.max(at, open - longestDictionary), open)
    const lineEnd = /^\r?\n?/.exec(file.slice(open + 6, open + 8))?.[0].length ?? 0
    const start = open + 6 + lineEnd
    const text = unpacked(before.slice(before.lastIndexOf(' obj') + 1), file.slice(start, close), allowed)
    if (text !== null) streams.push(text)
    at = close + 'endstream'.length
  }
  return { streams, outside: [...outside, file.slice(at)].join('\n') }
}
