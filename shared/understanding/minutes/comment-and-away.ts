import { findDates } from '../dates/dates.ts'
import { missingClauses, whenMissed } from '../dates/missed-when.ts'
import { meetingsOn, numberSaid } from '../dates/which-meeting.ts'
import { isCourtesy, mentions, saysOnly } from '../language/phrases.ts'
import { fold, sentencesOf, trimEnd } from '../language/text.ts'
import { noComments } from '../language/vocabulary.ts'
import { apology, hearApology } from '../people/apology.ts'
import type { Reading } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { pointsIn } from './comment-parts.ts'

/** Of the meeting that was, or of what its minutes say: "Jeg var forhindret", "Afbud fra Lone mangler". */
const ofMinutes =
  / (?:var|blev|havde|kunne|meldte|gav|sendte|deltog|kom|har meldt|har givet|har sendt|mangler|manglede|står|stå|skal|bør|skulle|listen|deltagerlisten|deltagere|referat|referatet|skrevet|nævnt|noteret|noteres|sidst|sidste|was|were|had|could|should|listed|missing) /

/** "Ingen bemærkninger", and not "nej" or "ok". */
const saysNone = noComments.filter(phrase => phrase.includes(' '))

/** Says which meeting to come: "den 14. april", "næste møde", "møde 3". The day of the one that was is said of its minutes. */
const namesComing = (part: string, { situation }: Reading): boolean => {
  const ahead = situation.meetings.filter(each => ['scheduled', 'calling', 'planning', 'agenda-out'].includes(each.phase))
  const days = meetingsOn(findDates(part, situation.now, situation.charter.timeZone), situation)
  const number = numberSaid(part, situation)
  if (days.some(each => !ahead.includes(each))) return false
  return (
    / (?:næste|kommende|next|coming) (?:møde|mødet|erfa-møde|erfa-mødet|gang|meeting|time) /.test(fold(part)) ||
    whenMissed(part) !== null ||
    days.length > 0 ||
    ahead.some(each => each.number === number)
  )
}

/** The text without these words, and without what joined them to the others: "Ingen bemærkninger, men jeg kan ikke komme". */
export const without = (text: string, parts: readonly string[]): string => {
  let rest = text
  for (const part of parts) {
    const at = rest.indexOf(part)
    if (at < 0) continue
    const before = trimEnd(rest.slice(0, at), new Set(' ')).replace(/[,;]? ?(?<!\p{L})(?:men|og|but|and)$/iu, '')
    // "Jeg kan ikke komme, og der mangler et komma": what is left opens a sentence.
    const behind = rest
      .slice(at + part.length)
      .replace(/^[.!, ]{1,3}/, '')
      .replace(/^(?:og|men|and|but) (\p{Ll})/u, (_, first: string) => first.toUpperCase())
    rest = `${before}${/[.!?]$/.test(before) || before === '' || before.endsWith('\n') ? ' ' : '. '}${behind}`
  }
  return rest
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()
}

/** Nobody says more often that he is away; each time is looked for in the whole mail. */
const mostSaid = 40

/**
 * "Ingen bemærkninger. Jeg kan ikke komme den 14. april.": what is said of the minutes, and the apology for the meeting to come. Whoever speaks of his
 * absence from the one that was ("Jeg var forhindret", "Der mangler et afbud fra Lone") comments. Null where the mail is one of the two alone.
 */
export const besideComments = (
  reading: Reading,
): { readonly rest: Reading; readonly away: Understood; readonly said: readonly string[] } | null => {
  if (reading.separated.inline.length > 0) return null
  const { away, back, rest, said } = hearApology(reading)
  if (!(away || back) || said.length > mostSaid) return null
  const text = without(reading.text, said)
  // "Tak for referatet, ingen bemærkninger." is polite, and says it all the same.
  if (rest.length === 0 && !mentions(fold(text), saysNone)) return null
  if (said.some(part => missingClauses(part).some(each => ofMinutes.test(fold(each))) || pointsIn(part).length > 0)) return null
  const isNone = rest.every(part => saysOnly(part, noComments, reading.names))
  if (!isNone && !said.some(part => namesComing(part, reading))) return null
  const heard = apology({ ...reading, text: said.join('\n'), lines: said, said, subjectIsOwn: false })
  if (heard === null) return null
  const lines = text.split('\n').filter(line => line !== '')
  const left = lines.flatMap(sentencesOf).filter(each => !isCourtesy(each, reading.names))
  return { rest: { ...reading, text, lines, said: left }, away: heard, said }
}
