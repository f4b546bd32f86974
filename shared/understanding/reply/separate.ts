import type { ParsedMail } from '../../mail/parsed-mail.ts'
import { forgetAll } from '../language/remembering.ts'
import { leadingTag } from './banners.ts'
import { headerEnd } from './header-lines.ts'
import { htmlLines } from './html-lines.ts'
import type { Known } from './known-lines.ts'
import { prepareKnown } from './known-lines.ts'
import type { Line } from './line.ts'
import { isBlank, lineAt, textLines } from './line.ts'
import { unwrapLinks } from './links.ts'
import { markerAt } from './markers.ts'
import { ownTables } from './own-tables.ts'
import type { Quotation } from './quotation.ts'
import { sortByLetter, sortQuotation } from './quotation.ts'
import type { Separated } from './separated.ts'
import type { Part, Sorted } from './sorted.ts'
import { ownRuns, sortLines } from './sorted.ts'
import { forwardPrefixes } from './vocabulary/headers.ts'

const tidy = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()

const textOf = (sorted: Sorted, part: Part): string =>
  tidy(sorted.lines.filter((_, at) => sorted.parts[at] === part).map(({ raw }) => raw))

/** As much of a quoted paragraph as shows what was answered. */
const shownContext = 12

const contextOf = (sorted: Sorted, before: number): readonly string[] => {
  const quoted: Line[] = []
  for (let at = before - 1; at >= 0 && sorted.parts[at] === 'quoted'; at -= 1) {
    const line = lineAt(sorted.lines, at)
    // A long quotation is cut at its last paragraph.
    if (quoted.length >= shownContext && isBlank(line)) break
    quoted.push(line)
  }
  while (quoted.at(-1)?.words === '') quoted.pop()
  return quoted.reverse().map(line => (line.raw.trimStart().startsWith('>') || line.words === '' ? line.raw : `> ${line.words}`))
}

/** A line that is longer than this may go on in the next. */
const wrappedFrom = 50
/** As many lines as a sentence may have been broken into. */
const mostWrapped = 6

