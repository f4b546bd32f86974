import { describe, expect, it, test } from 'vitest'
import type { ExpectedPoint } from '../../shared/understanding/minutes-document/points.ts'
import { readPoints } from '../../shared/understanding/minutes-document/points.ts'

const round: ExpectedPoint = { number: 1, item: null, title: 'Runden' }
const naming: ExpectedPoint = { number: 2, item: 'P-12', title: 'Navngivning af skemaer' }
const guide: ExpectedPoint = { number: 3, item: 'P-13', title: 'Ny vejledning' }
const expected = [round, naming, guide]

const form = [
  '1. Runden',
  'Referat',
  'A',
  '2. Navngivning af skemaer (P-12)',
  'Referat',
  'B',
  '3. Ny vejledning (P-13)',
  'Referat',
  'C',
]
const read = (...lines: readonly string[]) => readPoints(lines, expected)
const texts = (...lines: readonly string[]) => read(...lines)?.points.map(({ number, text }) => `${number} ${text}`) ?? null
/** The form with another line for the heading of the item. */
const headed = (heading: string) => texts(...form.with(3, heading))
const whole = ['1 A', '2 B', '3 C']

describe('G49 a point is known by its number and its title, or by its item', () => {
  it.each([
    '2. Navngivning af skemaer (P-12)',
    '2) Navngivning af skemaer (P-12)',
    '2: Navngivning af skemaer (P-12)',
    '2 Navngivning af skemaer',
    'Punkt 2. Navngivning af skemaer',
    'punkt  2 navngivning af SKEMAER',
    'Item 2. Navngivning af skemaer (P-12)',
    '2. Navngivning af skemaer  (P-12)',
    'Navngivning af skemaer (P-12)',
    // Its title was corrected, or it was moved: the item says which it is.
    '2. Navne på skemaer (P-12)',
    '7. Navngivning af skemaer (P-12)',
    '(P-12)',
    // Its number was typed by hand, and mistaken: its title is no other’s.
    '2. Navngivning af skemaer (P-99)',
    '2. Navngivning af skemaer (P-13)',
  ])('»%s« is the heading', heading => expect(headed(heading)).toEqual(whole))

  it.each([
    '3. Navngivning af skemaer',
    '2. Navne på skemaer',
    // Without a number only a standing point has nothing but its title.
    'Navngivning af skemaer',
    'Se 2. Navngivning af skemaer',
    'Vi talte om 2. Navngivning af skemaer (P-12) og andet',
    '2.Navngivning af skemaer',
    `2. ${'Navngivning '.repeat(40)}(P-12)`,
  ])('»%s« is none', heading => expect(headed(heading)).toBeNull())

  test('an item under another one’s title is not guessed at', () => expect(headed('2. Ny vejledning (P-12)')).toBeNull())

  test('a standing point may have lost its number, and no item has its title', () => {
    expect(texts(...form.with(0, 'Runden'))).toEqual(whole)
    expect(texts(...form.with(0, '2. Runden'))).toEqual(whole.slice(1))
    expect(texts(...form.with(0, 'Runden (P-1)'))).toEqual(whole.slice(1))
    expect(texts(...form.with(0, '001. Runden'))).toEqual(whole)
  })

  test('a heading may be four hundred characters long', () => {
    const of = (length: number) => `2. ${'a'.repeat(length - '2.  (P-12)'.length)} (P-12)`
    expect([headed(of(400)), headed(of(401))]).toEqual([whole, null])
    expect(texts(...form, 'Og så talte vi. '.repeat(30))).toEqual([
      ...whole.slice(0, 2),
      `3 C\n${'Og så talte vi. '.repeat(30).trim()}`,
    ])
  })
})

describe('G49 a form that was rearranged is not guessed at', () => {
  const others = [...expected, { number: 4, item: 'P-14', title: 'Eventuelt' }]
  const two = ['1. Runden', 'Referat', 'A', '2. Navngivning af skemaer (P-12)', 'Referat', 'B']
  test('half of the points are enough, fewer are not, and those that are missing are named', () => {
    expect(readPoints(two, others)).toMatchObject({
      points: [{ number: 1 }, { number: 2 }],
      missing: ['3. Ny vejledning', '4. Eventuelt'],
    })
    expect(readPoints(two.slice(0, 3), expected)).toBeNull()
    expect([readPoints(form, []), readPoints([], expected)]).toEqual([null, null])
    expect(read(...form)?.missing).toEqual([])
  })

  test('a point that is there twice', () => expect(read(...form, '2. Navngivning af skemaer')).toBeNull())

  test('a point with two parts for the minutes: another heading was written anew', () =>
    expect(read(...form, 'Noget andet', 'Referat', 'D')).toBeNull())

  test('no point with a part for the minutes; one is enough', () => {
    const without = form.filter(line => line !== 'Referat')
    expect(read(...without)).toBeNull()
    expect(texts(...without, 'Referat', 'D')).toEqual(['1 ', '2 ', '3 D'])
  })

  test('points in another order are read in theirs', () =>
    expect(texts(...form.slice(6), ...form.slice(3, 6), ...form.slice(0, 3))).toEqual(whole))
})

