import type { Charter } from '../charter/charter.ts'
import { sender } from '../directory.ts'
import type { Letter } from '../letters.ts'
import type { SaysWhat } from '../letters-around.ts'
import type { FileRef } from '../meeting/events.ts'
import type { Actor } from '../people.ts'
import type { Outcome } from '../ports.ts'
import type { Books } from './books.ts'
import type { Ledger, Occasion } from './ledger.ts'
import type { Rehearsal, RehearsedLetter } from './rehearsal.ts'

export interface Ending {
  readonly outcome: Outcome
  readonly reason: string | null
}

/** One mail's wishes on their way into the ledger. */
export interface Errand {
  readonly books: Books
  readonly ledger: Ledger
  readonly charter: Charter
  readonly by: Actor
  readonly occasion: Occasion
  /** When the mail arrived: what counts for "late". */
  readonly arrivedAt: string
  readonly confirmed: boolean
  readonly files: readonly FileRef[]
  /** The mail that says so. */
  readonly mail: { readonly id: string; readonly subject: string }
  /** What its writer may say that it was, should it be something else. */
  readonly otherwise: () => Promise<readonly SaysWhat[]>
  /** Whether whoever writes has written an earlier mail, from whichever of his addresses. */
  readonly hasWritten: (mail: string) => Promise<boolean>
  /** What a meeting would bring, found out without changing anything. */
  readonly rehearse: (what: Rehearsal) => Promise<readonly RehearsedLetter[]>
}

/** A direct answer that no event of a meeting brings. */
export function answer({ ledger, by, occasion }: Pick<Errand, 'ledger' | 'by' | 'occasion'>, letter: Letter): void {
  const to = [sender(by)]
  ledger.add({ kind: 'letter', letter, to, notBefore: occasion.at, answering: occasion.answering })
}

/** Only the secretariat may say that. */
export function notTheSecretariat(errand: Errand): Ending {
  answer(errand, { name: 'refusal', refusal: 'not-the-secretariat', meeting: null, about: null })
  return { outcome: 'refused', reason: 'not-the-secretariat' }
}

/** Of several endings, the one that says most: something changed, something waits, something was refused … */
export function endingOf(endings: readonly Ending[]): Ending {
  const order: readonly Outcome[] = ['accepted', 'held', 'asked', 'refused', 'noted']
  const [best] = endings.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))
  return best ?? { outcome: 'noted', reason: 'no-wish' }
}
