import { isSecretariat } from '../../people.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { partsOf, saysNothingClearly } from '../items/nothing-words.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { toMeeting } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { answered, withSentences } from '../reading.ts'
import type { MeetingWish, SecretariatWish } from '../understood.ts'
import { isReason } from './absence-words.ts'
import { hearApology } from './apology.ts'
import { isOfItem, itemsBesideApology } from './apology-items.ts'
import { forPeople } from './apology-more.ts'
import { isInWay, isPartly } from './attendance.ts'
import { asAttendant } from './colleagues.ts'
import { severalMissed } from './meetings-missed.ts'
import type { PresenceHeard } from './presence-heard.ts'
import { presenceIn } from './presence-heard.ts'
import { bringsAlong } from './presence-words.ts'
import { substituteIn } from './substitutes.ts'
import { speaksOfRole } from './swap-words.ts'

/** Letters in whose answer "jeg kommer" is said of the meeting that they are about. Others speak of minutes, of an item, or of the planning meeting. */
const ofMeeting = [
  ...(['call-for-items', 'items-reminder', 'digest', 'nothing-to-add-receipt', 'agenda', 'supplementary-agenda'] as const),
  ...([
    'meeting-moved',
    'meeting-scheduled',
    'apology-receipt',
    'apology-withdrawn',
    'who-comes',
    'remark-receipt',
    'colleague-answered',
  ] as const),
]

export interface PresenceWishes {
  readonly wishes: readonly MeetingWish[]
  /** What else was said, without what is only polite. */
  readonly rest: readonly string[]
  /** What becomes of an item, and not clearly. */
  readonly unclear: readonly string[]
  readonly number: number
  readonly heard: PresenceHeard
}

/** A mail of one's own says what it speaks of: a meeting, a day, or an apology by its name. */
const namesMeeting = (reading: Reading): boolean =>
  / (?:mødet|erfa-mødet|møde|afbud|i morgen|i dag|\d{1,2} \d{1,2}|(?:d|den) \d{1,2}|på (?:mandag|tirsdag|onsdag|torsdag|fredag)) /.test(
    fold(`${reading.subject.stem} ${reading.text.slice(0, 1500)}`),
  )

/** "Mette kommer ikke. Jeg kommer, men 10 min forsinket": who is late is for people, and the colleague's absence is heard all the same. */
const besideLate = (reading: Reading, late: readonly string[]): PresenceWishes | null => {
  const others = reading.said.filter(each => !late.includes(each))
  const found = others.length === 0 ? null : presenceWishes(withSentences(reading, others))
  if (found === null || found.heard.self !== null || found.heard.away.length === 0) return null
  return { ...found, heard: { ...found.heard, doubts: [...found.heard.doubts, ...late] } }
}

/** "Pia deltager som planlagt": of his own, and in nobody's stead. */
const isThereAnyway = (name: string, { said }: Reading): boolean =>
  said.some(each => each.includes(name.split(' ')[0] ?? name) && / (?:som planlagt) /.test(fold(each)))

/**
 * Who comes and who does not, where a mail says more of it than the rule for one's own apology hears: a colleague of the sender's municipality by name,
 * both, nobody, or that somebody comes. The secretariat may say so of everybody. What somebody says of a colleague counts, since one of two always writes for
 * both; the colleague hears of it, and one reply undoes it.
 */
