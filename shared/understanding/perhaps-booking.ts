import { localDayOf } from '../calendar/day.ts'
import { isSecretariat } from '../people.ts'
import { booking, doubted, movedTo } from './booking.ts'
import { aboutMeetings, isAhead, isOfElse, isOurs } from './booking-words.ts'
import { findDates } from './dates.ts'
import type { Reading, Rule } from './reading.ts'
import { fold, sentencesOf } from './text.ts'
import type { Understood } from './understood.ts'
import { withoutTheirs } from './what-is-off.ts'
import { meetingsOn } from './which-meeting.ts'

/** Further down stands what the mail tells, not what it wants. */
const mostSentences = 8

const speaks = / (?:vi|(?:erfa-?)?mødet|datoen|oprette|opret|booke?|booket|book|we|the meeting|næste (?:erfa-?)?møde|møde nr) /u
const weMeet = / (?:vi mødes|mødes vi|we meet) /u
const changes =
  / (?:flyt\S*|ryk\S*|udsæt\S*|udsat|udskyd\S*|ændr\S*|ny(?:e|t)? (?:dato|mødedato|tid|tidspunkt)|i stedet|skrive forkert|rettelse|mov\S*|postpon\S*|reschedul\S*|instead|new (?:date|time)) /u
/** "Frist for punkter: 30. marts": a day that is not the meeting's. */
const otherDay = / (?:frist\S*|senest|deadline|inden|svar|svare|tilmelding\S*|ferie|due|by) /u
/** "… og ikke den 14." denies a day, and no wish. */
const denied = / (?:ikke|hvis|måske|not|if|maybe) (?!den |d |på |on )/u
const request = /^ (?:[^ ]{1,20} ){0,3}(?:kan|kunne|vil|ville|gider|må|can|could|will|would) /u

/** "Brugergruppen har flyttet deres møde til den 15. april": a day that is theirs. */
const isTheirs = (folded: string): boolean => withoutTheirs(folded) !== folded

/** Nothing is done before the yes. */
const shownFirst = (found: Understood | null): Understood | null =>
  found?.kind === 'wishes'
    ? { ...doubted(found), because: ['words that may be about the day of a meeting', ...found.because] }
    : null

const said = (reading: Reading, words: string): Understood | null =>
  booking({ ...reading, subjectIsOwn: false, text: words, lines: words.split('\n') })

/**
 * "Vi mødes igen 14. april kl. 13-16", "Kan du flytte mødet til den 21. april?": words of the secretariat that may book or move a meeting and do not
 * say so plainly. What they would do is shown, and done after a yes, which costs one word.
 */
export const perhapsBooking: Rule = reading => {
  const { situation, subject, subjectIsOwn, isSubjectOnly, lines, letter } = reading
  const { now, charter, meetings, sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || (letter !== null && !aboutMeetings.has(letter.name)))
    return null
  const own = subjectIsOwn && !isSubjectOnly ? [subject.stem] : []
  const sentences = [...own, ...lines.flatMap(sentencesOf)].slice(0, mostSentences)
  const isAbout = sentences.map(fold).some(each => (isOurs(each) && speaks.test(each)) || weMeet.test(each))
  if (!isAbout) return null
  const dated = sentences.filter(each => {
    const folded = fold(each)
    return (
      !isTheirs(folded) &&
      !isOfElse(each) &&
      !otherDay.test(folded) &&
      !denied.test(folded) &&
      (!each.trimEnd().endsWith('?') || request.test(folded))
    )
  })
  const words = dated.join('\n')
  const today = localDayOf(now, charter.timeZone)
  const dates = findDates(words, now, charter.timeZone)
  const known = meetingsOn(dates, situation)
  const others = dates.filter(each => each.day !== null && each.day >= today && meetingsOn([each], situation).length === 0)
  const [date] = others
  if (date === undefined || new Set(others.map(each => each.day)).size > 1) return null
  // A question, and what is denied behind the day, would take the day back again.
  const behind = (words.slice(date.at).split(/,? (?:og |and )?(?:ikke|not) /u)[0] ?? '').replaceAll('?', '.')
  const ahead = known.length > 0 ? known : meetings.filter(isAhead)
  const [meeting, ...more] = ahead
  if (!changes.test(fold(words))) return known.length > 0 ? null : shownFirst(said(reading, `Nyt møde ${behind}`))
  if (meeting === undefined || more.length > 0) return null
  return shownFirst(said(reading, `${movedTo(meeting, charter.timeZone)} ${behind}`))
}
