import type { TimeOfDay } from '../../calendar/types.ts'
import type { Token } from './tokens.ts'
import { Cursor, tokensOf } from './tokens.ts'

export interface FoundTime {
  readonly from: TimeOfDay
  readonly until: TimeOfDay | null
}

const two = (value: number): string => String(value).padStart(2, '0')

interface Clock {
  readonly hour: number
  readonly minute: number
  /** Written so that it can be nothing but a time: `13:00`, `1 pm`. */
  readonly sure: boolean
  readonly half: 'am' | 'pm' | null
}

const isTight = (cursor: Cursor, ...ahead: readonly number[]): boolean => ahead.every(step => cursor.peek(step)?.tight)

/** `13`, `13.00`, `8:35`, `1 pm`. The point may be a full stop: "kl. 13. Vi ses". */
const clock = (cursor: Cursor): Clock | null => {
  const hour = cursor.number(23)
  if (hour === null) return null
  let minute = 0
  let sure = false
  const sign = cursor.peek()
  const digits = cursor.peek(1)
  if (
    (sign?.text === ':' || sign?.text === '.') &&
    isTight(cursor, 0, 1) &&
    digits?.kind === 'number' &&
    /^[0-5]\d$/.test(digits.text)
  ) {
    minute = Number(digits.text)
    sure = sign.text === ':'
    cursor.place += 2
  }
  const half = cursor.take('am', 'pm')
  if (half === null) return { hour, minute, sure, half: null }
  if (hour < 1 || hour > 12) return null
  return { hour, minute, sure: true, half: half.text === 'am' ? 'am' : 'pm' }
}

/** "1-4 pm": the half of the day is said once for both. */
const written = ({ hour, minute, half }: Clock, other: Clock['half'] = null): TimeOfDay => {
  const part = half ?? other
  return `${two(part === null ? hour : (hour % 12) + (part === 'pm' ? 12 : 0))}:${two(minute)}`
}

const before = ['kl', 'klokken', 'tidspunkt', 'tidspunktet', 'tidsrum', 'at', 'fra', 'from', 'mellem', 'ml', 'between']

/**
 * A time or a span at the cursor. Without a word like "kl." in front it must be a span or carry a colon: a bare number is
 * anything.
 */
export const readTime = (cursor: Cursor): FoundTime | null =>
  cursor.try(() => {
    let isSaid = false
    for (let word = cursor.take(...before); word !== null; word = cursor.take(...before)) {
      isSaid = true
      cursor.take('.', ':', 'er', 'bliver')
    }
    const from = clock(cursor)
    if (from === null) return null
    const until = cursor.try(() => {
      if (cursor.take('-', '–', '—', 'til', 'to', 'until', 'og', 'and') === null) return null
      if (cursor.take('kl') !== null) cursor.take('.')
      const end = clock(cursor)
      // "13-16/4" goes on as something else.
      return end === null || (cursor.peek()?.tight && ['/', '-', '%'].includes(cursor.peek()?.text ?? '')) ? null : end
    })
    if (!isSaid && !from.sure && until === null) return null
    return { from: written(from, until?.half), until: until === null ? null : written(until) }
  })

/** Times that a word like "kl." or a colon marks, wherever they stand. */
export const findTimes = (text: string): readonly FoundTime[] => {
  const tokens: readonly Token[] = tokensOf(text)
  const found: FoundTime[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const isMarked =
      before.slice(0, 5).includes(tokens[at]?.text ?? '') || tokens[at + 1]?.text === ':' || tokens[at]?.text === 'at'
    const cursor = new Cursor(tokens, at)
    const time = isMarked ? readTime(cursor) : null
    if (time === null) continue
    found.push(time)
    at = cursor.place - 1
  }
  return found
}
