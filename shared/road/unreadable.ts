import type { ParseResult } from '../mail/parsed-mail.ts'
import { find } from '../members/members.ts'
import type { Books } from './books.ts'
import type { Envelope } from './incoming.ts'
import type { Ledger, Occasion } from './ledger.ts'
import { actorOf } from './members-mail.ts'
import { answer } from './wishes.ts'

/**
 * A mail that we could not read is kept, and its sender hears how to send it instead: only somebody on the roster whose address is
 * proven, since nothing else in such a mail can be believed.
 */
export function tellUnreadable(
  books: Books,
  ledger: Ledger,
  occasion: Occasion,
  parsed: Extract<ParseResult, { readonly ok: false }>,
  { id, envelope }: { readonly id: string; readonly envelope: Envelope },
): void {
  const [from] = parsed.from
  const person = from === undefined || parsed.from.length !== 1 ? null : find(books.members.state, from.address)
  if (from === undefined || person === null || !envelope.authenticated) return
  const answering = { messageId: parsed.messageId, references: [], subject: parsed.subject }
  const question = {
    name: 'question',
    reason: 'could-not-read',
    mail: id,
    subject: parsed.subject,
    date: null,
    meetings: [],
  } as const
  answer({ ledger, by: actorOf(person, from.address), occasion: { ...occasion, answering } }, question)
}
