import type { Letter } from '../../shared/letters.ts'
import { items, meeting } from './facts.ts'
import { itemsDue } from './mails.ts'

/** Receipts that tell what of the same mail went on to people, and the letter of its own where there is no other. */
export const oneLetterVariants: readonly Letter[] = [
  { name: 'remark-receipt', words: 'Vi kommer begge to, men Jonas først efter pausen.' },
  { name: 'remark-receipt', words: 'Jonas kommer senere.', mail: 'mail-2', otherwise: ['item', 'comment', 'apology'] },
  { name: 'nothing-to-add-receipt', meeting, itemsDue, alsoPassedOn: 'Kan I sende linket igen?' },
  { name: 'nothing-to-add-receipt', meeting, itemsDue, isLate: true },
  { name: 'item-receipt', meeting, items: items.slice(0, 1), itemsDue, alsoPassedOn: 'Jeg bliver 20 minutter forsinket.' },
]
