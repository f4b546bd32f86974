import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import { sentencesOf } from '../../shared/understanding/language/text.ts'
import { anne, hear, inShort, letter, pia } from './cast.ts'

const person = (id: string, name: string, organisation: string): Person => ({
  ...pia,
  ...{ id, name, organisation, email: `${id}@hus.example` },
})
const people = [pia, person('soeren', 'Søren Dahl', 'Lemvig Kommune'), person('ole', 'Ole Skov', 'Skive Kommune'), anne]
const reply = (words: string) => inShort(hear(words, { letter: letter('call-for-items'), situation: { people } }))

const wish =
  'Ja tak, vi vil gerne have det med tilsyn på genbrugspladsen på. Hvad gør I andre med brugere uden nummer? Vi har rodet med det siden jul. 20 min skulle være rigeligt, mest til drøftelse.'
const item = 'SubmitItem 2 title=Tilsyn på genbrugspladsen | text=Hvad gør I andre med brugere uden nummer?'

describe('G15 an item is not lost beside who comes', () => {
  it.each([
    'Jeg kan nok ikke være med hele formiddagen, men Søren kommer.',
    'Jeg kan ikke være med hele dagen, men Søren kommer.',
    'Jeg må smutte før frokost, men så tager Søren over.',
    'Jeg når det først efter kaffepausen, men Søren er der fra starten.',
  ])('whoever is there for a part is not away: %s', words =>
    expect(reply(`${wish} ${words}\n\nTak for sidst i øvrigt!`)).toEqual([
      `${item} Vi har rodet med det siden jul. | kind=D | minutes=20`,
      `PassRemarkOn: ${words}`,
    ]),
  )
  it('whoever is away is, and the item is there all the same', () =>
    expect(reply(`${wish} Jeg kan desværre ikke være med, men Søren kommer.`)).toEqual([
      'GiveApology 2 substitute=Søren Dahl',
      `${item}\nVi har rodet med det siden jul. | kind=D | minutes=20`,
    ]))
  it('where nothing says how long it takes', () =>
    expect(
      reply('Kan vi få rotteanmeldelser på igen? Bruger I andre den nye app? Jeg kommer ikke selv, Søren kommer i stedet.'),
    ).toEqual(['GiveApology 2 substitute=Søren Dahl', 'SubmitItem 2 title=Rotteanmeldelser | text=Bruger I andre den nye app?']))
  it.each([
    'Vi skal drøfte budgettet den dag. Jeg kommer ikke, men Søren kommer.',
    'Vi skal tale med revisionen om årets regnskab. Jeg kan ikke være med, men Søren kommer.',
    'Der er politisk udvalg hele formiddagen. Jeg kommer ikke, men Søren kommer.',
  ])('why somebody stays away is no item: %s', words => expect(reply(words)).toEqual(['GiveApology 2 substitute=Søren Dahl']))
})

describe('a short name of a month before a length', () => {
  it.each([
    ['Vi har rodet med det siden jul. 20 min er nok.', ['Vi har rodet med det siden jul.', '20 min er nok.']],
    ['Mødet er den 14. jul. 2027 på Teams.', ['Mødet er den 14. jul. 2027 på Teams.']],
    ['Vi ses den 3. okt. 10.30 i Skive.', ['Vi ses den 3. okt. 10.30 i Skive.']],
  ])('%s', (words, expected) => expect(sentencesOf(words)).toEqual(expected))
})
