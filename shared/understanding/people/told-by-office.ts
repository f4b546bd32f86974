import { addMinutes, localTimeOf } from '../../calendar/day.ts'
import type { PartOfDay } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { addressesIn } from '../language/addresses.ts'
import { isIdle } from '../language/idle-talk.ts'
import { isCourtesy } from '../language/phrases.ts'
import { once } from '../language/remembering.ts'
import { isAside } from '../language/small-talk.ts'
import { fold } from '../language/text.ts'
import { ask, goesToPeople, toMeeting, toPeople } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, byItself, partOf, partWithout } from '../reading.ts'
import type { MeetingWish, Understood, Wish } from '../understood.ts'
import { requestsOf, takesRole } from './apology-more.ts'
import { asAttendant, spokenFor } from './colleagues.ts'
import { isOnlyWhy, isPardon } from './presence.ts'
import { rolesTold } from './role-statements.ts'
import { rosterByField } from './roster-fields.ts'
import { isNews } from './roster-news.ts'
import { rosterSaid } from './roster-words.ts'
import { ofRole } from './told-instead.ts'
import { toldIn } from './told-lines.ts'
import type { Statement, Told } from './told-memory.ts'
import type { Part } from './told-when.ts'
import { whenIn } from './told-when.ts'

/** Letters below which the secretariat's words of who comes are of the meeting to come; below minutes they are of what these say. */
const ofMeeting = [
  ...(['call-for-items', 'items-reminder', 'digest', 'nothing-to-add-receipt', 'agenda', 'supplementary-agenda'] as const),
  ...(['meeting-moved', 'meeting-scheduled', 'apology-receipt', 'apology-withdrawn', 'who-comes', 'role-holder-away'] as const),
  ...([
    'remark-receipt',
    'question',
    'facts-told',
    'status',
    'submission-summary',
    'passed-on',
    'already-noted',
    'refusal',
    'help',
  ] as const),
] as const

type Heard = (reading: Reading) => Understood

/** More than a page tells of other things. */
const mostLines = 40

const mayTell = (reading: Reading): boolean => {
  const { situation, letter, separated } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender)) return false
  if (hint != null && hint !== 'apology') return false
  if (separated.inline.length > 0 || separated.kind === 'forward' || separated.forwarded !== '' || situation.hintedItem != null)
    return false
  return (letter === null || hint === 'apology' || answered(reading, ...ofMeeting) !== null) && reading.lines.length <= mostLines
}

const over: ReadonlySet<string> = new Set(['held', 'minutes-out', 'approved'])

/** The meeting that somebody was at: the last one that has been held. */
const lastHeld = ({ situation }: Reading): number | null =>
  situation.meetings
    .filter(each => over.has(each.phase))
    .toSorted((one, other) => other.start.localeCompare(one.start))
    .at(0)?.number ?? null

type Placed = Statement & { readonly number: number }

/** When somebody who is so many minutes late is there. */
const thereFrom = (part: Part | null, number: number, { situation }: Reading): PartOfDay | null => {
  if (part === null) return null
  const { late, ...said } = part
  const start = situation.meetings.find(each => each.number === number)?.start
  const from = late === undefined || start === undefined ? null : localTimeOf(addMinutes(start, late), situation.charter.timeZone)
  const whole = { ...said, ...(from !== null && { from }) }
  return Object.keys(whole).length === 0 ? null : whole
}

/** One wish for all who stay away with nobody in their place, one for each with somebody; one for all who come, one for each who is there for a part. */
const wishesOf = (statements: readonly Placed[], reading: Reading): readonly MeetingWish[] => {
  const via = 'mail' as const
  const { sender } = reading.situation
  const named = ({ person }: Statement) => (person.id === sender?.id ? {} : { for: asAttendant(person) })
  // The secretariat's own apology names nobody; the others are said beside it.
  const ownFirst = (some: readonly Placed[]) =>
    some.toSorted((one, other) => Number(other.person.id === sender?.id) - Number(one.person.id === sender?.id))
  return [...new Set(statements.map(each => each.number))].flatMap(number => {
    const here = statements.filter(each => each.number === number)
    const away = here.filter(each => each.what === 'away')
    const comes = here
      .filter(each => each.what === 'comes')
      .map(each => ({ ...each, there: thereFrom(each.part, number, reading) }))
    const others = (some: readonly Statement[]) =>
      some.length === 0 ? {} : { with: some.map(({ person }) => asAttendant(person)) }
    const [first, ...more] = ownFirst(away.filter(each => each.substitute === null))
    const [one, ...rest] = ownFirst(comes.filter(each => each.there === null))
    const answer = 'accepted' as const
    return [
      ...(first === undefined
        ? []
        : [toMeeting(number, { type: 'GiveApology', via, ...named(first), substitute: null, ...others(more) })]),
      ...away
        .filter(each => each.substitute !== null)
        .map(each => toMeeting(number, { type: 'GiveApology', via, ...named(each), substitute: each.substitute })),
      ...(one === undefined ? [] : [toMeeting(number, { type: 'WithdrawApology', via, ...named(one), answer, ...others(rest) })]),
      ...comes
        .filter(each => each.there !== null)
        .map(each =>
          toMeeting(number, {
            type: 'WithdrawApology',
            via,
            ...named(each),
            answer,
            ...(each.there !== null && { part: each.there }),
          }),
        ),
    ]
  })
}

