import { hasAddress, hasDate, hasTime, hasYear } from './evidence.ts'
import { labelOf } from './header-lines.ts'
import type { Line } from './line.ts'
import { isBlank, lineAt, nextFilled, without } from './line.ts'
import { notNames, openers, weekdays, wroteVerbs } from './vocabulary/attributions.ts'

export interface Attribution {
  readonly end: number
  /** Own words in front of it on the same line: some clients forget the line break. */
  readonly before: string
}

const longest = 500
/** Wrapped attributions have three lines; one client writes the address over four more. */
const mostLines = 6

const firstWords = new Set([...openers.flatMap(opener => opener.split(' ', 1)), ...weekdays])
const verbsByLength = wroteVerbs.toSorted((a, b) => b.length - a.length)
const anyVerb = new RegExp(wroteVerbs.map(verb => verb.replace(/[^\p{L} ]/gu, '\\$&')).join('|'))
const letter = /[\p{L}\p{N}]/u

/** Where the verb stands in a lower-case text, as a word of its own. */
const findVerb = (text: string): { at: number; end: number } | null => {
  if (!anyVerb.test(text)) return null
  for (const verb of verbsByLength) {
    const at = text.lastIndexOf(verb)
    if (at < 0) continue
    const latin = /[a-z]/.test(verb)
    const alone = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + verb.length))
    // "3:20 PMskrev": a time glued to the verb is no word.
    if (!latin || alone) return { at, end: at + verb.length }
  }
  return null
}

const ornaments = new Set('-*_ \t"“„«')
const ornamentsInFront = new Set([...ornaments, '>'])

/** Without the dashes, asterisks, marks and quotes that clients set around the line. */
const strip = (text: string): string => {
  const { from, to } = without(text, ornamentsInFront, ornaments)
  return text.slice(from, to)
}

const firstWord = (text: string): string => (/^[\p{L}.]{1,20}/u.exec(text)?.[0] ?? '').toLowerCase()

const startsWithDate = (text: string): boolean => {
  const word = firstWord(text)
  return /^\d/.test(text) || firstWords.has(word) || firstWords.has(word.replace(/\.$/, '')) || text.startsWith('在')
}

/** Wrapping leaves "<" at a line's end and ">:" alone on the next. */
const join = (text: string, next: string): string => `${text} ${next}`.replaceAll('< ', '<').replaceAll(' >', '>')

/**
 * Is this text "Den … skrev …:", written by a program? A person who writes "Den 3. maj skrev vi til jer:" gives no year, no
 * address and no time. `quoted` says that a quotation follows, which makes up for weak evidence.
 */
const isAttribution = (joined: string, quoted: Quoted, header: boolean): boolean => {
  const text = strip(joined)
  const lower = text.toLowerCase()
  const dashed = joined.startsWith('--') && joined.endsWith('--')
  const colon = /[:：]$/.test(text)
  const verb = findVerb(lower)
  const time = hasTime(text)
  const addressed = hasAddress(text)
  const year = hasYear(text)
  // "Per skrev til os den 3. november 2025": Per is a week day in Turkish, and Danes have names that are one. The date comes before the verb.
  const dateFirst = startsWithDate(text) && /\d/.test(text.slice(0, verb?.at))
  if (!verb) {
    // GroupWise: `>>> Anna <anna@x.example> 03-11-2025 10:12 >>>`, the address only of strangers; old mutt: `* Anna <anna@x.example> [2025-11-03 10:12]:`.
    if (groupWise.test(joined)) return (addressed || numericDate.test(text)) && time && year
    if (/\]:$/.test(text)) return addressed && time && year && quoted !== false
    if (/[>)][:：]$/.test(text)) return addressed && time && (dateFirst || year || quoted !== false)
    if (/[:：]$/.test(text)) return addressed && time && year && dateFirst
    return /^\d{4}[-/]\d{1,2}[-/]\d{1,2}/.test(text) && (endsInAddress(text) || /^\S+ \d{1,2}:\d{2} GMT[+-]/.test(text))
  }
  const after = /^[\s,]*(\p{L}+)/u.exec(lower.slice(verb.end))?.[1] ?? ''
  // "X skrev den 3. november …": there "den" belongs to the date.
  if (notNames.has(after) && !/^[\s,]*den \d/.test(lower.slice(verb.end))) return false
  if (dashed) return text.length < 300 && (quoted !== false || time || addressed || lower.length - verb.end < 3)
  if (!colon) return dateFirst && time && year && header
  if (quoted && (hasDate(text) || time || addressed)) return true
  // "Sekretariatet skrev:" and no more is Thunderbird's, above a line that is marked as quoted; "Vi skrev:" is a sentence.
  if (quoted === 'marked' && text.split(/\s+/, 9).length <= 8) return !notNames.has(firstWord(text))
  if (dateFirst) return addressed || (time && year)
  if (!isName(text.slice(0, verb.at), addressed)) return false
  // "Borgmesteren skrev den 3. november 2025 kl. 10.12:" is an author's sentence; programs write that date in figures.
  return addressed || (time && year && (lower.slice(verb.at, verb.end) !== 'skrev' || numericDate.test(text)))
}

