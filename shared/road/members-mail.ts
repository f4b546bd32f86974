import type { Charter } from '../charter/charter.ts'
import type { StreamId } from '../effects.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { factsOf } from '../meeting/desk.ts'
import type { FileRef } from '../meeting/events.ts'
import { isCalled, isOver } from '../meeting/phases.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import { hasComments, liveItems } from '../meeting/state.ts'
import { find } from '../members/members.ts'
import type { Person } from '../people.ts'
import { asRecipient, isSecretariat, writerOf } from '../people.ts'
import type { ItemAsked } from '../understanding/asking.ts'
import { realAttachments } from '../understanding/items/attachments.ts'
import type { Remark } from '../understanding/outcome.ts'
import { toPeople } from '../understanding/outcome.ts'
import { contactsIn } from '../understanding/people/contacts.ts'
import { stillAsked } from '../understanding/questions/still-asked.ts'
import type { MeetingWish, Wish } from '../understanding/understood.ts'
import { actorOf, delegateOf } from './actors.ts'
import { enclosedIn, filesOf, withEnclosed } from './attached-mails.ts'
import type { Books } from './books.ts'
import { senderOfEarlier, wordsOfEarlier } from './earlier-mail.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'
import { holdMeetingMail } from './holding.ts'
import type { Envelope } from './incoming.ts'
import type { Ledger, Occasion } from './ledger.ts'
import { passedOnAs, tellSecretariat } from './machine-mail.ts'
import { withReading } from './minutes-file.ts'
import { offeredWith, otherwise } from './offered.ts'
import type { Released } from './reading.ts'
import { readMail } from './reading.ts'
import type { Rehearsal } from './rehearsal.ts'
import { rehearse } from './rehearsal.ts'
import type { News } from './restraint.ts'
import type { Voice } from './voice.ts'
import { carryOutWish } from './wishes.ts'
import type { World } from './world.ts'

export interface Heard {
  readonly endings: readonly Ending[]
  readonly commands: readonly string[]
  readonly stream: StreamId | null
  /** What people would be told of it: the writer's own words, as far as they are passed on, and what came along. */
  readonly news: News
  /** The mail about which the letter that was answered had asked; null where it asked nothing. */
  readonly answers: string | null
}

interface MembersMail {
  readonly world: World
  readonly books: Books
  readonly ledger: Ledger
  readonly occasion: Occasion
  readonly charter: Charter
  readonly mail: ParsedMail
  readonly id: string
  readonly envelope: Envelope
  readonly voice: Extract<Voice, { readonly kind: 'member' }>
  readonly released: Released | null
  /** Whether a question may go back to whoever sent this. */
  readonly mayAsk: boolean
}

/** Such news takes a few lines; the mail itself is kept. Characters. */
const mostPassedOn = 2_000

