import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, item, items, letter, spring } from './cast.ts'

const of = (organisation: string) => ({ ...item('P-0', '').by, organisation })
const own = item('P-14', 'Fælles test', { late: true, by: of('Skive Kommune') })
const other = { ...item('P-15', 'Fuldmagter', { late: true }), organisation: 'Favrskov Kommune' }
const withTwo = { ...spring, items: [...spring.items, other] }
const say = (words: string, told: Case = {}) =>
  inShort(hear(words, { sender: anne, letter: letter('late-item', spring, { item: own }), meetings: [withTwo], ...told }))
const placed = (id: string, placement: string) => `PlaceItem 2 id=${id} | placement=${placement}`
const [mineOn, mineNext] = [placed('P-14', 'on-agenda'), placed('P-14', 'next-meeting')]
const [otherOn, otherNext] = [placed('P-15', 'on-agenda'), placed('P-15', 'next-meeting')]
const unclear = ['? not-understood']

describe('G19 an answer about two late items: each goes where it is said to go', () => {
  it.each([
    ['Det fra Favrskov skal med, det fra Skive må vente', [otherOn, mineNext]],
    ['Skives punkt kan godt komme med, men Favrskov må vente', [mineOn, otherNext]],
    ['P-15 nej, P-14 ja', [otherNext, mineOn]],
    ['Ja til P-14, nej til P-15', [mineOn, otherNext]],
    ['P-15 med, P-14 ikke', [otherOn, mineNext]],
    ['P-15 med, P-14 kan ikke komme med', [otherOn, mineNext]],
    ['Nej til begge', [mineNext, otherNext]],
    ['P-14 med. P-15 næste møde', [mineOn, otherNext]],
    ['Tag P-15 med og lad P-14 vente', [otherOn, mineNext]],
    ['Denne her ja. Den anden skal vi ikke have med.', [mineOn, otherNext]],
    ['Ja, med på denne. Den anden må vente', [mineOn, otherNext]],
    ['begge med', [mineOn, otherOn]],
    ['P-14 og P-15 med', [mineOn, otherOn]],
    ['Begge to må vente til næste gang', [mineNext, otherNext]],
    ['Den anden må godt komme med', [otherOn]],
  ])('%s', (words, expected) => expect(say(words)).toEqual(expected))
  it.each([
    'P-15 ja',
    'Nej, P-15 skal med',
    'P-14 med, P-12 næste gang',
    'Lemvigs punkt skal med',
    'P-14 på denne. P-12 skal have 10 min',
    'Skal begge med?',
    'Ikke begge',
    'Begge skal ikke med',
    'Ikke dem alle',
    'P-14 kan vente, P-15 kan ikke',
    'Favrskov må vente, det må Skive ikke',
    'P-15 med, P-14 kan ikke',
    'P-14 med, P-14 næste gang',
    'P-14 med. Den fra Favrskov ved jeg ikke',
  ])('asks: %s', words => expect(say(words)).toEqual(unclear))
  it('with one item there is no other, and no two', () => {
    const alone = { meetings: [spring] }
    for (const words of ['begge med', 'Den anden må vente', 'P-15 med']) expect(say(words, alone)).toEqual(unclear)
    expect(items.filter(each => each.late)).toHaveLength(1)
  })
})

describe('G19 an answer about one late item', () => {
  it.each([
    ['Det må vente til efteråret, vi har fyldt programmet', [mineNext]],
    ['Lad det vente, da dagsordenen er lang', [mineNext]],
    ['Ja tak, med på denne, det passer fint ind', [mineOn]],
    ['Tag det bare med nu, der er god plads', [mineOn]],
  ])('gives its reason: %s', (words, expected) => expect(say(words)).toEqual(expected))
  it.each([
    'Med. Men kun 10 min',
    'Hvis de kan nøjes med 5 minutter så ok, ellers næste gang',
    'Vi har tid nok så ja',
    'Med på denne, og jeg melder afbud',
    'Med, hvis der er plads',
  ])('says more, and none of it is dropped in silence: %s', words => expect(say(words)).toEqual(unclear))
})
