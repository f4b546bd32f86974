import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import type { Person } from '../../shared/people.ts'
import { anne, hear, inShort, letter, receipt } from './cast.ts'

const call = letter('call-for-items')
const told = (words: string, below: Letter | null = call, sender?: Person): readonly string[] =>
  inShort(hear(words, { ...(below !== null && { letter: below }), ...(sender !== undefined && { sender }) }))

describe('a mail that puts right what it has just said', () => {
  it.each([
    ['Vi vil gerne have et punkt om arkivering, 20 min. Eller rettere 30 min.', ['SubmitItem 2 title=Arkivering | minutes=30']],
    ['Vi har ingen punkter. Eller jo: vi vil gerne drøfte arkivering.', ['SubmitItem 2 title=Arkivering']],
    ['Jeg kan ikke komme den 14. april. Eller jo, jeg kommer alligevel.', ['WithdrawApology 2 answer=accepted']],
    ['Afbud herfra den 14. Nej vent, jeg kan godt.', ['WithdrawApology 2 answer=accepted']],
  ])('wants what it says last: %s', (words, wanted) => {
    expect(told(words)).toEqual(wanted)
  })

  it.each([
    ['Vi skal bruge 10 min. Hov nej, 15 min.', 15],
    ['P-12 skal have 20 min. – nej vent, 30 min.', 30],
    ['P-12 skal have 20 min. Ups, jeg mente 25 min.', 25],
  ])('gives an item the length that it says last: %s', (words, minutes) => {
    expect(told(words, receipt)).toEqual([`AmendItem 2 id=P-12 | minutes=${minutes}`])
  })

  it.each([
    ['Flyt mødet til den 21. april. Eller rettere den 22.', '2027-04-22T11:00', '2027-04-22T14:00'],
    ['Flyt mødet til den 21. april. Hov nej, den 22. april.', '2027-04-22T11:00', '2027-04-22T14:00'],
    ['Flyt mødet den 14. april til kl. 9-11. Ups, jeg mente kl. 10-12.', '2027-04-14T08:00', '2027-04-14T10:00'],
  ])('shows the day of a meeting that was put right, and does not move it yet: %s', (words, start, end) => {
    expect(told(words, null, anne)).toEqual([
      `RescheduleMeeting 2 start=${start}:00.000Z | end=${end}:00.000Z | doubt={"title":null}`,
    ])
  })
})

describe('a mail that takes back what it has just said', () => {
  it.each([
    'Vi trækker P-12. Eller lad punktet stå.',
    'Vi trækker P-12 tilbage. Eller nej, behold det.',
    'Vi trækker P-12 – eller rettere: lad det stå.',
    'Vi trækker vores punkt. Eller behold det.',
    'P-12 skal have 30 min. Eller nej, lad det være.',
    'P-12 skal hedde Navne på skemaer. Eller nej, lad titlen være.',
  ])('changes no item: %s', words => {
    expect(told(words, receipt)).toEqual([expect.stringMatching(/^\? /)])
  })

  it.each([
    'Vi har ingen punkter. Eller vent, det vender jeg tilbage med.',
    'Vi vil gerne have et punkt om arkivering, 20 min. Eller nej, glem det.',
    'Jeg deltager ikke den 14., eller rettere: jeg deltager online.',
    'Afbud fra mig. Nej det er løgn, det var til et andet møde.',
  ])('is asked about, and nothing is done: %s', words => {
    expect(told(words)).toEqual(['? not-understood'])
  })

  it.each([
    'Aflys mødet den 14. april. Eller nej, vent lige.',
    'Flyt mødet til den 21. april. Eller nej, lad det ligge.',
    'Opret møde den 5. maj kl. 9-12 i Teams. Nej vent, det skal jeg lige undersøge.',
  ])('books, moves and cancels nothing without a yes: %s', words => {
    expect(told(words, null, anne)).toEqual([expect.stringContaining('doubt=')])
  })
})

describe('what only sounds like it', () => {
  it.each([
    ['Svar gerne ja eller nej. Vi har ingen punkter.', ['DeclareNothingToAdd 2']],
    [
      'Vi har ikke noget. Vent lige med at lukke listen til i morgen.',
      ['DeclareNothingToAdd 2', 'PassRemarkOn: Vent lige med at lukke listen til i morgen.'],
    ],
    [
      'Punkt: Skemaer\nVi synes, de er svære. Eller rettere sagt: de er umulige. 15 min.',
      ['SubmitItem 2 title=Skemaer | text=Vi synes, de er svære. Eller rettere sagt: de er umulige. | minutes=15'],
    ],
    ['Punkt: Arkiv eller sletning? Skal vi slette eller vente? 15 min.', ['SubmitItem 2 title=Arkiv eller sletning']],
  ])('is no repair: %s', (words, wanted) => {
    expect(told(words).map(each => each.replace(/(?<=sletning) \|.*/s, ''))).toEqual(wanted)
  })
})
