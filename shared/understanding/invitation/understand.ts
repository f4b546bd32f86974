import { addMinutes } from '../../calendar/day.ts'
import type { Day } from '../../calendar/types.ts'
import type { Charter } from '../../charter/charter.ts'
import type { InvitationRef } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { sourceOf } from '../booking/booking-words.ts'
import { realAttachments } from '../items/attachments.ts'
import { fold, wordsOf } from '../language/text.ts'
import { ask, toMeeting, wishes } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import { substituteIn } from '../people/substitutes.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Understood } from '../understood.ts'
import type { Invitation } from './invitation.ts'
import { keepsLink } from './join.ts'
import { invitationIn } from './read.ts'
import { answerTo, has, nothing } from './reply.ts'
import { ownUid } from './uid.ts'

/** Longer than this no meeting is; such an entry is a holiday or a project. */
const mostMinutes = 12 * 60

const refOf = ({ uid, sequence, stamp }: Invitation): InvitationRef | null => (uid === null ? null : { uid, sequence, stamp })

const knownBy = ({ uid }: Invitation, { situation }: Reading): MeetingView | null =>
  uid === null ? null : (situation.invited?.find(each => each.invitation?.uid === uid) ?? null)

/** The entry's own name and place, as an answer to the question about it would say them. */
const restOf = ({ place, title }: Invitation): string =>
  `${place === null ? '' : `\nSted: ${place}`}${title === null ? '' : `\nEmne: ${title}`}`

type Question = Extract<Understood, { kind: 'not-understood' }>

/** What must be known before anybody is called to a meeting; null when nothing is unclear. The answer is about that very entry. */
const unclear = (invitation: Invitation, meetings: readonly number[]): Question | null => {
  const { recurring, allDay, zone, local, start, end } = invitation
  const ref = refOf(invitation)
  const asked = (reason: Question['reason'], because: string, about?: { quoted: string; on: Day | null }): Question => ({
    kind: 'not-understood',
    reason,
    date: about === undefined ? null : { ...about, weekdaySaid: null, rest: restOf(invitation) },
    meetings,
    ...(ref === null ? {} : { invitation: ref }),
    because: [because],
  })
  if (local === null) return asked('invitation-unreadable', 'the entry has no time')
  const { on, from, until } = local
  if (recurring) return asked('invitation-repeats', 'the entry repeats, or there are several', { quoted: on, on: null })
  if (allDay) return asked('no-time', 'the entry takes a whole day', { quoted: on, on })
  if (start === null)
    return asked('invitation-zone', `the zone of the time is ${zone}`, { quoted: until === null ? from : `${from}-${until}`, on })
  const minutes = end === null ? 1 : (Date.parse(end) - Date.parse(start)) / 60_000
  return minutes <= 0 || minutes > mostMinutes ? asked('no-time', `${minutes} minutes are no length of a meeting`) : null
}

/** "Møde i den nationale brugergruppe": whose meeting it is, whoever passes it on. */
const theirName = /(?<![\p{L}])(?:brugergruppe|user group)\p{L}*/iu

/** Whose meeting it is that the secretariat passes on, by its name or by who calls it; null where it may be ours to call. */
const theirs = ({ organizer, title }: Invitation, { situation }: Reading): 'user-group' | 'kl' | null => {
  if (theirName.test(title ?? '')) return 'user-group'
  const caller = situation.people?.find(each => organizer !== null && has(each, organizer))
  if (caller === undefined || isSecretariat(caller)) return null
  return (['user-group', 'kl'] as const).find(group => caller.functions.includes(group)) ?? null
}

/** The user group's meeting is kept, because ours is to come before it; one whose time is in doubt, and KL's, are not. */
const notTheirs = (invitation: Invitation, reading: Reading): Understood => {
  const { title, start, end } = invitation
  const ref = refOf(invitation)
  const group = theirs(invitation, reading)
  if (group !== 'user-group' || ref === null || start === null || end === null || unclear(invitation, []) !== null)
    return nothing('noted', 'meeting-of-another-group', 'the meeting is the user group’s or KL’s, and is not called as ours')
  return wishes('the secretariat passes on when the user group meets', {
    on: 'network',
    command: { type: 'NoteUserGroupMeeting', meeting: { ...ref, title: title ?? '', start, end } },
  })
}

const parts = (text: string): readonly string[] => wordsOf(fold(text)).flatMap(word => word.split('-'))
/** Of a meeting's name they tell no network from another. */
const anyMeeting: ReadonlySet<string> = new Set([
  'møde',
  'mødet',
  'møder',
  'meeting',
  'meetings',
  'netværk',
  'netværket',
  'network',
  'for',
  'i',
  'af',
  'the',
  'of',
])
const anotherKind =
  / (?:planlægning\S*|formøde\S*|forberedelse\S*|frokost\S*|ferie\S*|kursus\S*|styregruppe\S*|klynge\S*|arbejdsgruppe\S*|frist\S*|husk|planning|pre-meeting|preparation|holiday|lunch|deadline) /

