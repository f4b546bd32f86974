import { describe, expect, test } from 'vitest'
import type { MinutesPoint } from '../../shared/meeting/events.ts'
import { outcomeOf } from '../../shared/understanding/minutes-document/outcome.ts'
import { readWordMinutes } from '../../shared/understanding/minutes-document/read.ts'
import { heading, paper, paragraph } from '../../templates/papers/style.ts'
import { samples } from '../../templates/samples/all.ts'
import { agenda, danish, english } from '../../templates/samples/facts.ts'
import { filledIn } from './minutes-form.ts'
import { leftOut, savedAgain } from './office.ts'
import { linesOf, paperOf } from './papers.ts'

const { letter } = samples['minutes-template']
const points = agenda.slots.map(({ title, item }, at) => ({ number: at + 1, item, title }))
const form = (await paperOf(letter, danish)).bytes

const written = [
  { text: 'Runden blev taget.', conclusion: 'Taget til efterretning.' },
  {},
  {
    text: 'Der var enighed om at prøve.\nLemvig deler en vejledning. Aarhus & <Viborg> er med.',
    conclusion: 'Indstillingen er godkendt.',
  },
  { text: 'Vi nåede det ikke.', conclusion: 'Udsat til næste møde.' },
  { text: 'Kort.', conclusion: 'Vi talte om det og tages nok med til noget, men ikke endnu' },
]

const expected: readonly Partial<MinutesPoint>[] = [
  { number: 1, item: null, text: 'Runden blev taget.', conclusion: 'Taget til efterretning.', outcome: 'noted' },
  { number: 2, item: null, text: '', conclusion: '', outcome: null },
  {
    number: 3,
    item: 'P-12',
    text: 'Der var enighed om at prøve.\nLemvig deler en vejledning. Aarhus & <Viborg> er med.',
    conclusion: 'Indstillingen er godkendt.',
    outcome: 'adopted',
  },
  { number: 4, item: 'P-13', text: 'Vi nåede det ikke.', outcome: 'deferred' },
  { number: 5, item: null, text: 'Kort.', outcome: null },
]

const xmlSafe = written.map(({ text, conclusion }) => ({
  ...(text === undefined ? {} : { text: text.replace('& <Viborg>', '&amp; &lt;Viborg&gt;') }),
  ...(conclusion === undefined ? {} : { conclusion }),
}))

test('G48 the form for the minutes is filled with date, attendance, apologies, items, recommendations and the next roles', async () => {
  const lines = await linesOf(form)
  expect(lines).toEqual(
    expect.arrayContaining([
      'Tid: onsdag den 14. april 2027 kl. 13.00-16.00',
      'Afbud: Rasmus Øbjerg (Samsø), i stedet kom Vibeke Kornvang',
      '3. Navngivning af skemaer (P-12)',
      'Netværket drøfter, om vi vil bruge samme mønster.',
      'Mødeleder: Skanderborg',
      'Referent: Aarhus',
    ]),
  )
  expect(lines.filter(line => line === 'Referat')).toHaveLength(points.length)
})

test('G49 the form comes back as data: point by point, with what was concluded', async () => {
  const read = await readWordMinutes(await filledIn(form, xmlSafe), points)
  expect(read).toMatchObject({
    reading: { points: expected, missing: [], next: { chair: 'Skanderborg', minuteTaker: 'Aarhus' } },
  })
})

describe.skipIf(leftOut)('after LibreOffice', () => {
  test('G49 the form that was filled in and saved anew by another office program is read to the same data', async () => {
    const file = await savedAgain(await filledIn(form, xmlSafe))
    expect(await readWordMinutes(file, points)).toMatchObject({
      reading: { points: expected, missing: [], next: { chair: 'Skanderborg', minuteTaker: 'Aarhus' } },
    })
  })
})

test('G49 an English form is read as well', async () => {
  const file = await filledIn((await paperOf(letter, english)).bytes, [
    { text: 'A round.', conclusion: 'Noted.' },
    {},
    { text: 'Yes.', conclusion: 'Recommendation adopted.' },
  ])
  const read = await readWordMinutes(file, points)
  expect('reading' in read ? read.reading.points.map(({ outcome }) => outcome).slice(0, 3) : read).toEqual([
    'noted',
    null,
    'adopted',
  ])
})

