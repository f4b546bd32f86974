import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, question, spring } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const shownPlace = (words: string, told: Case = {}): string => {
  const all = heard(words, told)
  const found = all
    .map(each => /^(?:RescheduleMeeting|ScheduleMeeting) (\S+) .*place=(.*?)( \| doubt=.*)?$/.exec(each))
    .find(Boolean)
  return found == null ? all.join(' || ') : `${found[1]} ${found[2]}${found[3] === undefined ? '' : '?'}`
}
const asksPlace = (place: string) =>
  letter('meeting-needs-yes', { ...spring, place }, { mail: 'held-1', moves: true, placeOnly: true })
const booking = letter('meeting-needs-yes', { ...spring, number: 5 }, { mail: 'held-1', moves: false })
const scheduled = letter('meeting-scheduled')

describe('G07 a place is taken whole, as it is written', () => {
  it.each([
    [
      'Vi skal have et nyt møde: onsdag den 6. oktober 2027 kl. 9-12 hos Skive.\nSted: Kulturhuset, Skyttevej 14, 7800 Skive',
      'Kulturhuset, Skyttevej 14, 7800 Skive',
    ],
    [
      'Opret møde 6. oktober 2027 kl. 9-12 hos Skive.\nSted: Rådhuset, Torvegade 10, 7800 Skive (lokale 4)',
      'Rådhuset, Torvegade 10, 7800 Skive (lokale 4)',
    ],
    [
      'Opret møde 6. oktober 2027 kl. 9-12. Lemvig lægger hus til, så det er på rådhuset i Lemvig, Bredgade 2.',
      'rådhuset i Lemvig, Bredgade 2',
    ],
  ])('of a new meeting: %s', (words, place) =>
    expect(shownPlace(words, { subject: 'Næste møde', meetings: [] }).replace('?', '')).toBe(`new ${place}`),
  )

  it.each<[string, string, Case?]>([
    ['Mødet den 14. april er i Skive og ikke på Teams. Sted: Rådhuset i Skive, Torvegade 10.', 'Rådhuset i Skive, Torvegade 10'],
    [
      'Mødet onsdag den 14. april flyttes fra rådhuset til Medborgerhuset, Plads 5, 7800 Skive. Samme tid.',
      'Medborgerhuset, Plads 5, 7800 Skive',
    ],
    [
      'Mødet den 14. april rykkes fra Teams til Lemvig Rådhus, Bredgade 2, 7620 Lemvig (lokale 12).',
      'Lemvig Rådhus, Bredgade 2, 7620 Lemvig (lokale 12)',
    ],
    ['Til mødet den 14. april: Sted: Lemvig Rådhus, Bredgade 2', 'Lemvig Rådhus, Bredgade 2'],
    [
      'Stedet er bare forkert, det er ikke Teams. Vi skal være på rådhuset i Skive, Torvegade 10.',
      'rådhuset i Skive, Torvegade 10',
      { letter: scheduled },
    ],
    [
      'Flyt mødet til rådhuset i Skive, Torvegade 10, 7800 Skive.',
      'rådhuset i Skive, Torvegade 10, 7800 Skive',
      { letter: scheduled },
    ],
    ['Stedet er Rådhuset, Torvegade 10, 7800 Skive.', 'Rådhuset, Torvegade 10, 7800 Skive', { letter: scheduled }],
    ['Adressen er Torvegade 10, 7800 Skive.', 'Torvegade 10, 7800 Skive', { letter: scheduled }],
    ['Nyt sted: Medborgerhuset, Plads 5, 7800 Skive', 'Medborgerhuset, Plads 5, 7800 Skive', { letter: letter('agenda') }],
    [
      'Vi er blevet flyttet til et andet lokale, det er stadig i Skive: Medborgerhuset, Plads 5, 7800 Skive. Tid og dagsorden er uændret. Vil du give alle besked?',
      'Medborgerhuset, Plads 5, 7800 Skive',
      { letter: letter('agenda') },
    ],
    [
      'Vi har fået et større lokale, så mødet bliver i byrådssalen, Bredgade 2, 7620 Lemvig.',
      'byrådssalen, Bredgade 2, 7620 Lemvig',
      { letter: letter('agenda') },
    ],
    [
      'Det er stadig onsdag den 14. april 2027 kl. 13-16, det er kun stedet der skal rettes til rådhuset i Skive, Torvegade 10.',
      'rådhuset i Skive, Torvegade 10',
      { letter: question('no-date') },
    ],
  ])('of one that is there, shown for a yes and nothing else said of it: %s', (words, place, told) => {
    expect(shownPlace(words, told)).toBe(`2 ${place}?`)
    expect(heard(words, told)).toHaveLength(1)
  })

  it('the day says which of two meetings it is, and without one it is asked', () => {
    const two = { meetings: [spring, autumn] }
    expect(shownPlace('Mødet onsdag den 13. oktober 2027. Sted: Rådhuset, Torvegade 10', two)).toBe('3 Rådhuset, Torvegade 10?')
    expect(shownPlace('Sted: Rådhuset, Torvegade 10', two)).not.toContain('Torvegade')
  })
})

