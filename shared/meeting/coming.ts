import type { MeetingMailCommand } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { refuse } from './refusals.ts'
import type { ScheduledMeeting } from './state.ts'

type Wish<T extends MeetingMailCommand['type']> = Extract<MeetingMailCommand, { readonly type: T }>

/** An apology counts for the person who gives it, until the meeting is over. */
export function giveApology(meeting: ScheduledMeeting, wish: Wish<'GiveApology'>): MeetingEvent[] {
  const no = attendanceIsClosed(meeting, wish)
  if (no !== null) return no
  const own = { ...(wish.for ?? wish.by), substitute: wish.substitute }
  const others = (wish.with ?? []).map(each => ({ ...each, substitute: null }))
  return [own, ...others].flatMap(({ person, name, organisation, substitute }): MeetingEvent[] => {
    const known = meeting.apologies.find(each => each.person === person)
    if (known !== undefined && known.substitute === substitute) return []
    const apology = { person, name, organisation, substitute, via: wish.via }
    return [{ type: 'ApologyReceived', apology, by: wish.by, at: wish.at }]
  })
}

/** "Jeg kommer alligevel", or a calendar's yes or maybe: either takes an apology back, and the last word counts. */
export function withdrawApology(meeting: ScheduledMeeting, wish: Wish<'WithdrawApology'>): MeetingEvent[] {
  const no = attendanceIsClosed(meeting, wish)
  if (no !== null) return no
  const { by, at, via } = wish
  const { person, name, organisation } = wish.for ?? by
  const isAway = meeting.apologies.some(each => each.person === person)
  const withdrawn: MeetingEvent[] = isAway ? [{ type: 'ApologyWithdrawn', person, by, at, via }] : []
  const answer = wish.answer ?? (isAway ? 'accepted' : null)
  const known = meeting.answers.find(each => each.person === person)
  if (answer === null || known?.answer === answer) return withdrawn
  return [...withdrawn, { type: 'AttendanceAnswered', answer: { person, name, organisation, answer }, by, at }]
}

/** A button in a calendar that is pressed too late, or "jeg deltager" when it is over, asks for no answer: nothing comes of it. */
function attendanceIsClosed(meeting: ScheduledMeeting, wish: Wish<'GiveApology' | 'WithdrawApology'>): MeetingEvent[] | null {
  const isQuiet = wish.via === 'calendar' || (wish.type === 'WithdrawApology' && wish.answer !== undefined)
  if (isQuiet && (meeting.phase === 'cancelled' || wish.at >= meeting.end)) return []
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  return wish.at >= meeting.end ? refuse(wish, 'meeting-is-over') : null
}
