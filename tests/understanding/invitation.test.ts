import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture, inWords, understoodOf } from './invitations.ts'

const aMeeting = 'ScheduleMeeting 2027-04-14 11:00 to 14:00 UTC, Microsoft Teams-møde, version 0'
const when = '2027-04-14 13:00-16:00?'

/** Every mail under tests/fixtures/calendar, and what it must end as. */
const expected: Readonly<Record<string, string>> = {
  // an invitation from the secretariat, by each program
  'request-outlook': aMeeting,
  'request-exchange-without-zone': aMeeting,
  'request-outlook-web': 'ScheduleMeeting 2027-04-14 11:00 to 14:00 UTC, Rådhuset, mødelokale 3, version 0',
  'request-gmail': 'ScheduleMeeting 2027-04-14 11:00 to 14:00 UTC, null, version 0',
  'request-apple': aMeeting,
  'request-thunderbird': aMeeting,
  'request-display-name': aMeeting,
  'request-w-europe': aMeeting,
  'request-winter': 'ScheduleMeeting 2027-11-03 12:00 to 15:00 UTC, Microsoft Teams-møde, version 0',
  'request-london': aMeeting,
  'request-bom': aMeeting,
  'request-windows-1252': 'ScheduleMeeting 2027-04-14 11:00 to 14:00 UTC, Rådhuset, version 0',
  'request-forwarded-by-secretariat': aMeeting,
  'request-as-file': aMeeting,
  'request-as-exported-file': aMeeting,
  // a known entry again
  'request-known': 'RescheduleMeeting 1 2027-04-14 11:00 to 14:00 UTC, Microsoft Teams-møde, version 0',
  'request-known-zone-unknown': `ask invitation-zone, ${when}, meeting 1`,
  'update-moved': 'RescheduleMeeting 1 2027-04-21 11:00 to 14:00 UTC, Microsoft Teams-møde, version 1',
  'update-other-place': 'RescheduleMeeting 1 2027-04-14 11:00 to 14:00 UTC, Rådhuset i Lemvig, version 1',
  'update-sent-again': 'RescheduleMeeting 1 2027-04-14 11:00 to 14:00 UTC, Microsoft Teams-møde, version 0',
  'update-for-a-new-guest': 'RescheduleMeeting 1 2027-04-14 11:00 to 14:00 UTC, Microsoft Teams-møde, version 0',
  cancel: 'CancelMeeting 1, version 2',
  'cancel-unknown': 'LeaveUserGroupMeeting',
  // what must be asked, and never guessed
  'all-day': 'ask no-time, 2027-04-14 2027-04-14?',
  'all-day-outlook': 'ask no-time, 2027-04-14 2027-04-14?',
  'several-days': 'ask no-time',
  'ends-before-it-begins': 'ask no-time',
  recurring: 'ask invitation-repeats, null 2027-04-14?',
  'recurring-secondly': 'ask invitation-repeats, null 2027-04-14?',
  'recurring-one-day': 'ask invitation-repeats, null 2027-04-14?',
  'two-entries': 'ask invitation-repeats, null 2027-04-14?',
  'zone-lying': `ask invitation-zone, ${when}`,
  'zone-without-summer': `ask invitation-zone, ${when}`,
  'zone-custom': `ask invitation-zone, ${when}`,
  'zone-tzone': `ask invitation-zone, ${when}`,
  'zone-floating': `ask invitation-zone, ${when}`,
  'update-zone-unknown': 'ask invitation-zone, 2027-04-21 13:00-16:00?, meeting 1',
  garbage: 'ask invitation-unreadable',
  'no-time': 'ask invitation-unreadable',
  'no-such-day': 'ask invitation-unreadable',
  'method-mismatch': 'ask invitation-unreadable',
  exceptions: 'ask invitation-unreadable',
  // from members: decide says no, whatever the entry says
  'request-from-member': aMeeting,
  'holiday-from-member': 'ScheduleMeeting 2027-02-01 08:00 to 11:00 UTC, null, version 0',
  'cancel-from-member': 'CancelMeeting 1, version 2',
  'own-invitation-back': 'noted: own-invitation',
  'item-with-a-calendar-file': 'SubmitItem 1',
  refresh: 'ignored: calendar-method',
  // answers to our own invitation
  'reply-accepted-outlook': 'WithdrawApology 1 via calendar, accepted',
  'reply-accepted-gmail': 'WithdrawApology 1 via calendar, accepted',
  'reply-accepted-thunderbird': 'WithdrawApology 1 via calendar, accepted',
  'reply-tentative-outlook': 'WithdrawApology 1 via calendar, tentative',
  'reply-declined-outlook': 'GiveApology 1 via calendar, Kim comes',
  'reply-declined-gmail': 'GiveApology 1 via calendar, Jonas Klitrose comes',
  'reply-declined-exchange-without-zone': 'GiveApology 1 via calendar',
  'reply-declined-outlook-com': 'GiveApology 1 via calendar',
  'reply-declined-apple': 'GiveApology 1 via calendar',
  'reply-declined-without-method': 'GiveApology 1 via calendar',
  'reply-to-secretariats-entry': 'GiveApology 1 via calendar',
  'reply-declined-for-colleague': 'GiveApology 1 via calendar, for Pia Vestermark',
  'reply-declined-for-stranger': 'ask whose-apology',
  'reply-unclear-by-machine': 'ask whose-apology',
  'reply-accepted-for-stranger': 'noted: somebody-else',
  'reply-declined-several': 'ask whose-apology',
  'reply-accepted-but-words-say-no': 'ask not-understood',
  'reply-needs-action': 'noted: no-answer-yet',
  'reply-unknown': 'ignored: unknown-invitation',
  'reply-no-such-meeting': 'ignored: unknown-invitation',
  'reply-other-network': 'ignored: unknown-invitation',
  'reply-planning-declined': 'DeclinePlanning 1, Jonas Klitrose comes',
  'reply-planning-accepted': 'noted: planning-answered',
  counter: 'ask counter-proposal',
}

