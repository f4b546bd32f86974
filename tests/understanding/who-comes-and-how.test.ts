import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { autumn, hear, inShort, letter, view } from './cast.ts'

/** The day before: "på onsdag" is the meeting's. */
const out = view(2, 'agenda-out', '2027-04-14T11:00:00.000Z')
const agenda: Case = { letter: letter('agenda', out), meetings: [out, autumn], situation: { now: '2027-04-09T08:00:00.000Z' } }
const call: Case = { letter: letter('call-for-items') }
const say = (words: string, told: Case = agenda) => inShort(hear(words, told))
const passed = (words: string) => [`PassRemarkOn: ${words}`]
const away = ['GiveApology 2']

/** Whether whoever writes so counts as there is held in stands-in.test.ts. */
const said = (words: string) => say(words).filter(each => each !== 'WithdrawApology 2 answer=accepted')

describe('G26 whoever comes for a part of it, in another way or with others takes nobody off the meeting', () => {
  it.each([
    'Jeg er der først ved 14-tiden',
    'Vi hopper på kl. 13.30, hvis det er ok',
    'Er med fra 14 og frem',
    'Kommer ca. 20 min for sent - sidder i et andet møde til 13.15',
    'Jeg kan kun deltage den sidste time',
    'Jeg når ikke starten, men kommer så hurtigt jeg kan',
    'Forventer at være et kvarter forsinket',
    'Jeg må gå kl 15 men er med indtil da',
    'Jeg kan desværre ikke deltage fra start, men kommer kl. 14',
  ])('for a part: %s', words => expect(said(words)).toEqual(passed(words)))
  it.each([
    'Jeg kan ikke være fysisk til stede men deltager på Teams',
    'Jeg kan ikke komme til Viborg, men jeg er med på video',
    'Jeg møder fysisk op, Lone er på Teams',
  ])('in another way: %s', words => expect(said(words)).toEqual(passed(words)))
  it.each([
    'Jeg tager vores nye chef, Ulla Nørbæk, med som gæst. Håber det er ok.',
    'Må jeg tage en praktikant med?',
    'Vores nye kollega Ida kigger med som flue på væggen',
    'Lone er på ferie, så det bliver kun mig fra Lemvig.',
    'Lone melder afbud, jeg kommer',
    'Lone kan ikke, så jeg repræsenterer Lemvig',
    'Jeg kommer, selvom jeg skrev afbud til Lone i går',
    'Lone deltager ikke, men jeg gør',
    'Jeg skal melde afbud for Lone, hun er syg. Jeg er selv med.',
  ])('with others, or for them: %s', words => expect(said(words)).toEqual(passed(words)))
  it('and this needs nothing', () => expect(say('Passer meget bedre, tak')).toEqual([]))
  it.each(['Jeg kommer', 'Vi deltager begge'])('this is noted: %s', words =>
    expect(say(words)).toEqual(['WithdrawApology 2 answer=accepted']),
  )
  it('an item beside it is no remark', () => {
    expect(say('Punkt: Arkiv. Jeg kommer 20 minutter for sent.', call).join()).toContain('SubmitItem')
    expect(
      say('Integrationen driver os til vanvid, og den skal op at vende. Jeg bliver 20 minutter forsinket.', call),
    ).not.toEqual(passed('Integrationen driver os til vanvid, og den skal op at vende. Jeg bliver 20 minutter forsinket.'))
    expect(say('Hvad vi gør, hvis systemet er nede', call).join()).toContain('SubmitItem')
    expect(say('Roller i det nye modul - der er forvirring hos os, en halv time burde være nok', call).join()).toContain(
      'SubmitItem',
    )
  })
})