describe('G07 a place said below our question takes the place of what was asked', () => {
  it.each([
    ['Sted: Rådhuset, Torvegade 10, 7800 Skive\n\nSå er der ingen der går forkert.', '2 Rådhuset, Torvegade 10, 7800 Skive?'],
    ['Tak. Kan adressen komme med også? Sted: Rådhuset, Torvegade 10 (mødelokale 2)', '2 Rådhuset, Torvegade 10 (mødelokale 2)?'],
    ['Det er Rådhuset, Torvegade 10, 7800 Skive, og det er indgang B.', '2 Rådhuset, Torvegade 10, 7800 Skive?'],
    ['Nej, det er ikke i Skive, det er på Lemvig Rådhus, Bredgade 2.', '2 Lemvig Rådhus, Bredgade 2?'],
    // A yes, and nothing else but the address: done.
    ['Ja, men med hele adressen: Rådhuset, Torvegade 10, 7800 Skive', '2 Rådhuset, Torvegade 10, 7800 Skive'],
  ])('%s', (words, place) => {
    expect(heard(words, { letter: asksPlace('Skive') })[0]).toBe('SettleHeldMail id=held-1 | yes=false | instead=true')
    expect(shownPlace(words, { letter: asksPlace('Skive') })).toBe(place)
  })

  it('and of a booking that waits, which is shown once more', () => {
    const words =
      'Ja tak, men det er ikke på Teams. Det er på rådhuset i Skive, Torvegade 10.\n\nPlanlægningsmødet må gerne være samme dag som fristen.'
    expect(heard(words, { letter: booking })[0]).toBe('SettleHeldMail id=held-1 | yes=false | instead=true')
    expect(shownPlace(words, { letter: booking })).toBe('new rådhuset i Skive, Torvegade 10?')
  })

  it('the place that it is not is none', () =>
    expect(shownPlace('Ja tak, men det er ikke på Søvej 1. Det er på rådhuset i Skive, Søvej 3.', { letter: booking })).toBe(
      'new rådhuset i Skive, Søvej 3?',
    ))

  it.each(['Ja, ret stedet.', 'Ja tak, ret stedet!', 'Ja, stedet er rigtigt'])('a plain yes is one: %s', words =>
    expect(heard(words, { letter: asksPlace('Rådhuset, Torvegade 10') })).toEqual(['SettleHeldMail id=held-1 | yes=true']),
  )
  it('and what its writer puts right later stands beside the yes to a booking', () =>
    expect(heard('Ja\n\nHvor mødet er må jeg så rette bagefter.', { letter: booking })).toEqual([
      'SettleHeldMail id=held-1 | yes=true',
    ]))
  it.each(['Ja, ret stedet, hvis formanden er enig.', 'Ja, men ret først datoen', 'Ja, ret stedet og flyt det til fredag'])(
    'more than a yes is none: %s',
    words => expect(heard(words, { letter: asksPlace('Skive') }).join()).not.toContain('yes=true'),
  )
  it.each(['Ja, når jeg har rettet stedet', 'Ja, men stedet skal først rettes af mig selv bagefter'])(
    'nor of a booking: %s',
    words => expect(heard(words, { letter: booking }).join()).not.toContain('yes=true'),
  )
})

describe('what looks like a place and changes none', () => {
  it.each<[string, Case?]>([
    ['Måske bliver mødet på Lemvig Rådhus, Bredgade 2.'],
    ['Mødet flyttes ikke til Lemvig Rådhus, Bredgade 2.'],
    ['Er mødet på Lemvig Rådhus, Bredgade 2?'],
    ['Planlægningsmødet er på Lemvig Rådhus, Bredgade 2.'],
    ['Skives møde er på Lemvig Rådhus, Bredgade 2.'],
    ['Sted: Skive er optaget.'],
    ['Sted: følger'],
    ['Jeg er på arbejde i Skive den dag.'],
  ])('%s', (words, told = {}) => expect(heard(words, { letter: scheduled, ...told }).join()).not.toMatch(/place=/))

  it('another day with it is a move, and no new place alone', () =>
    expect(heard('Mødet flyttes til den 21. april kl. 13-16. Sted: Lemvig Rådhus, Bredgade 2').join()).toContain('2027-04-21'))
  it('a member is heard by people', () =>
    expect(inShort(hear('Sted: Lemvig Rådhus, Bredgade 2', { letter: scheduled })).join()).not.toContain('RescheduleMeeting'))
})
