import { addDays, localDayOf } from '../calendar/day.ts'
import { commentDeadlines } from '../calendar/deadlines.ts'
import { addWorkingDays } from '../calendar/holidays.ts'
import type { Day, DeadlineName } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { YearEntry } from '../letters.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import type { UserGroupMeeting } from './events.ts'

/** Minutes that have not come are expected so many working days after the meeting. */
const minutesExpectedAfter = 2

/** Everything of one year that members plan by, in order: the meetings, what is due before each, and the days for comments (G75). */
export const yearOf = (
  meetings: readonly ScheduledMeeting[],
  userGroup: readonly UserGroupMeeting[],
  charter: Charter,
  year: number,
): readonly YearEntry[] =>
  [
    ...meetings.filter(meeting => meeting.phase !== 'cancelled').flatMap(meeting => entriesOf(meeting, charter)),
    ...userGroup.map(each => theirs(each, charter)),
    ...(charter.releases ?? []).map(
      ({ on, title }): YearEntry => ({
        kind: 'release',
        meeting: null,
        title,
        from: on,
        to: on,
        start: null,
        end: null,
        expected: false,
      }),
    ),
  ]
    .filter(({ from, to }) => from.startsWith(`${year}-`) || to.startsWith(`${year}-`))
    .toSorted((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to))

const theirs = ({ title, start, end }: UserGroupMeeting, { timeZone }: Charter): YearEntry => ({
  kind: 'user-group',
  meeting: null,
  title,
  from: localDayOf(start, timeZone),
  to: localDayOf(end, timeZone),
  start,
  end,
  expected: false,
})

function entriesOf(meeting: ScheduledMeeting, charter: Charter): readonly YearEntry[] {
  const { number, start, end, title } = meeting
  const about = { meeting: number, title, start: null, end: null, expected: false }
  const dayOf = (name: DeadlineName): Day | undefined => meeting.deadlines.find(each => each.name === name)?.on
  const point = (kind: YearEntry['kind'], name: DeadlineName): readonly YearEntry[] => {
    const on = dayOf(name)
    return on === undefined ? [] : [{ ...about, kind, from: on, to: on }]
  }
  const [call, due] = [dayOf('call-for-items'), dayOf('items-due')]
  const on = localDayOf(start, charter.timeZone)
  return [
    ...(call === undefined || due === undefined ? [] : [{ ...about, kind: 'items', from: call, to: due } as const]),
    ...point('planning', 'planning-meeting'),
    ...point('agenda', 'agenda-due'),
    { ...about, kind: 'meeting', from: on, to: localDayOf(end, charter.timeZone), start, end },
    commentsOf(meeting, charter, on),
  ]
}

/** The days for comments: as they are, or as they will be when the minutes come two working days after the meeting. */
function commentsOf(meeting: ScheduledMeeting, charter: Charter, on: Day): YearEntry {
  const isOut = meeting.phase === 'minutes-out' || meeting.phase === 'approved'
  const from = isOut ? meeting.period.sentOn : addWorkingDays(on, minutesExpectedAfter, charter)
  const days = isOut ? meeting.deadlines : commentDeadlines(charter, from)
  const to = days.find(each => each.name === 'comments-due')?.on ?? addDays(from, charter.deadlines.commentsDue.days)
  return { kind: 'comments', meeting: meeting.number, title: meeting.title, from, to, start: null, end: null, expected: !isOut }
}
