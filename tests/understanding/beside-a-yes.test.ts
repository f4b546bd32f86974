import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import { anne, hear, inShort, letter, spring, view } from './cast.ts'

const swap: Letter = {
  name: 'role-swap-proposal',
  swap: {
    ...{ id: 'B-1', from: 'Aarhus Kommune', to: 'Lemvig Kommune', fromTurn: 2, toTurn: 3 },
    ...{ unit: 'place', fromStart: spring.start, declinedBy: [] },
  },
}
const change = { organisation: 'Skive Kommune', comes: { name: 'Kim Holm', email: 'kim@skive.example' }, leaves: null }
const letters = {
  swap: () => swap,
  held: () => letter('held-mail'),
  booking: () => letter('meeting-needs-yes', undefined, { mail: 'held-1', moves: false }),
  move: () => letter('meeting-needs-yes', undefined, { mail: 'held-1', moves: true }),
  cancellation: () => letter('cancellation-needs-yes', undefined, { mail: 'held-1' }),
  contacts: () => letter('passed-on', undefined, { change }),
} as const
type Question = keyof typeof letters
/** `yes`, `no`, or `asked`: nothing is done, and it is asked again. */
const heardOf = (question: Question, words: string, about: Letter = letters[question]()): string => {
  const short = inShort(hear(words, { letter: about, ...(question === 'swap' ? {} : { sender: anne }) })).join()
  return short.includes('not-understood')
    ? 'asked'
    : (/yes=(true|false)/.exec(short)?.[1] ?? short).replace('true', 'yes').replace('false', 'no')
}

describe('G06, G23 what speaks against it behind a yes is asked about, before everybody hears of it', () => {
  it.each<[Question, string]>([
    ['booking', 'Ja. Der er kommunevalg den dag!'],
    ['booking', 'Ja, opret det. Formanden er syg den dag.'],
    ['booking', 'Ja, opret det. Mange holder ferie i den uge.'],
    ['booking', 'Ja. Der er allerede et møde den dag.'],
    ['move', 'Ja, flyt det. Der ligger jo allerede et møde.'],
    ['cancellation', 'Ja, aflys det. Formanden er uenig.'],
    ['cancellation', 'Ja, aflys det. Kommunerne har spurgt, om vi kan vente.'],
    ['cancellation', 'Ja, aflys det. Vi har ikke talt med de andre.'],
    ['cancellation', 'Ja, aflys det, hvis vi finder en ny dato'],
    ['booking', 'Ja, opret det. Vi finder en ny dato senere.'],
    ['booking', 'Ja, opret det. Vi har valgt en anden dag.'],
    ['booking', 'Ja. Vi har valgt rådhuset i Skive.'],
    ['booking', 'Ja, opret det. Vi har aftalt at holde det online.'],
    ['booking', 'Ja, opret det. Vi har aftalt at mødes en time tidligere.'],
    ['booking', 'Ja, opret det. Alle har sagt fra.'],
    ['booking', 'Ja, opret det. Jeg har glemt at spørge de andre.'],
    ['booking', 'Ja, opret det. Hils alle og spørg, om dagen passer.'],
    ['move', 'Ja, flyt det. Vi har aftalt fredag.'],
    ['cancellation', 'Ja, aflys det. Hun har bekræftet, at alle kommer.'],
    ['cancellation', 'Ja, aflys det. Alle er rasende, så vi finder en ny dato.'],
    ['cancellation', 'Ja, aflys det. Vi har aftalt at holde det i juni.'],
    ['booking', 'Ja, opret det, fordi vi låner salen i Skive'],
    ['booking', 'Ja, opret mødet bagefter'],
    ['swap', 'Det kan vi godt. Vi har talt om møde 4.'],
    ['swap', 'Ja, det kan vi godt. Vi har ikke talt med chefen om det.'],
    // Everybody would be told twice.
    ['booking', 'Ja, opret det. Jeg sender selv indkaldelsen ud.'],
    ['cancellation', 'Ja, aflys det. Jeg giver selv de andre besked.'],
  ])('%s: %s', (question, words) => expect(heardOf(question, words)).toBe('asked'))

  it.each<[Question, string]>([
    ['booking', 'Ja. Formanden er med på det.'],
    ['booking', 'Ja, opret det. Vi har talt om det, formanden og jeg.'],
    ['cancellation', 'Ja, aflys det. Vi har talt om det, formanden og jeg.'],
    ['cancellation', 'Ja, aflys det. Vi finder en ny dato.'],
    ['cancellation', 'Ja, aflys det. Det har formanden og jeg aftalt, og vi finder en ny dato.'],
    ['cancellation', 'Ja, aflys det. God bedring til Lone.'],
    ['cancellation', 'Ja, aflys det, og god bedring til Lone derude på Samsø'],
    ['swap', 'Det kan vi godt. God ferie til jer, der holder fri.'],
    ['swap', 'Det kan vi godt. Jeg har talt med Åse på kontoret.'],
    ['contacts', 'Ja. Hun er vores nye superbruger.'],
    ['cancellation', 'Ja, aflys det. Hils de andre mange gange.'],
    ['swap', 'Ja, det kan vi godt. Hils Birgit og de andre i Aarhus.'],
    ['swap', 'Det kan vi godt. Hun er på barsel til august.'],
    ['held', 'Ja. Sæt hende også på listen fremover.'],
    ['held', 'Ja. Jeg skriver selv til hende.'],
    ['held', 'Ja. Kim overtager.'],
    ['held', 'Det stemmer. Kim Holm erstatter Bo.'],
    ['held', 'Ja tak. Hun sidder i borgerservice hos os.'],
    ['held', 'Det er korrekt. Hun er fra Skive. Den gamle adresse kan slettes.'],
    ['held', 'Det er rigtigt. Kim Holm er ny hos os.'],
    ['contacts', 'Ja. I må gerne opdatere listen.'],
  ])('what only tells how it came about, or who it is, turns nothing: %s, %s', (question, words) =>
    expect(heardOf(question, words)).toBe('yes'),
  )

  it('a sentence that is no yes and that nobody knows is asked about, be it only of a mail', () => {
    for (const words of [
      'Ja, ring til Skive om det.',
      'Ja. Underligt navn.',
      'Det er ham, der er så irriterende',
      'Det er rigtigt. Underligt navn.',
      'Det stemmer. Hun er det jo ikke selv.',
    ])
      expect(heardOf('held', words)).toBe('asked')
  })

  it('what somebody writes to others himself may be another answer to a swap', () => {
    expect(heardOf('swap', 'Det kan vi godt. Vi skriver selv til koordinatoren om skabelonerne.')).toBe('asked')
  })
})

