import { localDayOf, localTimeOf } from '../../calendar/day.ts'
import type { LetterOf } from '../../letters.ts'
import { isSecretariat } from '../../people.ts'
import type { FoundDate } from '../dates/dates.ts'
import { findDates } from '../dates/dates.ts'
import { withDaysInFull } from '../dates/days-by-letter.ts'
import { meantIn } from '../dates/meant-at-once.ts'
import { restated } from '../dates/meeting-restated.ts'
import { placeAfter } from '../dates/place.ts'
import { isOnline } from '../dates/rooms.ts'
import { withoutTheirs } from '../dates/what-is-off.ts'
import { isAhead, meetingsOn } from '../dates/which-meeting.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import { clearYes } from '../language/vocabulary.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, meetingAnswered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Understood } from '../understood.ts'
import { booking, doubted, movedTo } from './booking.ts'
import { aboutMeetings, isOfElse, isOurs, othersHold } from './booking-words.ts'

/** Further down stands what the mail tells, not what it wants. */
const mostSentences = 8

/** "Reserver d. 14. april fra 13 til 15.30", "Vi kører med den 22. april": a day is settled, and of what is plain to whoever writes it. */
const settles =
  / (?:book|booke|booker|booket|reserver|reservere|reserverer|opret|oprette|opretter|planlæg|planlægge|indkald|indkalde) | (?:(?:vi|jeg) (?:kører|går|satser|lander|tager|vælger|siger)|(?:kører|går|satser|lander|tager|vælger|siger) vi)(?: (?:med|på|til|efter|så)){0,2} (?:den|d|mandag|tirsdag|onsdag|torsdag|fredag|\d{1,2}) /
const speaks = / (?:vi|(?:erfa-?)?mødet|datoen|oprette|opret|booke?|booket|book|we|the meeting|næste (?:erfa-?)?møde|møde nr) /
const weMeet = / (?:vi mødes|mødes vi|we meet) /
const changes =
  / (?:flyt\S*|ryk\S*|udsæt\S*|udsat|udskyd\S*|ændr\S*|ny(?:e|t)? (?:dato|mødedato|tid|tidspunkt)|i stedet|passer (?:[^ ]{1,6} )?bedre|er bedre|skrive forkert|skrevet forkert|rettelse|mov\S*|postpon\S*|reschedul\S*|instead|new (?:date|time)|som (?:oprindeligt |først )?(?:planlagt|aftalt|meldt ud)|tilbage til|alligevel (?:den|d) |(?:den|d) \d{1,2}(?: [^ ]{1,10}){0,3} alligevel) /
/** "Frist for punkter: 30. marts": a day that is not the meeting's. */
const otherDay = / (?:frist\S*|senest|deadline|inden|svar|svare|tilmelding\S*|ferie|due|by) /
/** "… og ikke den 14." denies a day, and no wish. */
const denied = / (?:ikke|hvis|måske|not|if|maybe) (?!den |d |på |on )/
const request =
  /^ (?:[^ ]{1,20} ){0,3}(?:kan|kunne|vil|ville|gider|må|can|could|will|would) |^ (?:flytter|skubber|rykker|udsætter|udskyder|opretter|booker|retter|ændrer|lægger|sætter) (?:du|i) /
/** In the answer to a letter about a meeting, "den" and "det" are that one, and it may stay unsaid. */
const pointing =
  / (?:stedet|sted|lokalet|lokale|det|den|mødet|vi|jeg|lad os|it|passer (?:[^ ]{1,6} )?bedre|er bedre) |^ (?:flyt|ryk|skub|udskyd|starter|begynder|slutter|ender|forlæng|forkort) /

/** "Brugergruppen har flyttet deres møde til den 15. april": a day that is theirs. */
const isTheirs = (folded: string): boolean => withoutTheirs(folded) !== folded

/** Nothing is done before the yes. */
const shownFirst = (found: Understood | null): Understood | null =>
  found?.kind === 'wishes'
    ? { ...doubted(found), because: ['words that may be about the day of a meeting', ...found.because] }
    : null

const said = (reading: Reading, words: string): Understood | null =>
  booking({ ...reading, subjectIsOwn: false, text: words, lines: words.split('\n') })

