import type { Instant } from '../shared/calendar/types.ts'
import type { Begun } from './begun.ts'
import { MaildirPostman } from './maildir.ts'
import { RelayPostman } from './smtp/out.ts'
import type { LocalWorld } from './world.ts'

/**
 * What became of letters whose claims nobody settled. A Maildir is its own evidence: the letter lies there or it does not, and then
 * it goes out now; of what was claimed for a relay it says nothing. Of a relay we know which letters it never got a byte of: those go
 * out now too. What it may have taken only its bounces can tell: those letters stay uncertain, for everybody to see.
 */
export const settleClaims = async (world: LocalWorld, now: Instant): Promise<void> => {
  const { outbox, postman, journal } = world
  // Before the claims are looked at: what a process that dies meanwhile has claimed is settled the next time, by its notes.
  const dead = postman instanceof RelayPostman ? (postman.begun?.dead() ?? []) : []
  const expired = await outbox.expireClaims(now)
  if (expired > 0) journal.warn('claims-expired', { expired })
  if (postman instanceof RelayPostman) return settleByNotes(world, postman.begun, dead, now)
  if (!(postman instanceof MaildirPostman)) return
  for (const delivery of await outbox.uncertain('maildir')) {
    const lies = await postman.has(delivery.address, tagOf(delivery.effect, delivery.index))
    await outbox.record({ ...delivery, state: lies ? 'sent' : 'queued', at: now, detail: null })
    journal.info('uncertain-settled', { effect: delivery.effect, index: delivery.index, sent: lies })
  }
}

const settleByNotes = async (
  { outbox, journal }: LocalWorld,
  begun: Begun | null,
  dead: readonly string[],
  now: Instant,
): Promise<void> => {
  if (begun === null) return
  for (const { delivery, owner } of await outbox.abandoned()) {
    const { effect, index } = delivery
    if (!begun.neverBegan(owner, tagOf(effect, index))) continue
    if (await outbox.release(delivery, owner, now)) journal.info('uncertain-settled', { effect, index, sent: false })
  }
  for (const owner of dead) begun.forget(owner)
}

/** As the courier marks the mails that it hands over. */
const tagOf = (effect: string, index: number): string => `${effect}.${index}`