const isBare = (each: string): boolean =>
  /^[^.!?]{1,12}[.!]?$/.test(each.trim()) && !/\d/.test(each) && fold(each).trim().split(' ').length <= 1

/** Wants something of us: a question, an order, a role, news of the roster, an address to write to, an item. */
const wants = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  return (
    sentence.includes('?') ||
    requestsOf(sentence) ||
    takesRole.test(sentence.trim()) ||
    ofRole(folded) ||
    isNews(sentence) ||
    addressesIn(sentence).length > 0 ||
    hasItemWords(byItself(reading, [sentence])) ||
    (/ (?:send|sende|skriv|ret|rette|flyt|flytte|aflys|aflyse|book|giv|sæt|slet) /.test(folded) &&
      !/ (?:ikke|selv) /.test(folded))
  )
}

/** "Skriv det gerne på listen", "Noter det lige": what is done anyway. */
const asksToNote =
  /^ (?:(?:og|men|så|vil|kan|gider|må|du|i|lige|venligst|gerne) ){0,5}(?:skriv|skrive|notér|noter|notere|registrer|registrere|sæt|før|ret|rette|opdater|opdatere|tag) (?:[^ ]{1,14} ){0,4}(?:det|dem|ham|hende|listen|afbuddet|afbud|på|ned|til|med|begge|deltagerlisten|ind) $/

/** "Du skal ikke skrive til ham", "I skal bare gå i gang": nothing is to be done. */
const nothingToDo = / (?:du|i) (?:skal|behøver|bør) (?:[^ ]{1,12} ){0,2}(?:ikke|bare|blot) /

const isTalk = (sentence: string, reading: Reading): boolean =>
  isCourtesy(sentence, reading.names) ||
  isBare(sentence) ||
  isAside(sentence) ||
  isIdle(sentence) ||
  isPardon(sentence) ||
  asksToNote.test(fold(sentence)) ||
  (nothingToDo.test(fold(sentence)) && addressesIn(sentence).length === 0 && !sentence.includes('?')) ||
  (!wants(sentence, reading) && isOnlyWhy(sentence, reading))

/** "Søren Balle har sagt sit job op i Skive": said of a member, and of nothing that anybody has heard. */
const namesMember = (sentence: string, { situation }: Reading): boolean =>
  spokenFor(situation).some(({ name }) => sentence.includes(name))

/** What stands beside it, heard as a mail of its own, and by the sentence where it is not understood as a whole; what wants something and is not understood is said to be undone. */
const besideIt = (reading: Reading, told: Told, again: Heard, number: number | null): readonly Wish[] => {
  const left = told.rest.filter(each => !isTalk(each, reading))
  if (left.length === 0) return []
  const whole =
    partWithout(reading, [...told.said, ...told.doubts, ...told.rest.filter(each => !left.includes(each))]) ??
    partOf(reading, left)
  const mayStand = (found: Understood, part: Reading): readonly Wish[] | null => {
    if (found.kind !== 'wishes') return null
    const acts = found.wishes.filter(each => !goesToPeople(each))
    const isItem = acts.some(
      each => each.on === 'meeting' && (each.command.type === 'SubmitItem' || each.command.type === 'CommentOnMinutes'),
    )
    return isItem && !hasItemWords(part) ? [] : found.wishes.filter(each => !goesToPeople(each) || each.command.isWhole !== true)
  }
  const all = whole.text.trim().length < reading.text.trim().length ? mayStand(again(whole), whole) : null
  if (all !== null && (all.length > 0 || !left.some(each => wants(each, reading) || namesMember(each, reading)))) return all
  const each = left.map(sentence => {
    const part = partOf(reading, [sentence])
    return { sentence, found: mayStand(again(part), part) ?? [] }
  })
  const undone = each
    .filter(({ sentence, found }) => found.length === 0 && (wants(sentence, reading) || namesMember(sentence, reading)))
    .map(({ sentence }) => sentence)
  return [...each.flatMap(({ found }) => found), ...toPeople(number, undone.join('\n'))]
}

const heard = once((reading: Reading): Told | null => {
  const people = mayTell(reading) ? spokenFor(reading.situation) : []
  return people.length === 0 ? null : toldIn(reading, people)
})

/** The sentences in which the secretariat tells who comes, or why somebody does not: what each would mean by itself is no second matter. */
export const toldSentences = (reading: Reading): readonly string[] => heard(reading)?.said ?? []

