import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring, view, winter } from './cast.ts'

const member = (id: string, name: string, town: string): Person => ({
  ...{
    id,
    name,
    email: `${id}@by.example`,
    aliases: [],
    organisation: `${town} Kommune`,
    functions: ['member'],
    status: 'active',
  },
})
const people = [
  ...[
    pia,
    anne,
    member('mads', 'Mads Dalgas', 'Skanderborg'),
    member('vibe', 'Vibe Rask', 'Skive'),
    member('tyra', 'Tyra Holt', 'Favrskov'),
  ],
  ...[
    member('lone', 'Lone Eng', 'Aarhus'),
    member('karl', 'Karl Bro', 'Aarhus'),
    member('lonny', 'Lone Toft', 'Ringkøbing-Skjern'),
  ],
]
const short = (text: string): string =>
  text.replaceAll(/\{"person":"(\p{L}+)",[^}]*\}/gu, '$1').replaceAll(' | answer=accepted', '')
const office = (words: string, told: Case = {}): readonly string[] =>
  inShort(
    hear(words, { sender: anne, meetings: [winter, spring, autumn], ...told, situation: { people, ...told.situation } }),
  ).map(short)

const away = (who: string, more = ''): string => `GiveApology 2 for=${who}${more}`
const comes = (who: string, more = ''): string => `WithdrawApology 2 for=${who}${more}`

describe('G26 the secretariat tells of one member, in any words', () => {
  it.each([
    'Mads Dalgas fra Skanderborg ringede lige. Han kan ikke være med 14/4, de har budgetseminar hele dagen.',
    'Afbud: Mads Dalgas (Skanderborg)',
    'Afbud fra Mads Dalgas, Skanderborg - han ringede her til morgen.',
    'Skanderborg: Mads kommer ikke, har et borgermøde',
    'mads fra skanderborg springer aprilmødet over',
    'Jeg har fået besked om, at Mads er nødt til at melde fra den 14.',
    'Mads Dalgas er på ferie, når vi holder møde i april.',
    'Skanderborg stiller ikke op denne gang.',
    'Afbud til 14/4:\n- Mads Dalgas',
    'Kan du notere, at Mads ikke deltager den 14. april?',
    'Mads meldte ellers til, men han kommer ikke alligevel.',
    'Der kommer ingen fra Skanderborg den 14.',
  ])('who does not come: %s', words => expect(office(words)).toEqual([away('mads')]))

  it.each([
    'Mads kommer alligevel.',
    'Mads Dalgas meldte jo afbud i sidste uge. Nu er hans ferie flyttet, så han kommer alligevel til mødet i april. Dejligt!',
    'Skanderborg er med den 14.',
    'Mødet den 14. april tager Mads selv med.',
    'Hej. Mads mødte jeg i Brugsen, han kommer.',
    'Slet Mads’ afbud, han har fået lov at tage med.',
  ])('who comes: %s', words => expect(office(words)).toEqual([comes('mads')]))

  it.each([
    ['Vibe kommer, men tidligst kl. 13.30', '{"from":"13:30"}'],
    ['Vibe Rask (Skive) er med den 14., men kommer først på ved 14-tiden. I skal bare gå i gang uden hende.', '{"from":"14:00"}'],
    ['Vibe er 20 minutter forsinket den 14.', '{"from":"13:20"}'],
    ['Vibe går kl. 15 den 14., hun skal hente børn.', '{"until":"15:00"}'],
    ['Kommer senere:\n- Vibe (kl. 14)', '{"from":"14:00"}'],
  ])('who is there for a part of it: %s', (words, part) => expect(office(words)).toEqual([comes('vibe', ` | part=${part}`)]))

  it.each([
    'Har lige haft Vibe i røret. Skive bliver repræsenteret af Bo Lyng på aprilmødet, da Vibe selv skal til begravelse.',
    'Vibe Rask skal opereres og må springe mødet den 14. over. Bo Lyng møder for hende, bo@skive.example.',
    'der lå en besked fra Vibe i Skive. hun er i København d. 14 april og sender sin kollega Bo Lyng i stedet.',
    'Vibe kommer ikke, men sender en praktikant med, hun hedder Bo Lyng.',
    'Skive stiller op med Bo Lyng i stedet for Vibe 14/4.',
    'Vibe kan ikke. Bo Lyng er hendes stedfortræder.',
    'Skive sender Bo Lyng den 14.',
    'Vibe kommer ikke den 14., Bo Lyng kommer og tager en elev med.',
  ])('who comes instead: %s', words => expect(office(words)).toEqual([away('vibe', ' | substitute=Bo Lyng')]))

  it('whoever was to come instead does not, since he comes himself', () =>
    expect(
      office(
        'Bo Lyng skal ikke møde for Vibe den 14. april alligevel. Operationen er udskudt, så hun kommer selv. Bo ved besked.',
      ),
    ).toEqual([comes('vibe')]))
})

