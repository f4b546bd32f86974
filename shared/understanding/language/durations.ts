import { set } from './text.ts'
import type { Token } from './tokens.ts'
import { Cursor, tokensOf } from './tokens.ts'

export interface FoundDuration {
  readonly minutes: number
  readonly at: number
  readonly end: number
  /** "10 minutter mere" counts from what was. */
  readonly change: 'more' | 'less' | null
}

const minuteWords = set('min minut minutter minutters minutes minute mins')
const hourWords = set('time timer times hour hours')
const numerals: ReadonlyMap<string, number> = new Map(
  'en:1 et:1 én:1 ét:1 an:1 a:1 one:1 to:2 two:2 tre:3 three:3 fire:4 fem:5 five:5 otte:8 ti:10 ten:10 tolv:12 femten:15 fifteen:15 tyve:20 twenty:20 femogtyve:25 tredive:30 thirty:30 fyrre:40 forty:40 femogfyrre:45 halvtreds:50 fifty:50 tres:60 sixty:60 halvfems:90 ninety:90'
    .split(' ')
    .map(pair => pair.split(':'))
    .map(([word = '', value]) => [word, Number(value)] as const),
)

/** Words that a length begins with, where no number does. */
const beginnings = new Set([...numerals.keys(), ...set('½ halvanden en et a tre three kvarter kvarters quarter halv half')])

/** No item takes longer than a working day. */
const longest = 480

/** `1/2`, `3/4`: the hour's part behind its first number. */
const fraction = (cursor: Cursor, upper: number): number | null =>
  cursor.try(() => {
    if (!cursor.peek()?.tight || cursor.take('/') === null || !cursor.peek()?.tight) return null
    const lower = cursor.number(4, 2, [1])
    return lower !== null && lower !== 3 && upper > 0 && upper < lower ? upper / lower : null
  })

/** `20`, `1,5`, `1½`, `½`, `1/2`, `tyve`. */
const amount = (cursor: Cursor): number | null =>
  cursor.try(() => {
    if (cursor.take('½') !== null) return 0.5
    const word = numerals.get(cursor.peek()?.text ?? '')
    if (word !== undefined) {
      cursor.place += 1
      return word
    }
    const whole = cursor.number(999, 0, [1, 2, 3])
    if (whole === null) return null
    const part = fraction(cursor, whole)
    if (part !== null) return part
    // "1 1/2 time"
    const more = cursor.try(() => fraction(cursor, cursor.number(3, 1, [1]) ?? 0))
    if (more !== null) return whole + more
    if (cursor.take('½') !== null) return whole + 0.5
    const half = cursor.try(() => {
      if (!cursor.peek()?.tight || cursor.take(',', '.') === null) return null
      return cursor.peek()?.tight && cursor.take('5') !== null ? 0.5 : null
    })
    return whole + (half ?? 0)
  })

/** `20 min`, `20-30 min` (the longer one: the agenda must have room), `1 time`. */
const counted = (cursor: Cursor): number | null =>
  cursor.try(() => {
    const first = amount(cursor)
    if (first === null) return null
    const second = cursor.try(() => (cursor.take('-', '–', 'til', 'to', 'eller') === null ? null : amount(cursor)))
    const value = Math.max(first, second ?? 0)
    const unit = cursor.peek()?.text ?? ''
    if (!minuteWords.has(unit) && !hourWords.has(unit)) return null
    cursor.place += 1
    return hourWords.has(unit) ? value * 60 : value
  })

const named = (cursor: Cursor): number | null =>
  cursor.try(() => {
    if (cursor.take('halvanden') !== null) return cursor.take('time') === null ? null : 90
    const article = cursor.take('en', 'et', 'a', 'tre', 'three')
    if (cursor.take('kvarter', 'kvarters') !== null) return article?.text === 'tre' ? 45 : 15
    if (cursor.take('quarter') !== null) {
      cursor.take('of')
      cursor.take('an')
      return cursor.take('hour') === null ? null : 15
    }
    if (cursor.take('halv') !== null) return cursor.take('time', 'times') === null ? null : 30
    if (cursor.take('half') === null) return null
    cursor.take('an', 'a')
    return cursor.take('hour') === null ? null : 30
  })

const changeAfter = (cursor: Cursor): FoundDuration['change'] => {
  cursor.take('.')
  if (cursor.take('mere', 'ekstra', 'længere', 'more', 'extra', 'longer') !== null) return 'more'
  return cursor.take('mindre', 'kortere', 'less', 'shorter') === null ? null : 'less'
}

/** "20 minutter om ugen"; "10 min. om skabeloner" is none. */
const periods = set('dagen ugen måneden året kvartalet morgenen formiddagen eftermiddagen aftenen natten')
const isRate = (next: Token | undefined, after: Token | undefined): boolean =>
  next !== undefined &&
  (['pr', 'per', 'hver', 'siden', 'ago'].includes(next.text) || (next.text === 'om' && periods.has(after?.text ?? '')))

/** The lengths of time in somebody's words. Not "20 minutter pr. borger", which is no length of an item. */
export const findDurations = (text: string): readonly FoundDuration[] => {
  const tokens = tokensOf(text)
  const found: FoundDuration[] = []
  for (let place = 0; place < tokens.length; place += 1) {
    const first = tokens[place]
    if (first === undefined || (first.kind !== 'number' && !beginnings.has(first.text))) continue
    const cursor = new Cursor(tokens, place)
    const isInside = first.tight && /[-.,/:\d]/.test(tokens[place - 1]?.text ?? '')
    const length = isInside ? null : (named(cursor) ?? counted(cursor))
    if (length === null) continue
    const rest = cursor.try(() => (cursor.take('og', 'and') !== null || length % 60 === 0 ? counted(cursor) : null)) ?? 0
    const minutes = Math.round(length >= 60 && rest < 60 ? length + rest : length)
    const change = changeAfter(cursor)
    // The full stop of "20 min." belongs to it, that of a sentence does no harm.
    if (minutes > 0 && minutes <= longest && !isRate(cursor.peek(), cursor.peek(1))) {
      found.push({ minutes, at: first.at, end: tokens[cursor.place - 1]?.end ?? first.end, change })
    }
    place = cursor.place - 1
  }
  return found
}
