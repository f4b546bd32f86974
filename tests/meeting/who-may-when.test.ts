import { describe, expect, it } from 'vitest'
import type { Actor } from '../../shared/people.ts'
import { book, minutes, outcomes } from './phases.ts'
import type { Wanting } from './told.ts'
import { chair, member, minuteTaker, office } from './told.ts'

describe('G47 apologies count until the meeting is over; a button of a calendar that is pressed too late asks for no answer', () => {
  it.each<[string, Actor, Wanting, readonly string[]]>([
    [
      'an apology',
      member,
      { type: 'GiveApology', substitute: null, via: 'mail' },
      ['booked–sent: ApologyReceived', 'held–approved: no: attendance-is-over', 'cancelled: no: meeting-is-cancelled'],
    ],
    [
      'an apology by calendar',
      member,
      { type: 'GiveApology', substitute: null, via: 'calendar' },
      ['booked–sent: ApologyReceived', 'held–cancelled: nothing'],
    ],
    [
      'coming after all, without an apology',
      member,
      { type: 'WithdrawApology', via: 'mail' },
      ['booked–sent: nothing', 'held–approved: no: attendance-is-over', 'cancelled: no: meeting-is-cancelled'],
    ],
    [
      'a yes by calendar',
      member,
      { type: 'WithdrawApology', via: 'calendar', answer: 'accepted' },
      ['booked–sent: AttendanceAnswered', 'held–cancelled: nothing'],
    ],
  ])('%s', (_, by, wish, expected) => expect(outcomes(by, wish)).toEqual(expected))
})

describe('G32 anybody hands in the first minutes; once they are out the minute-taker and the secretariat correct them', () => {
  it.each<[string, Actor, Wanting, readonly string[]]>([
    [
      'from the minute-taker',
      minuteTaker,
      { type: 'SubmitMinutes', text: 'Nyt referat', attachments: [] },
      [
        'booked–sent: no: meeting-not-held-yet',
        'held–out: MinutesReceived',
        'approved: no: minutes-already-approved',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    [
      'from the secretariat',
      office,
      { type: 'SubmitMinutes', text: 'Nyt referat', attachments: [] },
      [
        'booked–sent: no: meeting-not-held-yet',
        'held–out: MinutesReceived',
        'approved: no: minutes-already-approved',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    [
      'from a member',
      member,
      { type: 'SubmitMinutes', text: 'Nyt referat', attachments: [] },
      [
        'booked–sent: no: meeting-not-held-yet',
        'held–written: MinutesReceived',
        'out: no: minutes-already-out',
        'approved: no: minutes-already-approved',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    [
      'the same once more',
      minuteTaker,
      minutes,
      [
        'booked–sent: no: meeting-not-held-yet',
        'held: MinutesReceived',
        'written–out: nothing',
        'approved: no: minutes-already-approved',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    [
      'sent round by the secretariat',
      office,
      { type: 'DistributeMinutes' },
      [
        'booked–held: no: no-minutes-yet',
        'written: MinutesDistributed',
        'out: no: minutes-already-out',
        'approved: no: minutes-already-approved',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    [
      'held back by the secretariat, which they are already',
      office,
      { type: 'HoldMinutes' },
      [
        'booked–held: no: no-minutes-yet',
        'written: nothing',
        'out: no: minutes-already-out',
        'approved: no: minutes-already-approved',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    ['held back by the minute-taker', minuteTaker, { type: 'HoldMinutes' }, ['booked–cancelled: no: not-the-secretariat']],
    ['sent round by the minute-taker', minuteTaker, { type: 'DistributeMinutes' }, ['booked–cancelled: no: not-the-secretariat']],
    [
      'sent round once more by the secretariat',
      office,
      { type: 'ReissueMinutes' },
      [
        'booked–held: no: no-minutes-yet',
        'written: MinutesDistributed',
        'out: MinutesReceived, MinutesDistributed',
        'approved: no: minutes-already-approved',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    [
      'sent round once more by the minute-taker',
      minuteTaker,
      { type: 'ReissueMinutes' },
      ['booked–cancelled: no: not-the-secretariat'],
    ],
  ])('%s', (_, by, wish, expected) => expect(outcomes(by, wish)).toEqual(expected))
})

describe('G34 comments are taken as soon as the minutes are out, late ones too', () => {
  it.each<[string, Actor, Wanting, readonly string[]]>([
    [
      'a comment',
      member,
      { type: 'CommentOnMinutes', comments: [{ item: null, text: 'Enig' }] },
      ['booked–written: no: no-minutes-yet', 'out–approved: CommentMade', 'cancelled: no: no-minutes-yet'],
    ],
    [
      'no comments',
      member,
      { type: 'DeclareNoComments' },
      ['booked–written: no: no-minutes-yet', 'out–approved: NoCommentsDeclared', 'cancelled: no: no-minutes-yet'],
    ],
  ])('%s', (_, by, wish, expected) => expect(outcomes(by, wish)).toEqual(expected))
})

describe('G09 only the secretariat moves and cancels, until the meeting is over', () => {
  it.each<[string, Actor, Wanting, readonly string[]]>([
    [
      'moved by the secretariat',
      office,
      { ...book, type: 'RescheduleMeeting', start: '2027-06-16T11:00:00.000Z', end: '2027-06-16T14:00:00.000Z' },
      ['booked–sent: MeetingRescheduled', 'held–approved: no: meeting-is-over', 'cancelled: no: meeting-is-cancelled'],
    ],
    [
      'moved by the chair',
      chair,
      { ...book, type: 'RescheduleMeeting', start: '2027-06-16T11:00:00.000Z', end: '2027-06-16T14:00:00.000Z' },
      ['booked–cancelled: no: not-the-secretariat'],
    ],
    [
      'moved to where it is',
      office,
      { ...book, type: 'RescheduleMeeting' },
      ['booked–sent: nothing', 'held–approved: no: meeting-is-over', 'cancelled: no: meeting-is-cancelled'],
    ],
    [
      'cancelled by the secretariat',
      office,
      { type: 'CancelMeeting', reason: null },
      ['booked–sent: MeetingCancelled', 'held–approved: no: meeting-is-over', 'cancelled: nothing'],
    ],
    ['cancelled by the chair', chair, { type: 'CancelMeeting', reason: null }, ['booked–cancelled: no: not-the-secretariat']],
    ['booked once more', office, book, ['booked–cancelled: nothing']],
  ])('%s', (_, by, wish, expected) => expect(outcomes(by, wish)).toEqual(expected))
})