/** The secretariat's calendar holds much else: only what bears the network's name, and no other meeting's, is surely its meeting. */
const isOurs = (title: string, { meetingName, shortName }: Charter): boolean => {
  const ours = new Set(parts(`${meetingName} ${shortName}`).filter(word => !anyMeeting.has(word)))
  const folded = fold(title)
  return (parts(title).some(word => ours.has(word)) || / netværksmøde\S* /.test(folded)) && !anotherKind.test(folded)
}

/** An entry in the secretariat's calendar: a new meeting, or a known one at another time. */
const book = (invitation: Invitation, reading: Reading): Understood => {
  const { charter, now } = reading.situation
  const { title } = invitation
  const known = knownBy(invitation, reading)
  const place = known === null ? invitation.place : keepsLink(invitation.place, known.place)
  const isAllowed = mayBook(reading)
  if (isAllowed && known === null && theirs(invitation, reading) !== null) return notTheirs(invitation, reading)
  const question = isAllowed ? unclear(invitation, known === null ? [] : [known.number]) : null
  if (question !== null) return question
  // Whoever may not book is told so whatever the entry says.
  const start = invitation.start ?? now
  const end = invitation.end ?? addMinutes(start, charter.meetings.maxMinutes)
  const ref = refOf(invitation)
  const facts = { start, end, place, confirmed: false, ...(ref === null ? {} : { invitation: ref }) }
  const doubt = title === null || isOurs(title, charter) ? {} : { doubt: { title } }
  return known === null
    ? wishes('an invitation to a new meeting', toMeeting(null, { type: 'ScheduleMeeting', number: 0, title, ...facts, ...doubt }))
    : wishes('a newer invitation to a known meeting', toMeeting(known.number, { type: 'RescheduleMeeting', ...facts }))
}

/** The entry is gone. A meeting that was booked in words is known by its time; the secretariat is asked in any case. */
const cancel = (invitation: Invitation, reading: Reading): Understood => {
  const unknown = nothing('ignored', 'unknown-invitation', 'no meeting has this entry')
  const ref = refOf(invitation)
  if (ref === null) return unknown
  const atThatTime = (reading.situation.invited ?? []).filter(
    each => each.invitation == null && each.phase !== 'cancelled' && each.start === invitation.start,
  )
  const meeting = knownBy(invitation, reading) ?? (atThatTime.length === 1 ? atThatTime[0] : undefined)
  if (meeting !== undefined)
    return wishes(
      'a calendar says that the meeting is off',
      toMeeting(meeting.number, { type: 'CancelMeeting', reason: null, invitation: ref }),
    )
  return mayBook(reading)
    ? wishes('an entry is gone that may be the user group’s', {
        on: 'network',
        command: { type: 'LeaveUserGroupMeeting', uid: ref.uid },
      })
    : unknown
}

const meaningOf = (invitation: Invitation, reading: Reading): Understood => {
  const own = ownUid(invitation.uid, reading.situation.charter)
  switch (invitation.method) {
    case 'REPLY':
      return answerTo(invitation, reading, own?.number ?? knownBy(invitation, reading)?.number ?? null, own?.planning ?? false)
    case 'COUNTER':
      return own === null && knownBy(invitation, reading) === null
        ? nothing('ignored', 'unknown-invitation', 'no meeting has this entry')
        : ask('counter-proposal', 'another time is proposed')
    case 'REQUEST':
    case 'PUBLISH':
      return own === null ? book(invitation, reading) : nothing('noted', 'own-invitation', 'our own invitation has come back')
    case 'CANCEL':
      return own === null ? cancel(invitation, reading) : nothing('noted', 'own-invitation', 'our own invitation has come back')
    default:
      return nothing('ignored', 'calendar-method', `nothing is done about ${invitation.method}`)
  }
}

const mayBook = ({ situation: { sender } }: Reading): boolean => sender !== null && isSecretariat(sender)
const staysAway = (reading: Reading): boolean => hearApology(reading).away || substituteIn(reading.text, reading) !== null
const isForBooking = ({ method }: Invitation): boolean => method === 'REQUEST' || method === 'PUBLISH'

/**
 * A mail with a calendar in it: an invitation books or moves, a cancellation asks, an answer becomes an apology (G08, G47). A file
 * beside words counts only for the secretariat, and only where its words do not book by themselves.
 */
export const invitation: Rule = reading => {
  const { situation, mail, text } = reading
  const found = invitationIn(mail)
  if (found === null || (situation.hint != null && situation.hint !== 'apology')) return null
  if (found.as === 'file' && !mayBook(reading)) return null
  if (found.as === 'file' && (sourceOf(reading).verb !== null || realAttachments(mail).length > 0)) return null
  // "Jeg kan ikke, Kim tager med" on top of an invitation that a member passes on: the words count, since the entry books nothing.
  if (found.kind === 'read' && isForBooking(found.invitation) && !mayBook(reading) && staysAway(reading)) return null
  if (found.kind === 'broken')
    return found.as === 'file' && text !== '' ? null : ask('invitation-unreadable', 'the calendar cannot be read')
  if (situation.hint === 'apology') {
    const own = ownUid(found.invitation.uid, situation.charter)
    return own === null || own.planning
      ? null
      : wishes(
          'an apology, said in answer to our question',
          toMeeting(own.number, { type: 'GiveApology', substitute: null, via: 'mail' }),
        )
  }
  return meaningOf(found.invitation, reading)
}
