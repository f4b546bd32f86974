import type { MeetingFacts } from '../../letters.ts'
import type { ToldFact } from '../../told-facts.ts'
import type { Block } from '../content.ts'
import type { Words } from '../words.ts'

/** What one fact says: a headline, where it stands alone, its sentences, and what stands below them. */
export interface Told {
  readonly headline: string
  readonly says: string
  readonly blocks: readonly Block[]
}

export type Of<K extends ToldFact['what']> = Extract<ToldFact, { readonly what: K }>

/** A sentence that is the whole answer. */
export const plain = (headline: string, says: string): Told => ({ headline, says, blocks: [] })

export const theMeeting = (meeting: MeetingFacts, w: Words): string =>
  w.t(`mødet den ${w.date(w.dayOf(meeting.start))}`, `the meeting on ${w.date(w.dayOf(meeting.start))}`)
