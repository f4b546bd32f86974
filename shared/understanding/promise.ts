import { saysOnly } from './phrases.ts'
import { aroundPromises, laterWords } from './vocabulary.ts'

/** The words that may stand beside a promise in one mail: a set of names is asked about with each of its sentences. */
const beside = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** "Vi vender tilbage i næste uge", "Jeg har ikke haft tid endnu": that something may come, and nothing of it yet. */
export const isPromise = (sentence: string, names: ReadonlySet<string>): boolean => {
  const words = beside.get(names) ?? new Set([...names, ...aroundPromises])
  beside.set(names, words)
  return saysOnly(sentence, laterWords, words)
}
