import type { AskReason } from '../../shared/letters.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import type { Person } from '../../shared/people.ts'
import type { Separated } from '../../shared/understanding/reply/separated.ts'
import type { Understood, Wish } from '../../shared/understanding/understood.ts'

/** The road of one mail in words, for whoever wants to know why it ended as it did. */

const missing: Readonly<Record<AskReason, string>> = {
  'no-text': 'words of the sender’s own',
  'not-understood': 'words that any rule understands',
  'no-such-date': 'a day that the calendar has',
  'weekday-disagrees': 'a weekday that fits the date',
  'no-date': 'one day that is clear',
  'no-time': 'a time of day',
  'which-meeting': 'which of several meetings is meant',
  'which-item': 'which item is meant',
  'which-change': 'what is to become of the item',
  'about-people': 'the secretariat, which alone changes the list of people',
  'agenda-order': 'the secretariat, which arranges the agenda with the chair',
  'swap-back': 'the secretariat, which settles with both municipalities what becomes of the swap',
  'planning-meeting': 'the secretariat, which holds the planning meeting',
  'planning-unmoved': 'nothing: the day of the planning meeting follows from that of the meeting',
  'not-sent-around': 'nothing: words for everybody are not sent round',
  'write-to-them': 'nothing: an answer to somebody whose words were passed on reaches them by their own address',
  'deadline-unmoved': 'nothing: the deadlines follow from the day of the meeting',
  'standing-unmoved': 'nothing: the standing points have their time from the charter and take no files',
  'no-meeting': 'a meeting under way that this could be about',
  'could-not-read': 'a mail that can be read',
  'closed-mail': 'a mail that is neither encrypted nor packed for Outlook alone',
  'invitation-unreadable': 'a calendar entry that can be read',
  'invitation-repeats': 'which of the days of the invitation is meant',
  'invitation-zone': 'by whose clock the invitation counts',
  'counter-proposal': 'the secretariat, which alone moves meetings',
  'whose-apology': 'whose apology it is',
  'which-person': 'who is meant by a name',
}

const firstLine = (text: string): string => {
  const [line = '', ...more] = text.split('\n').filter(each => each.trim() !== '')
  const shown = line.length > 70 ? `${line.slice(0, 70)}…` : line
  return more.length === 0 ? `»${shown}«` : `»${shown}« and ${more.length} more ${more.length === 1 ? 'line' : 'lines'}`
}

/** What the mail is made of, and what had to be mended. */
export const partsOf = (mail: ParsedMail): readonly string[] => [
  ...(mail.text === null ? [] : [`text of ${mail.text.length} characters`]),
  ...(mail.html === null ? [] : [`HTML of ${mail.html.length} characters`]),
  ...mail.attachments.map(each => `file »${each.name}« of ${each.bytes.length} bytes${each.inline ? ', shown in the text' : ''}`),
  ...mail.forwardedMails.map(each => `attached mail »${each.name}« of ${each.bytes.length} bytes`),
  ...mail.calendars.map(each => `calendar entry, ${each.method ?? 'without a method'}`),
  ...mail.repaired.map(each => `mended: ${each}`),
]

export const whoIs = (person: Person | null): string =>
  person === null ? 'nobody on the roster' : `${person.name}, ${person.organisation} (${person.functions.join(', ')})`

/** Which rule took which lines. */
export const cutsOf = ({ trace }: Separated): readonly string[] =>
  trace
    .filter(({ rule, lines }) => rule !== '' || lines !== '')
    .map(({ rule, lines }) => `${rule === '' ? 'kept' : rule}${lines === '' ? '' : `: ${firstLine(lines)}`}`)

const told = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** One wish with every field that it fills. */
const wishIn = (wish: Wish): string => {
  if (wish.on === 'earlier-mail') return `ReadAgain: mail ${wish.mail.slice(0, 12)} as ${wish.as ?? `meeting ${wish.meeting}`}`
  const { type, words = {}, changes = {}, ...fields } = wish.command as { type: string; words?: object; changes?: object }
  const filled = Object.entries<unknown>({ ...fields, ...words, ...changes }).filter(
    ([, value]) => value !== null && value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  const where = wish.on === 'meeting' ? ` to meeting ${wish.number ?? '(a new one)'}` : ''
  return `${type}${where}${filled.map(([name, value]) => `\n      ${name} = ${told(value).split('\n').join('\n        ')}`).join('')}`
}

/** What would be done, or what is missing for it. */
export const endOf = (understood: Understood): readonly string[] => {
  if (understood.kind === 'not-understood') return [`missing: ${missing[understood.reason]}; the sender would be asked`]
  return understood.wishes.length === 0 ? ['wants nothing'] : understood.wishes.map(wish => `command: ${wishIn(wish)}`)
}