/** A mail from somebody on the roster: understood, carried out wish by wish, or answered with one question. */
export async function hearMember(told: MembersMail): Promise<Heard> {
  const { world, books, ledger, occasion, charter, mail, id, envelope, voice, released, mayAsk } = told
  const { understood, separated, answered } = await readMail(world, books, charter, mail, envelope, voice.person, released)
  const words = separated.ownWords.trim().slice(0, mostPassedOn)
  const cameAlong = filesOf(mail, id)
  const question = answered?.letter.name === 'question' ? answered.letter : null
  const answers = question?.mail ?? null
  // "Begge" is a remark, and says nothing without "Træk vores punkt tilbage".
  const isUnclear =
    understood.kind === 'not-understood' ? question?.reason === 'not-understood' : understood.wishes.some(isForPeople)
  const isAnew =
    question?.reason === 'not-understood' &&
    !isSecretariat(voice.person) &&
    understood.kind === 'wishes' &&
    understood.wishes.length > 0 &&
    !understood.wishes.some(isOfEarlier) &&
    !isUnclear
  const hasWritten = async (earlier: string): Promise<boolean> => {
    const writer = await senderOfEarlier(world, books.id, earlier)
    if (writer === null || writer === voice.address || voice.delegate) return writer === voice.address
    return find(books.members.state, writer)?.id === voice.person.id
  }
  const asked =
    question !== null && (isUnclear || isAnew) && (await hasWritten(question.mail))
      ? await wordsOfEarlier(world, question.mail)
      : ''
  const before = isUnclear ? asked : ''
  // Answered in other words: what the kept mail asked besides is not lost with it.
  const leftOpen = isAnew ? toPeople(null, stillAsked(asked, words)) : []
  // What we asked about comes along: the answer alone would tell people nothing.
  const bothWords = before === '' ? words : `${before}\n\n${words}`.slice(0, mostPassedOn)
  const news: News = { words: bothWords, ...(cameAlong.length > 0 && { files: cameAlong }) }
  const by = voice.delegate ? delegateOf(voice.person, voice.address) : actorOf(voice.person, voice.address)
  const offer = async () => {
    const open = await books.open()
    const about = answered !== null && 'meeting' in answered.letter ? answered.letter.meeting?.number : undefined
    return {
      answered,
      person: voice.person,
      charter,
      hasFile: realAttachments(mail).length > 0,
      hasMinutes: open.some(hasComments),
      isAhead: open.some(each => isCalled(each) && (about === undefined || each.number === about)),
    }
  }
  const base = {
    books,
    ledger,
    charter,
    by,
    occasion,
    arrivedAt: envelope.at,
    confirmed: released?.confirmed === true,
    mail: { id, subject: mail.subject },
    otherwise: async () => otherwise(await offer()),
    rehearse: (what: Rehearsal) => rehearse(world, books.id, what, occasion.at),
    hasWritten,
  }
  // A delegate's mail says nothing about whether the person's own address works again.
  if (voice.person.status === 'suspended' && !voice.delegate)
    ledger.toMembers({ type: 'Reinstate', at: occasion.at, person: voice.person.id })
  if (understood.kind === 'not-understood') {
    const meetings = (await books.open()).filter(each => understood.meetings.includes(each.number))
    const facts = meetings.map(each => factsOf(each, { expectedRoles: books.roles(each, each.number).expected }))
    const { reason, date, invitation, item, person } = understood
    // Whatever a machine pressed by itself would be asked in vain.
    if (!mayAsk) return { endings: [{ outcome: 'ignored', reason }], commands: [], stream: null, news, answers }
    const items = reason === 'which-item' ? itemsOf(voice.person, await books.open()) : []
    const about = {
      ...(invitation === undefined ? {} : { invitation }),
      ...(item === undefined ? {} : { item }),
      ...(person === undefined ? {} : { person }),
      ...(items.length > 0 && { items }),
      ...(reason === 'write-to-them' && answered?.letter.name === 'passed-on' && { who: answered.letter.who }),
    }
    const what = passedOnAs(reason)
    const offered = await offeredWith(reason, offer)
    answer(base, {
      name: 'question',
      reason,
      mail: id,
      subject: mail.subject,
      date,
      meetings: facts,
      ...about,
      ...(offered !== null && { offered }),
    })
    if (what !== null) {
      const change =
        what === 'people' ? contactsIn(words, voice.person, books.members.state.people, occasion.at, charter.timeZone) : null
      const more = { subject: mail.subject, ...news, ...(change !== null && { change }) }
      tellSecretariat({ books, ledger, occasion, charter }, what, asRecipient(voice.person), more)
    }
    return { endings: [{ outcome: 'asked', reason }], commands: [], stream: null, news, answers }
  }
  // What no rule understood is for people only where people wrote it.
  if (!mayAsk && understood.wishes.some(isForPeople))
    return { endings: [{ outcome: 'ignored', reason: 'not-understood' }], commands: [], stream: null, news, answers }
  if (understood.ending?.outcome === 'ignored')
    world.journal.info(understood.ending.reason, { network: books.id, mail: id, person: voice.person.id })
  const endings: Ending[] = understood.ending === undefined ? [] : [understood.ending]
  const enclosed = await enclosedIn(world, mail, id)
  let files: readonly FileRef[] = [...cameAlong, ...enclosed.files]
  const wanted = [...understood.wishes, ...leftOpen]
  for (const understoodWish of wanted) {
    const worded = withEnclosed(withEarlier(understoodWish, before), enclosed)
    const wish = isMinutes(worded)
      ? await withReading(worded, files, enclosed.bytesOf, (await books.meeting(worded.number)).state)
      : worded
    const takes = wish.on === 'meeting' && takesFiles.has(wish.command.type)
    const isForOther = wish.on === 'meeting' && wish.withoutFiles === true
    const errand: Errand = { ...base, arrivedAt: arrivalFor(wish, told), files: isForOther ? [] : files }
    const ending = await carryOutWish(wish, errand)
    // Files go with the first wish that takes any, or with the item that the mail names: nobody's attachment stands under two items.
    if (takes && !isForOther) files = []
    endings.push(ending)
  }
  for (const why of ['meeting-needs-yes', 'cancellation-needs-yes'] as const) {
    if (endings.some(each => each.reason === why))
      holdMeetingMail(ledger, occasion, voice.address, writerOf(by), mail.subject, id, envelope.at, why)
  }
  const [number] = ledger.touched
  return {
    endings,
    commands: wanted.map(wish => (wish.on === 'earlier-mail' ? 'ReadAgain' : wish.command.type)),
    stream: number === undefined ? streamOf(understood.wishes) : `meeting/${number}`,
    news,
    answers,
  }
}

