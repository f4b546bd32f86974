import { expect, test } from 'vitest'
import type { DeadlineName } from '../../shared/calendar/types.ts'
import { approved, booked, called, held, out, planned, sent } from './phases.ts'
import type { Told } from './told.ts'

const kept = (told: Told) => (told.meeting.phase === 'unscheduled' ? expect.unreachable() : told.meeting)
const done = (told: Told): readonly DeadlineName[] => kept(told).done
const morning = (day: string) => `2027-${day}T06:05:00.000Z`

/** What an event ticks off that was not ticked off before. */
const ticks = (before: Told, happens: (told: Told) => Told) => {
  const already = done(before)
  return done(happens(before)).filter(name => !already.includes(name))
}

test('G05 each day ticks off its own duty, and what has become pointless by it', () => {
  expect(ticks(booked(), told => told.comes('2027-03-15T07:05:00.000Z', 'CallForItems', { roles: null }))).toEqual([
    'call-for-items',
  ])
  expect(ticks(called(), told => told.comes('2027-03-24T07:05:00.000Z', 'RemindOfItems'))).toEqual(['items-reminder'])
  expect(ticks(called(), told => told.comes(morning('03-31'), 'CloseSubmission'))).toEqual(['items-due', 'submission-summary'])
  expect(ticks(planned(), told => told.comes(morning('03-31'), 'InviteToPlanning'))).toEqual(['planning-invitation'])
  expect(ticks(planned(), told => told.comes(morning('04-01'), 'PutAgendaForApproval'))).toEqual([
    'agenda-for-approval',
    'planning-meeting',
  ])
  expect(ticks(planned(), told => told.comes(morning('04-07'), 'IssueAgenda'))).toEqual(['agenda-due'])
  expect(ticks(sent(), told => told.comes(morning('04-14'), 'IssueMinutesTemplate'))).toEqual(['minutes-template'])
  expect(ticks(sent(), told => told.comes('2027-04-14T14:00:00.000Z', 'HoldMeeting'))).toEqual([
    'meeting-ends',
    'planning-meeting',
  ])
  expect(ticks(held(), told => told.comes(morning('04-19'), 'NudgeMinuteTaker', { nth: 1 }))).toEqual(['minutes-nudge-1'])
  expect(ticks(held(), told => told.comes(morning('04-23'), 'NudgeMinuteTaker', { nth: 2 }))).toEqual(['minutes-nudge-2'])
  expect(ticks(held(), told => told.comes(morning('04-26'), 'ReportMissingMinutes'))).toEqual(['minutes-missing'])
  expect(ticks(out(), told => told.comes(morning('04-29'), 'BundleComments'))).toEqual(['comments-halfway'])
  expect(ticks(out(), told => told.comes(morning('05-10'), 'ApproveMinutes'))).toEqual([
    'comments-due',
    'approval',
    'comments-halfway',
  ])
})

test('G05 nothing is ticked off twice', () => {
  for (const told of [planned(), held(), approved()]) expect(done(told)).toEqual([...new Set(done(told))])
})
