import type { Person } from '../../people.ts'
import { isSecretariat } from '../../people.ts'
import { addressesIn } from '../language/addresses.ts'
import { isNobodysName } from '../language/no-names.ts'
import type { Reading } from '../reading.ts'
import { organisationIn } from '../yes-no/held-answer.ts'
import { personCalled, spokenFor } from './colleagues.ts'
import { mayBeName, others } from './substitutes.ts'
import { inCapitals, isPossessive } from './told-spelling.ts'

/** Whom or what a name in the secretariat's words means. */
export type Named =
  | { readonly kind: 'person'; readonly person: Person; readonly isOf: boolean }
  /** First and family name of somebody who is not on the roster. */
  | { readonly kind: 'guest'; readonly name: string }
  /** Two bear the name, or nobody on the roster does. */
  | { readonly kind: 'unclear'; readonly said: string; readonly among: readonly Person[] }
  | { readonly kind: 'staff' }
  | { readonly kind: 'place'; readonly organisation: string }
  | { readonly kind: 'address'; readonly email: string }

/** A sentence in which a mark stands for each name, so that a rule for an order of words needs to know nothing of names: "xqp0 sender xqg1". */
export interface Marked {
  readonly text: string
  readonly named: readonly Named[]
}

const letters: Readonly<Record<Named['kind'], string>> = {
  ...{ person: 'p', guest: 'g', unclear: 'u', staff: 's', place: 'o', address: 'a' },
}
/** Any mark of somebody; a municipality is `place`. */
export const somebody = 'xq[pgu]\\d+'
export const place = 'xqo\\d+'

/** The marks in a text, in the order in which they stand. */
export const marksIn = (
  text: string,
  { named }: Pick<Marked, 'named'>,
): readonly { readonly named: Named; readonly at: number }[] =>
  [...text.matchAll(/xq\p{L}(\d+)/gu)].flatMap(({ 1: nth, index }) => {
    const found = named[Number(nth)]
    return found === undefined ? [] : [{ named: found, at: index }]
  })

/** Whom a mark names, as the secretariat calls him. */
export const nameOf = (named: Named): string | null => {
  if (named.kind === 'person') return named.person.name
  if (named.kind === 'guest') return named.name
  return named.kind === 'unclear' ? (named.said.split(' (')[0] ?? null) : null
}

/** The words with their names in place of the marks. */
export const unmarked = (text: string, { named }: Marked): string =>
  text.replace(/xq\p{L}(\d+)/gu, (mark, nth: string) => {
    const each = named[Number(nth)]
    if (each === undefined) return mark
    if (each.kind === 'place') return each.organisation.replace(/ Kommune$/, '')
    return each.kind === 'address' ? each.email : (nameOf(each) ?? '')
  })

interface Word {
  readonly text: string
  readonly at: number
  readonly end: number
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\d][\p{L}\d'’-]*(?:\.(?=\p{L}))?/gu)].map(({ 0: word, index }) => ({
    text: word,
    at: index,
    end: index + word.length,
  }))

const textOf = (words: readonly Word[]): string => words.map(each => each.text).join(' ')
const calledSo = (some: readonly Person[], said: string): readonly Person[] =>
  some.filter(each => personCalled(said, [each]) !== null)

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)
/** Offices, things and places of the trade, which have capitals and come or do not come. */
const noName = new Set(
  'afbud teams zoom outlook dagsordenen kommune kommunen erfa kl ps nb obs ang vedr mvh vh hilsen telefonbesked telefonbeskeder kaffe frokost forplejning kantinen alle resten årsagen'.split(
    ' ',
  ),
)
const isWord = (text: string): boolean => noName.has(text.toLowerCase()) || isNobodysName(text) || others.has(text.toLowerCase())

/** Puts the marks into one sentence. `context`: the municipality that the line or the mail speaks of, where a first name alone is two people's. */
export class Marker {
  private readonly people: readonly Person[]
  private readonly staff: readonly Person[]
  private readonly organisations: readonly string[]
  /** Of whom the first name alone is said further on. */
  private readonly guests: string[] = []

