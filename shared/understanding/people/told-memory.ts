import type { Person } from '../../people.ts'
import type { Named } from './told-names.ts'
import type { Part } from './told-when.ts'

/** What the secretariat has said of one person and one meeting, the last word of it. */
export interface Statement {
  readonly person: Person
  readonly what: 'away' | 'comes'
  readonly substitute: string | null
  readonly part: Part | null
  /** The meetings that its clause or its sentence names. */
  readonly numbers: readonly number[]
  readonly isPast: boolean
}

/** A name that is two people's, or nobody's. */
export interface Whose {
  readonly said: string
  readonly among: readonly Person[]
  readonly sentence: string
}

export interface Told {
  readonly statements: readonly Statement[]
  readonly whose: readonly Whose[]
  /** Sentences that said it, or why. */
  readonly said: readonly string[]
  readonly rest: readonly string[]
  /** "Lone kommer måske": nothing is noted of it. */
  readonly doubts: readonly string[]
  /** A day is named on which there is no meeting. */
  readonly elsewhere: boolean
}

/** When and where something of a person was said. */
export interface Where {
  readonly numbers: readonly number[]
  readonly isPast: boolean
  readonly sentence: string
}

type Saying = Pick<Statement, 'what' | 'substitute'> & { readonly part?: Part }

/** What has been heard of a mail so far: of whom, and whom "han" means. */
export class Memory {
  readonly people: readonly Person[]
  readonly whose: Whose[] = []
  readonly said: string[] = []
  readonly rest: string[] = []
  readonly doubts: string[] = []
  elsewhere = false
  /** The mail tells who leaves or is new: who is there, and in whose place, is of the list, unless a meeting is named. */
  hasNews = false
  /** Whoever was spoken of last, and the last who were spoken of together. */
  topic: Person | null = null
  group: readonly Person[] = []
  /** The municipality that was named last. */
  context: string | null = null
  private readonly found = new Map<string, Statement>()
  private readonly keys = new Map<string, string>()
  private readonly reasons = new Map<string, { readonly person: Person; readonly where: Where }>()

  constructor(people: readonly Person[]) {
    this.people = people
  }

  /** So much has been heard: it grows with everything that is. */
  get heard(): string {
    return `${[...this.found.values()].map(each => JSON.stringify([each.person.id, each.what, each.substitute, each.part])).join()} ${this.whose.length}`
  }

  remember(people: readonly Person[], all: readonly { readonly named: Named }[]): void {
    const last = people.at(-1)
    if (last !== undefined) this.topic = last
    if (people.length > 1) this.group = people
    const town = all.flatMap(({ named }) => (named.kind === 'place' ? [named.organisation] : [])).at(-1)
    if (town === undefined) return
    this.context = town
    const there = this.ofPlace(town)
    if (people.length === 0 && there.length === 1) this.topic = there[0] ?? null
    if (there.length > 1) this.group = there
  }

  ofPlace(organisation: string): readonly Person[] {
    return this.people.filter(each => each.organisation === organisation)
  }

  /** Whoever of a municipality is meant where it is one: who was spoken of, or the only one. */
  oneOf(organisation: string): Person | null {
    const there = this.ofPlace(organisation)
    if (this.topic !== null && there.includes(this.topic)) return this.topic
    return there.length === 1 ? (there[0] ?? null) : null
  }

  of(person: Person): Statement | undefined {
    return this.found.get(this.keys.get(person.id) ?? '')
  }

  put(person: Person, told: Saying, { numbers, isPast }: Where): void {
    const last = this.of(person)
    // "Ikke i april, men til oktober": of each meeting its own.
    const isOther = numbers.length > 0 && (last?.numbers.length ?? 0) > 0 && numbers.join() !== last?.numbers.join()
    const known = isOther ? undefined : last
    const key = isOther || last === undefined ? `${person.id} ${numbers.join()}` : (this.keys.get(person.id) ?? '')
    this.keys.set(person.id, key)
    const isSame = known?.what === told.what
    this.found.set(key, {
      person,
      what: told.what,
      substitute: told.substitute ?? (isSame ? known.substitute : null),
      part: told.part ?? (isSame ? known.part : null),
      numbers: numbers.length > 0 ? numbers : (known?.numbers ?? []),
      isPast: isPast || (known?.isPast === true && isSame),
    })
  }

  because(person: Person, where: Where): void {
    this.reasons.set(person.id, { person, where })
  }

  /** Why somebody is not there counts where it names the meeting, and nothing else is said of him. */
  end(): Told {
    for (const { person, where } of this.reasons.values()) {
      if (this.of(person) === undefined && where.numbers.length === 0) continue
      if (this.of(person) === undefined) this.put(person, { what: 'away', substitute: null }, where)
      if (!this.said.includes(where.sentence)) this.said.push(where.sentence)
    }
    const { whose, said, doubts, elsewhere } = this
    return {
      statements: [...this.found.values()].filter(each => !this.hasNews || each.numbers.length > 0),
      whose,
      said,
      doubts,
      elsewhere,
      rest: this.rest.filter(each => !said.includes(each)),
    }
  }
}
