import type { SQSEvent } from 'aws-lambda'
import type { Batch } from './aws/batch.ts'
import { eachMessage } from './aws/batch.ts'
import { noteFeedback } from './aws/came-back.ts'
import { readFeedback } from './aws/feedback.ts'
import { openWorld, setting } from './world.ts'

const world = await openWorld()
const region = setting('AWS_REGION')

/** SES tells what became of a letter. */
export const handler = (event: SQSEvent): Promise<Batch> =>
  eachMessage(event.Records, world.journal, async body => {
    const feedback = readFeedback(body)
    if (feedback === null) return world.journal.info('feedback-not-ours')
    await noteFeedback(world, feedback, region)
  })
