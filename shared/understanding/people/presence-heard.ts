import type { Person } from '../../people.ts'
import { isMember, isSecretariat } from '../../people.ts'
import { clausesBy } from '../language/clauses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { sentencesOf, wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { nameShape, personCalled, placeIn, spokenFor } from './colleagues.ts'
import type { Presence } from './presence-words.ts'
import {
  alike,
  foldedOf,
  hangsOn,
  isBoth,
  isNobody,
  isOnlyNames,
  isQuestion,
  isTaken,
  ofLastNamed,
  ofSelf,
  politely,
  presenceOf,
  sends,
  telegramOf,
} from './presence-words.ts'
import { mayBeName, others } from './substitutes.ts'

/** Who comes and who does not, by a mail's own words. */
export interface PresenceHeard {
  /** Of the sender himself. */
  readonly self: 'comes' | 'away' | null
  readonly away: readonly Person[]
  readonly comes: readonly Person[]
  /** Somebody who is not on the roster and comes: "min nye kollega Anne-Marie Holst". */
  readonly guest: string | null
  /** Whoever comes is said to come in somebody's place. */
  readonly isInstead: boolean
  /** Sentences in which something of this was said. */
  readonly said: readonly string[]
  /** The sentences that say nothing of it. */
  readonly rest: readonly string[]
}

const one = `(?:${nameShape}|[Jj]eg|mig|undertegnede)`
/** "Maja og jeg", "både Thomas og mig", "hverken Frederik eller jeg": one subject, written as one word. */
const pair = new RegExp(`(?<!\\p{L})(?:([Bb]åde|[Hh]verken) )?(${one}) (?:og|eller|samt) (${one})(?!\\p{L})`, 'u')
const joined = (sentence: string): string =>
  sentence.replace(pair, (whole, how: string | undefined, first: string, second: string) =>
    notNamed.has(first.toLowerCase()) ? whole : `${first}&${second}${how?.toLowerCase() === 'hverken' ? ' ikke' : ''}`,
  )
const notNamed = new Set('tak hej afbud nej ja super fint god vi det den der punkt punkter'.split(' '))

const asksForItems: ReadonlySet<string> = new Set(['call-for-items', 'items-reminder', 'digest'])

const insteadOf = / (?:i stedet|istedet) for /iu

/** What makes a sentence doubtful, taken out to see what it says without. */
const certain = / (?:hvis|såfremt|måske|muligvis|medmindre|usikker|usikkert|uklart|ved ikke|endnu|om) /gu

const saysAnything = (sentence: string): boolean =>
  clausesOf(joined(sentence.slice(0, 600))).some(each => presenceOf(foldedOf(each).replace(certain, ' ')) !== null)

const nextClause =
  'jeg|vi|han|hun|de|det|der|kan|kommer|er|har|deltager|må|sender|heller|derfor|derfor|desværre|i stedet|nu|\\p{Lu}[\\p{L}&-]+ (?:\\p{Lu}\\p{L}+ )?(?:kommer|deltager|er|kan|tager|klarer|må|har|møder|gør|repræsenterer|sender|melder|stiller|går|holder|ligger)'
const clausesOf = clausesBy({ at: 'men|så|mens|og|da|fordi|for', goingOn: nextClause, unless: 'der|som|at' })

/** The people whom a clause names: "Maja&jeg" is two. `isUnknown`: a name that is nobody's of those the sender may speak of. */
interface Subjects {
  readonly people: readonly Person[]
  readonly isSelf: boolean
  readonly unknown: string | null
}

const names = new RegExp(`(?<![\\p{L}&])${nameShape}(?:&${one})?|(?<!\\p{L})(?:jeg|Jeg|mig|undertegnede)&${nameShape}`, 'gu')
/** Open a clause with a capital, and are nobody. */
const noName = new Set(
  'Afbud Hej Kære Tak Desværre Hermed Ingen Jeg Vi Det Den Der Han Hun De Men Og Så Nu Da For Fra Kun Bekræfter Kan Kommer Melder Vil Erfa ERFA Teams Øv Beklager Fint Super Ok Ja Nej Ikke Alle Både Hverken Dagsordenen Mødet I Til Punkt Punkter Vores Min Mit Godt Deltager Er Har Må Sender Uheldigvis Derfor Måske Heldigvis Ups Hov Rigtig God Hav Ha Vil Skriv Notér Noter Vi ses'.split(
    ' ',
  ),
)

