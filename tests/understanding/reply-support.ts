import { prepareKnown } from '../../shared/understanding/reply/known-lines.ts'
import { textLines } from '../../shared/understanding/reply/line.ts'
import { sortByLetter, sortQuotation } from '../../shared/understanding/reply/quotation.ts'
import { separate } from '../../shared/understanding/reply/separate.ts'
import type { Separated } from '../../shared/understanding/reply/separated.ts'
import type { Part } from '../../shared/understanding/reply/sorted.ts'
import { sortLines } from '../../shared/understanding/reply/sorted.ts'

/** The member's words in most of these mails. */
export const words = 'Hej\n\nHermed et punkt: Ny cykelsti på Havnegade.'
/** The letter that is answered. */
export const letter = [
  'Kære Mette',
  '',
  'Send dine punkter til dagsordenen senest fredag den 7. november kl. 12.00.',
  '',
  '1. Hvor lang tid skal punktet have?',
  '2. Er der bilag?',
  '',
  'Venlig hilsen',
  'Sekretariatet for ERFA-netværket',
] as const
export const quotedLetter = letter.map(line => `> ${line}`.trimEnd()).join('\n')

// The letter is copied: its lines are prepared once for each list.
export const ofText = (text: string, subject = 'SV: Punkter', known?: readonly string[]): Separated =>
  separate({ text, html: null, subject }, known && [...known])

export const ofHtml = (html: string, subject = 'SV: Punkter', known?: readonly string[]): Separated =>
  separate({ text: null, html, subject }, known && [...known])

/** Compared as the corpus compares: white space is one space. */
export const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const signs: Readonly<Record<Part, string>> = { own: 'o', quoted: 'q', mark: 'm', signature: 's', banner: 'b' }

/**
 * A mail whose lines each say in front whose they are: `o| ` the sender's own, `q| ` quoted, `m| ` the mark above a quotation, `s| ` signature,
 * `b| ` banner. It is sorted without what stands in front, and given back with what was found. Empty lines belong to their neighbours.
 */
export const sorted = (mail: string, known?: readonly string[]): string => {
  const lines = textLines(mail.replaceAll(/^[oqmsb]\| ?/gm, ''))
  const alone = sortQuotation(lines, true)
  const { parts } = sortLines(lines, known ? sortByLetter(lines, alone, prepareKnown([...known])) : alone)
  return lines.map((line, at) => (line.raw === '' ? '' : `${signs[parts[at] ?? 'own']}| ${line.raw}`)).join('\n')
}
