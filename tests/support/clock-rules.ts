import fc from 'fast-check'
import { addDays } from '../../shared/calendar/day.ts'
import type { ClockRules, Day, Offset } from '../../shared/calendar/types.ts'

/** Twenty years, with every shape that Easter and the clock changes give them. */
export const firstDay = '2024-01-01'
export const lastDay = '2043-12-31'

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 7304 }).map(n => addDays(firstDay, n))

const two = (n: number) => String(n).padStart(2, '0')
const timeBetween = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map(m => `${two(Math.floor(m / 60))}:${two(m % 60)}`)

/** Meetings within one day, at any hour. */
export const anyHours = fc.integer({ min: 4 * 60, max: 21 * 60 }).chain(start =>
  fc.record({
    start: fc.constant(`${two(Math.floor(start / 60))}:${two(start % 60)}`),
    minutes: fc.integer({ min: 15, max: 120 }),
  }),
)

const ascending = (count: number, min: number, max: number) =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: count, maxLength: count }).map(days => days.toSorted((a, b) => a - b))

/** Members' days roll forward and the secretariat's back, as the charter has it (O3); everything else is free. */
export const anyRules: fc.Arbitrary<ClockRules> = fc
  .record({
    timeZone: fc.constantFrom('Europe/Copenhagen', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo'),
    before: ascending(6, -60, -1),
    without: fc.record({ reminder: fc.boolean(), planning: fc.boolean(), approval: fc.boolean(), halfway: fc.boolean() }),
    comments: ascending(2, 1, 40),
    nudges: ascending(3, 1, 15),
    window: fc.record({
      from: timeBetween(5 * 60, 9 * 60),
      letters: timeBetween(9 * 60, 11 * 60),
      to: timeBetween(12 * 60, 22 * 60),
    }),
    planningStart: timeBetween(12 * 60, 20 * 60),
    holidays: fc.constantFrom('denmark', 'none'),
    closedDays: fc.array(
      anyDay.map(day => day.slice(5)),
      { maxLength: 8 },
    ),
  })
  .map(drawn => {
    const [call = 0, reminder = 0, items = 0, planning = 0, approval = 0, agenda = 0] = drawn.before
    const [halfway = 0, comments = 0] = drawn.comments
    const back = (days: number): Offset => ({ days, rolls: 'back' })
    const forward = (days: number): Offset => ({ days, rolls: 'forward' })
    return {
      timeZone: drawn.timeZone,
      meetings: { perYear: 2, maxMinutes: 180, usualPlace: 'online' },
      deadlines: {
        callForItems: back(call),
        itemsReminder: drawn.without.reminder ? null : back(reminder),
        itemsDue: forward(items),
        planningMeeting: drawn.without.planning ? null : { ...back(planning), start: drawn.planningStart, minutes: 60 },
        agendaForApproval: drawn.without.approval ? null : forward(approval),
        agendaDue: back(agenda),
        minutesTemplate: back(0),
        commentsHalfway: drawn.without.halfway ? null : forward(halfway),
        commentsDue: forward(comments),
      },
      missingMinutes: { nudgeAfter: drawn.nudges.slice(0, 2), tellSecretariatAfter: drawn.nudges[2] ?? 16 },
      sendWindow: drawn.window,
      holidays: drawn.holidays,
      closedDays: drawn.closedDays,
      halfDays: [],
      weeksToAvoid: [],
      daysToAvoid: [],
    }
  })
