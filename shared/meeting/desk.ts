import { nextSendTime } from '../calendar/deadlines.ts'
import type { Deadline, DeadlineName, Instant } from '../calendar/types.ts'
import type { Charter, Turn } from '../charter/charter.ts'
import type { Directory } from '../directory.ts'
import { directory, sender } from '../directory.ts'
import type { LetterEffect } from '../effects.ts'
import type { Answering, Letter, MeetingFacts, ProofLine } from '../letters.ts'
import type { Actor, Person, Recipient } from '../people.ts'
import { isWriter } from '../people.ts'
import type { Item, MeetingEvent } from './events.ts'
import type { Meeting, ScheduledMeeting } from './state.ts'
import { deadline } from './state.ts'

/** What letters need besides the meeting: the charter, the roster of the moment, and the mail that is being answered. */
export interface Circumstances {
  readonly charter: Charter
  readonly people: readonly Person[]
  readonly at: Instant
  readonly answering: Answering | null
  /** SHA-256 of the mail that brought the command, or null for an alarm. */
  readonly mail: string | null
  /** Roles of this meeting before they are fixed, as the ring stands now. */
  readonly expectedRoles: Turn | null
  /** Roles of the meeting after this one, for the minutes template. */
  readonly nextRoles: Turn | null
  /** When the meeting after this one is, where it is booked; `isCalled`: its roles have been told the network. */
  readonly nextMeeting: NextMeeting | null
  /** How the letters with the minutes ended, for the proof. */
  readonly proof: readonly ProofLine[]
}

export interface NextMeeting {
  readonly start: Instant
  readonly isCalled: boolean
}

/** Everything that lies before whoever writes the letters of one decision. */
export interface Desk {
  readonly events: readonly MeetingEvent[]
  readonly before: Meeting
  readonly after: ScheduledMeeting
  readonly around: Circumstances
  readonly meeting: MeetingFacts
  readonly to: Directory
  readonly post: Poster
  readonly due: (name: DeadlineName) => Deadline
}

export type EventOf<T extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: T }>

export const deskFor = (
  events: readonly MeetingEvent[],
  before: Meeting,
  after: ScheduledMeeting,
  around: Circumstances,
): Desk => ({
  events,
  before,
  after,
  around,
  meeting: factsOf(after, around),
  to: directory(around.charter, around.people),
  post: poster(around),
  due: name => dueOrStart(after, name),
})

/** What letters say about a meeting; roles as fixed, or as the ring stands before that. */
export const factsOf = (meeting: ScheduledMeeting, around: Pick<Circumstances, 'expectedRoles'>): MeetingFacts => {
  const { number, title, start, end, place, sequence } = meeting
  return { number, title, start, end, place, sequence, roles: meeting.roles ?? around.expectedRoles }
}

/** A deadline that a letter must name. A charter may do without it (no planning meeting): then the meeting's own day stands for it. */
const dueOrStart = (meeting: ScheduledMeeting, name: DeadlineName): Deadline => {
  const on = meeting.start.slice(0, 'YYYY-MM-DD'.length)
  return deadline(meeting, name) ?? { name, nominalOn: on, on, at: meeting.start, rolledOver: [] }
}

export const itemOf = (meeting: ScheduledMeeting, id: string): Item => {
  const item = meeting.items.find(each => each.id === id)
  if (item === undefined) throw new Error(`an event names ${id}, which the meeting does not have`)
  return item
}

/** The municipality that takes the minutes; without a ring, or without anybody there, the secretariat. */
export const minuteTakers = ({ roles }: MeetingFacts, to: Directory): readonly Recipient[] => {
  const members = roles === null ? [] : to.organisations([roles.minuteTaker])
  return members.length > 0 ? members : to.secretariat()
}

export interface Poster {
  /** To others than the sender: waits for the send window (charter O4). */
  readonly letter: (to: readonly Recipient[], letter: Letter) => LetterEffect[]
  /** A direct answer to somebody's own mail: goes at once. */
  readonly answer: (by: Actor, letter: Letter) => LetterEffect[]
  /** The answer, and the same letter to others. */
  readonly answerAnd: (by: Actor, others: readonly Recipient[], letter: Letter) => LetterEffect[]
}

export function poster({ charter, at, answering }: Pick<Circumstances, 'charter' | 'at' | 'answering'>): Poster {
  const letter: Poster['letter'] = (to, what) =>
    to.length === 0 ? [] : [{ kind: 'letter', letter: what, to, notBefore: nextSendTime(charter, at), answering: null }]
  const answer: Poster['answer'] = (by, what) => [{ kind: 'letter', letter: what, to: [sender(by)], notBefore: at, answering }]
  return {
    letter,
    answer,
    answerAnd: (by, others, what) => [
      ...answer(by, what),
      ...letter(
        others.filter(each => !isWriter(by, each)),
        what,
      ),
    ],
  }
}
