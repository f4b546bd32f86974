import { addMinutes } from './calendar/day.ts'
import { nextSendTime } from './calendar/deadlines.ts'
import type { Instant } from './calendar/types.ts'
import type { Charter } from './charter/charter.ts'
import { onTheWire } from './charter/file-size.ts'
import type { Composed } from './composing/compose.ts'
import { compose } from './composing/compose.ts'
import type { LetterEffect, QueuedEffect } from './effects.ts'
import { replyAddress, replyToken } from './mail/reply-address.ts'
import { writeMail } from './mail/write.ts'
import type { Recipient } from './people.ts'
import type { Delivery, MailBytes, SendResult } from './ports.ts'
import type { Books } from './road/books.ts'
import type { Failure } from './road/bounces.ts'
import { noteFailure, tellOfComplaint } from './road/bounces.ts'
import type { LoadedFile } from './road/files.ts'
import { filesFor } from './road/files.ts'
import { messageIdOf } from './road/keys.ts'
import type { Ledger, Occasion } from './road/ledger.ts'
import type { Noted } from './road/machine-mail.ts'
import { keepTold } from './road/told.ts'
import type { World } from './road/world.ts'
import { newestSecret } from './road/world.ts'
import { write } from './road/writing.ts'
import { reconsider } from './secretary.ts'

/** How long a claim holds, in milliseconds: longer than any transport may take to answer. */
const leaseMs = 5 * 60_000

/** Waits after each refusal that may pass, in minutes; after the last one the letter counts as failed. Together about four days, and within a week
 * for what leaves by day only. */
const waits = [1, 5, 15, 60, 180, 360, 720, 1440, 1440, 1440]

/**
 * The right half of the road: each recipient's letter is claimed, composed, handed over and recorded. What cannot be handed over
 * now is tried again; what may or may not have been taken over is `uncertain` and stays so until there is evidence.
 */
export async function carryOut(world: World, key: string, now: Instant): Promise<void> {
  const queued = await world.outbox.load(key)
  if (queued === null) return
  if (!world.networks.has(queued.network)) return putOffOrWithdraw(world, key, now)
  if (queued.effect.kind === 'reconsider') {
    const { mail, more = [], ...released } = queued.effect
    const failures: unknown[] = []
    // One that fails holds up none behind it. When the effect comes again, what was read is known by its cause.
    for (const each of [mail, ...more])
      await reconsider(world, queued.network, each, released, now).catch(error => failures.push(error))
    if (failures.length > 0) throw failures[0]
    return world.outbox.done(key)
  }
  const charter = world.networks.get(queued.network)?.charter
  if (charter === undefined) return
  const files = await filesFor(world, queued.network, charter, queued.effect)
  const { effect } = queued
  const before = new Map((await world.outbox.deliveries(key)).map(each => [each.index, each]))
  const due = effect.to.flatMap((recipient, index): Errand[] => {
    const delivery = before.get(index)
    if (delivery?.state !== 'queued' || delivery.at > now) return []
    return [{ queued, effect, charter, files, index, recipient, now, attempts: delivery.attempts + 1 }]
  })
  const isFirst = due.length === effect.to.length && due.every(({ attempts }) => attempts === 1)
  // Before the first of them leaves: whoever answers a letter has been told what is kept of it.
  if (due.length > 0) await keepTold(world.outbox, key, effect, charter, { places: due.map(({ index }) => index), isFirst })
  await together(due, lanesFor(files), errand => handOver(world, errand))
}

/**
 * The charter of its network is not here: the network was taken away, or left out by mistake, or a program from before it was added runs
 * still. The letter waits as it would for a transport that is away, and is withdrawn when that has lasted too long.
 */
