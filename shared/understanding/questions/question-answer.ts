import type { Instant } from '../../calendar/types.ts'
import type { AskReason, LetterOf } from '../../letters.ts'
import type { InvitationRef } from '../../meeting/events.ts'
import { booking, movedTo } from '../booking/booking.ts'
import type { FoundDate } from '../dates/dates.ts'
import { findDates, withoutDates } from '../dates/dates.ts'
import { placeAfter } from '../dates/place.ts'
import { meetingsOn, numberSaid } from '../dates/which-meeting.ts'
import { codedLine, codesIn, withoutCodes } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isCourtesy, mentions, saysOnly } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import { fillers, helpWords, hints, itemWords, statusWords } from '../language/vocabulary.ts'
import { nothingWanted, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, byItself } from '../reading.ts'
import type { Hint } from '../situation.ts'
import { wasMissent } from '../talk/missent.ts'
import type { Understood, Wish } from '../understood.ts'

const asksForDate: ReadonlySet<AskReason> = new Set([
  'no-date',
  'no-time',
  'no-such-date',
  'weekday-disagrees',
  'invitation-repeats',
  'invitation-zone',
  'invitation-unreadable',
])

const kinds: readonly Hint[] = ['item', 'text', 'comment', 'apology', 'minutes', 'people']

/** "Ja, det er et punkt fra Lone Engstrup i Hedensted": whose it is beside. */
const itemOf =
  /^(?:[Jj]a,? |[Jj]o,? )?(?:(?:[Dd]et|[Dd]en) (?:er|var) )?(?:[Ee]t |[Nn]yt )?[Pp]unkt fra (?:\p{Lu}[\p{L}.-]{1,20})(?: \p{Lu}[\p{L}.-]{1,20}){0,2}(?:,? (?:i|fra|hos)? ?\p{Lu}[\p{L}-]{1,20}(?: [Kk]ommune)?)?[.!]?$/u
/** "Giv den til Ole i Holstebro, tak", "Send den videre til mødelederen": people are to have it. Whoever it is for hears of it from them. */
const handsOn =
  /^ (?:(?:ja|jo|nej|men|så|bare|kan (?:du|i)|vil (?:du|i)) ){0,3}(?:(?:giv|give|send|sende|videresend|videresende|aflever|lad) (?:[^ ]{1,8} ){0,2}?(?:den|det|mailen|beskeden|min mail)(?: (?:videre|over|venligst|bare|lige|gå)){0,3} til (?:[^ ]{1,20} ){1,5}|(?:den|det|mailen) (?:er|skal|må|kan)(?: (?:bare|gerne|sendes|gå|videre)){0,3} til (?:mødelederen|referenten|sekretariatet|jer|dem|[^ ]{1,20} (?:fra|i|hos) [^ ]{1,20}) (?:tak )?|(?:den|det|mailen) (?:må|kan|skal) (?:mødelederen|referenten|sekretariatet)(?: (?:gerne|godt|bare))? (?:få|have) (?:tak )?)$/

/** "Ida" below "Punkt": who writes, and no second answer. */
const isOwnName = (line: string, { situation }: Reading): boolean => {
  const own = wordsOf(fold(situation.sender?.name ?? ''))
  const words = wordsOf(fold(line))
  return words.length > 0 && words.every(each => own.includes(each))
}

/** The one kind that these few words name. */
export const kindIn = (reading: Reading): Hint | null => {
  const { said, names } = reading
  const [only, ...others] = said.filter(each => !isOwnName(each, reading))
  if (only === undefined || others.length > 0) return null
  if (itemOf.test(only)) return 'item'
  if (handsOn.test(fold(only))) return 'people'
  const wordsFor = (kind: Hint): readonly string[] => [...hints].filter(([, each]) => each === kind).map(([word]) => word)
  // "Punkt og afbud" is two.
  if (only.split(/ (?:og|eller|and|or) /).filter(part => kinds.some(kind => mentions(fold(part), wordsFor(kind)))).length > 1)
    return null
  const found = kinds.filter(kind => saysOnly(only, wordsFor(kind), new Set([...names, ...aroundKinds])))
  // "Nyt punkt: Snitflader" names a thing, and is no answer.
  const isAlone = wordsOf(fold(only)).every(
    word => fillers.has(word) || names.has(word) || wordsOfKinds.has(word) || aroundKinds.has(word),
  )
  return found.length === 1 && isAlone ? (found[0] ?? null) : null
}

