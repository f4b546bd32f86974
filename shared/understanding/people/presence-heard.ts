import type { Person } from '../../people.ts'
import { isMember, isSecretariat } from '../../people.ts'
import { clausesBy } from '../language/clauses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { spokenFor } from './colleagues.ts'
import { presenceSentences } from './presence-sentences.ts'
import type { Subjects } from './presence-subjects.ts'
import { isOfOthers, joined, subjectsIn } from './presence-subjects.ts'
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
  presenceOf,
  presents,
  sends,
  telegramOf,
  withoutCompany,
} from './presence-words.ts'

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
  /** Of several who come, the one of whom that is said. */
  readonly standIn: Person | null
  /** Sentences in which something of this was said. */
  readonly said: readonly string[]
  /** The sentences that say nothing of it. */
  readonly rest: readonly string[]
  /** "Hvis han ikke kan alligevel, vender vi tilbage": what may become of a colleague, for people to know. */
  readonly doubts: readonly string[]
}

const asksForItems: ReadonlySet<string> = new Set(['call-for-items', 'items-reminder', 'digest'])

const insteadOf = / (?:i stedet|istedet) for /i
const ofOwnStead = / (?:i stedet for|istedet for|for) mig | (?:i )?mit sted /
const ofStead = / (?:i stedet|stedet for|mit sted|sender|vikar|afløser) /
const theirs = /^(?:ham|hende|vedkommende)(?!\p{L})/iu

/** Whether the sender himself comes hangs on something. */
const isOfSelf = / (?:jeg|mig|undertegnede) | vi (?:kommer|deltager|kan|møder|er) | (?:kommer|deltager|kan|møder) vi /

/** What makes a sentence doubtful, taken out to see what it says without. */
const certain = / (?:hvis|såfremt|måske|muligvis|medmindre|usikker|usikkert|uklart|ved ikke|endnu|om) /g

const saysAnything = (sentence: string): boolean =>
  clausesOf(joined(sentence.slice(0, 600))).some(each => presenceOf(foldedOf(each).replace(certain, ' ')) !== null)

const nextClause =
  '(?:tager|fremlægger|præsenterer) (?:hans|hendes)|jeg|vi|han|hun|de|det|der|kan|kommer|er|har|deltager|må|sender|heller|derfor|derfor|desværre|i stedet|nu|\\p{Lu}[\\p{L}&-]+ (?:\\p{Lu}\\p{L}+ )?(?:kommer|deltager|er|kan|tager|klarer|må|har|møder|gør|repræsenterer|sender|melder|stiller|går|holder|ligger)'
const clausesOf = clausesBy({ at: 'men|så|mens|og|da|fordi|for', goingOn: nextClause, unless: 'der|som|at' })

/** What a clause comes to: something of who comes, nothing of that, or nothing that could be sure. */
type Heard = 'presence' | 'else' | 'unclear'

/** What a clause says, its words folded, and of whom. `pronoun`: who is meant by "han", or by no subject at all. */
interface Clause {
  readonly words: string
  readonly folded: string
  readonly named: Subjects
  readonly isBare: boolean
  readonly nobodyComes: boolean
  readonly what: Presence | null
  readonly pronoun: Person | null
  /** Whoever comes by it does so in somebody's place. */
  readonly inStead: boolean
}

/** What has been heard of a mail so far, clause by clause. */
class Ear {
  self: PresenceHeard['self'] = null
  guest: string | null = null
  isInstead = false
  private standIn: Person | null = null
  private isOwnStead = false
  readonly away = new Set<Person>()
  readonly comes = new Set<Person>()
  /** Why somebody may not come: it counts where the rest of the mail says who does. */
  private readonly reasons = new Set<Person>()
  private isSelfReason = false
  /** What was said last, and of whom: "Det er Morten også", "Hun kommer ikke". */
  private lastWhat: Presence | null = null
  private last: Person | null = null
  private before: { readonly what: 'comes' | 'away' | null; readonly who: Person | null } = { what: null, who: null }

  private readonly reading: Reading
  private readonly people: readonly Person[]
  private readonly isOffice: boolean
  private readonly own: string
  private readonly stem: string

  constructor(reading: Reading, sender: Person) {
    this.reading = reading
    this.people = spokenFor(reading.situation)
    this.isOffice = isSecretariat(sender)
    const folded = foldedOf(sender.organisation)
    this.own = wordsOf(folded)[0] ?? ''
    this.stem = folded.replace(/ kommune $/, ' ').trim()
  }

  /** A sentence begins: what stood before it is the subject of none of its clauses. */
  begin(): void {
    this.before = { what: null, who: null }
  }

