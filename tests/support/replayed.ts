import { MemoryAlarms } from '../../local/memory/alarms.ts'
import { MemoryEventLog } from '../../local/memory/event-log.ts'
import { MemoryOutbox } from '../../local/memory/outbox.ts'
import { memoryStore } from '../../local/memory/store.ts'
import type { Cause } from '../../shared/ports.ts'
import { replay } from '../../shared/road/replay.ts'
import type { World } from '../../shared/road/world.ts'

/** Everything that happened to a network happens again in an empty world, in which nothing is sent: what comes of it that is not stored, or the other way round. */
export const replayed = async (
  stored: World,
  network: string,
  causes: Iterable<Cause & { readonly network: string }>,
): Promise<readonly string[]> => {
  const store = memoryStore()
  const outbox = new MemoryOutbox(store)
  // Letters that were answered are found by the ids under which they were really sent, and said what they really said.
  outbox.byMessageId = id => stored.outbox.byMessageId(id)
  outbox.told = key => stored.outbox.told(key)
  const scratch: World = {
    ...stored,
    log: new MemoryEventLog(store),
    outbox,
    alarms: new MemoryAlarms(store),
    postman: { send: async () => ({ type: 'later', detail: 'a replay sends nothing' }) },
    journal: { info: () => undefined, warn: () => undefined },
  }
  return replay(
    stored,
    scratch,
    network,
    [...causes].filter(each => each.network === network),
  )
}
