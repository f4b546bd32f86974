import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { erfa } from '../support/charters.ts'
import { newcomer } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const office = 'sekretariat@faelles.example'
const kim = 'kim.tangbjerg@skanderborg.example'

const called = async (at = '2027-03-16T09:00'): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil(at)
  return world
}

/** The letters that came of it. */
const brings = async (world: Simulated, does: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = world.letters.length
  await does()
  return world.letters.slice(before).map(({ letter, to }) => `${letter} → ${to.join(', ')}`)
}

const passedOn = (what: string) => (world: Simulated) =>
  world.texts.flatMap(letter => (letter.name === 'passed-on' && letter.what === what ? [letter] : []))

describe('G22: how often we answer', () => {
  it('asks once a day what a mail means, and then the secretariat', async () => {
    const world = await called()
    const unclear = (id: string) => world.receives({ from: pia, id, text: 'Blå er en dejlig farve.', subject: 'Hm' })
    expect(await brings(world, () => unclear('a'))).toEqual(['question → pia.vestermark'])
    expect(await brings(world, () => unclear('b'))).toEqual(['passed-on → sekretariatet', 'remark-receipt → pia.vestermark'])
    expect(world.latest('passed-on')).toMatchObject({ what: 'unclear-again', subject: 'Hm', words: 'Blå er en dejlig farve.' })
    expect(world.latest('remark-receipt').words).toBe('Blå er en dejlig farve.')
    await world.until('2027-03-17T09:01')
    expect(await brings(world, () => unclear('c'))).toEqual(['question → pia.vestermark'])
  })

  it('tells whoever writes unclear mails twice a day that people have them, and people of every one', async () => {
    const world = await called()
    const unclear = (id: string) => world.receives({ from: pia, id, text: `Blå er en dejlig farve, ${id}.`, subject: 'Hm' })
    for (const id of ['a', 'b', 'c']) await unclear(id)
    expect(await brings(world, () => unclear('d'))).toEqual(['passed-on → sekretariatet'])
    expect(world.latest('passed-on').words).toBe('Blå er en dejlig farve, d.')
  })

  it('sends ten receipts an hour, and takes the eleventh item without one', async () => {
    const world = await called()
    for (let n = 0; n < 12; n += 1)
      await world.receives({ from: pia, id: `item-${n}`, text: `Punkt: Sag ${n}`, subject: 'Punkt' })
    expect(world.texts.filter(each => each.name === 'item-receipt')).toHaveLength(10)
    expect((await world.meeting()).items).toHaveLength(12)
    expect(passedOn('many-mails')(world)).toHaveLength(1)
    await world.until('2027-03-16T10:05')
    expect(
      await brings(world, () => world.receives({ from: pia, id: 'later', text: 'Punkt: En til', subject: 'Punkt' })),
    ).toContain('item-receipt → pia.vestermark')
  })

  it('tells a mailbox that sends a personal number again and again ten times, and the secretariat of the silence', async () => {
    const world = await called()
    for (let n = 0; n < 14; n += 1)
      await world.receives({ from: pia, id: `number-${n}`, text: `Sag ${n}`, subject: 'CPR-nr. 070761-4285' })
    expect(world.texts.filter(each => each.name === 'mail-held')).toHaveLength(10)
    expect(passedOn('many-mails')(world)).toHaveLength(1)
    expect(passedOn('personal-number')(world)).toHaveLength(14)
    expect(passedOn('unanswered')(world)).toHaveLength(4)
    expect(JSON.stringify(passedOn('unanswered')(world))).not.toContain('070761')
  })

  it('counts answers, not mails: one that gets none stops nothing', async () => {
    const world = await called()
    const thanks = (id: string) => world.receives({ from: pia, id, text: 'Tak!', subject: 'Tak' })
    for (let n = 0; n < 12; n += 1) expect(await brings(world, () => thanks(`thanks-${n}`))).toEqual([])
    for (let n = 0; n < 10; n += 1)
      await world.receives({ from: pia, id: `item-${n}`, text: `Punkt: Sag ${n}`, subject: 'Punkt' })
    expect(world.texts.filter(each => each.name === 'item-receipt')).toHaveLength(10)
    expect(await brings(world, () => thanks('thanks-after'))).toEqual([])
    expect(passedOn('many-mails')(world)).toEqual([])
  })

  it('counts a mail that gets two answers twice', async () => {
    const world = await called()
    const words = (n: number) => `Jeg kan desværre ikke den 14. april, da jeg er på kursus. Vi har dog et punkt: Sag ${n}.`
    const to = world.replyTo(pia, 'call-for-items') ?? ''
    const answers = async (n: number): Promise<number> =>
      (await brings(world, () => world.receives({ from: pia, to, id: `both-${n}`, text: words(n), subject: 'SV: ERFA' }))).filter(
        each => each.endsWith('-receipt → pia.vestermark') || each.startsWith('already-noted'),
      ).length
    await world.receives({ from: pia, id: 'first', text: 'Punkt: Den første', subject: 'Punkt' })
    const counts: number[] = []
    for (let n = 0; n < 6; n += 1) counts.push(await answers(n))
    expect(counts).toEqual([2, 2, 2, 2, 0, 0])
    expect((await world.meeting()).items).toHaveLength(7)
  })

  it('tells the secretariat of a mail that was not followed and gets no answer any more', async () => {
    const world = await called()
    for (let n = 0; n < 10; n += 1)
      await world.receives({ from: pia, id: `item-${n}`, text: `Punkt: Sag ${n}`, subject: 'Punkt' })
    await world.receives({ from: pia, id: 'eleventh', text: 'Punkt: Sag 11', subject: 'Punkt' })
    const refused = await brings(world, () =>
      world.receives({ from: pia, id: 'cancel', text: 'Mødet er aflyst', subject: 'Aflysning' }),
    )
    expect(refused).toEqual(['passed-on → sekretariatet'])
    expect(await brings(world, () => world.receives({ from: pia, id: 'unclear', text: 'Blå.', subject: 'Hm' }))).toEqual([
      'passed-on → sekretariatet',
    ])
    expect(passedOn('unanswered')(world).map(each => each.subject)).toEqual(['Aflysning', 'Hm'])
  })

  it('asks the secretariat for its yes however much it writes, and whatever its mailbox acknowledges', async () => {
    const world = await called()
    for (let n = 0; n < 4; n += 1)
      await world.receives({
        from: office,
        id: `machine-${n}`,
        text: 'Tak for din mail. Vi svarer inden fem dage.',
        headers: ['Auto-Submitted: auto-replied'],
      })
    expect(passedOn('machine-mails')(world)).toEqual([])
    for (let n = 0; n < 62; n += 1)
      await world.receives({ from: office, id: `item-${n}`, text: `Punkt: Sag ${n}`, subject: 'Punkt' })
    expect(world.texts.filter(each => each.name === 'item-receipt')).toHaveLength(60)
    const wanted = await brings(world, () =>
      world.receives({
        from: office,
        id: 'book',
        text: 'Book et møde lørdag den 5. juni 2027 kl. 13-16 på rådhuset',
        subject: 'Nyt møde',
      }),
    )
    expect(wanted).toContain('meeting-needs-yes → sekretariatet')
  })

  it('asks the secretariat again, which has nobody who could help it, and at most twelve times a day', async () => {
    const world = await called()
    const unclear = (id: string) => world.receives({ from: office, id, text: 'Blå er en dejlig farve.', subject: 'Hm' })
    for (const id of 'abcdefghijkl') expect(await brings(world, () => unclear(id))).toEqual(['question → sekretariatet'])
    expect(await brings(world, () => unclear('m'))).toEqual([])
  })

  it('answers no more where three machine mails came from in a day, says so once, and still hears', async () => {
    const world = await called()
    const machine = (id: string, authenticated = true) =>
      world.receives({ from: pia, id, text: 'Sagen er oprettet.', headers: ['Auto-Submitted: auto-replied'], authenticated })
    for (const id of ['a', 'b']) expect(await brings(world, () => machine(id))).toEqual([])
    expect(await brings(world, () => machine('c'))).toEqual(['passed-on → sekretariatet'])
    expect(await brings(world, () => machine('d'))).toEqual([])
    const item = (id: string) => world.receives({ from: pia, id, text: `Punkt: Sag ${id}`, subject: 'Punkt' })
    expect((await brings(world, () => item('1'))).filter(each => each.startsWith('item-receipt'))).toEqual([])
    expect((await world.meeting()).items).toHaveLength(1)
    await world.until('2027-03-17T09:01')
    expect(await brings(world, () => item('2'))).toContain('item-receipt → pia.vestermark')
  })

  it('lets nobody be silenced by mails in his name', async () => {
    const world = await called()
    for (const id of ['a', 'b', 'c', 'd'])
      await world.receives({ from: pia, id, text: 'x', headers: ['Auto-Submitted: auto-replied'], authenticated: false })
    expect(await brings(world, () => world.receives({ from: pia, text: 'Punkt: Sag', subject: 'Punkt' }))).toContain(
      'item-receipt → pia.vestermark',
    )
  })
})

