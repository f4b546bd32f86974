import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, spring, winter } from './cast.ts'

const minutes: Case = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
const say = (words: string, told: Case = minutes) => inShort(hear(words, told))

describe('G35 nothing to say, or agreed, in whatever words', () => {
  it.each([
    'Lemvig har læst referatet og har ikke yderligere at tilføje.',
    'Som mødeleder kan jeg godkende referatet. God ferie til jer der holder fri i næste uge.',
    'Vi har jo selv skrevet det, så ingen bemærkninger 😄',
    'Jeg var ikke med, så jeg kan ikke udtale mig.',
    'Lemvig har gennemlæst referatet og har intet at indvende.',
    'Vi kan tilslutte os referatet.',
    'Ser rigtigt ud herfra.',
    'Referatet svarer til min erindring om mødet.',
    'Vi har ikke nogen ændringsforslag.',
    'Ingen rettelser herfra, godt skrevet.',
    'Enig i det skrevne.',
    'Vi har drøftet referatet internt og har ingen kommentarer',
    'Det gengiver fint, hvad vi talte om',
    'Jeg har ingen indsigelser eller kommentarer til referatet',
    'Jeg var desværre ikke selv med, og jeg har ingen bemærkninger',
    'Referatet er gennemgået internt, og vi kan godkende det',
    'Vi kan tilslutte os referatet helt uden yderligere bemærkninger',
  ])('%s', words => expect(say(words)).toEqual(['DeclareNoComments 1']))
  it.each([
    'Vi kan ikke godkende referatet',
    'Ingen bemærkninger ud over at Kim hedder Tangbjerg',
    'Referatet er fint, men datoen er forkert',
    'Vi er ikke enige i det skrevne',
    'Det gengiver ikke, hvad vi talte om',
    'Ingen bemærkninger til den første del, resten er noget rod',
    'Vi har ingen kommentarer, hvis datoen rettes',
    'Vi har intet at tilføje, dog mangler Henrik på listen',
    'Fint referat. Henrik deltog også.',
    'Godkendt, bortset fra stavefejlen',
    'Vi har læst referatet og har nogle bemærkninger',
    'Intet at tilføje til punkt 1. Punkt 2 er forkert.',
    'Referatet skal godkendes af vores mødeleder',
    'Vi skal lige have talt om det internt, så ingen bemærkninger',
    'Det blev ikke sagt på mødet, og vi har ingen bemærkninger',
    'Er vi ikke enige?',
    'Vi godkender referatet den 3.',
  ])('and this is a comment: %s', words => expect(say(words)[0]).toContain('CommentOnMinutes 1'))
})

describe('G34 what is of the paper and its time is for people, and not read by the whole network', () => {
  it.each([
    'Vi når ikke at få det vendt internt inden fristen. Kan vi få en uge mere?',
    'Kan vi få lidt længere tid?',
    'Er det muligt at udskyde fristen til mandag?',
    'Jeg kan ikke åbne referatet?? Vil du sende det som pdf',
    'Kan I gensende det som Word?',
    'Filen er tom hos mig',
    'Må jeg sende det videre til min chef?',
    'Jeg når det ikke før fristen.',
    'Vi har brug for mere tid.',
    'Vi har brug for mere tid. Kan I vente?',
    'Hvor er filen? Vi har ledt.',
    'Kan vi få en uge mere? Det skal vendes med chefen.',
  ])('%s', words => expect(say(words)).toEqual([`PassRemarkOn: ${words}`]))
  it.each([
    'Kan I uddybe det om fristen for punkt 3?',
    'Der mangler en linje om, at filen ikke kunne åbnes',
    'Fristen på en uge er forkert, vi sagde to uger',
    'Fristen var torsdag.',
    'Vedhæftningen var fin.',
    'Vi fik den fine fil. Borgerne nåede den.',
  ])('and this is a comment: %s', words => expect(say(words)[0]).toContain('CommentOnMinutes 1'))
  it('and what is of the minutes beside it is a comment', () =>
    expect(say('Kan vi få en uge mere? Punktet om skemaer mangler.')).toEqual([
      'CommentOnMinutes 1 comments=[{"item":null,"text":"Punktet om skemaer mangler."}]',
      'PassRemarkOn: Kan vi få en uge mere?',
    ]))
  it('the secretariat’s new version without its file is asked about', () =>
    expect(say('Hov der var en fejl. Her er en ny version som skal sendes ud igen', { ...minutes, sender: anne })).toEqual([
      '? not-understood',
    ]))
  it('a comment below the word for minutes as its subject', () => {
    const words = 'Der står »intet nyt« fra KL. Det passer ikke helt. Vil I få det med?'
    expect(say(words, { subject: 'Referatet', meetings: [winter, spring] })[0]).toContain('CommentOnMinutes 1')
    expect(say('Hvornår kommer det?', { subject: 'Referatet', meetings: [winter, spring] }).join()).not.toContain('Comment')
  })
})
