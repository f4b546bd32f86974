import { describe, expect, it } from 'vitest'
import type { MeetingView, Situation } from '../../shared/understanding/situation.ts'
import type { Understood } from '../../shared/understanding/understood.ts'
import { erfa } from '../support/charters.ts'
import type { Sent } from './invitations.ts'
import { inWords, meeting, office, sent, understoodOf } from './invitations.ts'

const pia = 'pia.vestermark@lemvig.example'
const of = (mail: Sent, more: Partial<Situation> = {}): Promise<Understood> => understoodOf(sent(mail), null, more)
const heard = async (mail: Sent, more: Partial<Situation> = {}): Promise<string> => inWords(await of(mail, more))
const invited = (...views: readonly Partial<MeetingView>[]): Partial<Situation> => ({
  invited: views.map(each => ({ ...meeting, ...each })),
})
const answer = (partstat: string, address = pia, more = '') => `ATTENDEE;PARTSTAT=${partstat}${more}:mailto:${address}`
const reply = (lines: readonly string[], more: Sent = {}): Sent => ({
  ...{ from: pia, method: 'REPLY', uid: 'erfa-1@moeder.example', lines },
  ...more,
})

describe('G47 which meeting an answer is about', () => {
  it.each([
    ['erfa-1@moeder.example', 'GiveApology 1 via calendar'],
    ['ERFA-1@MOEDER.example', 'GiveApology 1 via calendar'],
    ['erfa-1-planning@moeder.example', 'DeclinePlanning 1'],
    ['erfa-2@moeder.example', 'ignored: unknown-invitation'],
    ['erfa-01@moeder.example', 'ignored: unknown-invitation'],
    ['erfa-1x@moeder.example', 'ignored: unknown-invitation'],
    ['erfa-x1@moeder.example', 'ignored: unknown-invitation'],
    ['erfa-1-planning2@moeder.example', 'ignored: unknown-invitation'],
    ['other-1@moeder.example', 'ignored: unknown-invitation'],
    ['erfa1@moeder.example', 'ignored: unknown-invitation'],
    ['erfa-1@elsewhere.example', 'ignored: unknown-invitation'],
    ['erfa-1', 'ignored: unknown-invitation'],
    ['', 'ignored: unknown-invitation'],
  ])('"%s": %s', async (uid, outcome) => expect(await heard(reply([answer('DECLINED')], { uid }))).toBe(outcome))

  it('the twelfth has two digits', async () =>
    expect(await heard(reply([answer('DECLINED')], { uid: 'erfa-12@moeder.example' }), invited({ number: 12 }))).toBe(
      'GiveApology 12 via calendar',
    ))
  it('none, where nobody was invited to any', async () => {
    expect(await heard(reply([answer('DECLINED')]), invited())).toBe('ignored: unknown-invitation')
    expect(await heard(reply([answer('DECLINED')], { uid: 'new@x.example' }))).toBe('ignored: unknown-invitation')
  })
})

describe('G47 an answer to a time that is no more', () => {
  const moved = invited({ start: '2027-04-21T11:00:00.000Z' })
  it('says yes to nothing', async () => {
    expect(await heard(reply([answer('ACCEPTED')]), moved)).toBe('noted: answer-to-another-time')
    expect(await heard(reply([answer('TENTATIVE')]), moved)).toBe('noted: answer-to-another-time')
  })
  it('but a no stands', async () => expect(await heard(reply([answer('DECLINED')]), moved)).toBe('GiveApology 1 via calendar'))
  it('and a yes counts where the answer does not say when', async () =>
    expect(await heard(reply([answer('ACCEPTED')], { at: [] }), moved)).toBe('WithdrawApology 1 via calendar, accepted'))
  it('the planning meeting has a time of its own', async () =>
    expect(await heard(reply([answer('ACCEPTED')], { uid: 'erfa-1-planning@moeder.example' }), moved)).toBe(
      'noted: planning-answered',
    ))
})

