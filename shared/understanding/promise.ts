import { saysOnly } from './phrases.ts'
import { aroundPromises, laterWords } from './vocabulary.ts'

/** "Vi vender tilbage i næste uge", "Jeg har ikke haft tid endnu": that something may come, and nothing of it yet. */
export const isPromise = (sentence: string, names: ReadonlySet<string>): boolean =>
  saysOnly(sentence, laterWords, new Set([...names, ...aroundPromises]))