async function putOffOrWithdraw(world: World, key: string, now: Instant): Promise<void> {
  world.journal.warn('letter-for-unknown-network', { effect: key })
  for (const delivery of await world.outbox.deliveries(key)) {
    if (delivery.state !== 'queued' || delivery.at > now) continue
    if ((await world.outbox.claim(key, delivery.index, now, leaseMs)) !== 'claimed') continue
    const wait = waits[delivery.attempts]
    const about = { ...delivery, attempts: delivery.attempts + 1 }
    if (wait !== undefined)
      await world.outbox.record({ ...about, at: addMinutes(now, wait), detail: 'no charter of its network is here' })
    else {
      await world.outbox.record({ ...about, state: 'failed', at: now, detail: 'withdrawn: its network is gone' })
      world.journal.warn('letter-withdrawn', { effect: key, index: delivery.index })
    }
  }
}

/** How many recipients of one letter are on the road at once: their notes share the store's writes. */
const atOnce = 8

/** Files that may be on the road at once, in bytes: a transport holds each letter in memory some six times over, and a Lambda that runs out of it is killed with all that it had claimed. */
const mostFilesAtOnce = 16_000_000

const lanesFor = (files: readonly LoadedFile[]): number => {
  const bytes = files.reduce((sum, file) => sum + onTheWire({ bytes: file.bytes.byteLength }), 0)
  return Math.max(1, Math.min(atOnce, Math.floor(mostFilesAtOnce / Math.max(1, bytes))))
}