/** More than this are no choice any more: the whole list has them. */
const mostChoices = 8

/**
 * Which items somebody may mean who names none: those of the own municipality, for the secretariat everybody's, in the meetings ahead. None where there are too many, or
 * where two meetings have one of the same number, which would be no answer.
 */
const itemsOf = (person: Person, meetings: readonly ScheduledMeeting[]): readonly ItemAsked[] => {
  const own = meetings
    .filter(meeting => !isOver(meeting))
    .flatMap(meeting =>
      liveItems(meeting)
        .filter(({ by }) => isSecretariat(person) || by.organisation === person.organisation)
        .map(({ id, title }) => ({ meeting: meeting.number, id, title })),
    )
  return own.length > mostChoices || new Set(own.map(each => each.id)).size < own.length ? [] : own
}

const isOfEarlier = ({ on }: Wish): boolean => on === 'earlier-mail'

const isForPeople = (wish: Wish): wish is Remark =>
  wish.on === 'secretariat' && wish.command.type === 'PassRemarkOn' && wish.command.isWhole === true

/** What people get of an answer to our question begins with what we asked about. */
const withEarlier = (wish: Wish, before: string): Wish =>
  before !== '' && isForPeople(wish)
    ? { ...wish, command: { ...wish.command, words: `${before}\n\n${wish.command.words}`.slice(0, mostPassedOn) } }
    : wish

const isMinutes = (wish: Wish): wish is MeetingWish & { readonly number: number } =>
  wish.on === 'meeting' && wish.number !== null && wish.command.type === 'SubmitMinutes'

const takesFiles = new Set(['SubmitItem', 'AmendItem', 'SubmitMinutes'])

const datings = new Set(['ScheduleMeeting', 'RescheduleMeeting', 'CancelMeeting'])

/** A booking that the secretariat confirms counts from the yes; an item that was held counts from the day it came. */
const arrivalFor = (wish: Wish, { envelope, occasion }: MembersMail) =>
  wish.on === 'meeting' && datings.has(wish.command.type) ? occasion.at : envelope.at

const streamOf = (wishes: readonly Wish[]): StreamId | null => {
  const [wish] = wishes
  if (wish?.on === 'network') return 'network'
  return wish?.on === 'meeting' && wish.number !== null ? `meeting/${wish.number}` : null
}
