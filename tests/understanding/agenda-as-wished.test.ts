import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, item, items, letter, spring } from './cast.ts'

// What the chair and the secretariat write of a draft and of a late item: each clause that is an order is done, and what is not is quoted as it was written.

const slots = [
  { item: null, title: 'Status fra kommunerne', minutes: 38 },
  ...items.map(each => ({ item: each.id, title: each.title, minutes: each.minutes })),
]
const draft = letter('agenda-for-approval', spring, { agenda: { slots } })
const view = {
  ...spring,
  items: spring.items.map(each => (each.id === 'P-14' ? { ...each, organisation: 'Skive Kommune' } : each)),
}
const office = (words: string): readonly string[] => inShort(hear(words, { letter: draft, sender: anne, meetings: [view] }))
const [first, short] = ['{"do":"first","item":"P-14"}', '{"do":"minutes","item":"P-12","minutes":20}']

describe('G28 what is wanted of a draft in ordinary words', () => {
  it.each([
    ['Kan vi ikke sætte Skives punkt om test først, da Lone skal gå kl. 14, og korte P-12 til 20 min?', [first, short], null],
    ['Kan vi korte P-12 til 20 min, og sætte P-14 først?', [short, first], null],
    [
      'P-14 først. P-12 20 min. Statusrunden må gerne være 30 min i stedet for 38. Ellers fint.\n\nSes kl. 13.15',
      [first, short],
      'Statusrunden må gerne være 30 min i stedet for 38.',
    ],
    [
      'Vi skal have en pause efter den fælles frokost, og så vil jeg gerne have navngivning til sidst.',
      ['{"do":"last","item":"P-12"}'],
      'Vi skal have en pause efter den fælles frokost',
    ],
  ])('%s', (words, edits, left) =>
    expect(office(words)).toEqual([
      `EditAgenda 2 edits=[${edits.join()}]${left === null ? '' : ` | left=${JSON.stringify([left])}`}`,
    ]),
  )
  it.each([
    'Skal Skives punkt ligge først?',
    'Kan vi ikke måske sætte P-14 først, hvis Lone skal gå?',
    'Skives punkt om indkøb skal først, og P-12 skal have en bedre plads.',
  ])('not: %s', words => expect(office(words).join()).not.toContain('"first"'))
})

const late = letter('late-item', spring, { item: item('P-14', 'Fælles test', { late: true }) })
const answer = (words: string): readonly string[] => inShort(hear(words, { letter: late, meetings: [spring] }))

describe('G19 a late item that may come on a condition of its length or place', () => {
  it.each([
    'Ja tag den bare med, hvis Lemvig kan nøjes med 5 min. Den kan ligge sidst.',
    'Ja, den må godt komme med, men så kun 10 minutter og til allersidst.',
    'Tag den med, hvis de kan klare sig med et kvarter.',
  ])('comes, and people hear all of it: %s', words =>
    expect(answer(words)).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda', `PassRemarkOn: ${words}`]),
  )
  it.each([
    'Tag den med, hvis de selv kommer.',
    'Den kan ligge sidst.',
    'Hvis de kan nøjes med 5 min.',
    'Måske, hvis de kan nøjes med 5 min.',
  ])('is asked about: %s', words => expect(answer(words).join()).toMatch(/^\? /))
})
