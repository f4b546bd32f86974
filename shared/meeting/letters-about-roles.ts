import type { Turn } from '../charter/charter.ts'
import type { LetterEffect } from '../effects.ts'
import type { HandOver, Role, RoleTasks } from '../letters.ts'
import type { Desk, EventOf } from './desk.ts'
import type { Meeting } from './state.ts'
import { liveItems } from './state.ts'

const both: readonly Role[] = ['chair', 'minuteTaker']

/** A list reads nothing personal: whoever has a role there gets a letter of his own, and elsewhere reads it in the letter to everybody. */
export const isList = ({ around }: Desk): boolean => around.charter.mailingGroup !== null

/** What the chair and the minute-taker need to know (G56); null where nobody takes turns. */
export const tasksOf = ({ after, around }: Desk): RoleTasks | null =>
  after.roles === null
    ? null
    : {
        deadlines: after.deadlines.filter(
          ({ name, at }) => at > around.at && !after.done.includes(name) && !after.skipped.includes(name),
        ),
        nextChair: around.nextRoles?.chair ?? null,
      }

/** To a list's chair and minute-taker, when the network is told who it is. */
export const packs = (desk: Desk): LetterEffect[] => (isList(desk) ? both.flatMap(role => pack(role, desk)) : [])

/** After a swap, while the meeting is ahead: those who have a role now and had it not before. */
export const packsAfterSwap = (event: EventOf<'RolesChanged'>, desk: Desk): LetterEffect[] =>
  desk.after.phase === 'cancelled' || desk.after.start <= desk.around.at
    ? []
    : both.filter(role => rolesOf(desk.before)?.[role] !== event.roles[role]).flatMap(role => pack(role, desk))

const rolesOf = (meeting: Meeting): Turn | null => (meeting.phase === 'unscheduled' ? null : meeting.roles)

function pack(role: Role, desk: Desk): LetterEffect[] {
  const { after, meeting, to, post } = desk
  const [organisation, tasks] = [after.roles?.[role], tasksOf(desk)]
  return organisation === undefined || tasks === null
    ? []
    : post.letter(to.organisations([organisation]), { name: 'role-pack', meeting, role, tasks })
}

/** The minutes are approved: whose turn is next. Null where the call for that meeting has told them already. */
export function handOverOf({ after, around }: Desk): HandOver | null {
  const { nextRoles, nextMeeting } = around
  if (after.roles === null || nextRoles === null || nextMeeting?.isCalled === true) return null
  const items = liveItems(after)
    .filter(item => item.status === 'next-meeting')
    .map(({ id, title, by }) => ({ id, title, by }))
  return { roles: nextRoles, next: nextMeeting?.start ?? null, items }
}

/** To those of a list whose turn is next. */
export function handedOver(desk: Desk): LetterEffect[] {
  const handOver = isList(desk) ? handOverOf(desk) : null
  const { meeting, to, post } = desk
  return handOver === null
    ? []
    : both.flatMap(role =>
        post.letter(to.organisations([handOver.roles[role]]), { name: 'role-hand-over', meeting, role, handOver }),
      )
}
