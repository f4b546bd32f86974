import type { Attendant, MeetingMailCommand } from './commands.ts'
import type { MeetingEvent, PartOfDay } from './events.ts'
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
  return [wish.for ?? wish.by, ...(wish.with ?? [])].flatMap(who => coming(meeting, wish, who))
}

function coming(
  meeting: ScheduledMeeting,
  wish: Wish<'WithdrawApology'>,
  { person, name, organisation }: Attendant,
): MeetingEvent[] {
  const { by, at, via, part } = wish
  const isAway = meeting.apologies.some(each => each.person === person)
  const withdrawn: MeetingEvent[] = isAway ? [{ type: 'ApologyWithdrawn', person, by, at, via }] : []
  const answer = wish.answer ?? (isAway ? 'accepted' : null)
  const known = meeting.answers.find(each => each.person === person)
  if (answer === null || (known?.answer === answer && isSamePart(known.part, part))) return withdrawn
  return [
    ...withdrawn,
    { type: 'AttendanceAnswered', answer: { person, name, organisation, answer, ...(part !== undefined && { part }) }, by, at },
  ]
}

/** Whoever comes at two and says once more that he comes, still comes at two. */
const isSamePart = (known: PartOfDay | undefined, said: PartOfDay | undefined): boolean =>
  said === undefined || (known?.from === said.from && known?.until === said.until)

/** A button in a calendar that is pressed too late, or "jeg deltager" when it is over, asks for no answer: nothing comes of it. The secretariat that tells it of others hears where it belongs. */
function attendanceIsClosed(meeting: ScheduledMeeting, wish: Wish<'GiveApology' | 'WithdrawApology'>): MeetingEvent[] | null {
  const isQuiet =
    wish.via === 'calendar' || (wish.type === 'WithdrawApology' && wish.answer !== undefined && !isToldByOffice(wish))
  if (isQuiet && (meeting.phase === 'cancelled' || wish.at >= meeting.end)) return []
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  return wish.at >= meeting.end ? refuse(wish, 'attendance-is-over') : null
}

/** What the secretariat tells of a member in a mail: it waits for a receipt. */
export const isToldByOffice = ({ by, via, for: whose }: Wish<'GiveApology' | 'WithdrawApology'>): boolean =>
  by.secretariat && via === 'mail' && whose !== undefined
