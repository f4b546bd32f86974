import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, spring } from './cast.ts'

/** Whoever answers a question of ours says other things in the same breath, and none of them may be lost. */
const question = (reason: string, meetings: readonly object[] = []) =>
  letter('question', spring, { reason, mail: 'earlier-1', subject: 'Hej', date: null, meetings } as never)
const answer = (words: string, reason = 'which-item') => inShort(hear(words, { letter: question(reason) }))
const meant = (more: string) => expect.stringMatching(new RegExp(`^earlier-mail earlier-1.*${more}`))

describe('G24 the answer to "which item?", and more', () => {
  it.each([
    ['P-12. Vi har også et nyt punkt: Snitflader, 10 min.', [meant('as=null'), 'SubmitItem 2 title=Snitflader | minutes=10']],
    ['P-12\n\nNyt punkt: Snitflader', [meant('as=null'), 'SubmitItem 2 title=Snitflader']],
    ['Det er P-12, og vi har også et nyt punkt: Snitflader', [meant('as=null'), 'SubmitItem 2 title=Snitflader']],
    ['Det drejer sig om P-12. Jeg kan i øvrigt ikke deltage i mødet.', [meant('as=null'), 'GiveApology 2']],
    ['P-12. Jeg kan i øvrigt ikke deltage i mødet.', [meant('as=null'), 'GiveApology 2']],
    ['Det er Navngivning af skemaer. Vi har også et nyt punkt: Snitflader', [meant('as=null'), 'SubmitItem 2 title=Snitflader']],
    ['Nyt punkt til mødet den 14. april: Snitflader, 15 min', ['SubmitItem 2 title=Snitflader | minutes=15']],
    ['Nyt punkt: Snitflader', ['SubmitItem 2 title=Snitflader']],
  ])('%s', (words, wanted) => expect(answer(words)).toEqual(wanted))
  it.each([
    ['P-12', [meant('as=null')]],
    ['Det er P-12, tak. Hav en god dag!', [meant('as=null')]],
    ['Det er Navngivning af skemaer', [meant('as=null')]],
    ['P-12. Det skal vare 30 min.', ['AmendItem 2 id=P-12 | minutes=30']],
    ['P-12: 10 min mere', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Status', ['RequestStatus']],
    ['Hjælp', ['RequestHelp']],
  ])('nothing but it: %s', (words, wanted) => expect(answer(words)).toEqual(wanted))
})

describe('the answers to other questions', () => {
  it.each([
    [
      'Punkt. Og vi har et til: Nyt punkt: Roller',
      'not-understood',
      [meant('as=item'), expect.stringContaining('SubmitItem 2 ')],
    ],
    ['Vi har et punkt til mødet den 14. april: Roller', 'not-understood', ['SubmitItem 2 title=Roller']],
    [
      'Det er et punkt til mødet den 14. april om roller og rettigheder',
      'not-understood',
      ['SubmitItem 2 title=Roller og rettigheder'],
    ],
    ['Mødet den 14. april', 'not-understood', [meant('meeting=2')]],
    ['Punkt: Roller', 'not-understood', ['SubmitItem 2 title=Roller']],
    ['Kommentar: Roller mangler', 'not-understood', [expect.stringContaining('"text":"Kommentar: Roller mangler"')]],
    ['Det er et punkt fra Lemvig', 'not-understood', [meant('as=item')]],
    ['Punkt, tak', 'not-understood', [meant('as=item')]],
    ['Afbud. Hilsen Pia', 'not-understood', [meant('as=apology')]],
  ])('%s (%s)', (words, reason, wanted) => expect(answer(words, reason)).toEqual(wanted))
  it('"which meeting?", and an item besides', () => {
    const told = { letter: question('which-meeting', [spring, autumn]), meetings: [spring, autumn] }
    expect(inShort(hear('Mødet den 13. oktober. Vi har også et nyt punkt: Snitflader', told))).toEqual([
      meant('meeting=3'),
      'SubmitItem 2 title=Snitflader',
    ])
    expect(inShort(hear('Det er mødet den 13. oktober, som jeg jo skrev', told))).toEqual([meant('meeting=3')])
  })
})
