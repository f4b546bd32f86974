import type { SQSEvent } from 'aws-lambda'
import { envelopesOf, readArrival, refusedRecord } from './aws/arrival.ts'
import type { Batch } from './aws/batch.ts'
import { eachMessage } from './aws/batch.ts'
import { observed } from './aws/journal.ts'
import { Line, sqsClient, turnOf } from './aws/line.ts'
import { readyIn } from './aws/ready.ts'
import { settingsOf } from './aws/settings.ts'
import { Trouble } from './aws/trouble.ts'
import { openWorld } from './world.ts'

const opened = openWorld('mail-arrived')
const ready = readyIn(opened)
const line = new Line(sqsClient(), settingsOf('mail-arrived').LINE)

/** SES has a mail in the bucket: first it is put in line for its network, then read. What is not done (in line, its outcome written) comes again. */
export const handler = observed<SQSEvent, Batch>(async event => {
  const world = await opened()
  return eachMessage(event.Records, world, async message => {
    const arrival = readArrival(message.body)
    if (arrival === null) return world.journal.info('trial-of-ses')
    const [turn, addressed] = [turnOf(message), envelopesOf(arrival, world.networks)]
    if (turn === null && addressed.length > 0) return line.add(message.body, addressed)
    const here = addressed.find(({ network }) => network === turn)
    if (here === undefined) return world.journal.warn('for-nobody-here', { mail: arrival.id })
    const { network, envelope } = here
    if (arrival.refused !== null) {
      const cause = { key: `refused/${arrival.id}`, at: arrival.at, mail: refusedRecord(arrival, envelope) }
      await world.log.commit({ network, cause, appends: [], effects: [], alarms: [] })
      return world.journal.warn('refused', { mail: arrival.id, network, why: arrival.refused })
    }
    const raw = await world.incoming(arrival.key)
    if (raw === null) throw new Trouble(`${arrival.key} is not in the bucket`)
    await ready(network)
    // Half of the calls only put a mail in line: what reads one is loaded by the first that reads.
    const { receive } = await import('../shared/secretary.ts')
    const { id, outcome } = await receive(world, { raw, envelope })
    world.journal.info('received', { mail: id, ses: arrival.id, network, outcome })
  })
})