describe('G57: an automatic reply of somebody with a task', () => {
  const away = (world: Simulated, from: string, text: string, id: string) =>
    world.receives({ from, id, subject: 'Automatisk svar: ERFA-mødet', text, headers: ['Auto-Submitted: auto-replied'] })

  it.each([
    'Jeg er på ferie og er tilbage mandag den 19. april.',
    'Jeg holder fri til og med den 16. april 2027.',
    'Tak for din mail. Jeg har ferie i uge 15 og 16.',
    'I am out of office until April 15, 2027.',
    'Jeg er væk fra den 12. april til den 16. april.',
  ])('%s', async text => {
    const world = await called()
    expect(await brings(world, () => away(world, kim, text, 'a'))).toEqual(['passed-on → sekretariatet'])
    expect(passedOn('away')(world)).toHaveLength(1)
    expect(await brings(world, () => away(world, kim, text, 'b'))).toEqual([])
    const kept = JSON.stringify([...world.store.streams.values()].flat().filter(each => each.type === 'AbsenceNoted'))
    expect(kept).toContain('"until":"2027-04-')
    expect(kept).not.toContain('ferie')
  })

  it.each([
    ['somebody without one', 'trine.kilenhoej@struer.example', 'Jeg er tilbage mandag den 19. april.'],
    ['somebody who is back in time', kim, 'Jeg er tilbage mandag den 12. april.'],
    ['somebody who goes later', kim, 'Jeg er væk fra den 20. april til den 30. april.'],
    ['somebody who does not say when', kim, 'Jeg er på ferie.'],
  ])('says nothing of %s', async (_, from, text) => {
    const world = await called()
    expect(await brings(world, () => away(world, from, text, 'a'))).toEqual([])
  })
})

