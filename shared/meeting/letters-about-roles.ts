import type { Turn } from '../charter/charter.ts'
import type { LetterEffect } from '../effects.ts'
import type { Role } from '../letters.ts'
import type { Desk, EventOf } from './desk.ts'
import type { Meeting } from './state.ts'
import { liveItems } from './state.ts'

const roles: readonly Role[] = ['chair', 'minuteTaker']

/** Whoever chairs and whoever takes the minutes is told what is to be done and when, as the network hears who it is (G56). */
export const packs = (desk: Desk): LetterEffect[] => roles.flatMap(role => pack(role, desk))

/** After a swap: those who have a role now and had it not before. Once the meeting is held, only the minutes are left to do. */
export const packsAfterSwap = (event: EventOf<'RolesChanged'>, desk: Desk): LetterEffect[] =>
  desk.after.phase === 'approved' || desk.after.phase === 'cancelled'
    ? []
    : roles.filter(role => rolesOf(desk.before)?.[role] !== event.roles[role]).flatMap(role => pack(role, desk))

const rolesOf = (meeting: Meeting): Turn | null => (meeting.phase === 'unscheduled' ? null : meeting.roles)

function pack(role: Role, { after, around, meeting, to, post }: Desk): LetterEffect[] {
  const organisation = after.roles?.[role]
  if (organisation === undefined) return []
  const deadlines = after.deadlines.filter(
    ({ name, at }) => at > around.at && !after.done.includes(name) && !after.skipped.includes(name),
  )
  const chairsNext = around.nextRoles?.chair === organisation
  return post.letter(to.organisations([organisation]), { name: 'role-pack', meeting, role, deadlines, chairsNext })
}

/** The minutes are approved: those whose turn is next hear of it, unless the call for their meeting has told them already. */
export function handedOver({ after, around, meeting, to, post }: Desk): LetterEffect[] {
  const { nextRoles, nextMeeting } = around
  if (after.roles === null || nextRoles === null || nextMeeting?.isCalled === true) return []
  const next = nextMeeting?.start ?? null
  const items = liveItems(after)
    .filter(item => item.status === 'next-meeting')
    .map(({ id, title, by }) => ({ id, title, by }))
  return roles.flatMap(role =>
    post.letter(to.organisations([nextRoles[role]]), {
      name: 'role-hand-over',
      meeting,
      role,
      from: after.roles?.[role] ?? '',
      next,
      items,
    }),
  )
}
