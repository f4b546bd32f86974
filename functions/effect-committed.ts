import type { DynamoDBStreamEvent } from 'aws-lambda'
import { turnOf } from '../shared/road/turn.ts'
import type { Batch } from './aws/batch.ts'
import { eachInOrder, eachInTurn } from './aws/batch.ts'
import { journal, observed } from './aws/journal.ts'
import { openedIn } from './aws/opened.ts'
import { settingsOf } from './aws/settings.ts'
import { waysOut } from './aws/ways-out.ts'
import { now, openWorld } from './world.ts'

const told = settingsOf('effect-committed')
const { carryOut, postman, schedule } = waysOut(told, journal)
const opened = openWorld('effect-committed', postman)

/** Called by the table's stream, by a letter's schedule, and by the round, which finds what neither told of. */
export type Call = DynamoDBStreamEvent | { readonly letter: string } | { readonly round: true }

export const handler = observed<Call, Batch | undefined>(async call => {
  const world = await opened()
  if ('Records' in call) return eachInOrder(call.Records, each => each.dynamodb?.SequenceNumber ?? '', journal, committed)
  const due = 'letter' in call ? [call.letter] : await world.outbox.due(now(), 100)
  await eachInTurn(
    journal,
    due.map(effect => [{ effect }, () => carryOut(world, effect, now())]),
  )
  return undefined
})

const committed = async ({ dynamodb }: DynamoDBStreamEvent['Records'][number]): Promise<void> => {
  const world = await opened()
  const found = openedIn(dynamodb?.NewImage ?? {})
  if (found === null) return
  const { name, network, at, payload } = found
  if ('letter' in payload && at <= now()) return carryOut(world, payload.letter, now())
  const timeZone = world.networks.get(network)?.charter.timeZone ?? 'UTC'
  if ('letter' in payload) return schedule({ name, at, timeZone, target: told.EFFECT_COMMITTED, payload, isShared: true }, now())
  const turn = turnOf(payload.alarm, world.networks.size)
  await schedule({ name, at: turn, timeZone, target: told.TIME_HAS_COME, payload }, now())
}
