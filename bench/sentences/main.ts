import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentenceKinds } from '../../shared/understanding/language/sentence-features.ts'
import type { Learnt } from './train.ts'
import { train } from './train.ts'
import { fingerprint, written } from './written.ts'

/**
 * `npm run sentences`: learns from what lies in `written/` what a sentence does, and writes the weights that `likelyKinds` sums. Some twenty seconds. The mails of a
 * played year are not learnt from; `tests/understanding/sentence-kinds.test.ts` measures on them.
 */
const file = join(import.meta.dirname, '../../shared/understanding/language/sentence-weights.generated.ts')
/** A weight is a whole number of these, at most `most` of them. */
const step = 0.25
const most = 20
/** Below this a weight says nothing. */
const least = 0.4
/** The character of a weight of nothing; the lightest is "<", the heaviest "d". */
const zero = 80

const lineOf = ([feature, weights]: readonly [string, readonly number[]]): string => {
  const told = weights.flatMap((weight, kind) => {
    const steps = Math.max(-most, Math.min(most, Math.round(weight / step)))
    return Math.abs(weight) < least ? [] : [String.fromCharCode(97 + kind, zero + steps)]
  })
  // A letter of another alphabet would double what all of it takes in memory.
  return told.length === 0 || [...feature].some(sign => sign.charCodeAt(0) > 0xff) ? '' : `${feature}\t${told.join('')}`
}

const moduleOf = ({ biases, weights }: Learnt): string => {
  const lines = [...weights].map(lineOf).filter(line => line !== '')
  return [
    '// Learnt by `npm run sentences`; not to be changed by hand.',
    `export const fingerprint = '${fingerprint()}'`,
    `export const step = ${step}`,
    `export const zero = ${zero}`,
    `export const biases: readonly number[] = [${biases.map(each => each.toFixed(3)).join(', ')}]`,
    `export const weights =\n  ${JSON.stringify(lines.join('\n'))}`,
    '',
  ].join('\n')
}

const all = written()
writeFileSync(file, moduleOf(train(all)))
process.stdout.write(`${all.length} sentences, ${sentenceKinds.length} kinds: ${file}\n`)
