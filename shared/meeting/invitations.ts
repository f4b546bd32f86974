import { isNoNewer } from '../calendar/entry-version.ts'
import type { InvitationRef, MeetingEvent } from './events.ts'
import type { OnTheBooks } from './state.ts'

interface Wish {
  readonly at: string
  readonly invitation?: InvitationRef
}

/**
 * Whether an invitation tells nothing new. Mails overtake each other, and Outlook sends the whole entry again whenever a guest is
 * added: without this a meeting would move back to where it was.
 */
export function isOldNews({ invitation: known }: Pick<OnTheBooks, 'invitation'>, { invitation }: Wish): boolean {
  return known !== null && invitation !== undefined && known.uid === invitation.uid && isNoNewer(invitation, known)
}

/** Newer than what is known, and yet the meeting is as it says: only the entry itself is remembered. */
export function noted(meeting: Pick<OnTheBooks, 'invitation'>, wish: Wish): MeetingEvent[] {
  const { invitation, at } = wish
  return invitation === undefined || isOldNews(meeting, wish) ? [] : [{ type: 'InvitationNoted', at, invitation }]
}

/** What an event remembers of the invitation that brought it. */
export const withInvitation = ({ invitation }: Wish): { readonly invitation?: InvitationRef } =>
  invitation === undefined ? {} : { invitation }
