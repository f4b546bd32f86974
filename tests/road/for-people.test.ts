import { describe, expect, test } from 'vitest'
import { wordDocument } from '../../local/try/paper.ts'
import { erfa } from '../support/charters.ts'
import { member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, minutes, sendMinutes } from '../support/wishes.ts'

const paper = wordDocument('Slides.docx', ['Vores vejledning'])
const withSlides = (text: string) => [
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  text,
  '--b',
  `Content-Type: ${paper.type}; name="Slides.docx"`,
  'Content-Disposition: attachment; filename="Slides.docx"',
  'Content-Transfer-Encoding: base64',
  '',
  ...(Buffer.from(paper.bytes)
    .toString('base64')
    .match(/.{1,76}/g) ?? []),
  '--b--',
  '',
]

const aase = 'aase.lyngfelt@aarhus.example'
const unclear = 'Kan I se på det her?'
const plain = 'Jeg har lagt vores vejledning i den fælles mappe, som jeg lovede sidst.'

const called = async (until = '2027-03-16T09:00') => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until(until)
  return world
}
/** A member writes what no rule understands, in the answer to a letter, and is asked. */
const asked = async (text: string, letter: 'call-for-items' | null = 'call-for-items') => {
  const world = await called()
  const to = letter === null ? {} : { to: world.replyTo(aase, letter) ?? '' }
  expect(await world.receives({ from: aase, ...to, subject: 'SV: ERFA', text })).toMatchObject({ outcome: 'asked' })
  return world
}
const answers = async (world: Simulated, text: string, letter: 'question' | 'remark-receipt' = 'question') => {
  const before = world.letters.length
  const received = await world.receives({ from: aase, to: world.replyTo(aase, letter) ?? '', subject: 'SV: spørgsmål', text })
  await world.readsAgain()
  return { received, letters: world.letters.slice(before).map(({ letter, to }) => `${letter} → ${to}`) }
}

describe('G24 whatever we cannot use, people can be asked to read', () => {
  test.each(['Sekretariatet', 'sekretariatet', 'Giv det til sekretariatet', 'Til sekretariatet, tak', 'Send den videre'])(
    '»%s« gives the mail to the secretariat as it stands, and its writer hears so',
    async words => {
      const world = await asked(unclear)
      const { received, letters } = await answers(world, words)
      expect(received).toMatchObject({ outcome: 'accepted', reason: 'read-again-as-people' })
      expect(letters).toEqual([`passed-on → ${office}`, `remark-receipt → ${member}`])
      expect(world.latest('passed-on')).toMatchObject({ what: 'mail-remark', words: unclear })
      expect(world.latest('remark-receipt').words).toBe(unclear)
      expect(world.latest('remark-receipt')).not.toHaveProperty('otherwise')
      expect((await world.meeting()).items).toEqual([])
    },
  )

  test('the question offers it beside what the answered letter asks for, in a mail of its own too', async () => {
    expect((await asked(unclear)).latest('question').offered?.words).toContain('people')
    expect((await asked(unclear, null)).latest('question').offered?.words).toContain('people')
  })

  test('the secretariat is not offered itself', async () => {
    const world = await asked(unclear)
    const from = 'sekretariat@faelles.example'
    expect(await world.receives({ from, subject: 'Hej', text: 'Kan du minde mig om det på mandag?' })).toMatchObject({
      outcome: 'asked',
    })
    expect(world.latest('question').offered?.words).not.toContain('people')
  })

  test('a mail without words goes with its subject', async () => {
    const world = await called()
    await world.receives({ from: aase, subject: 'Det er noget rod', text: ' ' })
    await answers(world, 'Sekretariatet')
    expect(world.latest('passed-on').words).toBe('Det er noget rod')
  })
})

