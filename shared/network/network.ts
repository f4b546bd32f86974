import { addMinutes } from '../calendar/day.ts'
import { nextDigestAt } from '../calendar/deadlines.ts'
import type { Day, Instant } from '../calendar/types.ts'
import type { Charter, Turn } from '../charter/charter.ts'
import type { HeldMail, NetworkEvent, UserGroupMeeting } from './events.ts'
import type { OpenQuestion } from './questions.ts'
import type { RoleAgreed, Swap } from './swaps.ts'
import { rolesAt } from './swaps.ts'

export { rolesAt }

/** A meeting in the order of the network's meetings; `turn` once the network has been told the roles. */
export interface Entry {
  readonly number: number
  readonly start: Instant
  readonly turn: number | null
  readonly state: 'open' | 'closed' | 'left'
}

/** The network as a whole, as its history tells it. */
export interface Network {
  /** Every charter that ever held, oldest first: a meeting keeps the version that it began under. */
  readonly charters: readonly Charter[]
  readonly entries: readonly Entry[]
  /** The mails that wait for somebody's yes. */
  readonly held: readonly HeldMail[]
  /** What we asked back and nobody has answered, oldest first. */
  readonly questions: readonly OpenQuestion[]
  /** Every request to swap, oldest first. */
  readonly swaps: readonly Swap[]
  /** Roles that differ from the ring, by agreement. */
  readonly agreed: readonly RoleAgreed[]
  /** Machine mails of the last day, by address, and who is not answered until when. */
  readonly machines: readonly { readonly address: string; readonly at: Instant }[]
  readonly silenced: readonly { readonly address: string; readonly until: Instant }[]
  /** The secretariat's line that waits for the next letter to everybody. */
  readonly greeting: string | null
  /** The user group's meetings, as far as they were passed on. */
  readonly userGroup: readonly UserGroupMeeting[]
  readonly absences: readonly { readonly person: string; readonly meeting: number; readonly until: Day }[]
  /** The last Monday (or what the charter says) that was looked at. */
  readonly digestAt: Instant | null
  /** The last digest that left: what came after it is news. */
  readonly newsAt: Instant | null
  readonly openedAt: Instant | null
}

export const unopened: Network = {
  charters: [],
  entries: [],
  held: [],
  questions: [],
  swaps: [],
  agreed: [],
  machines: [],
  silenced: [],
  greeting: null,
  userGroup: [],
  absences: [],
  digestAt: null,
  newsAt: null,
  openedAt: null,
}

/** What an event makes of the network. */
export function evolve(network: Network, event: NetworkEvent): Network {
  switch (event.type) {
    case 'CharterAdopted':
      return { ...network, charters: [...network.charters, event.charter], openedAt: network.openedAt ?? event.at }
    case 'MeetingEntered':
      return {
        ...network,
        entries: [...network.entries, { number: event.number, start: event.start, turn: null, state: 'open' }],
      }
    case 'MeetingMoved':
      return withEntry(network, event.number, { start: event.start })
    case 'MeetingLeft':
      return withEntry(network, event.number, { state: 'left' })
    case 'MeetingClosed':
      return withEntry(network, event.number, { state: 'closed' })
    case 'TurnFixed':
      return withEntry(network, event.number, { turn: event.turn })
    case 'RoleSwapProposed':
      return { ...network, swaps: [...network.swaps, event.swap] }
    case 'RoleSwapPassedOn':
      return withSwap(network, event.id, swap => ({
        ...swap,
        to: event.to,
        toTurn: event.toTurn,
        declinedBy: [...swap.declinedBy, swap.to],
      }))
    case 'RoleSwapAccepted':
      return {
        ...withSwap(network, event.id, swap => ({ ...swap, state: 'accepted' })),
        agreed: [...network.agreed, ...event.agreed],
      }
    case 'RoleSwapDeclined':
      return withSwap(network, event.id, swap => ({ ...swap, state: 'declined' }))
    case 'RoleSwapRefused':
      return network
    case 'DigestIssued':
      return { ...network, digestAt: event.at, newsAt: event.at }
    case 'DigestPassedOver':
      return { ...network, digestAt: event.at }
    case 'MachineMailNoted': {
      const { address, at } = event
      return { ...network, machines: [...network.machines.filter(each => each.at > aDayBefore(at)), { address, at }] }
    }
    case 'PeerSilenced': {
      const { address, until } = event
      return { ...network, silenced: [...network.silenced.filter(each => each.until > event.at), { address, until }] }
    }
    case 'AbsenceNoted': {
      const { person, meeting, until } = event
      return { ...network, absences: [...network.absences, { person, meeting, until }] }
    }
    case 'GreetingLeft':
      return { ...network, greeting: event.text }
    case 'GreetingSent':
      return { ...network, greeting: null }
    case 'UserGroupMeetingNoted':
      return { ...network, userGroup: [...network.userGroup.filter(each => each.uid !== event.meeting.uid), event.meeting] }
    case 'UserGroupMeetingLeft':
      return { ...network, userGroup: network.userGroup.filter(each => each.uid !== event.uid) }
    case 'MailHeld':
      // A mail with a personal number waits for nobody: its sender writes again.
      if (event.mail.why === 'personal-number') return network
      return { ...network, held: [...network.held.filter(each => each.id !== event.mail.id), event.mail] }
    case 'HeldMailSettled':
      return { ...network, held: network.held.filter(each => each.id !== event.id) }
    case 'QuestionAsked':
      return { ...network, questions: [...without(network, event.question.mail), { ...event.question, remindedAt: null }] }
    case 'QuestionReminded':
      return {
        ...network,
        questions: network.questions.map(each => (each.mail === event.mail ? { ...each, remindedAt: event.at } : each)),
      }
    case 'QuestionSettled':
      return { ...network, questions: without(network, event.mail) }
  }
}

