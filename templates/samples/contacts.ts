import type { Letter } from '../../shared/letters.ts'
import { newContact, pia } from './mails.ts'

/** What is asked and told about a change of the contacts, in every way it can be. */
export const contactVariants: readonly Letter[] = [
  {
    name: 'passed-on',
    what: 'stop-mail',
    meeting: null,
    who: pia,
    substitute: null,
    change: { ...newContact, comes: null, leaves: { person: 'pia.vestermark', name: 'Pia Vestermark', isLast: true } },
  },
  { name: 'passed-on', what: 'stop-mail', meeting: null, who: pia, substitute: null },
  { name: 'contacts-changed', change: newContact, yes: false },
  { name: 'contacts-changed', change: newContact, yes: true },
  {
    name: 'contacts-changed',
    change: { ...newContact, comes: { name: 'Pia Vestermark', email: 'pia.vestermark@lemvig.example' } },
    yes: true,
  },
  { name: 'contacts-changed', change: { ...newContact, leaves: null }, yes: true },
]
