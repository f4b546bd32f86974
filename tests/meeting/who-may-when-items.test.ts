import { describe, expect, it } from 'vitest'
import type { Actor } from '../../shared/people.ts'
import { item, outcomes, words } from './phases.ts'
import type { Wanting } from './told.ts'
import { chair, colleague, member, office, other } from './told.ts'

const amend: Wanting = { type: 'AmendItem', id: 'P-1', changes: { minutes: 30 }, attachments: [] }
const edit: Wanting = { type: 'EditAgenda', edits: [{ do: 'minutes', item: 'P-1', minutes: 45 }] }

describe('G15 items come in at any time but to a cancelled meeting, and the same one twice is one', () => {
  it.each<[string, Actor, Wanting, readonly string[]]>([
    [
      "a member's item",
      member,
      { ...item, words: { ...words, title: 'Noget nyt' } },
      ['booked–approved: ItemSubmitted', 'cancelled: no: meeting-is-cancelled'],
    ],
    [
      'the same item from a colleague',
      colleague,
      item,
      ['booked: ItemSubmitted', 'called–approved: nothing', 'cancelled: no: meeting-is-cancelled'],
    ],
    [
      'the same words from another municipality',
      other,
      item,
      ['booked–approved: ItemSubmitted', 'cancelled: no: meeting-is-cancelled'],
    ],
    [
      'nothing this time',
      member,
      { type: 'DeclareNothingToAdd' },
      ['booked–approved: NothingToAddDeclared', 'cancelled: no: meeting-is-cancelled'],
    ],
  ])('%s', (_, by, wish, expected) => expect(outcomes(by, wish)).toEqual(expected))
})

describe('G18 an item belongs to its municipality until the agenda is out; the secretariat may change it too', () => {
  it.each<[string, Actor, Wanting, readonly string[]]>([
    [
      'amended by a colleague',
      colleague,
      amend,
      [
        'booked: no: no-such-item',
        'called–planned: ItemAmended',
        'sent–approved: no: item-already-on-agenda',
        'cancelled: ItemAmended',
      ],
    ],
    [
      'amended by the secretariat',
      office,
      amend,
      [
        'booked: no: no-such-item',
        'called–planned: ItemAmended',
        'sent–approved: no: item-already-on-agenda',
        'cancelled: ItemAmended',
      ],
    ],
    [
      'amended by another municipality',
      other,
      amend,
      ['booked: no: no-such-item', 'called–cancelled: no: item-belongs-to-another'],
    ],
    [
      'taken back by a colleague',
      colleague,
      { type: 'WithdrawItem', id: 'P-1' },
      [
        'booked: no: no-such-item',
        'called–planned: ItemWithdrawn',
        'sent–approved: no: item-already-on-agenda',
        'cancelled: ItemWithdrawn',
      ],
    ],
    [
      'taken back by the secretariat',
      office,
      { type: 'WithdrawItem', id: 'P-1' },
      [
        'booked: no: no-such-item',
        'called–planned: ItemWithdrawn',
        'sent–approved: no: item-already-on-agenda',
        'cancelled: ItemWithdrawn',
      ],
    ],
    [
      'taken back by the chair',
      chair,
      { type: 'WithdrawItem', id: 'P-1' },
      ['booked: no: no-such-item', 'called–cancelled: no: item-belongs-to-another'],
    ],
    [
      'taken back while it waits for the next meeting',
      colleague,
      { type: 'WithdrawItem', id: 'P-2' },
      ['booked–called: no: no-such-item', 'planned–approved: ItemWithdrawn', 'cancelled: no: no-such-item'],
    ],
  ])('%s', (_, by, wish, expected) => expect(outcomes(by, wish)).toEqual(expected))
})

describe('G19 the secretariat and the chair say what becomes of a late item', () => {
  it.each<[string, Actor, Wanting, readonly string[]]>([
    [
      'taken on by the secretariat',
      office,
      { type: 'PlaceItem', id: 'P-2', placement: 'on-agenda' },
      [
        'booked–called: no: no-such-item',
        'planned: ItemPlaced',
        'sent: ItemPlaced, SupplementIssued',
        'held–approved: no: agenda-is-out',
        'cancelled: no: no-such-item',
      ],
    ],
    [
      'taken on by the chair',
      chair,
      { type: 'PlaceItem', id: 'P-2', placement: 'on-agenda' },
      [
        'booked–called: no: no-such-item',
        'planned: ItemPlaced',
        'sent: ItemPlaced, SupplementIssued',
        'held–approved: no: agenda-is-out',
        'cancelled: no: no-such-item',
      ],
    ],
    [
      'taken on by its own municipality',
      member,
      { type: 'PlaceItem', id: 'P-2', placement: 'on-agenda' },
      ['booked–called: no: no-such-item', 'planned–approved: no: not-the-secretariat', 'cancelled: no: no-such-item'],
    ],
    [
      'put off by the secretariat',
      office,
      { type: 'PlaceItem', id: 'P-2', placement: 'next-meeting' },
      ['booked–called: no: no-such-item', 'planned: ItemPlaced', 'sent–approved: nothing', 'cancelled: no: no-such-item'],
    ],
  ])('%s', (_, by, wish, expected) => expect(outcomes(by, wish)).toEqual(expected))
})

describe('G28 the agenda is arranged between the last day for items and its own, and only the secretariat sends or holds it', () => {
  it.each<[string, Actor, Wanting, readonly string[]]>([
    [
      'arranged by the secretariat',
      office,
      edit,
      [
        'booked–called: no: no-agenda-yet',
        'planned: AgendaDrafted',
        'sent–approved: no: agenda-is-out',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    [
      'arranged by the chair',
      chair,
      edit,
      [
        'booked–called: no: no-agenda-yet',
        'planned: AgendaDrafted',
        'sent–approved: no: agenda-is-out',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    ['arranged by a member', member, edit, ['booked–cancelled: no: not-the-secretariat']],
    [
      'sent by the secretariat',
      office,
      { type: 'ApproveAgenda' },
      [
        'booked–called: no: no-agenda-yet',
        'planned: AgendaApproved, AgendaIssued',
        'sent–approved: no: agenda-is-out',
        'cancelled: no: meeting-is-cancelled',
      ],
    ],
    ['sent by the chair', chair, { type: 'ApproveAgenda' }, ['booked–cancelled: no: not-the-secretariat']],
    [
      'held by the secretariat',
      office,
      { type: 'HoldAgenda' },
      ['booked–planned: AgendaHeld', 'sent–approved: no: agenda-is-out', 'cancelled: no: meeting-is-cancelled'],
    ],
    ['held by the chair', chair, { type: 'HoldAgenda' }, ['booked–cancelled: no: not-the-secretariat']],
  ])('%s', (_, by, wish, expected) => expect(outcomes(by, wish)).toEqual(expected))
})
