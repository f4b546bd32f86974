import { describe, expect, it } from 'vitest'
import type { Hint, Situation } from '../../shared/understanding/situation.ts'
import type { Understood } from '../../shared/understanding/understood.ts'
import { smallEnglish } from '../support/charters.ts'
import type { Sent } from './invitations.ts'
import { entry, inWords, meeting, sent, understoodOf } from './invitations.ts'

const pia = 'pia.vestermark@lemvig.example'
const booked = 'ScheduleMeeting 2027-04-14 11:00 to 14:00 UTC, null, version 0'

const of = (mail: Sent, more: Partial<Situation> = {}, hint: Hint | null = null): Promise<Understood> =>
  understoodOf(sent(mail), hint, more)
const heard = async (mail: Sent, more: Partial<Situation> = {}, hint: Hint | null = null): Promise<string> =>
  inWords(await of(mail, more, hint))
/** The question that is asked about an entry. */
const asked = async (mail: Sent) => {
  const understood = await of(mail)
  if (understood.kind === 'wishes') throw new Error(inWords(understood))
  return understood
}
const command = async (mail: Sent, more: Partial<Situation> = {}) => {
  const understood = await of(mail, more)
  const [wish] = understood.kind === 'wishes' ? understood.wishes : []
  if (wish === undefined || !('command' in wish)) throw new Error(inWords(understood))
  return { on: wish.on, ...wish.command } as Record<string, unknown>
}

describe('G08 a question about an entry', () => {
  const version = { uid: 'new@x.example', sequence: 4, stamp: '2027-02-01T08:00:00.000Z' }
  const known = ['SEQUENCE:4', 'DTSTAMP:20270201T080000Z']
  it.each<[string, Sent, string, object | null]>([
    ['which day', { lines: [...known, 'RRULE:FREQ=WEEKLY'] }, 'invitation-repeats', { quoted: '2027-04-14', on: null, rest: '' }],
    [
      'at what time',
      { at: ['DTSTART;VALUE=DATE:20270414'], lines: known },
      'no-time',
      { quoted: '2027-04-14', on: '2027-04-14', rest: '' },
    ],
    [
      'in which zone, with name and place',
      { at: ['DTSTART:20270414T130000'], lines: [...known, 'SUMMARY:ERFA', 'LOCATION:Lemvig'] },
      'invitation-zone',
      { quoted: '13:00', on: '2027-04-14', rest: '\nSted: Lemvig\nEmne: ERFA' },
    ],
    [
      'in which zone, with its name only',
      { at: ['DTSTART:20270414T130000', 'DTEND:20270414T150000'], lines: [...known, 'SUMMARY:ERFA'] },
      'invitation-zone',
      { quoted: '13:00-15:00', on: '2027-04-14', rest: '\nEmne: ERFA' },
    ],
    [
      'in which zone, with its place only',
      { at: ['DTSTART:20270414T130000'], lines: [...known, 'LOCATION:Lemvig'] },
      'invitation-zone',
      { quoted: '13:00', on: '2027-04-14', rest: '\nSted: Lemvig' },
    ],
    ['how long', { at: ['DTSTART:20270414T110000Z', 'DURATION:P1D'], lines: known }, 'no-time', null],
  ])('%s, keeps what the entry says', async (_what, mail, reason, date) => {
    const question = await asked(mail)
    expect(question).toMatchObject({ reason, meetings: [], invitation: version })
    expect(question.date).toEqual(date === null ? null : { weekdaySaid: null, ...date })
  })
  it('about a known entry names its meeting', async () =>
    expect(await asked({ uid: entry, at: ['DTSTART;VALUE=DATE:20270414'] })).toMatchObject({ meetings: [1] }))
  it('about an entry that nobody can know again is only a question', async () =>
    expect(await asked({ uid: '', at: ['DTSTART;VALUE=DATE:20270414'] })).not.toHaveProperty('invitation'))
})

