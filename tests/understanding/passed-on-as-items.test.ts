import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia } from './cast.ts'

const lone = 'Hej Bente\n\nPunkt: Sletning af kladder\n10 minutter, drøftelse\n\nVi har for mange.\n\nHilsen\nPia'
const forwarded = (words: string, told: Case = {}) =>
  inShort(
    hear(words, {
      sender: anne,
      subject: 'VS: Punkt til mødet',
      separated: { forwarded: lone, kind: 'forward' },
      situation: { people: [pia, anne] },
      ...told,
    }),
  )

describe('a mail that the secretariat passes on is the item, and the words above it say only what they say', () => {
  it.each([
    'Tager du den med?',
    'Se nedenfor',
    'Hermed et punkt fra Pia',
    'VS: fra Lemvig – punkt til dagsordenen',
    'Lemvig har sendt det her til os. Vil du sætte det på dagsordenen?',
    'Kan du ikke tage den med på mødet?',
    '',
  ])('»%s«', words => expect(forwarded(words).join()).toContain('SubmitItem 2 title=Sletning af kladder'))
  it('its length and kind are those that stand above', () =>
    expect(forwarded('Et punkt fra Pia, 25 minutter, til orientering').join()).toMatch(/minutes=25.*|kind=O/u))
  it.each(['Til orientering', 'FYI', 'Bare så du har den', 'Den skal du ikke gøre noget ved', 'Denne skal ikke på dagsordenen'])(
    'nothing is done about it: %s',
    words => expect(forwarded(words)).toEqual([]),
  )
  it.each([
    'Skal vi tage den med?',
    'Hvad siger du til den?',
    'Måske et punkt?',
    'Send den rundt til alle',
    'Vi overvejer at tage den med',
  ])('no item comes of it: %s', words => expect(forwarded(words).join()).not.toContain('SubmitItem'))
  it('what is not for everybody is no item', () =>
    expect(
      forwarded('Tager du den med?', { separated: { forwarded: `Fortroligt: ${lone}`, kind: 'forward' } }).join(),
    ).not.toContain('SubmitItem'))
})

describe('an item that the secretariat brings for others is theirs', () => {
  const said = (words: string) => inShort(hear(words, { sender: anne, subject: 'Punkt' })).join()
  it.each([
    [
      'Søren fra Favrskov har bedt os sætte fælles vejledning på dagsordenen, 25 minutter',
      'SubmitItem 2 title=Fælles vejledning',
    ],
    ['Lemvig vil gerne have testmiljøet på som punkt, 10 min', 'SubmitItem 2 title=Testmiljøet'],
  ])('%s', (words, expected) => expect(said(words)).toContain(expected))
  it.each(['Søren fra Favrskov har ikke bedt os sætte noget på dagsordenen', 'Har Søren bedt os sætte det på dagsordenen?'])(
    'and none: %s',
    words => expect(said(words)).not.toContain('SubmitItem'),
  )
})

describe('what we never do is said', () => {
  const office = (words: string) => inShort(hear(words, { sender: anne, subject: 'Hej' }))
  it.each(['Send det her rundt til alle', 'Giv lige deltagerne besked om, at vi glæder os', 'Rundsend venligst'])('%s', words =>
    expect(office(words)).toEqual(['? not-sent-around']),
  )
  it.each(['Ryk fristen for punkter til onsdag den 7. april', 'Forlæng fristen med to dage'])('%s', words =>
    expect(office(words)).toEqual(['? deadline-unmoved']),
  )
  it.each(['Det skal ikke sendes rundt til alle', 'Vi rykker ikke fristen'])('not so: %s', words =>
    expect(office(words).join()).not.toMatch(/sent-around|deadline-unmoved/u),
  )
})

describe('the core of a mail is done, and what stands beside it goes where it belongs', () => {
  const reply = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
  it.each([
    'Lemvig har ingen punkter. Jonas er tilbage 1. november.',
    'Ingen punkter fra os pt., men det kan være der kommer noget senere.',
    'Ingen punkter, men vi vil gerne fortælle om vores AD-projekt under statusrunden.',
  ])('nothing to add: %s', words => expect(reply(words)[0]).toContain('DeclareNothingToAdd'))
  it.each([
    'Ingen punkter, men Jonas har et om AI',
    'Ingen punkter, medmindre I mangler noget',
    'Ingen punkter endnu, men der kommer nok noget i næste uge',
    'Ingen punkter. Vi kæmper stadig med fuldmagter.',
  ])('and not: %s', words => expect(reply(words).join()).not.toContain('DeclareNothingToAdd'))
  it('an illness is passed on to nobody', () =>
    expect(reply('Lemvig har ingen punkter. Jonas er sygemeldt og tilbage til maj.').join()).not.toContain('syg'))
})

describe('what the secretariat asks of what is written down is answered', () => {
  const office = (words: string) => inShort(hear(words, { sender: anne, subject: 'Spørgsmål' })).join()
  it.each([
    ['Hvor langt er vi? Hvem har ikke svaret endnu?', 'RequestStatus'],
    ['Kan du sende mig de punkter, der er kommet ind indtil nu?', 'RequestFacts items'],
    ['Vi overvejer at aflyse mødet. Hvor mange punkter er der kommet?', 'RequestFacts items'],
    ['Kan jeg få en oversigt over årets møder?', 'RequestYear'],
    ['Hvem er kontaktpersoner for Skive?', 'RequestContacts'],
  ])('%s', (words, expected) => expect(office(words)).toContain(expected))
  it.each([
    'Send referatet ud til alle',
    'Kan vi flytte mødet til den 21. april?',
    'Punkt: Hvem er kontaktperson for leverandøren?',
  ])('and not: %s', words => expect(office(words)).not.toMatch(/Request/u))
  it.each(['Hvem er kontaktpersoner for Skive?', 'Send mig en liste over alle medlemmer'])('a member gets no list: %s', words =>
    expect(inShort(hear(words, { subject: 'Spørgsmål' })).join()).not.toContain('RequestContacts'),
  )
})
