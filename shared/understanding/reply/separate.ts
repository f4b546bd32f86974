import type { ParsedMail } from '../../mail/parsed-mail.ts'
import { bannerLines, isLink, isPicture, leadingTag } from './banners.ts'
import { headerEnd } from './header-lines.ts'
import { htmlLines } from './html-lines.ts'
import type { Known } from './known-lines.ts'
import { prepareKnown } from './known-lines.ts'
import type { Line } from './line.ts'
import { isBlank, textLine, textLines } from './line.ts'
import { unwrapLinks } from './links.ts'
import { markerAt } from './markers.ts'
import type { Quotation } from './quotation.ts'
import { sortQuotation } from './quotation.ts'
import type { Separated } from './separated.ts'
import { findSignature, isTagline } from './signature.ts'
import { forwardPrefixes } from './vocabulary/headers.ts'

type Part = 'own' | 'quoted' | 'mark' | 'signature' | 'banner'

interface Sorted {
  readonly lines: readonly Line[]
  readonly parts: Part[]
  readonly rules: string[]
  readonly quotation: Quotation
}

/** Runs of own lines, from and to, with nothing quoted between. */
const ownRuns = (parts: readonly Part[], lines: readonly Line[]): { from: number; to: number }[] => {
  const runs: { from: number; to: number }[] = []
  let from = -1
  for (let at = 0; at <= parts.length; at += 1) {
    const own = at < parts.length && parts[at] === 'own'
    if (own && from < 0) from = at
    // A banner or a logo interrupts nothing.
    if (!own && parts[at] !== 'banner' && from >= 0) {
      if (lines.slice(from, at).some((line, below) => parts[from + below] === 'own' && !isBlank(line)))
        runs.push({ from, to: at })
      from = -1
    }
  }
  return runs
}

const nothing = textLine('')

const give = (sorted: Sorted, at: number, part: Part, rule: string): void => {
  sorted.parts[at] = part
  sorted.rules[at] = rule
}

const takeBanners = (sorted: Sorted): void => {
  const first = sorted.parts.findIndex((part, at) => part === 'own' && !isBlank(sorted.lines[at]))
  if (first < 0) return
  for (const at of bannerLines(sorted.lines.slice(first)))
    if (sorted.parts[first + at] === 'own') give(sorted, first + at, 'banner', 'banner')
  for (const [at, line] of sorted.lines.entries()) {
    if (sorted.parts[at] !== 'own' || isBlank(line)) continue
    if (isTagline(line.words)) give(sorted, at, 'banner', 'tagline')
    else if (isLink(line.words) && sorted.rules[at - 1] === 'tagline') give(sorted, at, 'banner', 'tagline')
    else if (isPicture(line.words)) give(sorted, at, 'banner', 'picture')
  }
}

/** The signature below the sender's text, and below the last answer; answers in between have none. */
const takeSignatures = (sorted: Sorted): void => {
  const runs = ownRuns(sorted.parts, sorted.lines)
  const ends = runs.length > 1 ? [runs[0], runs.at(-1)] : runs
  for (const run of ends) {
    if (!run) continue
    let { to } = run
    const ownAbove = run !== runs[0]
    const shown = sorted.lines.map((line, at) => (sorted.parts[at] === 'banner' ? nothing : line))
    // Twice: a mailing list's footer may hide the name above it.
    for (let found = findSignature(shown.slice(run.from, to), ownAbove); found; ) {
      for (let at = run.from + found.from; at < run.from + found.to; at += 1)
        if (sorted.parts[at] === 'own') give(sorted, at, 'signature', found.rule)
      const again = to === run.to && found.to === to - run.from
      to = run.from + found.from
      found = again ? findSignature(shown.slice(run.from, to), ownAbove) : null
    }
  }
}

const sortLines = (lines: readonly Line[], known: Known | null, typed: boolean): Sorted => {
  const quotation = sortQuotation(lines, known, typed)
  const shown = lines.map((line, at) => {
    const short = quotation.shortened.get(at)
    return short === undefined ? line : textLine(short)
  })
  const sorted: Sorted = { lines: shown, parts: [...quotation.owners], rules: [...quotation.rules], quotation }
  takeBanners(sorted)
  takeSignatures(sorted)
  return sorted
}

const tidy = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()

const textOf = (sorted: Sorted, part: Part): string =>
  tidy(
    sorted.lines
      .filter((line, at) => sorted.parts[at] === part || (isBlank(line) && sorted.parts[at] === 'own' && part === 'own'))
      .map(({ raw }) => raw),
  )

/** As much of a quoted paragraph as shows what was answered. */
const shownContext = 12

const contextOf = (sorted: Sorted, before: number): readonly string[] => {
  const quoted: Line[] = []
  for (let at = before - 1; at >= 0 && sorted.parts[at] === 'quoted'; at -= 1) {
    const line = sorted.lines[at] as Line
    // A long quotation is cut at its last paragraph.
    if (quoted.length >= shownContext && isBlank(line)) break
    quoted.push(line)
  }
  while (isBlank(quoted.at(-1)) && quoted.length > 0) quoted.pop()
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
    from > 0 &&
    at - from < mostWrapped &&
    parts[from - 1] === 'quoted' &&
    (lines[from - 1]?.words.length ?? 0) >= wrappedFrom &&
    /^[\p{Ll}\d(]/u.test(lines[from]?.words ?? '') &&
    !/[.!?:]$/.test(lines[from - 1]?.words ?? '')
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
  const quotedAt = parts.flatMap((part, at) => (part === 'quoted' && !isBlank(lines[at]) ? [at] : []))
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

const prefixOf = (subject: string): string => subject.trimStart().toLowerCase().slice(0, 8)

const isForward = (sorted: Sorted, subject: string): boolean => {
  const { opened } = sorted.quotation
  return opened === 'forward' || (opened !== null && forwardPrefixes.some(prefix => prefixOf(subject).startsWith(prefix)))
}

const traceOf = (sorted: Sorted): Separated['trace'] => {
  const trace: { rule: string; from: number; to: number }[] = []
  for (const [at, part] of sorted.parts.entries()) {
    const rule = sorted.rules[at] ?? ''
    if (part === 'own' && rule === '') continue
    const last = trace.at(-1)
    if (last?.rule === rule && last.to === at) last.to = at + 1
    else trace.push({ rule, from: at, to: at + 1 })
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
  const shown = letters(html.map(({ words }) => words).join('\n'))
  const told = ownWords
    .split('\n', comparedLines)
    .filter(line => !line.trimEnd().endsWith(':'))
    .map(letters)
  return told.some(line => line.length > 3 && !shown.includes(line))
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

/**
 * Take a mail's text apart into its sender's new words, the quotation, the signature and the rest. `known` are the lines
 * of the letter that it may be answering. Nothing is lost: whatever is not recognised is the sender's.
 */
export function separate(mail: Pick<ParsedMail, 'text' | 'html' | 'subject'>, known?: readonly string[]): Separated {
  const letter = known && known.length > 0 ? prepareKnown(known) : null
  const text = mail.text === null ? null : compose(sortLines(textLines(unwrapLinks(mail.text)), letter, true), mail.subject)
  if (mail.html === null) return text ?? compose(sortLines([], letter, true), mail.subject)
  const lines = htmlLines(mail.html)
  const html = compose(sortLines(lines, letter, false), mail.subject)
  return text === null ? html : choose(html, text, lines)
}
