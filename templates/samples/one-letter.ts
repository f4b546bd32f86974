import type { Letter } from '../../shared/letters.ts'
import { items, meeting } from './facts.ts'
import { itemsDue } from './mails.ts'

/** Receipts that tell what of the same mail went on to people. */
export const oneLetterVariants: readonly Letter[] = [
  { name: 'nothing-to-add-receipt', meeting, itemsDue, alsoPassedOn: 'Kan I sende linket igen?' },
  { name: 'item-receipt', meeting, items: items.slice(0, 1), itemsDue, alsoPassedOn: 'Jeg bliver 20 minutter forsinket.' },
]
