import { describe, expect, it } from 'vitest'
import { anne, autumn, hear, inShort, spring, winter } from './cast.ts'

const asked = (words: string): readonly string[] => inShort(hear(words, { sender: anne, meetings: [winter, spring, autumn] }))

describe('G43 what the secretariat asks is answered from the books, whatever it is asked for', () => {
  it.each([
    ['Hvor mange bliver vi egentlig den 14.?', 'attendance'],
    ['Kantinen spørger, hvor mange vi er den 14.', 'attendance'],
    [
      'Kan jeg få en oversigt over, hvad der er kommet ind af punkter og afbud til d. 14. indtil nu? Jeg skal bestille forplejning i morgen og skal helst vide, hvor mange vi bliver.',
      'items attendance',
    ],
    ['Hvem mangler vi svar fra til 14/4? Så tager jeg en ringerunde i eftermiddag.', 'attendance answers'],
    ['Hvem er det egentlig, der bliver indkaldt til planlægningsmødet d. 30.? Og er det fysisk eller på Teams?', 'planning'],
    ['Hvornår får kommunerne besked om mødet i oktober? De rykker for en dato.', 'call-for-items'],
    ['Kan du sende en kalenderinvitation til alle om oktobermødet?', 'call-for-items'],
    ['Revisoren vil se, hvad netværket besluttede om kontingentet for 2028. Kan du finde det frem?', 'decisions'],
  ])('%s', (words, facts) => expect(asked(words)).toEqual([`RequestFacts ${facts}`]))

  it('a decision is looked for by its matter, and not by the month it was made in', () =>
    expect(
      hear(
        'Jeg kan ikke huske, hvad vi blev enige om i januar vedrørende arkivering af mails. Kan du slå beslutningen op for mig?',
        { sender: anne },
      ),
    ).toMatchObject({ wishes: [{ command: { facts: ['decisions'], matter: 'arkivering af mails', about: { months: [1] } } }] }))

  it.each(['Hvor mange kommuner er med i netværket?', 'Skal vi være mange?', 'Kan du finde et lokale?'])('not: %s', words =>
    expect(asked(words).join()).not.toMatch(/attendance|decisions/),
  )
})
