import { addMinutes } from '../calendar/day.ts'
import type { Charter } from '../charter/charter.ts'
import type { Effect, QueuedEffect } from '../effects.ts'
import type { AskReason } from '../letters.ts'
import { aDayBefore } from '../network/network.ts'
import { isSilenced } from '../network/peers.ts'
import type { Person } from '../people.ts'
import { asRecipient } from '../people.ts'
import type { Books } from './books.ts'
import type { Ledger, Occasion } from './ledger.ts'
import { tellSecretariat } from './machine-mail.ts'
import type { World } from './world.ts'

/** Nobody writes more; two robots do (RFC 3834 §2). */
const mostAnswersAnHour = 10

/** Questions by which we say that we could not make anything of a mail. */
const couldNot: ReadonlySet<AskReason> = new Set<AskReason>(['no-text', 'not-understood', 'could-not-read'])

const saysCouldNot = ({ effect }: Pick<QueuedEffect, 'effect'> | { readonly effect: Effect }): boolean =>
  effect.kind === 'letter' && effect.letter.name === 'question' && couldNot.has(effect.letter.reason)

/**
 * The last word on answers, when everything about a mail has been decided: at most one "we could not" to an address a day, ten
 * answers an hour, none to a machine that has written three times. What is decided stands all the same, and the secretariat hears
 * of the silence, once.
 */
export async function restrain(
  world: World,
  { books, ledger, occasion, charter }: { books: Books; ledger: Ledger; occasion: Occasion; charter: Charter },
  person: Person,
  address: string,
  subject: string,
): Promise<void> {
  const { at } = occasion
  const noted = { books, ledger, occasion, charter }
  if (isSilenced(ledger.networkNow, address, at)) return ledger.answerNothing()
  const today = await world.outbox.answersSince(books.id, address, aDayBefore(at))
  const thisHour = today.filter(each => each.queuedAt > addMinutes(at, -60))
  if (thisHour.length >= mostAnswersAnHour) {
    ledger.answerNothing()
    const events = ledger.toNetwork({ type: 'SilencePeer', at, address, minutes: 60 })
    if (events.length > 0) tellSecretariat(noted, 'many-mails', asRecipient(person))
    return
  }
  if (!today.some(saysCouldNot) || !ledger.takeOut(saysCouldNotEffect)) return
  tellSecretariat(noted, 'unclear-again', asRecipient(person), { subject })
}

const saysCouldNotEffect = (effect: Effect): boolean => saysCouldNot({ effect })
