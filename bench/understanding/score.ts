import { isBlank, textLines } from '../../shared/understanding/reply/line.ts'
import { findSignature, isTagline } from '../../shared/understanding/reply/signature.ts'
import type { Case } from './cases.ts'

export interface Score {
  readonly exact: boolean
  readonly agnostic: boolean
  /** Lines of the expected text that the result lacks. */
  readonly lost: readonly string[]
}

/** Trimmed, white space as one space: what the corpus counts as equal. */
export const normal = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** A text without its signature, by the same rules for what a cutter gave and for what was expected. */
const withoutSignature = (text: string): string => {
  let lines = textLines(text).filter(line => isBlank(line) || !isTagline(line.words))
  for (let found = findSignature(lines); found; found = findSignature(lines)) {
    const { from, to } = found
    lines = lines.filter((_, at) => at < from || at >= to)
  }
  return normal(lines.map(({ raw }) => raw).join('\n'))
}

export const score = (one: Case, result: string): Score => {
  const got = normal(result)
  const expected = normal(one.expected)
  const exact = got === expected
  const kept = one.expectedKeepSignature === null ? null : normal(one.expectedKeepSignature)
  const lines = one.expected.split('\n').map(normal)
  return {
    exact,
    agnostic: exact || got === kept || withoutSignature(result) === withoutSignature(one.expected),
    lost: lines.filter(line => line !== '' && !got.includes(line)),
  }
}
