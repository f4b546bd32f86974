import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, items, letter, receipt, spring, winter } from './cast.ts'

const one: Case = { letter: receipt }
const several: Case = { letter: letter('item-receipt', spring, { items: items.slice(0, 2) }) }
const snitflader: Case = { letter: letter('item-receipt', spring, { items: items.slice(1, 2) }) }
const say = (words: string, told: Case = {}) => inShort(hear(words, told))

describe('G18 a receipt that is right, and one item more', () => {
  it.each([
    ['Godkendt. Punkt til næste møde: Status på X', ['SubmitItem 2 title=Status på X']],
    ['Ser fint ud. Nyt punkt: Roller', ['SubmitItem 2 title=Roller']],
    ['Ok. Punkt: Roller, 10 min', ['SubmitItem 2 title=Roller | minutes=10']],
    ['Tak! Punkt til næste møde: Status på X', ['SubmitItem 2 title=Status på X']],
    ['Fint, tak. Vi har også et punkt mere: Arkivering', ['SubmitItem 2 title=Arkivering']],
    ['Ja.\n\nPunkt til dagsordenen: Roller\nVi skal tale om dem.', ['SubmitItem 2 title=Roller | text=Vi skal tale om dem.']],
    [
      'Det stemmer. Punkt til næste møde: Navne\nPunkt til næste møde: Roller',
      ['SubmitItem 2 title=Navne', 'SubmitItem 2 title=Roller'],
    ],
  ])('%s', (words, wanted) => {
    expect(say(words, one)).toEqual(wanted)
    expect(say(words, several)).toEqual(wanted)
  })
  it.each(['Nej. Nyt punkt: Roller', '30 min. Punkt: Roller'])('what is more than a yes is asked about: %s', words =>
    expect(say(words, one)).toEqual(['? which-change']),
  )
  it.each([
    ['Ikke godkendt. Nyt punkt: Roller', ['SubmitItem 2 title=Roller', 'PassRemarkOn: Ikke godkendt.']],
    ['30 min. Nyt punkt: Roller', ['AmendItem 2 id=P-12 | minutes=30', 'SubmitItem 2 title=Roller']],
    ['Træk punktet. Nyt punkt: Roller', ['WithdrawItem 2 id=P-12', 'SubmitItem 2 title=Roller']],
    ['Godkendt? Nyt punkt: Roller', ['SubmitItem 2 title=Roller', 'PassRemarkOn: Godkendt?']],
  ])('and what is clear is done: %s', (words, wanted) => expect(say(words, one)).toEqual(wanted))
  it.each(['Godkendt. Titel: Nye navne', 'Ok. Punkt 2: 30 min', 'Godkendt. Punkt til næste møde er en god idé'])(
    'and brings no item: %s',
    words => expect(say(words, one).join()).not.toContain('SubmitItem'),
  )
})

describe('G18 an item is taken back by its title', () => {
  it.each([
    'Status på snitflader udgår',
    'Status på snitflader trækkes',
    'Status på snitflader bortfalder',
    'status på snitflader trækkes tilbage',
    'Punktet om Status på snitflader udgår',
    'Vi trækker »Status på snitflader«',
    'Status på snitflader: udgår',
    'Status på snitflader er ikke aktuelt længere',
    'Hej\n\nStatus på snitflader skal udgå. Tak!\n\nMvh Pia',
  ])('%s', words => {
    expect(say(words, several)).toEqual(['WithdrawItem 2 id=P-13'])
    expect(say(words, snitflader)).toEqual(['WithdrawItem 2 id=P-13'])
  })
  it.each(['P-13 bortfalder', 'P-13 trækkes', 'P-13 Status på snitflader udgår'])('and by its number: %s', words => {
    expect(say(words, several)).toEqual(['WithdrawItem 2 id=P-13'])
    expect(say(words)).toEqual(['WithdrawItem 2 id=P-13'])
  })
  it.each([
    'Status på snitflader udgår ikke',
    'Status på snitflader udgår?',
    'Status på snitflader udgår måske',
    'Hvis Status på snitflader udgår, tager vi den næste gang',
    'Status på snitflader trækkes til næste møde',
    'Slet sidste afsnit i Status på snitflader',
  ])('what is not surely that is asked about, and is no text of it: %s', words =>
    expect(say(words, several)).toEqual(['? which-change']),
  )
  it('two items at once are both taken back, and an apology beside one is heard', () => {
    const both = say('Status på snitflader og Navngivning af skemaer udgår', several)
    expect(both.toSorted()).toEqual(['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13'])
    expect(say('Status på snitflader udgår. Jeg kan ikke komme.', several)).toEqual(['GiveApology 2', 'WithdrawItem 2 id=P-13'])
  })
  it('a sentence about the matter is text', () => {
    const words = 'Status på snitflader: vi skal se på de snitflader, der bortfalder til sommer hos os alle'
    expect(say(words, several)).toEqual([`AmendItem 2 id=P-13 | text=Vi skal være enige.\n\n${words}`])
  })
  it('and a title inside another word is none', () =>
    expect(say('Status på snitfladerne udgår i 2028', several)).toEqual(['? which-item']))
})