/** The quoted line at `at`, and the lines above it of which it is the rest. */
const sentenceAt = ({ lines, parts }: Sorted, at: number): string => {
  let from = at
  while (
    at - from < mostWrapped &&
    parts[from - 1] === 'quoted' &&
    lineAt(lines, from - 1).words.length >= wrappedFrom &&
    /^[\p{Ll}\d(]/u.test(lineAt(lines, from).words) &&
    !/[.!?:]$/.test(lineAt(lines, from - 1).words)
  )
    from -= 1
  return lines
    .slice(Math.max(0, from), at + 1)
    .map(({ words }) => words)
    .join(' ')
}

interface Answer {
  readonly run: { from: number; to: number }
  readonly answers: string
  readonly words: string
}

/** Own words that stand between quoted lines, with the line each follows. */
const answersIn = (sorted: Sorted): readonly Answer[] => {
  const { lines, parts } = sorted
  const quotedAt = parts.flatMap((part, at) => (part === 'quoted' && !isBlank(lineAt(lines, at)) ? [at] : []))
  const [first = Number.POSITIVE_INFINITY] = quotedAt
  const last = quotedAt.at(-1) ?? -1
  const below = ownRuns(parts, lines).filter(run => run.from > first)
  // Text below the whole quotation alone answers all of it, not its last line.
  if (!below.some(run => run.from < last)) return []
  let next = 0
  return below.map(run => {
    while ((quotedAt[next] ?? Number.POSITIVE_INFINITY) < run.from) next += 1
    const answered = sentenceAt(sorted, quotedAt[next - 1] ?? -1)
    return {
      run,
      answers: answered,
      words: tidy(
        lines
          .slice(run.from, run.to)
          .filter((_, below) => parts[run.from + below] === 'own')
          .map(({ raw }) => raw),
      ),
    }
  })
}

const ownWordsOf = (sorted: Sorted, answers: readonly Answer[]): string => {
  const first = answers[0]
  if (!first) return textOf(sorted, 'own')
  const above = sorted.lines.slice(0, first.run.from).filter((_, at) => sorted.parts[at] === 'own')
  const below = answers.flatMap(({ run, words }) => ['', ...contextOf(sorted, run.from), '', words])
  return tidy([...above.map(({ raw }) => raw), ...below])
}

const isForward = (sorted: Sorted, subject: string): boolean => {
  const { opened } = sorted.quotation
  const begins = subject.trimStart().toLowerCase()
  return opened !== null && (opened.startsWith('forward') || forwardPrefixes.some(prefix => begins.startsWith(prefix)))
}

const traceOf = (sorted: Sorted): Separated['trace'] => {
  const trace: { rule: string; from: number; to: number }[] = []
  let isOwn = true
  for (const [at, line] of sorted.lines.entries()) {
    if (isBlank(line)) continue
    const rule = sorted.rules[at] ?? ''
    const last = trace.at(-1)
    if (!isOwn && last?.rule === rule) last.to = at + 1
    else if (rule !== '') trace.push({ rule, from: at, to: at + 1 })
    isOwn = rule === ''
  }
  return trace.map(({ rule, from, to }) => ({ rule, lines: tidy(sorted.lines.slice(from, to).map(({ raw }) => raw)) }))
}

/** The mail that is passed on, without the lines above it that say whose it was. */
const passedOn = (sorted: Sorted): string => {
  const first = sorted.lines.findIndex((line, at) => sorted.parts[at] === 'quoted' && !isBlank(line))
  if (first < 0) return ''
  // Thunderbird draws its header inside the element that says what follows.
  const from = markerAt(sorted.lines, first)?.end ?? headerEnd(sorted.lines, first) ?? first
  return tidy(
    sorted.lines
      .slice(from)
      .filter((_, below) => sorted.parts[from + below] === 'quoted' || sorted.parts[from + below] === 'mark')
      .map(({ raw }) => raw),
  )
}

const compose = (sorted: Sorted, subject: string): Separated => {
  const answers = answersIn(sorted)
  const own = ownWordsOf(sorted, answers)
  const tag = leadingTag(own)
  const ownWords = tag ? own.slice(tag.length) : own
  const forward = isForward(sorted, subject)
  const history = tidy(
    sorted.lines.filter((_, at) => sorted.parts[at] === 'quoted' || sorted.parts[at] === 'mark').map(({ raw }) => raw),
  )
  const tables = ownTables(sorted)
  const banners = sorted.lines.filter((_, at) => sorted.parts[at] === 'banner').map(line => line.words)
  return {
    ownWords,
    quoted: forward ? '' : history,
    signature: textOf(sorted, 'signature'),
    forwarded: forward ? passedOn(sorted) : '',
    banners: tag ? [tag.trim(), ...banners] : banners,
    inline: answers.map(({ answers: answered, words }) => ({ answers: answered, words })),
    kind: forward ? 'forward' : ownWords === '' ? 'empty' : sorted.quotation.opened === null ? 'new' : 'reply',
    trace: traceOf(sorted),
    ...(tables.length > 0 && { tables }),
  }
}

/** Without link goals and pictures' names, which the two parts write differently. */
const letters = (text: string): string =>
  text
    .replace(/<[^<>\s]{1,600}>/g, '')
    .replace(/\[[^[\]\n]{1,300}\]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** Whoever writes two different mails into one does so in the first lines; comparing thousands would be slow. */
const comparedLines = 300

/** Lines of the sender's in the text part that the HTML nowhere shows. A line that ends in a colon may be an attribution. */
const isMissing = (ownWords: string, html: readonly Line[]): boolean => {
  const drawn = new Set(html.map(({ words }) => words))
  const doubtful = ownWords
    .split('\n', comparedLines)
    // The lower case of a Greek sigma depends on what stands beside it, so that the same line may not be found again below.
    .filter(line => !line.endsWith(':') && (line.includes('Σ') || !drawn.has(line.trim())))
  if (doubtful.length === 0) return false
  const shown = letters(html.map(({ words }) => words).join('\n'))
  return doubtful.map(letters).some(line => line.length > 3 && !shown.includes(line))
}

/**
 * Text or HTML? The HTML's structure knows more about quotation, so it is read first. But when the text part holds words
 * of the sender's that the HTML does not show, the two parts are not the same mail, and text is what filters cannot hide.
 */
const choose = (fromHtml: Separated, fromText: Separated, html: readonly Line[]): Separated => {
  if (isMissing(fromText.ownWords, html))
    return { ...fromText, trace: [{ rule: 'text part: the HTML does not show all of it', lines: '' }, ...fromText.trace] }
  return fromHtml.kind === 'empty' && fromText.ownWords !== '' ? fromText : fromHtml
}

/** One part of a mail, its text or its HTML, taken apart as far as that needs no letter. */
interface Read {
  readonly lines: readonly Line[]
  readonly quotation: Quotation
  readonly separated: Separated
}

const readPart = (lines: readonly Line[], typed: boolean, subject: string): Read => {
  const quotation = sortQuotation(lines, typed)
  return { lines, quotation, separated: compose(sortLines(lines, quotation), subject) }
}

type Mail = Pick<ParsedMail, 'text' | 'html' | 'subject'>

interface ReadParts {
  readonly text: Read | null
  readonly html: Read | null
}

/** Every mail is asked three times (what it says, and whether its two parts say the same), and is read once. */
const remembered = new WeakMap<Mail, ReadParts>()

const readParts = (mail: Mail): ReadParts => {
  const { text, html, subject } = mail
  const known = remembered.get(mail)
  if (known !== undefined) return known
  const parts = {
    text: text === null ? null : readPart(textLines(unwrapLinks(text)), true, subject),
    html: html === null ? null : readPart(htmlLines(html), false, subject),
  }
  remembered.set(mail, parts)
  forgetAll()
  return parts
}

/** Most answers put our letter below a header of their program's, and then knowing the letter changes nothing. */
const byLetter = ({ lines, quotation, separated }: Read, letter: Known | null, subject: string): Separated => {
  const found = letter === null ? quotation : sortByLetter(lines, quotation, letter)
  return found === quotation ? separated : compose(sortLines(lines, found), subject)
}

/** The sender's new words in the text and in the HTML, each for itself and without knowing what is answered; null where a part is missing. */
export const ownWordsOfParts = (mail: Mail): { readonly text: string | null; readonly html: string | null } => {
  const { text, html } = readParts(mail)
  return { text: text?.separated.ownWords ?? null, html: html?.separated.ownWords ?? null }
}

/**
 * Take a mail's text apart into its sender's new words, the quotation, the signature and the rest. `known` are the lines
 * of the letter that it may be answering. Nothing is lost: whatever is not recognised is the sender's.
 */
export function separate(mail: Mail, known?: readonly string[]): Separated {
  const letter = known ? prepareKnown(known) : null
  const parts = readParts(mail)
  const text = parts.text === null ? null : byLetter(parts.text, letter, mail.subject)
  if (parts.html === null) return text ?? byLetter(readPart([], true, mail.subject), letter, mail.subject)
  const html = byLetter(parts.html, letter, mail.subject)
  return text === null ? html : choose(html, text, parts.html.lines)
}
