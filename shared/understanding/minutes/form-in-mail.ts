import { isCourtesy } from '../language/phrases.ts'
import { isKindWord } from '../language/small-talk.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { leads, mentionsMinutes } from './passed-minutes.ts'

/** Minutes that stand in a mail as text, and the sentences above them, which are for whoever gets the mail. */
export interface FormInMail {
  readonly paper: string
  readonly above: readonly string[]
}

/** A point of the form, and "Referat:" below it, so often that it is no comment on minutes. */
const leastPoints = 2
const isPoint = (line: string): boolean => /^\s*\d{1,2}\. \S/.test(line)

/** "Til stede: Lemvig, Skive", "Afbud: Aarhus", "Mødeleder: Skanderborg": what stands at the head of minutes. */
const label =
  /^(?:referat|emne|sted|mødested|lokale|dato|tid|tidspunkt|mødeleder|mødeledelse|ordstyrer|vært|referent|til stede|tilstede|tilstedeværende|deltagere|mødedeltagere|deltog|afbud|fraværende|forfald|ikke til stede|place|date|time|chair|minutes|present|attendees|participants|apologies|absent)(?: [^:]{0,25})?:/

/** "Referat af ERFA-mødet den 21. september 2027", "Møde i ERFA-netværket 21/9": a title, and no sentence. */
const isTitle = (line: string): boolean => {
  const folded = fold(line)
  return (
    (mentionsMinutes(line, 2) || /^ (?:erfa-møde|erfa-mødet|netværksmøde|møde|mødet) /.test(folded)) &&
    wordsOf(folded).length <= 16 &&
    !leads(line) &&
    !/[.!?,]\s*$/.test(line)
  )
}

/**
 * Lines of the paper that our letter had, too, such as the titles of its points, are told from the sender's own by a mark in front of them: in minutes they are
 * the minute-taker's. The line that such a mark is set apart by goes with it.
 */
export const unmarked = (text: string): string => text.replace(/^> ?(.*)\n(?:\n(?=[^>\n]))?/gm, '$1\n').replace(/^> ?/gm, '')

/** The greeting and the good wishes below the last point, which are no words of the minutes. */
const withoutFarewell = (lines: readonly string[], names: ReadonlySet<string>): readonly string[] => {
  const isFarewell = (line: string): boolean =>
    line.trim() === '' || sentencesOf(line).every(each => isCourtesy(each, names) || isKindWord(each))
  const last = lines.findLastIndex(line => !isFarewell(line))
  return lines.slice(0, last + 1)
}

/**
 * The form that we send, filled in: points with numbers, and "Referat:" below them. From its head on, which says who was there and who was not; from its
 * first point where it has none. Null where the mail is no such form.
 */
export const formIn = ({ text, names }: Reading): FormInMail | null => {
  const lines = unmarked(text).split('\n')
  const said = lines.filter(line => line.trim() !== '')
  const filled = said.filter((line, at) => /^\s*referat ?: ?\S/i.test(line) && isPoint(said[at - 1] ?? ''))
  const first = lines.findIndex(isPoint)
  if (filled.length < leastPoints || first < 0) return null
  const head = lines.slice(0, first).findIndex(line => label.test(line.trim().toLowerCase()) || isTitle(line))
  const from = head < 0 ? first : head
  return {
    paper: withoutFarewell(lines.slice(from), names).join('\n').trim(),
    above: lines.slice(0, from).flatMap(sentencesOf),
  }
}
