import type { ItemWords } from '../../meeting/events.ts'
import { remembering } from '../language/remembering.ts'
import { sentencesOf, trimEnd, trimStart } from '../language/text.ts'
import type { FieldGroup } from './item-field-groups.ts'
import { fieldGroupIn, foundIn } from './item-field-groups.ts'
import type { Found } from './item-found.ts'
import { kindIn } from './item-kinds.ts'
import { durationIn } from './item-lengths.ts'
import { presenterIn } from './item-presenters.ts'

const lead =
  /(?:^|[^\p{L}])((?:det |der )?indstilles(?: det)?|indstilling\s?:|(?:vores |kommunens )?indstillingen (?:(?:skal|bør|kan) (?:være|lyde)|er|lyder)(?:,? følgende)?\s?:?|(?:vi|jeg) indstiller|(?:vores|kommunens) indstilling er|it is recommended|we recommend|recommendation\s?:)[\s,:]*/iu
const bullet = /^\s*(?:[-•*–‣·]|\d{1,2}[.)]|[a-z][.)])\s+/

/** "Det indstilles, at …": the sentence, or the clauses that are listed below it, a line each. */
export const recommendationIn = (text: string): Found<string> | null => {
  const match = lead.exec(text)
  if (match === null) return null
  const at = match.index + match[0].indexOf(match[1] ?? '')
  const start = match.index + match[0].length
  const [first = '', ...below] = text.slice(start).split('\n')
  const isList = first.trim() === '' || /^at:?$/i.test(first.trim())
  if (!isList && !bullet.test(text.slice(start))) {
    const [sentence = first] = sentencesOf(first)
    return { value: trimEnd(sentence, new Set(' .')), at, end: start + first.indexOf(sentence) + sentence.length }
  }
  const lines = isList ? below : [first, ...below]
  const clauses: string[] = []
  let end = start + (isList ? first.length : -1)
  for (const line of lines) {
    if (!bullet.test(line) && !/^\s*at /i.test(line)) break
    clauses.push(trimEnd(line.replace(bullet, ''), new Set(' .,;')).trim())
    end += line.length + 1
  }
  return clauses.length === 0 ? null : { value: clauses.join('\n'), at, end }
}

export type Fields = Pick<ItemWords, 'kind' | 'minutes' | 'presenter' | 'recommendation'>

/** Nothing said of any. */
export const noFields: Fields = { kind: null, minutes: null, presenter: null, recommendation: null }

/** The first that says something, field by field. */
export const merge = (first: Fields, second: Fields): Fields => ({
  kind: first.kind ?? second.kind,
  minutes: first.minutes ?? second.minutes,
  presenter: first.presenter ?? second.presenter,
  recommendation: first.recommendation ?? second.recommendation,
})

export interface WithoutFields {
  readonly fields: Fields
  /** The text without the words that filled a field. */
  readonly rest: string
}

const glue = new Set(' ,;:–—-/')
const glueBefore = new Set(' ,;.')

/** Cuts stretches out, and the brackets, commas and "og" that held them. */
export const cut = (text: string, stretches: readonly (Found<unknown> | null)[]): string => {
  // What is heard and stays where it stands takes no comma with it.
  const found = stretches
    .filter((each): each is Found<unknown> => each !== null && each.end > each.at)
    .toSorted((a, b) => a.at - b.at)
  if (found.length === 0) return text.trim()
  let kept = ''
  let from = 0
  let isBracketed = false
  for (const { at, end } of found) {
    kept = `${kept}${trimStart(text.slice(from, at), from === 0 ? none : glueBefore)} `
    kept = trimEnd(kept, glue)
    from = Math.max(from, end)
    isBracketed = /[([]$/.test(kept) && /^[\s.]*[)\]]/.test(text.slice(from, from + 10))
    if (isBracketed) {
      kept = trimEnd(kept.slice(0, -1), glue)
      from = Math.max(text.indexOf(')', from), text.indexOf(']', from)) + 1
    } else if (kept !== '' && !kept.endsWith('\n')) kept += ' '
    kept = kept.replace(/ (?:og|samt|and) $/, ' ')
  }
  // "Snitflader (20 min) og skemaer": no "og" belongs to what stood in brackets.
  const rest = isBracketed ? text.slice(from) : trimStart(text.slice(from), glueBefore)
  return trimStart(
    /^[!?]/.test(rest) ? kept.trimEnd() + rest : kept + rest.replace(/^(?:og|samt|and) /, ''),
    new Set(' ,;:.–-'),
  ).trim()
}

const none: ReadonlySet<string> = new Set()

/** "Det er ikke til beslutning", "Arkiv skal ikke have 20 min": what it is not to be. */
const denied =
  /(?<!\p{L})ikke (?:(?:en|et|som|noget) )?(?:til )?(?:en )?(?:beslutning|drøftelse|orientering|debat|diskussion)\p{L}{0,8}|(?<!\p{L})ikke (?:(?:have|bruge|tage|vare|kræve|på) )?(?:de )?\d{1,3} min\p{L}{0,5}/giu

const withoutGroup = (text: string, group: FieldGroup | null): string =>
  group === null ? text : text.slice(0, group.at) + ' '.repeat(group.end - group.at) + text.slice(group.end)

/** What one stretch of text says about an item, and what is left of it. */
export const fieldsIn = remembering((text: string): WithoutFields => {
  const recommendation = recommendationIn(text)
  const blank = (found: Found<unknown> | null): string =>
    found === null ? text : text.slice(0, found.at) + ' '.repeat(found.end - found.at) + text.slice(found.end)
  const group = fieldGroupIn(text)
  // "at det tages til efterretning" is what is recommended, not what kind the item is.
  const others = withoutGroup(blank(recommendation), group).replace(denied, words => ' '.repeat(words.length))
  // What the bracket says is not looked for anywhere else.
  const kind = group?.kind == null ? kindIn(others) : null
  const duration = group?.minutes == null ? durationIn(others) : null
  const presenter = group?.presenter == null ? presenterIn(others) : null
  return {
    fields: {
      kind: group?.kind ?? kind?.value ?? null,
      minutes: group?.minutes ?? duration?.value ?? null,
      presenter: group?.presenter ?? presenter?.value ?? null,
      recommendation: recommendation?.value ?? null,
    },
    rest: cut(text, [group === null ? null : foundIn(group), kind, duration, presenter, recommendation]),
  }
})
