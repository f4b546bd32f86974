import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { hear, inShort, items, letter, pia, receipt, spring } from './cast.ts'

const heard = (words: string, told: Case = {}) =>
  inShort(hear(words, { letter: receipt, sender: pia, meetings: [spring], ...told }))
const passed = (words: string) => `PassRemarkOn: ${words}`
const text = (added: string) => `AmendItem 2 id=P-12 | text=Vi skal være enige.\n\n${added}`

describe('G18 an item that may wait: people hear it, and nothing is written into the item', () => {
  it.each([
    'Jeg kan godt se, at det var for sent ude. Det er helt ok, hvis det først kommer med til efteråret.',
    'Det gør ikke noget, hvis det må vente til næste møde.',
    'Vi kan sagtens vente til efteråret med det.',
    'Fint. Det haster ikke, så det kan godt komme på næste gang.',
    'Det er i orden, hvis I hellere vil tage det i oktober.',
    'For vores skyld kan det godt komme med på et senere møde.',
  ])('%s', words => expect(heard(words)).toEqual([passed(words)]))
  it.each([
    'Brugerne kan først komme med på løsningen til efteråret.',
    'Systemet kommer først til efteråret, så vi skal tale om overgangen.',
    'Skolerne kommer med til efteråret.',
  ])('the matter itself: %s', words => expect(heard(words)).toEqual([text(words)]))
})

describe('G18 "add to the text" is an instruction', () => {
  it.each([
    [
      'Føj gerne til teksten: Vi foreslår, at navnet begynder med KLE-nummeret.',
      'Vi foreslår, at navnet begynder med KLE-nummeret.',
    ],
    ['Skriv venligst også i beskrivelsen: Skive har gode erfaringer.', 'Skive har gode erfaringer.'],
    ['Vil I tilføje til teksten: Alle skoler er med.', 'Alle skoler er med.'],
    ['Tilføj til punktet: Alle skoler er med.', 'Alle skoler er med.'],
    ['Kan I sætte det her ind i teksten: Alle skoler er med.', 'Alle skoler er med.'],
    ['Skriv gerne under punktet: Alle skoler er med.', 'Alle skoler er med.'],
    ['Teksten må gerne udvides med: Alle skoler er med.', 'Alle skoler er med.'],
  ])('%s', (words, added) => expect(heard(words)).toEqual([text(added)]))
  it('what is to be written elsewhere is not written here', () =>
    expect(heard('Skriv til kommunerne: Alle skoler er med.')).not.toEqual([text('Alle skoler er med.')]))
})

describe('G18 a change, and why', () => {
  it.each([
    ['Sæt det til en halv time i stedet, der kommer nok flere spørgsmål end jeg først troede', 'minutes=30'],
    ['Giv det 30 min, for jeg tror, mange har noget på hjerte', 'minutes=30'],
    ['30 min i stedet, vi har fået mere at fortælle', 'minutes=30'],
    ['Gør det til en beslutning, da vi skal videre inden sommer', 'kind=B'],
    ['Vi skal bruge 40 min, jeg har nok undervurderet det', 'minutes=40'],
  ])('%s', (words, change) => expect(heard(words)).toEqual([`AmendItem 2 id=P-12 | ${change}`]))
  it.each([
    'Sæt det til en halv time i stedet, Kim kommer også og fortæller',
    'Sæt det til en halv time, hvis der er plads',
    '30 min, men først efter frokost',
  ])('more than why is not lost: %s', words => expect(heard(words)).not.toEqual(['AmendItem 2 id=P-12 | minutes=30']))
})

describe('G18 "is it too late to change it?" is answered by the change', () => {
  it.each([
    [
      'Er det for sent at lave det om til noget kortere? Så 10 minutter i stedet for 20, og kun til orientering',
      'minutes=10 | kind=O',
    ],
    ['Kan jeg nå at ændre det? Det skal kun være 10 min.', 'minutes=10'],
    ['Må vi rette det? Det skal være til beslutning.', 'kind=B'],
    ['Er det muligt at ændre punktet endnu? Det skal være 30 min.', 'minutes=30'],
  ])('%s', (words, change) => expect(heard(words)).toEqual([`AmendItem 2 id=P-12 | ${change}`]))
  it('alone it asks', () =>
    expect(heard('Kan jeg nå at ændre det?')).not.toEqual(expect.arrayContaining([expect.stringContaining('AmendItem')])))
  it.each(['Hvornår er der frokost? Det skal være 30 min.', 'Kan jeg nå at ændre det? Måske 10 min.'])(
    'another question is not lost: %s',
    words => expect(heard(words)).not.toEqual([expect.stringMatching(/^AmendItem 2 id=P-12 \| minutes=\d+$/)]),
  )
})

describe('G20 who presents, in the other order', () => {
  const several = letter('item-receipt', spring, { items: items.slice(0, 2) })
  it.each([
    'P-12 er det Gitte, der holder. P-13 tager jeg selv.',
    'Gitte tager P-12, og jeg tager P-13',
    'P-12 fremlægger Gitte. P-13 holder jeg selv.',
  ])('%s', words =>
    expect(heard(words, { letter: several })).toEqual([
      'AmendItem 2 id=P-12 | presenter=Gitte',
      'AmendItem 2 id=P-13 | presenter=Pia Holm',
    ]),
  )
  it.each([
    ['Det er Gitte, der holder det', 'Gitte'],
    ['Den tager jeg selv', 'Pia Holm'],
    ['Det bliver mig, der lægger op til det', 'Pia Holm'],
    ['Det er Gitte Ravn, der lægger op til drøftelsen', 'Gitte Ravn'],
  ])('of one: %s', (words, who) => expect(heard(words)).toEqual([`AmendItem 2 id=P-12 | presenter=${who}`]))
  it.each([
    'P-12 er det Gitte, der har bedt om. P-13 kender jeg ikke.',
    'Det tager jeg med hjem',
    'Det er Gitte, der holder ferie',
  ])('no presenter: %s', words =>
    expect(heard(words, { letter: several })).not.toEqual(expect.arrayContaining([expect.stringContaining('presenter')])),
  )
})

describe('O7 the answer to what a colleague has sent', () => {
  const sent = letter('colleague-answered', spring, {
    what: 'items',
    titles: ['Navngivning af skemaer'],
    who: 'Jonas Lund',
    until: null,
  })
  const said = (words: string) => heard(words, { letter: sent })
  it.each([
    [
      'Fint, men det bliver mig, der lægger op til det. Jonas er på kursus den dag.',
      'presenter=Pia Holm',
      'Jonas er på kursus den dag.',
    ],
    ['Det bliver mig, der fremlægger punktet', 'presenter=Pia Holm', null],
    ['Jeg tager den selv', 'presenter=Pia Holm', null],
    ['Det skal være 30 min', 'minutes=30', null],
    ['Enig. Men sæt det til beslutning', 'kind=B', null],
  ])('%s', (words, change, rest) =>
    expect(said(words)).toEqual([`AmendItem 2 id=P-12 | ${change}`, ...(rest === null ? [] : [passed(rest)])]),
  )
  it.each([
    'Enig med Jonas',
    'Enig, godt punkt',
    'Det støtter jeg',
    'Helt enig!',
    'Godt set, Jonas',
    'Det er jeg helt enig i',
    'Fint med mig',
  ])('agreed: %s', words => expect(said(words)).toEqual([]))
  it.each([
    'Jeg er ikke enig med Jonas',
    'Er vi enige om det?',
    'Enig, men vi bør vente',
    'Enig med Jonas i, at det skal trækkes',
  ])('no mere agreement: %s', words => expect(said(words)).not.toEqual([]))
})