describe('G26 an apology without the word', () => {
  it.each([
    ['Jeg er blevet dobbeltbooket den 14., så Henrik tager den for Lemvig.', [`${away} substitute=Henrik`]],
    ['Den 14. kan jeg ikke, der er jeg i Aalborg hele dagen. Søren kan godt.', [`${away} substitute=Søren`]],
    ['Den 14. er jeg til konference i København, Henrik tager over', [`${away} substitute=Henrik`]],
    ['Min kalender er fyldt, så Henrik må tage den', [`${away} substitute=Henrik`]],
    ['Jeg sidder i et andet møde den 14., så Henrik kommer', [`${away} substitute=Henrik`]],
    ['Jeg er på barsel, så Tobias deltager', [`${away} substitute=Tobias`]],
    ['Tobias deltager for Lemvig, da jeg skal til lægen', [`${away} substitute=Tobias`]],
    ['Ingen fra Lemvig kan deltage', ['GiveApology 2', 'PassRemarkOn: Ingen fra Lemvig kan deltage']],
    ['Jeg er til eksamen den 14.', away],
    ['Jeg har en begravelse den dag', away],
    ['Jeg er på ferie på onsdag', away],
    ['Jeg er ikke på arbejde den dag', away],
    ['Vi stiller desværre ikke op denne gang', away],
    ['Lemvig er ikke repræsenteret på onsdag', ['GiveApology 2', 'PassRemarkOn: Lemvig er ikke repræsenteret på onsdag']],
    [
      'Vi har desværre ikke nogen, der kan deltage',
      ['GiveApology 2', 'PassRemarkOn: Vi har desværre ikke nogen, der kan deltage'],
    ],
    ['Jeg kommer ikke til at kunne deltage', away],
    ['Vi har ikke mulighed for at deltage den 14.', away],
    ['Det bliver desværre uden Lemvig denne gang', away],
    ['Jeg må melde pas til mødet på onsdag', away],
    ['Jeg ser mig nødsaget til at springe over', away],
    ['Kan desværre ikke være der den 14.', away],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))
  it.each([
    'Jeg er til rådighed den 14.',
    'Vi er til gengæld klar den 14.',
    'Jeg har et spørgsmål til den 14.',
    'Jeg sidder i mødelokale 3 på onsdag',
    'Kan I sende Teams-linket igen?',
    'Vi kan ikke låse døren op',
    'Vi stiller ikke spørgsmål',
    'Jeg er ny, så Henrik kommer også',
    'Jeg er på kursus til kl. 14, så Tobias deltager',
    'Tobias tager første punkt, da jeg kommer lidt sent',
    'Ingen fra Skive kan deltage',
    'Ingen fra Lemvig har spørgsmål',
    'Jeg er på ferie den 12.',
    'Bliver det uden Lemvig?',
  ])('and none: %s', words => expect(say(words).join()).not.toContain('GiveApology'))
  it('a call hears the day as the last one for items, and "vi springer over" as nothing', () => {
    const reminder: Case = { letter: letter('items-reminder') }
    expect(say('Jeg er på ferie den dag', reminder).join()).not.toContain('GiveApology')
    expect(say('Vi springer over', call)).toEqual(['DeclareNothingToAdd 2'])
  })
})

describe('G26 what is of the meeting beside an apology goes on to people, and the reason does not', () => {
  it.each([
    ['Jeg er nødt til at melde fra. ', 'Morten overtager præsentationen af vores punkt om navne.'],
    ['Jeg kan ikke være med på onsdag. ', 'Jeg sender et par linjer til punkt 2 inden mødet, som I kan læse op.'],
    ['Jeg kan desværre ikke deltage. ', 'Morten har mine noter.'],
    ['Afbud pga. sygdom. ', 'I kan stille spørgsmål til Morten.'],
    ['Jeg kommer ikke. ', 'Vil gerne have referatet.'],
    ['Afbud. ', 'Vi støtter Favrskovs forslag om fælles vejledning.'],
    ['Jeg må melde afbud. ', 'Vores status: Vi er gået i gang med test.'],
  ])('%s%s', (apology, words) => expect(say(apology + words)).toEqual([...away, ...passed(words)]))
  it('a status goes on behind its first sentence', () =>
    expect(say('Afbud. Vores status er god. Vi har ansat to nye.')).toEqual([
      ...away,
      'PassRemarkOn: Vores status er god.\nVi har ansat to nye.',
    ]))
  it.each(['Mit barn skal opereres.', 'Vi er til budgetseminar.', 'Jeg glæder mig til at læse referatet.', 'Min mor er død.'])(
    'nobody’s business: %s',
    words => expect(say(`Afbud fra mig. ${words}`)).toEqual(away),
  )
})

describe('G61 where somebody is to be reached from now on', () => {
  it.each(['Ny mail pr 1/4: pia@nylemvig.example, den gamle lukker', 'Min mail er fremover pia.h@lemvig.example'])('%s', words =>
    expect(say(words, {})).toEqual(['? about-people']),
  )
})
