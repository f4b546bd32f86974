import type { Deadline } from '../../shared/calendar/types.ts'
import type { Answering, LetterName, LetterOf, MeetingFacts } from '../../shared/letters.ts'
import type { HeldMail } from '../../shared/network/events.ts'
import type { ContactChange, Recipient, RosterChange } from '../../shared/people.ts'
import { deadline, items, lateItem, meeting, recipient } from './facts.ts'

export interface Sample<N extends LetterName = LetterName> {
  readonly letter: LetterOf<N>
  readonly to: Recipient
  /** The mail that the letter answers, where it is a direct answer. */
  readonly answering: Answering | null
}

export const pia = recipient('pia.vestermark')
export const kim = recipient('kim.tangbjerg')
export const secretariat = recipient('sekretariatet')

export const fresh = <N extends LetterName>(to: Recipient, letter: LetterOf<N>): Sample<N> => ({ letter, to, answering: null })
export const answer = <N extends LetterName>(subject: string, to: Recipient, letter: LetterOf<N>): Sample<N> => ({
  letter,
  to,
  answering: { messageId: `<${letter.name}@lemvig.example>`, references: ['<meeting-erfa-1@moeder.example>'], subject },
})

/** Pia leaves Lemvig, and somebody takes over. */
export const newContact: ContactChange = {
  organisation: 'Lemvig Kommune',
  comes: { name: 'Signe Overgaard', email: 'signe.overgaard@lemvig.example' },
  leaves: { person: 'pia.vestermark', name: 'Pia Vestermark', isLast: false },
}
/** What a list of contacts differs in from the roster. */
export const rosterDifferences: RosterChange = {
  joins: [{ name: 'Signe Overgaard', email: 'signe.overgaard@lemvig.example', organisation: 'Lemvig Kommune' }],
  changes: [
    {
      person: 'kim.tangbjerg',
      was: { name: 'Kim Tangbjerg', email: 'kim.tangbjerg@skanderborg.example', organisation: 'Skanderborg Kommune' },
      is: { name: 'Kim Tangbjerg Holm', email: 'kth@skanderborg.example', organisation: 'Skanderborg Kommune' },
    },
  ],
  leaves: [{ person: 'pia.vestermark', name: 'Pia Vestermark', organisation: 'Lemvig Kommune' }],
}
export const itemsDue = deadline('items-due')
export const commentsDue = deadline('comments-due')
export const called = 'SV: ERFA-mødet 14. april 2027: send jeres punkter senest tirsdag den 30. marts (erfa-1)'
export const distributed = 'SV: ERFA-mødet 14. april 2027: referat til bemærkninger senest fredag den 7. maj (erfa-1)'
export const next: readonly Deadline[] = [itemsDue, deadline('agenda-due')]
export const held: HeldMail = {
  id: 'c'.repeat(64),
  from: 'tage.nyborg@lemvig.example',
  fromName: 'Tage Nyborg',
  subject: 'Punkt til mødet',
  why: 'unknown-sender',
  since: '2027-03-18T09:00:00.000Z',
  organisation: 'Lemvig Kommune',
  told: true,
}
export const other: MeetingFacts = {
  ...meeting,
  number: 2,
  title: 'ERFA-møde 2',
  start: '2027-10-06T11:00:00.000Z',
  end: '2027-10-06T14:00:00.000Z',
}
export const [first = lateItem, second = lateItem] = items
