import { runInNewContext } from 'node:vm'
import { checkSync } from 'recheck'
import type { Pattern } from './expressions.ts'

/** Characters of the text with which an expression is attacked: more than any sentence or line that is asked about. */
const textLength = 50_000
/** Longer than any expression takes that walks through such a text once, on a slow machine too; one that walks from every letter takes several seconds. */
const mostMs = 1_000

/** What a text can do to an expression. */
export interface Verdict {
  readonly status: 'safe' | 'slow' | 'unknown'
  /** Of the attack that the checker thought of: milliseconds, or null when it had not ended by then. */
  readonly ms: number | null
}

/**
 * Whether some text makes the expression run away. `seconds`: how long the checker may look for one. What it finds is tried: an expression whose
 * repetitions are bounded is polynomial to the checker and walks through a text all the same, and how many such it finds depends on the machine.
 */
export const verdictOn = ({ source, flags }: Pattern, seconds: number): Verdict => {
  const found = checkSync(source, flags, { timeout: seconds * 1_000 })
  if (found.status !== 'vulnerable') return { status: found.status, ms: 0 }
  const { pumps, suffix } = found.attack
  const times = Math.ceil(textLength / pumps.reduce((sum, { pump }) => sum + pump.length, 0))
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
  const ms = msOf(new RegExp(source, flags), text)
  return { status: ms === null || ms > mostMs ? 'slow' : 'safe', ms }
}

/** The processor's milliseconds, or null when it took far longer. */
const msOf = (expression: RegExp, text: string): number | null => {
  const before = process.threadCpuUsage()
  try {
    runInNewContext('expression.test(text)', { expression, text }, { timeout: 10 * mostMs })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  }
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