/** Does the work for all, some at a time. The first failure ends it, after those under way have ended. */
async function together<T>(all: readonly T[], lanes: number, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values()
  const lane = async () => {
    for (const one of waiting) await work(one)
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const failed = ended.find(each => each.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** One letter on its way to one recipient. */
interface Errand {
  readonly queued: QueuedEffect
  readonly effect: LetterEffect
  readonly charter: Charter
  readonly files: readonly LoadedFile[]
  readonly index: number
  readonly recipient: Recipient
  readonly now: Instant
  /** This one included. */
  readonly attempts: number
}

async function handOver(world: World, errand: Errand): Promise<void> {
  const { queued, index, now } = errand
  // Composed before it is claimed: whatever goes wrong until here leaves nothing that might have been sent.
  const mail = await compositionOf(world, errand)
  if ((await world.outbox.claim(queued.key, index, now, leaseMs)) !== 'claimed') return
  const byDay = waitsForDay(errand)
  const result: SendResult = byDay === null ? await world.postman.send(mail) : { type: 'later', detail: 'letters leave by day' }
  const delivery: Delivery =
    byDay === null
      ? settled(errand, mail, result)
      : { ...settled(errand, mail, result), state: 'queued', attempts: errand.attempts - 1, at: byDay }
  // The secretariat hears of it before it is settled: whoever dies in between leaves an open claim behind and not a silence.
  if (delivery.state === 'failed')
    await noteBounce(world, queued.network, { delivery, permanent: result.type === 'failed', detail: delivery.detail ?? '' }, now)
  await world.outbox.record(delivery)
  if (delivery.state === 'uncertain') world.journal.warn('uncertain', { effect: queued.key, index })
}

/** Only a direct answer may leave at night (§8.1): what a process that was down all day finds in the evening waits for the next morning. */
const waitsForDay = ({ effect, charter, now }: Errand): Instant | null => {
  if (effect.answering !== null) return null
  const next = nextSendTime(charter, now)
  return next > now ? next : null
}

/** A letter as it went, or will go, to one of its recipients: for whoever keeps the papers. Null for what is no letter, or whose charter is gone. */
export async function letterFor(world: World, queued: QueuedEffect, index: number, date: Instant): Promise<MailBytes | null> {
  const { effect, network } = queued
  const charter = world.networks.get(network)?.charter
  if (effect.kind !== 'letter' || charter === undefined) return null
  const recipient = effect.to[index]
  if (recipient === undefined) return null
  const files = await filesFor(world, network, charter, effect)
  return compositionOf(world, { queued, effect, charter, files, index, recipient, now: date, attempts: 0 })
}

/** One letter for one recipient as bytes. The same letter is the same bytes whenever it is composed, save the Date. */
async function compositionOf(
  world: World,
  { queued, effect, charter, files, index, recipient, now }: Errand,
): Promise<MailBytes> {
  const domain = charter.address.slice(charter.address.lastIndexOf('@') + 1)
  const messageId = messageIdOf(newestSecret(world), queued.key, index, domain)
  const replyTo = replyAddress(charter, replyToken(newestSecret(world), queued.network, queued.key, index))
  const { letter, answering } = effect
  const composed = compose(letter, recipient, charter, {
    ...{ replyTo, at: queued.queuedAt, answering, files },
    ...(effect.parcel === undefined ? {} : { parcel: effect.parcel }),
  })
  const inline = await painted(world, composed, queued.key)
  const parts = { ...composed, inline }
  const raw = await writeMail({ charter, letter, to: recipient, composed: parts, messageId, replyTo, answering, date: now })
  return { envelopeFrom: charter.address, to: recipient.address, messageId, raw, tag: `${queued.key}.${index}` }
}

/** A picture that cannot be painted keeps no letter back: its text says the same. */
export async function painted({ painter, journal }: World, { pictures }: Composed, effect: string) {
  if (painter === undefined) return []
  try {
    return await Promise.all(
      pictures.map(async ({ cid, name, svg, width }) => {
        return { cid, name, type: 'image/png', bytes: await painter.png(svg, width) }
      }),
    )
  } catch {
    journal.warn('picture-not-painted', { effect })
    return []
  }
}

function settled(
  { queued, effect, charter, index, recipient, attempts, now }: Errand,
  mail: MailBytes,
  result: SendResult,
): Delivery {
  const base = {
    effect: queued.key,
    index,
    address: recipient.address,
    attempts,
    at: now,
    messageId: mail.messageId,
    detail: null,
  }
  switch (result.type) {
    case 'sent':
      return { ...base, state: 'sent', messageId: result.messageId }
    case 'failed':
      return { ...base, state: 'failed', detail: result.detail }
    case 'uncertain':
      return { ...base, state: 'uncertain', detail: result.detail }
    case 'later': {
      const wait = waits[attempts - 1]
      if (wait === undefined) return { ...base, state: 'failed', detail: result.detail }
      const again = addMinutes(now, wait)
      // Only a direct answer may leave at night (§8.1): a morning's letter that is put off all day waits for the next one.
      return {
        ...base,
        state: 'queued',
        detail: result.detail,
        at: effect.answering === null ? nextSendTime(charter, again) : again,
      }
    }
  }
}

/** A letter was refused or came back: the roster hears of it, and the secretariat when it was one that the charter owes. */
export async function noteBounce(world: World, network: string, failure: Failure, now: Instant): Promise<void> {
  await noted(world, network, 'bounce', failure.delivery, now, ({ books, ledger }) =>
    noteFailure(world, books, ledger, failure, now),
  )
}

/** Its reader has called a letter spam, as the transport says: the secretariat hears of it, once for each letter and reader. */
export async function noteComplaintOf(world: World, network: string, delivery: Delivery, now: Instant): Promise<void> {
  await noted(world, network, 'complaint', delivery, now, each => tellOfComplaint(world, each, delivery))
}

/** More than there are letters under way at once, in a few processes: of all who write at the same moment, one gets on each time. */
const mostAttempts = 200

/**
 * What became of a letter, as a write of its own that happens once. Throws when it could not be written: what became of the letter must not be
 * settled then.
 */
const noted = async (
  world: World,
  network: string,
  what: 'bounce' | 'complaint',
  { effect, index }: Delivery,
  at: Instant,
  note: (noted: Noted) => Promise<void>,
): Promise<void> => {
  const decide = async (books: Books, ledger: Ledger, occasion: Occasion) => {
    await note({ books, ledger, occasion, charter: books.charterFor({ phase: 'unscheduled' }) })
    return null
  }
  await write(world, network, `${what}/${effect}/${index}`, at, { answering: null, mail: null }, decide, mostAttempts)
}
