import type { Cause, Outbox } from '../../shared/ports.ts'
import { replay as replayNetwork } from '../../shared/road/replay.ts'
import type { World } from '../../shared/road/world.ts'
import { erasedDomain } from '../erasing/rewrite.ts'
import { MemoryAlarms } from '../memory/alarms.ts'
import { MemoryEventLog } from '../memory/event-log.ts'
import { MemoryOutbox } from '../memory/outbox.ts'
import { memoryStore } from '../memory/store.ts'
import type { LocalWorld } from '../world.ts'
import type { Output } from './check.ts'

/**
 * `rundskriv replay`: rebuilds every network's state from the stored mails, alarms and files in a scratch store and compares. Prints
 * `identical`, or a line for each stream that differs; where people were erased (erase.ts), it says so first. Answers the exit status.
 */
export const replay = async (world: LocalWorld, io: Output): Promise<number> => {
  const differences: string[] = []
  for (const network of world.networks.keys()) {
    const causes = await world.causes(network)
    const found = await replayNetwork(world, scratchOf(world), network, causes)
    const erased = causes.filter(({ mail }) => mail?.envelope.from.endsWith(`@${erasedDomain}`)).length
    if (found.length > 0 && erased > 0)
      differences.push(
        `${network}: ${erased} mails came from people who were erased; what they brought is stored and cannot be rebuilt`,
      )
    const gone = found.length === 0 ? 0 : await forgotten(world, causes)
    if (gone > 0)
      differences.push(
        `${network}: ${gone} mails with a personal number are no longer kept; that they were held cannot be rebuilt`,
      )
    differences.push(...found)
  }
  for (const difference of differences) io.out(difference)
  if (differences.length === 0) io.out('identical')
  return differences.length === 0 ? 0 : 1
}

/** How many mails were set apart and deleted when their days were over. */
const forgotten = async (world: LocalWorld, causes: readonly Cause[]): Promise<number> => {
  const apart = causes.flatMap(({ mail }) => (mail?.reason === 'personal-number' ? [mail.id] : []))
  const kept = await Promise.all(apart.map(id => world.rawMails.get(id)))
  return kept.filter(raw => raw === null).length
}

/** An empty world with the same files, keys and raw mails. Nothing is sent from it. */
const scratchOf = (world: LocalWorld): World => {
  const store = memoryStore()
  return {
    networks: world.networks,
    log: new MemoryEventLog(store),
    outbox: withRealIds(new MemoryOutbox(store), world.outbox),
    alarms: new MemoryAlarms(store),
    rawMails: world.rawMails,
    postman: { send: async () => ({ type: 'later', detail: 'a replay sends nothing' }) },
    secrets: world.secrets,
    journal: { info: () => undefined, warn: () => undefined },
  }
}

/** Letters that were answered are found by the ids under which they were really sent, and said what they really said. */
const withRealIds = (scratch: MemoryOutbox, real: Outbox): Outbox =>
  new Proxy(scratch, {
    get: (target, name, receiver) => {
      if (name === 'byMessageId') return (id: string) => real.byMessageId(id)
      if (name === 'told') return (key: string) => real.told(key)
      const value: unknown = Reflect.get(target, name, receiver)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
