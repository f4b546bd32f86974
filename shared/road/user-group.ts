import { userGroupBefore } from '../calendar/user-group.ts'
import type { MeetingFacts } from '../letters.ts'
import { factsOf } from '../meeting/desk.ts'
import type { UserGroupMeeting } from '../network/events.ts'
import type { UserGroupWish } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'

/** Keeps when the user group meets, and tells the secretariat which of our meetings would lie after it (G54). */
export async function keepUserGroup(command: UserGroupWish, errand: Errand): Promise<Ending> {
  const { ledger, occasion, books } = errand
  const uid = command.type === 'NoteUserGroupMeeting' ? command.meeting.uid : command.uid
  const known = books.network.state.userGroup.find(each => each.uid === uid)
  const events = ledger.toNetwork({ ...command, at: occasion.at })
  if (events.length === 0)
    return known === undefined
      ? { outcome: 'ignored', reason: 'unknown-invitation' }
      : { outcome: 'noted', reason: 'said-already' }
  const isGone = command.type === 'LeaveUserGroupMeeting'
  const theirs = isGone ? known : command.meeting
  if (theirs === undefined) return { outcome: 'noted', reason: 'said-already' }
  const { title, start, end } = theirs
  const change = isGone ? 'gone' : known === undefined ? 'new' : 'moved'
  answer(errand, {
    name: 'user-group-noted',
    title,
    start,
    end,
    change,
    after: isGone ? [] : await meetingsAfter(theirs, errand),
  })
  return { outcome: 'accepted', reason: null }
}

/** Our meetings that have not been held and come too late for this one. */
async function meetingsAfter(theirs: UserGroupMeeting, { books, occasion }: Errand): Promise<readonly MeetingFacts[]> {
  return (await books.open())
    .filter(
      meeting => meeting.start > occasion.at && userGroupBefore(books.charterFor(meeting), meeting.start, [theirs]) !== null,
    )
    .map(meeting => factsOf(meeting, { expectedRoles: books.roles(meeting, meeting.number).expected }))
}