const without = ({ questions }: Network, mail: string): readonly OpenQuestion[] => questions.filter(each => each.mail !== mail)

/** How long a machine's mails are counted. */
export const aDayBefore = (at: Instant): Instant => addMinutes(at, -24 * 60)

const withSwap = (network: Network, id: string, change: (swap: Swap) => Swap): Network => ({
  ...network,
  swaps: network.swaps.map(swap => (swap.id === id ? change(swap) : swap)),
})

const withEntry = (network: Network, number: number, change: Partial<Entry>): Network => ({
  ...network,
  entries: network.entries.map(entry => (entry.number === number ? { ...entry, ...change } : entry)),
})

/** The charter that a meeting began under, or the newest one for what is new. */
export const charterOf = (network: Network, version: string | null): Charter | null =>
  network.charters.findLast(charter => charter.version === version) ?? network.charters.at(-1) ?? null

/** The number that the next meeting gets: counted through, cancelled ones included. */
export const nextNumber = (network: Network): number => Math.max(0, ...network.entries.map(entry => entry.number)) + 1

/** Meetings of which something is still expected, soonest first. */
export const openMeetings = (network: Network): readonly Entry[] =>
  network.entries.filter(entry => entry.state === 'open').toSorted((one, other) => one.start.localeCompare(other.start))

/**
 * Each meeting's turn in the ring, counted from 1. A turn is used once the network has been told of it; until then it follows the
 * order of the meetings' dates, so that a moved or cancelled meeting uses no turn twice and none is left out (charter O6). One that
 * was cancelled after the network had been told has used its turn.
 */
export function turnsOf(network: Network): ReadonlyMap<number, number> {
  const live = network.entries.filter(entry => entry.state !== 'left')
  const turns = new Map(live.flatMap(({ number, turn }) => (turn === null ? [] : [[number, turn] as const])))
  let next = Math.max(0, ...network.entries.map(entry => entry.turn ?? 0)) + 1
  for (const { number } of live
    .filter(entry => entry.turn === null)
    .toSorted((one, other) => one.start.localeCompare(other.start))) {
    turns.set(number, next)
    next += 1
  }
  return turns
}

/** The roles of a meeting as the ring stands now. */
export function rolesOf(network: Network, charter: Charter, number: number): Turn | null {
  const turn = turnsOf(network).get(number)
  return turn === undefined ? null : rolesAt(charter, turn, network.agreed)
}

/** The roles of the meeting after this one, by their days: one that was moved past another, or called and cancelled, has left its place in the ring. */
export function rolesAfter(network: Network, charter: Charter, number: number): Turn | null {
  const turns = turnsOf(network)
  const start = network.entries.find(entry => entry.number === number)?.start
  if (start === undefined || !turns.has(number)) return null
  const [next] = network.entries
    .filter(entry => entry.state !== 'left' && entry.start > start)
    .toSorted((one, other) => one.start.localeCompare(other.start))
  const used = Math.max(...turns.values(), ...network.entries.map(entry => entry.turn ?? 0))
  return rolesAt(charter, turns.get(next?.number ?? 0) ?? used + 1, network.agreed)
}

/** The first turn that can still be given away: that of the next meeting, or the one after all that are used. */
export function firstFreeTurn(network: Network, at: Instant): number {
  const turns = turnsOf(network)
  const ahead = openMeetings(network).flatMap(entry => (entry.start > at ? (turns.get(entry.number) ?? []) : []))
  return ahead.length > 0 ? Math.min(...ahead) : Math.max(0, ...turns.values()) + 1
}

/** When the next digest is due; null for a charter without one, or before the network was opened. */
export function digestDueAt(network: Network, charter: Charter): Instant | null {
  const after = network.digestAt ?? network.openedAt
  return charter.digest === null || after === null ? null : nextDigestAt(charter, charter.digest, after)
}