describe('G08, G47: a calendar mail is understood, asked about, or ignored with a reason', () => {
  test.each(Object.entries(expected))('%s', async (name, outcome) => {
    expect(inWords(await understoodOf(fixture(name)))).toBe(outcome)
  })

  test('and every fixture has its line here', () => {
    const files = readdirSync(join(import.meta.dirname, '../fixtures/calendar')).map(file => file.replace('.eml', ''))
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  test('"afbud" in answer to our question about another time is an apology for that very meeting', async () => {
    expect(inWords(await understoodOf(fixture('counter'), 'apology'))).toBe('GiveApology 1 via mail')
  })
})

/** The Outlook invitation with its calendar made another. */
const outlook = (change: (calendar: string) => string, name = 'request-outlook-web'): Buffer =>
  Buffer.from(change(fixture(name).toString()))

describe('G08: an entry that says how long it takes, and not when it ends', () => {
  const lasting = async (duration: string) =>
    inWords(await understoodOf(outlook(text => text.replace(/^DTEND.*$/m, `DURATION:${duration}\r`))))
  test.each([
    ['PT3H', '14:00'],
    ['PT2H30M', '13:30'],
    ['PT90M', '12:30'],
    ['PT180M0S', '14:00'],
    ['P0DT3H', '14:00'],
  ])('%s', async (duration, end) =>
    expect(await lasting(duration)).toBe(`ScheduleMeeting 2027-04-14 11:00 to ${end} UTC, Rådhuset, mødelokale 3, version 0`),
  )
  test.each(['P1D', 'P1W', 'P1DT1H', 'P1W1DT1H'])('%s is more than a day, and asked about', async duration =>
    expect(await lasting(duration)).toMatch(/^ask no-time/),
  )
  test.each(['P3M', 'P1Y', 'PT', 'PT0H', 'PT1HX', 'XPT1H', '1 time', 'PT12345M'])(
    '%s is no length of a meeting, which then takes as long as ours do',
    async duration =>
      expect(await lasting(duration)).toBe('ScheduleMeeting 2027-04-14 11:00 to 14:00 UTC, Rådhuset, mødelokale 3, version 0'),
  )
})

describe('G54: a meeting of the user group that the secretariat passes on is not called as ours', () => {
  const forwarded = (from: string, to: string) => outlook(text => text.replace(from, to), 'request-forwarded-by-secretariat')

  test('known by who calls it', async () => {
    const theirs = forwarded('anders.tornvig@faelles.example', 'nanna.askvig@brugergruppen.example')
    expect(inWords(await understoodOf(theirs))).toBe('NoteUserGroupMeeting')
  })
  test('known by its name', async () => {
    const theirs = forwarded('da-DK:ERFA-møde', 'da-DK:Møde i den nationale brugergruppe')
    expect(inWords(await understoodOf(theirs))).toBe('NoteUserGroupMeeting')
  })
  test('KL’s is nobody’s concern but KL’s', async () => {
    const theirs = forwarded('anders.tornvig@faelles.example', 'camilla.ryborg@kl.example')
    expect(inWords(await understoodOf(theirs))).toBe('noted: meeting-of-another-group')
  })
})

describe('G08: what no meeting needs is not read', () => {
  const fast = 2000
  test('50,000 events', { timeout: fast }, async () => {
    const events = 'BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20270414T110000Z\r\nEND:VEVENT\r\n'.repeat(50_000)
    expect(inWords(await understoodOf(outlook(text => text.replace('BEGIN:VEVENT', `${events}BEGIN:VEVENT`))))).toMatch(/^ask /)
  })
  test('a description of 10 MB', { timeout: fast }, async () => {
    const long = outlook(text =>
      text.replace('CLASS:PUBLIC', `DESCRIPTION:${'x'.repeat(900)}\r\n${` ${'y'.repeat(70)}\r\n`.repeat(140_000)}CLASS:PUBLIC`),
    )
    expect(inWords(await understoodOf(long))).toMatch(/^ask /)
  })
  test('a zone whose rule repeats every second since 1601', { timeout: fast }, async () => {
    const secondly = outlook(text => text.replaceAll('FREQ=YEARLY;INTERVAL=1', 'FREQ=SECONDLY'))
    expect(inWords(await understoodOf(secondly))).toBe(`ask invitation-zone, ${when}`)
  })
  test('100,000 exceptions on one line', { timeout: fast }, async () => {
    const dates = Array.from({ length: 10_000 }, () => '20270414T110000Z').join(',')
    expect(inWords(await understoodOf(outlook(text => text.replace('CLASS:PUBLIC', `EXDATE:${dates}`))))).toContain('2027-04-14')
  })
})
