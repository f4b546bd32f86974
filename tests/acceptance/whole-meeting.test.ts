import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerWithMutt, answerWithNail, answerWithNeomutt, missing, swaks } from './mail-programs.ts'
import { Office } from './office.ts'

/**
 * A whole meeting against the running program: `serve` listens and delivers, `advance` lets the days pass on the same data folder, so
 * that what comes through the SMTP port comes on the simulated day. In a year that no real clock reaches soon.
 */

const secretariat = 'sekretariat@faelles.example'
const pia = 'pia.vestermark@lemvig.example'
const aase = 'aase.lyngfelt@aarhus.example'
const kim = 'kim.tangbjerg@skanderborg.example'
const rasmus = 'rasmus.oebjerg@samsoe.example'
const lone = 'lone.engstrup@hedensted.example'

const leftOut = missing.length > 0 && !process.env.CI
if (leftOut) process.stderr.write(`left out: a whole meeting with real mail programs, since ${missing.join(', ')} are not here\n`)

describe.skipIf(leftOut)('a whole meeting with swaks, mutt, neomutt and s-nail', { timeout: 60_000 }, () => {
  const office = new Office()

  const send = async (from: string, to: string, subject: string, body: string, attach?: string): Promise<void> => {
    const { status, out } = await swaks(office.port, office.folder, { from, to, subject, body, ...(attach && { attach }) })
    expect(status, out).toBe(0)
  }
  /** Opens the Maildir, answers the letter with these words in it, through the SMTP port. */
  const answer = async (program: typeof answerWithMutt, from: string, letter: RegExp, words: string): Promise<void> => {
    const { messageId } = await office.next(from, letter)
    const [port, maildir, home] = [office.port, office.maildir(from), office.home(from)]
    const { status, out } = await program({ port, maildir, home, from, messageId, words })
    expect(status, out).toBe(0)
  }
  const meeting = async () => (await office.show()).meetings[0]!

  beforeAll(async () => {
    expect(missing).toEqual([])
    await office.advance('2038-03-01T09:00')
    await office.open()
  })
  afterAll(async () => {
    await office.close()
    office.remove()
  })

  test('the secretariat books it; a stranger’s recipient is refused in words', async () => {
    await send(secretariat, 'erfa@moeder.example', 'Nyt møde', 'Nyt møde 14. april 2038 kl. 13-16, Teams')
    await office.next(secretariat, /14\. april 2038/)
    expect(await meeting()).toMatchObject({ number: 1, phase: 'scheduled', place: 'Teams' })
    const refused = await swaks(office.port, office.folder, {
      from: pia,
      to: 'nobody@moeder.example',
      subject: 'Hej',
      body: 'Hej',
    })
    expect(refused.out).toMatch(/<\*\* 550 .*\w/)
  })

  test('members answer the call', async () => {
    await office.reach('call-for-items')
    await answer(answerWithMutt, pia, /punkt/i, 'Punkt: Navngivning af skemaer\n20 min, til beslutning')
    await office.next(pia, /Navngivning af skemaer/)
    await answer(answerWithNail, aase, /punkt/i, 'Vi har ikke noget denne gang.')
    await office.next(aase, /intet|ikke noget|noteret/i)
    await send(lone, 'erfa@moeder.example', 'Punkt til ERFA-mødet', 'Punkt: Automatisk journalisering\n15 min, til drøftelse')
    await office.next(lone, /Automatisk journalisering/)
    const { items, phase } = await meeting()
    expect(phase).toBe('calling')
    expect(items.map(({ id, title, minutes, kind, by }) => [id, title, minutes, kind, by])).toEqual([
      ['P-1', 'Navngivning af skemaer', 20, 'B', pia],
      ['P-2', 'Automatisk journalisering', 15, 'D', lone],
    ])
  })

  test('silent municipalities are reminded, the others are not', async () => {
    await office.reach('items-reminder')
    const reminders = async (address: string) => (await office.letters(address)).filter(each => /fristen/i.test(each.subject))
    expect(await reminders(rasmus)).toHaveLength(1)
    for (const address of [pia, aase, lone]) expect(await reminders(address)).toEqual([])
  })

  test('the secretariat arranges the agenda by answering, and it goes out', async () => {
    await office.reach('agenda-for-approval')
    await answer(answerWithMutt, secretariat, /P-2[\s\S]*godkend|godkend[\s\S]*P-2/i, 'P-1 30, P-2 først')
    await office.next(secretariat, /version 2/i)
    await office.reach('agenda-due')
    const { agenda, phase } = await meeting()
    expect(phase).toBe('agenda-out')
    expect(agenda?.slots.flatMap(each => each.item ?? [])).toEqual(['P-2', 'P-1'])
    expect(agenda?.totalMinutes).toBe(38 + 15 + 15 + 30 + 5)
  })

  test('an apology, the meeting, the minutes, the secretariat’s ok', async () => {
    await answer(answerWithNeomutt, rasmus, /afbud/i, 'Afbud fra mig. Vibeke Kornvang kommer i stedet.')
    await office.next(rasmus, /Vibeke Kornvang/)
    await office.advance((await meeting()).end)
    expect((await meeting()).phase).toBe('held')
    const paper = join(office.folder, 'Referat.txt')
    writeFileSync(paper, 'Referat af ERFA-mødet. 1. Status. 2. Navngivning.\n')
    await send(kim, 'erfa-referat@moeder.example', 'Referat fra ERFA-mødet', 'Hermed referatet.', paper)
    await office.next(kim, /referat/i)
    await answer(answerWithMutt, secretariat, /ok/i, 'ok')
    await office.next(lone, /bemærkninger/i)
    expect(await meeting()).toMatchObject({ phase: 'minutes-out', minutes: { version: 1, approvedAt: null } })
    expect((await meeting()).apologies).toEqual([
      { name: 'Rasmus Øbjerg', organisation: 'Samsø Kommune', substitute: 'Vibeke Kornvang', via: 'mail' },
    ])
  })

  test('comments, and none', async () => {
    await answer(answerWithNeomutt, pia, /bemærkninger/i, 'Pkt. 2: I stedet for »Navngivning« skal der stå »Navne på skemaer«.')
    await office.next(pia, /Navne på skemaer/)
    await answer(answerWithNail, aase, /bemærkninger/i, 'Ingen bemærkninger')
    await office.next(aase, /ingen bemærkninger/i)
    const { comments, noComments } = await meeting()
    expect(comments.map(({ organisation, item, late }) => [organisation, item, late])).toEqual([['Lemvig Kommune', '2', false]])
    expect(noComments).toEqual(['Aarhus Kommune'])
  })

  test('approved on the first working morning after the last day, once to everybody', { timeout: 120_000 }, async () => {
    await office.reach('approval')
    const state = await office.show()
    expect(state.meetings[0]).toMatchObject({ phase: 'approved' })
    expect(state.outbox).toMatchObject({ queued: 0, failed: 0, uncertain: 0 })
    expect(state.held).toEqual([])
    const members = state.members.filter(each => each.functions.includes('member'))
    expect(members).toHaveLength(38)
    for (const { email } of members) {
      const letters = await office.letters(email)
      const ids = letters.map(each => each.messageId)
      expect(new Set(ids).size, email).toBe(ids.length)
      expect(
        letters.filter(each => /er godkendt/.test(each.subject)),
        email,
      ).toHaveLength(1)
      expect(
        letters.filter(each => /send jeres punkter/.test(each.subject) && !each.subject.startsWith('SV:')),
        email,
      ).toHaveLength(1)
    }
  })

  test('asked to stop, it ends well', async () => {
    expect(await office.close()).toBe(0)
  })
})
