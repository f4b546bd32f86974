import * as facts from './facts.ts'
import { comments, lateItem, meeting, minutes, recipient } from './facts.ts'
import { planningTold } from './facts-told.ts'
import type { Sample } from './mails.ts'
import {
  answer,
  called,
  commentsDue,
  distributed,
  first,
  fresh,
  held,
  itemsDue,
  kim,
  newContact,
  next,
  pia,
  second,
  secretariat,
} from './mails.ts'

export const toWriters: {
  readonly [N in
    | 'item-receipt'
    | 'item-amended'
    | 'item-withdrawn'
    | 'item-placed'
    | 'nothing-to-add-receipt'
    | 'apology-receipt'
    | 'apology-withdrawn'
    | 'comment-receipt'
    | 'no-comments-receipt'
    | 'minutes-receipt'
    | 'refusal'
    | 'question'
    | 'already-noted'
    | 'stop-mail-receipt'
    | 'planning-apology-receipt'
    | 'remark-receipt'
    | 'contacts-changed'
    | 'greeting-receipt'
    | 'mail-held'
    | 'status'
    | 'help'
    | 'charter-text'
    | 'search-results'
    | 'more-files'
    | 'file-requested'
    | 'decision-log'
    | 'contact-list'
    | 'facts-told'
    | 'letter-sent-again'
    | 'colleague-answered']: Sample<N>
} = {
  'item-receipt': answer(called, pia, { name: 'item-receipt', meeting, items: [first], itemsDue }),
  'item-amended': answer(called, pia, {
    name: 'item-amended',
    meeting,
    item: first,
    before: { minutes: 20, kind: 'D' },
    after: { minutes: 30, kind: 'O' },
    added: [facts.file1],
  }),
  'item-withdrawn': answer(called, pia, { name: 'item-withdrawn', meeting, item: { ...first, status: 'withdrawn' } }),
  'item-placed': fresh(recipient('lone.engstrup'), { name: 'item-placed', meeting, item: { ...lateItem, status: 'on-agenda' } }),
  'nothing-to-add-receipt': answer(called, pia, { name: 'nothing-to-add-receipt', meeting, itemsDue }),
  'apology-receipt': answer('Afbud', pia, {
    name: 'apology-receipt',
    meeting,
    apology: {
      person: 'pia.vestermark',
      name: 'Pia Vestermark',
      organisation: 'Lemvig Kommune',
      substitute: 'Jonas Klitrose',
      via: 'mail',
    },
  }),
  'apology-withdrawn': answer('SV: Afbud (erfa-1)', pia, { name: 'apology-withdrawn', meeting, who: 'Pia Vestermark' }),
  'comment-receipt': answer(distributed, recipient('aase.lyngfelt'), {
    name: 'comment-receipt',
    meeting,
    comments: comments.slice(0, 1),
    commentsDue,
  }),
  'no-comments-receipt': answer(distributed, pia, { name: 'no-comments-receipt', meeting, commentsDue, late: false }),
  'minutes-receipt': answer('Referat fra mødet den 14. april', kim, { name: 'minutes-receipt', meeting, minutes }),
  refusal: answer('Nyt møde 21. april 2027 kl. 13-16', pia, {
    name: 'refusal',
    refusal: 'not-the-secretariat',
    meeting: null,
    about: null,
  }),
  question: answer('Spørgsmål', pia, {
    name: 'question',
    reason: 'not-understood',
    mail: 'd'.repeat(64),
    subject: 'Spørgsmål',
    date: null,
    meetings: [],
  }),
  'already-noted': answer(called, pia, { name: 'already-noted', meeting, command: 'DeclareNothingToAdd' }),
  'greeting-receipt': answer('Hilsen', recipient('lone.engstrup'), {
    name: 'greeting-receipt',
    text: 'God sommer til alle. Vi ses i august.',
  }),
  'contacts-changed': answer('SV: ERFA-netværk: skal kontaktpersonerne rettes?', secretariat, {
    name: 'contacts-changed',
    yes: true,
    change: newContact,
  }),
  'stop-mail-receipt': answer('afmeld', pia, { name: 'stop-mail-receipt' }),
  'remark-receipt': answer('SV: Dagsorden', pia, {
    name: 'remark-receipt',
    words: 'Linket i indkaldelsen virker ikke hos mig. Kan I sende et nyt?',
    mail: 'mail-1',
    otherwise: ['apology', 'item'],
  }),
  'planning-apology-receipt': answer('Planlægningsmødet', pia, { name: 'planning-apology-receipt', meeting, substitute: null }),
  'mail-held': answer(
    'Punkt til mødet',
    { person: null, name: 'Tage Nyborg', address: held.from, organisation: null },
    { name: 'mail-held', mail: held },
  ),
  status: answer('status', pia, {
    name: 'status',
    meetings: [
      {
        meeting,
        phase: 'planning',
        nextDeadlines: next,
        items: [first, second, lateItem],
        apologies: 2,
        attendance: null,
        comments: 0,
      },
    ],
  }),
  help: answer('hjælp', pia, { name: 'help' }),
  'charter-text': answer('kommissorium', pia, { name: 'charter-text' }),
  'contact-list': answer('Hvem er kontaktpersoner for Lemvig?', secretariat, {
    name: 'contact-list',
    organisations: ['Lemvig Kommune'],
    people: [{ name: 'Pia Vestermark', email: 'pia.vestermark@lemvig.example', organisation: 'Lemvig Kommune' }],
  }),
  'decision-log': answer('beslutningslog', pia, { name: 'decision-log', decisions: facts.decisions }),
  'letter-sent-again': answer('Dagsorden til Odder', secretariat, {
    name: 'letter-sent-again',
    letter: 'agenda',
    who: 'Signe Rolighed',
    why: 'sent',
  }),
  'facts-told': answer('Planlægningsmødet', secretariat, { name: 'facts-told', meeting, told: [planningTold] }),
  'more-files': fresh(pia, { name: 'more-files', meeting, names: ['Bilag 4 – Kort.pdf', 'Bilag 5 – Fotos.pdf'] }),
  'file-requested': answer('send bilag 3', pia, { name: 'file-requested', meeting, file: 'Bilag 3 – Film.mp4' }),
  'search-results': answer('søg: navngivning', pia, {
    name: 'search-results',
    query: 'navngivning',
    hits: [
      { meeting: 1, what: 'item', ref: 'P-12', title: first.title, excerpt: first.text },
      {
        meeting: 1,
        what: 'minutes',
        ref: '1',
        title: 'ERFA-mødet 14. april 2027',
        excerpt: '… 3. Navngivning af skemaer (P-12). Der var enighed om at prøve samme mønster …',
      },
    ],
  }),
  'colleague-answered': fresh(recipient('jonas.klitrose'), {
    name: 'colleague-answered',
    meeting,
    who: 'Pia Vestermark',
    what: 'items',
    titles: [first.title],
    until: itemsDue,
  }),
}
