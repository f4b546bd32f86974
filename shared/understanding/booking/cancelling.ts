import { findDates } from '../dates/dates.ts'
import { saysOff, withMeeting } from '../dates/what-is-off.ts'
import { chooseMeeting, namesMonth } from '../dates/which-meeting.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { sentencesOf } from '../language/text.ts'
import { ask, toMeeting, wishes } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import type { Reading } from '../reading.ts'
import { mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'
import type { Understood } from '../understood.ts'

const datesIn = (text: string, { situation }: Reading) => findDates(text, situation.now, situation.charter.timeZone)

/** What is cancelled, which is no reason for it. */
const ours =
  /^ (?:(?:det|vores|the|our) )?(?:erfa[ -]?|netværks|(?:forår|efterår)s|sommer|vinter|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)-?)?(?:møde|meeting)\p{L}*(?: (?:(?:nr|no)\.? ?|nummer |number |#)?\d{1,3}(?![./:-]?\d)\.?)?/iu

/**
 * "Mødet den 14. april er aflyst, men det den 6. oktober holder vi fast i", "Vi holder efterårsmødet, men forårsmødet er aflyst": where the one that is
 * cancelled is named.
 */
const cancelledIn = (text: string, reading: Reading): string => {
  const isNamed = (words: string): boolean => datesIn(words, reading).length > 0 || namesMonth(words, reading.situation)
  const clauses = text
    .split('\n')
    .flatMap(sentencesOf)
    .flatMap(each => each.split(/[,;] (?:men|og|mens|but) | (?:men|mens|but) /i))
  const [clause, ...more] = clauses.filter(saysOff)
  if (clause === undefined || more.length > 0) return text
  return isNamed(clause) || datesIn(text, reading).length === 0 ? clause : text
}

const month =
  /^ (?:i|in) (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)(?!\p{L})/iu

const withoutQuestions = (reason: string): string =>
  reason
    .split('\n')
    .map(line =>
      sentencesOf(line)
        .filter(each => !each.endsWith('?'))
        .join(' '),
    )
    .join('\n')
    .trim()

/** What stands behind the verb and is not the meeting's name: everybody reads it. */
const reasonIn = (text: string, reading: Reading): string | null => {
  const after = /(?:aflys|cancel)\p{L}*(.*)$/isu.exec(text)?.[1] ?? ''
  // "Vi aflyser mødet den 14. april, da …": what names the meeting is no reason.
  const [named] = datesIn(after, reading)
  const rest = named === undefined || named.at > 40 ? after.replace(ours, '') : after.slice(named.end)
  const reason = rest
    .replace(/^ ?[–-] ?\d{1,2}[./]\d{1,2}\.?/, '')
    .replace(month, '')
    .replace(/^[\s,.;:–-]+(?:(?:og|and) )?/i, '')
    .replace(/^(?:det|den|venligst|tak|bare|lige|it|please)[\s.!]*$/i, '')
    .trim()
  // "Vil du give besked til alle?" is said to whoever carries it out.
  const told = reason.includes('?') ? withoutQuestions(reason) : reason
  return told === '' ? null : told.slice(0, 1000)
}

/** A meeting cancelled, or a question whether it is. What stands around words that may mean it is no reason that the network could be told. */
export const cancel = (text: string, reading: Reading, isSure: boolean): Understood => {
  const choice = chooseMeeting(reading, 'booking', withMeeting(cancelledIn(text, reading)))
  if ('ask' in choice) return choice.ask
  return isSure
    ? wishes(
        'words for cancelling a meeting',
        toMeeting(choice.number, { type: 'CancelMeeting', reason: reasonIn(text, reading) }),
      )
    : wishes(
        'words that may be about cancelling a meeting',
        toMeeting(choice.number, { type: 'CancelMeeting', reason: null, doubt: true }),
      )
}

/** Words that may cancel, of a member: the secretariat cancels, and an item about it is an item. */
export const memberMayCancel = (reading: Reading): Understood | null =>
  hasItemWords(reading) ? null : ask('not-understood', 'words that may cancel a meeting, which the secretariat does')

/** What else it says is heard as such; the rest is for the secretariat, which alone moves meetings. */
export const saidByMember = (reading: Reading): Understood | null => {
  const { away, back } = hearApology(reading)
  if (away || back || hasItemWords(reading)) return null
  return mayGoToPeople(reading) ? wholeToPeople('words about a meeting, which the secretariat books and moves', reading) : null
}
