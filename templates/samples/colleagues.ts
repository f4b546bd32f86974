import type { Letter } from '../../shared/letters.ts'
import { comments, meeting } from './facts.ts'
import { commentsDue, itemsDue } from './mails.ts'

/** What somebody of the same municipality hears: who answered for all of them, and what was said or changed. */
export const colleagueVariants: readonly Letter[] = [
  { name: 'colleague-answered', meeting, who: 'Pia Vestermark', what: 'items', titles: ['Fuldmagter'], until: null },
  { name: 'colleague-answered', meeting, who: 'Pia Vestermark', what: 'no-comments', titles: [], until: commentsDue },
  { name: 'colleague-answered', meeting, who: 'Pia Vestermark', what: 'comments', titles: [], comments, until: commentsDue },
  {
    name: 'colleague-answered',
    meeting,
    who: 'Pia Vestermark',
    what: 'item-amended',
    titles: ['Fuldmagter'],
    change: { before: { minutes: 15, presenter: null }, after: { minutes: 10, presenter: 'Jonas Klitrose' } },
    until: itemsDue,
  },
]
