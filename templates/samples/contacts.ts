import type { Letter } from '../../shared/letters.ts'
import { meeting } from './facts.ts'
import { newContact, pia, rosterDifferences } from './mails.ts'

const kimAway = {
  person: 'kim.tangbjerg',
  name: 'Kim Tangbjerg',
  organisation: 'Skanderborg Kommune',
  substitute: null,
  via: 'mail',
} as const

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
  { name: 'contacts-changed', change: { ...newContact, comes: null }, yes: true },
  { name: 'roster-compared', change: { joins: [], changes: [], leaves: [] }, unread: [] },
  { name: 'roster-compared', change: { joins: [], changes: [], leaves: [] }, unread: ['Hans Lund Viborg hans.lund(at)viborg'] },
  {
    name: 'roster-compared',
    change: rosterDifferences,
    unread: Array.from({ length: 23 }, (_, n) => `Række ${n + 1} uden mail`),
  },
  { name: 'roster-compared', change: rosterDifferences, unread: [], inWords: true },
  {
    ...{ name: 'roster-compared', change: rosterDifferences, inWords: true, isAhead: true },
    ...{ unread: ['Ny i Skive er Hans Lund.'], onLeave: ['Åse Lyngfelt'] },
  },
  {
    ...{ name: 'roster-compared', change: { joins: [], changes: [], leaves: [] }, inWords: true },
    ...{ unread: ['Ny i Skive er Hans Lund.'], onLeave: ['Åse Lyngfelt'] },
  },
  { name: 'roster-changed', change: rosterDifferences, yes: false },
  { name: 'apology-receipt', meeting, apology: kimAway },
  { name: 'apology-receipt', meeting, apology: kimAway, reportedBy: 'Åse Lyngfelt' },
  { name: 'apology-receipt', meeting, apology: kimAway, also: ['Birgit Sølvager'] },
  { name: 'planning-apology-receipt', meeting, substitute: 'Jonas Klitrose' },
  { name: 'planning-apology-receipt', meeting: null, substitute: null },
]
