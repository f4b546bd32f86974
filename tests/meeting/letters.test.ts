import { describe, expect, it } from 'vitest'
import type { Actor } from '../../shared/people.ts'
import { approved, booked, called, held, item, minutes, out, planned, sent, words, written } from './phases.ts'
import type { Told, Wanting } from './told.ts'
import { chair, colleague, member, minuteTaker, office, other } from './told.ts'

const inWindow = '2027-03-17T09:00:00.000Z'
const planning = '2027-04-01T09:00:00.000Z'
const letters = (told: Told, by: Actor, at: string, wish: Wanting) => told.letters(told.would(by, at, wish), at)
const comes = (told: Told, at: string, type: Parameters<Told['will']>[1], more: object = {}) =>
  told.letters(told.will(at, type, more), at)

const about: Wanting = { ...item, words: { ...words, title: 'Nyt' } }
const amended: Wanting = { type: 'AmendItem', id: 'P-1', changes: { minutes: 40 }, attachments: [] }
const takenOn: Wanting = { type: 'PlaceItem', id: 'P-2', placement: 'on-agenda' }
const edited: Wanting = { type: 'EditAgenda', edits: [{ do: 'minutes', item: 'P-1', minutes: 45 }] }
const apology = (via: 'mail' | 'calendar' = 'mail', substitute: string | null = null): Wanting => ({
  type: 'GiveApology',
  substitute,
  via,
})
const comments: Wanting = {
  type: 'CommentOnMinutes',
  comments: [
    { item: null, text: 'A' },
    { item: 'P-1', text: 'B' },
  ],
}
const moved: Wanting = {
  ...({ type: 'RescheduleMeeting', place: null, confirmed: false } as const),
  start: '2027-06-16T11:00:00.000Z',
  end: '2027-06-16T14:00:00.000Z',
}
const delegate: Actor = { ...member, email: 'vikar@aarhus.example', delegate: true }

describe('whoever writes hears at once, colleagues in the send window (charter O4, O7)', () => {
  it.each<[string, () => readonly string[], readonly string[]]>([
    [
      'an item',
      () => letters(called(), member, inWindow, about),
      ['item-receipt → aase.lyngfelt', 'colleague-answered → morten.havrebo'],
    ],
    [
      'an item at night',
      () => letters(called(), member, '2027-03-17T21:00:00.000Z', about),
      ['item-receipt → aase.lyngfelt', 'colleague-answered later → morten.havrebo'],
    ],
    [
      'a late item',
      () => letters(planned(), other, planning, about),
      [
        'item-receipt → soeren.baekmose',
        'colleague-answered → gitte.ravnsund',
        'late-item → sekretariatet, pia.vestermark, jonas.klitrose',
      ],
    ],
    [
      'an item changed by the secretariat',
      () => letters(called(), office, inWindow, amended),
      ['item-amended → sekretariatet', 'colleague-answered → aase.lyngfelt, morten.havrebo'],
    ],
    [
      'an item changed by a colleague',
      () => letters(called(), colleague, inWindow, amended),
      ['item-amended → morten.havrebo', 'colleague-answered → aase.lyngfelt'],
    ],
    [
      'an item taken back by the secretariat',
      () => letters(called(), office, inWindow, { type: 'WithdrawItem', id: 'P-1' }),
      ['item-withdrawn → sekretariatet', 'colleague-answered → aase.lyngfelt, morten.havrebo'],
    ],
    [
      'a late item that is taken on',
      () => letters(planned(), office, planning, takenOn),
      ['item-placed → sekretariatet', 'item-placed → aase.lyngfelt'],
    ],
    [
      'an item taken on when the agenda is out',
      () => letters(sent(), chair, '2027-04-08T09:00:00.000Z', takenOn),
      ['item-placed → pia.vestermark', 'item-placed → aase.lyngfelt', 'supplementary-agenda → everybody'],
    ],
    [
      'nothing this time',
      () => letters(called(), other, inWindow, { type: 'DeclareNothingToAdd' }),
      ['nothing-to-add-receipt → soeren.baekmose', 'colleague-answered → gitte.ravnsund'],
    ],
    [
      'a refusal',
      () => letters(called(), member, inWindow, { type: 'CancelMeeting', reason: null }),
      ['refusal → aase.lyngfelt'],
    ],
  ])('%s', (_, brought, expected) => expect(brought()).toEqual(expected))
})

