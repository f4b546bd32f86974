import { saysOnly } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { toMeeting } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { MeetingWish } from '../understood.ts'
import type { Amendment } from './amendment.ts'
import { amendmentIn } from './amendment.ts'
import { goneByTitle, itemNamedIn, withoutName } from './item-by-title.ts'
import { takesFromItem } from './item-taken-back.ts'
import { presenterInstead } from './presenter-instead.ts'

type Item = MeetingView['items'][number]

export interface Changed {
  readonly item: Item
  readonly change: Exclude<Amendment, 'nothing' | null>
}

export const wishOf = (number: number, id: string, amendment: Exclude<Amendment, 'nothing' | null>): MeetingWish =>
  toMeeting(
    number,
    amendment === 'withdraw' ? { type: 'WithdrawItem', id } : { type: 'AmendItem', id, changes: amendment, attachments: [] },
  )

/** A part of a sentence that may name another item than the one before it. */
const parts = /[,;] (?:og |men |and |but )?| (?:og|men|and|but) (?=(?:den|det|punktet|p-?\d)(?!\p{L}))/iu

/** "Den anden beholder vi", "P-3 er rigtig", "resten er fint": that it stays as it is. */
export const stays =
  'beholder vi|vi beholder|beholdes|bliver|skal blive|bliver stående|bliver på|står ved magt|skal stadig med|er stadig aktuel|er rigtig|er rigtigt|er korrekt|er fin|er fint|er ok|er i orden|passer|stemmer|stays|is right|is fine'.split(
    '|',
  )
const theRest = new Set('anden andet andre øvrige resten første sidste stadig begge dem de other rest alt'.split(' '))
const ofRest = / (?:anden|andet|andre|øvrige|resten|other|rest) /
const ofAll = / (?:begge|begge to|alle|dem alle|hver|hvert|hver især|both|all) /

const withoutAll = (part: string): string =>
  part
    .replace(/ (?:til|på) (?:hver|hvert)(?: (?:især|af dem|punkt|en))?(?!\p{L})/iu, '')
    .replace(/(?<!\p{L})(?:hver|hvert)(?: især)?(?!\p{L})/iu, '')
    .replace(/(?<!\p{L})(?:begge(?: to| punkter| emner)?|alle(?: punkter(?:ne)?)?|both|all)(?!\p{L})/iu, 'det')

/** What a part says of the items, and of which: those that it names, all of them, or those of the part before it. */
interface Part {
  readonly of: readonly Item[]
  readonly part: string
  /** The part without what it calls them. */
  readonly words: string
}

/** "Det første skal være 30 min", "Det sidste udgår": by the order in which the receipt shows them. */
const ordinal = /(?<!\p{L})(?:det|den) (første|andet|anden|tredje|sidste)(?: (?:punkt|emne))?(?!\p{L})/iu
const nthOf = (part: string, items: readonly Item[]): { readonly item: Item; readonly rest: string } | null => {
  const found = ordinal.exec(part)
  const word = (found?.[1]?.toLowerCase() ?? '').replace('anden', 'andet')
  const item = word === 'sidste' ? items.at(-1) : items[['første', 'andet', 'tredje'].indexOf(word)]
  if (found === null || item === undefined) return null
  return { item, rest: `${part.slice(0, found.index)}det${part.slice(found.index + found[0].length)}` }
}
/** "…, den er ikke klar alligevel": why the one before it goes. */
const isWhy =
  /^ (?:da |for |fordi )?(?:den|det|de|vi|jeg) (?:er|har|når|nåede|fik|kan|blev) (?:\S+ ){0,4}(?:ikke|løst|afklaret|fundet|droppet|overhalet|udsat) /
const isGoing = (part: string, item: Item, { names, situation }: Reading): boolean =>
  goneByTitle(item, { said: [part], names, situation }) === 'withdraw'

const partsIn = (items: readonly Item[], reading: Reading): readonly Part[] | null => {
  const { said, names } = reading
  const found: Part[] = []
  for (const sentence of said)
    for (const part of sentence.split(parts)) {
      const byName = itemNamedIn(part, items)
      const nth = byName === null ? nthOf(part, items) : null
      const named = byName ?? nth?.item ?? null
      const bare = nth !== null ? nth.rest : named === null ? part : withoutName(part, named)
      if (saysOnly(bare, stays, new Set([...names, ...theRest])) && (named !== null || ofRest.test(fold(part)))) continue
      const before = found.at(-1)
      const [gone] = before?.of.length === 1 ? before.of : []
      if (gone !== undefined && named === null && isWhy.test(fold(part)) && isGoing(before?.part ?? '', gone, reading)) continue
      if (named !== null) found.push({ of: [named], part, words: bare })
      else if (ofAll.test(fold(part))) found.push({ of: items, part, words: withoutAll(part) })
      else if (before !== undefined)
        found[found.length - 1] = { ...before, part: `${before.part}, ${part}`, words: `${before.words}, ${part}` }
      else return null
    }
  return found
}

/** "Giv i stedet de 10 minutter til vejledningen": so much more than it had. */
export const minutesGiven = (part: string, { minutes }: Pick<Item, 'minutes'>): number | null => {
  const given =
    /^ (?:og |så |men )?(?:giv|flyt|læg|overfør|lad) (?:(?:i stedet|gerne|venligst|de|dens|dets|så|hellere) ){0,4}(\d{1,3}) min(?:utter)? (?:over )?(?:til|på|i) (?!beslutning|drøftelse|orientering)/.exec(
      fold(part),
    )?.[1]
  return given === undefined ? null : minutes + Number(given)
}

/**
 * What an answer to the receipt of several items changes of each: "P-2 skal være til beslutning. P-3 er rigtig", "Begge er 15 minutter", "Vi trækker
 * arkivaftalen, den anden beholder vi". Only fields: words that are none may be said of any of them. Null where a part names none, or changes nothing.
 */
export const severalAnswered = (items: readonly Item[], reading: Reading): readonly Changed[] | null => {
  const found = partsIn(items, reading)
  if (found === null || found.length === 0 || reading.said.some(takesFromItem)) return null
  const changes: Changed[] = []
  for (const { of, part, words } of found)
    for (const item of of) {
      const isGone = isGoing(part, item, reading)
      const given = of.length === 1 ? minutesGiven(part, item) : null
      const presenter = of.length === 1 ? presenterInstead(part.trim()) : null
      const change = isGone
        ? 'withdraw'
        : presenter !== null
          ? { presenter }
          : given !== null
            ? { minutes: given }
            : amendmentIn(words, { title: item.title, text: null, minutes: item.minutes }, reading.names)
      if (change === null || change === 'nothing' || changes.some(each => each.item === item)) return null
      changes.push({ item, change })
    }
  return changes
}
