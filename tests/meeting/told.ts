import type { Charter } from '../../shared/charter/charter.ts'
import type { MeetingCommand, MeetingMailCommand, Surroundings } from '../../shared/meeting/commands.ts'
import { decide } from '../../shared/meeting/decide.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import { evolve } from '../../shared/meeting/evolve.ts'
import type { Meeting } from '../../shared/meeting/state.ts'
import { unscheduled } from '../../shared/meeting/state.ts'
import type { Actor } from '../../shared/people.ts'
import { erfa } from '../support/charters.ts'

/** What somebody writes, without who and when. */
export type Wanting = MeetingMailCommand extends infer Each
  ? Each extends MeetingMailCommand
    ? Omit<Each, 'by' | 'at'>
    : never
  : never

export const { charter, people } = erfa()

const actor = (person: string, organisation: string, secretariat = false): Actor => ({
  person,
  name: person,
  email: `${person}@network.example`,
  organisation,
  secretariat,
})

export const office = actor('office', 'Sekretariatet', true)
/** Lemvig leads the meeting, Skanderborg takes the minutes, Aarhus has no role. */
export const chair = actor('chair', 'Lemvig Kommune')
export const minuteTaker = actor('minute-taker', 'Skanderborg Kommune')
export const member = actor('member', 'Aarhus Kommune')
export const colleague = actor('colleague', 'Aarhus Kommune')
export const other = actor('other', 'Favrskov Kommune')

const around: Surroundings = {
  people,
  roles: { chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' },
  userGroup: [],
}

/** A meeting on 14 April 2027 from 13 to 16, and what has happened to it. */
export class Told {
  meeting: Meeting = unscheduled
  private readonly rules: Charter
  private readonly around: Surroundings

  constructor(rules: Charter = charter, other: Partial<Surroundings> = {}) {
    this.rules = rules
    this.around = { ...around, ...other }
  }

  /** What a wish leads to, without it happening. */
  would(by: Actor, at: string, wish: Wanting): readonly MeetingEvent[] {
    return decide(this.meeting, { ...wish, by, at } as MeetingCommand, this.rules, this.around)
  }

  wants(by: Actor, at: string, wish: Wanting): this {
    return this.happened(this.would(by, at, wish))
  }

  /** What a day of the charter, or the network, leads to, without it happening. */
  will(at: string, type: MeetingCommand['type'], more: object = {}): readonly MeetingEvent[] {
    return decide(this.meeting, { type, at, setFor: at, ...more } as MeetingCommand, this.rules, this.around)
  }

  comes(at: string, type: MeetingCommand['type'], more: object = {}): this {
    return this.happened(this.will(at, type, more))
  }

  private happened(events: readonly MeetingEvent[]): this {
    this.meeting = events.reduce(evolve, this.meeting)
    return this
  }
}
