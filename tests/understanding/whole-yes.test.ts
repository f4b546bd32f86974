import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, spring } from './cast.ts'

const asked = ['? not-understood']
const swap = letter('role-swap-proposal', undefined, {
  swap: { id: 'B-1', from: 'Aarhus Kommune', to: 'Lemvig Kommune', fromTurn: 2, toTurn: 3, fromStart: spring.start },
})
const answers = (words: string) => inShort(hear(words, { letter: swap }))
const yes = ['AnswerRoleSwap id=B-1 | yes=true']
const no = ['AnswerRoleSwap id=B-1 | yes=false']
const office = (name: 'held-mail' | 'meeting-needs-yes' | 'cancellation-needs-yes', more: object = {}) => {
  const about = letter(name, undefined, name === 'held-mail' ? {} : { mail: 'held-1', moves: false, ...more })
  return (words: string) => inShort(hear(words, { letter: about, sender: anne }))
}
const contacts = (words: string) => {
  const change = { organisation: 'Skive Kommune', comes: { name: 'Kim Holm', email: 'kim@skive.example' }, leaves: null }
  return inShort(hear(words, { letter: letter('passed-on', undefined, { change }), sender: anne })).join()
}
const used = ['SettleHeldMail id=held-1 | yes=true']
const left = ['SettleHeldMail id=held-1 | yes=false']

describe('G31 a swap is accepted by a yes that says nothing else', () => {
  it.each([
    'Ja tak for henvendelsen. Vi drøfter det på teammødet på torsdag.',
    'Ja tak for mailen, vi kigger på det.',
    'Ja tak for henvendelsen',
    'Ja, tak fordi I spørger.',
    'Ja, den må vi lige drøfte internt',
    'Ja. Det er jo et godt spørgsmål. Hvad indebærer det?',
    'Ja, vi har set jeres mail. Svar følger.',
    'Ja, svar følger',
    'Ja, I hører fra os',
    'Ja tak. Den tager vi op på næste teammøde.',
    'Fint, så tager vi det op internt',
    'Ja. Giv os lige et par dage.',
    'Ja, det tager vi på mødet.',
    'Ja, modtaget.',
    'Ja, det lyder spændende.',
    'Ja, det må vi se på',
    'Ja. Vi skal have det på et møde.',
    'Ja, vi skal lige have det med på mødet',
    'Ja – vi skal bare lige have Gitte med',
    'Ja, Pia tager den',
    'Ja, godt at I siger til',
    'Nej da, det er helt fint',
    'Ja?',
    'Ja, vi bytter med Skive',
    'Ja, vi tager referatet i oktober',
    'Det kan vi godt. Jeg vender tilbage.',
    'Vi er med. Hvem sender skabelonen?',
    'Det kan vi. Afbud fra Lone.',
  ])('more than a yes is asked: %s', words => expect(answers(words)).toEqual(asked))
  it.each([
    'Ja tak for henvendelsen, det kan vi godt',
    'Ja, det vil vi gerne, tak for henvendelsen',
    'Tak for mailen. Ja, det gør vi gerne.',
    'Ja tak, og god weekend',
    'Ja, helt fint med os. Vi glæder os til at se jer.',
    'Ja, det passer os faktisk bedre',
    'Ja, vi tager referatet den 14. april.',
    'Ja, så tager Aarhus mødeledelsen i efteråret',
    'Jo, det er en god idé',
    'Ja det går nok',
    'Ja, lad os bytte!',
    'Ja, det er aftalt med Lone.',
    'Ja, ingen problemer herfra',
    'Ja, det klarer vi.',
  ])('a yes, and what is polite or known: %s', words => expect(answers(words)).toEqual(yes))
  it.each([
    'Nej, vi har haft travlt hele foråret.',
    'Nej desværre, vi drøftede det på teammødet',
    'Nej tak, det er fint, som det er',
    'Det kan vi desværre ikke, da vi er på kursus.',
  ])('a no may give its reason: %s', words => expect(answers(words)).toEqual(no))
  it.each(['Nej, ikke endnu. Vi drøfter det på mandag.', 'Nej, vi vender tilbage i næste uge'])(
    'and is none while it is put off: %s',
    words => expect(answers(words)).toEqual(asked),
  )
})

describe('G06, G23 so is a booking, a cancellation and a held mail', () => {
  const [books, cancels, held] = [office('meeting-needs-yes'), office('cancellation-needs-yes'), office('held-mail')]
  it.each([
    'Ja. Hov, det er en helligdag!',
    'Ja, det er usædvanligt. Lad mig tænke over det.',
    'Ja tak. Den skal lige forbi chefen.',
    'Ja, det er jo ret tidligt',
    'Ja tak for mailen',
    'Ja. Afbud fra Lone.',
    'Det er i orden. Pia kigger på den.',
    'Ja, kl. 9 i stedet',
    'Ja, i Aarhus',
    'Ja, Pia vil se på det',
    'Ja, det må vi så gøre',
    'Ja, godt I siger det',
    'Ja, det kan jeg godt se',
    'Ja, kl. 10-12',
  ])('of a booking: %s', words => expect(books(words)).toEqual(asked))
  it.each([
    'Ja, selv om det er en helligdag',
    'Ja, det er helt bevidst.',
    'Ja, det er den 14. april.',
    'Ja, datoen er rigtig',
    'Ja, vi ved godt, at det er en helligdag',
    'Ja, opret mødet, og send indkaldelsen ud',
    'Ja, kl. 13-16',
    'Ja tak, opret det bare. God weekend!',
    'Det er i orden. Tak for hjælpen.',
  ])('books: %s', words => expect(books(words)).toEqual(used))
  it.each(['Ja. Hov, det var KL, jeg mente.', 'Ja, det overvejer vi', 'Ja, Pia ringer til dem'])('of a cancellation: %s', words =>
    expect(cancels(words)).toEqual(asked),
  )
  it.each(['Ja, mødet er aflyst.', 'Ja, det aflyses, fordi mødelederen er syg', 'Ja, det aflyses. Tak.'])('cancels: %s', words =>
    expect(cancels(words)).toEqual(used),
  )
  it.each([
    'Ja tak for oplysningen',
    'Ja. Mærkeligt navn.',
    'Ja, jeg hører lige i Lemvig',
    'Nej, det er i orden, tag hende bare med',
    'Nej, det er fint, luk ham ind',
  ])('of a held mail: %s', words => expect(held(words)).toEqual(asked))
  it.each([
    'Ja, hende kender jeg godt.',
    'Ja, hun er min nye kollega',
    'Ja. Kim Holm er begyndt hos os.',
    'Ja, tag bare mailen med',
  ])('uses it: %s', words => expect(held(words)).toEqual(used))
  it.each(['Nej, ham kender vi ikke', 'Nej. Slet den bare.'])('leaves it: %s', words => expect(held(words)).toEqual(left))
  it('of the contacts: a change that was not shown would be lost', () => {
    for (const words of [
      'Ja, og tag Bo af',
      'Ja, det passer. Bo er stoppet',
      'Ja, hun hedder Kim Holmgaard',
      'Ja, jeg ringer lige til Skive',
    ])
      expect(contacts(words)).toBe('? not-understood')
    for (const words of ['Ja', 'Ja, Kim Holm er ny', 'Ja, ret listen. Tak!', 'Ja, tilføj hende bare'])
      expect(contacts(words)).toContain('yes=true')
  })
})
