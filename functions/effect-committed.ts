import type { DynamoDBStreamEvent } from 'aws-lambda'
import { carryOut } from '../shared/courier.ts'
import type { Batch } from './aws/batch.ts'
import { eachInOrder } from './aws/batch.ts'
import { openedIn } from './aws/opened.ts'
import { Schedules, schedulerClient } from './aws/schedules.ts'
import { SesPostman, sesClient } from './aws/ses-postman.ts'
import { now, openWorld, setting } from './world.ts'

const world = await openWorld(new SesPostman(sesClient(), setting('CONFIGURATION_SET')))
const group = setting('SCHEDULE_GROUP')
const schedules = new Schedules(schedulerClient(), {
  group,
  role: setting('SCHEDULE_ROLE'),
  deadLetters: setting('DEAD_LETTERS'),
})
const [timeHasCome, effectCommitted] = [setting('TIME_HAS_COME'), setting('EFFECT_COMMITTED')]

/** Called by the table's stream, by a letter's schedule, and by the round, which finds what neither told of. */
export type Call = DynamoDBStreamEvent | { readonly letter: string } | { readonly round: true }

export const handler = async (call: Call): Promise<Batch | undefined> => {
  if ('Records' in call)
    return eachInOrder(call.Records, record => record.dynamodb?.SequenceNumber ?? '', world.journal, committed)
  const due = 'letter' in call ? [call.letter] : await world.outbox.due(now(), 100)
  for (const key of due) await carryOut(world, key, now())
  return undefined
}

const committed = async ({ dynamodb }: DynamoDBStreamEvent['Records'][number]): Promise<void> => {
  const opened = openedIn(dynamodb?.NewImage ?? {})
  if (opened === null) return
  const { at } = opened
  if ('alarm' in opened) {
    const { network, stream, name } = opened.alarm
    await schedules.set({ name: `alarm/${network}/${stream}/${name}`, at, target: timeHasCome, payload: opened }, now())
  } else if (at <= now()) await carryOut(world, opened.letter, now())
  else await schedules.set({ name: `letter/${opened.letter}/${at}`, at, target: effectCommitted, payload: opened }, now())
}
