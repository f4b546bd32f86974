import type { Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { Answering, Letter } from '../letters.ts'
import { maskCpr } from '../mail/cpr.ts'
import { parseMail } from '../mail/parse.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { networkOf, readToken } from '../mail/reply-address.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import { swapAskedOf } from '../network/letters.ts'
import type { Person, Recipient } from '../people.ts'
import { isSecretariat } from '../people.ts'
import { mayTakeBack } from '../understanding/booking/cancelled-after-all.ts'
import { invitationIn } from '../understanding/invitation/read.ts'
import { withRoles } from '../understanding/people/roles-arranged.ts'
import { separate } from '../understanding/reply/separate.ts'
import type { Separated } from '../understanding/reply/separated.ts'
import type { Hint, MeetingView, Situation } from '../understanding/situation.ts'
import { understand } from '../understanding/understand.ts'
import type { RolesSaid, Understood } from '../understanding/understood.ts'
import { withAnswerInside } from './attached-mails.ts'
import type { Books } from './books.ts'
import { recordOf } from './earlier-mail.ts'
import type { Envelope } from './incoming.ts'
import type { LetterSaid } from './said.ts'
import { letterSaid } from './said.ts'
import {
  goesOnFrom,
  isAnswerToSwap,
  isPlainAnswer,
  isReceiptOfMail,
  mayBeAboutEarlier,
  notAskedTwice,
  saysMoreAs,
  saysWhatItIs,
} from './second-reading.ts'
import { toldTo } from './told.ts'
import type { World } from './world.ts'

/** What the secretariat's yes to a held mail, or the sender's answer to our question, adds to a mail that is read again. */
export interface Released {
  readonly confirmed: boolean
  /** The secretariat said yes to it earlier, and only its sender has said more since: believed as it was then, and nothing else is confirmed by it. */
  readonly vouched?: true
  readonly hint: Hint | null
  readonly meeting: number | null
  readonly item?: string
  readonly also?: string
  readonly roles?: RolesSaid
}

interface Answered {
  /** Of the effect that brought the letter. */
  readonly key: string
  /** The reader's place among its recipients. */
  readonly index: number
  readonly letter: Letter
  readonly to: Recipient
  /** The subject of the mail that the letter answered itself, which it kept; null for a letter that began a thread. */
  readonly thread: string | null
  /** The mail that the letter answered itself; null for one that began a thread, and for letters of which nobody kept that. */
  readonly mail: string | null
}

/** The letter that is answered: by the reply address first, then by the ids that the mail refers to. Null when neither leads to one. */
export async function letterAnswered(
  world: World,
  network: string,
  mail: ParsedMail,
  envelope: Envelope,
): Promise<Answered | null> {
  const addressed = networkOf(
    envelope.to,
    [...world.networks.values()].map(each => each.charter),
  )
  const token = addressed?.token == null ? null : readToken(world.secrets, network, addressed.token)
  if (token !== null) return letterAt(world, network, token.effectKey, token.index)
  for (const id of [...mail.inReplyTo, ...[...mail.references].reverse()].slice(0, 5)) {
    const delivery = await world.outbox.byMessageId(id)
    if (delivery !== null) return letterAt(world, network, delivery.effect, delivery.index)
  }
  return null
}

async function letterAt(world: World, network: string, key: string, index: number): Promise<Answered | null> {
  const queued = await world.outbox.load(key)
  if (queued === null || queued.network !== network || queued.effect.kind !== 'letter') return null
  const to = queued.effect.to[index]
  const { letter, answering } = queued.effect
  return to === undefined ? null : { key, index, letter, to, thread: answering?.subject ?? null, mail: answering?.mail ?? null }
}

/** As the letter left; where nobody kept that, as it would be written today. */
const saidTo = async ({ outbox }: World, { key, index, letter, to }: Answered, charter: Charter): Promise<LetterSaid> =>
  (await toldTo(outbox, key, index)) ?? letterSaid(key, letter, to, charter)

/** What a mail means: its sender's own words, and the wishes in them. */
export async function readMail(
  world: World,
  books: Books,
  charter: Charter,
  mail: ParsedMail,
  envelope: Envelope,
  sender: Person | null,
  released: Released | null,
): Promise<{ readonly separated: Separated; readonly understood: Understood; readonly answered: Answered | null }> {
  const answered = await letterAnswered(world, books.id, mail, envelope)
  const answering = await answeringTo(world, answered, charter)
  const separated = separate(mail, answering?.lines ?? [])
  const whole = await withAnswerInside(mail)
  const addressed = networkOf(envelope.to, [charter])
  const swapAsked = sender === null ? null : swapAskedOf(books.network.state, sender.organisation, charter)
  const situation: Situation = {
    charter,
    now: envelope.at,
    sender,
    answering,
    meetings: (await underWay(books)).map(viewOf),
    addressedAs: addressed?.addressedAs ?? 'general',
    hint: released?.hint ?? null,
    people: books.members.state.people,
    ...(invitationIn(whole) === null ? {} : { invited: await everyMeeting(books) }),
    ...(sender !== null && isSecretariat(sender) && mayTakeBack(`${mail.subject} ${separated.ownWords}`)
      ? { cancelled: await cancelledAhead(books, envelope.at) }
      : {}),
    ...(swapAsked === null ? {} : { swapAsked }),
    hintedMeeting: released?.meeting ?? null,
    hintedItem: released?.item ?? null,
    ...(released?.also === undefined ? {} : { hintedAlso: released.also }),
    isReleased: released?.confirmed === true,
  }
  const understood = withRoles(understand(whole, separated, situation), released?.roles)
  const carried = await answeredInDigest(world, books.id, answered)
  if (carried !== null) {
    const asked = understand(whole, separated, { ...situation, answering: await answeringTo(world, carried, charter) })
    if (saysWhatItIs(asked)) return { separated, understood: asked, answered: carried }
  }
  const isAsked = mayBeAboutEarlier(understood, answered, separated)
  const goesOn = goesOnFrom(understood, answered, separated)
  const question = answered?.letter.name === 'question' ? answered.letter : null
  const before = isAsked || goesOn || question !== null ? await letterBefore(world, books.id, answered) : null
  const settled = (found: Understood) => ({ separated, understood: notAskedTwice(found, answered, sender, separated), answered })
  if (before === null) return settled(understood)
  const answeringBefore = before === 'none' ? null : await answeringTo(world, before, charter)
  const again = understand(whole, separated, { ...situation, answering: answeringBefore })
  const isMeant =
    (isAsked && before !== 'none' && isPlainAnswer(again, answered)) ||
    (question !== null && isAnswerToSwap(again, understood, answeringBefore, separated, question)) ||
    (goesOn && saysMoreAs(again, understood, answeringBefore, separated))
  return settled(isMeant ? again : understood)
}

/** The question of which the week's letter reminded its reader; null where it reminded of none. */
async function answeredInDigest(world: World, network: string, answered: Answered | null): Promise<Answered | null> {
  if (answered?.letter.name !== 'digest') return null
  const own = answered.letter.unanswered?.list.find(each => each.offers !== null && each.address === answered.to.address)
  return own === undefined ? null : letterAt(world, network, own.key, 0)
}

const answeringTo = async (world: World, answered: Answered | null, charter: Charter): Promise<Situation['answering']> => {
  if (answered === null) return null
  const { lines, subject } = await saidTo(world, answered, charter)
  return { letter: answered.letter, to: answered.to, lines, subject, thread: answered.thread ?? '' }
}

/** A thread of receipts is followed so far: whoever answers each of them still speaks of the letter that began it. */
const mostReceipts = 5

/**
 * The letter that the mail answered whose receipt this is, or about which we asked; through receipts of receipts, to the first letter that is none. `none`
 * where that mail answered none; null where it cannot be read any more.
 */
async function letterBefore(world: World, network: string, answered: Answered | null): Promise<Answered | 'none' | null> {
  let at = answered
  for (let back = 0; back < mostReceipts && at !== null; back += 1) {
    if (back > 0 && !isReceiptOfMail(at.letter)) return at
    const id: string | null = at.letter.name === 'question' ? at.letter.mail : at.mail
    const raw: Uint8Array | null = id === null ? null : await world.rawMails.get(id)
    const parsed = raw === null ? null : await parseMail(raw)
    if (id === null || raw === null || !parsed?.ok) return null
    const record = await recordOf(world, network, id, raw)
    if (record === null) return null
    at = await letterAnswered(world, network, parsed.mail, record.envelope)
    if (at === null) return 'none'
  }
  return at !== null && !isReceiptOfMail(at.letter) ? at : null
}

/** The open meetings; between two meetings the last one, so that an item or a late comment has somewhere to go. */
const underWay = async (books: Books): Promise<readonly ScheduledMeeting[]> => {
  const open = await books.open()
  const last = books.network.state.entries
    .filter(entry => entry.state === 'closed')
    .toSorted((one, other) => one.start.localeCompare(other.start))
    .at(-1)
  if (open.length > 0 || last === undefined) return open
  const { state } = await books.meeting(last.number)
  return state.phase === 'unscheduled' ? [] : [state]
}

/** "Mødet den 14. april er alligevel ikke aflyst" may come as a mail of its own. */
const cancelledAhead = async (books: Books, now: Instant): Promise<readonly MeetingView[]> => {
  const left = books.network.state.entries.filter(entry => entry.state === 'left' && entry.start > now)
  const pages = await Promise.all(left.map(({ number }) => books.meeting(number)))
  return pages.flatMap(({ state }) => (state.phase === 'cancelled' ? [viewOf(state)] : []))
}

/** Read only for a mail with a calendar in it: an invitation may be about a meeting that was cancelled long ago. */
const everyMeeting = async (books: Books): Promise<readonly MeetingView[]> => {
  const pages = await Promise.all(books.network.state.entries.map(({ number }) => books.meeting(number)))
  return pages.flatMap(({ state }) => (state.phase === 'unscheduled' ? [] : [viewOf(state)]))
}

/** A meeting as far as understanding needs it. */
export const viewOf = (meeting: ScheduledMeeting): MeetingView => ({
  number: meeting.number,
  title: meeting.title,
  start: meeting.start,
  end: meeting.end,
  place: meeting.place,
  phase: meeting.phase,
  items: meeting.items.map(({ id, title, text, by, late, status, minutes }) => ({
    id,
    title,
    text,
    organisation: by.organisation,
    late,
    status,
    minutes,
  })),
  invitation: meeting.invitation,
  openDeadlines: meeting.deadlines
    .map(each => each.name)
    .filter(name => !meeting.done.includes(name) && !meeting.skipped.includes(name)),
  minutesWait:
    meeting.minutes.length > 0 &&
    meeting.phase !== 'approved' &&
    !(meeting.phase === 'minutes-out' && meeting.period.version === meeting.minutes.length),
})

/** What a direct answer needs of the mail that it answers. */
export const answeringOf = (mail: ParsedMail, { at }: Envelope, id: string): Answering => ({
  mail: id,
  messageId: mail.messageId,
  references: mail.references,
  // The answer is kept and sent: somebody's personal number must not come along in its subject.
  subject: maskCpr(mail.subject, Number(at.slice(0, 4))),
})
