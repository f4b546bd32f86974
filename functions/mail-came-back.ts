import type { SQSEvent } from 'aws-lambda'
import type { Batch } from './aws/batch.ts'
import { eachMessage } from './aws/batch.ts'
import { noteFeedback } from './aws/came-back.ts'
import { readFeedback } from './aws/feedback.ts'
import { observed } from './aws/journal.ts'
import { openWorld } from './world.ts'

const opened = openWorld('mail-came-back')

/** SES tells what became of a letter. */
export const handler = observed<SQSEvent, Batch>(async event => {
  const world = await opened()
  return eachMessage(event.Records, world, async ({ body }) => {
    const feedback = readFeedback(body)
    if (feedback === null) return world.journal.info('feedback-not-ours')
    await noteFeedback(world, feedback, process.env.AWS_REGION ?? '')
  })
})