describe('G47 whose answer it is', () => {
  const { people } = erfa()
  const jonas = 'jonas.klitrose@lemvig.example'
  const as = (status: 'active' | 'former') => people.map(each => (each.email === jonas ? { ...each, status } : each))
  it('the sender’s own, also by another address', async () =>
    expect(
      await heard(reply([answer('DECLINED', 'dorthe.p@gudenaa.example')], { from: 'dorthe.pilegrav@randers.example' })),
    ).toBe('GiveApology 1 via calendar'))
  it('a colleague’s, while that is one', async () => {
    expect(await heard(reply([answer('DECLINED', jonas)]), { people: as('active') })).toBe(
      'GiveApology 1 via calendar, for Jonas Klitrose',
    )
    expect(await heard(reply([answer('DECLINED', jonas)]), { people: as('former') })).toBe('ask whose-apology')
    expect(await heard(reply([answer('ACCEPTED', jonas)]), { people: as('former') })).toBe('noted: somebody-else')
  })
  it('anybody’s, where the secretariat passes it on', async () =>
    expect(await heard(reply([answer('DECLINED', jonas)], { from: office }))).toBe(
      'GiveApology 1 via calendar, for Jonas Klitrose',
    ))
  it('nobody’s', async () => {
    expect(await heard(reply([]))).toBe('noted: no-answer-yet')
    expect(await heard(reply(['ATTENDEE:mailto:pia.vestermark@lemvig.example']))).toBe('noted: no-answer-yet')
  })
  it('a stranger’s own is for whoever decides', async () =>
    expect(await heard(reply([answer('DECLINED', 'a@b.example')], { from: 'a@b.example' }))).toBe('GiveApology 1 via calendar'))
})

describe('G47 whoever goes instead', () => {
  const to = (address: string) => answer('DELEGATED', pia, `;DELEGATED-TO="mailto:${address}"`)
  const goes = (address: string, name: string) => `ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=${name}:mailto:${address}`
  it.each([
    ['by the roster', [to('jonas.klitrose@lemvig.example'), goes('jonas.klitrose@lemvig.example', 'JK')], 'Jonas Klitrose comes'],
    ['by the roster’s other address', [to('dorthe.p@gudenaa.example')], 'Dorthe Pilegrav comes'],
    ['by the calendar', [to('ny@lemvig.example'), goes('ny@lemvig.example', 'Ny Kollega')], 'Ny Kollega comes'],
  ])('has a name, %s', async (_how, lines, who) => expect(await heard(reply(lines))).toBe(`GiveApology 1 via calendar, ${who}`))
  it('has none, where the calendar only has an address', async () => {
    expect(await heard(reply([to('ny@lemvig.example'), goes('ny@lemvig.example', 'ny@lemvig.example')]))).toBe(
      'GiveApology 1 via calendar',
    )
    expect(await heard(reply([to('ny@lemvig.example'), 'ATTENDEE:mailto:ny@lemvig.example']))).toBe('GiveApology 1 via calendar')
  })
  it('is nobody of two who are named', async () =>
    expect(await heard(reply([answer('DELEGATED', pia, ';DELEGATED-TO="mailto:a@x.example","mailto:b@x.example"')]))).toBe(
      'GiveApology 1 via calendar',
    ))
})

