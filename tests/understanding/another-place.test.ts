import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, letter, pia, spring, view, winter } from './cast.ts'

const townHall = 'Silkeborg Rådhus, Søvej 1, lokale C120'
const inHouse = (place: string) => view(2, 'calling', spring.start, { place })
const there = inHouse(townHall)

/** "2 PLACE" where that is shown for meeting 2, and waits for a yes; null where no meeting gets another place. */
const shown = (words: string, told: Case = {}): string | null => {
  const understood = hear(words, { sender: anne, meetings: [there], ...told })
  if (understood.kind !== 'wishes') return null
  const moved = understood.wishes.flatMap(wish =>
    wish.on === 'meeting' && wish.command.type === 'RescheduleMeeting' && wish.command.place !== null
      ? [`${wish.number} ${wish.command.place}${wish.command.doubt === undefined ? '!' : ''}`]
      : [],
  )
  return moved.length === 0 ? null : moved.join()
}
const booked = 'Lokale C120 er for lille, så vi har booket B201 i stedet.'

describe('G08 another room is in the same house, another house is said', () => {
  it.each([
    [booked, '2 Silkeborg Rådhus, Søvej 1, lokale B201'],
    ['Vi rykker mødet til lokale D2, så vi får mere plads.', '2 Silkeborg Rådhus, Søvej 1, lokale D2'],
    ['Vi har skiftet til lokale 214 på Aarhus Rådhus, ellers er alt som før.', '2 Aarhus Rådhus, lokale 214'],
    ['Vi holder mødet hos Horsens i stedet: Rådhustorvet 4. Samme dag og tid, og der er kaffe.', '2 Horsens, Rådhustorvet 4'],
    ['Vi holder mødet hos Horsens Kommune i stedet: Rådhustorvet 4. Samme dag og tid.', '2 Horsens Kommune, Rådhustorvet 4'],
    ['Vi holder mødet hos Horsens Kommune i stedet: Horsens Rådhus. Samme dag og tid.', '2 Horsens Rådhus'],
    ['Vi holder mødet i stedet her, sted: Rådhustorvet 4. Det er mere centralt for alle.', '2 Rådhustorvet 4'],
    ['Mødet bliver digitalt, da der er sne.', '2 Online'],
    ['Mødet bliver virtuelt, vi bruger Teams som vanligt.', '2 Teams'],
    ['Mødet bliver på Teams i stedet, ikke i Silkeborg, for der er sne.', '2 Teams'],
    ['Vi holder mødet online, da der er sne. Link: https://meet.example/abc', '2 Online: https://meet.example/abc'],
    ['Vi holder mødet online, da der er sne. Zoom-linket: https://meet.example/abc', '2 Zoom: https://meet.example/abc'],
    ['Mødet bliver i lokale D2 i stedet. Retter du det?', '2 Silkeborg Rådhus, Søvej 1, lokale D2'],
    ['Mødet bliver i lokale D2 alligevel, ikke i C120 som skrevet.', '2 Silkeborg Rådhus, Søvej 1, lokale D2'],
    [
      'Hej.\nLokale C120 er for lille.\nKan du skrive, at vi har booket B201 i stedet?',
      '2 Silkeborg Rådhus, Søvej 1, lokale B201',
    ],
  ])('%s', (words, place) => expect(shown(words)).toBe(place))

  it('a room stands alone where no house is known', () => {
    expect(shown('Vi har booket B201 i stedet, så vi får mere plads.', { meetings: [inHouse('Lokale C120')] })).toBe(
      '2 lokale B201',
    )
    expect(shown('Vi rykker mødet til lokale D2, så vi får mere plads.', { meetings: [inHouse('Teams')] })).toBe('2 lokale D2')
  })
  it('with another day, it is in the house, too', () =>
    expect(shown('Vi flytter mødet til lokale D2 den 21. april kl. 9-12.')).toBe('2 Silkeborg Rådhus, Søvej 1, lokale D2'))
  it.each([
    ['Teams', 'Teams'],
    ['Zoom: https://x.example/1', 'Zoom'],
    ['Zoom https://x.example/1', 'Zoom'],
    ['https://x.example/1', 'Online'],
  ])('a new address takes the place of the old one: %s', (place, name) =>
    expect(
      shown('Brug linket her i stedet, da det andet driller hos flere: https://meet.example/abc', { meetings: [inHouse(place)] }),
    ).toBe(`2 ${name}: https://meet.example/abc`),
  )

  it.each([
    'Vi rykkes til lokale D2 eller måske lokale D3 denne gang.',
    'Vi rykkes til lokale D2 eller lokale D3 denne gang.',
    'Vi har to nye links til mødet, alt efter hold: https://meet.example/ny og https://meet.example/ny2',
    'Vi har lavet en ny side, se https://meet.example/ny, så den er god',
    'Vi holder det i stedet: B201. Samme dag og tid.',
    'Vi holder mødet i stedet: Silkeborg Rådhus, Søvej 1, lokale C120. Samme dag og tid.',
    'Mødet bliver i lokale C120 alligevel, som før.',
    'Mødet bliver ikke på Teams alligevel.',
    'Mødet bliver i lokale D2 alligevel og ikke i C120. Mødet bliver altså ikke på Teams.',
    'Skal vi ikke holde mødet på Teams i stedet, det er sne.',
    'Mødet bliver i lokale D2 i stedet. Er det ok?',
    'Vi har fået nyt kamera i mødet, så det går bedre.',
    `${booked} P-12 er rykket.`,
    `${booked} ${'Det har vi talt med Skive om. '.repeat(30)}`,
    `Vi har et punkt om lokaler, 10 min. ${booked}`,
  ])('what is no other place, or not settled, gives none: %s', words => expect(shown(words)).toBeNull())
})

