import { localDayOf } from '../calendar/day.ts'
import { nextSendTime } from '../calendar/deadlines.ts'
import type { Charter } from '../charter/charter.ts'
import type { AskReason, PassedOn } from '../letters.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { senderOf } from '../mail/sender.ts'
import { factsOf } from '../meeting/desk.ts'
import type { FileRef } from '../meeting/events.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import { find } from '../members/members.ts'
import type { ContactChange, Person, Recipient } from '../people.ts'
import { asRecipient, isSecretariat } from '../people.ts'
import { absenceIn } from '../understanding/people/away.ts'
import { separate } from '../understanding/reply/separate.ts'
import type { Books } from './books.ts'
import type { Envelope } from './incoming.ts'
import type { Ledger, Occasion } from './ledger.ts'

export interface Noted {
  readonly books: Books
  readonly ledger: Ledger
  readonly occasion: Occasion
  readonly charter: Charter
}

/** What a question says has gone on to the secretariat; null where it says no such thing. */
export const passedOnAs = (reason: AskReason): PassedOn | null =>
  reason === 'about-people'
    ? 'people'
    : reason === 'agenda-order' || reason === 'swap-back' || reason === 'planning-meeting'
      ? reason
      : null

/** Tells the secretariat what only people can settle, once and when letters may leave. */
export function tellSecretariat(
  { books, ledger, occasion, charter }: Noted,
  what: PassedOn,
  who: Recipient,
  more: {
    readonly meeting?: ScheduledMeeting
    readonly until?: string
    readonly subject?: string
    readonly words?: string
    readonly files?: readonly FileRef[]
    readonly change?: ContactChange
  } = {},
): void {
  const { meeting, ...rest } = more
  const facts = meeting === undefined ? null : factsOf(meeting, { expectedRoles: books.roles(meeting, meeting.number).expected })
  ledger.add({
    kind: 'letter',
    letter: { name: 'passed-on', what, meeting: facts, who, substitute: null, ...rest },
    to: ledger.secretariat(charter),
    notBefore: nextSendTime(charter, occasion.at),
    answering: null,
  })
}

/**
 * What a mail that nobody wrote leaves behind: it is counted, so that two robots stop answering each other, and an absence that
 * covers a meeting at which its sender has a task goes to the secretariat. Only a proven address counts: nobody else can be answered
 * at all, and a forged one must not silence its owner.
 */
export async function noteMachineMail(noted: Noted, mail: ParsedMail, envelope: Envelope): Promise<void> {
  const sender = senderOf(mail)
  if (!sender.ok || !envelope.authenticated) return
  const { books, ledger, occasion } = noted
  const { address, name } = sender.mailbox
  const person = find(books.members.state, address)
  const who = person === null ? { person: null, name, address, organisation: null } : asRecipient(person)
  // An office whose mailbox acknowledges everything must go on hearing what it has to say yes to.
  const events =
    person !== null && isSecretariat(person) ? [] : ledger.toNetwork({ type: 'NoteMachineMail', at: occasion.at, address })
  if (events.some(event => event.type === 'PeerSilenced')) tellSecretariat(noted, 'machine-mails', who)
  if (person !== null) await noteAbsence(noted, mail, person)
}

async function noteAbsence(noted: Noted, mail: ParsedMail, person: Person): Promise<void> {
  const { books, ledger, occasion, charter } = noted
  const absence = absenceIn(`${mail.subject}\n${separate(mail).ownWords}`, occasion.at, charter.timeZone)
  if (absence === null) return
  for (const meeting of await books.open()) {
    const day = localDayOf(meeting.start, charter.timeZone)
    const roles = meeting.roles ?? books.roles(meeting, meeting.number).expected
    const hasTask = roles !== null && [roles.chair, roles.minuteTaker].includes(person.organisation)
    const isAway = day <= absence.until && (absence.from === null || absence.from <= day) && meeting.end > occasion.at
    if (!hasTask || !isAway) continue
    const until = absence.until
    const events = ledger.toNetwork({ type: 'NoteAbsence', at: occasion.at, person: person.id, meeting: meeting.number, until })
    if (events.length > 0) tellSecretariat(noted, 'away', asRecipient(person), { meeting, until })
  }
}