  hear(whole: string): Heard {
    // "Dorthe deltager i stedet for Thomas": whoever is named behind it does not come.
    const [head = '', tail = 'mig'] = whole.split(insteadOf)
    const isOwnStead = /^(?:mig|os|undertegnede)(?!\p{L})/iu.test(tail)
    if (!isOwnStead) {
      const named = subjectsIn(tail, this.reading, this.people).people
      // "Trine er på barsel. Jeg deltager i stedet for hende": whoever was spoken of last.
      const [replaced, ...others] = named.length === 0 && this.last !== null && theirs.test(tail) ? [this.last] : named
      if (replaced === undefined || others.length > 0) return 'unclear'
      this.away.add(replaced)
      this.isInstead = true
    }
    const clause = this.clauseOf(isOwnStead ? whole : head, !isOwnStead)
    this.remember(clause)
    const { what, folded, named } = clause
    // "Skive melder pas", where items are asked for, has none.
    const passes =
      asksForItems.has(this.reading.letter?.name ?? '') && / pas /.test(folded) && !/ (?:mødet|deltager|kommer) /.test(folded)
    if (what === null || passes) return 'else'
    if (isNamed(named) && what === 'away' && isTaken(folded)) return 'unclear'
    this.lastWhat = what
    if (isOfOthers(clause.words, this.reading) && what !== 'reason') return 'unclear'
    if (what === 'reason' && named.unknown !== null) return 'unclear'
    return this.ofEverybody(clause, what) ?? (what === 'reason' ? this.reason(clause) : this.presence(clause, what))
  }

  private clauseOf(words: string, isReplacing: boolean): Clause {
    const folded = foldedOf(words)
    const named = subjectsIn(words, this.reading, this.people)
    const nobodyComes = !this.isOffice && isNobody(folded, this.stem)
    const what: Presence | null =
      alike.test(folded) && (isNamed(named) || ofSelf.test(folded))
        ? this.lastWhat
        : (presenceOf(folded, isNamed(named)) ??
          (nobodyComes && / deltagere /.test(folded) ? 'away' : isOnlyNames(folded) ? this.before.what : null))
    const isBare = !isNamed(named) && !named.isSelf
    const goesOn = isBare && telegramOf(folded) && !ofSelf.test(folded) ? this.before.who : null
    const pronoun = goesOn ?? (isBare && ofLastNamed.test(folded) ? this.last : null)
    const inStead = isReplacing || ofStead.test(folded)
    return { words, folded, named, isBare, nobodyComes, what, pronoun, inStead }
  }

  private remember({ what, named, pronoun }: Clause): void {
    const [first = null, ...more] = named.people
    if (first !== null && more.length === 0) this.last = first
    this.before = { what: what === 'reason' ? null : what, who: more.length === 0 ? (first ?? pronoun) : null }
  }

  /** "Ingen fra Randers", "Vi er begge syge"; null where it speaks of some. */
  private ofEverybody({ folded, nobodyComes }: Clause, what: Presence): Heard | null {
    const nobody = what === 'away' && (nobodyComes || (this.isOwnPlace(folded) && !/ pas /.test(folded)))
    const both = !this.isOffice && isBoth(folded) && ofSelf.test(folded) && this.people.length === 1
    if (!nobody && !both) return null
    for (const each of this.people) (what === 'comes' ? this.comes : this.away).add(each)
    this.self = what === 'comes' ? 'comes' : 'away'
    return 'presence'
  }

  private isOwnPlace(folded: string): boolean {
    return !this.isOffice && this.own !== '' && folded.startsWith(` ${this.own} `)
  }

  private isOfSelf({ folded, named, isBare, pronoun, what }: Clause): boolean {
    if (named.isSelf) return true
    if (!isNamed(named) && pronoun === null) {
      if (ofSelf.test(folded) || this.isOwnPlace(folded)) return true
      if (!this.isOffice && telegramOf(folded)) return true
    }
    if (isBare && !this.isOffice && what === 'away' && /^ (?:(?:hermed|desværre|også) )?afbud /.test(folded)) return true
    // "Det er kun mig, der kommer"
    return (
      what === 'comes' && ofSelf.test(folded) && !/ (?:for|sender|i stedet for) /.test(folded) && / (?:kun|alene) /.test(folded)
    )
  }

  private reason(clause: Clause): Heard {
    const subjects = subjectsOf(clause)
    for (const each of subjects) this.reasons.add(each)
    const isSelf = this.isOfSelf(clause)
    // "Jeg er på barsel fra 1. maj" may be another meeting.
    if (isSelf && / (?:barsel|orlov) /.test(clause.folded)) return 'unclear'
    if (isSelf) this.isSelfReason = true
    // "Jonas kommer ikke, og jeg er også syg"
    if (isSelf && this.self === null && this.away.size > 0 && / også /.test(clause.folded)) this.self = 'away'
    return subjects.length > 0 ? 'presence' : 'else'
  }