describe('G08 how long a meeting may be', () => {
  const lasting = (end: string) => heard({ at: ['DTSTART:20270414T080000Z', `DTEND:${end}`] })
  it.each(['20270414T080000Z', '20270414T070000Z', '20270414T200100Z'])('not until %s', async end =>
    expect(await lasting(end)).toBe('ask no-time'),
  )
  it('a minute', async () => expect(await lasting('20270414T080100Z')).toMatch(/08:00 to 08:01/))
  it('twelve hours', async () => expect(await lasting('20270414T200000Z')).toMatch(/08:00 to 20:00/))
  it('as long as ours are, where it does not say', async () =>
    expect(await heard({ at: ['DTSTART:20270414T110000Z'] })).toBe(booked))
})

describe('G08 an entry books or moves', () => {
  it('a new meeting, to be confirmed', async () => {
    const facts = { start: '2027-04-14T11:00:00.000Z', end: '2027-04-14T14:00:00.000Z', place: 'Lemvig', confirmed: false }
    const lines = ['SUMMARY:ERFA-møde', 'LOCATION:Lemvig', 'SEQUENCE:1']
    const invitation = { uid: 'new@x.example', sequence: 1, stamp: null }
    const ours = { on: 'meeting', type: 'ScheduleMeeting', number: 0, title: 'ERFA-møde', ...facts }
    expect(await command({ lines })).toEqual({ ...ours, invitation })
    expect(await command({ lines, uid: '' })).toEqual(ours)
    expect(await command({ uid: entry, lines })).toEqual({
      ...{ on: 'meeting', type: 'RescheduleMeeting', ...facts },
      invitation: { ...invitation, uid: entry },
    })
  })
  it('a published one is as good as a request', async () => expect(await heard({ method: 'PUBLISH' })).toBe(booked))
  it('is no doubt about an entry without a name', async () => expect(await command({})).not.toHaveProperty('doubt'))
  it('and to us is new where we know of no invitation', async () => {
    expect(await heard({ uid: entry }, { invited: [{ ...meeting, invitation: null }] })).toMatch(/^ScheduleMeeting/)
    expect(await heard({ uid: '' }, { invited: [{ ...meeting, invitation: null }] })).toMatch(/^ScheduleMeeting/)
  })
  it('words that stand in every meeting’s name tell no network from another', async () => {
    const { charter } = smallEnglish()
    const doubt = async (SUMMARY: string) => 'doubt' in (await command({ lines: [`SUMMARY:${SUMMARY}`] }, { charter }))
    expect(await doubt(charter.meetingName)).toBe(false)
    expect(await doubt('Meeting of the board')).toBe(true)
    expect(await doubt('Networks')).toBe(true)
  })
  it.each(['Netværksmøde', 'Netværksmøder i foråret', 'Netværksmødet'])('%s is the network’s', async title =>
    expect(await command({ lines: [`SUMMARY:${title}`] })).not.toHaveProperty('doubt'),
  )
})

