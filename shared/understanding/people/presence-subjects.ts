import type { Person } from '../../people.ts'
import { isSecretariat } from '../../people.ts'
import { isNobodysName } from '../language/no-names.ts'
import type { Reading } from '../reading.ts'
import { nameShape, personCalled, placeIn } from './colleagues.ts'
import { mayBeName, others } from './substitutes.ts'

const one = `(?:${nameShape}|[Jj]eg|mig|undertegnede)`
/** "Maja og jeg", "både Thomas og mig", "hverken Frederik eller jeg", "Mette, Jonas og jeg": one subject, written as one word. */
const pair = new RegExp(
  `(?<!\\p{L})(?:([Bb]åde|[Hh]verken) )?(?!(?:Hej|Kære|Dear|Hi) )(${one}(?:, ${one}){0,3}) (?:og|eller|samt) (${one})(?!\\p{L})`,
  'u',
)
export const joined = (sentence: string): string =>
  sentence.replace(pair, (whole, how: string | undefined, first: string, second: string) =>
    notNamed.has(first.toLowerCase())
      ? whole
      : `${first.replaceAll(', ', '&')}&${second}${how?.toLowerCase() === 'hverken' ? ' ikke' : ''}`,
  )
const notNamed = new Set('tak hej afbud nej ja super fint god vi det den der punkt punkter'.split(' '))

/** The people whom a clause names: "Maja&jeg" is two. `unknown`: a name that is nobody's of those the sender may speak of. */
export interface Subjects {
  readonly people: readonly Person[]
  readonly isSelf: boolean
  readonly unknown: string | null
}

const names = new RegExp(
  `(?<![\\p{L}&])${nameShape}(?:&${one}){0,4}|(?<!\\p{L})(?:jeg|Jeg|mig|undertegnede)&${nameShape}(?:&${one}){0,3}`,
  'gu',
)
/** Open a clause with a capital, and are nobody; a family name may be called as a month. */
const noName = new Set(
  'Afbud Kun Bekræfter Melder Vil Erfa ERFA Teams Dagsordenen Mødet Punkt Punkter God Hav Ha Skriv Notér Noter Rigtig Vores Vi ses'.split(
    ' ',
  ),
)
const isNobody = (word: string): boolean => noName.has(word) || isNobodysName(word)

export const subjectsIn = (clause: string, reading: Reading, people: readonly Person[]): Subjects => {
  const { situation } = reading
  const place = placeIn(clause, situation)
  const isPlace = (word: string): boolean => placeIn(word, situation) !== null || /^Kommune$/.test(word)
  const found: Person[] = []
  let isSelf = false
  let unknown: string | null = null
  for (const { 0: run, index } of clause.matchAll(names)) {
    // "På messe i Berlin" is where.
    if (/(?<!\p{L})i $/u.test(clause.slice(Math.max(0, index - 3), index))) continue
    for (const part of run.split('&')) {
      if (/^(?:jeg|mig|undertegnede)$/i.test(part)) {
        isSelf = true
        continue
      }
      const words = part.split(' ')
      while (words.length > 0 && (isNobody(words[0] ?? '') || isPlace(words[0] ?? ''))) words.shift()
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
export const isOfOthers = (clause: string, { situation }: Reading): boolean => {
  const place = placeIn(clause, situation)
  const { sender } = situation
  return place !== null && sender !== null && !isSecretariat(sender) && place !== sender.organisation
}