const month = '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)'
const figures: readonly (readonly [RegExp, string])[] = [
  [/^(?:ok|så|og)?,? ?hvis (?:det (?:er|var) )?muligt,?(?: så)? /i, ''],
  [/^((?:kan|kunne|skal) vi) ikke (?=(?:bare|lige|så|tage|sige|holde|flytte) )/i, '$1 '],
  [new RegExp(`,? (?:og )?ikke (?:i |den )?(?:\\d{1,2}\\. ?)?${month}(?!\\p{L})`, 'iu'), ''],
  // "22. april 2027, 9-12 i Horsens"
  [
    new RegExp(
      `((?:${month}|${month} 20\\d\\d|/20\\d\\d)), (?=\\d{1,2}(?:[.:]\\d\\d)? ?[-–] ?\\d{1,2}(?:[.:]\\d\\d)?(?![\\d/]|\\. ?\\p{L}))`,
      'iu',
    ),
    '$1 kl. ',
  ],
  [/ (?:alligevel |dog )?ikke (?:på|i|hos|over) [^,.]{2,40}?,? men (?=(?:på|i|hos) )/i, ' '],
]
/** A "hvis" and an "ikke" that are only ways of speaking: "Hvis muligt …", "Kan vi ikke bare …", "… maj, ikke april", "ikke på Teams, men på rådhuset". */
const plainer = (sentence: string): string =>
  figures.reduce((words, [figure, instead]) => words.replace(figure, instead), sentence)

/** The sentences that may want something of the calendar, the subject's among them where the sender chose it. */
const sentencesIn = ({ subject, subjectIsOwn, isSubjectOnly, lines }: Reading): readonly string[] => {
  const own = subjectIsOwn && !isSubjectOnly ? [subject.stem] : []
  return [...own, ...lines.flatMap(sentencesOf)].slice(0, mostSentences).map(plainer)
}

/** "Lemvig vil gerne flytte mødet til den 21. april. Den går ikke." */
const isDenied = (sentences: readonly string[]): boolean =>
  sentences.some(each => (['new', 'move'] as const).some(verb => meantIn(verb, each, sentences.join('\n')) === 'denied'))

const mayWant = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    !isTheirs(folded) &&
    !isOfElse(sentence) &&
    !otherDay.test(folded) &&
    !denied.test(folded) &&
    (!sentence.trimEnd().endsWith('?') || request.test(folded))
  )
}

/** A question, and what is denied behind the day, would take the day back again. */
const wordsBehind = (words: string, at: number): string =>
  (words.slice(at).split(/,? (?:og |and )?(?:ikke|not) /)[0] ?? '').replaceAll('?', '.')

/** Words that put the right day in the place of a wrong one. "Det ved jeg først den 1. marts" has none. */
const corrects =
  /^ (?:nej|næ|no|ups|hov|beklager|undskyld) | (?:skulle|mente|mener|i stedet|rettelse|hellere|flyt|tag|læg|sæt|lad os|ændr|forkert|instead|meant) /
/** "Nej for søren, det skulle være 5. maj": the booking or the move that was shown is off, and the same on another day is shown. */
const otherwise = (
  reading: Reading,
  letter: LetterOf<'meeting-needs-yes'>,
  date: FoundDate,
  words: string,
): Understood | null => {
  const { charter, meetings } = reading.situation
  const { number, start, end, place } = letter.meeting
  const [from, until] = [localTimeOf(start, charter.timeZone), localTimeOf(end, charter.timeZone)]
  if (!corrects.test(fold(words)) || clearYes.has(wordsOf(fold(words))[0] ?? '')) return null
  const behind = wordsBehind(words, date.at)
  const timed =
    date.from === null && findTimes(behind).length === 0
      ? `${date.quoted.replace(/\.$/, '')} kl. ${from}-${until}, ${place}`
      : behind
  const moved = meetings.find(each => each.number === number)
  const opening = letter.moves && moved !== undefined ? movedTo(moved, charter.timeZone) : 'Nyt møde'
  const found = shownFirst(said(reading, `${opening} ${timed}`))
  if (found?.kind !== 'wishes') return null
  const no = { type: 'SettleHeldMail', id: letter.mail, yes: false, organisation: null, instead: true } as const
  return { ...found, wishes: [{ on: 'network', command: no }, ...found.wishes] }
}

