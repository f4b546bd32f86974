import { isCourtesy } from './language/phrases.ts'
import type { SentenceKind } from './language/sentence-features.ts'
import { likelyKinds } from './language/sentence-kinds.ts'
import { ask } from './outcome.ts'
import type { Reading } from './reading.ts'
import { mayGoToPeople, wholeToPeople } from './talk/to-people.ts'
import type { Understood } from './understood.ts'

/** What somebody wants who writes so. */
const wants: readonly SentenceKind[] = ['change', 'gone', 'request', 'roster']
const surely = 0.55

/**
 * "Tak. Men sætningen om uge 12 skal slettes": a rule that knows the first word puts the mail away as thanks, and its writer would never hear. Where a sentence is like those with which people want something,
 * it goes to people, or is asked about.
 */
export const notPutAway = (found: Understood, reading: Reading): Understood => {
  const { situation, said, names, separated } = reading
  if (found.kind !== 'wishes' || found.wishes.length > 0 || !found.because.some(each => each.startsWith('a polite answer')))
    return found
  if (situation.sender === null || situation.hint != null || separated.kind === 'forward') return found
  const isWanting = (sentence: string): boolean => wants.some(kind => likelyKinds(sentence)[kind] >= surely)
  if (!said.some(each => !isCourtesy(each, names) && isWanting(each))) return found
  const because = 'a sentence is like those that want something'
  return mayGoToPeople(reading) ? wholeToPeople(because, reading) : ask('not-understood', because)
}
