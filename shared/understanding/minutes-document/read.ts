import type { MinutesReading, UnreadWhy } from '../../meeting/events.ts'
import { zipEntries, zipFault } from '../../zip.ts'
import { withDecisions } from './decided.ts'
import { readFreely } from './freely.ts'
import type { ExpectedPoint } from './points.ts'
import { readPoints } from './points.ts'
import { wordReader } from './word-lines.ts'

/** What became of reading a Word file with minutes. It is passed on as it came either way. */
export type WordMinutes = { readonly reading: MinutesReading } | { readonly unread: UnreadWhy }

/** A Word file that is larger was not made from our form. */
const largestFile = 10_000_000

/** An old or encrypted Office file: a file system of its own and no zip. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Reads the form for the minutes when it comes back. Nothing is unpacked before its table of contents has been looked at: a file with macros,
 * one that is encrypted or broken, and one that would unpack to far more than it is, stay closed. Throws when the program itself is not whole.
 */
export async function readWordMinutes(file: Uint8Array, expected: readonly ExpectedPoint[]): Promise<WordMinutes> {
  const closed = whyClosed(file)
  if (closed !== null) return { unread: closed }
  const linesIn = await wordReader()
  try {
    const lines = await linesIn(file)
    const reading = readPoints(lines, expected) ?? readFreely(lines, expected)
    return reading === null ? { unread: 'rearranged' } : { reading: withDecisions(reading) }
  } catch {
    return { unread: 'broken' }
  }
}

function whyClosed(file: Uint8Array): UnreadWhy | null {
  if (file.length > largestFile) return 'too-large'
  if (compoundFile.every((byte, at) => file[at] === byte)) return 'encrypted'
  const fault = zipFault(file)
  if (fault === 'encrypted') return 'encrypted'
  if (fault === 'not-a-zip') return 'broken'
  if (fault !== null) return 'too-large'
  const names = (zipEntries(file) ?? []).map(({ name }) => name.toLowerCase())
  if (names.some(name => name.endsWith('vbaproject.bin'))) return 'macros'
  return names.includes('word/document.xml') ? null : 'broken'
}
