import { nextSendTime } from '../calendar/deadlines.ts'
import type { ReconsiderEffect } from '../effects.ts'
import type { Letter } from '../letters.ts'
import { idOf, movedTo } from '../meeting/carrying.ts'
import { isToldByOffice } from '../meeting/coming.ts'
import type { MeetingMailCommand } from '../meeting/commands.ts'
import { factsOf } from '../meeting/desk.ts'
import type { FileRef } from '../meeting/events.ts'
import type { HeldMail } from '../network/events.ts'
import { nextNumber } from '../network/network.ts'
import type { Actor } from '../people.ts'
import type { EarlierMailWish, MeetingWish, MembersWish, SettleHeldMail, Wish } from '../understanding/understood.ts'
import { delegateOf } from './actors.ts'
import { changeContacts } from './contacts.ts'
import type { Ending, Errand } from './errand.ts'
import { answer, notTheSecretariat } from './errand.ts'
import { chargeInformation } from './information.ts'
import { keepGreeting } from './leaving-greeting.ts'
import { passOn } from './passing-on.ts'
import { rehearseByMail } from './rehearsal-mail.ts'
import { changeRoster, showDifferences } from './roster-by-mail.ts'
import { toRing } from './swapping.ts'
import { keepUserGroup } from './user-group.ts'

/** Carries one wish out and says how it ended. */
export async function carryOutWish(wish: Wish, errand: Errand): Promise<Ending> {
  switch (wish.on) {
    case 'meeting':
      return toMeeting(wish, errand)
    case 'network':
      if (wish.command.type === 'SettleHeldMail') return settle(wish.command, errand)
      if (wish.command.type === 'LeaveGreeting') return keepGreeting(wish.command, errand)
      return wish.command.type === 'NoteUserGroupMeeting' || wish.command.type === 'LeaveUserGroupMeeting'
        ? keepUserGroup(wish.command, errand)
        : toRing(wish.command, errand)
    case 'nothing':
      if (wish.command.type === 'RequestRehearsal') return rehearseByMail(wish.command.meeting, errand)
      return chargeInformation(wish.command, errand)
    case 'earlier-mail':
      return readAgain(wish, errand)
    case 'secretariat':
      return passOn(wish, errand)
    case 'members':
      return toMembers(wish.command, errand)
  }
}

function toMembers(command: MembersWish['command'], errand: Errand): Ending {
  if (command.type === 'CompareRoster') return showDifferences(command, errand)
  return command.type === 'ChangeRoster' ? changeRoster(command, errand) : changeContacts(command, errand)
}

async function toMeeting(said: MeetingWish, errand: Errand): Promise<Ending> {
  const { books, ledger, arrivedAt, confirmed, files } = errand
  const by = speakerOf(said, errand)
  const wish = await followed(said, errand)
  const number = wish.number ?? (await sameMeeting(wish, errand)) ?? nextNumber(ledger.networkNow)
  const command = { ...wish.command, ...filled(wish, number, confirmed, files), by, at: arrivedAt } as MeetingMailCommand
  const events = await ledger.toMeeting(number, command)
  const [first] = events
  if (first?.type === 'InvitationNoted') return { outcome: 'noted', reason: 'invitation-noted' }
  if (first === undefined && (isByCalendar(command) || saysThatHeComes(command)))
    return { outcome: 'noted', reason: 'said-already' }
  if (first === undefined) {
    const { state } = await books.meeting(number)
    const meeting = state.phase === 'unscheduled' ? null : factsOf(state, { expectedRoles: books.roles(state, number).expected })
    answer(errand, { name: 'already-noted', meeting, command: command.type })
    return { outcome: 'noted', reason: 'said-already' }
  }
  if (first.type === 'WishRefused') return { outcome: 'refused', reason: first.refusal }
  if (first.type === 'ConfirmationWanted') return { outcome: 'held', reason: 'meeting-needs-yes' }
  if (first.type === 'CancellationWanted') return { outcome: 'held', reason: 'cancellation-needs-yes' }
  return { outcome: 'accepted', reason: null }
}

/** The secretariat brings what a member wrote: it is that member's, who hears of it as of what a delegate does, and the secretariat has the receipt. */
function speakerOf({ inNameOf }: MeetingWish, { ledger, by }: Errand): Actor {
  const member = inNameOf === undefined || !by.secretariat ? undefined : ledger.peopleNow.find(each => each.id === inNameOf)
  return member === undefined ? by : { ...delegateOf(member, by.email), secretariat: true }
}

/** A wish about an item that has come to a later meeting is one about that meeting, and the number that the item has there. */
async function followed(wish: MeetingWish, errand: Errand): Promise<MeetingWish> {
  const { command, number } = wish
  if (number === null || !('id' in command)) return wish
  const { state } = await errand.books.meeting(number)
  const to = movedTo(state, command.id)
  const id = to === null ? null : idOf((await errand.books.meeting(to)).state, { meeting: number, id: command.id })
  if (to === null || id === null) return wish
  // It may have come further still.
  return followed({ ...wish, number: to, command: { ...command, id } }, errand)
}

/** A calendar sends the same thing as often as it likes, and reads no answers. */
const isByCalendar = (command: MeetingMailCommand): boolean =>
  ('via' in command && command.via === 'calendar') || ('invitation' in command && command.invitation !== undefined)

