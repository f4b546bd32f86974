import { isDeepStrictEqual } from 'node:util'
import { MemoryAlarms } from '../../local/memory/alarms.ts'
import { MemoryEventLog } from '../../local/memory/event-log.ts'
import { MemoryOutbox } from '../../local/memory/outbox.ts'
import { memoryStore } from '../../local/memory/store.ts'
import type { StreamId } from '../../shared/effects.ts'
import { openBooks } from '../../shared/road/books.ts'
import { folded } from '../../shared/road/folds.ts'
import { replay } from '../../shared/road/replay.ts'
import type { World } from '../../shared/road/world.ts'
import type { Lived } from './year.ts'

const silent = { info: () => undefined, warn: () => undefined }

/** P7: from the stored mails, the alarms that rang and the files as they were, the same state comes again. */
export async function rebuilt({ house }: Lived): Promise<readonly string[]> {
  const { networks, disk } = house
  const nothing = { type: 'later', detail: 'a replay sends nothing' } as const
  const rest = {
    networks,
    rawMails: disk.rawMails,
    postman: { send: async () => nothing },
    secrets: [new Uint8Array(32).fill(7)],
    journal: silent,
  }
  const stored: World = { ...rest, ...disk }
  const wrong: string[] = []
  for (const network of networks.keys()) {
    const store = memoryStore()
    const outbox = new MemoryOutbox(store)
    // Letters that were answered are found by the ids under which they were really sent, and said what they really said.
    outbox.byMessageId = id => disk.outbox.byMessageId(id)
    outbox.told = key => disk.outbox.told(key)
    const scratch: World = { ...rest, log: new MemoryEventLog(store), outbox, alarms: new MemoryAlarms(store) }
    const causes = [...house.store.causes.values()].filter(each => each.network === network)
    for (const difference of await replay(stored, scratch, network, causes)) wrong.push(`P7 ${difference}`)
    wrong.push(...(await cached(stored, network)))
  }
  return wrong
}

/** What a snapshot and the events after it make is what all events make. */
async function cached(stored: World, network: string): Promise<readonly string[]> {
  const books = await openBooks(stored, network)
  const whole = async (stream: StreamId) => folded(stream, (await stored.log.read(network, stream)).events)
  const wrong: string[] = []
  const compare = async (stream: StreamId, state: unknown) => {
    if (!isDeepStrictEqual(await whole(stream), state))
      wrong.push(`P7 ${network}/${stream}: the snapshot and its tail are another state`)
  }
  await compare('network', books.network.state)
  await compare('members', books.members.state)
  for (const { number } of books.network.state.entries) await compare(`meeting/${number}`, (await books.meeting(number)).state)
  return wrong
}
