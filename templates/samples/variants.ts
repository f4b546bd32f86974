import type { AskReason, Letter } from '../../shared/letters.ts'
import type { Refusal } from '../../shared/meeting/events.ts'
import { colleagueVariants } from './colleagues.ts'
import { contactVariants } from './contacts.ts'
import { decisionVariants } from './decisions.ts'
import {
  attendance,
  comments,
  deadline,
  decisions,
  items,
  lateComment,
  lateItem,
  meeting,
  minutes,
  reading,
  sentOn,
  supplemented,
} from './facts.ts'
import { toldVariants } from './facts-told.ts'
import { heldVariants } from './held.ts'
import { commentsDue, held, itemsDue, other, pia } from './mails.ts'
import { needsYes, newPlaceVariants } from './new-place.ts'
import { oneLetterVariants } from './one-letter.ts'
import { notedVariants, otherQuestions, questionVariants } from './questions.ts'
import { handOver, tasks } from './roles.ts'
import { againVariants } from './sent-again.ts'

const refusals: readonly Refusal[] = [
  'no-such-meeting',
  'meeting-is-cancelled',
  'meeting-is-over',
  'no-such-item',
  'item-belongs-to-another',
  'item-already-on-agenda',
  'submission-is-not-open',
  'no-agenda-yet',
  'minutes-too-large',
  'agenda-is-out',
  'meeting-not-held-yet',
  'no-minutes-yet',
  'minutes-already-approved',
  'minutes-already-out',
  'not-a-member',
  'not-your-mail',
]
const questions: readonly AskReason[] = [
  'no-text',
  'no-such-date',
  'weekday-disagrees',
  'no-date',
  'no-time',
  'which-meeting',
  'which-item',
  'which-change',
  'no-meeting',
  'about-people',
  'agenda-order',
  'swap-back',
  'planning-meeting',
  'planning-unmoved',
  ...(['not-sent-around', 'write-to-them', 'deadline-unmoved', 'standing-unmoved'] as const),
  'could-not-read',
  'closed-mail',
  'invitation-unreadable',
  'invitation-repeats',
  'invitation-zone',
  'counter-proposal',
  'whose-apology',
]

const swap = {
  id: 'B-1',
  from: 'Aarhus Kommune',
  to: 'Hedensted Kommune',
  fromTurn: 2,
  toTurn: 4,
  unit: 'place',
  fromStart: null,
  declinedBy: ['Favrskov Kommune'],
} as const
const swapRefusals = [
  'no-ring',
  'no-role-to-swap',
  'nobody-to-swap-with',
  'swap-already-open',
  'swap-asked-somebody-else',
] as const