const subjectsIn = (clause: string, reading: Reading, people: readonly Person[]): Subjects => {
  const { situation } = reading
  const place = placeIn(clause, situation)
  const isPlace = (word: string): boolean => placeIn(word, situation) !== null || /^Kommune$/u.test(word)
  const found: Person[] = []
  let isSelf = false
  let unknown: string | null = null
  for (const [run] of clause.matchAll(names)) {
    for (const part of run.split('&')) {
      if (/^(?:jeg|mig|undertegnede)$/iu.test(part)) {
        isSelf = true
        continue
      }
      const words = part.split(' ')
      while (words.length > 0 && (noName.has(words[0] ?? '') || isPlace(words[0] ?? ''))) words.shift()
      while (words.length > 0 && isPlace(words.at(-1) ?? '')) words.pop()
      const said = words.join(' ')
      if (
        said === '' ||
        (words.length === 1 && clause.trim().startsWith(said) && (!mayBeName(said) || others.has(said.toLowerCase())))
      )
        continue
      const { sender } = situation
      if (sender !== null && personCalled(said, [sender]) !== null && people.every(each => personCalled(said, [each]) === null)) {
        isSelf = true
        continue
      }
      const ownPlace = sender !== null && isSecretariat(sender) ? place : null
      const person = personCalled(said, people, ownPlace)
      if (person === null) unknown = said
      else if (!found.includes(person)) found.push(person)
    }
  }
  return { people: found, isSelf, unknown }
}

/** The places that a member names beside a colleague are others' people: "Søren fra Favrskov". */
const isOfOthers = (clause: string, { situation }: Reading): boolean => {
  const place = placeIn(clause, situation)
  const { sender } = situation
  return place !== null && sender !== null && !isSecretariat(sender) && place !== sender.organisation
}

/**
 * Sorts a mail's sentences by whose presence they tell: the sender's, a colleague's by name, both, or nobody's of the municipality. Null where one of them
 * speaks of somebody whom the sender may not speak for, or is not clear: then nothing is noted by it.
 */
