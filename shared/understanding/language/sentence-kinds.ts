import { remembering } from './remembering.ts'
import type { SentenceKind } from './sentence-features.ts'
import { featuresOf, sentenceKinds } from './sentence-features.ts'
import { biases, step, weights, zero } from './sentence-weights.generated.ts'

/** How sure it is that a sentence does this, from 0 to 1. */
export type Likely = Readonly<Record<SentenceKind, number>>

const firstLetter = 97
let table: ReadonlyMap<string, string> | null = null

/** A line for each feature: itself, a tab, and for each kind that it speaks for or against that kind's letter and a weight. */
const tableOfWeights = (): ReadonlyMap<string, string> => {
  table ??= new Map(
    weights.split('\n').map(line => {
      const [feature = '', told = ''] = line.split('\t')
      return [feature, told]
    }),
  )
  return table
}

/**
 * What a sentence does, by its likeness to some ten thousand that people wrote who knew no rule (`bench/sentences`, decision 64): a second opinion where no rule knows the
 * words, never against one that does. Pure: a sum of weights, the same for the same words.
 */
export const likelyKinds: (sentence: string) => Likely = remembering(sentence => {
  const features = featuresOf(sentence)
  const scale = step / Math.sqrt(features.size)
  const sums: number[] = [...biases]
  for (const feature of features) {
    const told = tableOfWeights().get(feature) ?? ''
    for (let at = 0; at < told.length; at += 2) {
      const kind = told.charCodeAt(at) - firstLetter
      sums[kind] = (sums[kind] ?? 0) + (told.charCodeAt(at + 1) - zero) * scale
    }
  }
  return Object.fromEntries(sentenceKinds.map((kind, at) => [kind, 1 / (1 + Math.exp(-(sums[at] ?? 0)))])) as Record<
    SentenceKind,
    number
  >
})

/** Below this it is no sign of anything. */
const hint = 0.15
/** Of a sentence’s words so many may be such as nobody wrote: "Skemaerne er for lange" is like talk only as far as nothing is known of it. */
const mostUnknown = 0.24

/** Whether most words of a sentence are such as were learnt from. */
export const isOfKnownWords = (sentence: string): boolean => {
  const words = [...featuresOf(sentence)].filter(feature => /^\p{L}/u.test(feature) && !feature.includes(' '))
  return words.filter(word => !tableOfWeights().has(word)).length <= mostUnknown * words.length
}

/**
 * Whether a sentence is in all likelihood nothing but talk: thanks, a story, the weather, oneself. What may be anything else besides is not. `sure`: how likely it has to be;
 * of 424 sentences of a year that was played by people who knew no rule, none was called talk that was something else (`tests/understanding/sentence-kinds.test.ts`).
 */
export const isLikelyTalk = (sentence: string, sure = 0.7): boolean => {
  const { talk, greeting, ...others } = likelyKinds(sentence)
  return talk + greeting >= sure && Object.values(others).every(each => each < hint) && isOfKnownWords(sentence)
}
