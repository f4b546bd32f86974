import { nextSendTime } from '../calendar/deadlines.ts'
import type { Letter } from '../letters.ts'
import { factsOf } from '../meeting/desk.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import { deadline, liveItems } from '../meeting/state.ts'
import { asRecipient, isMember } from '../people.ts'
import type { InformationWish } from '../understanding/understood.ts'
import { inParcels } from './enclosures.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'
import { meetingAsked } from './facts.ts'
import { passWholeOn } from './passing-on.ts'

type Asked = Extract<InformationWish['command'], { readonly type: 'RequestLetter' }>

/** The letter to the network as it would be written today; null where it has not gone out. */
function networkLetter(what: Asked['letter'], meeting: ScheduledMeeting, { books }: Errand): Letter | null {
  const facts = factsOf(meeting, { expectedRoles: books.roles(meeting, meeting.number).expected })
  if (what === 'agenda') {
    const agenda = meeting.agenda?.agenda ?? null
    const items = liveItems(meeting).filter(item => item.status === 'on-agenda')
    return agenda === null ? null : { name: 'agenda', meeting: facts, agenda, items }
  }
  if (what === 'call') {
    const itemsDue = deadline(meeting, 'items-due')
    return meeting.phase !== 'calling' || itemsDue === undefined ? null : { name: 'call-for-items', meeting: facts, itemsDue }
  }
  const commentsDue = deadline(meeting, 'comments-due')
  if (meeting.phase !== 'minutes-out' || commentsDue === undefined) return null
  const { version, sentOn } = meeting.period
  const minutes = meeting.minutes.find(each => each.version === version)
  return minutes === undefined
    ? null
    : { name: 'minutes-for-comment', meeting: facts, minutes, commentsDue, sentOn, replaces: null }
}

/**
 * A letter to the network goes once more, to one member on the roster. Only the secretariat may name somebody else; whoever is not on the roster, and a letter that
 * has not gone out, is left to people.
 */
export async function sendAgain({ letter: what, person, address, about, said }: Asked, errand: Errand): Promise<Ending> {
  const { books, by, ledger, occasion, charter } = errand
  const to = books.members.state.people.find(each => each.id === person && each.status === 'active')
  const isOwn = person === by.person && by.delegate !== true
  const fact = what === 'agenda' ? 'meeting' : what === 'call' ? 'call-for-items' : 'minutes'
  const meeting = await meetingAsked(about, fact, errand)
  const letter = meeting === null ? null : networkLetter(what, meeting, errand)
  const mayHave = to !== undefined && isMember(to) && (by.secretariat || isOwn)
  if (!by.secretariat && (letter === null || !mayHave)) return passWholeOn(said, null, errand)
  const isSent = letter !== null && mayHave
  if (isSent) {
    const again = {
      kind: 'letter',
      letter,
      to: [asRecipient(to)],
      notBefore: nextSendTime(charter, occasion.at),
      answering: null,
    } as const
    ledger.add(...inParcels(again, charter))
    if (isOwn) return { outcome: 'accepted', reason: 'sent-again' }
  }
  const why = isSent ? 'sent' : to === undefined ? 'not-listed' : letter === null ? 'not-out' : 'no-member'
  answer(errand, { name: 'letter-sent-again', letter: what, who: to?.name ?? address ?? '', why })
  return isSent ? { outcome: 'accepted', reason: 'sent-again' } : { outcome: 'refused', reason: why }
}