/** "Det var et punkt til næste møde", "It's an item" */
const aroundKinds: ReadonlySet<string> = new Set(['var', 's', 'næste', 'kommende'])

const wordsOfKinds: ReadonlySet<string> = new Set([...hints.keys()].flatMap(each => each.split(' ')))

/**
 * What else is said beside the answer to our question: "P-2. Vi har også et nyt punkt: Snitflader". The earlier mail is read again, and these words are
 * heard as any others are. Null where the mail is the answer alone, or none.
 */
const answerAndMore = (reading: Reading): { readonly answer: Wish; readonly rest: readonly string[] } | null => {
  const question = answered(reading, 'question')
  if (question === null) return null
  const [first = '', ...rest] = reading.lines.flatMap(sentencesOf).flatMap(halves)
  if (rest.every(each => isCourtesy(each, reading.names) || isOwnName(each, reading))) return null
  const alone = { ...reading, text: first, lines: [first], said: [first] }
  const kind = kindIn(alone)
  const item = question.reason === 'which-item' ? itemSaid(alone) : null
  const meeting = kind === null && item === null && isOnlyMeeting(alone) ? meetingSaid(alone, question) : null
  if (kind === null && item === null && meeting === null) return null
  const answer = { on: 'earlier-mail', mail: question.mail, as: kind, meeting, ...(item === null ? {} : { item }) } as const
  return { answer, rest }
}

/** "Ja, og vi har også et punkt" in two. */
export const halves = (sentence: string): readonly string[] =>
  sentence.split(/[,;]? (?:og|men|and|but) (?=(?:så |also )?(?:vi|jeg|we|i|har|kan) )/i)

/** The item that was asked for. Its title may hold any word, such as "vejledning", that by itself would ask for something else. */
export const itemNamed: Rule = reading => {
  const question = answered(reading, 'question')
  const item = question?.reason === 'which-item' ? itemSaid({ ...reading, text: reading.said.join('\n') }) : null
  return question === null || item === null
    ? null
    : wishes('the answer names an item', { on: 'earlier-mail', mail: question.mail, as: null, meeting: null, item })
}

/** Nothing but the day or the number of a meeting: "Det er mødet den 14. april, tak". */
export const isOnlyMeeting = ({ text, names, situation }: Reading): boolean => {
  const rest = withoutDates(text, situation.now, situation.charter.timeZone)
  return wordsOf(fold(rest)).every(word => fillers.has(word) || names.has(word) || /^\d+$/.test(word) || pointing.has(word))
}

/** The meeting that an answer names, by its day or its number. */
const meetingSaid = ({ text, situation }: Reading, question: LetterOf<'question'>): number | null => {
  // The day that an item is wanted on is no answer to what is to become of it.
  if (question.reason === 'which-change') return null
  // "Ikke den 14. april" names the other one.
  if (/ (?:ikke|not) /.test(fold(text))) return null
  const dates = findDates(text, situation.now, situation.charter.timeZone)
  const asked = question.meetings.map(each => each.number)
  const isMeant = (each: { number: number }): boolean =>
    asked.length === 0 ? !asksForDate.has(question.reason) : asked.includes(each.number)
  const [meeting, ...others] = meetingsOn(dates, situation).filter(isMeant)
  if (meeting !== undefined && others.length === 0) return meeting.number
  return (
    numberSaid(text, situation) ?? (question.reason === 'which-meeting' ? numberAlone(text, asked, situation.charter.id) : null)
  )
}

