import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia } from './cast.ts'

const colleague = (id: string, name: string, organisation = 'Lemvig Kommune'): Person => ({
  ...pia,
  ...{ id, name, organisation, email: `${id}@example.example` },
})
const people = [pia, colleague('jonas', 'Jonas Klit'), colleague('lone', 'Lone Eng', 'Skive Kommune'), anne]
const say = (words: string, told: Case = { letter: letter('agenda') }) =>
  inShort(hear(words, { ...told, situation: { people } })).map(each => each.replaceAll(/"organisation":"[^"]*"|[{}"[\],]/g, ''))
const office = (words: string) => say(words, { sender: anne, subject: 'Afbud' })
const comes = 'WithdrawApology 2 answer=accepted'
const both = ['GiveApology 2 with=person:jonasname:Jonas Klit']

describe('G26 a member says who of the municipality comes and who does not', () => {
  it.each([
    ['Jeg deltager', [comes]],
    ['Jonas er desværre syg, så det er kun mig der kommer.', ['GiveApology 2 for=person:jonasname:Jonas Klit', comes]],
    ['Hverken Jonas eller jeg kan være med.', both],
    ['Vi er desværre begge forhindret.', both],
    ['Der kommer ingen fra Lemvig.', both],
    ['Jeg er på kursus den 14., så det bliver Jonas, der deltager.', ['GiveApology 2 substitute=Jonas Klit']],
    [
      'Jeg kan ikke deltage, men jeg sender min nye kollega Anne-Marie Holst i stedet.',
      ['GiveApology 2 substitute=Anne-Marie Holst'],
    ],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))

  it.each([
    'Jeg deltager, hvis jeg når hjem.',
    'Måske kommer Jonas ikke.',
    'Kommer Jonas?',
    'Lone fra Skive er syg og kommer ikke.',
    'Jonas ved ikke, om han kan.',
    'Jonas har punkter til mødet.',
    'Jonas deltager, men mangler indkaldelsen.',
  ])('nothing is noted of: %s', words => expect(say(words).join()).not.toMatch(/Apology/u))
})

describe('G26 the secretariat tells of a member’s apology', () => {
  it.each([
    'Lone fra Skive kan ikke komme.',
    'Lone Eng har meldt afbud til mødet.',
    'Lone fra Skive har lige ringet. Hun kan ikke komme den 14. april.',
    'Vil du notere afbud fra Lone Eng?',
    'Lone Eng dukker ikke op den 14. april.',
  ])('%s', words => expect(office(words)).toEqual(['GiveApology 2 for=person:lonename:Lone Eng']))
  it('who comes in whose place', () =>
    expect(office('Jonas fra Lemvig deltager i stedet for Pia Holm.')).toEqual([
      'GiveApology 2 for=person:pianame:Pia Holm | substitute=Jonas Klit',
    ]))
  it.each(['Har Lone meldt afbud?', 'Måske kommer Lone fra Skive ikke.', 'Jens fra Skive kan ikke komme.'])('not of: %s', words =>
    expect(office(words).join()).not.toMatch(/Apology/u),
  )
})