  constructor({ situation }: Reading) {
    this.people = spokenFor(situation)
    this.staff = (situation.people ?? []).concat(situation.sender ?? []).filter(isSecretariat)
    this.organisations = situation.charter.organisations
  }

  mark(sentence: string, context: string | null): Marked {
    const named: Named[] = []
    const text = inCapitals(sentence, this.people)
    const words = wordsIn(text)
    let out = ''
    let upTo = 0
    const put = (what: Named, from: number, to: number): void => {
      out += `${text.slice(upTo, from)}xq${letters[what.kind]}${named.length}`
      named.push(what)
      upTo = to
    }
    const addresses = addressesIn(text).map(({ email, at }) => ({ said: email, at, end: at + email.length }))
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word
      const address = addresses.find(each => word.at >= each.at && word.at < each.end)
      if (address !== undefined) {
        if (address.at >= upTo) put({ kind: 'address', email: address.said }, address.at, address.end)
        at += 1
        continue
      }
      const found = this.nameAt(text, words, at, context)
      if (found === null) {
        at += 1
        continue
      }
      put(found.named, word.at, found.end)
      at = found.next
    }
    return { text: out + text.slice(upTo), named }
  }

  private placeOf(said: string): string | null {
    return (
      organisationIn(said.replace(/['’]s?$/, ''), this.organisations) ??
      organisationIn(said.replace(/s$/, ''), this.organisations)
    )
  }

  /** The municipality right at a word, and how many words name it. */
  private placeAt(words: readonly Word[], at: number): { readonly organisation: string; readonly next: number } | null {
    for (const many of [3, 2, 1]) {
      const run = words.slice(at, at + many)
      if (run.length < many || !run.every((each, nth) => isCapital(each) || (nth > 0 && /^kommune/i.test(each.text)))) continue
      const said = run.map(each => each.text).join(' ')
      const organisation = this.placeOf(said)
      const isWhole =
        many === 1 ||
        this.placeOf(
          run
            .slice(0, -1)
            .map(each => each.text)
            .join(' '),
        ) === null ||
        /kommune/i.test(run.at(-1)?.text ?? '')
      if (
        organisation !== null &&
        isWhole &&
        this.placeOf(
          run
            .slice(1)
            .map(each => each.text)
            .join(' '),
        ) === null
      )
        return { organisation, next: at + many }
    }
    return null
  }

  /** "Mads fra Skanderborg", "Tove (Ikast-Brande)", "Lars Hjarbo, Viborg": the municipality that belongs to a name. */
  private placeBehind(
    text: string,
    words: readonly Word[],
    next: number,
  ): { readonly organisation: string; readonly end: number; readonly next: number; readonly isSure: boolean } | null {
    const end = words[next - 1]?.end ?? 0
    const small = words[next]
    const isSmall = small !== undefined && /^(?:fra|i|ved|hos|oppe|nede|ovre)$/.test(small.text)
    const from = isSmall ? next + 1 : next
    const found = this.placeAt(words, from)
    const before = words[from]
    if (found === null || before === undefined) return null
    const between = text.slice(end, isSmall ? small.at : before.at)
    if (!/^,? ?\(?$/.test(between) || (between === '' && !isSmall)) return null
    // "Mads, Skive kommer ikke" begins anew.
    if (
      between.startsWith(',') &&
      !isSmall &&
      !/^(?:[.,;:!)–-]|\s*$| (?:[–-]|og |har |er |kan |kommer |deltager |melder ))/.test(
        text.slice(words[found.next - 1]?.end ?? 0),
      )
    )
      return null
    const last = words[found.next - 1]?.end ?? 0
    const close = between.includes('(') && text[last] === ')' ? 1 : 0
    return {
      organisation: found.organisation,
      end: last + close,
      next: found.next,
      isSure: between.includes('(') || small?.text === 'fra',
    }
  }

  private nameAt(
    text: string,
    words: readonly Word[],
    at: number,
    context: string | null,
  ): { readonly named: Named; readonly end: number; readonly next: number } | null {
    const word = words[at] as Word
    if (!isCapital(word)) return null
    const town = this.placeAt(words, at)
    const { organisation = '', next = at + 1 } = town ?? {}
    if (town !== null) return { named: { kind: 'place', organisation }, end: words[next - 1]?.end ?? word.end, next }
    if (isWord(word.text)) return null
    const length = this.lengthOf(text, words, at)
    const end = words[at + length - 1]?.end ?? word.end
    const said = textOf(words.slice(at, at + length))
    const found = calledSo(this.people, said)
    // "Mads Jensen" is nobody of ours, whoever else is called Mads.
    if (found.length > 0) return this.person(text, words, at, length, found, context)
    if (calledSo(this.staff, said).length > 0) return { named: { kind: 'staff' }, end, next: at + length }
    // "Slet Mads’ afbud": what opens a sentence has a capital too.
    if (at === 0 && length > 1 && calledSo(this.people, textOf(words.slice(at + 1, at + length))).length > 0) return null
    return length > 1 ? this.guest(text, words, at, length, said) : this.unknown(text, words, at, said)
  }

  /** So many words with a capital follow one another, without the municipality behind them. */
  private lengthOf(text: string, words: readonly Word[], at: number): number {
    const goesOn = (next: number): boolean =>
      isCapital(words[next]) &&
      text.slice(words[next - 1]?.end, words[next]?.at).replace('.', '') === ' ' &&
      this.placeAt(words, next) === null
    const ends = [1, 2, 3].find(many => !goesOn(at + many))
    return ends ?? 4
  }

  private person(
    text: string,
    words: readonly Word[],
    at: number,
    many: number,
    found: readonly Person[],
    context: string | null,
  ) {
    const next = at + many
    const behind = this.placeBehind(text, words, next)
    const end = behind?.end ?? words[next - 1]?.end ?? 0
    const said = textOf(words.slice(at, next))
    const there = found.filter(each => each.organisation === (behind?.organisation ?? context))
    const fit = there.length > 0 || behind?.isSure === true ? there : found
    const [only, ...more] = fit
    const named: Named =
      only !== undefined && more.length === 0
        ? { kind: 'person', person: only, isOf: isPossessive(said, only.name) }
        : {
            kind: 'unclear',
            said: behind === null ? said : `${said} (${behind.organisation.replace(/ Kommune$/, '')})`,
            among: fit,
          }
    return { named, end, next: behind?.next ?? next }
  }

  private guest(text: string, words: readonly Word[], at: number, length: number, name: string) {
    const behind = this.placeBehind(text, words, at + length)
    this.guests.push(name)
    return {
      named: { kind: 'guest' as const, name },
      end: behind?.end ?? words[at + length - 1]?.end ?? 0,
      next: behind?.next ?? at + length,
    }
  }

  /** One word with a capital: a name where it can be nothing else. "I København", "på Teams", "Tandlægen" are not. */
  private unknown(text: string, words: readonly Word[], at: number, said: string) {
    const before = words[at - 1]?.text ?? ''
    const isWhere = /^(?:i|på|til|over|ved|via|med|om|af)$/i.test(before)
    const behind = this.placeBehind(text, words, at + 1)
    // "Camilla fra KL" is nobody of a municipality of ours.
    if (behind === null && /^(?:fra|i|hos|ved)$/.test(words[at + 1]?.text ?? '') && isCapital(words[at + 2])) return null
    const known = this.guests.find(each => each.startsWith(`${said} `))
    if (known !== undefined)
      return {
        named: { kind: 'guest' as const, name: known },
        end: behind?.end ?? words[at]?.end ?? 0,
        next: behind?.next ?? at + 1,
      }
    if (behind === null && (isWhere || !mayBeName(said) || /^\p{Lu}{2,}s?$/u.test(said) || /\d/.test(said))) return null
    return {
      named: { kind: 'unclear' as const, said, among: [] },
      end: behind?.end ?? words[at]?.end ?? 0,
      next: behind?.next ?? at + 1,
    }
  }
}

/** What puts the marks into the sentences of a mail. */
export const markerOf = (reading: Reading): Marker => new Marker(reading)
