import { decodeText } from '../charset.ts'
import type { Allowance } from './allowance.ts'
import { afford, allowance } from './allowance.ts'
import { wordsOfOffice, wordsOfXml } from './office.ts'
import type { Readings } from './pdf.ts'
import { wordsOfPdf } from './pdf.ts'

interface File {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** All that a mail's files say, file by file, until there is no allowance left. */
export function* wordsOfFiles(files: readonly File[]): Generator<Readings> {
  const allowed = allowance()
  for (const file of files) yield* wordsOfFile(file, allowed)
}

const begins = (file: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((byte, at) => file[at] === byte)

const oneOrTwoBytes = ['latin1', 'utf16le'] as const

const textual = /^(?:text\/|application\/(?:json|xml|rtf)\b)/i
const textualName = /\.(?:txt|csv|tsv|md|html?|xml|json|rtf|eml|ics|vcf|log)$/i

/** Rich text without its instructions: `\b 07\b0 0761` is one number. */
const wordsOfRtf = (rtf: string): string =>
  rtf
    .replace(/\\(?:par|line|tab|cell|row)(?![a-z]) ?/g, '\n')
    .replace(/\\_/g, '-')
    .replace(/\\~/g, ' ')
    .replace(/\\[a-z]{1,30}-?\d{0,10} ?|[{}]|[\r\n]/g, '')

/** A text file is never longer; what follows is no text of a person's. */
const mostText = 5_000_000

/**
 * What a file says in words, to be searched and never to be shown: each text in the ways in which it may be read. By its first bytes, since a name says
 * what somebody called it. Pictures, encrypted files and archives say nothing here.
 */
export function wordsOfFile({ name, type, bytes }: File, allowed: Allowance = allowance()): readonly Readings[] {
  if (!afford(allowed, bytes.length)) return []
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (begins(bytes, 0x50, 0x4b)) return wordsOfOffice(bytes, allowed).map(each => [each])
  if (head.includes('%PDF-')) return wordsOfPdf(bytes, allowed)
  // Word, Excel and PowerPoint of before 2007 keep their text as it is, in one byte a letter or in two.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oneOrTwoBytes.map(each => [Buffer.from(bytes).toString(each)])
  const isText = textual.test(type) || textualName.test(name) || head.startsWith('{\\rtf')
  if (!isText) return []
  const { text } = decodeText(bytes.subarray(0, mostText), null)
  if (head.startsWith('{\\rtf')) return [[wordsOfRtf(text)]]
  return [[/<\w/.test(head) ? wordsOfXml(text) : text]]
}
