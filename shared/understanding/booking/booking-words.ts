import { localDayOf } from '../../calendar/day.ts'
import type { LetterName } from '../../letters.ts'
import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import type { Meant } from '../dates/meant-at-once.ts'
import { dayMeant, meantIn } from '../dates/meant-at-once.ts'
import type { Sureness } from '../dates/what-is-off.ts'
import { cancels, cancelsStill, isOffOtherwise, meeting, moves, talkedOf, withoutTheirs } from '../dates/what-is-off.ts'
import { isAhead } from '../dates/which-meeting.ts'
import { clausesBy } from '../language/clauses.ts'
import { fold, sentencesOf, trimEnd } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import type { Reading } from '../reading.ts'
import { booksDay, ofMeetings, orderAsked, ordersThem } from './booking-orders.ts'
import { standingOn } from './same-day.ts'

export type BookingVerb = 'new' | 'move' | 'cancel'

const opening = new RegExp(
  `^ (?:(?:vi|jeg|hermed|vil|gerne|please|venligst|der|kan|du|i|og|indkaldelse|til) ){0,5}(?:nyt|ekstra|ekstraordinært|opret|opretter|oprette|book|booker|booke|bestil|planlæg|planlægger|indkald|indkalder|indkalde|indkaldes|indkaldelse|new|create|schedule)(?: (?:til|et|to|tre|fire|nyt|nye|ekstraordinært|a|new|the)){0,4} (?:[\\p{L}-]{1,30} )?(?:${meeting}|(?:erfa-?|netværks)?møder|meetings) (?!i (?:arbejds|bruger|styre|klynge|projekt|fag))`,
  'u',
)
/** "Book venligst følgende:", "Opret disse møder": each line below it that names a day is one. */
const listing =
  /^ (?:(?:vi|jeg|hermed|vil|gerne|please|venligst|kan|du|i|hej|lige) ){0,5}(?:book|booke|booker|opret|oprette|reserver|reservere|planlæg|indkald til|schedule|create)(?: (?:venligst|gerne|lige|please))* (?:følgende|disse|nedenstående|the following|these)(?: (?:to|tre|fire|2|3|4))?(?: (?:erfa-?møder|møder|mødedatoer|datoer|dage|meetings|dates))? $/
export const listsMeetings = (text: string): boolean => text.split('\n').some(line => listing.test(fold(line)))
/** The lines below that sentence. */
export const linesBelow = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return lines.slice(lines.findIndex(line => listing.test(fold(line))) + 1)
}
const ourMeeting = new RegExp(
  ` ${meeting} (?!(?:i|med|om|hos) (?:[\\p{L}-]{1,20} )?[\\p{L}-]{0,30}(?:gruppe|gruppen|udvalget|kommunen|leverandøren|klyngen) )`,
  'u',
)
/** Whether a meeting that may be ours is spoken of. */
export const isOurs = (folded: string): boolean => ourMeeting.test(withoutTheirs(folded))
const moving =
  / (?:flyt|flyttes|flytter|flyttet|skub|skubbes|skubber|skubbet|ryk|rykkes|rykker|rykket|udskyd|udskydes|udskyder|udsæt|udsættes|udsætter|udsat til|move|moved|postpone|postponed|reschedule|rescheduled) /
const cancelling = / (?:aflys|aflyses|aflyser|aflyst|cancel|cancelled|canceled|cancels) /
const willing = '(?:bliver|er|må|vil|skal|har|vælger|ønsker|kommer|ser|need|have|must|want)'
const infinitives = (verbs: string): RegExp =>
  new RegExp(
    ` (?:vi|jeg|we|i) ${willing}(?: [^ ]{1,20}){0,5} (?:${verbs}) (?:vores |det |dette |næste |forårets |efterårets |hele |our |the )?${meeting} `,
  )
/** "Vi må desværre aflyse mødet", "Vi bliver nødt til at flytte mødet": and not "aflyse vores deltagelse i mødet". */
const mustMove = infinitives('flytte|skubbe|rykke|udskyde|udsætte|reschedule|postpone|move')
const mustCancel = infinitives('aflyse|cancel')
/** "Desværre må vi aflyse mødet" states; without what stands before it, it may ask. */
const turnedRound =
  / (?:desværre|derfor|dermed|så|afbud|sygdom|tilmeldte|tilmeldinger|unfortunately) (?:må|bliver|must) (?:vi|we) /

/** A question, a doubt, a story of yesterday: no wish. */
const doubt =
  / (?:ikke|hvis|måske|blev|overvejer|overveje|foreslår|forslag|kunne|evt|eventuelt|not|if|maybe|perhaps|should we|could we|can we) | (?:kan|skal|bør|må) (?:vi|mødet|man|i) /

