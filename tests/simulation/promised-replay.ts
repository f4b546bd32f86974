import { isDeepStrictEqual } from 'node:util'
import type { StreamId } from '../../shared/effects.ts'
import { openBooks } from '../../shared/road/books.ts'
import { folded } from '../../shared/road/folds.ts'
import type { World } from '../../shared/road/world.ts'
import { replayed } from '../support/replayed.ts'
import type { Lived } from './year.ts'

/** P7: from the stored mails, the alarms that rang and the files as they were, the same state comes again. */
export async function rebuilt({ house }: Lived): Promise<readonly string[]> {
  const { networks, disk } = house
  const stored: World = {
    networks,
    ...disk,
    postman: { send: async () => ({ type: 'later', detail: 'nothing is sent any more' }) },
    secrets: [new Uint8Array(32).fill(7)],
    journal: { info: () => undefined, warn: () => undefined },
  }
  const wrong: string[] = []
  for (const network of networks.keys()) {
    for (const difference of await replayed(stored, network, house.store.causes.values())) wrong.push(`P7 ${difference}`)
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