/** The other ways in which some letters are written: late, empty, cancelled, refused for each reason. */
export const variants: readonly Letter[] = [
  ...notedVariants,
  ...newPlaceVariants,
  needsYes({ warnings: [{ kind: 'in-doubt', title: 'Frokost med Bente' }] }),
  needsYes({ moves: true }),
  {
    name: 'meeting-moved',
    meeting,
    before: { start: '2027-04-14T07:00:00.000Z', end: '2027-04-14T10:00:00.000Z', place: 'Teams' },
    deadlines: [],
  },
  { name: 'item-receipt', meeting, items: [{ ...lateItem, status: 'next-meeting' }], itemsDue },
  { name: 'minutes-for-comment', meeting, minutes, commentsDue, sentOn, replaces: 1 },
  { name: 'call-for-items', meeting, itemsDue, greeting: 'God sommer til alle. Vi ses i august.' },
  { name: 'call-for-items', meeting, itemsDue, isLate: true, tasks },
  { name: 'call-for-items', meeting: { ...meeting, roles: null }, itemsDue, isLate: true },
  needsYes({
    skipped: ['items-reminder'],
    warnings: [
      { kind: 'too-late-for', deadline: 'call-for-items', wasOn: '2027-03-15' },
      { kind: 'too-late-for', deadline: 'items-reminder', wasOn: '2027-03-24' },
    ],
  }),
  { name: 'greeting-receipt', text: null },
  ...(['new', 'moved', 'gone'] as const).map(
    (change): Letter => ({
      name: 'user-group-noted',
      title: '',
      start: '2027-04-19T08:00:00.000Z',
      end: '2027-04-19T12:00:00.000Z',
      change,
      after: [],
    }),
  ),
  {
    name: 'role-pack',
    meeting,
    role: 'minuteTaker',
    tasks: { deadlines: [deadline('minutes-template')], nextChair: 'Lemvig Kommune' },
  },
  {
    name: 'role-hand-over',
    meeting,
    role: 'chair',
    handOver: { ...handOver, next: null, items: [] },
  },
  { name: 'rehearsal', meeting, isBooked: false, lines: [] },
  { name: 'year-wheel', year: 2029, entries: [] },
  { name: 'item-receipt', meeting, items: [items[0] ?? lateItem], itemsDue, alike: [lateItem] },
  { name: 'role-holder-away', meeting, who: pia.name, organisation: 'Lemvig Kommune', role: 'chair', others: [] },
  ...swapRefusals.map((refusal): Letter => ({ name: 'role-swap-refusal', refusal, about: 'Hedensted Kommune' })),
  { name: 'role-swap-proposal', swap: { ...swap, unit: 'chair' } },
  { name: 'role-swap-receipt', swap },
  { name: 'role-swap-answered', swap, yes: false, breaksChain: false },
  { name: 'role-swap-answered', swap: { ...swap, unit: 'chair' }, yes: true, breaksChain: true },
  {
    name: 'held-mail-answered',
    mail: held,
    yes: false,
    organisation: null,
    undone: 'Skriv til ham, at vi ikke tager oplæg fra leverandører.',
  },
  { name: 'held-mail-answered', mail: held, yes: true, organisation: 'Skive Kommune', replaced: 'Bo Hansen' },
  { name: 'held-mail-answered', mail: { ...held, why: 'cancellation-needs-yes' }, yes: false, organisation: null },
  { name: 'passed-on', what: 'planning-apology', meeting, who: pia, substitute: 'Jonas Klitrose' },
  { name: 'passed-on', what: 'agenda-order', meeting: null, who: pia, substitute: null, words: 'P-13 før P-12' },
  { name: 'passed-on', what: 'swap-back', meeting: null, who: pia, substitute: null, words: 'Vi vil alligevel ikke bytte' },
  {
    name: 'passed-on',
    what: 'planning-meeting',
    meeting: null,
    who: pia,
    substitute: null,
    words: 'Kan vi rykke det til kl. 9?',
  },
  { name: 'passed-on', what: 'calendar-remark', meeting, who: pia, substitute: null, words: 'Jeg kommer 10 min. for sent.' },
  { name: 'passed-on', what: 'mail-remark', meeting, who: pia, substitute: null, words: 'Kan I ikke finde en anden dag?' },
  { name: 'passed-on', what: 'item-remark', meeting, who: pia, substitute: null, words: 'Jeg bliver 20 minutter forsinket.' },
  {
    name: 'passed-on',
    what: 'people',
    meeting: null,
    who: pia,
    substitute: null,
    subject: 'SV: Har I punkter?',
    words: 'Jeg stopper i Lemvig den 1. maj.\nMin afløser er Jonas Klitrose.',
  },
  ...contactVariants,
  { name: 'passed-on', what: 'away', meeting, who: pia, substitute: null, until: '2027-04-16' },
  ...(['personal-number', 'machine-mails', 'complaint', 'many-mails', 'unclear-again', 'unanswered'] as const).map(
    (what): Letter => ({ name: 'passed-on', what, meeting: null, who: pia, substitute: null }),
  ),
  { name: 'mail-held', mail: { ...held, why: 'personal-number' } },
  { name: 'mail-held', mail: { ...held, why: 'sent-by-other', sentBy: 'tage@konsulent.example' } },
  ...refusals.map(
    (refusal): Letter => ({ name: 'refusal', refusal, meeting, about: refusal === 'minutes-too-large' ? '7000000' : 'P-12' }),
  ),
  ...questions.map(
    (reason): Letter => ({
      name: 'question',
      reason,
      mail: 'd'.repeat(64),
      subject: 'Nyt møde',
      date:
        reason === 'no-such-date'
          ? { quoted: '30. februar 2027', on: null, weekdaySaid: null }
          : reason === 'weekday-disagrees'
            ? { quoted: 'torsdag den 14. april 2027', on: '2027-04-14', weekdaySaid: 4 }
            : reason === 'invitation-zone'
              ? { quoted: '13:00-16:00', on: '2027-04-14', weekdaySaid: null }
              : null,
      meetings: reason === 'which-meeting' ? [meeting, other] : [],
      ...(reason === 'write-to-them' && { who: pia }),
      ...(reason === 'which-change' && { item: { meeting: meeting.number, id: 'P-12', title: items[0]?.title ?? '' } }),
    }),
  ),
  ...questionVariants,
  ...otherQuestions,
  { name: 'question', reason: 'which-meeting', mail: 'd'.repeat(64), subject: 'Aflysning', date: null, meetings: [meeting] },
  { name: 'items-reminder', meeting, itemsDue, itemsSoFar: 0 },
  { name: 'items-reminder', meeting, itemsDue, itemsSoFar: 1 },
  { name: 'item-receipt', meeting, items, itemsDue },
  { name: 'item-receipt', meeting, items: [lateItem], itemsDue },
  { name: 'item-placed', meeting, item: { ...lateItem, status: 'next-meeting' } },
  { name: 'item-placed', meeting, item: { ...lateItem, status: 'on-agenda' }, supplement: true },
  { name: 'late-item', meeting, item: lateItem, itemsDue, supplement: true },
  {
    name: 'supplementary-agenda',
    meeting,
    agenda: { ...supplemented, slots: supplemented.slots.slice(0, 5) },
    items: [...items, { ...lateItem, status: 'on-agenda' }],
    added: ['P-13', 'P-14'],
  },
  {
    name: 'meeting-moved',
    meeting: { ...meeting, place: 'Skanderborg, lokale 2' },
    before: { start: meeting.start, end: meeting.end, place: 'Teams' },
    deadlines: [],
  },
  { name: 'meeting-cancelled', meeting, reason: null },
  { name: 'cancellation-receipt', meeting, told: 0 },
  {
    name: 'minutes-approved',
    meeting,
    minutes: { ...minutes, text: '' },
    comments: [],
    noComments: [],
    sentOn,
    commentsDue,
    proof: [],
  },
  { name: 'digest', on: '2027-05-03', meetings: [{ meeting, nextDeadlines: [], newItems: [], newComments: 2, parts: [] }] },
  { name: 'apology-withdrawn', meeting, who: 'Kim Tangbjerg' },
  { name: 'comment-receipt', meeting, comments: [lateComment], commentsDue },
  { name: 'comment-receipt', meeting, comments, commentsDue },
  { name: 'no-comments-receipt', meeting, commentsDue, late: true },
  { name: 'status', meetings: [] },
  {
    name: 'status',
    meetings: [{ meeting, phase: 'agenda-out', nextDeadlines: [], items: [], apologies: 1, attendance, comments: 0 }],
  },
  {
    name: 'status',
    meetings: [{ meeting, phase: 'minutes-out', nextDeadlines: [], items: [], apologies: 1, attendance: null, comments: 2 }],
  },
  { name: 'who-comes', meeting, attendance: { coming: [], maybe: [], apologies: [], unanswered: attendance.unanswered } },
  { name: 'search-results', query: 'budget', hits: [] },
  { name: 'more-files', meeting, names: ['Bilag 3 – Skema.pdf'], isAskedFor: true },
  {
    name: 'planning-cancelled',
    meeting,
    planning: { start: '2027-03-31T11:00:00.000Z', end: '2027-03-31T12:00:00.000Z' },
    isMeetingCancelled: true,
  },
  ...colleagueVariants,
  ...decisionVariants,
  { name: 'agenda-held', meeting, goesOut: deadline('agenda-due'), overdue: true },
  { name: 'agenda-held', meeting, goesOut: deadline('agenda-due'), overdue: false, rest: true },
  { name: 'submission-summary', meeting, items: [], nothingToAdd: [], silent: [] },
  { name: 'comments-bundle', meeting, which: 'end', comments: [], noComments: [], commentsDue },
  { name: 'comments-bundle', meeting, which: 'end', comments, noComments: ['Viborg Kommune'], commentsDue },
  { name: 'late-comment', meeting, comments: [lateComment], commentsDue, approved: false },
  { name: 'held-mail', mail: { ...held, organisation: null, why: 'unknown-sender' }, excerpt: '' },
  { name: 'held-mail', mail: { ...held, why: 'unverified-sender' }, excerpt: 'Hej' },
  ...heldVariants,
  { name: 'undelivered', meeting: null, letter: 'help', who: pia, detail: '', commentsDue: null },
  { name: 'decision-log', decisions: [] },
  ...toldVariants,
  ...againVariants,
  ...oneLetterVariants,
  ...(['rearranged', 'macros', 'encrypted', 'broken', 'too-large'] as const).map(
    (unread): Letter => ({
      name: 'minutes-preview',
      meeting,
      minutes: { ...minutes, text: '', unread },
      decisions: [],
      nextRoles: null,
      commentsDueIfSentToday: commentsDue,
    }),
  ),
  {
    name: 'minutes-preview',
    meeting,
    minutes: { ...minutes, text: '', reading },
    decisions,
    nextRoles: { chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' },
    commentsDueIfSentToday: commentsDue,
  },
]