describe('the order of the agenda', () => {
  const toSecretariat = ['? agenda-order']
  const wishes = [
    'Vi vil gerne bytte P-12 med P-13',
    'Byt P-12 og P-13',
    'Kan P-12 komme før P-13?',
    'P-12 skal før P-13',
    'Vi vil gerne have P-12 før P-13, da den haster',
    'Rækkefølgen på P-12 og P-13 må gerne byttes om',
    'Kan P-12 komme først?',
    'P-12 skal være sidst',
    'Vi vil gerne bytte P-12 med et andet punkt',
    'Hej\n\nKan I bytte om på punkt P-12 og P-13? P-13 er vigtigst for os.\n\nMvh Pia',
  ]
  it.each(wishes)('goes on to the secretariat, whatever letter is answered: %s', words => {
    for (const told of [one, several, {}, { letter: letter('call-for-items') }, { letter: letter('agenda') }])
      expect(say(words, told)).toEqual(toSecretariat)
  })
  it.each(wishes)('is a comment where it answers minutes: %s', words => {
    const told = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
    expect(say(words, told).join()).toMatch(/^CommentOnMinutes 1/)
  })
  it.each([
    'P-12 før kl. 14',
    'P-12 efter kl. 14, tak',
    'P-12 først, for vi skal gå',
    'P-12 først, vi skal gå',
    'P-12 skal være sidst, da vi skal gå tidligt',
  ])('with the hour, or why: %s', words => expect(say(words)).toEqual(toSecretariat))
  it.each([
    'P-12 først. P-13 er vigtigst for os',
    'P-12 først. Vi har også et punkt om vikarer',
    'P-12 først. Jeg kan ikke komme',
    'Kan vi bytte? P-12 først',
  ])('is asked about where the mail says more: %s', words => expect(say(words)).toEqual(['? not-understood']))
  it.each([
    ['P-12 først. P-14: 30 min', 'AmendItem 2 id=P-14 | minutes=30'],
    ['P-12 først. P-12 30 min', 'AmendItem 2 id=P-12 | minutes=30'],
    ['P-12 først. P-12 er til beslutning', 'AmendItem 2 id=P-12 | kind=B'],
  ])('beside a change it goes to people, who arrange the agenda: %s', (words, change) =>
    expect(say(words)).toEqual([change, 'PassRemarkOn: P-12 først.']),
  )
  it.each(['P-12 første', 'P-12 og P-13', 'P-12, P-13 og P-14 først', 'P-99 først', 'Punktet først'])(
    'and is none where it is not said of which item, or where it is to be: %s',
    words => expect(say(words)).not.toEqual(toSecretariat),
  )
  it.each(['Kan det komme først?', 'Punktet først', 'Den skal sidst'])('of the one item of the receipt: %s', words => {
    expect(say(words, one)).toEqual(toSecretariat)
    expect(say(words, several)).not.toEqual(toSecretariat)
    expect(say(words, { ...one, meetings: [{ ...spring, phase: 'held' }] })).not.toEqual(toSecretariat)
  })
  it('is the secretariat’s own to say', () => {
    expect(say('P-13 før P-12', { sender: anne })).toEqual(['EditAgenda 2 edits=[{"do":"before","item":"P-13","other":"P-12"}]'])
    expect(say('Byt P-12 og P-13', { sender: anne })).toEqual(['? not-understood'])
  })
  it('is what the sender says it is, once we have asked', () =>
    expect(say('Byt P-12 og P-13', { situation: { hint: 'item' } })).toEqual(['SubmitItem 2 title=Byt P-12 og P-13']))
  it.each([
    ['P-12 skal ikke før P-13', ['? which-change']],
    ['Byt ikke P-12 og P-13', ['? which-change']],
    ['Byt P-12 og P-99', ['? which-change']],
    ['P-12: 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Byt P-12 og P-13. P-14: 30 min', ['AmendItem 2 id=P-14 | minutes=30', 'PassRemarkOn: Byt P-12 og P-13.']],
    ['Byt P-12 og P-13. Jeg kan ikke komme', ['? not-understood']],
    ['Byt P-12 og P-13. Nyt punkt: Roller', ['SubmitItem 2 title=Roller', 'PassRemarkOn: Byt P-12 og P-13.']],
    ['Vi vil gerne bytte med Skive', ['ProposeRoleSwap with=Skive Kommune']],
    [
      'P-12 handler om det, der kommer før P-13',
      ['AmendItem 2 id=P-12 | text=Vi skal være enige.\n\nhandler om det, der kommer før P-13'],
    ],
  ])('and this is none: %s', (words, wanted) => expect(say(words, one)).toEqual(wanted))
})

describe('G25 nothing from us, and something from others', () => {
  const say = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
  it.each([
    'Ingen punkter, så hvis andre har noget, er vi med',
    'Ingen punkter fra os, men vi er med hvis andre har noget',
    'Ingen punkter, så andre må gerne få tiden',
    'Vi har ingen punkter, men hvis andre har noget, lytter vi gerne',
    'Intet fra os, men vi er gerne med, hvis andre har noget',
    'Vi har ikke noget denne gang, så de andre må gerne få tiden',
  ])('%s', words => expect(say(words)).toEqual(['DeclareNothingToAdd 2']))
  it.each([
    'Vi har ingen punkter, men Lemvig har',
    'Ingen punkter, men hvis andre har noget om arkivering, har vi også',
    'Ingen punkter, så hvis I mangler noget, har vi et oplæg om AI',
    'Ingen punkter, men hvis der er tid, har vi et punkt',
    'Ingen punkter, men vi vil gerne have arkivering på',
    'Ingen punkter, så hvis andre melder afbud, er vi med',
  ])('brings something after all, and is asked about: %s', words => expect(say(words)).toEqual(['? not-understood']))
  it('whoever has no access has an item', () =>
    expect(say('Ingen adgang til systemet, så hvis andre har noget, er vi med')[0]).toContain('SubmitItem 2'))
})