const again = (mail: string, as: Hint | null, meeting: number | null, because: string): Understood =>
  wishes(because, { on: 'earlier-mail', mail, as, meeting })

/**
 * An answer to our own question: the words that count stand in the mail that we asked about, so that one is read once more.
 * Only a corrected date stands here, since the one over there was wrong.
 */
export const questionAnswer: Rule = reading => {
  const { situation, text } = reading
  const receipt = answered(reading, 'remark-receipt')?.mail
  if (receipt !== undefined) {
    const kind = kindIn(reading)
    if (kind === 'people') return nothingWanted('people have it already')
    return kind === null ? null : again(receipt, kind, null, `what went to people is »${kind}«`)
  }
  const question = answered(reading, 'question')
  if (question === null) return null
  const kind = kindIn(reading)
  if (kind !== null) {
    const also =
      kind === 'people' && handsOn.test(fold(text)) && !/ (?:sekretariatet|jer) /.test(fold(text)) ? { also: text } : {}
    return wishes(`the answer to our question is »${kind}«`, {
      on: 'earlier-mail',
      mail: question.mail,
      as: kind,
      meeting: null,
      ...also,
    })
  }
  if (question.item === undefined && question.reason !== 'which-item' && wasMissent(reading))
    return nothingWanted('what we asked about was not meant for us')
  const isAboutDate = asksForDate.has(question.reason)
  const dates = findDates(text, situation.now, situation.charter.timeZone)
  const anew = saidAnew(reading, dates)
  if (anew !== null) return withInvitation(anew, question.invitation)
  // "Nyt punkt til mødet den 14. april: …" answers nothing: it is said anew.
  const number = hasItemWords(reading) && !isOnlyMeeting(reading) ? null : meetingSaid(reading, question)
  if (number !== null) return again(question.mail, null, number, 'the answer names a meeting')
  const said = isAboutDate ? dayAndTime(reading, question, dates) : null
  if (said === null) return null
  // We asked about one known meeting: it was to be moved. Otherwise a new one was to be made.
  const [moved] = question.meetings
  const opening = moved === undefined ? 'Nyt møde' : movedTo(moved, situation.charter.timeZone)
  const words = `${opening} ${said}`
  const booked = booking({ ...reading, subjectIsOwn: false, text: words, lines: words.split('\n') })
  return withInvitation(booked, question.invitation)
}

/**
 * "Mødet den 7. oktober skal flyttes til torsdag den 14. oktober kl. 9-12": a meeting by its day, and another day for it. Whatever was asked, this says all of
 * it anew, and the first of its days answers nothing.
 */
const saidAnew = (reading: Reading, dates: readonly FoundDate[]): Understood | null => {
  if (new Set(dates.map(each => each.day)).size < 2 || meetingsOn(dates, reading.situation).length === 0) return null
  const found = booking(byItself(reading, reading.lines))
  const isMove =
    found?.kind === 'wishes' && found.wishes.some(each => each.on === 'meeting' && each.command.type === 'RescheduleMeeting')
  return isMove ? found : null
}

/**
 * The day and the time that the answer says, with what the mail that was asked about has said already: "kl. 9-15" where only the time was missing,
 * "onsdag den 14. april" where only the weekday was wrong. Null where there is neither.
 */
const dayAndTime = (
  { text, situation: { now, charter } }: Reading,
  { date: known }: LetterOf<'question'>,
  dates: readonly FoundDate[],
): string | null => {
  const [date] = dates
  const [year, month, day] = known?.on?.split('-') ?? []
  const rest = known?.rest ?? ''
  /** "…, i Viborg": said anew, and not "i Viborg på Teams". */
  const withPlace = (said: string, place: string): string =>
    placeAfter(said.slice(findDates(said, now, charter.timeZone)[0]?.end)) === null ? `${said}${place}` : said
  if (date !== undefined)
    return date.from !== null || findTimes(text).length > 0
      ? withPlace(text, behindTime(rest, now, charter.timeZone))
      : `${text}${rest}`
  const time = `kl. ${text.replace(/^\D{0,20}/, '')}`
  const isTime = findTimes(time).length === 1 && !/ (?:min|minutter|timer?|minutes|hours?) /.test(fold(text))
  return day === undefined || !isTime
    ? null
    : withPlace(`${Number(day)}/${Number(month)} ${year} ${time}`, behindTime(rest, now, charter.timeZone))
}