/** "…, Dorte kommer og tager Signe med": whom somebody brings along is another rule's. */
const brings = /(?<!\p{L})tager (?:\p{Lu}[\p{L}-]+ ){1,3}med(?!\p{L})/u
/** Whose a role is, with nobody away, and news of the list with an address: "Kasper har sagt ja til at gøre det i stedet" says of neither who comes. */
const isHeardElsewhere = (told: Told, reading: Reading): boolean =>
  told.said.some(each => brings.test(each)) ||
  (rolesTold(reading).all.length > 0 && told.statements.every(({ what }) => what === 'comes')) ||
  (addressesIn(reading.text).length > 0 && (rosterSaid(reading) ?? rosterByField(reading)) !== null)

/**
 * Who comes, who does not and who comes instead, as the secretariat tells it of any member: clause by clause, several people in one mail, each by his name, his municipality or "han". Each apology is
 * that person's. A name that two bear, or nobody, is asked about; a meeting that has been held is not changed, and says so.
 */
export const toldByOffice =
  (again: Heard): Rule =>
  reading => {
    const told = heard(reading)
    if (told === null || isHeardElsewhere(told, reading)) return null
    if (told.statements.length === 0) return told.whose.length === 0 ? null : whichPerson(told)
    const choice = chooseMeeting(reading, 'apology', reading.subjectIsOwn ? reading.subject.stem : '')
    const named = new Set(told.statements.flatMap(each => each.numbers))
    const spoken = named.size > 0 ? [...named] : whenIn(reading.text, reading.situation).numbers
    const [alone] = spoken.length === 1 ? spoken : []
    const known = told.statements.map(each => {
      const own = each.numbers.length === 1 ? each.numbers[0] : undefined
      const then = own ?? alone ?? (each.isPast ? lastHeld(reading) : undefined)
      return { ...each, number: then ?? ('ask' in choice ? null : choice.number) }
    })
    const placed = known.flatMap(each => (each.number === null ? [] : [{ ...each, number: each.number }]))
    if (told.elsewhere && named.size === 0) return ask('which-meeting', 'no meeting is on the day that was named', ahead(reading))
    if (placed.length < known.length) return 'ask' in choice && !isNone(choice.ask) ? choice.ask : null
    const number = placed[0]?.number ?? null
    const more = besideIt(reading, told, again, number)
    // Who does not come is why it is off, or moved: heard as a whole.
    if (more.some(each => isOff(each, reading))) return null
    // "Det er et afbud" beside it is nobody's but theirs.
    const isOfSelf = / (?:jeg|mig|undertegnede) /.test(fold(told.rest.join(' ')))
    const isOwn = (wish: Wish): boolean =>
      (wish.on === 'earlier-mail' && wish.as === 'apology') ||
      (wish.on === 'meeting' &&
        (wish.command.type === 'GiveApology' || wish.command.type === 'WithdrawApology') &&
        (wish.command.for !== undefined || !isOfSelf))
    const own = wishesOf(placed, reading)
    const beside = more.filter(each => !isOwn(each) && !goesToPeople(each))
    const at = (sentence = ''): number => reading.text.indexOf(sentence)
    const isFirst = at(told.said[0]) <= at(told.rest.find(each => !isTalk(each, reading)))
    const left = [...told.doubts, ...told.whose.map(each => each.sentence)]
    return {
      kind: 'wishes',
      wishes: [
        ...(isFirst ? [...own, ...beside] : [...beside, ...own]),
        ...more.filter(goesToPeople),
        ...toPeople(number, [...new Set(left)].join('\n')),
      ],
      because: ['who comes and who does not, as the secretariat tells it'],
    }
  }

/** No meeting is under way: another rule may hear more of it. */
const isNone = (asked: Understood): boolean => asked.kind === 'not-understood' && asked.reason === 'no-meeting'

const isOff = (wish: Wish, { situation }: Reading): boolean => {
  if (wish.on !== 'meeting') return false
  const { command, number } = wish
  if (command.type === 'CancelMeeting') return true
  return (
    command.type === 'RescheduleMeeting' &&
    situation.meetings.some(each => each.number === number && each.start !== command.start)
  )
}

const ahead = ({ situation }: Reading): readonly number[] =>
  situation.meetings.filter(each => !over.has(each.phase) && each.phase !== 'cancelled').map(each => each.number)

/** Nobody but one whom the roster does not know for sure: asked by his name. */
const whichPerson = ({ whose }: Told): Understood => {
  const { said = '', among = [] } = whose[0] ?? {}
  const person = { said, among: among.map(({ name, organisation }) => ({ name, organisation })) }
  const asked = ask('which-person', 'a name that the roster has twice, or not at all')
  return asked.kind === 'wishes' ? asked : { ...asked, person }
}
