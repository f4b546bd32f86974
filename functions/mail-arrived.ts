import type { SQSEvent } from 'aws-lambda'
import { receive } from '../shared/secretary.ts'
import { envelopesOf, readArrival, refusedRecord } from './aws/arrival.ts'
import type { Batch } from './aws/batch.ts'
import { eachMessage } from './aws/batch.ts'
import { observed } from './aws/journal.ts'
import { readyIn } from './aws/ready.ts'
import { Trouble } from './aws/trouble.ts'
import { openWorld } from './world.ts'

const opened = openWorld('mail-arrived')
const ready = readyIn(opened)

/** SES has put a mail into the bucket. It is acknowledged when its outcome is written; until then it comes again. */
export const handler = observed<SQSEvent, Batch>(async event => {
  const world = await opened
  return eachMessage(event.Records, world, async body => {
    const arrival = readArrival(body)
    const addressed = envelopesOf(arrival, world.networks)
    if (addressed.length === 0) return world.journal.warn('for-nobody-here', { mail: arrival.id })
    for (const { network, envelope } of addressed) {
      if (arrival.refused !== null) {
        const cause = { key: `refused/${arrival.id}`, at: arrival.at, mail: refusedRecord(arrival, envelope) }
        await world.log.commit({ network, cause, appends: [], effects: [], alarms: [] })
        world.journal.warn('refused', { mail: arrival.id, network, why: arrival.refused })
        continue
      }
      const raw = await world.incoming(arrival.key)
      if (raw === null) throw new Trouble(`${arrival.key} is not in the bucket`)
      await ready(network)
      const { id, outcome } = await receive(world, { raw, envelope })
      world.journal.info('received', { mail: id, ses: arrival.id, network, outcome })
    }
  })
})
