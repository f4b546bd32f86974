import { isMember } from '../../people.ts'
import type { Rule } from '../reading.ts'
import { mayGoToPeople, waiting, wholeToPeople } from './to-people.ts'

/** A guest of the user group or of KL has no items and no roles that could be lost: what no rule understands is said to people. */
export const ofGuest: Rule = reading => {
  const { situation, letter } = reading
  if (situation.sender === null || isMember(situation.sender) || waiting.has(letter?.name ?? '')) return null
  return mayGoToPeople(reading) ? wholeToPeople('a guest, who speaks with people', reading) : null
}
