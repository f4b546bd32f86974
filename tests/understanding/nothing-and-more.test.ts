import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, spring } from './cast.ts'

const reply = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
const own = (words: string, subject: string) => inShort(hear(words, { subject, meetings: [spring, autumn] }))

describe('G25 nothing this time, and words about the meeting beside it', () => {
  it.each(
    [
      'Kan I sende mig linket til mødet igen?',
      'Er der parkering ved rådhuset?',
      'Kan vi slutte lidt før kl. 16?',
      'Skal jeg tage en kage med?',
      'Kunne vi evt. holde mødet fysisk i stedet for Teams?',
      'Det er helt fint, at vi er mødeledere.',
      'Brugergruppen holder møde den 22. april.',
    ].filter(each => !/slutte/.test(each)),
  )('%s', words => expect(reply(`Ingen punkter fra os. ${words}`)).toEqual(['DeclareNothingToAdd 2', `PassRemarkOn: ${words}`]))
  it('why it comes late is said in the same breath', () =>
    expect(reply('Ingen punkter herfra, beklager sent svar. Vores leder har lovet at tage kage med.')).toEqual([
      'DeclareNothingToAdd 2',
      'PassRemarkOn: Vores leder har lovet at tage kage med.',
    ]))
  it('a question of which the answer stands in the books is answered', () =>
    expect(reply('Ingen punkter fra os. Hvornår kommer dagsordenen?')).toEqual([
      'DeclareNothingToAdd 2',
      'RequestFacts agenda-due',
    ]))
  it.each([
    'Skemaer.',
    'Hvordan gør I andre med fuldmagter?',
    'Kan vi tage fuldmagter op?',
    'Mødet bør handle om fuldmagter, synes andre kommuner.',
  ])('what may be for the agenda is asked about: %s', words =>
    expect(reply(`Ingen punkter fra os. ${words}`)).toEqual(['? not-understood']),
  )
})

describe('G18 an item of one’s own that is named and taken back, whatever is answered', () => {
  it.each([
    ['Vi trækker punktet om snitflader igen. Det er løst.', 'P-13'],
    ['Punktet om snitflader udgår', 'P-13'],
    ['Vi fjerner punktet om navngivning, vi fandt selv svaret', 'P-12'],
  ])('%s', (words, id) => {
    expect(own(words, 'Vores punkt')).toEqual([`WithdrawItem 2 id=${id}`])
    expect(reply(words)).toEqual([`WithdrawItem 2 id=${id}`])
  })
  it.each([
    'Vi trækker på punktet om snitflader',
    'Punktet om fjernarkiv udgår',
    'Måske trækker vi punktet om snitflader',
    'Skal vi trække punktet om snitflader?',
  ])('not so: %s', words => expect(own(words, 'Vores punkt').join()).not.toContain('WithdrawItem'))
})

describe('G15 an item in a mail of its own that says for which meeting it is', () => {
  it.each([
    [
      'Jeg kunne rigtig godt tænke mig at få »brugerstyring ved orlov« med på næste møde. 20 min.',
      'Brugerstyring ved orlov | minutes=20',
    ],
    ['Kan vi få fjernarkivet med på næste møde? 20 min.', 'Fjernarkivet | minutes=20'],
    ['Vi vil gerne tage fjernarkivet op på mødet', 'Fjernarkivet'],
    ['Kunne vi vende fjernarkivet på mødet?', 'Fjernarkivet'],
  ])('%s', (words, expected) => expect(own(words, 'Hej')).toEqual([`SubmitItem 2 title=${expected}`]))
  it.each(['Kan vi få linket op på mødet?', 'Må vi få en kollega med til mødet?', 'Kan vi tage vores nye kollega med på mødet?'])(
    'not so: %s',
    words => expect(own(words, 'Hej').join()).not.toContain('SubmitItem'),
  )
})
