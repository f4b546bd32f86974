import type { Charter } from '../charter/charter.ts'
import { subjectFor } from '../composing/compose.ts'
import { sender } from '../directory.ts'
import type { MeetingFacts, RehearsalLine } from '../letters.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'
import type { Rehearsal, RehearsedLetter } from './rehearsal.ts'

type Wanted = Extract<Rehearsal, { readonly start: string }>

/** A letter of a rehearsal in one line. Of those to one reader the reader is named, of the others how many they are. */
export const lineOf = ({ effect, assumed }: RehearsedLetter, charter: Charter): RehearsalLine | null => {
  const [first] = effect.to
  if (first === undefined) return null
  const { letter, notBefore: at, to } = effect
  return { at, subject: subjectFor(letter, first, charter), readers: to.length, reader: first.name || first.address, assumed }
}

/** The secretariat sees every letter that a meeting would bring, one by one and before it says yes (G59). Nothing is changed by it. */
export async function rehearseByMail(wanted: Wanted | null, errand: Errand): Promise<Ending> {
  const { books, by, charter, occasion, ledger } = errand
  const no = (refusal: 'not-the-secretariat' | 'no-such-meeting'): Ending => {
    answer(errand, { name: 'refusal', refusal, meeting: null, about: null })
    return { outcome: 'refused', reason: refusal }
  }
  if (!by.secretariat) return no('not-the-secretariat')
  const open = await books.open()
  const known = wanted === null ? nextOf(open, occasion.at) : open.find(each => each.start === wanted.start)
  const what: Rehearsal | null = known === undefined ? wanted : { number: known.number }
  if (what === null) return no('no-such-meeting')
  const found = (await errand.rehearse(what)).flatMap(each => {
    const line = lineOf(each, charter)
    return line === null ? [] : [{ ...each, line }]
  })
  const meeting = factsIn(found)
  if (meeting === null) return no('no-such-meeting')
  answer(errand, { name: 'rehearsal', meeting, isBooked: known !== undefined, lines: found.map(each => each.line) })
  for (const [at, { effect, line }] of found.entries()) {
    const [to = sender(by)] = effect.to
    const letter = { name: 'rehearsed', letter: effect.letter, to, line, nth: at + 1, of: found.length } as const
    ledger.add({ kind: 'letter', letter, to: [sender(by)], notBefore: occasion.at, answering: null })
  }
  return { outcome: 'accepted', reason: null }
}

const nextOf = (open: readonly ScheduledMeeting[], now: string): ScheduledMeeting | undefined =>
  open.find(each => each.end > now) ?? open[0]

/** The meeting as the first letters tell of it. */
const factsIn = (found: readonly RehearsedLetter[]): MeetingFacts | null => {
  for (const { effect } of found) if ('meeting' in effect.letter && effect.letter.meeting !== null) return effect.letter.meeting
  return null
}
