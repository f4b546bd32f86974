import type { AgendaEdit, Item } from './events.ts'

/** Nothing is on. */
export interface Pause {
  readonly isBreak: true
  readonly minutes: number
}

type BreakEdit = Extract<AgendaEdit, { readonly do: 'break' | 'no-break' }>

export const isBreak = (entry: Item | Pause): entry is Pause => 'isBreak' in entry

/** A place has one break: another one there takes its place. */
const putIn = <Line extends object>(lines: readonly Line[], at: number, pause: Line): Line[] => {
  const isThere = (place: number): boolean => 'isBreak' in (lines[place] ?? {})
  const others = lines.filter((_, place) => !((place === at || place === at - 1) && isThere(place)))
  const place = isThere(at - 1) ? at - 1 : at
  return [...others.slice(0, place), pause, ...others.slice(place)]
}

/**
 * The breaks beside members' items, which stay where they are when an item is moved or taken off. One beside an item that is not there comes after the
 * last.
 */
export const breaksIn = (
  order: readonly (Item | Pause)[],
  edit: BreakEdit,
  isItem: (entry: Item | Pause, id: string) => boolean,
): (Item | Pause)[] => {
  if (edit.do === 'no-break') return order.filter(each => !isBreak(each))
  const { place, minutes } = edit
  if (!besideItem(edit)) return [...order]
  const id = 'after' in place ? place.after : 'before' in place ? place.before : ''
  const at = order.findIndex(each => isItem(each, id))
  return putIn<Item | Pause>(order, at < 0 ? order.length : at + ('after' in place ? 1 : 0), { isBreak: true, minutes })
}

const itemCode = /^P-\d+$/
const besideItem = ({ place }: Extract<BreakEdit, { readonly do: 'break' }>): boolean =>
  itemCode.test('after' in place ? place.after : 'before' in place ? place.before : '')

interface Lined {
  readonly title: string
  readonly minutes: number
  readonly isBreak?: true
}

/** The breaks beside a standing point or near to a time, once all other lines have their lengths. `begins`: when the meeting does, local. */
export const withBreaks = <Line extends Lined>(
  lines: readonly Line[],
  edits: readonly AgendaEdit[],
  begins: string,
  lineOf: (minutes: number) => Line,
): readonly Line[] => {
  let all: Line[] = [...lines]
  for (const edit of edits.slice(edits.findLastIndex(each => each.do === 'no-break') + 1)) {
    if (edit.do !== 'break' || besideItem(edit)) continue
    const at = placeOf(edit.place, all, begins)
    if (at !== null) all = putIn(all, at, lineOf(edit.minutes))
  }
  return all
}

type Place = Extract<BreakEdit, { readonly do: 'break' }>['place']

/** Null beside a standing point that is not on this agenda. */
const placeOf = (place: Place, lines: readonly Lined[], begins: string): number | null => {
  if ('near' in place) return nearest(minuteOf(place.near) - minuteOf(begins), lines)
  const title = 'after' in place ? place.after : place.before
  const at = lines.findIndex(each => each.title === title && each.isBreak !== true)
  return at < 0 ? null : at + ('after' in place ? 1 : 0)
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Between two points, and at neither end of the meeting. */
const nearest = (minute: number, lines: readonly Lined[]): number => {
  let [best, distance, ends] = [1, Number.POSITIVE_INFINITY, 0]
  for (let place = 1; place < lines.length; place += 1) {
    ends += lines[place - 1]?.minutes ?? 0
    if (Math.abs(ends - minute) >= distance) continue
    best = place
    distance = Math.abs(ends - minute)
  }
  return best
}
