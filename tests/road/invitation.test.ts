import { describe, expect, test } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import type { Received } from '../../shared/secretary.ts'
import { brings, handIn, invited } from '../support/calendar-mails.ts'
import { erfa } from '../support/charters.ts'
import { chair, everyMember, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { fixture } from '../understanding/invitations.ts'

const secretariat = 'sekretariat@faelles.example'

/** Answers the latest letter of a name that this address was sent. */
const answer = async (world: Simulated, letter: LetterName, from: string, text: string): Promise<Received> => {
  await world.deliver()
  const effects = [...world.store.effects.values()].filter(
    ({ effect }) => effect.kind === 'letter' && effect.letter.name === letter,
  )
  const key = effects.at(-1)?.key ?? ''
  const mail = world.sent.findLast(each => each.tag.startsWith(`${key}.`) && each.to === from)
  const to = /^Reply-To: (?:.*<)?([^<>\s]+@[^<>\s]+?)>?\s*$/m.exec(Buffer.from(mail?.raw ?? []).toString())?.[1]
  if (to === undefined) throw new Error(`no ${letter} was sent to ${from}`)
  const received = await world.receives({ from, to, text, subject: 'SV: jeres mail' })
  await world.deliver()
  return received
}

const start = (at = '2027-02-01T09:00') => Simulated.start(erfa(), at)
const booked = async (): Promise<Simulated> => {
  const world = await start()
  await handIn(world, 'request-known')
  return world
}
describe('G08: the secretariat’s calendar books, moves and cancels', () => {
  test('an invitation books the meeting, and the secretariat sees all its days', async () => {
    const world = await start()
    expect(await brings(world, () => handIn(world, 'request-known'))).toEqual([`meeting-scheduled → ${office}`])
    expect(await world.meeting()).toMatchObject({
      start: '2027-04-14T13:00:00+02:00',
      end: '2027-04-14T16:00:00+02:00',
      place: 'Microsoft Teams-møde',
    })
  })

  test('a newer version moves it; the older one, and the same once more, change nothing and are not answered', async () => {
    const world = await booked()
    expect(await brings(world, () => handIn(world, 'update-moved'))).toEqual([`meeting-scheduled → ${office}`])
    for (const old of ['request-known', 'update-sent-again', 'update-for-a-new-guest', 'update-moved'])
      expect(
        await brings(world, async () => expect(await handIn(world, old, { again: 'late' })).toMatchObject({ outcome: 'noted' })),
      ).toEqual([])
    expect((await world.report()).meetings.map(each => each.start)).toEqual(['2027-04-21T13:00:00+02:00'])
  })

  test('a new guest brings a newer entry that says the same: remembered, and that is all', async () => {
    const world = await booked()
    expect(await handIn(world, 'update-for-a-new-guest')).toMatchObject({ outcome: 'noted', reason: 'invitation-noted' })
    expect(world.letters).toHaveLength(1)
  })

  test('an entry for a meeting that was booked in words is remembered, and its next version moves that meeting', async () => {
    const world = await start()
    await world.receives({ from: secretariat, text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
    expect(await handIn(world, 'request-known')).toMatchObject({ outcome: 'noted', reason: 'invitation-noted' })
    await handIn(world, 'update-moved')
    expect((await world.report()).meetings.map(each => each.start)).toEqual(['2027-04-21T13:00:00+02:00'])
  })

  test('a cancellation asks once and does nothing before the yes', async () => {
    const world = await booked()
    await world.deliverUntil('2027-03-20T09:00')
    const asked = `cancellation-needs-yes → ${office}`
    expect(
      await brings(world, async () =>
        expect(await handIn(world, 'cancel')).toMatchObject({ outcome: 'held', reason: 'cancellation-needs-yes' }),
      ),
    ).toEqual([asked])
    expect(
      await brings(world, async () =>
        expect(await handIn(world, 'cancel', { again: 'twice' })).toMatchObject({ outcome: 'noted' }),
      ),
    ).toEqual([])
    expect(await world.meeting()).toMatchObject({ phase: 'calling' })
    expect((await world.report()).held).toMatchObject([{ why: 'cancellation-needs-yes' }])
    const said = await brings(world, () => answer(world, 'cancellation-needs-yes', secretariat, 'Ja'))
    expect(said).toEqual([`cancellation-receipt → ${office}`, `meeting-cancelled → ${everyMember.length} people`])
    expect(await world.meeting()).toMatchObject({ phase: 'cancelled' })
    expect((await world.report()).held).toEqual([])
  })

  test('"nej" leaves the meeting as it is', async () => {
    const world = await booked()
    await handIn(world, 'cancel')
    expect(await brings(world, () => answer(world, 'cancellation-needs-yes', secretariat, 'Nej'))).toEqual([
      `held-mail-answered → ${office}`,
    ])
    expect(await world.meeting()).toMatchObject({ phase: 'scheduled' })
  })

  test('an invitation that was overtaken by its cancellation makes no new meeting', async () => {
    const world = await booked()
    await handIn(world, 'cancel')
    await answer(world, 'cancellation-needs-yes', secretariat, 'Ja')
    expect(await handIn(world, 'update-moved')).toMatchObject({ outcome: 'noted' })
    expect((await world.report()).meetings).toHaveLength(1)
  })

  test('a zone that nobody knows is asked about; the answer is still about that entry', async () => {
    const world = await start()
    expect(await handIn(world, 'request-known-zone-unknown')).toMatchObject({ outcome: 'asked', reason: 'invitation-zone' })
    expect((await world.report()).meetings).toEqual([])
    expect(await answer(world, 'question', secretariat, '14. april 2027 kl. 13.00-16.00')).toMatchObject({
      commands: ['ScheduleMeeting'],
    })
    await handIn(world, 'update-moved')
    expect((await world.report()).meetings.map(each => each.start)).toEqual(['2027-04-21T13:00:00+02:00'])
  })

  test('a member’s invitation, holiday or cancellation is refused politely', async () => {
    const world = await booked()
    for (const name of ['request-from-member', 'holiday-from-member', 'cancel-from-member'])
      expect(
        await brings(world, async () =>
          expect(await handIn(world, name)).toMatchObject({ outcome: 'refused', reason: 'not-the-secretariat' }),
        ),
      ).toEqual([`refusal → ${chair}`])
    expect((await world.report()).meetings.map(each => each.phase)).toEqual(['scheduled'])
  })

  test('a forged cancellation is held, and asks nobody to cancel anything', async () => {
    const world = await booked()
    expect(await handIn(world, 'cancel', { authenticated: false })).toMatchObject({
      outcome: 'held',
      reason: 'unverified-sender',
    })
  })
})

describe('G47: answers to our invitations', () => {
  test('the invitation that left has the identity that answers come back with', async () => {
    const world = await invited()
    const agenda = world.sent.find(
      mail => Buffer.from(mail.raw).includes('method=REQUEST') && mail.to === 'pia.vestermark@lemvig.example',
    )
    const parts = Buffer.from(agenda?.raw ?? [])
      .toString()
      .split(/\r\n--/)
    const calendar = parts.find(part => part.includes('text/calendar')) ?? ''
    const text = /base64/i.test(calendar) ? Buffer.from(calendar.split('\r\n\r\n')[1] ?? '', 'base64').toString() : calendar
    expect(text).toMatch(/UID:erfa-1(?:-planning)?@moeder\.example/)
  })

  test('no is an apology with the one who comes instead, yes takes it back, and neither is answered', async () => {
    const world = await invited()
    const declined = () => handIn(world, 'reply-declined-outlook')
    expect(
      await brings(world, async () => expect(await declined()).toMatchObject({ outcome: 'accepted', commands: ['GiveApology'] })),
    ).toEqual([])
    expect((await world.meeting()).apologies).toEqual([
      { name: 'Pia Vestermark', organisation: 'Lemvig Kommune', substitute: 'Kim', via: 'calendar' },
    ])
    expect(
      await brings(world, async () =>
        expect(await handIn(world, 'reply-declined-outlook', { again: 'twice' })).toMatchObject({ outcome: 'noted' }),
      ),
    ).toEqual([])
    expect(
      await brings(world, async () => expect(await handIn(world, 'reply-accepted-gmail')).toMatchObject({ outcome: 'accepted' })),
    ).toEqual([])
    expect((await world.meeting()).apologies).toEqual([])
    expect(
      await brings(world, async () =>
        expect(await handIn(world, 'reply-tentative-outlook')).toMatchObject({ outcome: 'accepted' }),
      ),
    ).toEqual([])
  })

  test('the minute-taker’s template and the status show it', async () => {
    const world = await invited()
    await handIn(world, 'reply-declined-outlook-com')
    await world.until('2027-04-14T18:00')
    expect(world.latest('minutes-template').attendance.apologies).toMatchObject([{ name: 'Pia Vestermark', via: 'calendar' }])
  })

  test('whoever declines for a colleague does so openly: both are told', async () => {
    const world = await invited()
    expect(await brings(world, () => handIn(world, 'reply-declined-for-colleague'))).toEqual([
      'apology-receipt → jonas.klitrose',
      `apology-receipt → ${chair}`,
      `role-holder-away → ${office}, ${chair}, jonas.klitrose`,
    ])
    expect((await world.meeting()).apologies).toMatchObject([{ name: 'Pia Vestermark' }])
  })

  test('nobody declines for another municipality: asked', async () => {
    const world = await invited()
    expect(await brings(world, () => handIn(world, 'reply-declined-for-stranger'))).toEqual(['question → kim.tangbjerg'])
    expect((await world.meeting()).apologies).toEqual([])
  })

  test('an answer that reached the secretariat and is passed on is the member’s, and both hear of it', async () => {
    const passedOn = (raw: string): string =>
      raw.replace(/^From: .*/m, `From: Lone Engstrup <${secretariat}>`).replace(/^Subject: .*/m, 'Subject: VS: Afvist: ERFA')
    const world = await invited()
    expect(await brings(world, () => handIn(world, 'reply-declined-for-colleague', { change: passedOn }))).toEqual([
      `apology-receipt → ${office}`,
      `apology-receipt → ${chair}`,
      `role-holder-away → ${office}, ${chair}, jonas.klitrose`,
    ])
    expect((await world.meeting()).apologies).toMatchObject([{ name: 'Pia Vestermark', via: 'calendar' }])
  })

  test('an answer in a mail that is attached ("forward as attachment") is read; an invitation there is not', async () => {
    const attached = (name: string) => [
      ...[
        'Content-Type: multipart/mixed; boundary=oo',
        '',
        '--oo',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Se vedhæftet.',
      ],
      ...['--oo', 'Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="svar.eml"', ''],
      ...[fixture(name).toString('utf8'), '--oo--', ''],
    ]
    const world = await invited()
    const from = secretariat
    const heard = await world.receives({ from, subject: 'VS: Afvist', text: '', body: attached('reply-declined-for-colleague') })
    expect(heard).toMatchObject({ outcome: 'accepted', commands: ['GiveApology'] })
    expect((await world.meeting()).apologies).toMatchObject([{ name: 'Pia Vestermark', via: 'calendar' }])
    const other = await world.receives({ from, subject: 'VS: Møde', text: '', body: attached('request-outlook') })
    expect(other.commands).toEqual([])
  })

  test('and a machine that does is not asked', async () => {
    const world = await invited()
    expect(
      await brings(world, async () =>
        expect(await handIn(world, 'reply-unclear-by-machine')).toMatchObject({ outcome: 'ignored', reason: 'whose-apology' }),
      ),
    ).toEqual([])
  })

  test('an answer to somebody else’s invitation is dropped with a reason, and logged', async () => {
    const world = await invited()
    expect(
      await brings(world, async () =>
        expect(await handIn(world, 'reply-unknown')).toMatchObject({ outcome: 'ignored', reason: 'unknown-invitation' }),
      ),
    ).toEqual([])
    expect(world.logged).toContain('unknown-invitation')
  })

  test('the planning meeting is another meeting: the secretariat is told, and no apology is noted', async () => {
    const world = await invited()
    expect(await brings(world, () => handIn(world, 'reply-planning-declined'))).toEqual([`passed-on → ${office}`])
    expect(await brings(world, () => handIn(world, 'reply-planning-accepted'))).toEqual([])
    expect((await world.meeting()).apologies).toEqual([])
  })

  test('another time is the secretariat’s to choose; "afbud" to our question is an apology', async () => {
    const world = await invited()
    expect(await brings(world, () => handIn(world, 'counter'))).toEqual([`question → ${chair}`])
    await answer(world, 'question', 'pia.vestermark@lemvig.example', 'Afbud')
    expect((await world.meeting()).apologies).toMatchObject([{ name: 'Pia Vestermark' }])
  })

  test('a forged answer is held and its owner hears nothing; so is a stranger’s', async () => {
    const world = await invited()
    expect(
      await brings(world, async () =>
        expect(await handIn(world, 'reply-declined-apple', { authenticated: false })).toMatchObject({ outcome: 'held' }),
      ),
    ).toEqual([`held-mail → ${office}`])
    const stranger = (raw: string): string => raw.replace(/^From: .*/m, 'From: Kaj Fremmed <kaj@elsewhere.example>')
    expect(
      await brings(world, async () =>
        expect(await handIn(world, 'reply-declined-apple', { change: stranger })).toMatchObject({ outcome: 'held' }),
      ),
    ).toEqual([`held-mail → ${office}`])
    expect((await world.meeting()).apologies).toEqual([])
  })

  test('after the meeting a button changes nothing and is not answered', async () => {
    const world = await invited()
    await world.until('2027-04-15T09:00')
    expect(
      await brings(world, async () => expect(await handIn(world, 'reply-declined-apple')).toMatchObject({ outcome: 'noted' })),
    ).toEqual([])
  })
})