export const presenceWishes = (reading: Reading): PresenceWishes | null => {
  const { situation, letter, names } = reading
  const { sender } = situation
  if (sender === null || reading.separated.inline.length > 0 || reading.separated.kind === 'forward') return null
  const isOffice = isSecretariat(sender)
  const isHinted = situation.hint === 'apology'
  if (letter !== null && !isOffice && !isHinted && answered(reading, ...ofMeeting) === null) return null
  if (letter === null && !isOffice && !isHinted && !namesMeeting(reading)) return null
  if (situation.hint != null && !isHinted) return null
  if (reading.said.some(speaksOfRole) || / (?:planlægningsmøde|planlægningsmødet|formøde|formødet) /.test(fold(reading.text)))
    return null
  const late = reading.said.filter(each => isPartly(each, reading) || isInWay(each, reading))
  if (late.length > 0) return besideLate(reading, late)
  const heard = presenceIn(reading)
  const own = hearApology(reading)
  // Where the rule for one's own apology hears one, and this does not, it is the older ear that counts.
  if (
    heard === null ||
    (!isOffice && own.away && heard.self !== 'away' && !isOfColleague(own.where, heard)) ||
    severalMissed([own.where, ...heard.said].join('. '), situation)?.length !== 0
  )
    return null
  const { self, away, comes, guest, isInstead, standIn } = heard
  // What a colleague has sent may be an item: "Ole tager den" is said of that.
  if (letter?.name === 'colleague-answered' && away.length === 0 && self !== 'away') return null
  // One's own apology alone, and a stand-in whom its rule finds, are that rule's: this ear is too quick for "jeg får: mødet findes ikke".
  const isKnown = guest === null || substituteIn(reading.text, reading, true) === guest
  if (self === 'away' && away.length + comes.length === 0 && isKnown) return null
  // A guest by himself takes nobody off.
  if (self === null && away.length + comes.length === 0 && !isInstead) return null
  const text = `${reading.subjectIsOwn ? reading.subject.stem : ''}\n${heard.said.join('. ')}`
  const choice = chooseMeeting(reading, 'apology', text)
  if ('ask' in choice) return null
  const { number } = choice
  const isForSelf = !isOffice && (self === 'away' || (self === null && away.length === 0 && isInstead))
  const isAnybodyAway = isForSelf || away.length > 0
  // "Henrik kan ikke, så jeg kommer i stedet"
  const isSelfInstead = self === 'comes' && isInstead && !isOffice
  // "I stedet sender vi Rasmus Toft. Pia deltager": somebody whom the roster does not have.
  const named = substituteIn(reading.text, reading)
  const isOfUs = comes.some(each => each.name.split(' ')[0] === named?.split(' ')[0])
  const sent = named === null || isOfUs || !named.includes(' ') ? null : named
  const stands = isSelfInstead
    ? sender.name
    : isAnybodyAway && self !== 'comes'
      ? (standIn?.name ?? sent ?? comes.find(each => !isThereAnyway(each.name, reading))?.name ?? guest)
      : guest
  const via = 'mail' as const
  const all: MeetingWish[] = []
  if (isForSelf)
    all.push(
      toMeeting(number, {
        ...{ type: 'GiveApology', substitute: stands, via },
        ...(away.length > 0 && { with: away.map(asAttendant) }),
      }),
    )
  else
    for (const each of away)
      all.push(
        toMeeting(number, {
          ...{ type: 'GiveApology', via, for: asAttendant(each) },
          substitute: away.length === 1 && (isInstead || isOffice || guest !== null) ? stands : null,
        }),
      )
  if (self === 'comes') all.push(toMeeting(number, { type: 'WithdrawApology', via, answer: 'accepted' }))
  for (const each of comes)
    if (each.name !== stands || !isAnybodyAway || self === 'comes')
      all.push(toMeeting(number, { type: 'WithdrawApology', via, for: asAttendant(each), answer: 'accepted' }))
  // "Vi er på studietur, så ingen punkter fra Aarhus og heller ingen deltagere": both in one sentence.
  const asksForItems = answered(reading, 'call-for-items', 'items-reminder', 'digest') !== null
  const isNone =
    asksForItems &&
    (heard.said.some(each => noItems.test(fold(each))) ||
      heard.rest.flatMap(partsOf).some(each => saysNothingClearly(each, reading)))
  if (isNone) all.push(toMeeting(number, { type: 'DeclareNothingToAdd' }))
  // "Ikke noget herfra, og jeg er på ferie den uge": half of a sentence.
  const isNothing = (each: string): boolean => asksForItems && saysNothingClearly(each, reading)
  const others = heard.rest
    .flatMap(each => (partsOf(each).some(isNothing) ? partsOf(each).filter(part => !isNothing(part)) : [each]))
    .filter(each => !isCourtesy(each, names) && !isPardon(each))
  const items = itemsBesideApology(others.filter(isOfItem), number, reading)
  // What becomes of an item, where that is not clear, is for people; where nobody stays away the whole mail may be of the item.
  if (items === null && !all.some(each => each.command.type === 'GiveApology')) return null
  all.push(...(items ?? []))
  const rest = others.filter(each => !isOfItem(each))
  const unclear = items === null ? others.filter(isOfItem) : []
  return all.length === 0 ? null : { wishes: all, rest, unclear, number, heard }
}