/** "Jeg deltager" of whoever has said so already, or when the meeting is over: nothing to answer. The secretariat that tells it of a member hears that it was known. */
const saysThatHeComes = (command: MeetingMailCommand): boolean =>
  command.type === 'WithdrawApology' && command.answer !== undefined && !isToldByOffice(command)

/** The same new meeting asked for twice is one meeting. */
async function sameMeeting(wish: MeetingWish, { ledger }: Errand): Promise<number | null> {
  if (wish.command.type !== 'ScheduleMeeting') return null
  const { start } = wish.command
  return ledger.networkNow.entries.find(entry => entry.state === 'open' && entry.start === start)?.number ?? null
}

/** What the sender's words cannot say: the number of a new meeting, the secretariat's yes, the files. */
function filled(wish: MeetingWish, number: number, confirmed: boolean, files: readonly FileRef[]): Partial<MeetingMailCommand> {
  switch (wish.command.type) {
    case 'ScheduleMeeting':
      return { number, confirmed }
    case 'RescheduleMeeting':
    case 'CancelMeeting':
      return { confirmed }
    // An item that comes once more has its own files.
    case 'SubmitItem':
      return { attachments: [...wish.command.attachments, ...files] }
    case 'AmendItem':
    case 'SubmitMinutes':
      return { attachments: files }
    default:
      return {}
  }
}

/** The secretariat's word about a held mail: a newcomer joins the roster first, then the mail is read again. */
function settle(command: SettleHeldMail, errand: Errand): Ending {
  const { books, ledger, by, occasion } = errand
  const held = books.network.state.held.find(each => each.id === command.id)
  if (!by.secretariat) return notTheSecretariat(errand)
  if (held === undefined) {
    // Read again after a yes to what stands beside it: settled the first time.
    if (!errand.confirmed) answer(errand, { name: 'already-noted', meeting: null, command: command.type })
    return { outcome: 'noted', reason: 'said-already' }
  }
  const organisation = command.organisation ?? held.organisation
  const isNewcomer = held.why === 'unknown-sender'
  const replaced = command.replaced === undefined || !isNewcomer ? {} : { replaced: command.replaced }
  const undone = command.undone === undefined ? {} : { undone: command.undone }
  if (command.yes && isNewcomer && organisation === null) {
    answer(errand, { name: 'which-organisation', mail: held, ...replaced, ...undone })
    return { outcome: 'asked', reason: 'which-organisation' }
  }
  // A newcomer's other mails wait for the same yes.
  const settled = isNewcomer ? books.network.state.held.filter(each => each.from === held.from && each.why === held.why) : [held]
  for (const { id } of settled) ledger.toNetwork({ type: 'SettleHeldMail', at: occasion.at, id, yes: command.yes, organisation })
  if (command.yes && isNewcomer && organisation !== null) {
    ledger.toMembers({ type: 'AddMember', at: occasion.at, name: held.fromName || held.from, email: held.from, organisation })
  }
  const roles = command.roles === undefined ? {} : { roles: command.roles }
  if (command.yes) ledger.add(...readAgainConfirmed(settled.map(({ id }) => id)).map(each => ({ ...each, ...roles })))
  // A booking that is confirmed brings its own letter; a second one would say the same.
  const isMeeting = held.why === 'meeting-needs-yes' || held.why === 'cancellation-needs-yes'
  if (command.instead !== true && (!command.yes || !isMeeting))
    answer(errand, {
      name: 'held-mail-answered',
      mail: held,
      yes: command.yes,
      organisation,
      ...replaced,
      ...undone,
    })
  const told = settled.find(each => each.told)
  if (told !== undefined && command.isToldAlready !== true) tellSender(errand, told, command.yes, organisation)
  return { outcome: 'accepted', reason: null }
}

/** A yes brings no more effects than that, however many mails waited for it: a store takes a write of a hundred parts. */
const mostEffects = 40

const readAgainConfirmed = (mails: readonly string[]): readonly ReconsiderEffect[] => {
  const each = Math.ceil(mails.length / mostEffects)
  return Array.from({ length: Math.ceil(mails.length / Math.max(1, each)) }, (_, nth) => {
    const [mail = '', ...more] = mails.slice(nth * each, (nth + 1) * each)
    return { kind: 'reconsider', mail, ...(more.length > 0 && { more }), confirmed: true, hint: null, meeting: null }
  })
}

/** Only whoever wrote a mail may say what it was: a question that was passed on gives nobody another's voice. */
async function readAgain({ mail, as, meeting, item, also }: EarlierMailWish, errand: Errand): Promise<Ending> {
  if (!(await errand.hasWritten(mail))) {
    answer(errand, { name: 'refusal', refusal: 'not-your-mail', meeting: null, about: null })
    return { outcome: 'refused', reason: 'not-your-mail' }
  }
  const more = { ...(item === undefined ? {} : { item }), ...(also === undefined ? {} : { also }) }
  errand.ledger.add({ kind: 'reconsider', mail, confirmed: false, hint: as, meeting, ...more })
  return { outcome: 'accepted', reason: `read-again-as-${as ?? item ?? `meeting-${meeting}`}` }
}

/** Whoever was told that the mail waits is told what became of it. */
function tellSender({ ledger, occasion, charter }: Errand, mail: HeldMail, yes: boolean, organisation: string | null): void {
  const to = [{ person: null, name: mail.fromName, address: mail.from, organisation: null }]
  const letter: Letter = { name: 'held-mail-settled', mail, yes, organisation }
  ledger.add({ kind: 'letter', letter, to, notBefore: nextSendTime(charter, occasion.at), answering: null })
}
