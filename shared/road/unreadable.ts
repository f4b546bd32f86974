import type { Charter } from '../charter/charter.ts'
import { maskCpr } from '../mail/cpr.ts'
import type { ParseResult } from '../mail/parsed-mail.ts'
import { delegatorOf, find } from '../members/members.ts'
import { actorOf, delegateOf } from './actors.ts'
import type { Books } from './books.ts'
import { answer } from './errand.ts'
import type { Envelope } from './incoming.ts'
import type { Ledger, Occasion } from './ledger.ts'
import { noteQuestion } from './open-questions.ts'
import { restrain } from './restraint.ts'
import type { World } from './world.ts'

/**
 * A mail that we could not read is kept, and its sender hears how to send it instead: only somebody on the roster whose address is
 * proven, since nothing else in such a mail can be believed.
 */
export async function tellUnreadable(
  world: World,
  charter: Charter,
  books: Books,
  ledger: Ledger,
  occasion: Occasion,
  parsed: Extract<ParseResult, { readonly ok: false }>,
  { id, envelope }: { readonly id: string; readonly envelope: Envelope },
): Promise<void> {
  const [from] = parsed.from
  const members = books.members.state
  const own = from === undefined || parsed.from.length !== 1 ? null : find(members, from.address)
  const person = own ?? (from === undefined || parsed.from.length !== 1 ? null : delegatorOf(members, from.address))
  if (from === undefined || person === null || !envelope.authenticated) return
  const answering = {
    messageId: parsed.messageId,
    references: [],
    subject: maskCpr(parsed.subject, Number(envelope.at.slice(0, 4))),
  }
  const question = {
    name: 'question',
    reason: 'could-not-read',
    mail: id,
    subject: answering.subject,
    date: null,
    meetings: [],
  } as const
  answer(
    {
      ledger,
      by: own === null ? delegateOf(person, from.address) : actorOf(person, from.address),
      occasion: { ...occasion, answering },
    },
    question,
  )
  const who = { person, address: from.address, delegate: own === null }
  const noted = { books, ledger, occasion, charter }
  await restrain(world, noted, { ...who, mail: id, subject: answering.subject })
  noteQuestion(noted, answering.subject)
}
