import type { Letter } from '../../shared/letters.ts'
import type { Offered } from '../../shared/letters-around.ts'
import { comments, meeting } from './facts.ts'
import { commentsDue, itemsDue } from './mails.ts'

const offers: readonly Offered[] = [
  { choices: [], words: ['item', 'help'] },
  { choices: [], words: [] },
  { choices: [], words: ['minutes'] },
  {
    choices: [
      { label: 'Send dagsordenen nu', says: 'Ok send' },
      { label: 'Vent med at sende den', says: 'Vent' },
    ],
    words: [],
    to: 'agenda',
  },
  { choices: [{ label: 'Send referatet ud', says: 'Ok – send' }], words: [], to: 'minutes' },
  {
    choices: [
      { label: 'Vi har ingen punkter denne gang', says: 'Ingen punkter denne gang' },
      { label: 'Jeg kan ikke komme', says: 'Afbud' },
    ],
    words: ['item', 'apology'],
  },
]

/** An item that was not named, where two may be meant; and a mail that people have already. */
export const otherQuestions: readonly Letter[] = [
  {
    ...{ name: 'question', reason: 'which-item', mail: 'd'.repeat(64), subject: 'SV: ERFA', date: null, meetings: [] },
    items: [
      { meeting: 1, id: 'P-2', title: 'Fælles vejledning til nye brugere' },
      { meeting: 1, id: 'P-3', title: 'Ny arkivaftale' },
    ],
  },
  {
    ...{ name: 'question', reason: 'planning-meeting', mail: 'd'.repeat(64), subject: 'SV: ERFA', date: null, meetings: [] },
    offered: { choices: [], words: ['item', 'apology'] },
  },
]

/** What was said before, or holds anyway. */
export const notedVariants: readonly Letter[] = [
  { name: 'already-noted', meeting: null, command: 'SettleHeldMail' },
  { name: 'already-noted', meeting, command: 'HoldMinutes' },
  { name: 'already-noted', meeting, command: 'TakeCommentBack' },
  // A comment taken back: to its writer, and to whoever had been sent it.
  { name: 'comment-receipt', meeting, comments: comments.slice(0, 1), commentsDue, takenBack: null },
  { name: 'comment-receipt', meeting, comments, commentsDue, takenBack: 'Pia Vestermark' },
]

/** What somebody is asked whose answer to another letter was not clear: what that letter asked for. */
const firstQuestions = offers.map(
  (offered): Letter => ({
    name: 'question',
    reason: 'not-understood',
    mail: 'd'.repeat(64),
    subject: 'SV: ERFA',
    date: null,
    meetings: [],
    offered,
  }),
)

/** The same, asked once more: of what may be an item, of what may not, and of a mail without words. */
const askedAgain: readonly Letter[] = [
  {
    ...{ name: 'question', reason: 'not-understood', mail: 'd'.repeat(64), subject: 'Hej', date: null, meetings: [] },
    offered: { choices: [], words: ['item', 'apology', 'people'] },
    again: { words: 'Blå er en dejlig farve. Den kunne bruges til skemaerne', askedOn: '2027-03-16', itemsDue },
  },
  {
    ...{ name: 'question', reason: 'no-date', mail: 'd'.repeat(64), subject: 'Nyt møde', date: null, meetings: [] },
    again: { words: 'Vi skal have et møde i maj', askedOn: '2027-03-16', itemsDue: null },
  },
  {
    ...{ name: 'question', reason: 'no-text', mail: 'd'.repeat(64), subject: '', date: null, meetings: [] },
    again: { words: '', askedOn: '2027-03-16', itemsDue },
  },
]

export const questionVariants: readonly Letter[] = [...firstQuestions, ...askedAgain]