describe('G06, G31 a yes in other words', () => {
  it.each<[Question, string]>([
    ['swap', 'Det er i orden, det kan vi godt'],
    ['swap', 'Ja, det ser fint ud'],
    ['swap', 'Ja, vi er mødeledere gangen efter tak'],
    ['booking', 'Ja, det ser rigtigt ud'],
    ['booking', 'Ja det er rigtigt forstået opret det bare'],
    ['booking', 'Det er i orden, det er jeg klar over'],
    ['move', 'Det er i orden'],
    ['cancellation', 'Ja, det ser fornuftigt ud'],
    ['contacts', 'Ja tak listen ser rigtig ud tak'],
    ['contacts', 'Det er i orden'],
    ['held', 'Det er hun, det er jeg klar over'],
    ['booking', 'Ja, den 14/4 er fin'],
    ['booking', 'Ja, den 14.4.'],
    ['move', 'Ja, flyt det til den 14.04.2027'],
    ['booking', 'Ja, 14.4. kl. 13-16'],
  ])('%s: %s', (question, words) => expect(heardOf(question, words)).toBe('yes'))

  it.each<[Question, string]>([
    ['booking', 'Ja, den 4/14'],
    ['booking', 'Ja, den 14/5'],
    ['booking', 'Ja, den 14 5'],
    ['booking', 'Ja, den 14 4 26'],
    ['booking', 'Ja, kl. 14.4'],
    // Where it is to be moved, the day that is kept may be the old one.
    ['move', 'Ja, vi beholder datoen'],
    ['move', 'Ja, vi holder fast i dagen'],
    ['move', 'Det er i orden, vi beholder datoen'],
    ['booking', 'Onsdag den 14. april, kl. 13'],
    ['held', 'Det er i orden, det er jeg klar over'],
    ['cancellation', 'Det er i orden, selvfølgelig'],
    ['cancellation', 'Vi kan desværre ikke den dag'],
    ['held', 'Slet den?'],
    ['swap', 'Nej,vi vender tilbage i næste uge'],
  ])('and no answer yet: %s, %s', (question, words) => expect(heardOf(question, words)).toBe('asked'))

  it.each<[Question, string]>([
    ['swap', 'Ja tak for mailen, nej, det kan vi desværre ikke'],
    ['cancellation', 'Mødet holdes, det var en misforståelse'],
    ['cancellation', 'Det er en fejl, mødet holdes'],
    ['contacts', 'Lad være, det er en misforståelse'],
    ['move', 'Glem det, det er en fejl'],
  ])('and a no: %s, %s', (question, words) => expect(heardOf(question, words)).toBe('no'))

  it('an hour counts by what it is, and "1" is not "10"', () => {
    const early = view(2, 'scheduled', '2027-04-14T08:00:00.000Z', { end: '2027-04-14T10:00:00.000Z' })
    const about = letter('meeting-needs-yes', early, { mail: 'held-1', moves: false })
    expect(heardOf('booking', 'Ja, kl. 10-12', about)).toBe('yes')
    expect(heardOf('booking', 'Ja, kl. 1', about)).toBe('asked')
  })

  it('the first days of a month with and without a nought', () => {
    const early = view(2, 'scheduled', '2027-04-07T11:00:00.000Z', { end: '2027-04-07T14:00:00.000Z' })
    const about = letter('meeting-needs-yes', early, { mail: 'held-1', moves: false })
    for (const words of ['Ja, den 7. april', 'Ja, den 07.04.2027', 'Ja, den 7/4', 'Ja, 7.4.2027'])
      expect(heardOf('booking', words, about)).toBe('yes')
  })
})

describe('G61 what stands behind a no about the contacts', () => {
  const answers = (words: string) => inShort(hear(words, { letter: letters.contacts(), sender: anne })).slice(1)
  it.each([
    ['Nej, hun hedder Kirsten', 'hun hedder Kirsten'],
    ['Nej, kun Kim', 'kun Kim'],
    ['Nej, adressen er kim2@skive.example', 'adressen er kim2@skive.example'],
  ])('says who it is, and is told not to be done: %s', (words, rest) => expect(answers(words)).toEqual([`PassRemarkOn: ${rest}`]))
  it.each(['Nej', 'Nej tak', 'Nej, vi venter', 'Nej. Kim skal ikke med', 'Nej, Kim er der stadig', 'Nej. Mvh Anne'])(
    'or only why: %s',
    words => expect(answers(words)).toEqual([]),
  )
})