describe('a mail with a personal number', () => {
  const number = '010180-1232'

  it('is held, its sender is told, and the digits are nowhere but in the raw mail', async () => {
    const world = await called()
    const mail = { from: pia, subject: `Punkt om ${number}`, text: `Punkt: Borgeren med cpr ${number}` }
    expect(await world.receives(mail)).toMatchObject({ outcome: 'held', reason: 'personal-number' })
    expect(world.letters.slice(-2).map(({ letter, to }) => `${letter} → ${to.join()}`)).toEqual([
      'passed-on → sekretariatet',
      'mail-held → pia.vestermark',
    ])
    expect(JSON.stringify([...world.store.streams, ...world.store.effects, ...world.store.causes])).not.toContain('1232')
    expect((await world.meeting()).items).toEqual([])
    await world.deliver()
    expect(world.sent.map(({ raw }) => Buffer.from(raw).toString('latin1')).join()).not.toContain(number)
    expect((await world.report()).held).toEqual([])
  })

  it.each(['number.docx', 'number-libreoffice.pdf'])('is one too when the number stands in a file: %s', async name => {
    const world = await called()
    const file = readFileSync(join(import.meta.dirname, '../fixtures/files', name)).toString('base64')
    const body = [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Punkt: Se bilaget',
      '--b',
      `Content-Type: application/octet-stream; name="${name}"`,
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
      '',
      ...(file.match(/.{1,76}/g) ?? []),
      '--b--',
    ]
    expect(await world.receives({ from: pia, subject: 'Punkt', text: '', body })).toMatchObject({
      outcome: 'held',
      reason: 'personal-number',
    })
    expect((await world.meeting()).items).toEqual([])
    await world.deliver()
    expect(world.sent.map(({ raw }) => Buffer.from(raw).toString('latin1')).join()).not.toContain(name)
  })

  it('leaves the later mails of a stranger to be asked about', async () => {
    const world = await called()
    const from = newcomer.address
    expect(await brings(world, () => world.receives({ from, text: `Borgeren med cpr ${number}` }))).toEqual([
      'passed-on → sekretariatet',
    ])
    expect(await brings(world, () => world.receives({ from, text: 'Jeg er ny i Norddjurs.' }))).toEqual([
      'held-mail → sekretariatet',
      `mail-held → ${from}`,
    ])
    expect((await world.report()).held).toMatchObject([{ from, why: 'unknown-sender' }])
  })

  it('is told to nobody whose address is not proven', async () => {
    const world = await called()
    const mail = { from: pia, text: `Punkt: Borgeren med cpr ${number}`, authenticated: false }
    expect(await brings(world, () => world.receives(mail))).toEqual(['passed-on → sekretariatet'])
  })
})