export const aboutMeetings: ReadonlySet<LetterName> = new Set([
  'meeting-scheduled',
  'meeting-moved',
  'meeting-needs-yes',
  'agenda',
  'supplementary-agenda',
])
/** Of the meeting, or of nothing that is named: "Ryk mig på mandag" and "Udsæt referatet" are of somebody and something else. */
const bareVerb =
  /^ (?:flyt|ryk|udsæt|udskyd|aflys|move|cancel|postpone) (?:(?:lige|bare|venligst|gerne|så|nu|hellere|desværre|please) )*(?:$|\d|(?:det|den|hele|mødet|møde|vores|til|fra|en|et|to|tre|ned|op|frem|tilbage|start|starten|tiden|tidspunktet|datoen|lokalet|stedet|it|this|the|by|from|one|two|alt|alligevel) )/

const itemLabel = /^\s*(?:punkt|titel|overskrift|emne|item|topic|title)\b/i

const isBySecretariat = ({ situation }: Reading): boolean => situation.sender !== null && isSecretariat(situation.sender)

/** "Så er der fundet en dato til næste møde: …", "Næste ERFA-møde bliver …": the secretariat's way to say when. */
const announcing = new RegExp(
  ` (?:dato|datoen|date) (?:til|for) (?:vores |det |the |our )?(?:næste |next )?${meeting} | (?:holder|afholder|holdes|afholdes) (?:vores |det )?næste ${meeting} | (?:næste|next) ${meeting} (?:er|bliver|holdes|afholdes|ligger|finder|is|will) `,
)
/** "Ny dato for mødet" while one is ahead: that one is to be on another day, and not a second one. */
const changesDate = / (?:ny|nyt|nye|ændret|new) (?:dato|mødedato|tid|tidspunkt|mødetidspunkt|date|time) /
const announces = (line: string, reading: Reading): boolean => {
  const { letter, situation } = reading
  return (
    letter === null &&
    isBySecretariat(reading) &&
    announcing.test(fold(line)) &&
    !(changesDate.test(fold(line)) && situation.meetings.some(isAhead)) &&
    findDates(line, situation.now, situation.charter.timeZone).length > 0
  )
}

const verbs = '(?:flyttes|flyttet|rykkes|udskydes|udsættes|udsat|aflyses|moved|postponed|cancelled)'
const commands = '(?:flyt|flytte|ryk|rykke|udskyd|udskyde|udsæt|udsætte|aflys|aflyse|move|postpone|cancel)'
/** "P-12 flyttes til mødet den 13. oktober": the meeting is where it goes, and stays where it is. */
const movesItem = new RegExp(` (?:punktet|p-\\d+)(?: [^ ]{1,30}){0,4} ${verbs} | ${commands} (?:[^ ]{1,20} )?(?:punktet|p-\\d+) `)
/** The same where the letter was about an item, and "it" is that one. */
const movesIt = new RegExp(` (?:det|den|it)(?: [^ ]{1,30}){0,4} ${verbs} | ${commands} (?:[^ ]{1,20} )?(?:det|den|it) `)

/** "Mødet aflyses, da punktet om data er udsat": the item is the reason. */
const withoutReason = (line: string): string => line.split(/,? (?:da|fordi|så|because|since|so) /i)[0] ?? ''

/** "…, ikke M2", "… og ikke den 14.": what it is not, named behind what it is, and no doubt. */
const contrast = /,? (?:og )?ikke (?:(?:på|i|hos|den|d\.) ){0,2}(?:\p{Lu}|\d)[^,!?]{0,30}?(?=[,.!]|$)/u

const isOfItem = (folded: string, { letter }: Reading): boolean => {
  const isAboutItem =
    letter !== null &&
    (['item-receipt', 'item-amended', 'item-placed'].includes(letter.name) ||
      (letter.name === 'question' && letter.item !== undefined))
  return movesItem.test(folded) || (isAboutItem && movesIt.test(folded))
}

/** "Planlægningsmødet til mødet er flyttet til den 30. marts": a line that moves or cancels something else. */
export const isOfElse = (line: string): boolean =>
  (moving.test(fold(line)) && moves(line, moving) === null) || (cancelling.test(fold(line)) && cancels(line) === null)

/** What one line wants of the calendar. */
export const verbIn = (line: string, reading: Reading): BookingVerb | null => said(line, reading)?.verb ?? null

interface Said {
  readonly verb: BookingVerb
  readonly sure: Sureness
}

const surely = (verb: BookingVerb, sure: Sureness | null): Said | null => (sure === null ? null : { verb, sure })

/** The secretariat's words, and it chose their subject: whose meeting it is may stand in that alone. */
const speaksOfOurs = (line: string, { subject, subjectIsOwn }: Reading): boolean =>
  isOurs(fold(line)) || (subjectIsOwn && isOurs(fold(subject.stem)))

