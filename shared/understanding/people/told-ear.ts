import type { Person } from '../../people.ts'
import { fold } from '../language/text.ts'
import type { Situation } from '../situation.ts'
import { calledIn, comesNobody, insteadIn } from './told-instead.ts'
import type { Label } from './told-labels.ts'
import type { Memory, Where } from './told-memory.ts'
import type { Marked, Named } from './told-names.ts'
import { marksIn, nameOf, somebody, unmarked } from './told-names.ts'
import { minutesLate, timeIn, whenIn } from './told-when.ts'
import type { Said } from './told-words.ts'
import { asNow, comesLate, isDoubted, isNobodyOf, isOfOthers, leavesEarly, saidIn } from './told-words.ts'

const reports = / (?:ringede|ringet|skrev|skrevet|sagde|sagt|fortalte|meldte|melder|oplyste|mailede|besked|telefonen|telefon) /
const pronoun = / (?:han|hun|vedkommende|ham|hende) /
const several = / (?:de|begge|dem) /
/** "Slet hans afbud" */
const theirApology = / (?:hans|hendes) (?:[^ ]{1,12} )?afbud[^ ]* /
const ofSelf = / (?:jeg|mig|undertegnede|os) /
/** In these places a name is not who comes: "jeg har talt med Mads". */
const asObject = new RegExp(` (?:med|af|til|hos|om|efter|ved|mod|på|fra|for) (?:[^ ]{1,10} )?${somebody} `)
const afbudOf = / (?:afbud|framelding|fravær|nej|melding|besked|tilsagn) (?:[^ ]{1,14} ){0,4}?(?:fra|for|af|på) /
/** Who comes anyway stands in for nobody. */
const asPlanned = / (?:planlagt|aftalt|stadig|fortsat|også|alligevel|begge|gør) /
const certain = / (?:måske|muligvis|forhåbentligt?|hvis|nok|næppe|ikke ved|ved ikke|ved endnu ikke|håber|om) /g
const bareNames = new RegExp(`(?: (?:${somebody}|xqo\\d+|xqa\\d+|og|samt|eller|både|også|kl|\\d{1,2}))+ `, 'g')

/** What the sentence has said before a clause: of whom, and what; and what its label says of those behind it. */
export interface Before {
  readonly carried: readonly Person[]
  readonly what: Said | null
  readonly labelled: Label | null
}

/** What came of a clause: of whom it was. `doubt`: something that is not for sure; null: nothing of who comes. */
export type Heard = { readonly people: readonly Person[]; readonly what: Said | null } | 'doubt' | null

interface Clause extends Where {
  readonly text: string
  readonly folded: string
  readonly marked: Marked
  readonly named: readonly Named[]
  /** Who is named as himself, and not as whose something is. */
  readonly people: readonly Person[]
  readonly before: Before
}

/** Hears one clause after the other. */
export class Ear {
  private readonly memory: Memory
  private readonly situation: Situation
  private waitsForName: Person | null = null
  /** The meetings that the heading above a list names. */
  headingNumbers: readonly number[] = []

  constructor(memory: Memory, situation: Situation) {
    this.memory = memory
    this.situation = situation
  }

  hear(text: string, marked: Marked, sentence: string, before: Before): Heard {
    const { folded, isPast } = asNow(fold(text))
    const named = marksIn(text, marked).map(each => each.named)
    const people = named.flatMap(each => (each.kind === 'person' && !each.isOf ? [each.person] : []))
    const numbers = this.numbersOf(text, marked, sentence, folded)
    const clause: Clause = { text, folded, marked, named, people, before, numbers, isPast, sentence }
    const heard = this.doubt(clause) ?? this.nobody(clause) ?? this.standIn(clause) ?? this.presence(clause)
    const everybody = named.flatMap(each => (each.kind === 'person' ? [each.person] : []))
    const some = heard === null || heard === 'doubt' ? [] : heard.people
    if (heard !== null || named.length > 0)
      this.memory.remember(
        [...everybody, ...some],
        named.map(each => ({ named: each })),
      )
    return heard
  }

  private doubt({ folded, named, before }: Clause): Heard {
    const isOfSomebody = named.length > 0 || pronoun.test(folded) || before.carried.length > 0
    return isDoubted(folded) && isOfSomebody && saidIn(folded.replace(certain, ' ')) !== null ? 'doubt' : null
  }

