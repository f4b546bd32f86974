import { localDayOf } from '../calendar/day.ts'
import type { AskReason } from '../letters.ts'
import type { InvitationRef } from '../meeting/events.ts'
import { booking } from './booking.ts'
import { codedLine, codesIn, withoutCodes } from './codes.ts'
import { findDates } from './dates.ts'
import { wishes } from './outcome.ts'
import { saysOnly } from './phrases.ts'
import type { Reading, Rule } from './reading.ts'
import { answered } from './reading.ts'
import type { Hint } from './situation.ts'
import { fold, wordsOf } from './text.ts'
import type { Understood } from './understood.ts'
import { fillers, hints, itemWords } from './vocabulary.ts'
import { meetingsOn, numberSaid } from './which-meeting.ts'

const asksForDate: ReadonlySet<AskReason> = new Set([
  'no-date',
  'no-time',
  'no-such-date',
  'weekday-disagrees',
  'invitation-repeats',
  'invitation-zone',
  'invitation-unreadable',
])

const kinds: readonly Hint[] = ['item', 'comment', 'apology', 'minutes']

/** The one kind that these few words name. */
const kindIn = ({ said, names }: Reading): Hint | null => {
  const [only, ...others] = said
  if (only === undefined || others.length > 0) return null
  const found = kinds.filter(kind =>
    saysOnly(
      only,
      [...hints].filter(([, each]) => each === kind).map(([word]) => word),
      names,
    ),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

const again = (mail: string, as: Hint | null, meeting: number | null, because: string): Understood =>
  wishes(because, { on: 'earlier-mail', mail, as, meeting })

/**
 * An answer to our own question: the words that count stand in the mail that we asked about, so that one is read once more.
 * Only a corrected date stands here, since the one over there was wrong.
 */
export const questionAnswer: Rule = reading => {
  const { situation, text } = reading
  const question = answered(reading, 'question')
  if (question === null) return null
  const kind = kindIn(reading)
  if (kind !== null) return again(question.mail, kind, null, `the answer to our question is »${kind}«`)
  const item = question.reason === 'which-item' ? itemSaid(reading) : null
  if (item !== null)
    return wishes('the answer names an item', { on: 'earlier-mail', mail: question.mail, as: null, meeting: null, item })
  const dates = findDates(text, situation.now, situation.charter.timeZone)
  const asked = question.meetings.map(each => each.number)
  const isAboutDate = asksForDate.has(question.reason)
  const isMeant = (each: { number: number }): boolean => (asked.length === 0 ? !isAboutDate : asked.includes(each.number))
  const [meeting, ...others] = meetingsOn(dates, situation).filter(isMeant)
  if (meeting !== undefined && others.length === 0)
    return again(question.mail, null, meeting.number, 'the answer names the day of a meeting')
  const number = numberSaid(text, situation) ?? (question.reason === 'which-meeting' ? numberAlone(text, asked) : null)
  if (number !== null) return again(question.mail, null, number, 'the answer names a meeting')
  const [date] = dates
  if (!isAboutDate || date === undefined) return null
  // We asked about one known meeting: it was to be moved. Otherwise a new one was to be made.
  const [moved] = question.meetings
  const day = moved === undefined ? '' : localDayOf(moved.start, situation.charter.timeZone)
  const opening =
    moved === undefined
      ? 'Nyt møde'
      : `Mødet den ${Number(day.slice(8))}/${Number(day.slice(5, 7))} ${day.slice(0, 4)} flyttes til`
  const booked = booking({ ...reading, subjectIsOwn: false, text: `${opening} ${text}`, lines: [`${opening} ${text}`] })
  return withInvitation(booked, question.invitation)
}

/** "P-12", "Det er P-12, tak", or the item's title: one item and hardly a word besides. "P-12: 10 min" says more, and is heard as it stands. */
const itemSaid = ({ text, names, situation }: Reading): string | null => {
  const alone = codedLine(text)
  if (alone?.rest === '') return alone.id
  const [code, ...others] = codesIn(text)
  const around = wordsOf(fold(withoutCodes(text))).every(word => fillers.has(word) || itemWords.has(word) || names.has(word))
  if (code !== undefined) return others.length === 0 && around ? code : null
  const titled = situation.meetings.flatMap(each => each.items).filter(each => fold(each.title) === fold(text))
  return titled.length === 1 ? (titled[0]?.id ?? null) : null
}

/** The day that was said for a calendar entry: the entry's next version is about that same meeting. */
const withInvitation = (booked: Understood | null, invitation: InvitationRef | undefined): Understood | null =>
  booked?.kind !== 'wishes' || invitation === undefined
    ? booked
    : {
        ...booked,
        wishes: booked.wishes.map(wish =>
          wish.on === 'meeting' && (wish.command.type === 'ScheduleMeeting' || wish.command.type === 'RescheduleMeeting')
            ? { ...wish, command: { ...wish.command, invitation } }
            : wish,
        ),
      }

const numberAlone = (text: string, among: readonly number[]): number | null => {
  const number = Number(/^\D{0,20}(\d{1,3})\D{0,20}$/.exec(text.slice(0, 60))?.[1])
  return among.includes(number) ? number : null
}