/** Its `>>>` stand at both ends of the attribution and nowhere below it. */
export const groupWise = / >>>$/

const numericDate = /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/

/** `… <anna@x.example>` */
const endsInAddress = (text: string): boolean => text.endsWith('>') && text.lastIndexOf('@') > text.lastIndexOf('<')

const lowerCase = (text: string): number => text.split(/\s+/).filter(word => /^\p{Ll}/u.test(word) && !word.includes('@')).length

/**
 * `Anna Andersen <anna@x.example>` before the verb, and no sentence that mentions an address: one word in lower case, as in
 * "Anna via Portalen", and two more behind the address, because in Turkish and Finnish the date stands there.
 */
const isName = (text: string, addressed: boolean): boolean => {
  const at = addressed ? text.indexOf('@') : text.length
  return (
    text.length < 160 &&
    lowerCase(text.slice(0, at < 0 ? text.length : text.lastIndexOf(' ', at) + 1)) <= 1 &&
    lowerCase(text) <= 3
  )
}

/** Hushmail and some web forms leave out the line break behind the colon; a person leaves a space there. */
const gluedEnd = /^.{20,200}?\p{L}:(?=\p{L})/u

const cutGlued = (words: string): string => {
  const head = gluedEnd.exec(words)?.[0] ?? ''
  return startsWithDate(words) && hasTime(head) && hasYear(head) && findVerb(head.toLowerCase()) ? head : words
}

/**
 * A line that begins another attribution; what stands above must not swallow it. "Den 3. november er fin" above "Anna <anna@x.example> skrev:" is
 * an answer, "On Mon, Nov 3, 2025 at 10:12 AM" is the other half: programs name the year.
 */
const beginsAnew = (above: string, words: string): boolean =>
  (firstWords.has(firstWord(words)) && hasDate(words) && (hasTime(words) || hasYear(words))) ||
  (!hasYear(above) && !/^\d/.test(words) && isAttribution(words, false, false))

const midLine = / (?:On|Den|Am|Le) (?:\p{L}{2,9}\.?,? |\d{1,2}[. /])/u

/** "Lyder godt. On Wed, Apr 4, 2012 at 3:59 PM, anna@x.example wrote:" in one line. */
const sharedLine = (words: string, quoted: Quoted): string | null => {
  const at = midLine.exec(words)?.index
  if (at === undefined) return null
  const rest = words.slice(at + 1)
  return hasAddress(rest) && hasTime(rest) && isAttribution(rest, quoted, false) ? words.slice(0, at) : null
}

const abbreviated = /(?:^|[\s(])[\p{L}\d]{1,4}\.$/u

/** `marked`: by a program. `indented`: by an element that authors use as well. */
type Quoted = 'marked' | 'indented' | false

const quotationFollows = (lines: readonly Line[], at: number, depth: number): Quoted => {
  const next = lineAt(lines, nextFilled(lines, at))
  if (!(next.depth > depth || next.words.startsWith('|'))) return false
  return next.sure || /^\s{0,8}[>|]/.test(next.raw) ? 'marked' : 'indented'
}

/** The attribution that begins at this line, over up to six lines. */
export const attributionAt = (lines: readonly Line[], at: number): Attribution | null => {
  const first = lineAt(lines, at)
  let joined = cutGlued(first.words)
  for (let last = at, used = 1; used <= mostLines && joined.length <= longest; used += 1) {
    const next = nextFilled(lines, last + 1)
    const line = lineAt(lines, next)
    const header = labelOf(line.words) !== null
    const quoted = quotationFollows(lines, last + 1, first.depth)
    const before = used === 1 && !startsWithDate(strip(joined)) ? sharedLine(joined, quoted) : null
    if (before !== null) return { end: last + 1, before }
    if (isAttribution(joined, quoted, header)) return { end: last + 1, before: '' }
    // A labelled line is a header's, and no attribution runs on into it.
    if (header || /[:：]$/.test(joined) || !(startsWithDate(strip(joined)) || joined.includes('@') || joined.includes('<')))
      return null
    const open = joined.endsWith('<') || line.words.startsWith('<')
    if (next > last + 1 && !(open && hasTime(joined))) return null
    // Sentences do not run on into an attribution, and an attribution not into the next one.
    if (isBlank(line) || beginsAnew(joined, line.words) || (/[.!?]$/.test(joined) && !abbreviated.test(joined))) return null
    joined = join(joined, first.depth === 0 ? line.raw.trim() : line.words)
    last = next
  }
  return null
}