  /** "Der kommer ikke nogen i hans sted" */
  private nobody({ folded, people }: Clause): Heard {
    return comesNobody(folded) && people.length === 0 && !isNobodyOf(folded) ? { people: [], what: null } : null
  }

  private standIn(clause: Clause): Heard {
    const { folded, marked } = clause
    const of = (mark: string | null): Named | null => (mark === null ? null : (marked.named[Number(mark.slice(3))] ?? null))
    const name = this.waitsForName === null ? null : of(calledIn(folded))
    if (name !== null && this.waitsForName !== null) {
      this.memory.put(this.waitsForName, { what: 'away', substitute: nameOf(name) }, clause)
      this.waitsForName = null
      return { people: [], what: null }
    }
    const found = insteadIn(folded)
    if (found === null) return null
    return this.instead(of(found.who), of(found.of), found.isNot, clause) ? { people: [], what: null } : null
  }

  private instead(comer: Named | null, replaced: Named | null, isNot: boolean, clause: Clause): boolean {
    const { memory } = this
    const { carried } = clause.before
    // "Søren kommer selv i stedet for Rikke Nørtoft": he comes.
    if (replaced?.kind === 'guest' && comer?.kind === 'person') {
      memory.put(comer.person, { what: 'comes', substitute: null }, clause)
      return true
    }
    const unclear = [replaced, comer].find(each => each?.kind === 'unclear' && (each === replaced || each.among.length > 1))
    if (unclear?.kind === 'unclear') {
      memory.whose.push({ said: unclear.said, among: unclear.among, sentence: clause.sentence })
      return true
    }
    // One for two is nobody's.
    if (replaced === null && carried.length > 1) return true
    const person = this.replacedBy(comer, replaced, carried)
    if (person === null) return false
    const isOfOther = comer?.kind === 'person' && comer.person.organisation !== person.organisation
    if (isOfOther && replaced?.kind !== 'person') return false
    memory.put(person, { what: 'away', substitute: isNot || comer === null ? null : nameOf(comer) }, clause)
    if (!isNot && comer === null) this.waitsForName = person
    memory.topic = person
    return true
  }

  private replacedBy(comer: Named | null, replaced: Named | null, carried: readonly Person[]): Person | null {
    if (replaced?.kind === 'person') return replaced.person
    if (replaced?.kind === 'place') return this.memory.oneOf(replaced.organisation)
    const isOther = (each: Person | null | undefined): each is Person =>
      each !== null && each !== undefined && !(comer?.kind === 'person' && comer.person === each)
    return [carried.at(-1), this.memory.topic].find(isOther) ?? null
  }

  private presence(clause: Clause): Heard {
    const { folded, named, people, before } = clause
    const isOnlyNames =
      folded.replace(bareNames, ' ').trim() === '' && named.some(each => each.kind !== 'address' && each.kind !== 'place')
    const own = saidIn(folded)
    const isLabelled = before.labelled !== null && (isOnlyNames || people.length > 0) && (own === null || own === 'reason')
    const goesOn = isOnlyNames && before.what !== 'reason' ? before.what : null
    const what = isLabelled ? before.labelled : (own ?? goesOn)
    if (what === null || isOfOthers(folded)) return null
    if (ofSelf.test(folded) && people.length === 0 && !pronoun.test(folded)) return this.ofSender(clause, what)
    const subjects = this.subjectsOf(clause)
    const absent = what === 'comes' && before.what === 'away' && !asPlanned.test(folded) ? before.carried : []
    const [missing, ...others] = absent
    const name = missing === undefined || others.length > 0 ? null : this.inPlaceOf(missing, subjects, named)
    if (missing !== undefined && name !== null) {
      this.memory.put(missing, { what: 'away', substitute: name }, clause)
      return { people: [missing], what: 'away' }
    }
    const isAsked = this.asks(clause, what, subjects)
    if (subjects.length === 0) return isAsked ? { people: [], what } : null
    for (const person of subjects) {
      if (what === 'reason') this.memory.because(person, clause)
      else if (what === 'late') this.late(person, clause)
      else this.memory.put(person, { what, substitute: null }, clause)
    }
    return { people: subjects, what: what === 'reason' ? null : what }
  }

