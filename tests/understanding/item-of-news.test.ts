import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { hear, inShort, letter, spring, winter } from './cast.ts'

const out = { ...spring, phase: 'agenda-out' as const }
const places: readonly Case[] = [
  { subject: 'Sent punkt?', meetings: [out] },
  { letter: letter('call-for-items') },
  { letter: letter('agenda'), meetings: [out] },
]

describe('G11 what has come up, and the wish to have it at the meeting, is an item of that name', () => {
  it.each([
    [
      'Jeg ved godt, fristen er overskredet, men der er lige kommet en afgørelse fra Datatilsynet om logning, som vi nok alle bliver ramt af. Kan der blive plads til 10 minutter?',
      'Afgørelse fra Datatilsynet om logning',
      10,
    ],
    [
      'Beklager, jeg er sent ude. Der er netop landet et udkast til ny bekendtgørelse om digital post. Er der hul til det på mødet? Et kvarter er nok.',
      'Udkast til ny bekendtgørelse om digital post',
      15,
    ],
    [
      'Vi har lige fået en henvendelse fra Rigsarkivet om aflevering. Kan vi nå at få det på?',
      'Henvendelse fra Rigsarkivet om aflevering',
      null,
    ],
    [
      'Der er dumpet et brev ind fra Styrelsen om NIS2, som I nok også har fået. Det ville være rart at få vendt – 15 minutter burde række.',
      'Brev fra Styrelsen om NIS2',
      15,
    ],
  ] as const)('%s', (words, title, minutes) => {
    for (const told of places) {
      const [first = '', ...more] = inShort(hear(words, told))
      expect(first).toContain(`SubmitItem 2 title=${title} |`)
      if (minutes !== null) expect(first).toContain(`minutes=${minutes}`)
      expect(more).toEqual([])
    }
  })

  it('what is to be otherwise is for whoever gives the room', () =>
    expect(
      inShort(hear('Der er lige kommet en dom om logning. Kan vi nå den? Ellers tager vi det bare næste gang.', places[0]))[1],
    ).toBe('PassRemarkOn: Ellers tager vi det bare næste gang.'))

  it.each([
    'Der er lige kommet en afgørelse fra Datatilsynet om logning, som vi nok alle bliver ramt af.',
    'Der er lige kommet en afgørelse om logning. Kan I sende mig linket til mødet?',
    'Vi har lige fået en mail om, at mødet er flyttet. Kan der være plads til to fra os?',
    'Er der kommet et svar fra KL? Kan der blive plads til 10 minutter?',
    'Der er lige kommet et afbud fra Mette. Kan vi nå at få en anden med?',
    'Der er lige kommet en afgørelse om logning. Jeg kan ikke deltage. Kan vi tage den med på mødet?',
    'Jeg har lige fået en ny chef. Kan vi tage hende med på mødet?',
  ])('and is none: %s', words => {
    for (const told of places)
      expect(inShort(hear(words, told)).join()).not.toMatch(/title=(?:Afgørelse|Mail|Svar|Afbud|Chef|Ny chef)/)
  })
})

describe('G35 beside an answer to minutes', () => {
  const heard = (words: string) => inShort(hear(words, { letter: letter('minutes-for-comment', winter), meetings: [winter] }))
  it.each([
    [
      'Jeg vil gerne invitere de interesserede til et opfølgende møde om AI på Teams. Skriv til mig, hvis I vil med. Må I gerne sende ud.\n\nIngen bemærkninger til selve referatet.',
      'invitere',
    ],
    ['Referatet er ok. Vi fik heller ikke sagt, at Power BI-punktet vil vi gerne have med næste gang.', 'Power BI'],
  ])('what is for others, or for the next agenda, goes to people: %s', (words, told) => {
    expect(heard(words)[0]).toBe('DeclareNoComments 1')
    expect(heard(words)[1]).toMatch(new RegExp(`^PassRemarkOn: .*${told}`, 's'))
  })
  it('"for vores vedkommende" takes nothing back', () =>
    expect(heard('Perfekt. Referatet er i orden for vores vedkommende.')).toEqual(['DeclareNoComments 1']))
  it.each([
    'Der skal stå, at vi gerne vil have det med næste gang.',
    'Under punkt 3: Skriv, at vi gerne vil have det på dagsordenen næste gang.',
    'Vi aftalte, at vi tager det op næste gang.',
    'Skriv Skive på under punkt 4.',
  ])('a comment stays one: %s', words => expect(heard(words).join()).toMatch(/^CommentOnMinutes/))
})
