import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

/** Several items in one mail, and what is said of one of them below. */
const call = letter('call-for-items')
const brought = (words: string) => inShort(hear(words, { letter: call }))
const items = (...expected: readonly string[]) => expected.map(each => `SubmitItem 2 title=${each}`)
const list = (below: string) => brought(`Punkter:\n1. Fuldmagter, 20 min\n2. Roller, 10 min\n\n${below}`)

describe('G16 a list is one of items where the words above it say so, however many they are', () => {
  it.each([
    'Lemvig Kommune skal hermed anmode om, at følgende punkter optages på dagsordenen for mødet den 14. april 2027:',
    'Vi vil på vegne af forvaltningen og efter aftale med vores chef gerne have følgende emner med til det kommende møde:',
    'Efter at have talt det igennem med alle i afdelingen er vi endt på disse to ønsker:',
  ])('%s', above => expect(brought(`${above}\n\n1) Fuldmagter\n\n2) Roller`)).toEqual(items('Fuldmagter', 'Roller')))
  it('a matter that has points of its own is one', () =>
    expect(brought('Vi vil gerne drøfte følgende punkter i kontrakten:\n\n1) Pris\n\n2) Frist')).toHaveLength(1))
})

describe('G16 a count that goes on in one line', () => {
  it.each([
    [
      'To ting: 1 ny lov om tilgængelighed 2 hvad gør I med gamle blanketter',
      ['Ny lov om tilgængelighed', 'Hvad gør I med gamle blanketter'],
    ],
    ['Tre emner: a) fuldmagter b) roller c) journalplan', ['Fuldmagter', 'Roller', 'Journalplan']],
    ['Vi ønsker 1) fuldmagter og 2) roller på dagsordenen.', ['Fuldmagter', 'Roller']],
    ['To punkter: 1. Fuldmagter 2. Roller', ['Fuldmagter', 'Roller']],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))
  it('what is said behind it of each is each one’s', () =>
    expect(brought('To ting: 1 ny lov 2 gamle blanketter. 15 min til hver')).toEqual(
      items('Ny lov | minutes=15', 'Gamle blanketter | minutes=15'),
    ))
  it.each([
    'Punkt: Paragraf 1 og 2 i loven',
    'Vi har et punkt om version 1 og version 2 af skemaet',
    'Fejl 1) i loginet og 2) i søgningen',
  ])('numbers of a matter are no list: %s', words => expect(brought(words)).toHaveLength(1))
})

describe('G16 one item more in a paragraph that says so', () => {
  it.each([
    'Og et til: Roller, 10 min.',
    'Yderligere et punkt: Roller, 10 min.',
    'Andet punkt: Roller, 10 min.',
    'Og et mere: Roller, 10 min.',
  ])('%s', more =>
    expect(brought(`Punkt: Fuldmagter, 20 min.\n\n${more}`)).toEqual(items('Fuldmagter | minutes=20', 'Roller | minutes=10')),
  )
  it('for another meeting it goes to the secretariat', () => {
    const more = 'Og et til mødet i efteråret: Evaluering af aftalen. Den skal køre et halvt år først.'
    expect(brought(`Et punkt til april: Fuldmagter, 15 min.\n\n${more}`)).toEqual([
      ...items('Fuldmagter | minutes=15'),
      `PassRemarkOn: ${more}`,
    ])
  })
})

describe('G16 what is said below a list of one of its items goes to that one', () => {
  it.each([
    ['For så vidt angår punkt 1 har vi fået en henvendelse.', 'For så vidt angår punkt 1 har vi fået en henvendelse.'],
    ['Det første er det vigtigste for os.', 'Det første er det vigtigste for os.'],
    ['Ad 1: Vi har set tre sager.', 'Vi har set tre sager.'],
    ['Punkt 1 er en opfølgning fra sidst.', 'Punkt 1 er en opfølgning fra sidst.'],
  ])('%s', (below, text) => expect(list(below)).toEqual(items(`Fuldmagter | text=${text} | minutes=20`, 'Roller | minutes=10')))
  it('each its own', () =>
    expect(list('Ad 1: Vi har set tre sager.\nAd 2: Karen fremlægger.')).toEqual(
      items('Fuldmagter | text=Vi har set tre sager. | minutes=20', 'Roller | minutes=10 | presenter=Karen'),
    ))
  it.each(['Punkt 7 i loven er nyt.', 'Vi har set tre sager.'])('what names none of them stays with the last: %s', below =>
    expect(list(below)).toEqual(items('Fuldmagter | minutes=20', `Roller | text=${below} | minutes=10`)),
  )
})