  /** "Mette kommer ikke, Dorte kommer": a colleague of hers, and whoever is on no list, comes in her place. */
  private inPlaceOf(absent: Person, subjects: readonly Person[], named: readonly Named[]): string | null {
    const [only, ...more] = subjects
    if (only !== undefined)
      return more.length === 0 && only !== absent && only.organisation === absent.organisation ? only.name : null
    const stranger = named.find(each => each.kind === 'guest')
    return stranger === undefined ? null : nameOf(stranger)
  }

  /** "Jeg kan ikke selv", "Det er ikke os, der melder afbud": the secretariat's own, and nothing more than that is. */
  private ofSender(clause: Clause, what: Said): Heard {
    const { folded } = clause
    const { sender } = this.situation
    const isAway = what === 'away' && / (?:jeg|undertegnede) /.test(folded) && !/ vi /.test(folded)
    const isBack = what === 'comes' && / (?:alligevel|afbud) /.test(folded)
    if (sender === null || !(isAway || isBack)) return null
    this.memory.put(sender, { what: isAway ? 'away' : 'comes', substitute: null }, clause)
    return { people: [], what }
  }

  /** Asks about a name that two bear; and of whoever stays away, about one that nobody does. */
  private asks({ named, sentence }: Clause, what: Said, subjects: readonly Person[]): boolean {
    const unclear = named.flatMap(each => {
      if (each.kind === 'unclear') return [each]
      return each.kind === 'guest' && subjects.length === 0 ? [{ said: each.name, among: [] as readonly Person[] }] : []
    })
    const asked = unclear.filter(each => what === 'away' || (what !== 'reason' && each.among.length > 1))
    this.memory.whose.push(...asked.map(({ said, among }) => ({ said, among, sentence })))
    return asked.length > 0
  }

  private subjectsOf({ folded, named, people, before }: Clause): readonly Person[] {
    const { memory } = this
    const towns = named.flatMap(each => (each.kind === 'place' ? [each.organisation] : []))
    if (isNobodyOf(folded)) return towns.flatMap(each => memory.ofPlace(each))
    const isObject = asObject.test(folded) && !afbudOf.test(folded) && (pronoun.test(folded) || before.carried.length > 0)
    if (people.length > 0 && !isObject) return people
    if (named.some(each => each.kind === 'unclear' || each.kind === 'guest' || each.kind === 'staff')) return []
    if (towns.length > 0 && !pronoun.test(folded)) {
      // "Skive kommer ikke" is of whoever of Skive was spoken of.
      const [only, ...more] = towns
      const one = only === undefined || more.length > 0 ? null : memory.oneOf(only)
      return one === null ? towns.flatMap(each => memory.ofPlace(each)) : [one]
    }
    if (pronoun.test(folded) || theirApology.test(folded)) return memory.topic === null ? [] : [memory.topic]
    return several.test(folded) && memory.group.length > 1 ? memory.group : before.carried
  }

  private late(person: Person, clause: Clause): void {
    const known = this.memory.of(person)
    // "Mads kommer ikke, han er først hjemme kl. 16": why.
    if (known?.what === 'away') return
    const text = unmarked(clause.text, clause.marked)
    const [time, minutes] = [timeIn(text), minutesLate(text)]
    const isUntil = leavesEarly(clause.folded) && !comesLate(clause.folded)
    const clock = time === null ? null : isUntil ? { until: time } : { from: time }
    const part = minutes !== null && !isUntil ? { late: minutes } : clock
    this.memory.put(person, { what: 'comes', substitute: null, part: { ...known?.part, ...part } }, clause)
    // No time of the day to note: people have to know.
    if (part === null) this.memory.doubts.push(clause.sentence)
  }

  private numbersOf(text: string, marked: Marked, sentence: string, folded: string): readonly number[] {
    const here = whenIn(unmarked(text, marked), this.situation)
    if (here.numbers.length > 0) return here.numbers
    const whole = whenIn(sentence, this.situation)
    const said = saidIn(folded)
    // "Meldte afbud d. 9." is when he did.
    if (here.elsewhere && whole.numbers.length === 0 && !reports.test(folded) && said !== null && said !== 'reason')
      this.memory.elsewhere = true
    return whole.numbers.length > 0 ? whole.numbers : this.headingNumbers
  }
}
