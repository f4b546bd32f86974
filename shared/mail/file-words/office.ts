import { unzip, zipEntries, zipFault } from '../../zip.ts'
import type { Allowance } from './allowance.ts'
import { afford } from './allowance.ts'

/** Where people's words stand in Word, Excel, PowerPoint and OpenDocument files: text, headers, notes, comments, sheets, slides, properties. */
const wordsStandIn =
  /^(?:word\/(?!(?:styles|settings|fontTable|numbering|webSettings|theme\/.*)\.xml$).*\.xml|xl\/(?:sharedStrings|comments\d*|worksheets\/[^/]+|threadedComments\/[^/]+)\.xml|ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml|docProps\/(?:core|custom)\.xml|(?:content|styles|meta)\.xml)$/

/** After these something else begins: a paragraph, a cell, a string, a break. Between all others a number may be cut in two. */
const parts =
  /^\/?(?:w:p|a:p|w:tc|w:br|a:br|w:tab|w:cr|si|c|row|comment|text:p|text:h|text:tab|text:s|text:line-break|table:table-cell|dc:[a-z]+|cp:[a-z]+|vt:[a-z]+|property)$/i

/** What claims more stays closed, without being looked into. */
const mostClaimed = 60_000_000

const hyphens = new Set(['w:noBreakHyphen'])

/** The text between the tags. A number that is half bold is still one. Linear in its length. */
export const wordsOfXml = (xml: string): string => {
  let words = ''
  let at = 0
  for (;;) {
    const open = xml.indexOf('<', at)
    if (open < 0) return words + xml.slice(at)
    const close = xml.indexOf('>', open)
    const name = /^[\w:/]{1,40}/.exec(xml.slice(open + 1, open + 42))?.[0].replace(/(?<=.)\/$/, '') ?? ''
    words += xml.slice(at, open) + (parts.test(name) ? '\n' : hyphens.has(name) ? '-' : '')
    if (close < 0) return words
    at = close + 1
  }
}

/**
 * The words of an Office file, straight from its XML: what makes a document of it (mammoth) leaves out headers, text boxes and comments, and
 * reads Word alone. A file that must not be unpacked (`zipFault`) gives none.
 */
export function wordsOfOffice(file: Uint8Array, allowed: Allowance): readonly string[] {
  // Finding a fault unpacks what the entries claim, and reading them once more.
  const claimed = (zipEntries(file) ?? []).reduce((sum, each) => sum + each.bytes, 0)
  if (!afford(allowed, Math.min(claimed, mostClaimed)) || zipFault(file) !== null) return []
  return unzip(file, name => wordsStandIn.test(name)).map(xml => wordsOfXml(Buffer.from(xml).toString('utf8')))
}