describe('G26 of several, of another meeting, and of what stands beside it', () => {
  it('several people in one mail have one receipt, and of each is said what is said of him', () => {
    expect(
      office(
        'Telefonbeskeder om 14/4:\n- Skanderborg: Mads kommer ikke\n- Skive: Vibe kommer, men tidligst kl. 13.30\n\nResten har jeg ikke hørt fra.',
      ),
    ).toEqual([away('mads'), comes('vibe', ' | part={"from":"13:30"}')])
    expect(office('Der er afbud fra Favrskov og Skive til den 14. De øvrige kommer.')).toEqual([away('tyra', ' | with=[vibe]')])
    expect(office('Ingen fra Aarhus kommer.')).toEqual([away('lone', ' | with=[karl]')])
    expect(office('Lone fra Aarhus kan ikke. Karl Bro tager med i stedet.')).toEqual([away('lone', ' | substitute=Karl Bro')])
    expect(office('Skive er med, Skanderborg kommer ikke')).toEqual([away('mads'), comes('vibe')])
  })

  it('the meeting is the one that is named, and of two each has its own', () => {
    expect(office('Mads kommer ikke til oktobermødet, men Vibe gør.')).toEqual([
      away('mads').replace('2', '3'),
      comes('vibe').replace('2', '3'),
    ])
    expect(office('Mads kommer ikke i april. Han kommer til mødet i oktober.')).toEqual([
      away('mads'),
      comes('mads').replace('2', '3'),
    ])
    expect(office('Mads Dalgas deltog ikke i januar.')).toEqual([away('mads').replace('2', '1')])
    expect(office('Mads kommer ikke den 21. april.')).toEqual(['? which-meeting 2,3'])
  })

  it('the apology is theirs, and the secretariat’s own only where it says so', () => {
    expect(office('Det er et afbud. Mads fra Skanderborg kommer ikke d. 14. april.', { letter: letter('question') })).toEqual([
      away('mads'),
    ])
    expect(office('Jeg kan desværre ikke selv være med den 14., og Mads kommer heller ikke.')).toEqual([
      'GiveApology 2 with=[mads]',
    ])
    expect(office('Det er ikke os, der melder afbud, det var kun Mads.', { letter: letter('apology-receipt') })).toEqual([
      'WithdrawApology 2 answer=accepted',
    ])
    expect(office('Mads har meldt afbud til mig på telefon.', { situation: { hint: 'apology' } })).toEqual([away('mads')])
  })

  it('what else the mail wants is done too, or said to be undone', () => {
    expect(office('Hvem har meldt afbud? Mads kommer ikke.')).toEqual(['RequestFacts attendance', away('mads')])
    expect(office('Mads kommer ikke. Nyt punkt: Fuldmagter, 20 min.').join()).toMatch(
      /GiveApology 2 for=mads.*SubmitItem 2 title=Fuldmagter/,
    )
    expect(office('Mads kommer ikke. Send blomster til ham.')).toEqual([away('mads'), 'PassRemarkOn: Send blomster til ham.'])
    expect(office('Mads kommer ikke. Solen skinner endelig!')).toEqual([away('mads')])
    expect(office('Mads kommer ikke. Tyra kommer måske.')).toEqual([away('mads'), 'PassRemarkOn: Tyra kommer måske.'])
  })

  it('a name that two bear, or nobody, is asked about by itself', () => {
    const asked = (words: string) => hear(words, { sender: anne, situation: { people } })
    expect(asked('Lone kommer ikke.')).toMatchObject({
      reason: 'which-person',
      person: { said: 'Lone', among: [{ name: 'Lone Eng' }, { name: 'Lone Toft' }] },
    })
    expect(asked('Bo Hansen kommer ikke.')).toMatchObject({ reason: 'which-person', person: { said: 'Bo Hansen', among: [] } })
    expect(asked('Mads fra Skive kan ikke komme.')).toMatchObject({ reason: 'which-person', person: { among: [] } })
    expect(office('Lone kommer ikke. Mads kommer heller ikke.')).toEqual([away('mads'), 'PassRemarkOn: Lone kommer ikke.'])
  })

  it.each([
    'Kommer Mads?',
    'Mads kommer måske ikke.',
    'Mads kommer med et punkt om arkiv.',
    'Mads kommer tilbage fra ferie i morgen.',
    'Mads holder op i Skanderborg med udgangen af marts.',
    'Mads kan ikke skrive referat den 14. april.',
    'Mads stoppede i Skanderborg den 1. januar. I stedet er kommet Bo Lyng. Vibe er der stadig.',
    'Camilla fra KL melder afbud',
    'Vi finder en anden dag, hvis Skive siger ja.',
    'Mads kan ikke åbne filen.',
    'Mads kan ikke komme til planlægningsmødet.',
    'Lone Eng har fødselsdag i dag.',
    'Kaffen kommer kl. 12 den 14.',
    'Jeg har talt med Mads om dagsordenen.',
  ])('nobody is noted by: %s', words => expect(office(words).join()).not.toMatch(/for=\w+/))

  it('below minutes it is of these', () =>
    expect(
      office('Mads mangler blandt deltagerne, han var der fra start.', {
        letter: letter('minutes-preview', view(1, 'held', '2027-01-13T11:00:00.000Z')),
      }).join(),
    ).not.toMatch(/for=/))
})
