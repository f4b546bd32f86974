import { isDeepStrictEqual } from 'node:util'
import { understand as byRules } from '../../shared/understanding/understand.ts'
import type { Understood } from '../../shared/understanding/understood.ts'
import { apart } from './switches.ts'

type Given = Parameters<typeof byRules>

interface Call {
  readonly given: Given
  readonly understood: Understood
}

let calls: Call[] | null = null

/** What the program calls instead of the rules, so that it is known what each mail asked of them. */
export const understand = (...given: Given): Understood => {
  const understood = apart(() => byRules(...given))
  calls?.push({ given, understood })
  return understood
}

/** What is asked of the rules from here on, until somebody else wants to know. */
export const listen = (): readonly Call[] => {
  calls = []
  return calls
}

export const stopListening = (): void => {
  calls = null
}

/**
 * The rules answer as they did. Where a mutant is reached by nothing else, the same comes of the mail, and the mail need not be handed in again: that takes ten times
 * as long.
 */
export const isHeardTheSame = (asked: readonly Call[]): boolean => {
  try {
    return asked.every(({ given, understood }) => isDeepStrictEqual(byRules(...given), understood))
  } catch {
    return false
  }
}
