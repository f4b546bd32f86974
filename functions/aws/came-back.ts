import type { Delivery } from '../../shared/ports.ts'
import type { World } from '../../shared/road/world.ts'
import type { DynamoOutbox } from './dynamo/outbox.ts'
import type { Feedback } from './feedback.ts'
import { sesMessageId } from './ses-id.ts'

type Road = Pick<typeof import('../../shared/courier.ts'), 'noteBounce' | 'noteComplaintOf'>
type Office = World & { readonly outbox: DynamoOutbox }

/** States in which we do not know that SES has it. */
const open = new Set(['queued', 'sending', 'uncertain'])

/** Brings what SES tells to the letter's record: evidence settles what was uncertain, and what came back is noted once. */
export const noteFeedback = async (world: Office, feedback: Feedback, region: string): Promise<void> => {
  const { effect, index, id, at, news } = feedback
  const { outbox, journal } = world
  const delivery = await outbox.delivery(effect, index)
  if (delivery === null) return journal.warn('feedback-for-unknown-letter', { effect, index })
  const known: Delivery = { ...delivery, at, messageId: sesMessageId(id, region) }
  switch (news.type) {
    case 'note':
      await outbox.remark(delivery, news.what, at)
      return journal.info('feedback', { effect, index, what: news.what })
    case 'taken':
      if (!open.has(delivery.state)) return
      await outbox.record({ ...known, state: 'sent', detail: null })
      if (delivery.state === 'uncertain') journal.info('uncertain-settled', { effect, index, sent: true })
      return
    case 'complaint':
      // Whoever complains has the letter.
      if (open.has(delivery.state)) await outbox.record({ ...known, state: 'sent', detail: null })
      await outbox.remark(delivery, news.detail, at)
      await tell(world, known, (road, network) => road.noteComplaintOf(world, network, known, at))
      return journal.warn('complaint', { effect, index })
    case 'came-back':
    case 'refused': {
      const permanent = news.type === 'came-back' && news.permanent
      // SES had taken it, whatever we noted: what was sent can only bounce.
      const state = news.type === 'came-back' || delivery.state === 'sent' ? 'bounced' : 'failed'
      const failed = { ...known, state, detail: news.detail } as const
      await tell(world, failed, (road, network) =>
        road.noteBounce(world, network, { delivery: failed, permanent, detail: news.detail }, at),
      )
      await outbox.record(failed)
      return journal.warn('came-back', { effect, index, state, permanent })
    }
  }
}

/** The network hears of it before the record is settled: whoever dies in between is told again, and the cause makes it once. */
const tell = async (world: Office, { effect }: Delivery, note: (road: Road, network: string) => Promise<void>): Promise<void> => {
  const queued = await world.outbox.load(effect)
  // Nearly every letter arrives and is welcome: the rest of the road is loaded for the others.
  if (queued !== null) await note(await import('../../shared/courier.ts'), queued.network)
}