describe('G54 a meeting of the user group’s', () => {
  const nanna = 'ORGANIZER:mailto:nanna.askvig@brugergruppen.example'
  const theirs = (mail: Sent) => heard({ ...mail, lines: [nanna, ...(mail.lines ?? [])] })
  it('is kept with its version', async () => {
    const meeting = {
      uid: 'new@x.example',
      sequence: 0,
      stamp: null,
      start: '2027-04-14T11:00:00.000Z',
      end: '2027-04-14T14:00:00.000Z',
    }
    const kept = { on: 'network', type: 'NoteUserGroupMeeting' }
    expect(await command({ lines: [nanna, 'SUMMARY:Forår'] })).toEqual({ ...kept, meeting: { ...meeting, title: 'Forår' } })
    expect(await command({ lines: [nanna] })).toEqual({ ...kept, meeting: { ...meeting, title: '' } })
  })
  it.each<[string, Sent]>([
    ['is known again', { uid: '' }],
    ['has a time', { at: ['DTSTART:20270414T110000'] }],
    ['has an end', { at: ['DTSTART:20270414T110000Z'] }],
    ['is one day', { lines: ['RRULE:FREQ=WEEKLY'] }],
    ['is no longer than a meeting', { at: ['DTSTART:20270414T110000Z', 'DURATION:P1D'] }],
  ])('is kept only where it %s', async (_what, mail) => expect(await theirs(mail)).toBe('noted: meeting-of-another-group'))
  it('is ours where our own entry says so', async () => expect(await theirs({ uid: entry })).toMatch(/^RescheduleMeeting 1/))
  it('is nobody’s that a member passes on', async () => expect(await theirs({ from: pia })).toMatch(/^ScheduleMeeting/))
  it('is known by the name alone', async () => {
    const named = (title: string) => heard({ lines: [`SUMMARY:${title}`] })
    expect(await named('Brugergruppemøde')).toBe('NoteUserGroupMeeting')
    expect(await named('Storbrugergruppe')).toMatch(/^ScheduleMeeting/)
  })
  it('and one that a member calls may be ours', async () => {
    expect(await heard({ lines: [`ORGANIZER:mailto:${pia}`] })).toBe(booked)
    expect(await heard({ lines: ['ORGANIZER:mailto:nobody@x.example'] })).toBe(booked)
  })
})

describe('G08, G47 when a calendar in a mail counts', () => {
  it('as a file, from the secretariat', async () => {
    expect(await heard({ files: [] })).toBe(booked)
    expect(await heard({ files: [], from: pia })).not.toMatch(/^(?:ScheduleMeeting|WithdrawApology)/)
    expect(await heard({ files: [], words: 'Indkald til møde den 21. april kl. 13-16.' })).not.toMatch(/2027-04-14/)
    expect(await heard({ files: ['Referat.pdf'] })).not.toBe(booked)
  })
  it('as a part also beside such words and files', async () =>
    expect(await heard({ words: 'Indkald til møde den 21. april kl. 13-16.' })).toBe(booked))
  it('that cannot be read is asked about, unless there are words to read instead', async () => {
    const calendar = 'BEGIN:VCALENDAR'
    expect(await heard({ calendar })).toBe('ask invitation-unreadable')
    expect(await heard({ calendar, words: 'Se vedhæftede' })).toBe('ask invitation-unreadable')
    expect(await heard({ calendar, files: [], subject: '' })).toBe('ask invitation-unreadable')
    expect(await heard({ calendar, files: [], words: 'Der er kage til mødet.' })).not.toBe('ask invitation-unreadable')
  })
  it('from a member who says no in words, whatever the method of the invitation', async () => {
    const words = 'Jeg kan desværre ikke deltage.'
    for (const method of ['REQUEST', 'PUBLISH']) expect(await heard({ from: pia, method, words })).toBe('GiveApology 1 via mail')
    expect(await heard({ from: pia, method: 'CANCEL', words })).toBe('ignored: unknown-invitation')
  })
})

describe('G47 a calendar mail in answer to our question what it is for', () => {
  const counter = (uid: string, hint: Hint) => heard({ from: pia, method: 'COUNTER', uid }, {}, hint)
  it('"afbud" is one for that very meeting', async () =>
    expect(await counter('erfa-1@moeder.example', 'apology')).toBe('GiveApology 1 via mail'))
  it.each(['erfa-1-planning@moeder.example', 'new@x.example'])('but %s is no meeting to stay away from', async uid =>
    expect((await of({ from: pia, method: 'COUNTER', uid }, {}, 'apology')).because).not.toContain(
      'an apology, said in answer to our question',
    ),
  )
  it('anything else is in the words, and where there are none it is asked again', async () => {
    const minutes = { meetings: [{ ...meeting, phase: 'minutes-out' as const }] }
    const mail = { from: pia, method: 'COUNTER', uid: 'erfa-1@moeder.example', subject: '' }
    expect(await heard(mail, minutes)).toBe('ask counter-proposal')
    expect(await heard(mail, minutes, 'comment')).toBe('ask no-text')
  })
})