describe('G08 whose place is another one', () => {
  const meetings = [there, view(3, 'scheduled', autumn.start, { place: townHall })]
  it('is said by the letter, by its day, or in the subject; of two nothing is guessed', () => {
    const three = '3 Silkeborg Rådhus, Søvej 1, lokale B201'
    expect(shown(booked, { meetings, letter: letter('agenda', meetings[1]) })).toBe(three)
    expect(shown('Lokale C120 er for lille til mødet den 13. oktober, så vi har booket B201 i stedet.', { meetings })).toBe(three)
    expect(shown(booked, { meetings, subject: 'Mødet i oktober' })).toBe(three)
    expect(shown(booked, { meetings })).toBeNull()
  })
  it('the only one ahead needs no name', () =>
    expect(shown(booked, { meetings: [winter, there] })).toBe('2 Silkeborg Rådhus, Søvej 1, lokale B201'))
  it('one that is over gets none', () => {
    expect(shown(booked, { meetings: [winter] })).toBeNull()
    expect(shown(booked, { letter: letter('agenda', winter) })).toBeNull()
    expect(shown(booked, { meetings: [] })).toBeNull()
  })
  it.each([
    ['of a member', { sender: pia }],
    ['of nobody known', { sender: null }],
    ['that is said to be an item', { situation: { hint: 'item' } }],
    ['in the answer to a call', { letter: letter('call-for-items') }],
    ['on top of what is passed on', { separated: { forwarded: 'Fra: Bo Krog\n\nHej' } }],
  ] as const)('a mail %s changes none', (_, told) => expect(shown(booked, told as Case)).toBeNull())

  const waits = (moves: boolean): Case => ({
    meetings: [inHouse('Viborg Rådhus')],
    letter: letter('meeting-needs-yes', there, { moves, mail: 'held-1' }),
  })
  const instead = 'vi holder det i lokale D2 i stedet, da det er større.'
  it('in the answer to a move that waits, the other place is shown instead, unless it is a yes', () => {
    const understood = hear(`Nej, ${instead}`, { sender: anne, ...waits(true) })
    expect(understood).toMatchObject({
      wishes: [
        { on: 'network', command: { type: 'SettleHeldMail', id: 'held-1', yes: false, instead: true } },
        { on: 'meeting', command: { type: 'RescheduleMeeting', place: 'Viborg Rådhus, lokale D2' } },
      ],
    })
    expect(shown(`Ja, ${instead}`, waits(true))).toBeNull()
    expect(shown(`Nej, ${instead}`, waits(false))).toBeNull()
  })
})
