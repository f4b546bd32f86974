import { expect } from 'vitest'
import type { Charter } from '../../shared/charter/charter.ts'
import type { LetterEffect } from '../../shared/effects.ts'
import type { Letter } from '../../shared/letters.ts'
import type { MeetingCommand, MeetingMailCommand, Surroundings } from '../../shared/meeting/commands.ts'
import { decide } from '../../shared/meeting/decide.ts'
import type { Circumstances } from '../../shared/meeting/desk.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import { evolve } from '../../shared/meeting/evolve.ts'
import { react } from '../../shared/meeting/react.ts'
import type { Meeting } from '../../shared/meeting/state.ts'
import { unscheduled } from '../../shared/meeting/state.ts'
import type { Actor, Recipient } from '../../shared/people.ts'
import { erfa } from '../support/charters.ts'
import * as names from '../support/people.ts'

/** What somebody writes, without who and when. */
export type Wanting = MeetingMailCommand extends infer Each
  ? Each extends MeetingMailCommand
    ? Omit<Each, 'by' | 'at'>
    : never
  : never

export const { charter, people } = erfa()

const actor = (id: string): Actor => {
  const { name, email, organisation, functions } = people.find(each => each.id === id) ?? expect.unreachable(id)
  return { person: id, name, email, organisation, secretariat: functions.includes('secretariat') }
}

export const office = actor(names.office)
/** Lemvig leads the meeting, Skanderborg takes the minutes, Aarhus has no role and two people, and Favrskov neither. */
export const chair = actor(names.chair)
export const minuteTaker = actor(names.minuteTaker)
export const member = actor(names.member)
export const colleague = actor(names.colleague)
export const other = actor(names.otherMember)

const around: Surroundings = {
  people,
  roles: { chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' },
  userGroup: [],
}

const readers = (to: readonly Recipient[]): string => {
  const ids = to.map(each => each.person ?? each.address).join(', ')
  return ids === names.everyMember.join(', ') ? 'everybody' : ids
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

  /** The letters that events bring, each with those who get it: `agenda → everybody`. Nothing happens. */
  letters(events: readonly MeetingEvent[], at: string, more: Partial<Circumstances> = {}): readonly string[] {
    return this.effects(events, at, more).map(
      ({ letter, to, notBefore }) => `${letter.name}${notBefore === at ? '' : ' later'} → ${readers(to)}`,
    )
  }

  /** What the one letter of this name says. */
  says<N extends Letter['name']>(
    name: N,
    events: readonly MeetingEvent[],
    at: string,
    more: Partial<Circumstances> = {},
  ): Extract<Letter, { readonly name: N }> {
    const found = this.effects(events, at, more).find(({ letter }) => letter.name === name)?.letter
    return (found ?? expect.unreachable(`no ${name}`)) as Extract<Letter, { readonly name: N }>
  }

  private effects(events: readonly MeetingEvent[], at: string, more: Partial<Circumstances>): readonly LetterEffect[] {
    const after = events.reduce(evolve, this.meeting)
    return react(events, this.meeting, after, {
      ...{ charter: this.rules, people: this.around.people, at, answering: null, mail: null },
      ...{ expectedRoles: this.around.roles, nextRoles: null, nextMeeting: null, proof: [], ...more },
    })
  }

  private happened(events: readonly MeetingEvent[]): this {
    this.meeting = events.reduce(evolve, this.meeting)
    return this
  }
}

/** What the one letter of this name would say if that were wanted now. */
export const says = <N extends Letter['name']>(told: Told, by: Actor, at: string, wish: Wanting, name: N, more: object = {}) =>
  told.says(name, told.would(by, at, wish), at, more)
