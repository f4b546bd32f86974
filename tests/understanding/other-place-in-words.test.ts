import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, spring, view } from './cast.ts'

const known = 'Silkeborg Rådhus, Søvej 1, lokale C120'
const there = view(2, 'calling', spring.start, { place: known })
const said = (words: string, meeting = there) =>
  inShort(hear(words, { sender: anne, subject: 'Mødet den 14. april', meetings: [meeting] })).join()

describe('G08 the secretariat gives a meeting another place in its own words: shown, and done after a yes', () => {
  it.each([
    ['Mødet bliver i lokale D2 i stedet for C120, ellers er alt som aftalt.', 'Silkeborg Rådhus, Søvej 1, lokale D2'],
    ['Lokale C120 er for lille, så vi har booket B201 i stedet.', 'Silkeborg Rådhus, Søvej 1, lokale B201'],
    ['Der er så mange afbud, at vi holder mødet på Teams i stedet. Samme tidspunkt.', 'Teams'],
    [
      'Vi holder mødet i april hos Horsens i stedet: Horsens Rådhus, Rådhustorvet 4. Samme dag og tid.',
      'Horsens Rådhus, Rådhustorvet 4',
    ],
    ['Mødet bliver online. Linket er https://teams.microsoft.com/l/x1', 'Teams: https://teams.microsoft.com/l/x1'],
  ])('%s', (words, place) => {
    const told = said(words)
    expect(told).toContain('RescheduleMeeting')
    expect(told).toContain(place)
    expect(told).toMatch(/doubt/u)
  })
  it.each([
    'Vi overvejer at holde mødet i lokale D2 i stedet.',
    'Mødet bliver måske i lokale D2 i stedet.',
    'Bo siger, at mødet skal være i lokale D2 i stedet.',
    'Hvis lokalet er optaget, bliver mødet i lokale D2 i stedet.',
    'Skal mødet være i lokale D2 i stedet?',
    'Planlægningsmødet bliver i lokale D2 i stedet.',
  ])('nothing is shown: %s', words => expect(said(words)).not.toContain('RescheduleMeeting'))
})

describe('G08 so many weeks later, as a mail of its own or in the answer to a booking', () => {
  const booked = (words: string) =>
    inShort(hear(words, { sender: anne, letter: letter('meeting-scheduled'), meetings: [spring] })).join()
  it.each(['Vi bliver nødt til at rykke mødet en uge, samme tidspunkt.', 'Kan du skubbe mødet en uge frem?'])('%s', words =>
    expect(booked(words)).toMatch(/RescheduleMeeting 2.*2027-04-21/u),
  )
  it.each(['Vi har ikke besluttet at rykke mødet en uge.', 'Måske skal vi rykke mødet en uge.', 'Hvis vi rykker mødet en uge'])(
    'not so: %s',
    words => expect(booked(words)).not.toContain('RescheduleMeeting'),
  )
})
