import { describe, expect, it } from 'vitest'
import { hear, inShort, item, items, letter, receipt, spring } from './cast.ts'

const several = letter('item-receipt', spring, { items: items.slice(0, 2) })
const one = (words: string) => inShort(hear(words, { letter: receipt }))
const two = (words: string) => inShort(hear(words, { letter: several }))
const of = (changes: string) => [`AmendItem 2 id=P-12 | ${changes}`]

/** The receipt of an item with this title and text. */
const toItem = (title: string, text: string, words: string) => {
  const shown = item('P-12', title, { text })
  const { by, ...seen } = shown
  const meeting = { ...spring, items: [{ ...seen, organisation: by.organisation }] }
  return inShort(hear(words, { letter: letter('item-receipt', meeting, { items: [shown] }), meetings: [meeting] }))
}

describe('G18 a correction is heard clause by clause', () => {
  it.each([
    ['To småting: det skal hedde Navne og blanketter, og så er et kvarter nok.', 'title=Navne og blanketter | minutes=15'],
    ['P-12: skru bare ned til ti minutter, jeg kan forestille mig, der er rift om pladsen.', 'minutes=10'],
    ['P-12: gør det til en beslutning, tak. Vi skulle jo gerne videre.', 'kind=B'],
    ['Lige en rettelse: det er ikke mig der fremlægger, det gør Lise Dam.', 'presenter=Lise Dam'],
    ['Vi vil gerne have Ida Krogh på som oplægsholder i stedet for mig, hun sidder med det til daglig.', 'presenter=Ida Krogh'],
    ['I skrev 20 minutter. Jeg synes en halv time passer bedre, der er meget at tale om.', 'minutes=30'],
    ['Ret lige navnet på punktet så det bliver Navne på skemaer. 15 min er nok', 'title=Navne på skemaer | minutes=15'],
    ['Må vi få en halv time? De 20 min holder aldrig. Det er Karin Toft, der står for det.', 'minutes=30 | presenter=Karin Toft'],
  ])('%s', (words, changes) => expect(one(words)).toEqual(of(changes)))

  it('each of several by its number, its place or its name', () => {
    expect(two('P-13 skal have 25 min. P-12 kan til gengæld nøjes med 10.').toSorted()).toEqual([
      'AmendItem 2 id=P-12 | minutes=10',
      'AmendItem 2 id=P-13 | minutes=25',
    ])
    expect(two('Navngivning er 10 min og snitflader er 25.')).toEqual([
      'AmendItem 2 id=P-12 | minutes=10',
      'AmendItem 2 id=P-13 | minutes=25',
    ])
    expect(two('Punkt 1 skal have 40 minutter, punkt 2 kan nøjes med 10.')).toEqual([
      'AmendItem 2 id=P-12 | minutes=40',
      'AmendItem 2 id=P-13 | minutes=10',
    ])
    expect(two('Det skal hedde Skemanavne.')).toEqual(['? which-item'])
  })
  it('in which order they come is for people', () =>
    expect(two('Byt bare om på dem, så snitfladerne kommer først.')).toEqual([
      'PassRemarkOn: Byt bare om på dem, så snitfladerne kommer først.',
    ]))
})

describe('G18 the words of an item', () => {
  const fresh = 'Vi har tre navne for det samme skema.'
  it.each([
    [`Vil I skifte teksten ud med den her:\n\n${fresh}\n\nHilsen Pia`, fresh],
    [`Teksten bedes ændret til: ${fresh}`, fresh],
    [`I stedet for "Vi skal være enige." skulle der have stået: ${fresh}`, fresh],
    [
      `Teksten er lidt tynd. Kan I erstatte den med: "Vi har tre navne for det samme skema, og det driller."`,
      'Vi har tre navne for det samme skema, og det driller.',
    ],
    [`Kan der lige komme en linje mere på under teksten?\n\n"${fresh}"`, `Vi skal være enige.\n\n${fresh}`],
    [
      'Tilføj lige til sidst i teksten at vi gerne medbringer eksempler.',
      'Vi skal være enige.\n\nVi medbringer gerne eksempler.',
    ],
  ])('%s', (words, text) => expect(one(words)).toEqual(of(`text=${text}`)))
  it('go where they were quoted just before', () => {
    const words = 'Sætningen "Vi skal være enige" lyder lidt skrap. Stryg den.'
    expect(toItem('Navne', 'Vi skal være enige. Det haster.', words)).toEqual(of('text=Det haster.'))
  })
  it('an order behind a name is no part of it', () =>
    expect(toItem('Print', 'Vi skifter. Vi er nervøse.', 'Kald det hellere nyt print, og stryg det med nervøse')).toEqual(
      of('title=Nyt print | text=Vi skifter.'),
    ))
})

describe('G18 an item of its own, beside one that is there', () => {
  it.each([
    ['P-12 skal vare 25 min. Fuldmagter er et nyt punkt på 10 minutter.', ['minutes=25'], 'Fuldmagter | minutes=10'],
    ['Fuldmagter skal være et punkt for sig, til orientering, 5 min.', [], 'Fuldmagter | minutes=5 | kind=O'],
    [
      'P-12: Jonas Bech lægger op.\n\nDesuden et nyt punkt fra os:\nFuldmagter\n15 min, drøftelse',
      ['presenter=Jonas Bech'],
      'Fuldmagter | kind=D | minutes=15',
    ],
  ])('%s', (words, changes, made) =>
    expect(one(words)).toEqual([...changes.map(each => `AmendItem 2 id=P-12 | ${each}`), `SubmitItem 2 title=${made}`]),
  )
  it('takes the sentence along that told it', () =>
    expect(
      toItem('Sletning', 'Hvordan gør I? Status på udbuddet, kort.', 'Status på udbuddet er et punkt for sig selv, 5 min.'),
    ).toEqual([
      'AmendItem 2 id=P-12 | text=Hvordan gør I?',
      'SubmitItem 2 title=Status på udbuddet | text=Status på udbuddet, kort. | minutes=5',
    ]))
})

describe('G18 what is no order is none', () => {
  it.each([
    'Vent med at slette punktet',
    'Det kan være, at vi trækker punktet',
    'Vi har talt om at trække punktet tilbage',
    'Slet det, vi skrev om økonomi',
    'Glem det, 20 minutter er fint',
  ])('nothing goes: %s', words => expect(one(words).join()).not.toContain('Withdraw'))
  it('the clear part is done, and the rest is for people by itself', () =>
    expect(one('30 minutter og til orientering. Udbuddet kan I bare springe over.')).toEqual([
      'AmendItem 2 id=P-12 | minutes=30 | kind=O',
      'PassRemarkOn: Udbuddet kan I bare springe over.',
    ]))
  it('who comes, and what somebody lacks, is no reason', () => {
    expect(one('Sæt det til 30 min, Kim kommer også og fortæller').join()).toContain('Kim')
    expect(one('P-12 skal have 30 minutter. Jeg kan ikke finde linket.').join()).toContain('linket')
  })
})
