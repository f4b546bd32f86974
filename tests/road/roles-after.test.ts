import { expect, it } from 'vitest'
import type { NetworkEvent } from '../../shared/network/events.ts'
import { rolesAfter } from '../../shared/network/network.ts'
import { folded } from '../../shared/road/folds.ts'
import { erfa } from '../support/charters.ts'

const { charter } = erfa()
const at = '2027-01-04T08:00:00.000Z'
const entered = (number: number, start: string): NetworkEvent => ({ type: 'MeetingEntered', at, number, start })
const called = (number: number, turn: number): NetworkEvent => ({ type: 'TurnFixed', at, number, turn })
const april = entered(1, '2027-04-14T11:00:00.000Z')
const may = entered(2, '2027-05-05T11:00:00.000Z')
const october = entered(3, '2027-10-06T11:00:00.000Z')

const next = (...events: NetworkEvent[]) => rolesAfter(folded('network', events), charter, 1)
const second = { chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' }
const third = { chair: 'Aarhus Kommune', minuteTaker: 'Favrskov Kommune' }

it('says the roles of the meeting after one', () => {
  expect(next(april, called(1, 1))).toEqual(second)
  expect(next(april, called(1, 1), may)).toEqual(second)
})

it('says them of a meeting that was moved past another', () => {
  const moved: NetworkEvent = { type: 'MeetingMoved', at, number: 1, start: '2027-06-02T11:00:00.000Z' }
  expect(next(april, called(1, 1), may, called(2, 2), moved)).toEqual(third)
  expect(next(april, called(1, 1), may, called(2, 2), moved, october)).toEqual(third)
})

it('passes over the turn of one that was called and cancelled', () => {
  const left: NetworkEvent = { type: 'MeetingLeft', at, number: 2 }
  expect(next(april, called(1, 1), may, called(2, 2), left)).toEqual(third)
  expect(next(april, called(1, 1), may, called(2, 2), left, october)).toEqual(third)
})
