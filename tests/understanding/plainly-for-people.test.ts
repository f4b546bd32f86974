import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, spring, view, winter } from './cast.ts'

const out = view(2, 'agenda-out', '2027-04-14T11:00:00.000Z')
const agenda: Case = { letter: letter('agenda', out), meetings: [out, autumn] }
const call: Case = { letter: letter('call-for-items') }
const own: Case = { subject: 'ERFA' }
const say = (words: string, told: Case = agenda) => inShort(hear(words, told))
const passed = (words: string) => [`PassRemarkOn: ${words}`]
const unclear = ['? not-understood']

describe('G24 what plainly is for people goes on to them, and is not asked about', () => {
  it.each([
    'Kan I sende Teams-linket igen?',
    'Bliver mødet optaget?',
    'Hvor parkerer man bedst?',
    'Hvem har meldt sig til?',
    'Er det muligt at deltage på telefon?',
    'Jeg kan ikke finde linket nogen steder',
    'Vi kan ikke åbne bilag 2, kan I sende det igen?',
    'Bilag 2 er tomt hos mig',
    'Kan punktet om arkivaftalen få lidt mere tid?',
    'Kan mødet rykkes en time?',
  ])('a question about the agenda’s meeting: %s', words => expect(say(words)).toEqual(passed(words)))
  it.each([
    'Fin dagsorden, men tre timer er længe uden pause',
    'Vores slides er vedlagt, så I har dem',
    'Jeg eftersender et notat til vores punkt på mandag',
    'Teams driller lidt hos os for tiden, så bær over med os',
    'Jeg har lagt vores slides op på SharePoint',
    'Jeg kan ikke komme i tanke om andet, dagsordenen er fin',
  ])('a remark in the answer to it: %s', words => expect(say(words)).toEqual(passed(words)))
  it.each([
    'Kan I sende mig dagsordenen fra sidste møde?',
    'Ring lige til mig, når du har tid',
    'Jeg kan ikke logge på Teams fra min nye pc',
    'Hvornår får jeg skabelonen til referatet? Og skal jeg skrive beslutninger for hvert punkt?',
    'Jeg leder efter det, vi besluttede om navne. Kan I sende mig det?',
  ])('a request in a mail of its own: %s', words => expect(say(words, own)).toEqual(passed(words)))
  it.each(['Kan fristen forlænges til fredag?', 'Bliver mødet optaget?', 'Er det os, der er værter?'])(
    'and in the answer to the call: %s',
    words => expect(say(words, call)).toEqual(passed(words)),
  )
  it('the reason is told, and its words are the whole mail', () => {
    const heard = hear('Bliver mødet optaget?', agenda)
    expect(heard.because).toContain('a remark to people, and no item, apology or comment')
    expect(heard).toMatchObject({ wishes: [{ on: 'secretariat', number: 2, command: { beside: 'mail', isWhole: true } }] })
  })
})

describe('G24 and asked about is what a wrong guess would lose', () => {
  it.each(['Hvordan gør I med sletning af sager?', 'Vi har lavet et værktøj til test, som vi gerne viser'])(
    'perhaps an item, in the answer to the call: %s',
    words => expect(say(words, call)).toEqual(unclear),
  )
  it.each([
    'Hvordan gør I med sletning af sager?',
    'Hvordan håndterer andre fuldmagter?',
    'Blå er en dejlig farve.',
    'Kan I se på det her?',
  ])('or what nobody could tell, in a mail of its own: %s', words => expect(say(words, own)).toEqual(unclear))
  it.each([
    'Vi kommer, hvis vi kan',
    'Onsdag dur ikke for mig',
    'Jeg kan ikke få det til at passe',
    'Afbud fra Kim',
    'Jeg er nødt til at melde afbud, medmindre mødet bliver på Teams',
    'Det var meningen, at jeg ville have været med, men børnene er syge',
  ])('perhaps an apology: %s', words => expect(say(words)).toEqual(unclear))
  it.each(['Fint, men hvad så?', 'Blå er en dejlig farve i dag, synes du ikke?', 'Se nedenfor'])('a word to nobody: %s', words =>
    expect(say(words)).toEqual(unclear),
  )
  it('what waits for a yes or no of its own', () => {
    expect(say('Er det noget, vi skal svare på inden mødet?', { letter: letter('late-item', out) })).toEqual(unclear)
  })
  it('and a matter that "man" does not see is an item', () =>
    expect(say('Advisering af parter – man kan ikke se, hvem der får besked.', call).join()).toContain('SubmitItem'))
  it('what the secretariat itself writes', () =>
    expect(say('Bliver mødet optaget?', { ...agenda, sender: anne })).toEqual(unclear))
  it('a mail that is passed on from somebody', () =>
    expect(say('Kan du tage den her med?', { subject: 'VS: Forslag', separated: { kind: 'forward' } })).toEqual(unclear))
  it('an item, a comment and a swap are heard as ever', () => {
    expect(say('Kan vi få et punkt på om navne?', call).join()).toContain('SubmitItem')
    expect(say('Kan vi bytte?', call).join()).toContain('ProposeRoleSwap')
    const minutes = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
    expect(say('Kan I rette navnet i punkt 3?', minutes).join()).toContain('CommentOnMinutes')
  })
})

describe('G24 and whoever hears that his mail is with people may say what it was', () => {
  const receipt: Case = { letter: letter('remark-receipt', out, { mail: 'earlier-1', words: 'Hej' }) }
  it.each([
    ['Punkt', 'item'],
    ['Det var et afbud', 'apology'],
    ['Bemærkning', 'comment'],
  ])('%s', (words, as) => expect(hear(words, receipt)).toMatchObject({ wishes: [{ on: 'earlier-mail', mail: 'earlier-1', as }] }))
  it.each(['Tak!', 'Sekretariatet'])('and wants nothing with %s', words => expect(say(words, receipt)).toEqual([]))
})
