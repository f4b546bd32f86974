import type { QueuedEffect } from '../../shared/effects.ts'
import { networkOf, readToken } from '../../shared/mail/reply-address.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { AnyEvent, EventLog, History, Write } from '../../shared/ports.ts'
import { receive, wake } from '../../shared/secretary.ts'
import type { Plant, Ports } from './house.ts'

/** A fault that the harness must find: what a hurried hand might do to the road, done to the ports around it. */
export interface PlantedFault {
  readonly what: string
  readonly plant: Plant
  /** Which promise it breaks; one of these must be named, or the store itself must object. */
  readonly breaks: readonly string[]
  /** A year in which it shows. */
  readonly seed: number
}

const committing = (change: (write: Write, log: EventLog) => Promise<Write> | Write): Plant => ({
  ports: ports => {
    const commit = ports.log.commit.bind(ports.log)
    ports.log.commit = async write => commit(await change(write, ports.log))
    return ports
  },
})

/** Counts upwards. */
const counter = (): (() => number) => {
  let count = 0
  return () => {
    count += 1
    return count
  }
}
const nth = counter()

const oneDay = 24 * 60 * 60_000
const dayBefore = (at: string): string => new Date(Date.parse(at) - oneDay).toISOString()

const early = (event: AnyEvent): AnyEvent => {
  if (event.type !== 'MinutesDistributed') return event
  const distributed = event as Extract<MeetingEvent, { type: 'MinutesDistributed' }>
  return {
    ...distributed,
    deadlines: distributed.deadlines.map(each => (each.name === 'approval' ? { ...each, at: dayBefore(each.at) } : each)),
  }
}

const onOutbox = (change: (outbox: Ports['outbox']) => void): Plant => ({
  ports: ports => {
    change(ports.outbox)
    return ports
  },
})

/** Whose letter is answered is who speaks: the one thing that a reply address must never mean. */
const byTokenAlone: typeof receive = async (world, mail) => {
  const charters = [...world.networks.values()].map(each => each.charter)
  const addressed = networkOf(mail.envelope.to, charters)
  const token = addressed?.token == null ? null : readToken(world.secrets, addressed.network, addressed.token)
  const effect = token === null ? null : (await world.outbox.load(token.effectKey))?.effect
  const owner = token !== null && effect?.kind === 'letter' ? effect.to[token.index] : undefined
  if (owner?.person == null) return receive(world, mail)
  const raw = Buffer.from(mail.raw)
    .toString('utf8')
    .replace(/^From: .*$/m, `From: ${owner.address}\r`)
  return receive(world, { raw: Buffer.from(raw), envelope: { ...mail.envelope, authenticated: true } })
}

const issued = new Set(['CallForItemsIssued', 'AgendaIssued', 'MinutesApproved'])

const forgotten = <H extends History>(history: H): H => ({
  ...history,
  events: history.events.filter(each => !issued.has(each.type)),
})

/** A log that does not tell what has been issued, nor that this alarm has rung before. */
const forgetful = (log: EventLog): EventLog => ({
  read: async (network, stream) => forgotten(await log.read(network, stream)),
  tails: async (network, streams, fold) => (await log.tails(network, streams, fold)).map(forgotten),
  keep: async () => undefined,
  cause: async () => null,
  commit: write => log.commit({ ...write, cause: { ...write.cause, key: `${write.cause.key}#${nth()}` } }),
  mails: network => log.mails(network),
})

export const plantedFaults: readonly PlantedFault[] = [
  {
    what: 'the cause is not written, so that a mail that comes again is new',
    plant: committing(write => ({ ...write, cause: { ...write.cause, key: `${write.cause.key}#${nth()}` } })),
    breaks: ['P1', 'an error'],
    seed: 3,
  },
  {
    what: 'the lease of a claim is ignored by the other process',
    plant: onOutbox(outbox => {
      const claim = outbox.claim.bind(outbox)
      outbox.claim = async (...given) => ((await claim(...given)) === 'not-due' ? 'not-due' : 'claimed')
    }),
    breaks: ['P3'],
    seed: 7,
  },
  {
    what: 'a claim that nobody settled is sent again',
    plant: {
      ports: (ports, { store }) => {
        const { outbox } = ports
        const expire = outbox.expireClaims.bind(outbox)
        outbox.expireClaims = async now => {
          const expired = await expire(now)
          const uncertain = [...store.deliveries.values()].filter(each => each.state === 'uncertain')
          for (const { effect } of uncertain) await again(outbox, effect, now)
          return expired
        }
        return ports
      },
    },
    breaks: ['P3'],
    seed: 3,
  },
  {
    what: 'an alarm is not checked against what has been done already',
    plant: { wake: (world, alarm, now) => wake({ ...world, log: forgetful(world.log) }, alarm, now) },
    breaks: ['P3'],
    seed: 1,
  },
  {
    what: 'the approval comes a day early',
    plant: committing(write => ({
      ...write,
      appends: write.appends.map(each => ({ ...each, events: each.events.map(early) })),
      alarms: write.alarms.map(each => (each.name === 'approval' ? { ...each, at: dayBefore(each.at) } : each)),
    })),
    breaks: ['P4'],
    seed: 2,
  },
  { what: 'a reply is routed by its token alone', plant: { receive: byTokenAlone }, breaks: ['P5'], seed: 2 },
  {
    what: 'a sender whom nobody vouches for is believed',
    plant: { receive: (world, mail) => receive(world, { ...mail, envelope: { ...mail.envelope, authenticated: true } }) },
    breaks: ['P5', 'P6'],
    seed: 2,
  },
  {
    what: 'events and letters are two writes, and the second one is lost now and then',
    plant: committing(write => (nth() % 20 === 0 ? { ...write, effects: [] } : write)),
    breaks: ['P2', 'P3'],
    seed: 2,
  },
  { what: '250 is said before the mail is on the disk', plant: { hasty: true }, breaks: ['P1'], seed: 3 },
  {
    what: 'an alarm counts as rung before its write, and no sweep heals it',
    plant: {
      sweeps: false,
      wake: async (world, alarm, now) => {
        await world.alarms.rang(alarm)
        return wake(world, alarm, now)
      },
    },
    breaks: ['P3'],
    seed: 4,
  },
  {
    what: 'a letter that may have been taken counts as not taken',
    plant: onOutbox(outbox => {
      const record = outbox.record.bind(outbox)
      outbox.record = delivery => record(delivery.state === 'uncertain' ? { ...delivery, state: 'queued' } : delivery)
    }),
    breaks: ['P3'],
    seed: 13,
  },
  {
    what: 'a meeting that is booked after its last day for items is told of with its agenda alone',
    plant: committing(write => ({ ...write, effects: write.effects.filter(({ effect }) => !isLateCall(effect)) })),
    breaks: ['P3'],
    seed: 13,
  },
]

const isLateCall = (effect: QueuedEffect['effect']): boolean =>
  effect.kind === 'letter' && effect.letter.name === 'call-for-items' && effect.letter.isLate === true

async function again(outbox: Ports['outbox'], key: string, now: string): Promise<void> {
  for (const delivery of await outbox.deliveries(key)) {
    if (delivery.state === 'uncertain') await outbox.record({ ...delivery, state: 'queued', at: now })
  }
}
