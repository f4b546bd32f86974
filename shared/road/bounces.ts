import { nextSendTime } from '../calendar/deadlines.ts'
import type { Instant } from '../calendar/types.ts'
import type { Letter } from '../letters.ts'
import type { Bounce } from '../mail/bounce.ts'
import { readBounce, returned } from '../mail/bounce.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { networkOf, readToken } from '../mail/reply-address.ts'
import { factsOf } from '../meeting/desk.ts'
import { deadline } from '../meeting/state.ts'
import type { Recipient } from '../people.ts'
import type { Delivery } from '../ports.ts'
import type { Books } from './books.ts'
import type { Ledger } from './ledger.ts'
import type { Noted } from './machine-mail.ts'
import { tellSecretariat } from './machine-mail.ts'
import type { World } from './world.ts'

/** Letters that the charter owes: when one of them does not arrive, the secretariat must know in time (charter O9). */
const owed = new Set([
  'call-for-items',
  'agenda',
  'supplementary-agenda',
  'minutes-for-comment',
  'minutes-approved',
  'meeting-moved',
  'meeting-cancelled',
])

export interface Failure {
  readonly delivery: Delivery
  readonly permanent: boolean
  readonly detail: string
}

/**
 * Notes that a letter did not arrive. Only a letter that we did send to that very address counts, so a forged bounce removes
 * nobody (robustness table B 24).
 */
export async function noteFailure(
  world: World,
  books: Books,
  ledger: Ledger,
  { delivery, permanent, detail }: Failure,
  at: Instant,
): Promise<void> {
  const queued = await world.outbox.load(delivery.effect)
  if (queued === null || queued.effect.kind !== 'letter' || queued.network !== books.id) return
  const { letter, to } = queued.effect
  const recipient = to[delivery.index]
  if (recipient === undefined) return
  const { address } = recipient
  const events = ledger.toMembers({ type: 'RecordBounce', at, address, permanent, detail, letter: letter.name })
  // Whoever gets no more letters from here on must not drop out of sight, whichever letter it was that came back.
  if (!owed.has(letter.name) && !events.some(event => event.type === 'MemberSuspended')) return
  ledger.add(await undelivered(books, ledger, letter, recipient, detail, at))
}

async function undelivered(books: Books, ledger: Ledger, letter: Letter, who: Recipient, detail: string, at: Instant) {
  const { state } = 'meeting' in letter && letter.meeting !== null ? await books.meeting(letter.meeting.number) : { state: null }
  const meeting = state === null || state.phase === 'unscheduled' ? null : state
  const charter = books.charterFor(meeting ?? { phase: 'unscheduled' })
  const commentsDue = meeting?.phase === 'minutes-out' ? (deadline(meeting, 'comments-due') ?? null) : null
  const facts = meeting === null ? null : factsOf(meeting, { expectedRoles: books.roles(meeting, meeting.number).expected })
  return {
    kind: 'letter',
    letter: { name: 'undelivered', meeting: facts, letter: letter.name, who, detail, commentsDue },
    to: ledger.secretariat(charter),
    notBefore: nextSendTime(charter, at),
    answering: null,
  } as const
}

/** The letter that a report is about: by its Message-ID, or by the sealed reply address in its header where nobody noted that it left. */
async function deliveryOf(
  world: World,
  network: string,
  { originalMessageId, replyTo }: Pick<Bounce, 'originalMessageId' | 'replyTo'>,
): Promise<Delivery | null> {
  const named = originalMessageId === null ? null : await world.outbox.byMessageId(originalMessageId)
  if (named !== null || replyTo === null) return named
  const addressed = networkOf(
    replyTo,
    [...world.networks.values()].map(each => each.charter),
  )
  if (addressed?.token == null || addressed.network !== network) return null
  const token = readToken(world.secrets, network, addressed.token)
  const deliveries = token === null ? [] : await world.outbox.deliveries(token.effectKey)
  return deliveries.find(each => each.index === token?.index) ?? null
}

/**
 * Somebody pressed "this is spam" on a letter of ours, and a mail server says so (ARF). The secretariat hears of it; nothing is stopped by
 * itself, since the button is pressed by mistake more often than not, and who is on the list is for people (robustness table B 25).
 */
export async function noteComplaint(world: World, noted: Noted, mail: ParsedMail): Promise<void> {
  if (!mail.contentType.includes('feedback-report')) return
  const delivery = await deliveryOf(world, noted.books.id, returned(mail))
  if (delivery !== null) await tellOfComplaint(world, noted, delivery)
}

/** The same, whoever says so: a mail server to us, or SES. */
export async function tellOfComplaint(world: World, noted: Noted, { effect, index }: Delivery): Promise<void> {
  const queued = await world.outbox.load(effect)
  const who = queued?.effect.kind === 'letter' && queued.network === noted.books.id ? queued.effect.to[index] : undefined
  if (who !== undefined) tellSecretariat(noted, 'complaint', who)
}

/** A delivery status notification by mail: each recipient that it names and that we wrote to. */
export async function recordBounces(world: World, books: Books, ledger: Ledger, mail: ParsedMail, at: Instant): Promise<void> {
  for (const bounce of readBounce(mail)) {
    const delivery = await deliveryOf(world, books.id, bounce)
    if (delivery === null || delivery.address !== bounce.recipient) continue
    await world.outbox.record({ ...delivery, state: 'bounced', detail: bounce.status })
    await noteFailure(
      world,
      books,
      ledger,
      { delivery, permanent: bounce.permanent, detail: bounce.status ?? 'no status given' },
      at,
    )
  }
}