/** "Opret det i din egen kalender", "et møde i Outlook": something that we do not do. */
const inCalendar = / (?:[^ ]{0,12}kalender[^ ]{0,4}|outlook) /

/** What a contrast follows is shown first: two readers may hear two things. */
const said = (line: string, reading: Reading): Said | null => {
  const found = saidPlainly(line.replace(contrast, ''), reading)
  return found === null || !contrast.test(line) ? found : { ...found, sure: 'perhaps' }
}

const saidPlainly = (line: string, reading: Reading): Said | null => {
  const { letter } = reading
  if (itemLabel.test(line)) return null
  const order = line.includes('?') ? orderAsked(line) : null
  if (booksDay(line, reading) && speaksOfOurs(line, reading) && (order !== null || !line.includes('?')))
    return surely('new', 'plainly')
  if (line.includes('?')) {
    const isPlain = order !== null && (isOurs(order) || ofMeetings(order)) && !inCalendar.test(order)
    return isPlain && opening.test(order) ? surely('new', 'plainly') : null
  }
  const folded = fold(line).replace(turnedRound, ' vi må ')
  if (isBySecretariat(reading) && isOffOtherwise(line, letter === null)) return surely('cancel', 'perhaps')
  if (listing.test(folded) || (opening.test(folded) && !/ (?:ikke|not) /.test(folded))) return surely('new', 'plainly')
  // In an answer about the meeting itself "flyt til den 21. april" needs no "mødet".
  const isBare = letter !== null && aboutMeetings.has(letter.name) && bareVerb.test(folded)
  if (!(isOurs(folded) || isBare) || doubt.test(folded) || isOfItem(fold(withoutReason(line)), reading)) return null
  if (mustMove.test(folded)) return surely('move', talkedOf.test(folded) ? 'perhaps' : 'plainly')
  if (moving.test(folded)) return surely('move', isBare ? 'plainly' : moves(line, moving))
  if (cancelling.test(folded) || mustCancel.test(folded)) return surely('cancel', cancels(line))
  return announces(line, reading) ? surely('new', 'plainly') : null
}

/** "Aflys venligst Skives punkt": never a new item of that name. */
export const cancelsItem = /^ (?:aflys|aflyser|cancel) (?:venligst |please |lige )?[\p{L}-]{1,40}s (?:punkt|item) /u

/** "1. december kl. 13-16 måske", "6. oktober (aflyst)", "…, hvis Pia kan": shown first. */
export const isUnsure = (words: string): boolean =>
  / (?:måske|evt|eventuelt|muligvis|foreløbig[^ ]*|eller|aflyst|udgår|hvis|medmindre|såfremt|maybe|perhaps|tentative|or|if|unless) /.test(
    fold(words),
  )

const instead = / (?:i stedet|ny|nyt|nye|senest|frist[^ ]*|inden|instead|new|deadline) (?!møde )/
const clausesOf = clausesBy({ at: 'og|men|mens|samt|and|but' })

/** "Forårsmødet flyttes til 21. april, og efterårsmødet bliver 6. oktober": a day of another meeting that nothing is known of, and nobody would hear of. */
export const bringsAnother = (verb: BookingVerb, { subject, subjectIsOwn, text, situation }: Reading): boolean => {
  if (verb === 'new') return false
  const clauses = (subjectIsOwn ? `${subject.stem}\n${text}` : text)
    .slice(0, 3000)
    .split('\n')
    .flatMap(sentencesOf)
    .flatMap(clausesOf)
    .map(clause => ({
      folded: fold(clause),
      days: findDates(clause, situation.now, situation.charter.timeZone),
      hasHours: findTimes(clause).length > 0,
    }))
  const doing = clauses.filter(({ folded }) => moving.test(folded) || cancelling.test(folded))
  const known = [
    ...doing.flatMap(({ days }) => days.map(({ day }) => day)),
    ...situation.meetings.map(({ start }) => localDayOf(start, situation.charter.timeZone)),
  ]
  const isOther = (day: string | null): boolean => day !== null && day > situation.now.slice(0, 10) && !known.includes(day)
  // "Mødet flyttes. Mødet bliver den 21. april": that is where to.
  if (verb === 'move' && doing.every(({ days }) => days.length === 0)) return false
  return clauses.some(
    each =>
      !instead.test(each.folded) &&
      ((isOurs(each.folded) && (verb === 'move' || each.hasHours)) || / (?:vi mødes|mødes vi|we meet) /.test(each.folded)) &&
      each.days.some(({ day }) => isOther(day)),
  )
}

/** Further down stands what the mail tells, not what it wants. */
const mostSentences = 6