describe('G28 G29 the agenda', () => {
  it.each<[string, () => readonly string[], readonly string[]]>([
    [
      'edited by the chair',
      () => letters(planned(), chair, planning, edited),
      ['agenda-for-approval → pia.vestermark', 'agenda-for-approval → sekretariatet, jonas.klitrose'],
    ],
    ['held', () => letters(planned(), office, planning, { type: 'HoldAgenda' }), ['agenda-held → sekretariatet']],
    [
      'sent by the ok: whose item is not on it is told',
      () => letters(planned(), office, planning, { type: 'ApproveAgenda' }),
      ['agenda → sekretariatet', 'agenda → everybody', 'item-placed → aase.lyngfelt'],
    ],
    [
      'sent on its day',
      () => comes(planned(), '2027-04-07T06:05:00.000Z', 'IssueAgenda'),
      ['agenda → everybody', 'item-placed → aase.lyngfelt'],
    ],
    [
      'not sent on its day',
      () => comes(planned().wants(office, planning, { type: 'HoldAgenda' }), '2027-04-07T06:05:00.000Z', 'IssueAgenda'),
      ['agenda-held → sekretariatet'],
    ],
  ])('%s', (_, brought, expected) => expect(brought()).toEqual(expected))
})

describe('G47 apologies', () => {
  it.each<[string, () => readonly string[], readonly string[]]>([
    ['by mail', () => letters(called(), member, inWindow, apology()), ['apology-receipt → aase.lyngfelt']],
    ['by the button of a calendar', () => letters(called(), member, inWindow, apology('calendar')), []],
    [
      'for a colleague, by the button',
      () => letters(called(), member, inWindow, { ...apology('calendar'), for: colleague } as Wanting),
      ['apology-receipt → aase.lyngfelt', 'apology-receipt → morten.havrebo'],
    ],
    [
      'by a delegate',
      () => letters(called(), delegate, inWindow, apology()),
      ['apology-receipt → vikar@aarhus.example', 'apology-receipt → aase.lyngfelt'],
    ],
    [
      'of the chair',
      () => letters(called(), chair, inWindow, apology()),
      ['apology-receipt → pia.vestermark', 'role-holder-away → sekretariatet, pia.vestermark, jonas.klitrose'],
    ],
    [
      'of the minute-taker, by the button',
      () => letters(called(), minuteTaker, inWindow, apology('calendar')),
      ['role-holder-away → sekretariatet, kim.tangbjerg, birgit.soelvager'],
    ],
    [
      'of the chair, who names somebody instead',
      () => letters(called(), chair, inWindow, apology('mail', 'Ida Storm')),
      ['apology-receipt → pia.vestermark'],
    ],
    [
      'of the chair, before the network knows who that is',
      () => letters(booked(), chair, '2027-02-03T09:00:00.000Z', apology()),
      ['apology-receipt → pia.vestermark'],
    ],
    [
      'taken back by mail',
      () => letters(called().wants(member, inWindow, apology()), member, inWindow, { type: 'WithdrawApology', via: 'mail' }),
      ['apology-withdrawn → aase.lyngfelt'],
    ],
    [
      'taken back by the button',
      () => letters(called().wants(member, inWindow, apology()), member, inWindow, { type: 'WithdrawApology', via: 'calendar' }),
      [],
    ],
    [
      'taken back by a delegate',
      () => letters(called().wants(member, inWindow, apology()), delegate, inWindow, { type: 'WithdrawApology', via: 'mail' }),
      ['apology-withdrawn → vikar@aarhus.example', 'apology-withdrawn → aase.lyngfelt'],
    ],
  ])('%s', (_, brought, expected) => expect(brought()).toEqual(expected))
})

