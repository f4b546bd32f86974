import { describe, expect, it } from 'vitest'
import { digest, hear, inShort, letter, pia, spring } from './cast.ts'

const call = letter('call-for-items')
const brought = (words: string, answered = call) => inShort(hear(words, { letter: answered }))
const asked = ['? not-understood']

describe('what does not say that it brings an item is no item: it is asked about', () => {
  it.each([
    'Det klarer vi, bare rolig',
    'Jeg tager den lige med Lone på torsdag, og så vender vi tilbage med evt. punkter inden fristen.',
    'Kan jeg sende det efter påske? Er på vej på ferie',
    'Kan vi få en uge mere? Vi er ikke færdige.',
    'Det passer os rigtig skidt. Kan I spørge, om nogen andre vil lede mødet?',
    'Den 14. april er temmelig uheldig for os. Kan mødet flyttes til ugen efter?',
    'Kan vi starte 15 minutter senere? Toget kommer først kl. 13.',
    'Husk at den 14. april er dagen efter påskeferien hos os, så der kan være lidt tyndt fremmøde.',
    'Vores chef er gået på pension, så vi er lidt færre',
    'Det skal jeg lige drøfte med min leder',
    'Jeg har ikke kunnet åbne mailen. Send den igen.',
    'Lyder spændende',
    'God idé med en fast frist',
    'Modtaget, vi kigger',
    'Hurra!',
    'Fedt',
    'Godt gået alle sammen her',
    'God arkivering',
    'Nu mangler vi vikarer',
    '2027',
    '8 B',
    'Vi vil gerne drøfte det internt',
    'Vi vil gerne drøfte det med Lone på kontoret',
    'Vi vil gerne vende det med vores leder',
    'Vi kan godt drøfte det med folkene på rådhuset',
    'Skal vi tale om den 14. april?',
    'Vi vil gerne høre hvornår frokost er',
    'Hvordan finder I andre vej til mødet?',
    'Har andre set dagsordenen?',
    'Hvad skal vi gøre med arkivering?',
    'Ikke noget konkret fra os. Men kunne man overveje at gøre statusrunden lidt kortere? Den tog næsten en time sidst.',
  ])('%s', words => expect(brought(words)).toEqual(asked))
  it('and how somebody comes is for people', () =>
    expect(brought('Jeg kommer 10 min for sent. Toget er først fremme kl. 13.')).toEqual([
      'WithdrawApology 2 answer=accepted',
      'PassRemarkOn: Jeg kommer 10 min for sent. Toget er først fremme kl. 13.',
    ]))
  it.each(['Hej', 'Spørgsmål'])('a subject that names none: %s', subject => {
    const answering = { letter: call, to: { person: 'pia', name: 'Pia Holm', address: pia.email, organisation: null }, lines: [] }
    const told = { letter: call, subject, situation: { answering: { ...answering, subject: 'Punkter til mødet', thread: '' } } }
    expect(inShort(hear('Fint, det styrer vi', told))).toEqual(asked)
    expect(inShort(hear('Fint, det styrer vi', { ...told, subject: 'Fuldmagter' })).join()).toContain('title=Fuldmagter')
  })
  it('help with an item of somebody else', () => {
    const help = 'Vi vil gerne være med til at forberede punktet om fælles vejledning, hvis Favrskov har brug for en makker.'
    expect(brought(help, digest(spring))).toEqual(asked)
  })
})

describe('what says so is one', () => {
  it.each([
    'Fuldmagter',
    'Navngivning af skemaer – hvem gør hvad',
    'roller og rettigheder i det nye modul - der er lidt forvirring hos os om hvem der må hvad',
    'God praksis for notatpligt',
    'Erfaringer med chatbots',
    'Vi har brug for at drøfte vikarer',
    'Vi har et ønske om bedre søgning',
    'Status på snitfladen til ESDH, som vi har ventet på',
    'Kan vi tale om oprydning i gamle sager?',
    'Vi vil gerne vide, hvordan andre sletter gamle sager',
    'Kunne vi få licenserne op at vende? De er blevet dyre.',
    'Søgning virker dårligt efter sidste opdatering, kan det komme på?',
    'Hvordan håndterer I adgange til vikarer? Det kunne være godt at vende.',
    'Har andre kommuner oplevet, at postlisten falder ud? Vi har haft det tre gange.',
    'Vi slås med arkivering. 20 min.',
    'Vores nye chef vil præsentere sin strategi, 10 min, orientering',
    '- Ferieafløsning\n- Emneord',
    'Emne: Vi er for få',
    'Borgernes indgang til den digitale post. Vi er i tvivl.',
    '1) Vi slås med arkivering\n2) Vi mangler vikarer',
    'Det driller:\n1) Vi slås med arkivering\n2) Vi mangler vikarer',
    'Vi slås med arkivering, til beslutning',
    'Vi slås med arkivering. Vi indstiller, at vi finder en fælles vej.',
    'Vi slås med arkivering. Lone fremlægger.',
    'Vi har et temapunkt om vikarer.',
    'Vi vil gerne tage det her med arkivering op',
    'Kan arkivering komme på dagsordenen til mødet?',
    'Hvilke nye skemaer bruger I?',
    'Arkivering driller. Vi vil gerne vende det med jer',
    '?? Arkivering',
    'Vi er med, men vi vil gerne tale om vikarer',
    'Tak for sidst! Til næste gang kunne jeg godt tænke mig at høre hvordan I andre gør med aktindsigt i chatbeskeder.',
  ])('%s', words => expect(brought(words).join()).toContain('SubmitItem'))
})

describe('and is called what it is called', () => {
  it.each([
    ['Ja. Fuldmagter', 'Fuldmagter'],
    ['Okay. Fuldmagter', 'Fuldmagter'],
    ['Ja. Okay. Fuldmagter, 10 min', 'Fuldmagter | minutes=10'],
    ['Tak. Fuldmagter', 'Fuldmagter'],
    ['- Vi mangler vikarer', 'Vi mangler vikarer'],
    ['• Fuldmagter', 'Fuldmagter'],
  ])('%s', (words, title) => expect(brought(words)).toEqual([`SubmitItem 2 title=${title}`]))
})

describe('nothing is brought, and why', () => {
  it.each([
    'Vi lytter bare med denne gang',
    'Jeg lytter bare med',
    'Vi er kun på lytteposten i denne omgang',
    'Nej tak ikke denne gang - vi har rigeligt med budget lige nu',
    'Ikke noget fra os, vi har travlt med regnskabet',
    'Vi har kigget skuffen igennem, der er ingenting :)',
  ])('%s', words => expect(brought(words).join()).toContain('DeclareNothingToAdd'))
  it.each([
    'Vi lytter bare med, men har et forslag til formen',
    'Nej tak ikke denne gang - vi vil hellere drøfte budget',
    'Ikke noget fra os, vi har bare et spørgsmål om budget',
    'Ikke noget fra os, vi er på ferie den 14. april',
  ])('not these: %s', words => expect(brought(words).join()).not.toContain('DeclareNothingToAdd'))
  it.each(['Super, tak for info', 'Fint, tak for beskeden', 'Ok, tak'])('a nod: %s', words => expect(brought(words)).toEqual([]))
})
