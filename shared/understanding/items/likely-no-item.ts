import { findDurations } from '../language/durations.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isOfKnownWords, likelyKinds } from '../language/sentence-kinds.ts'
import type { Reading } from '../reading.ts'
import { mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'
import type { Understood } from '../understood.ts'
import { realAttachments } from './attachments.ts'

/** What an item is made of, and what else a mail may be. */
const ofItem = ['wish', 'text', 'length', 'kind', 'presenter', 'file'] as const
const ofElse = ['request', 'presence', 'roster', 'role', 'booking', 'change', 'gone', 'wait', 'talk', 'news'] as const
const { unlike, like } = { unlike: 0.25, like: 0.6 }

/**
 * "Er det muligt at deltage fysisk? Vi ville gerne ses igen": no sentence is like any that brings an item, each is like something else. Where items are asked for nearly everything
 * was one; printed for everybody it cannot be called back, so that people read it, and its writer hears how it becomes an item.
 */
export const likelyNoItem = (found: Understood, reading: Reading): Understood => {
  if (found.kind !== 'wishes' || !mayGoToPeople(reading) || reading.subjectIsOwn || realAttachments(reading.mail).length > 0)
    return found
  const isOne = found.wishes.filter(each => each.on === 'meeting').every(({ command }) => command.type === 'SubmitItem')
  const isAny = found.wishes.some(each => each.on === 'meeting')
  if (!isAny || !isOne) return found
  if (findDurations(reading.text).length > 0 || /[:»«"“”]|^\s*[-*•\d]/m.test(reading.text)) return found
  const told = reading.said.filter(each => !isCourtesy(each, reading.names))
  const isElse = (sentence: string): boolean => {
    const likely = likelyKinds(sentence)
    return isOfKnownWords(sentence) && ofItem.every(kind => likely[kind] < unlike) && ofElse.some(kind => likely[kind] >= like)
  }
  return (told.length > 1 || told[0]?.includes('?') === true) && told.every(isElse)
    ? wholeToPeople('no sentence is like one that brings an item', reading)
    : found
}