/** What stands behind a time: " kl. 13-16 på Teams" → " på Teams". */
const behindTime = (rest: string, now: Instant, timeZone: string): string => {
  const dated = `1/1 2030${rest}`
  return dated.slice(findDates(dated, now, timeZone)[0]?.end)
}

/** "P-12", "Det er P-12, tak", or the item's title: one item and hardly a word besides. "P-12: 10 min" says more, and is heard as it stands. */
const itemSaid = ({ text, names, situation }: Reading): string | null => {
  const alone = codedLine(text)
  if (alone !== null && (alone.rest === '' || isCourtesy(alone.rest, names) || isSorry.test(fold(alone.rest)))) return alone.id
  const [code, ...others] = codesIn(text)
  const around = wordsOf(fold(withoutCodes(text))).every(
    word => fillers.has(word) || itemWords.has(word) || names.has(word) || pointing.has(word),
  )
  if (code !== undefined) return others.length === 0 && around ? code : null
  // "Det er Fælles vejledning". What asks for something by itself, such as "status", is no title.
  const titled = isWord.has(fold(text).trim())
    ? []
    : situation.meetings.flatMap(each => each.items).filter(each => isTitle(fold(each.title), fold(text)))
  return titled.length === 1 ? (titled[0]?.id ?? null) : null
}

/** "Det drejer sig om P-12", "Jeg mener mødet den 14. april" */
const pointing: ReadonlySet<string> = new Set(
  'nr nummer kl drejer sig handler gælder mener tænker mente ment var s undskyld beklager sorry meant'.split(' '),
)
/** "P-12. Beklager forvirringen." */
const isSorry = /^ (?:undskyld|beklager|sorry)(?: for)?(?: (?:forvirringen|rodet|ulejligheden|the confusion))? $/

const isWord: ReadonlySet<string> = new Set([...statusWords, ...helpWords, ...hints.keys()])

const isTitle = (title: string, said: string): boolean =>
  title !== ' ' &&
  said.includes(title) &&
  wordsOf(said.replace(title, ' ')).every(word => fillers.has(word) || itemWords.has(word) || pointing.has(word))

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

/** What may stand around the number of a meeting. "P-2", "om 2 uger" and "punkt 2" have one of something else, and by it everybody's meeting would be cancelled. */
const aroundNumber: ReadonlySet<string> = new Set(
  `møde mødet meeting nr nummer no number det den er var jeg vi til ja jo nej mener mente tænker tænkte handler drejer sig undskyld beklager sorry tak venligst
   hej it s is i mean meant we the please thanks yes`.split(/\s+/),
)

const numberAlone = (text: string, among: readonly number[], network: string): number | null => {
  if (text.length > 80) return null
  // "erfa-2", as the question writes it.
  const bare = text.toLowerCase().replaceAll(`${network.toLowerCase()}-`, '')
  const [number, ...others] = wordsOf(fold(bare)).filter(word => !aroundNumber.has(word))
  return others.length === 0 && !/\p{L}-?\d/u.test(bare) && among.includes(Number(number)) ? Number(number) : null
}

/** The answer to a question of ours, and other wishes beside it; what else is said must mean something by itself. */
export const answerWithMore =
  (understand: (reading: Reading) => Understood): Rule =>
  reading => {
    const found = answerAndMore(reading)
    if (found === null) return null
    const { answer, rest } = found
    const more = understand(byItself(reading, rest))
    return more.kind === 'wishes' && more.wishes.length > 0
      ? { ...more, wishes: [answer, ...more.wishes], because: ['the answer to our question, and more', ...more.because] }
      : null
  }
