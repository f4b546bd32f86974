import type { SwapFacts } from '../../shared/letters.ts'
import { proposedCuts } from '../../shared/meeting/cuts.ts'
import * as facts from './facts.ts'
import { agenda, comments, deadline, deadlines, items, lateComment, lateItem, meeting, minutes, recipient } from './facts.ts'
import type { Sample } from './mails.ts'
import { answer, commentsDue, fresh, held, itemsDue, kim, newContact, pia, rosterDifferences, secretariat } from './mails.ts'

const swap: SwapFacts = {
  id: 'B-1',
  from: 'Aarhus Kommune',
  to: 'Hedensted Kommune',
  fromTurn: 2,
  toTurn: 4,
  unit: 'place',
  fromStart: '2027-10-06T11:00:00.000Z',
  declinedBy: [],
}

export const toSecretariat: {
  readonly [N in
    | 'meeting-scheduled'
    | 'meeting-needs-yes'
    | 'cancellation-needs-yes'
    | 'passed-on'
    | 'roster-compared'
    | 'roster-changed'
    | 'cancellation-receipt'
    | 'submission-summary'
    | 'late-item'
    | 'planning-invitation'
    | 'agenda-for-approval'
    | 'agenda-held'
    | 'minutes-template'
    | 'minutes-nudge'
    | 'minutes-missing'
    | 'minutes-preview'
    | 'comments-bundle'
    | 'late-comment'
    | 'held-mail'
    | 'held-mail-settled'
    | 'which-organisation'
    | 'held-mail-answered'
    | 'role-swap-proposal'
    | 'role-swap-receipt'
    | 'role-swap-answered'
    | 'role-swap-refusal'
    | 'undelivered']: Sample<N>
} = {
  'meeting-scheduled': answer('Nyt møde 14. april 2027 kl. 13-16, Teams', secretariat, {
    name: 'meeting-scheduled',
    meeting: { ...meeting, roles: null },
    deadlines,
    skipped: [],
    warnings: [
      { kind: 'deadline-on-day-off', deadline: 'items-due', on: '2027-03-29', off: 'easter-monday', movedTo: '2027-03-30' },
    ],
    moved: false,
  }),
  'meeting-needs-yes': answer('Nyt møde 6. maj 2027 kl. 13-16', secretariat, {
    name: 'meeting-needs-yes',
    meeting: { ...meeting, roles: null, start: '2027-05-06T11:00:00.000Z', end: '2027-05-06T14:00:00.000Z' },
    deadlines: [],
    skipped: ['call-for-items'],
    warnings: [
      { kind: 'meeting-on-day-off', on: '2027-05-06', off: 'ascension-day' },
      { kind: 'too-late-for', deadline: 'call-for-items', wasOn: '2027-04-06' },
    ],
    moves: false,
    mail: 'e'.repeat(64),
  }),
  'cancellation-needs-yes': answer('Aflyst: ERFA-møde', secretariat, {
    name: 'cancellation-needs-yes',
    meeting,
    mail: 'f'.repeat(64),
  }),
  'roster-compared': answer('Ny kontaktliste', secretariat, {
    name: 'roster-compared',
    change: rosterDifferences,
    unread: ['Hans Lund Viborg hans.lund(at)viborg'],
  }),
  'roster-changed': answer('SV: ERFA-netværk: skal kontaktlisten rettes?', secretariat, {
    name: 'roster-changed',
    change: rosterDifferences,
    yes: true,
  }),
  'passed-on': fresh(secretariat, {
    name: 'passed-on',
    what: 'people',
    meeting: null,
    who: pia,
    substitute: null,
    subject: 'SV: Har I punkter?',
    words: 'Jeg stopper i Lemvig den 1. maj.\nMin afløser er Signe Overgaard, signe.overgaard@lemvig.example.',
    change: newContact,
  }),
  'cancellation-receipt': answer('Aflys mødet', secretariat, { name: 'cancellation-receipt', meeting, told: 38 }),
  'submission-summary': fresh(pia, {
    name: 'submission-summary',
    meeting,
    items,
    nothingToAdd: ['Herning Kommune', 'Viborg Kommune'],
    silent: ['Favrskov Kommune', 'Odder Kommune', 'Samsø Kommune'],
  }),
  'late-item': fresh(secretariat, { name: 'late-item', meeting, item: lateItem, itemsDue }),
  'planning-invitation': fresh(recipient('nanna.askvig'), {
    name: 'planning-invitation',
    meeting,
    planning: { start: '2027-03-31T11:00:00.000Z', end: '2027-03-31T12:00:00.000Z' },
    agenda: facts.overlong,
    items: facts.longItems,
    cuts: proposedCuts(facts.overlong, facts.longItems),
  }),
  'agenda-for-approval': fresh(secretariat, {
    name: 'agenda-for-approval',
    meeting,
    agenda,
    items,
    edits: [
      { do: 'minutes', item: 'P-12', minutes: 20 },
      { do: 'first', item: 'P-12' },
    ],
    goesOut: deadline('agenda-due'),
    held: false,
    remarks: {
      for: [secretariat.address],
      list: [
        { kind: 'slots-short', total: 93, room: 180 },
        { kind: 'missing-attachment', item: 'P-13', title: 'Erfaringer med den nye vejledning', quoted: 'bilag 2' },
      ],
    },
  }),
  'agenda-held': answer('SV: ERFA-mødet 14. april 2027: dagsordenen sendes onsdag den 7. april (erfa-1)', secretariat, {
    name: 'agenda-held',
    meeting,
    goesOut: deadline('agenda-due'),
    overdue: false,
  }),
  'minutes-template': fresh(kim, {
    name: 'minutes-template',
    meeting,
    agenda,
    items,
    attendance: facts.attendance,
    nextRoles: facts.danish.ring?.[1] ?? null,
  }),
  'minutes-nudge': fresh(kim, { name: 'minutes-nudge', meeting, nth: 1 }),
  'minutes-missing': fresh(secretariat, { name: 'minutes-missing', meeting }),
  'minutes-preview': fresh(secretariat, {
    name: 'minutes-preview',
    meeting,
    minutes,
    decisions: [],
    nextRoles: null,
    commentsDueIfSentToday: commentsDue,
  }),
  'comments-bundle': fresh(kim, {
    name: 'comments-bundle',
    meeting,
    which: 'halfway',
    comments,
    noComments: ['Viborg Kommune'],
    commentsDue,
  }),
  'late-comment': fresh(secretariat, { name: 'late-comment', meeting, comments: [lateComment], commentsDue, approved: true }),
  'held-mail': fresh(secretariat, {
    name: 'held-mail',
    mail: held,
    excerpt: 'Hej. Vi har et punkt til mødet: Hvordan gør I med fuldmagter?',
  }),
  'held-mail-settled': answer(
    'Punkt til mødet',
    { person: null, name: 'Tage Nyborg', address: held.from, organisation: null },
    { name: 'held-mail-settled', mail: held, yes: true, organisation: 'Lemvig Kommune' },
  ),
  'which-organisation': answer('SV: ERFA: skal vi bruge mailen fra Tage Nyborg?', secretariat, {
    name: 'which-organisation',
    mail: { ...held, organisation: null },
  }),
  'held-mail-answered': answer('SV: ERFA: skal vi bruge mailen fra Tage Nyborg?', secretariat, {
    name: 'held-mail-answered',
    mail: held,
    yes: true,
    organisation: 'Lemvig Kommune',
  }),
  'role-swap-proposal': fresh(recipient('tobias.vindholt'), { name: 'role-swap-proposal', swap }),
  'role-swap-receipt': answer('Kan vi bytte?', recipient('aase.lyngfelt'), { name: 'role-swap-receipt', swap }),
  'role-swap-answered': fresh(secretariat, { name: 'role-swap-answered', swap, yes: true, breaksChain: false }),
  'role-swap-refusal': answer('SV: Kan I bytte plads med Aarhus?', recipient('tobias.vindholt'), {
    name: 'role-swap-refusal',
    refusal: 'swap-already-agreed',
    about: null,
  }),
  undelivered: fresh(secretariat, {
    name: 'undelivered',
    meeting,
    letter: 'minutes-for-comment',
    who: recipient('rasmus.oebjerg'),
    detail: '550 5.1.1 No such user',
    commentsDue,
  }),
}
