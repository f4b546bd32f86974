import { describe, expect, it } from 'vitest'
import { digest, hear, inShort, letter, spring } from './cast.ts'

const call = letter('call-for-items')
const brought = (words: string, answered = call) => inShort(hear(words, { letter: answered }))
const asked = ['? not-understood']

describe('what does not say that it brings an item is no item: it is asked about', () => {
  it.each([
    'Fint, det styrer vi',
    'Det klarer vi, bare rolig',
    'Tak. Jeg sender det videre til kollegerne.',
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
    'Hvem andre kommer? Vi kunne køre sammen.',
    'Ikke noget konkret fra os. Men kunne man overveje at gøre statusrunden lidt kortere? Den tog næsten en time sidst.',
  ])('%s', words => expect(brought(words)).toEqual(asked))
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
    'Tak for sidst! Til næste gang kunne jeg godt tænke mig at høre hvordan I andre gør med aktindsigt i chatbeskeder.',
  ])('%s', words => expect(brought(words).join()).toContain('SubmitItem'))
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