describe('G24 a mail that is plainly for people is not asked about', () => {
  test('it goes on at once with its subject, and its writer hears so and may say that it was something else', async () => {
    const world = await called()
    const before = world.letters.length
    const received = await world.receives({ from: aase, subject: 'På mandag', text: plain })
    expect(received).toMatchObject({ outcome: 'accepted', reason: 'passed-on-to-the-secretariat' })
    expect(world.letters.slice(before).map(({ letter, to }) => `${letter} → ${to}`)).toEqual([
      `passed-on → ${office}`,
      `remark-receipt → ${member}`,
    ])
    expect(world.latest('passed-on')).toMatchObject({ what: 'mail-remark', words: plain, subject: 'På mandag' })
    expect(world.latest('remark-receipt')).toMatchObject({ words: plain, otherwise: ['item', 'apology'] })
  })

  test('one word afterwards makes an item of it, and the secretariat has it all the same', async () => {
    const world = await called()
    await world.receives({ from: aase, subject: 'Hej', text: plain })
    const { received, letters } = await answers(world, 'Punkt', 'remark-receipt')
    expect(received).toMatchObject({ outcome: 'accepted', reason: 'read-again-as-item' })
    expect(letters[0]).toBe(`item-receipt → ${member}`)
    expect((await world.meeting()).items).toMatchObject([{ by: aase }])
  })

  test('the same in the answer to an agenda, where an apology is what it may have been', async () => {
    const world = await called('2027-04-08T09:00')
    await world.receives({
      from: aase,
      to: world.replyTo(aase, 'agenda') ?? '',
      subject: 'SV: Dagsorden',
      text: 'Jeg må gå kl. 15',
    })
    expect(world.latest('remark-receipt').otherwise).toEqual(['apology', 'item'])
    expect((await world.meeting()).apologies).toEqual([])
    await answers(world, 'Afbud', 'remark-receipt')
    expect((await world.meeting()).apologies).toMatchObject([{ name: 'Åse Lyngfelt' }])
  })

  test('a comment on the minutes is what it may have been only while minutes are out', async () => {
    const world = await called('2027-04-20T09:00')
    await world.wants(minuteTaker, minutes('1. Punkt\n\nReferat af mødet.'))
    await world.wants(office, sendMinutes)
    await world.receives({ from: aase, subject: 'Hej', text: plain })
    expect(world.latest('remark-receipt').otherwise).toEqual(['comment'])
    const { received } = await answers(world, 'Bemærkning', 'remark-receipt')
    expect(received).toMatchObject({ outcome: 'accepted', reason: 'read-again-as-comment' })
    expect(world.latest('comment-receipt').comments).toMatchObject([{ text: plain }])
  })

  test('a mailbox that acknowledges whatever comes, under a new case number each time, is answered twice a day and no more', async () => {
    const world = await called('2027-04-08T09:00')
    const acknowledges = async (n: number) => {
      const before = world.letters.length
      await world.receives({
        from: aase,
        to: world.replyTo(aase, n === 0 ? 'agenda' : 'remark-receipt') ?? '',
        subject: `SV: Sag 2027-${1000 + n} er oprettet`,
        text: `Tak for jeres henvendelse. Den har fået sagsnummer 2027-${1000 + n}. I hører fra os hurtigst muligt.`,
      })
      return world.letters.slice(before).filter(({ to }) => to.includes(member)).length
    }
    const heard: number[] = []
    for (const n of [0, 1, 2, 3, 4]) heard.push(await acknowledges(n))
    expect(heard.slice(2)).toEqual([0, 0, 0])
  })

  test('the third remark that a person writes in a day reaches people all the same', async () => {
    const world = await called()
    const words = ['Kan I minde mig om det på mandag?', 'Kan I sende mig vejledningen fra sidst?', 'Kan I sende mig linket igen?']
    for (const text of words) {
      await world.receives({ from: aase, subject: 'Hej', text })
      expect(world.latest('passed-on').words).toBe(text)
    }
    expect(world.letters.filter(({ letter }) => letter === 'remark-receipt')).toHaveLength(2)
    await world.until('2027-03-18T09:00')
    await world.receives({ from: aase, subject: 'Hej', text: plain })
    expect(world.letters.filter(({ letter }) => letter === 'remark-receipt')).toHaveLength(3)
  })

  test('"Sekretariatet" and "Tak" to that answer want nothing more', async () => {
    const world = await called()
    await world.receives({ from: aase, subject: 'Hej', text: plain })
    expect((await answers(world, 'Tak!', 'remark-receipt')).letters).toEqual([])
    expect((await answers(world, 'Sekretariatet', 'remark-receipt')).letters).not.toContain(`passed-on → ${office}`)
  })

  test('a file goes on with it', async () => {
    const world = await called('2027-04-08T09:00')
    await world.receives({
      from: aase,
      to: world.replyTo(aase, 'agenda') ?? '',
      text: '',
      body: withSlides('Her er vores slides til på onsdag'),
    })
    expect(world.latest('passed-on')).toMatchObject({
      words: 'Her er vores slides til på onsdag',
      files: [{ name: 'Slides.docx' }],
    })
  })

  test('and with what is said of the planning meeting, whose answer is a question', async () => {
    const world = await called('2027-04-08T09:00')
    await world.receives({
      from: aase,
      to: world.replyTo(aase, 'agenda') ?? '',
      text: '',
      body: withSlides('Kan planlægningsmødet flyttes til kl. 14?'),
    })
    expect(world.latest('passed-on')).toMatchObject({ what: 'planning-meeting', files: [{ name: 'Slides.docx' }] })
  })
})
