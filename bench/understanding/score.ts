import { separate } from '../../shared/understanding/reply/separate.ts'
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
const withoutSignature = (text: string): string => normal(separate({ text, html: null, subject: '' }).ownWords)

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
