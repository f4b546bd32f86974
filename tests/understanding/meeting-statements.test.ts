import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, letter, pia, spring } from './cast.ts'

const here = { ...spring, place: 'Viborg Kommune, Prinsens Alle 5, mødelokale M2' }
const below: Case = { letter: letter('meeting-scheduled', here) }
const anew: Case = { subject: 'Mødet' }

/** What is shown of the meeting: its hours in UTC and its place, and whether it waits for a yes. */
const stated = (words: string, told: Case): string | null => {
  const understood = hear(words, { sender: anne, meetings: [here], ...told })
  const [wish] = understood.kind === 'wishes' ? understood.wishes : []
  if (wish?.on !== 'meeting' || wish.command.type !== 'RescheduleMeeting') return null
  const { start, end, place, doubt } = wish.command
  return `${start.slice(0, 16)}-${end.slice(11, 16)} ${place}${doubt === undefined ? '' : ' ?'}`
}
const asItWas = '2027-04-14T11:00-14:00'
const earlier = '2027-04-14T07:30-10:30'
const inHall = 'Viborg Kommune, Prinsens Alle 5, byrådssalen'

describe('G08 what the secretariat says of a meeting is read clause by clause: its hours, its room, its place', () => {
  it.each<[string, Case, string]>([
    [
      'Vi må ikke være i M2 alligevel, der er noget med luften. Mødet bliver i byrådssalen i stedet, samme adresse (Prinsens Alle 5, Viborg). Tiden bliver kl. 9.30-12.30, mange kommer langvejs fra.',
      below,
      `${earlier} ${inHall} ?`,
    ],
    [
      'Nyt sted: Byrådssalen, Prinsens Alle 5, Viborg. Og nyt tidspunkt kl. 9.30-12.30 samme dag.',
      below,
      `${earlier} Byrådssalen, Prinsens Alle 5, Viborg ?`,
    ],
    [
      'Flyt mødet til den 14. april 2027 kl. 9.30-12.30, og det er i byrådssalen, Prinsens Alle 5 i Viborg, ikke M2.',
      below,
      `${earlier} byrådssalen, Prinsens Alle 5 i Viborg ?`,
    ],
    ['Mødet den 14. april bliver i byrådssalen i stedet for M2. Adressen er den samme.', anew, `${asItWas} ${inHall} ?`],
    ['Og mødet er i byrådssalen, ikke M2.', below, `${asItWas} ${inHall} ?`],
    [
      'I stedet sidder vi i kantinen. Vi starter først kl. 13.30.',
      below,
      '2027-04-14T11:30-14:00 Viborg Kommune, Prinsens Alle 5, kantinen ?',
    ],
    [
      'Vi starter først kl. 13.30 og slutter 16.30. Til mødet har vi lånt kantinen.',
      below,
      '2027-04-14T11:30-14:30 Viborg Kommune, Prinsens Alle 5, kantinen ?',
    ],
    [
      'Til april-mødet har vi fået Skive Rådhus, Torvegade 10, 7800 Skive. Tiden er uændret.',
      anew,
      `${asItWas} Skive Rådhus, Torvegade 10, 7800 Skive ?`,
    ],
    [
      'Lokalet er ændret til Medborgersalen, samme hus som før. Vi holder fast i dag og klokkeslæt.',
      below,
      `${asItWas} Medborgersalen ?`,
    ],
    ['Mødet bliver i byrådssalen kl. 10-13 i stedet for kl. 13-16.', below, `2027-04-14T08:00-11:00 ${inHall} ?`],
  ])('%s', (words, told, shown) => expect(stated(words, told)).toBe(shown))

  it.each<[string, Case]>([
    // Of something else that has hours, or two that it may have.
    ['Der er kaffe fra kl. 8.30, og vi sidder i byrådssalen.', below],
    ['Mødet er i byrådssalen enten kl. 9-12 eller kl. 10-13.', below],
    // Asked, weighed, of another meeting, of people.
    ['Kan vi ikke bare sidde i byrådssalen?', below],
    ['Måske bliver det i byrådssalen.', below],
    ['Jeg har lånt mødesalen til planlægningsmødet.', below],
    ['Vi har fået Skive med i arbejdsgruppen.', below],
    // The room that it has.
    ['Mødet er i mødelokale M2.', below],
    // By a member, who decides nothing.
    ['Mødet bliver i byrådssalen i stedet for M2.', { ...below, sender: pia }],
  ])('nothing is shown of »%s«', (words, told) => expect(stated(words, told)).toBeNull())

  it('another day is a move, and what it is not is no doubt about it, but shown first', () => {
    const words = 'Flyt mødet til den 21. april 2027 kl. 9.30-12.30, og det er i byrådssalen, Prinsens Alle 5 i Viborg, ikke M2.'
    expect(stated(words, below)).toBe('2027-04-21T07:30-10:30 byrådssalen, Prinsens Alle 5 i Viborg ?')
    expect(stated('Mødet flyttes til den 21. april kl. 9-12', below)).toBe('2027-04-21T07:00-10:00 null')
    expect(stated('Mødet flyttes til den 21. april, men ikke hvis Kim er syg', below)).toBeNull()
  })
})