  private presence(clause: Clause, what: 'comes' | 'away'): Heard {
    const { words, folded, named, inStead } = clause
    const subjects = subjectsOf(clause)
    const isSelf = this.isOfSelf(clause)
    if (named.unknown !== null && what === 'away') return 'unclear'
    if (this.isOffice && isSelf) return 'unclear'
    // "Jeg kommer, Jørgen kan ikke" in one clause: whose is it?
    const isMixed = isSelf && (subjects.length > 0 || named.unknown !== null) && !words.includes('&')
    if (isMixed && !/ (?:sender|kun|alene) | (?:for mig|i stedet for mig|fra mig|mit sted) /.test(folded)) return 'unclear'
    let isSaid = false
    if (isSelf && !sends.test(folded)) {
      if (this.self !== null && this.self !== what) return 'unclear'
      this.self = what
      isSaid = true
    }
    for (const each of subjects) (what === 'comes' ? this.comes : this.away).add(each)
    if (named.unknown !== null) this.guest = named.unknown
    if (inStead) this.isInstead = true
    if (inStead && what === 'comes') this.standIn ??= subjects[0] ?? null
    // "Maja kommer alene": of the two of a municipality the writer does not come.
    if (
      what === 'comes' &&
      !isSelf &&
      !this.isOffice &&
      this.people.length === 1 &&
      subjects.length === 1 &&
      / alene /.test(folded)
    )
      this.self ??= 'away'
    if (what === 'comes' && !isSelf && !this.isOffice && ofOwnStead.test(folded)) this.isOwnStead = true
    return isSaid || subjects.length > 0 || named.unknown !== null ? 'presence' : 'else'
  }

  /** What it all comes to; null where nothing was said, or somebody both comes and does not. */
  end(): Omit<PresenceHeard, 'said' | 'rest' | 'doubts'> | null {
    const isTold = this.self !== null || this.away.size > 0 || this.comes.size > 0 || this.guest !== null
    if (!isTold) return null
    // "Vibeke er blevet syg, så det er kun mig"
    for (const each of this.reasons) if (!this.comes.has(each)) this.away.add(each)
    if (this.isSelfReason && this.self === null && (this.comes.size > 0 || this.guest !== null)) this.self = 'away'
    // "Jonas kommer ikke. Mette kommer i stedet for mig."
    if (this.isOwnStead && this.away.size > 0) this.self ??= 'away'
    if ([...this.away].some(each => this.comes.has(each))) return null
    const { self, guest, isInstead, standIn } = this
    return { self, guest, isInstead, standIn, away: [...this.away], comes: [...this.comes] }
  }
}

const isNamed = ({ people, unknown }: Subjects): boolean => people.length > 0 || unknown !== null
const subjectsOf = ({ named, pronoun }: Clause): readonly Person[] => (pronoun === null ? named.people : [pronoun])

/**
 * Sorts a mail's sentences by whose presence they tell: the sender's, a colleague's by name, both, or nobody's of the municipality. Null where one of them
 * speaks of somebody whom the sender may not speak for, or is not clear: then nothing is noted by it.
 */
export const presenceIn = (reading: Reading): PresenceHeard | null => {
  const { sender } = reading.situation
  if (sender === null) return null
  const ear = new Ear(reading, sender)
  const said: string[] = []
  const rest: string[] = []
  const doubts: string[] = []
  // "Afbud herfra :-( Morten stiller op" is two sentences.
  for (const { written, sentence } of presenceSentences(reading)) {
    if (isQuestion(sentence)) {
      rest.push(written)
      continue
    }
    if (hangsOn(foldedOf(sentence)) && saysAnything(sentence)) {
      if (isOfSelf.test(foldedOf(sentence))) return null
      doubts.push(written)
      continue
    }
    ear.begin()
    const clauses = clausesOf(joined(withoutCompany(sentence).slice(0, 600))).map(clause => ({ clause, heard: ear.hear(clause) }))
    if (clauses.some(({ heard }) => heard === 'unclear')) return null
    const isSaid = clauses.some(({ heard }) => heard === 'presence')
    ;(isSaid ? said : rest).push(written)
    // "Vi kommer, og vi har et punkt": half of it is something else. "God tur" is not; "mangler indkaldelsen" is. It is told as it was written.
    const asWritten = clausesOf(joined(written.slice(0, 600)))
    const isLeft = ({ clause, heard }: (typeof clauses)[number]): boolean => heard === 'else' || presents.test(foldedOf(clause))
    const isCutAlike = asWritten.length === clauses.length
    const left = clauses.flatMap((each, at) => (isLeft(each) ? [isCutAlike ? (asWritten[at] ?? each.clause) : each.clause] : []))
    if (isSaid) rest.push(...left.filter(each => !isCourtesy(each, reading.names) && !isAside(each)))
  }
  const heard = ear.end()
  return heard === null ? null : { ...heard, said, rest, doubts }
}
export const isMemberOf = (person: Person, organisation: string): boolean =>
  isMember(person) && person.organisation === organisation
