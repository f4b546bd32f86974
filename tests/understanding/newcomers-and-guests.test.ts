import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import { hear, inShort, pia } from './cast.ts'

const colleague = (id: string, name: string): Person => ({ ...pia, id, name, email: `${id}@lemvig.example` })
const people = [pia, colleague('jonas', 'Jonas Klit')]
/** A mail that was held, after the secretariat's yes. */
const released = (words: string) =>
  inShort(hear(words, { situation: { people, isReleased: true } })).map(each =>
    each.replaceAll(/,?"organisation":"[^"]*"|[{}"[\]]|,(?=")/g, ''),
  )

describe('G12 what a newcomer writes beside who he is, is heard as anybody’s', () => {
  it('an item', () =>
    expect(
      released(
        'Jeg sidder i IT-sikkerhed i Lemvig og har fået videresendt jeres indkaldelse af Jonas. Vi vil gerne have 10 minutter til at fortælle om logning. Orientering.',
      ),
    ).toEqual(['SubmitItem 2 title=Logning | kind=O | minutes=10']))
  it('that there is none', () =>
    expect(
      released('Jeg har overtaget K-PRO efter Bo, så fremover er det mig, der deltager. Vi har ingen punkter denne gang.'),
    ).toEqual(['DeclareNothingToAdd 2']))
  it('whom he stands in for', () =>
    expect(released('Jeg er ny i Lemvig. Jonas har bedt mig tage med til mødet i stedet for ham.')).toEqual([
      'GiveApology 2 for=person:jonasname:Jonas Klit | substitute=Pia Holm',
      'WithdrawApology 2 answer=accepted',
    ]))
  it('that he comes; and since that is answered by nobody, how things stand', () =>
    expect(released('Jeg er ny kollega til Jonas og vil gerne på listen. Jeg deltager i mødet den 14. april.')).toEqual([
      'WithdrawApology 2 answer=accepted',
      'RequestStatus',
    ]))
  it.each([
    'Jeg er ny i Lemvig og har fået dagsordenen af Jonas.',
    'Vil I sætte mig på maillisten?',
    'Jeg arbejder med arkiv og vil gerne på listen.',
  ])('and nothing more: %s', words => expect(released(words)).toEqual(['RequestStatus']))
  it('of a member the same words are no introduction', () =>
    expect(inShort(hear('Jeg sidder i et andet møde den 14. april og kan ikke komme.', {}))).toEqual(['GiveApology 2']))
})

describe('a guest of the user group or of KL speaks with people', () => {
  const guest: Person = { ...pia, id: 'nanna', name: 'Nanna Lund', organisation: 'Brugergruppen', functions: ['user-group'] }
  it.each([
    'Vi har ikke et særskilt punkt, men Viggo fortæller nyt fra brugergruppen under punkt 2, som vi plejer.',
    'Vi har ikke noget nyt fra brugergruppen denne gang.',
    'Her er mine slides til mødet.',
  ])('%s', words => expect(inShort(hear(words, { sender: guest }))).toEqual([`PassRemarkOn: ${words}`]))
  it('and an apology is one', () =>
    expect(inShort(hear('Jeg kan desværre ikke deltage i mødet den 14. april.', { sender: guest }))).toEqual(['GiveApology 2']))
})

describe('G15 time that is wanted for something is an item', () => {
  it.each([
    ['Jeg vil gerne have 15 minutter til at vise vores nye overblik.', 'Vores nye overblik', 15],
    ['Kan vi få 20 minutter til at drøfte sikker mail?', 'Sikker mail', 20],
  ])('%s', (words, title, minutes) =>
    expect(inShort(hear(words, {}))).toEqual([`SubmitItem 2 title=${title} | minutes=${minutes}`]),
  )
  it.each([
    'Kan vi få 10 minutter til en pause?',
    'Jeg har brug for 10 minutter til at nå toget.',
    'Vi vil gerne have 10 minutter mere til vores punkt.',
    'Vi kan ikke bruge 10 minutter til at fortælle om logning.',
  ])('and none: %s', words => expect(inShort(hear(words, {})).join()).not.toContain('SubmitItem'))
})
