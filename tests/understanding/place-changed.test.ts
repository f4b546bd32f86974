import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, letter, pia, view } from './cast.ts'

const online = view(2, 'agenda-out', '2027-04-14T11:00:00.000Z', { place: 'Teams' })
const there = view(2, 'agenda-out', '2027-04-14T11:00:00.000Z', { place: 'Lemvig Rådhus' })

/** The place that would be shown, with "?" where it waits for a yes; null where no meeting is changed. */
const placeSaid = (words: string, told: Case = {}): string | null => {
  const understood = hear(words, { sender: anne, meetings: [online], ...told })
  if (understood.kind !== 'wishes') return null
  const [wish, ...more] = understood.wishes
  if (wish?.on !== 'meeting' || wish.command.type !== 'RescheduleMeeting' || more.length > 0) return null
  const { start, end, place, doubt } = wish.command
  expect([start, end]).toEqual([online.start, online.end])
  return `${place}${doubt === undefined ? '' : '?'}`
}

describe('G07 the secretariat gives a meeting another place in its own words, which is shown and waits for a yes', () => {
  it.each([
    ['Mødet er flyttet til lokale 2.14', 'lokale 2.14?'],
    ['Vi har fået lokale 3 i stedet for mødesalen', 'lokale 3?'],
    ['Lokalet er ændret til Mødesal B', 'Mødesal B?'],
    ['Nyt lokale: 1.07. Vil du give besked til alle?', '1.07?'],
    ['Mødet holdes på Herning Rådhus i stedet', 'Herning Rådhus?'],
    ['Mødet holdes i stedet på Herning Rådhus, lokale 3', 'Herning Rådhus, lokale 3?'],
    ['Vi mødes i stedet på biblioteket i Skive', 'biblioteket i Skive?'],
    ['Stedet er nu Skive Rådhus. Hilsen Anne', 'Skive Rådhus?'],
    ['Hej\n\nMødet bliver på Zoom i stedet. Giv lige de andre besked.', 'Zoom?'],
    ['Lokalet er dobbeltbooket. Vi har booket mødelokale 4 i stedet.', 'mødelokale 4?'],
    ['Hov, mødet er flyttet til lokale 2.14.', 'lokale 2.14?'],
    ['NB: Mødet er flyttet til lokale 2.14.', 'lokale 2.14?'],
    ['Mødet den 14. april rykkes til lokale 2.14', 'lokale 2.14?'],
    ['Mødet er flyttet til lokale 2.14. Tak for hjælpen.', 'lokale 2.14?'],
    ['Nyt mødested: Skive Rådhus', 'Skive Rådhus?'],
  ])('»%s«', (words, place) => expect(placeSaid(words)).toBe(place))

  it.each([
    'Nyt link til mødet: https://teams.example/l/ny-123',
    'Det gamle link virker ikke. Brug det her i stedet, og giv de andre besked: https://teams.example/l/ny-123',
    'Hej\n\nHer er det nye Teams-link: https://teams.example/l/ny-123\n\nVil du sende det ud til alle?',
  ])('and the address of an online meeting: »%s«', words =>
    expect(placeSaid(words)).toBe('Teams: https://teams.example/l/ny-123?'),
  )

  it('a second address takes the place of the first', () =>
    expect(
      placeSaid('Nyt link: https://teams.example/l/2', { meetings: [{ ...online, place: 'Teams: https://teams.example/l/1' }] }),
    ).toBe('Teams: https://teams.example/l/2?'))

  it.each(['agenda-for-approval', 'agenda', 'meeting-scheduled', 'digest'] as const)('in the answer to %s, too', name =>
    expect(placeSaid('Mødet er flyttet til lokale 2.14', { letter: letter(name, online) })).toBe('lokale 2.14?'),
  )

  it.each([
    'Mødet er flyttet til lokale 2.14. Mødet er flyttet til lokale 3.',
    'Mødet holdes i stedet på Zoom eller i Viborg',
    'Nyt link: https://teams.example/l/1 eller https://teams.example/l/2',
    'Nyt link til kurset: https://teams.example/l/1',
    'Nyt link. Det kommer i morgen.',
    'Nyt link: https://teams.example/l/1. Mødet er flyttet til lokale 3.',
    'P-12 skal vises i lokale 3. Mødet er flyttet til lokale 2.14',
    'Linket til referatet er https://arkiv.example/referat',
    'Se https://kl.example/kursus',
    'Kan vi holde mødet på Herning Rådhus?',
    'Mødet er flyttet',
    'Mødet er flyttet til torsdag',
    'P-3 flyttes til lokale 2',
    'Brugergruppen mødes i lokale 4',
    'Vi har ikke fået lokale 3',
    'Vi mødes måske på Zoom i stedet',
    'Mødet er på Teams',
    'Planlægningsmødet holdes på Zoom',
    'Mødet holdes på Zoom. Vi har også et punkt om fuldmagter, 20 min.',
    'Det er på tide',
    'Vi mødes i god tid',
    'Det er i orden',
    'Vi er på',
  ])('»%s« gives it no other one', words => expect(placeSaid(words)).toBeNull())

  it('a link beside a meeting in a town hall is asked about: it may be for those who stay at home', () =>
    expect(placeSaid('Her er et Teams-link: https://teams.example/l/1', { meetings: [there] })).toBeNull())

  it('a member gives it none', () => expect(placeSaid('Mødet er flyttet til lokale 2.14', { sender: pia })).toBeNull())

  it('of two meetings ahead it is the one of the letter, and none without a letter', () => {
    const other = view(3, 'scheduled', '2027-10-06T11:00:00.000Z')
    const two = { meetings: [online, other] }
    expect(placeSaid('Mødet er flyttet til lokale 2.14', { ...two, letter: letter('agenda', online) })).toBe('lokale 2.14?')
    expect(placeSaid('Mødet er flyttet til lokale 2.14', two)).toBeNull()
  })
})
