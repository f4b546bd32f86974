import type { Instant } from '../calendar/types.ts'
import { carryOut, noteBounce } from '../courier.ts'
import type { AlarmName, StreamId } from '../effects.ts'
import type { AnyEvent, Cause } from '../ports.ts'
import { receive, reconsider, wake } from '../secretary.ts'
import type { World } from './world.ts'

/** What the roster file and the charter file brought: an input, which no mail and no alarm can bring again. */
const fromFiles = new Set<AnyEvent['type']>(['CharterAdopted', 'MemberAdded', 'MemberChanged', 'MemberRemoved'])

/**
 * Lets everything that ever happened to a network happen again in an empty world: each mail with its envelope, each alarm at the
 * time it rang, each file as it was adopted. Answers the differences between what comes of it and what is stored; none means that the
 * state rests on nothing but the mails, the clock and the files (G45).
 */
export async function replay(
  stored: World,
  scratch: World,
  network: string,
  causes: readonly Cause[],
): Promise<readonly string[]> {
  for (const cause of causes) await again(stored, scratch, network, cause)
  const streams = await streamsOf(stored, network)
  const differences: string[] = []
  for (const stream of streams) differences.push(...(await compare(stored, scratch, network, stream)))
  return differences
}

async function again(stored: World, scratch: World, network: string, cause: Cause): Promise<void> {
  const [kind] = cause.key.split('/', 1)
  switch (kind) {
    case 'opening':
      return opening(stored, scratch, network, cause)
    case 'alarm': {
      const alarm = alarmIn(network, cause.key)
      if (alarm !== null) await wake(scratch, alarm, cause.at)
      return
    }
    case 'bounce':
      return bounce(stored, scratch, network, cause)
    default:
      return mail(stored, scratch, cause)
  }
}

/** `alarm/<stream>/<name>/<at>`; a meeting's stream has a stroke of its own. */
function alarmIn(network: string, key: string) {
  const found = /^alarm\/(members|network|meeting\/\d+)\/([a-z0-9-]+)\/(.+)$/.exec(key)
  if (found === null) return null
  const [, stream = 'network', name = '', at = ''] = found
  return { network, stream: stream as StreamId, name: name as AlarmName, at }
}

/** A mail that was read again (after a yes, after an answer to our question) is read again by the effect that asked for it. */
async function mail(stored: World, scratch: World, { key, at, mail: record }: Cause): Promise<void> {
  const raw = record === null ? null : await stored.rawMails.get(record.id)
  if (record === null || raw === null) return
  if (key.split('/').length === 2) await receive(scratch, { raw, envelope: record.envelope })
  else await readAgain(scratch, record.id, at)
}

/** How many effects are looked through for the one that asks to read a mail again. */
const mostDue = 10_000

async function readAgain(scratch: World, id: string, at: Instant): Promise<void> {
  for (const key of await scratch.outbox.due(at, mostDue)) {
    const queued = await scratch.outbox.load(key)
    if (queued?.effect.kind !== 'reconsider') continue
    const { mail, more = [], ...released } = queued.effect
    if (more.length === 0 && mail === id) return carryOut(scratch, key, at)
    // Several under one effect may have been read at different times: this one is read now, the others when their turn has come.
    if (more.length === 0 || ![mail, ...more].includes(id)) continue
    if ((await reconsider(scratch, queued.network, id, released, at))?.outcome !== 'duplicate') return
  }
}

/**
 * What a transport answered is an input too. The roster's own note of it says what was heard; the delivery says it only as long as nothing came after
 * it: whoever died before it was settled left a claim that ran out, and that says something else.
 */
async function bounce(stored: World, scratch: World, network: string, { key, at }: Cause): Promise<void> {
  const cut = key.lastIndexOf('/')
  const delivery = (await stored.outbox.deliveries(key.slice('bounce/'.length, cut))).find(
    each => each.index === Number(key.slice(cut + 1)),
  )
  if (delivery === undefined) return
  const { revision } = await scratch.log.read(network, 'members')
  const next = (await stored.log.read(network, 'members')).events[revision]
  const isNoted = next?.type === 'BounceRecorded' && next.at === at && next.address === delivery.address
  const { permanent, detail } = isNoted ? next : { permanent: true, detail: delivery.detail ?? '' }
  await noteBounce(scratch, network, { delivery, permanent, detail }, at)
}

/** The events that the files brought at that moment, taken over as they are. */
async function opening(stored: World, scratch: World, network: string, cause: Cause): Promise<void> {
  const appends = []
  for (const stream of ['network', 'members'] as const) {
    const { revision: expected } = await scratch.log.read(network, stream)
    const { events } = await stored.log.read(network, stream)
    const brought = takeWhile(
      events.slice(expected),
      event => fromFiles.has(event.type) && 'at' in event && event.at === cause.at,
    )
    if (brought.length > 0) appends.push({ stream, expected, events: brought })
  }
  await scratch.log.commit({ network, cause, appends, effects: [], alarms: [] })
}

const takeWhile = <T>(all: readonly T[], holds: (one: T) => boolean): readonly T[] => {
  const end = all.findIndex(one => !holds(one))
  return end < 0 ? all : all.slice(0, end)
}

async function streamsOf(world: World, network: string): Promise<readonly StreamId[]> {
  const { events } = await world.log.read(network, 'network')
  const numbers = events.flatMap(event => (event.type === 'MeetingEntered' ? [event.number] : []))
  return ['network', 'members', ...numbers.map((number): StreamId => `meeting/${number}`)]
}

/** The first event that differs, and how many events each side has. */
async function compare(stored: World, scratch: World, network: string, stream: StreamId): Promise<readonly string[]> {
  const [was, is] = [(await stored.log.read(network, stream)).events, (await scratch.log.read(network, stream)).events]
  const longest = Math.max(was.length, is.length)
  for (let at = 0; at < longest; at += 1) {
    if (JSON.stringify(was[at]) === JSON.stringify(is[at])) continue
    return [
      `${network}/${stream}@${at + 1}: stored ${was[at]?.type ?? 'nothing'}, rebuilt ${is[at]?.type ?? 'nothing'} (${was.length} and ${is.length} events)`,
    ]
  }
  return []
}