/** The one meeting that such words can be about: that of a day that is named, of the letter, or the only one ahead. */
const oneMeant = (reading: Reading, dates: readonly FoundDate[]): MeetingView | null => {
  const { meetings } = reading.situation
  const own = meetingAnswered(reading)
  const known = meetingsOn(dates, reading.situation)
  const ahead = meetings.filter(isAhead)
  const ofLetter = ahead.filter(each => each.number === own?.number)
  const [meeting, ...more] = known.length > 0 ? known : ofLetter.length > 0 ? ofLetter : ahead
  return meeting === undefined || more.length > 0 || !isAhead(meeting) ? null : meeting
}

/** One day of several, or none that is settled. */
const weighs =
  / (?:eller|enten|overvejer|overveje|foreslår|forslag|måske|muligvis|mulig|mulige|evt|eventuelt|doodle|vender tilbage) /

/** "Mødet d. 14/4 starter først 13.30", "det er på rådhuset i Lemvig": no other day, and another time or place. */
const otherHours = (reading: Reading, sentences: readonly string[], dates: readonly FoundDate[]): Understood | null => {
  const { charter } = reading.situation
  const isOfLetter = reading.letter !== null
  const about = sentences.filter(
    each => !weighs.test(fold(each)) && (isOurs(fold(each)) || (isOfLetter && pointing.test(fold(each)))),
  )
  const meeting = oneMeant(reading, dates)
  if (meeting === null) return null
  const [words, ...others] = about.flatMap(each => restated(each, meeting, charter.timeZone, isOfLetter) ?? [])
  return words === undefined || others.length > 0
    ? null
    : shownFirst(said(reading, `${movedTo(meeting, charter.timeZone)} ${words}`))
}

/** A meeting of another kind, by its compound: "planlægningsmødet", "gruppemøde". */
const otherKind = / (?!erfa)[^ ]{3,30}møde[^ ]{0,3} /

/** "Møde i direktørkredsen", "mødet med leverandøren": somebody else's. "Møde i april" and "mødet i Teams" may be ours. */
const withOthers =
  / møde(?:t|r)? (?:i|med|hos|for) (?!(?:den|d|teams|zoom|uge|efteråret|foråret|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d[^ ]*) )/
/** "Møde 14/4 13-16, Teams", and "Vi er enige om den 14. april kl. 13-16" below a subject about our meeting: a day with its hours, in a mail of its own. */
const namesDay = (reading: Reading, sentences: readonly string[]): boolean => {
  const { now, charter } = reading.situation
  const named = fold(charter.shortName).trim()
  // A day, hours and a place need no "møde": nothing else of ours has all three.
  const isOfOurs = sentences.some(
    each =>
      isOurs(fold(each)) || wordsOf(fold(each)).includes(named) || (isHeldThere(each, reading) && !ofOccasion.test(fold(each))),
  )
  const hasDay = (each: string): boolean =>
    !othersHold.test(fold(each)) &&
    !withOthers.test(fold(each)) &&
    (isOurs(fold(each)) || !otherKind.test(fold(each))) &&
    findDates(each, now, charter.timeZone).some(({ day }) => day !== null)
  const hasHours = (each: string): boolean =>
    findTimes(each).some(({ until }) => until !== null) ||
    findDates(each, now, charter.timeZone).some(({ until }) => until !== null)
  const wanted = sentences.filter(mayWant)
  return (
    isOfOurs &&
    wanted.some(hasDay) &&
    wanted.some(hasHours) &&
    !sentences.some(each => weighs.test(fold(each))) &&
    !hasItemWords(reading)
  )
}

/** Something that others hold, or that is no meeting. */
const ofOccasion =
  / (?:[^ ]*(?:kursus|kurset|kurser|temadag|temadagen|konference|konferencen|workshop|webinar|seminar|seminaret|reception|receptionen|ferie|uddannelse|eksamen|messe|messen|træf|træffet|planlægning\S*)|kl|jeg|min|mit|hun|han|nogen|andre) (?!\d)/
/** "… tirsdag den 12. oktober 2027 kl. 9-12 i Skanderborg, Fælleden": behind the hours stands where. */
const isHeldThere = (sentence: string, { situation: { now, charter } }: Reading): boolean => {
  const [date, ...more] = findDates(sentence, now, charter.timeZone)
  if (date === undefined || date.day === null || date.until === null || more.length > 0) return false
  const place = placeAfter(sentence.slice(date.end))
  return place !== null && !isOnline.test(place)
}