/** Without everything from the paragraph that holds the one to before the paragraph that holds the other. */
const cutOut = (xml: string, from: string, to: string): string => {
  const startOf = (words: string) => Math.max(...['<w:p>', '<w:p '].map(open => xml.lastIndexOf(open, xml.indexOf(words))))
  return xml.slice(0, startOf(from)) + xml.slice(startOf(to))
}

test('what was written beside the form’s own hint is read without the hint', async () => {
  const beside = [
    {
      text: '[Skriv referatet her.] Runden blev taget.',
      conclusion: 'Udsat til næste møde. [Skriv for eksempel: Taget til efterretning.]',
    },
  ]
  const read = await readWordMinutes(await filledIn(form, beside), points)
  expect(read).toMatchObject({
    reading: {
      points: [{ text: 'Runden blev taget.', conclusion: 'Udsat til næste møde.', outcome: 'deferred' }, {}, {}, {}, {}],
    },
  })
})

test('a point that was deleted from the form is named, and the others are read', async () => {
  const cut = (xml: string) => cutOut(xml, 'Erfaringer med den nye', 'Mødeleder og referent til næste')
  const read = await readWordMinutes(await filledIn(form, xmlSafe, cut), points)
  expect(read).toMatchObject({
    reading: { points: [{}, {}, { outcome: 'adopted' }, { number: 5 }], missing: ['4. Erfaringer med den nye vejledning'] },
  })
})

test('a point whose heading was written anew does not become part of the one before it', async () => {
  const renamed = (xml: string) => xml.replace('Erfaringer med den nye vejledning', 'Pausen').replace('P-13', 'P-99')
  const read = await readWordMinutes(await filledIn(form, xmlSafe, renamed), points)
  if (!('reading' in read)) throw new Error(read.unread)
  expect(read.reading.missing).toEqual(['4. Erfaringer med den nye vejledning'])
  expect(read.reading.points.map(({ number }) => number)).toEqual([1, 2, 3, 5])
  expect(read.reading.points[2]).toMatchObject({ outcome: 'adopted', text: expect.not.stringContaining('Pausen') })
})

test('minutes that follow no form are not guessed at, nor is what a point came to that stands there twice', async () => {
  const own = await paper('da', 'own.docx', [heading('Referat'), paragraph('Vi talte om det hele, og alt blev godkendt.')])
  expect(await readWordMinutes(own, points)).toEqual({ unread: 'rearranged' })
  const twice = await filledIn(form, xmlSafe, xml =>
    xml.replace('[Slet dem, der ikke var med.]', '3. Navngivning af skemaer (P-12)'),
  )
  const read = await readWordMinutes(twice, points)
  if (!('reading' in read)) throw new Error(read.unread)
  expect(read.reading.points.find(({ item }) => item === 'P-12')).toMatchObject({ conclusion: '', outcome: null })
})

test('what the form says of itself is nobody’s conclusion, in a form that was rearranged', async () => {
  const renamed = (xml: string) => xml.replace('Erfaringer med den nye vejledning', 'Pausen').replace('P-13', 'P-99')
  const read = await readWordMinutes(await filledIn(form, xmlSafe, renamed), points)
  expect(JSON.stringify(read)).not.toMatch(/\[Skriv|\[Write/)
})

test.each([
  ['Taget til efterretning', 'noted'],
  ['Orienteringen blev taget til efterretning.', 'noted'],
  ['Indstillingen er godkendt', 'adopted'],
  ['Indstillingen blev tiltrådt.', 'adopted'],
  ['Forslaget blev forkastet', 'rejected'],
  ['Udsat til næste møde', 'deferred'],
  ['Tages op på næste møde', 'deferred'],
  ['Tages med til KL', 'forwarded'],
  ['Indstillingen blev ikke godkendt', null],
  ['Delvist godkendt', null],
  ['Godkendt, og resten udsat', null],
  ['Vi hører nærmere', null],
  ['', null],
] as const)('»%s« is %s', (conclusion, outcome) => {
  expect(outcomeOf(conclusion)).toBe(outcome)
})