describe('G47 the words beside the button', () => {
  const says = (partstat: string, words: string, subject = 'SV: ERFA') => heard(reply([answer(partstat)], { words, subject }))
  const comments = (partstat: string, comment: string, words = '') =>
    heard(reply([answer(partstat), `COMMENT:${comment}`], { words }))
  it.each([
    ['ACCEPTED', 'Jonas deltager i stedet for mig'],
    ['ACCEPTED', 'Jeg har meldt afbud'],
    ['DECLINED', 'Jeg kan godt komme alligevel'],
  ])('%s, but %s', async (partstat, words) => {
    expect(await says(partstat, words)).toBe('ask not-understood')
    expect(await comments(partstat, words)).toBe('ask not-understood')
  })
  it('are those of the calendar, where it has some', async () => {
    expect(await comments('DECLINED', 'Er syg', 'Jeg deltager gerne.')).toBe('GiveApology 1 via calendar')
    expect(await comments('DECLINED', '  ', 'Jeg deltager gerne.')).toBe('ask not-understood')
  })
  it('are no subject that a program wrote', async () => {
    expect(await says('DECLINED', '', 'Jeg deltager gerne')).toBe('GiveApology 1 via calendar')
    expect(await says('ACCEPTED', '', 'Punkt: Fuldmagter')).toBe('WithdrawApology 1 via calendar, accepted')
  })
  it('bring an item also without "vi" in a comment, and in a mail only with it', async () => {
    expect(await comments('ACCEPTED', 'Punkt til dagsordenen: Fuldmagter')).toBe('ask not-understood')
    expect(await says('ACCEPTED', 'Punkt til dagsordenen: Fuldmagter')).toBe('WithdrawApology 1 via calendar, accepted')
  })
})

describe('G08 an entry that is gone', () => {
  const gone = (more: Sent = {}): Sent => ({ method: 'CANCEL', ...more })
  const inWordsOnly = { invitation: null }
  it('is a meeting that was booked in words, at that very time', async () =>
    expect(await heard(gone(), invited(inWordsOnly))).toBe('CancelMeeting 1, version 0'))
  it.each<[string, Sent, Partial<MeetingView>[]]>([
    ['a meeting at another time', {}, [{ ...inWordsOnly, start: '2027-04-14T12:00:00.000Z' }]],
    ['a meeting that is cancelled', {}, [{ ...inWordsOnly, phase: 'cancelled' }]],
    ['a meeting with an entry of its own', {}, [{}]],
    ['one of two meetings at that time', {}, [inWordsOnly, { ...inWordsOnly, number: 2 }]],
    ['no meeting', {}, []],
    ['a meeting, where the time is in doubt', { at: ['DTSTART:20270414T110000'] }, [inWordsOnly]],
  ])('is never %s, but perhaps the user group’s', async (_which, more, views) => {
    expect(await heard(gone(more), invited(...views))).toBe('LeaveUserGroupMeeting')
    expect(await heard(gone({ ...more, from: pia }), invited(...views))).toBe('ignored: unknown-invitation')
    expect(await heard(gone({ ...more, from: 'a@b.example' }), invited(...views))).toBe('ignored: unknown-invitation')
  })
  it('is none that nobody can know again', async () =>
    expect(await heard(gone({ uid: '' }), invited(inWordsOnly))).toBe('ignored: unknown-invitation'))
  it('is not our own invitation', async () => {
    expect(await heard(gone({ uid: 'erfa-1@moeder.example' }))).toBe('noted: own-invitation')
    expect(await heard(gone({ uid: 'erfa-1@moeder.example', method: 'PUBLISH' }))).toBe('noted: own-invitation')
  })
  it('is taken out of the network’s calendar', async () =>
    expect(await of(gone(), invited())).toMatchObject({
      wishes: [{ on: 'network', command: { type: 'LeaveUserGroupMeeting', uid: 'new@x.example' } }],
    }))
})

describe('G08 another time that is proposed', () => {
  const counter = (uid: string) => heard({ from: pia, method: 'COUNTER', uid })
  it('for our invitation, or for the secretariat’s entry, is asked about', async () => {
    expect(await counter('erfa-1@moeder.example')).toBe('ask counter-proposal')
    expect(await counter(meeting.invitation?.uid ?? '')).toBe('ask counter-proposal')
  })
  it('for anything else is nothing', async () => {
    expect(await counter('new@x.example')).toBe('ignored: unknown-invitation')
    expect(await heard({ from: pia, method: 'COUNTER', uid: '' }, invited({ invitation: null }))).toBe(
      'ignored: unknown-invitation',
    )
  })
})