const pushes = / (?:skub|skubbe|skubber|udskyd|udskyde|udskyder|udsæt|udsætte|udsætter|ryk|rykke|rykker) /
/** "Skubber du det en uge?": so much later. */
const pushed = (reading: Reading, sentences: readonly string[]): Understood | null => {
  if (sentences.some(each => weighs.test(fold(each)))) return null
  const [by, ...more] = sentences.filter(mayWant).flatMap(each => {
    const found =
      / ((?:en|to|tre|fire) uger?)(?: (?:frem|senere|længere frem|mere))?(?: (?:stadig|fortsat|samme|på samme|til samme|ellers|kl) (?:[^ ]{1,20} ){1,8}| )$/.exec(
        `${fold(each).trimEnd()} `,
      )
    const isAbout = reading.letter === null ? isOurs(fold(each)) : pointing.test(fold(each)) || isOurs(fold(each))
    return pushes.test(fold(each)) && isAbout ? (found?.slice(1, 2) ?? []) : []
  })
  const meeting = by === undefined || more.length > 0 ? null : oneMeant(reading, [])
  return meeting === null
    ? null
    : shownFirst(said(reading, `${movedTo(meeting, reading.situation.charter.timeZone)} ${by} senere`))
}

/** "Vi bliver nødt til at rykke mødet en uge, samme tidspunkt": before the words are looked through for a day, which they do not name. */
export const pushedByWeeks: Rule = reading => {
  const { situation, letter } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null) return null
  if (letter !== null && (!aboutMeetings.has(letter.name) || letter.name === 'meeting-needs-yes')) return null
  const sentences = sentencesIn(reading)
  const days = findDates(sentences.join('\n'), situation.now, situation.charter.timeZone)
  return isDenied(sentences) || days.length > 0 ? null : pushed(reading, sentences)
}

/** "Flyt mødet til onsdag den 12. maj" in the answer to a booking that is shown: another day for the same. */
export const otherDayThanShown: Rule = reading => {
  const found = answered(reading, 'meeting-needs-yes') === null ? null : perhapsBooking(reading)
  return found?.kind === 'wishes' ? found : null
}

/**
 * "Vi mødes igen 14. april kl. 13-16", "Kan du flytte mødet til den 21. april?": words of the secretariat that may book or move a meeting and do not
 * say so plainly. What they would do is shown, and done after a yes, which costs one word.
 */
export const perhapsBooking: Rule = reading => {
  const { situation, letter } = reading
  const { now, charter, sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || (letter !== null && !aboutMeetings.has(letter.name)))
    return null
  const sentences = sentencesIn(reading)
  const isAbout =
    sentences.map(fold).some(each => {
      const settled = letter === null ? settles.test(each) && !hasItemWords(reading) : pointing.test(each)
      return (isOurs(each) && speaks.test(each)) || weMeet.test(each) || settled
    }) ||
    (letter === null && namesDay(reading, sentences))
  const needsYes = answered(reading, 'meeting-needs-yes')
  const isAnother = needsYes !== null && sentences.some(each => corrects.test(fold(each)))
  if (!(isAbout || isAnother) || isDenied(sentences)) return null
  const dated = sentences.filter(mayWant)
  const start = meetingAnswered(reading)?.start
  const own = start === undefined ? null : localDayOf(start, charter.timeZone)
  const words = own === null ? dated.join('\n') : withDaysInFull(dated.join('\n'), own)
  const today = localDayOf(now, charter.timeZone)
  const dates = findDates(words, now, charter.timeZone)
  const known = meetingsOn(dates, situation)
  const shown = needsYes === null ? null : localDayOf(needsYes.meeting.start, charter.timeZone)
  const others = dates.filter(
    each => each.day !== null && each.day >= today && each.day !== shown && meetingsOn([each], situation).length === 0,
  )
  const [date] = others
  if (date === undefined) return needsYes === null ? (otherHours(reading, dated, dates) ?? pushed(reading, sentences)) : null
  if (new Set(others.map(each => each.day)).size > 1) return null
  if (needsYes !== null) return otherwise(reading, needsYes, date, words)
  const behind = wordsBehind(words, date.at)
  const folded = fold(words)
  if (!changes.test(folded)) return known.length > 0 || letter !== null ? null : shownFirst(said(reading, `Nyt møde ${behind}`))
  const meeting = oneMeant(reading, dates)
  return meeting === null ? null : shownFirst(said(reading, `${movedTo(meeting, charter.timeZone)} ${behind}`))
}