/** "Niels ligger med feber, han kommer ikke": the older ear knows nobody by name. */
const isOfColleague = (where: string, { away }: PresenceHeard): boolean =>
  away.length > 0 && !/ (?:jeg|vi|mig|os) /.test(fold(where))

const noItems = / (?:ingen|hverken|ikke nogen|intet) (?:punkt|punkter|emner) /

/** "Beklager rodet", "Håber det er ok", "God fornøjelse": beside who comes, and nothing to do. */
export const isPardon = (sentence: string): boolean =>
  /^ (?:(?:jeg|vi|det|og|men) ){0,2}(?:håber|beklager|undskyld|øv|god|godt|rigtig|hav|ha|desværre|ærgerligt|surt) (?:[^ ]+ ){0,6}$/.test(
    fold(sentence),
  ) && !sentence.includes('?')

/** What people have to know of the rest, and of who presents an item ("så jeg tager selv punktet"); the reason for staying away is nobody's business. */
export const restForPeople = ({ heard, rest, unclear, number }: PresenceWishes, reading: Reading): readonly SecretariatWish[] => {
  const { sender } = reading.situation
  if (sender === null || isSecretariat(sender)) return []
  const isKept = (each: string): boolean =>
    bringsAlong(each) || (ofItem.test(fold(each)) && !noItems.test(fold(each))) || ofTime.test(fold(each))
  const whole = heard.said.filter(isKept)
  const brought = rest.filter(each => bringsAlong(each) && !whole.some(other => other.includes(each)))
  const kept = [...whole, ...brought, ...heard.doubts, ...unclear]
  return forPeople(
    [],
    rest.filter(each => !kept.some(whole => whole.includes(each))),
    number,
    reading,
    kept,
  )
}
const ofItem = / (?:punkt|punktet|lægge op|oplæg|slides) /
/** "…, men er først fremme 13.30": there for a part of it. */
const ofTime =
  / (?:er|kommer|kan|bliver|må|når|går|skal) (?:[^ ]{1,12} ){0,4}?(?:først|indtil|senest|gå|fremme|kun til) (?:[^ ]{1,12} ){0,3}?(?<! (?:den|d) )\d{1,2}(?: \d\d)? |(?: men| og)? (?:han|hun|de) (?:skal|må|kan|går|smutter|kommer) (?:[^ ]{1,12} ){0,4}(?:før|tidligere|senere|halvvejs|undervejs) /

/** Whether what stands beside it is why somebody stays away, or what the reporting of it is ("Lone har lige ringet"). */
export const isOnlyWhy = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  if (sentence.includes('?') || hasItemWords({ ...reading, lines: [sentence], said: [sentence], subjectIsOwn: false }))
    return false
  const isOffice = reading.situation.sender !== null && isSecretariat(reading.situation.sender)
  return isReason(folded) || isWhyNow.test(folded) || (isOffice && wasTold.test(folded))
}
/** "Ferien er rykket", "Det andet møde er aflyst", "Hun er ikke på jeres liste endnu": why, in a clause that says no more. */
const isWhyNow =
  /^ (?:(?:for|da|fordi|og|men|så) )?(?:ferien|kurset|(?:det|mit|vores) andet møde|(?:han|hun|barnet|(?:mit|vores) barn|sønnen|datteren)) (?:er|blev|bliver|har|ligger|skal) (?:[^ ]{1,20} ){1,6}$| barn(?:et)?s? (?:er )?syg(?:t|edag)? $/
/** How the secretariat heard of it. */
const wasTold =
  /^ (?:(?:og|men|så|det) ){0,2}(?:[^ ]{1,20} ){0,5}?(?:ringet|ringede|skrevet|skrev|talt|talte|sagt|sagde|fortalt|besked) (?:[^ ]{1,20} ){0,4}$/

/** "Jonas kommer ikke" is his apology, and not that of whoever writes; "Jonas kommer" is where the writer does not. */
export const isColleagueAway = (reading: Reading): boolean => (presenceIn(reading)?.away.length ?? 0) > 0
