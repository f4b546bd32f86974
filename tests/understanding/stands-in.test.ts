import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { hear, inShort, letter, pia, spring } from './cast.ts'

const colleague = (id: string, name: string): Person => ({ ...pia, id, name, email: `${id}@lemvig.example` })
const people = [pia, colleague('jonas', 'Jonas Klit')]
const say = (words: string, told: Case = { letter: letter('agenda') }) =>
  inShort(hear(words, { ...told, situation: { people, ...told.situation } })).map(each =>
    each.replaceAll(/,?"organisation":"[^"]*"|[{}"[\]]|,(?=")/g, ''),
  )
const comes = 'WithdrawApology 2 answer=accepted'
const insteadOfJonas = ['GiveApology 2 for=person:jonasname:Jonas Klit | substitute=Pia Holm', comes]

describe('G26 whoever stands in for a colleague says so in many ways', () => {
  it.each([
    'Jonas har bedt mig tage med til mødet i stedet for ham.',
    'Jonas er på barsel fra mandag. Jeg deltager i hans sted den 14. april.',
    'Jonas er på barsel fra mandag, så jeg har fået mailen af ham. Jeg deltager i hans sted den 14. april.',
    'Jeg skal sidde med for Jonas på mødet den 14. april, da han er på kursus.',
    'Jeg møder for Jonas på onsdag.',
    'Jonas er på kursus. Jeg kommer i stedet for ham.',
  ])('%s', words => expect(say(words)).toEqual(insteadOfJonas))

  it('and comes along with one', () =>
    expect(say('Jeg kommer sammen med Jonas den 14. april.')).toEqual([
      comes,
      'WithdrawApology 2 for=person:jonasname:Jonas Klit | answer=accepted',
    ]))

  it.each([
    'Jeg deltager for Lemvig.',
    'Jeg kommer i stedet for Lars.',
    'Jeg deltager for første gang.',
    'Jeg deltager i hans sted.',
  ])('of nobody whom the sender may speak for: %s', words => expect(say(words).join()).not.toContain('GiveApology'))
})

describe('G26 whoever comes for a part of it, late, or online is there all the same', () => {
  it.each([
    'Jeg går kl. 15.',
    'Jeg kobler mig på ca. kl. 15.',
    'Jeg er på, men kun med lyd.',
    'Jeg når ikke starten, men kommer kl. 14.',
  ])('and people hear how: %s', words => expect(say(words)).toEqual([comes, `PassRemarkOn: ${words}`]))
  it('when the meeting begins is no part of it', () => expect(say('Hej, jeg er med kl. 13.')).toEqual([comes]))
  it('what a clause denies is not there', () =>
    expect(say('Jeg kan ikke komme før kl. 14.')).toEqual(['PassRemarkOn: Jeg kan ikke komme før kl. 14.']))
})

describe('G26 an apology counts, whatever is not clear beside it', () => {
  it('of an item, and of a colleague who may not come either', () =>
    expect(
      say(
        'Jeg er desværre forhindret på onsdag, men Jonas deltager. Han har været syg, så hvis han ikke kan, vender vi tilbage. I så fald må punkt P-12 udsættes.',
      ),
    ).toEqual([
      'GiveApology 2 substitute=Jonas Klit',
      'PassRemarkOn: Så hvis han ikke kan, vender vi tilbage.\nI så fald må punkt P-12 udsættes.',
    ]))
  it.each([
    'Jeg må desværre melde fra i sidste øjeblik.',
    'Jeg er nødt til at sige fra til mødet på onsdag.',
    'Jeg må springe fra i morgen.',
  ])('%s', words => expect(say(words)).toEqual(['GiveApology 2']))
  it('who tries to come instead is for people', () =>
    expect(say('Jeg må desværre melde fra i sidste øjeblik. Jonas forsøger at komme på.')).toEqual([
      'GiveApology 2',
      'PassRemarkOn: Jonas forsøger at komme på.',
    ]))
  it.each(['Jeg vil gerne sige fra på vores punkt.', 'I må gerne melde fra, hvis I ikke kan.', 'Vi springer fra emne til emne.'])(
    'no apology: %s',
    words => expect(say(words).join()).not.toContain('GiveApology'),
  )
})

describe('G43 where the link is asked for', () => {
  const withLink = { ...spring, place: 'Teams: https://teams.microsoft.com/meet/1' }
  it.each(['Kan I sende mødelinket?', 'Jeg kan ikke finde linket. Kan I sende det?'])(
    'it is told where the books hold it: %s',
    words => {
      expect(say(words, { situation: { meetings: [withLink] } }).join()).toMatch(/^RequestFacts meeting/u)
      expect(say(words, {})).toEqual([`PassRemarkOn: ${words}`])
    },
  )
  it('beside who comes', () =>
    expect(
      say('Jeg deltager den 14. april. Vil I sende mig mødelinket?', { situation: { meetings: [withLink] } }).map(
        each => each.split(' ', 2)[0],
      ),
    ).toEqual(['WithdrawApology', 'RequestFacts']))
})
