import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMail } from '../../shared/mail/parse.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { screen } from '../../shared/mail/screen.ts'
import { senderOf } from '../../shared/mail/sender.ts'
import type { Invitation } from '../../shared/understanding/invitation/invitation.ts'
import { invitationIn } from '../../shared/understanding/invitation/read.ts'
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
export const understoodOf = async (
  raw: Uint8Array,
  hint: Hint | null = null,
  more: Partial<Situation> = {},
): Promise<Understood> => {
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
    ...more,
  }
  if (!screen(mail, from.ok ? from.mailbox.address : '', { addresses: [charter.address], domains: [] }).mayAct)
    throw new Error('the screen lets nobody act on it')
  const understood = understand(mail, separate(mail, []), situation)
  if (understood.because.some(each => each === '')) throw new Error('A rule decided that does not say why.')
  return understood
}

/** A calendar of one entry, or of what is given in its place. */
export const calendarOf = (entry: readonly string[], { method = 'REQUEST', beside = [] as readonly string[] } = {}): string =>
  [
    ...['BEGIN:VCALENDAR', `METHOD:${method}`, 'VERSION:2.0', 'PRODID:-//Example//EN', ...beside],
    ...['BEGIN:VEVENT', ...entry, 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n')

export const office = 'sekretariat@faelles.example'
const inApril = ['DTSTART:20270414T110000Z', 'DTEND:20270414T140000Z']

/** A calendar mail: the secretariat's, with an entry of April for its own part, unless something else is said. */
export interface Sent {
  readonly from?: string
  readonly method?: string
  /** Empty: none. */
  readonly uid?: string
  readonly at?: readonly string[]
  /** More lines of the entry. */
  readonly lines?: readonly string[]
  /** Another calendar than these make. */
  readonly calendar?: string
  readonly words?: string
  readonly subject?: string
  /** The calendar is a file, with other files beside it. */
  readonly files?: readonly string[]
}

export const sent = ({
  from = office,
  method = 'REQUEST',
  uid = 'new@x.example',
  at = inApril,
  lines = [],
  ...more
}: Sent): Buffer => {
  const { words = '', subject = 'ERFA', files } = more
  const calendar = more.calendar ?? calendarOf([...(uid === '' ? [] : [`UID:${uid}`]), ...at, ...lines], { method })
  const file = (name: string, type: string) => [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${name}"`,
    '',
  ]
  return Buffer.from(
    [
      ...[
        `From: ${from}`,
        'To: erfa@moeder.example',
        `Subject: ${subject}`,
        'Message-ID: <one@mail.example>',
        'MIME-Version: 1.0',
      ],
      `Content-Type: multipart/${files === undefined ? 'alternative' : 'mixed'}; boundary=oo`,
      ...['', '--oo', 'Content-Type: text/plain; charset=utf-8', '', words, '--oo'],
      ...(files === undefined
        ? [`Content-Type: text/calendar; charset=utf-8; method=${method}`, '']
        : file('invite.ics', 'application/ics')),
      calendar,
      ...(files ?? []).flatMap(name => ['--oo', ...file(name, 'application/pdf'), 'x'.repeat(50_000)]),
      ...['--oo--', ''],
    ].join('\r\n'),
  )
}

/** What is read in a calendar that came as the mail's own part. */
export const readIn = (text: string, method: string | null = 'REQUEST'): Invitation | 'broken' | null => {
  const found = invitationIn({ calendars: [{ method, text }], attachments: [] })
  return found?.kind === 'read' ? found.invitation : (found?.kind ?? null)
}

/** The same of an entry that must be readable. */
export const entryOf = (lines: readonly string[], more: { method?: string; beside?: readonly string[] } = {}): Invitation => {
  const read = readIn(calendarOf(lines, more), more.method ?? 'REQUEST')
  if (read === null || read === 'broken') throw new Error('the calendar cannot be read')
  return read
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
    case 'PassRemarkOn':
      return `${command.type}${number}: ${command.words}`
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
