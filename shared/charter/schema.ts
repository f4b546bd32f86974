import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { isDay } from '../calendar/day.ts'
import { isMonthDay } from '../calendar/holidays.ts'
import { addressFinding, isHost } from './address.ts'

/*
 * The form of a charter file, key by key. Each `error` is what would be right; `issues.ts` says what is wrong. There are no defaults:
 * whoever reads the file sees every rule.
 */

// zod would write a program for each object of this form and have it compiled: that takes longer than a handful of charters read without.
z.config({ jitless: true })

/** Names end up in mail headers: one line, no control characters. */
const line = (right: string, most = 200) =>
  z
    .string({ error: right })
    .refine(text => text.trim() === text && text !== '' && text.length <= most && /^\P{C}+$/u.test(text), { error: right })
const form = (right: string, fits: (text: string) => boolean) => z.string({ error: right }).refine(fits, { error: right })
const whole = (right: string, least: number, most: number) =>
  z.int({ error: right }).min(least, { error: right }).max(most, { error: right })
const list = <T extends z.ZodType>(of: T, right: string) => z.array(of, { error: right })
const keys = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, { error: `the keys ${Object.keys(shape).join(', ')}` })

const day = form('a day that exists, such as 2025-10-28', isDay)
const monthDay = form("a month and a day, such as '12-24'", isMonthDay)
const time = form("a local time such as '08:05'", text => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text))
const minutes = whole('a number of minutes, 0–1440', 0, 1440)
const word = form('a word of small letters, digits and hyphens', text => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text))
const address = z
  .string({ error: 'an e-mail address' })
  .check(({ value, issues }) => {
    const finding = addressFinding(value)
    if (finding !== null) issues.push({ code: 'custom', input: value, message: finding.right, params: { wrong: finding.wrong } })
  })
  .transform(text => text.toLowerCase())

/** Reply addresses hang a token on the local part, and mail servers take 64 characters of it. */
const longestLocalPart = 23
const networkAddress = address.refine(text => text.lastIndexOf('@') <= longestLocalPart, {
  error: `an address with at most ${longestLocalPart} characters before the @, since reply addresses add to them`,
})

const days = whole('a number of calendar days, -366 to 366 (negative = before)', -366, 366)
const offset = { days, rolls: z.enum(['forward', 'back'], { error: 'forward or back' }) }

const timeZone = form('a time zone of the IANA list, such as Europe/Copenhagen', name => {
  if (!name.includes('/')) return false
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== ''
  } catch {
    return false
  }
})

/** Each key of the file with its form. */
export const shape = {
  id: word,
  name: line('the name of the network'),
  meetingName: line('the words that begin every subject, such as ERFA-mødet', 60),
  shortName: line('a short name', 30),
  version: line("the version in quotes, such as '1'", 30),
  approved: keys({ on: day, by: line('who approved the charter') }),
  language: z.enum(['da', 'en'], { error: 'da or en' }),
  address: networkAddress,
  mailingGroup: address.nullable(),
  secretariat: keys({ name: line('how the secretariat signs'), address }),
  trustedServers: list(
    form('the name of a mail server in small letters', text => isHost(text)),
    'a list of server names ([] for none)',
  ),

  timeZone,
  meetings: keys({
    perYear: whole('how many meetings a year, 1–366', 1, 366),
    maxMinutes: whole('the longest that a meeting may take, in minutes, 1–1440', 1, 1440),
    usualPlace: line('where the network usually meets'),
  }),
  deadlines: keys({
    callForItems: keys(offset),
    itemsReminder: keys(offset).nullable(),
    itemsDue: keys(offset),
    planningMeeting: keys({ ...offset, start: time, minutes: whole('its length in minutes, 1–1440', 1, 1440) }).nullable(),
    agendaForApproval: keys(offset).nullable(),
    agendaDue: keys(offset),
    minutesTemplate: keys(offset),
    commentsHalfway: keys(offset).nullable(),
    commentsDue: keys(offset),
  }),
  missingMinutes: keys({
    nudgeAfter: list(whole('a number of working days, 1–366', 1, 366), 'at most two numbers of working days').max(2, {
      error: 'at most two numbers of working days',
    }),
    tellSecretariatAfter: whole('a number of working days, 1–366', 1, 366),
  }),
  sendWindow: keys({ from: time, to: time, letters: time }),
  holidays: z.enum(['denmark', 'none'], { error: 'denmark or none' }),
  closedDays: list(monthDay, 'a list of months and days ([] for none)').max(60, { error: 'at most 60 days' }),
  halfDays: list(monthDay, 'a list of months and days ([] for none)'),
  weeksToAvoid: list(whole('a week number, 1–53', 1, 53), 'a list of week numbers ([] for none)'),
  daysToAvoid: list(
    z.enum(['christmas-week', 'friday-after-ascension'], { error: 'christmas-week or friday-after-ascension' }),
    'a list ([] for none)',
  ),
  releases: list(keys({ on: day, title: line('what is released') }), 'a list of days with on and title, or left out')
    .max(60, { error: 'at most 60 releases' })
    .optional(),

  organisations: list(line('the name of a municipality'), 'the list of the municipalities').min(1, {
    error: 'the list of the municipalities',
  }),
  ring: list(
    keys({ chair: line('the municipality that chairs'), minuteTaker: line('the municipality that takes the minutes') }),
    'a list of chair and minuteTaker, or null for no rotation',
  )
    .min(1, { error: 'a list of chair and minuteTaker, or null for no rotation' })
    .nullable(),
  agenda: list(
    keys({
      title: line('the title of the point'),
      minutes,
      minutesPerOrganisation: minutes,
      takesItems: z.boolean({ error: 'true or false' }),
      dropWhenEmpty: z.boolean({ error: 'true or false' }),
    }),
    'the list of standing points',
  ).min(1, { error: 'the list of standing points' }),
  itemMinutes: whole('minutes for an item whose sender did not say, 1–1440', 1, 1440),
  itemKinds: z.boolean({ error: 'true or false' }),
  planningGuests: list(word, 'a list of roles, such as chair and secretariat ([] for none)'),
  digest: keys({
    weekday: whole('a weekday, 1 (Monday) to 7', 1, 7),
    horizonDays: whole('how many days ahead it looks, 1–366', 1, 366),
  }).nullable(),
  limits: keys({
    mailBytes: whole('a number of bytes, at least 10000', 10_000, 1_000_000_000),
    attachmentBytes: whole('a number of bytes', 0, 1_000_000_000),
    answersPerHour: whole('a number of answers, 1–1000', 1, 1000),
  }),
} as const

export type Shape = typeof shape