export const presenceIn = (reading: Reading): PresenceHeard | null => {
  const { situation } = reading
  const { sender } = situation
  if (sender === null) return null
  const isOffice = isSecretariat(sender)
  const people = spokenFor(situation)
  const [own = ''] = wordsOf(foldedOf(sender.organisation))
  const stem = foldedOf(sender.organisation)
    .replace(/ kommune $/u, ' ')
    .trim()
  let self: PresenceHeard['self'] = null
  const away = new Set<Person>()
  const comes = new Set<Person>()
  const reasons = new Set<Person>()
  let isSelfReason = false
  let guest: string | null = null
  let isInstead = false
  let lastWhat: Presence | null = null
  let last: Person | null = null
  const said: string[] = []
  const rest: string[] = []
  // "Afbud herfra :-( Morten stiller op" is two sentences.
  const sentences = reading.lines.flatMap(line => line.split(/\s[:;]-?[()DP](?=\s|$)/u).flatMap(sentencesOf)).map(politely)
  for (const sentence of sentences) {
    let isSaid = false
    const left: string[] = []
    let before: { readonly what: 'comes' | 'away' | null; readonly who: Person | null } = { what: null, who: null }
    if (!isQuestion(sentence) && hangsOn(foldedOf(sentence)) && saysAnything(sentence)) return null
    if (!isQuestion(sentence))
      for (const whole of clausesOf(joined(sentence.slice(0, 600)))) {
        // "Dorthe deltager i stedet for Thomas": whoever is named behind it does not come.
        const [head = '', tail = 'mig'] = whole.split(insteadOf)
        const isOwnStead = /^(?:mig|os|undertegnede)(?!\p{L})/iu.test(tail)
        const clause = isOwnStead ? whole : head
        const [replaced = null, ...others] = isOwnStead ? [] : subjectsIn(tail, reading, people).people
        if (!isOwnStead && (replaced === null || others.length > 0)) return null
        if (replaced !== null) {
          away.add(replaced)
          isInstead = true
        }
        const folded = foldedOf(clause)
        const named = subjectsIn(clause, reading, people)
        const [first = null, ...more] = named.people
        const nobodyComes = !isOffice && isNobody(folded, stem)
        const isNamed = named.people.length > 0 || named.unknown !== null
        const what: Presence | null =
          alike.test(folded) && isNamed
            ? lastWhat
            : (presenceOf(folded, isNamed) ??
              (nobodyComes && / deltagere /u.test(folded) ? 'away' : isOnlyNames(folded) ? before.what : null))
        const isBare = named.people.length === 0 && named.unknown === null && !named.isSelf
        const goesOn = isBare && telegramOf(folded) && !ofSelf.test(folded) ? before.who : null
        const pronoun = goesOn ?? (isBare && ofLastNamed.test(folded) ? last : null)
        if (first !== null && more.length === 0) last = first
        before = { what: what === 'reason' ? null : what, who: more.length === 0 ? (first ?? pronoun) : null }
        // "Skive melder pas", where items are asked for, has none.
        const passes =
          asksForItems.has(reading.letter?.name ?? '') && / pas /u.test(folded) && !/ (?:mødet|deltager|kommer) /u.test(folded)
        if (what === null || passes) {
          // "god tur", "mange hilsner"; "mangler indkaldelsen" is for people.
          if (!isCourtesy(clause, reading.names) && !isSmallTalk(clause)) left.push(clause)
          continue
        }
        if (isNamed && what === 'away' && isTaken(folded)) return null
        lastWhat = what
        const subjects = pronoun === null ? named.people : [pronoun]
        const isOwnPlace = !isOffice && own !== '' && folded.startsWith(` ${own} `)
        const nobody = what === 'away' && (nobodyComes || (isOwnPlace && !/ pas /u.test(folded)))
        const both = !isOffice && isBoth(folded) && ofSelf.test(folded) && people.length === 1
        const isSelf =
          named.isSelf ||
          (subjects.length === 0 && named.unknown === null && (ofSelf.test(folded) || isOwnPlace)) ||
          (subjects.length === 0 && named.unknown === null && !isOffice && telegramOf(folded) && pronoun === null) ||
          (isBare && !isOffice && what === 'away' && /^ (?:(?:hermed|desværre|også) )?afbud /u.test(folded)) ||
          (what === 'comes' &&
            ofSelf.test(folded) &&
            !/ (?:for|sender|i stedet for) /u.test(folded) &&
            / (?:kun|alene) /u.test(folded))
        if ((isOfOthers(clause, reading) && what !== 'reason') || (what === 'reason' && named.unknown !== null)) return null
        if (nobody || both) {
          for (const each of people) (what === 'comes' ? comes : away).add(each)
          self = what === 'comes' ? 'comes' : 'away'
          isSaid = true
          continue
        }
        if (what === 'reason') {
          for (const each of subjects) reasons.add(each)
          // "Jeg er på barsel fra 1. maj" may be another meeting.
          if (isSelf && / (?:barsel|orlov) /u.test(folded)) return null
          if (isSelf) isSelfReason = true
          if (subjects.length > 0) isSaid = true
          continue
        }
        if (named.unknown !== null && what === 'away') return null
        if (isOffice && isSelf) return null
        if (
          isSelf &&
          subjects.length + (named.unknown === null ? 0 : 1) > 0 &&
          !clause.includes('&') &&
          !/ (?:sender|kun|alene) /u.test(folded)
        ) {
          // "Jeg kommer, Jørgen kan ikke" in one clause: whose is it?
          if (!/ (?:for mig|i stedet for mig|fra mig|mit sted) /u.test(folded)) return null
        }
        if (isSelf && !sends.test(folded)) {
          if (self !== null && self !== what) return null
          self = what
          isSaid = true
        }
        for (const each of subjects) (what === 'comes' ? comes : away).add(each)
        if (named.unknown !== null) guest = named.unknown
        if (/ (?:i stedet|stedet for|mit sted|sender|vikar|afløser) /u.test(folded)) isInstead = true
        if (subjects.length > 0 || named.unknown !== null) isSaid = true
      }
    ;(isSaid ? said : rest).push(sentence)
    // "Vi kommer, og vi har et punkt": half of it is something else.
    if (isSaid) rest.push(...left)
  }
  const isTold = self !== null || away.size > 0 || comes.size > 0
  // "Vibeke er blevet syg, så det er kun mig": the reason says who does not come, where the rest of the mail says who does.
  for (const each of reasons) if ((isTold || guest !== null) && !comes.has(each)) away.add(each)
  if (isSelfReason && self === null && (comes.size > 0 || guest !== null)) self = 'away'
  const isBothWays = [...away].some(each => comes.has(each))
  if (isBothWays || (self === null && away.size === 0 && comes.size === 0 && guest === null)) return null
  return { self, away: [...away], comes: [...comes], guest, isInstead, said, rest }
}

export const isMemberOf = (person: Person, organisation: string): boolean =>
  isMember(person) && person.organisation === organisation
