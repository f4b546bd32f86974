import { describe, expect, it, test } from 'vitest'
import type { MinutesPoint } from '../../shared/meeting/events.ts'
import { withDecisions as decisionsOf } from '../../shared/understanding/minutes-document/decided.ts'
import { readFreely } from '../../shared/understanding/minutes-document/freely.ts'
import type { ExpectedPoint } from '../../shared/understanding/minutes-document/points.ts'

const expected: readonly ExpectedPoint[] = [
  { number: 1, item: null, title: 'Kort status fra hver kommune' },
  { number: 2, item: 'P-1', title: 'Onboarding af nye sagsbehandlere' },
  { number: 3, item: 'P-2', title: 'Fælles testmiljø' },
]
const read = (text: string) => readFreely(text.split('\n').filter(Boolean), expected)
const withDecisions = (point: MinutesPoint | undefined) =>
  point === undefined ? undefined : decisionsOf({ points: [point], missing: [], next: null }).points[0]
const texts = (text: string) => read(text)?.points.map(({ number, text: said }) => `${number} ${said}`) ?? null
const headed = (heading: string) => texts(`1. Kort status fra hver kommune\nA\n${heading}\nB\n3. Fælles testmiljø\nC`)
const whole = ['1 A', '2 B', '3 C']

describe('G49 minutes in a form of their own are read where their points can be told', () => {
  it.each([
    'Ad 2 Onboarding af nye sagsbehandlere',
    'Pkt. 2 – Onboarding af nye sagsbehandlere',
    'Punkt 2: Onboarding af nye sagsbehandlere',
    '2) Onboarding',
    '2. Onboarding af nye medarbejdere og sagsbehandlere',
    '2. Onboarding af nye sagsbehandlere (P-1, Favrskov)',
    // Another order has other numbers.
    '4. Onboarding af nye sagsbehandlere',
    'Onboarding af nye sagsbehandlere',
    '2. Velkomst til de nye (P-1)',
    '2. Onboarding af nye sagsbehandlere (P-2)',
  ])('»%s« is the heading', heading => expect(headed(heading)).toEqual(whole))

  it.each(['Onboarding af nye sagsbehandlere fylder meget i Skive.', 'Vi talte om onboarding', 'Se P-1', '2 kommuner er med'])(
    '»%s« is a sentence',
    line => expect(headed(line)).toEqual([`1 A\n${line}\nB`, '3 C']),
  )

  test('what is missing is named, and a point of its own belongs to no other', () => {
    const found = read('1. Kort status fra hver kommune\nA\n2. Kaffeordningen\nX\n3. Fælles testmiljø\nC\nEventuelt\nIntet.')
    expect(found).toMatchObject({ points: [{ text: 'A' }, { text: 'C' }], missing: ['2. Onboarding af nye sagsbehandlere'] })
  })

  test('in another order, and below a list of contents', () => {
    const contents = expected.map(({ number, title }) => `${number}. ${title}`).join('\n')
    expect(texts(`${contents}\n1. Fælles testmiljø\nC\n2. Kort status fra hver kommune\nA\n3. Onboarding\nB`)).toEqual(whole)
  })

  test('one point of several is none, and neither are headings without a word below', () => {
    expect(read('2. Onboarding af nye sagsbehandlere\nB')).toBeNull()
    expect(read(expected.map(({ number, title }) => `${number}. ${title}`).join('\n'))).toBeNull()
    expect(read('Hej Kim\nTak for sidst.')).toBeNull()
  })
})

describe('G49 G51 what was concluded, and what was put off', () => {
  const of = (below: string) =>
    read(`1. Kort status fra hver kommune\nA\n2. Onboarding af nye sagsbehandlere\n${below}`)?.points[1]

  test('a conclusion is what is called one, and its paragraph', () => {
    expect(of('Drøftet.\nBeslutning: Indstillingen er godkendt.\nSå var der kaffe.')).toMatchObject({
      text: 'Drøftet.\nSå var der kaffe.',
      conclusion: 'Indstillingen er godkendt.',
      outcome: 'adopted',
    })
    expect(of('Konklusion\nUdsat til næste møde.')).toMatchObject({ outcome: 'deferred' })
    expect(of('Referat: Godkendt af alle, siger Skive.')).toMatchObject({ conclusion: '', outcome: null })
  })

  test('two of them in one part, or two parts of one name, conclude nothing', () => {
    expect(of('Beslutning: Godkendt.\nBeslutning: Afvist.')).toMatchObject({ conclusion: '', outcome: null })
    expect(of('Beslutning: Godkendt.\n2. Onboarding af nye sagsbehandlere\nBeslutning: Afvist.')).toMatchObject({ outcome: null })
  })

  it.each([
    'Referat: Udsat til næste møde på grund af tid.',
    'Nåede vi ikke. Udsættes til næste møde.',
    'Punktet blev udskudt til næste gang.',
    'Vi tager det derfor ikke. Punktet tages op igen på næste møde.',
  ])('»%s« puts it off', below => expect(of(below)?.outcome).toBe('deferred'))

  it.each([
    'Punktet blev ikke udsat til næste møde.',
    'Systemskiftet er udsat til næste gang, der er en release.',
    'Udsat.',
    'Horsens orienterer igen på næste møde.',
    'Lemvig ville have punktet udsat til næste møde.',
  ])('»%s« does not', below => expect(of(below)?.outcome).toBeNull())

  it.each([
    ['Beslutning: Vi sletter efter 6 måneder i alle kommuner.', 'Vi sletter efter 6 måneder i alle kommuner.', 'decided'],
    ['Beslutning: Godkendt, dog uden punkt 2', 'Godkendt, dog uden punkt 2', 'decided'],
    ['Besluttet: Odder laver et oplæg til næste møde', 'Odder laver et oplæg til næste møde', 'decided'],
    ['Beslutning: Afvist', 'Afvist', 'rejected'],
    ['Konklusion: Det blev aftalt, at Odder laver et oplæg.', 'Det blev aftalt, at Odder laver et oplæg.', 'decided'],
    // The label within its paragraph holds to its end, past "kr. pr.".
    [
      'Regnskabet blev godkendt. Beslutning: Kontingentet er uændret 10.000 kr. pr. kommune i 2028.',
      'Kontingentet er uændret 10.000 kr. pr. kommune i 2028.',
      'decided',
    ],
  ])('»%s« is a decision, in its own words', (below, conclusion, outcome) =>
    expect(withDecisions(of(below))).toMatchObject({ conclusion, outcome }),
  )
  it.each([
    'Beslutning: Ingen',
    'Beslutning: Drøftet',
    'Beslutning: Taget til efterretning',
    'Beslutning: Skal vi gå videre?',
    'Konklusion: God snak om regler',
    'Vi talte om, at Lemvig aftalte et møde med leverandøren',
  ])('»%s« decides nothing', below => expect(withDecisions(of(below))?.outcome ?? null).not.toBe('decided'))

  test('two decisions of one point are one line of the log, where each point has its heading', () => {
    const found = read(
      '1. Kort status fra hver kommune\nA\n2. Onboarding af nye sagsbehandlere\nBeslutning: Vi laver et forløb.\nBeslutning: Skive leder det.\n3. Fælles testmiljø\nC',
    )
    expect(found?.points[1]).toMatchObject({ conclusion: 'Vi laver et forløb. Skive leder det.', outcome: 'decided' })
  })
})
