import { noteBounce } from '../../shared/courier.ts'
import type { Delivery } from '../../shared/ports.ts'
import type { World } from '../../shared/road/world.ts'
import type { Feedback } from './feedback.ts'
import { sesMessageId } from './ses-id.ts'

/** Brings what SES tells to the letter's record: evidence settles what was uncertain, and what came back is noted once. */
export const noteFeedback = async (world: World, feedback: Feedback, region: string): Promise<void> => {
  const { effect, index, id, at, news } = feedback
  const queued = await world.outbox.load(effect)
  const delivery = queued === null ? undefined : (await world.outbox.deliveries(effect))[index]
  if (queued === null || delivery === undefined) return world.journal.warn('feedback-for-unknown-letter', { effect, index })
  const known: Delivery = { ...delivery, at, messageId: sesMessageId(id, region) }
  switch (news.type) {
    case 'note':
      return world.journal.info('feedback', { effect, index, what: news.what })
    case 'taken': {
      if (delivery.state === 'uncertain' || delivery.state === 'sending')
        await world.outbox.record({ ...known, state: 'sent', detail: null })
      if (delivery.state === 'uncertain') world.journal.info('uncertain-settled', { effect, index, sent: true })
      return
    }
    case 'came-back':
    case 'refused': {
      const came =
        news.type === 'came-back'
          ? ({ state: 'bounced', permanent: news.permanent } as const)
          : ({ state: 'failed', permanent: false } as const)
      const failed = { ...known, state: came.state, detail: news.detail }
      // SES had taken it, whatever we noted: what was sent can only bounce.
      await world.outbox.record(delivery.state === 'sent' ? { ...failed, state: 'bounced' } : failed)
      await noteBounce(world, queued.network, { delivery: failed, permanent: came.permanent, detail: news.detail }, at)
      return world.journal.warn('came-back', { effect, index, permanent: came.permanent })
    }
  }
}