export interface Source {
  readonly verb: BookingVerb | null
  readonly sure: Sureness
  readonly text: string
  /** The mail tells of it, and says that it is not to be. */
  readonly isDenied: boolean
}

/** "KL holder møder den 14. april" */
export const othersHold =
  /^ (?!(?:vi|jeg|we|så|her|nu|der) )[^ ]{1,30} (?:[^ ]{1,30} )?(?:holder|afholder|har|mødes|ønsker|vil|skal) /
/** "Tak for mødet den 13. januar", "Frist for punkter til mødet: 30. marts": days that are not to be booked. */
const otherDays = / (?:tak|var|holdt|sidst|sidste|frist[^ ]*|senest|inden|deadline) /
/** "Så er datoerne på plads: 14. april kl. 13-16 og 6. oktober kl. 13-16. Vil du sætte dem op?": the sentence with the days. */
const daysNamed = (sentences: readonly string[], { situation }: Reading): string | null => {
  const [only, ...more] = sentences.filter(
    each =>
      (isOurs(fold(each)) || ofMeetings(fold(each))) &&
      !othersHold.test(fold(each)) &&
      !moving.test(fold(each)) &&
      !cancelling.test(fold(each)) &&
      !doubt.test(fold(each)) &&
      !otherDays.test(fold(each)) &&
      findDates(each, situation.now, situation.charter.timeZone).length > 0,
  )
  return only !== undefined && more.length === 0 ? only : null
}

/** What the other words make of it. Only the secretariat's words do anything to a meeting. */
const meant = ({ verb }: Said, order: string, all: string, reading: Reading): Meant => {
  const { now, charter } = reading.situation
  if (!isBySecretariat(reading)) return 'order'
  const found = meantIn(verb, order, all)
  if (verb !== 'new' || found === 'denied') return found
  const sentences = all.split('\n').flatMap(sentencesOf)
  for (const each of sentences) {
    const [date] = findDates(each, now, charter.timeZone)
    if (date === undefined) continue
    const ofDay = dayMeant(order, each, date.at, all)
    return ofDay === 'order' ? found : ofDay
  }
  return found
}

/**
 * The words that book, and what they want. The subject counts where the sender chose it, and an address that takes only
 * meetings makes any date a new meeting, but for the day of one that stands.
 */
export const sourceOf = (reading: Reading): Source => {
  const { subject, subjectIsOwn, isSubjectOnly, text, lines, situation } = reading
  const own = subjectIsOwn && !isSubjectOnly
  const all = own ? `${subject.stem}\n${text}` : text
  const none: Source = { verb: null, sure: 'plainly', text: all, isDenied: false }
  const weighed = (found: Said, order: string, from: string): Source => {
    const still = found.verb === 'cancel' ? cancelsStill(all, found.sure) : found.sure
    const how = meant(found, order, all, reading)
    if (still === null || how === 'denied') return { ...none, isDenied: how === 'denied' }
    return { ...none, verb: found.verb, sure: how === 'open' ? 'perhaps' : still, text: from }
  }
  const inSubject = own ? said(subject.stem, reading) : null
  if (inSubject !== null) return weighed(inSubject, subject.stem, all)
  const sentences = lines.flatMap(sentencesOf).slice(0, mostSentences)
  for (const each of sentences) {
    const inText = said(each, reading)
    if (inText !== null) return weighed(inText, each, text.slice(text.indexOf(each)))
  }
  const named = sentences.some(ordersThem) && isBySecretariat(reading) ? daysNamed(sentences, reading) : null
  if (named !== null) return weighed({ verb: 'new', sure: 'plainly' }, named, text.slice(text.indexOf(named)))
  const dates = findDates(all, situation.now, situation.charter.timeZone)
  // A day and hours without a word are a booking; whether there is one already is for the books to say.
  const isBare = dates.length === 1 && !/\p{L}/u.test(all.slice(0, dates[0]?.at) + all.slice(dates[0]?.end))
  const isBooked = situation.addressedAs === 'meetings' && dates.length > 0 && (isBare || standingOn(all, reading) === null)
  return isBooked && !doubt.test(fold(all)) && !all.includes('?') ? { ...none, verb: 'new' } : none
}

const label = /(?:^|[.\n,;] ?)(?:emne|titel|tema|overskrift|title|topic|subject)(?: ?: ?| er | )([^\n]{1,200})/i

/** "Emne: Fælles skemaer". */
export const titleIn = (text: string): string | null => {
  const found = label.exec(text.slice(0, 5000))?.[1]
  const title = trimEnd(found === undefined ? '' : (sentencesOf(found)[0] ?? ''), new Set(' .,;:')).trim()
  return title === '' ? null : title.slice(0, 120)
}