describe('G49 what stands under a label belongs to it', () => {
  const under = (...lines: readonly string[]) => read(...form.slice(0, 6), '3. Ny vejledning (P-13)', ...lines)?.points[2]

  test('minutes and conclusion, line by line, and neither the recommendation nor what stands before any label', () => {
    const lines = [
      'Lone lægger op.',
      'Indstilling',
      'At vi prøver.',
      'Referat',
      'Enighed.',
      'Lemvig deler.',
      'Konklusion',
      'Godkendt.',
      'Fra nu.',
    ]
    expect(under(...lines)).toEqual({
      ...guide,
      text: 'Enighed.\nLemvig deler.',
      conclusion: 'Godkendt.\nFra nu.',
      outcome: 'adopted',
    })
  })

  it.each([
    ['Referat', 'Konklusion', 'Indstilling'],
    ['REFERAT:', 'beslutning :', 'indstilling:'],
    ['Minutes', 'Conclusion', 'Recommendation'],
    ['minutes:', 'Decision:', 'recommendation :'],
  ])('»%s«, »%s« and »%s« are labels', (text, conclusion, recommendation) => {
    expect(under(recommendation, 'x', text, 'Ja.', conclusion, 'Udsat.')).toMatchObject({ text: 'Ja.', conclusion: 'Udsat.' })
  })

  it.each([
    'Referat følger',
    'Se referat',
    'Konklusionen',
    'Vores beslutning',
    'Indstilling fra KL',
    'Minutes of it',
    'Our decision',
  ])('»%s« is a sentence', line => expect(under('Referat', 'Ja.', line)).toMatchObject({ text: `Ja.\n${line}`, conclusion: '' }))

  test('the form’s own hints are nobody’s words, what else stands in brackets is', () => {
    const said = (...lines: readonly string[]) => under('Referat', ...lines)?.text
    expect(said('[Skriv referatet her.]')).toBe('')
    expect(said('[Anything at all.]')).toBe('')
    expect(said('[Write the minutes here.] Yes. [Write for example: Noted.]')).toBe('Yes.')
    expect(said('[Skriv for eksempel: Godkendt.] Ja.')).toBe('Ja.')
    expect(said('Ja [se bilag] nej')).toBe('Ja [se bilag] nej')
    expect(said('[1] Ja')).toBe('[1] Ja')
    expect(said('Ja [1]')).toBe('Ja [1]')
  })
})

describe('G31 G49 the next roles are read after the last point', () => {
  const next = (...lines: readonly string[]) => read(...form, ...lines)?.next

  test('both, one, and none', () => {
    expect(next('Næste møde', 'Mødeleder: Skive ', 'Referent: Aarhus')).toEqual({ chair: 'Skive', minuteTaker: 'Aarhus' })
    expect(next('Next meeting:', 'Chair : Skive', 'Minutes: Aarhus')).toEqual({ chair: 'Skive', minuteTaker: 'Aarhus' })
    expect(next('næste møde :', 'Mødeleder:', 'referent:Aarhus')).toEqual({ chair: '', minuteTaker: 'Aarhus' })
    expect(next('Næste møde', 'Mødeleder:', 'mødeleder: Viborg', 'Referent:')).toEqual({ chair: 'Viborg', minuteTaker: '' })
    expect(next('Næste møde', 'Mødeleder:', 'Referent:')).toBeNull()
    expect(next('Næste møde', 'Vores mødeleder: Skive', 'Ny referent: Aarhus')).toBeNull()
    expect(next('Mødeleder: Skive', 'Referent: Aarhus')).toBeNull()
    expect(next('Mødeleder: Samsø', 'Næste møde', 'chair:Skive')).toEqual({ chair: 'Skive', minuteTaker: '' })
  })

  test('they are no part of the last point, and the words "next meeting" before it end nothing', () => {
    expect(texts(...form, 'Næste møde', 'Mødeleder: Skive')).toEqual(whole)
    expect(texts(...form, 'Det næste møde', 'Næste møde i maj')).toEqual(['1 A', '2 B', '3 C\nDet næste møde\nNæste møde i maj'])
    expect(texts(...form.with(2, 'Næste møde'))).toEqual(['1 Næste møde', '2 B', '3 C'])
    expect(
      read(...form.slice(0, 6), 'Næste møde', 'Mødeleder: Samsø', ...form.slice(6), 'Next meeting', 'Chair: Skive')?.next,
    ).toEqual({
      chair: 'Skive',
      minuteTaker: '',
    })
  })
})
