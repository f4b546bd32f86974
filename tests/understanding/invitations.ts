import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMail } from '../../shared/mail/parse.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { screen } from '../../shared/mail/screen.ts'
import { senderOf } from '../../shared/mail/sender.ts'
import { separate } from '../../shared/understanding/reply/separate.ts'
import type { Hint, MeetingView, Situation } from '../../shared/understanding/situation.ts'
import { understand } from '../../shared/understanding/understand.ts'
import type { Understood, Wish } from '../../shared/understanding/understood.ts'
import { erfa } from '../support/charters.ts'

const folder = join(import.meta.dirname, '../fixtures/calendar')

export const fixture = (name: string): Buffer => readFileSync(join(folder, `${name}.eml`))

/** The entry in the secretariat's calendar by which the meeting was booked. */
export const entry =
  '040000008200E00074C5B7101A82E00800000000B0C1D2E3F4A5DB01000000000000000010000000AABBCCDDEEFF00112233445566778899'

export const meeting: MeetingView = {
  number: 1,
  title: 'ERFA-møde',
  start: '2027-04-14T11:00:00.000Z',
  end: '2027-04-14T14:00:00.000Z',
  place: 'Teams',
  phase: 'calling',
  items: [],
  openDeadlines: [],
  minutesWait: false,
  invitation: { uid: entry, sequence: 0, stamp: '2027-02-01T08:00:00.000Z' },
}

export const parsed = async (raw: Uint8Array): Promise<ParsedMail> => {
  const found = await parseMail(raw)
  if (!found.ok) throw new Error(found.reason)
  return found.mail
}

/** What a calendar mail is understood to want, with one meeting under way. */
export const understoodOf = async (raw: Uint8Array, hint: Hint | null = null): Promise<Understood> => {
  const mail = await parsed(raw)
  const { charter, people } = erfa()
  const from = senderOf(mail)
  const sender = people.find(each => from.ok && each.email === from.mailbox.address) ?? null
  const situation: Situation = {
    charter,
    now: '2027-02-01T08:00:00.000Z',
    sender,
    answering: null,
    meetings: [meeting],
    addressedAs: 'general',
    hint,
    invited: [meeting],
    people,
  }
  if (!screen(mail, from.ok ? from.mailbox.address : '', { addresses: [charter.address], domains: [] }).mayAct)
    throw new Error('the screen lets nobody act on it')
  return understand(mail, separate(mail, []), situation)
}

const time = (at: string): string => at.slice(0, 16).replace('T', ' ')

const wishInWords = (wish: Wish): string => {
  const number = 'number' in wish && wish.number !== null ? ` ${wish.number}` : ''
  if (wish.on === 'earlier-mail') return 'ReadAgain'
  const { command } = wish
  switch (command.type) {
    case 'ScheduleMeeting':
    case 'RescheduleMeeting': {
      const version = command.invitation === undefined ? '' : `, version ${command.invitation.sequence}`
      return `${command.type}${number} ${time(command.start)} to ${time(command.end).slice(11)} UTC, ${command.place}${version}`
    }
    case 'CancelMeeting':
      return `${command.type}${number}, version ${command.invitation?.sequence}`
    case 'GiveApology':
    case 'WithdrawApology':
      return [
        `${command.type}${number} via ${command.via}`,
        ...(command.for === undefined ? [] : [`for ${command.for.name}`]),
        ...('answer' in command && command.answer !== undefined ? [command.answer] : []),
        ...('substitute' in command && command.substitute !== null ? [`${command.substitute} comes`] : []),
      ].join(', ')
    case 'DeclinePlanning':
      return `${command.type}${number}${command.substitute === null ? '' : `, ${command.substitute} comes`}`
    default:
      return `${command.type}${number}`
  }
}

/** On one line what came of a mail. */
export const inWords = (understood: Understood): string => {
  if (understood.kind === 'not-understood') {
    const { reason, date, meetings } = understood
    return [
      `ask ${reason}`,
      ...(date === null ? [] : [`${date.on} ${date.quoted}?`]),
      ...meetings.map(each => `meeting ${each}`),
    ].join(', ')
  }
  const { ending, wishes } = understood
  return ending === undefined ? wishes.map(wishInWords).join(' + ') : `${ending.outcome}: ${ending.reason}`
}