describe('G32 G33 G34 minutes and comments', () => {
  it.each<[string, () => readonly string[], readonly string[]]>([
    [
      'handed in by the minute-taker',
      () => letters(held(), minuteTaker, '2027-04-15T09:00:00.000Z', minutes),
      ['minutes-receipt → kim.tangbjerg', 'minutes-preview → sekretariatet'],
    ],
    [
      'handed in by the secretariat',
      () => letters(held(), office, '2027-04-15T09:00:00.000Z', minutes),
      ['minutes-preview → sekretariatet'],
    ],
    [
      'sent round',
      () => letters(written(), office, '2027-04-22T08:00:00.000Z', { type: 'DistributeMinutes' }),
      ['minutes-for-comment → sekretariatet', 'minutes-for-comment → everybody'],
    ],
    [
      'sent round once more',
      () => letters(out(), office, '2027-04-23T08:00:00.000Z', { type: 'ReissueMinutes' }),
      ['minutes-for-comment → sekretariatet', 'minutes-for-comment → everybody'],
    ],
    [
      'two comments in one mail',
      () => letters(out(), member, '2027-04-23T08:00:00.000Z', comments),
      ['comment-receipt → aase.lyngfelt', 'colleague-answered → morten.havrebo'],
    ],
    [
      'comments on a Sunday after the last day',
      () => letters(out(), member, '2027-05-09T08:00:00.000Z', comments),
      ['comment-receipt → aase.lyngfelt', 'late-comment later → sekretariatet'],
    ],
    [
      'no comments',
      () => letters(out(), member, '2027-04-23T08:00:00.000Z', { type: 'DeclareNoComments' }),
      ['no-comments-receipt → aase.lyngfelt', 'colleague-answered → morten.havrebo'],
    ],
    [
      'no comments, late',
      () => letters(approved(), member, '2027-05-11T09:00:00.000Z', { type: 'DeclareNoComments' }),
      ['no-comments-receipt → aase.lyngfelt'],
    ],
    [
      'bundled half-way',
      () => comes(out().wants(member, '2027-04-23T08:00:00.000Z', comments), '2027-04-29T06:05:00.000Z', 'BundleComments'),
      ['comments-bundle → sekretariatet, kim.tangbjerg, birgit.soelvager'],
    ],
    ['nothing to bundle', () => comes(out(), '2027-04-29T06:05:00.000Z', 'BundleComments'), []],
    ['approved', () => comes(out(), '2027-05-10T06:05:00.000Z', 'ApproveMinutes'), ['minutes-approved → everybody']],
    [
      'missing, a first time',
      () => comes(held(), '2027-04-19T06:05:00.000Z', 'NudgeMinuteTaker', { nth: 1 }),
      ['minutes-nudge → kim.tangbjerg, birgit.soelvager'],
    ],
    [
      'missing at last',
      () => comes(held(), '2027-04-26T06:05:00.000Z', 'ReportMissingMinutes'),
      ['minutes-missing → sekretariatet'],
    ],
  ])('%s', (_, brought, expected) => expect(brought()).toEqual(expected))
})

describe('G09 a move and a cancellation are told to everybody who has heard of the meeting', () => {
  it.each<[string, () => readonly string[], readonly string[]]>([
    ['booked', () => letters(booked(), office, '2027-02-03T09:00:00.000Z', moved), ['meeting-scheduled → sekretariatet']],
    [
      'moved',
      () => letters(called(), office, inWindow, moved),
      ['meeting-scheduled → sekretariatet', 'meeting-moved → everybody'],
    ],
    [
      'cancelled before the call',
      () => letters(booked(), office, '2027-02-03T09:00:00.000Z', { type: 'CancelMeeting', reason: null }),
      ['cancellation-receipt → sekretariatet'],
    ],
    [
      'cancelled',
      () => letters(called(), office, inWindow, { type: 'CancelMeeting', reason: null }),
      ['cancellation-receipt → sekretariatet', 'meeting-cancelled → everybody'],
    ],
  ])('%s', (_, brought, expected) => expect(brought()).toEqual(expected))
})
