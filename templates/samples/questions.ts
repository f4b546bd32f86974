import type { Letter } from '../../shared/letters.ts'
import type { Offered } from '../../shared/letters-around.ts'
import type { UnansweredMail } from '../../shared/letters-held.ts'
import type { HeldMail } from '../../shared/network/events.ts'
import { comments, meeting, recipient } from './facts.ts'
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

const open: UnansweredMail = {
  ...recipient('pia.vestermark'),
  mail: 'd'.repeat(64),
  key: 'erfa/mail-0123456789ab.0',
  words: 'Blå er en dejlig farve. Den kunne bruges til skemaerne',
  askedAt: '2027-03-18T09:00:00.000Z',
  askedOn: '2027-03-18',
  mayBeItem: true,
  isLast: false,
  offers: ['item', 'apology', 'people'],
}
const others: readonly UnansweredMail[] = [
  { ...open, ...recipient('kim.tangbjerg'), words: 'Vi har talt om det med kassationen', offers: null },
  { ...open, ...recipient('nanna.askvig'), words: '', askedOn: '2027-02-26', mayBeItem: false, isLast: true, offers: null },
]
/** To whom the letter reminds of his own mail, and to whoever sees all of them: Pia is the reader of every variant. */
const seenBy = (...addresses: readonly string[]) => ({ for: addresses, list: [open, ...others] })

/** What waits for the reader's own yes or no. */
const waiting: readonly HeldMail[] = (['meeting-needs-yes', 'cancellation-needs-yes', 'unknown-sender'] as const).map(
  (why, nth) => ({
    ...{ id: `${nth}`.repeat(64), from: 'nina.nyholm@lemvig.example', fromName: 'Nina Nyholm', subject: 'Efterårets møde' },
    ...{ why, since: '2027-03-18T09:00:00.000Z', organisation: null, told: false },
  }),
)

/** The mails that wait for an answer, in the letters that tell of them. */
const unansweredVariants: readonly Letter[] = [
  {
    name: 'digest',
    on: '2027-03-22',
    meetings: [{ meeting, nextDeadlines: [itemsDue], newItems: [], newComments: 0, parts: [] }],
    unanswered: seenBy(),
  },
  { name: 'digest', on: '2027-03-22', meetings: [], unanswered: seenBy(open.address) },
  { name: 'digest', on: '2027-03-22', meetings: [], unanswered: { for: [open.address], list: [], waiting } },
  { name: 'submission-summary', meeting, items: [], nothingToAdd: [], silent: [], unanswered: seenBy(open.address) },
]

export const questionVariants: readonly Letter[] = [...firstQuestions, ...askedAgain, ...unansweredVariants]
