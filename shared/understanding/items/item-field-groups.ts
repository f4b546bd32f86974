import type { ItemKind } from '../../meeting/events.ts'
import { findDurations } from '../language/durations.ts'
import { remembering } from '../language/remembering.ts'
import type { Found } from './item-found.ts'
import { kindNamed } from './item-kinds.ts'
import { presenterIn } from './item-presenters.ts'
import { isTalk } from './item-talk.ts'

/** Several fields in one bracket: "(orientering fra os, 15 min)", "(kort drøftelse, Maja fortæller, 10 min)". */
export interface FieldGroup {
  readonly at: number
  readonly end: number
  readonly kind: ItemKind | null
  readonly minutes: number | null
  readonly presenter: string | null
}

const bracket = /\(([^()\n]{3,90})\)/g
const kindSaid =
  /(?<!\p{L})(?:til )?(?:en )?(?:(?:kort|lille|fælles|åben|god|ren) )?(orientering|drøftelse|debat|diskussion|beslutning|godkendelse|information|info)(?!\p{L})/iu
/** Whose it is, and how it is done: said with a kind, and no field of ours. */
const withKind =
  /(?<!\p{L})(?:fra (?:os|vores side|mig)|herfra|i (?:mindre |små )?grupper|i plenum|bordet rundt|runde|snak|efterfølgende|bagefter|derefter)(?!\p{L})/giu

/** A part between commas that says a length, a kind or who presents it, and not a word besides. */
const partOf = (part: string): Omit<FieldGroup, 'at' | 'end'> | null => {
  const [length, ...others] = findDurations(part)
  if (others.length > 0 || length?.change != null) return null
  const presenter = presenterIn(part)
  if (presenter !== null) {
    const rest = `${part.slice(0, presenter.at)} ${part.slice(presenter.end)}`
    if (isTalk(rest)) return { kind: null, minutes: null, presenter: presenter.value }
  }
  const bare = length === undefined ? part : `${part.slice(0, length.at)} ${part.slice(length.end)}`
  const kind = kindNamed(kindSaid.exec(bare)?.[1] ?? '')
  return isTalk(bare.replace(kindSaid, ' ').replace(withKind, ' '))
    ? { kind, minutes: length?.minutes ?? null, presenter: null }
    : null
}

/** The first bracket that holds two fields or more, or one with words that only go with a kind; null where there is none. */
export const fieldGroupIn = remembering((text: string): FieldGroup | null => {
  for (const { 0: whole, 1: inside = '', index } of text.slice(0, 3_000).matchAll(bracket)) {
    const parts = inside.split(/[,;/]| og | [–-] /).map(each => each.trim())
    const said = parts.map(partOf)
    if (said.some(each => each === null)) continue
    const fields = said.filter(each => each !== null)
    const kinds = fields.map(each => each.kind)
    // "drøftelse og beslutning": the stronger one. "Maja orienterer" says who and what for.
    const informs = /(?<!\p{L})orienterer(?!\p{L})/iu.test(inside) ? 'O' : null
    const kind = (['B', 'D', 'O'] as const).find(each => kinds.includes(each)) ?? informs
    const minutes = fields.find(each => each.minutes !== null)?.minutes ?? null
    const presenter = fields.find(each => each.presenter !== null)?.presenter ?? null
    const count = [kind, minutes, presenter].filter(each => each !== null).length
    // Who presents it may be found by a name alone; beside a length or a kind it is one.
    if (count > 1 || (kind !== null && /(?:fra os|fra vores side|herfra|fra mig)/i.test(inside)))
      return { at: index, end: index + whole.length, kind, minutes, presenter }
  }
  return null
})

/** "…, gerne 30 min til debat": a clause of a length and a kind; as it is without the kind, so that it is seen to hold no more. */
export const withoutKind = (clause: string): string => clause.replace(kindSaid, ' ').replace(withKind, ' ')

/** A group as one thing found, inside its brackets: they go with it. */
export const foundIn = ({ at, end }: FieldGroup): Found<true> => ({ value: true, at: at + 1, end: end - 1 })
