import type { MinutesReading } from '../../meeting/events.ts'
import { linesOf } from '../language/text.ts'
import { withDecisions } from './decided.ts'
import { readFreely } from './freely.ts'
import type { ExpectedPoint } from './points.ts'

/** Minutes that stand in a mail as text; null where no points can be told, which nobody has to hear of: they go on as they stand. */
export const readPastedMinutes = (text: string, expected: readonly ExpectedPoint[]): MinutesReading | null => {
  const reading = readFreely(linesOf(text), expected)
  return reading === null ? null : withDecisions(reading)
}
