import { saysOnly } from './phrases.ts'
import { elsewhereFillers, elsewhereWords } from './vocabulary.ts'

/** "Se vedhæftede", "som aftalt i telefonen": what is meant stands somewhere else, and not in these words. */
export const pointsElsewhere = (sentence: string, names: ReadonlySet<string>): boolean =>
  saysOnly(sentence, elsewhereWords, new Set([...names, ...elsewhereFillers]))
