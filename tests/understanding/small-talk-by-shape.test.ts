import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const reply = (words: string, name: Parameters<typeof letter>[0] = 'agenda') => inShort(hear(words, { letter: letter(name) }))

describe('G30 an answer of nothing but small talk brings no letter', () => {
  it.each([
    'Tak for dagsordenen, den ser spændende ud! Vi glæder os.',
    'Tusind tak for et rigtig godt møde! Jeg fik så meget med hjem, især om oprydningen. Og flot styret, Jonas.',
    'Tusind tak, fordi punktet kom først! Det er min første gang, så jeg er lidt spændt.',
    'Tak for i dag alle sammen, det var virkelig brugbart!',
    'Færgen sejler! Vi ses kl. 13 😎',
    'Super, det står i kalenderen.',
    'Sikke dejligt vejr til turen :-) Vi ses onsdag',
  ])('%s', words => expect(reply(words)).toEqual([]))

  it.each([
    ['God fornøjelse derude', 'call-for-items'],
    ['Dejligt overblik tak', 'call-for-items'],
    ['Dejligt, så er den i hus. Tak for god hjælp undervejs!', 'minutes-approved'],
    ['Fint, det står i kalenderen. Vi vender tilbage om punkter når vi har holdt teammøde på torsdag.', 'call-for-items'],
  ] as const)('%s', (words, name) => expect(reply(words, name)).toEqual([]))

  it.each([
    'Tak fordi I husker linket.',
    'Tak for dagsordenen, men punkt 3 mangler.',
    'Dejligt, Lone kommer også.',
    'Færgen sejler ikke i morgen!',
    'Vi ses kl. 14!',
    'Vi ses torsdag!',
    'Tak for dagsordenen. Kan jeg få linket?',
    'Fedt, at I får en ny leverandør på.',
    'Kaffen skal bestilles!',
    'Dejligt! Jeg glæder mig til at se jer den 15.',
  ])('and this is somebody’s matter: %s', words => expect(reply(words)).not.toEqual([]))

  it.each([
    'Arkiv - kort og godt',
    'God påske-bemanding i borgerservice',
    'Vejret er godt',
    'Vi håber, at I har fundet en god løsning',
  ])('and this may be an item: %s', words => expect(reply(words, 'call-for-items')).not.toEqual([]))

  it('nor where a yes is waited for', () => expect(reply('Dejligt, det lyder godt!', 'agenda-for-approval')).not.toEqual([]))
})

describe('G25 small talk beside "nothing", an item and a comment goes to nobody', () => {
  const none = 'DeclareNothingToAdd 2'
  it.each([
    'Nul punkter fra Lemvig. Og jeg krydser fingre for færgen denne gang 😅',
    'Vi har ingen punkter, det har vi aftalt.',
    'Jeg skrev i mandags at vi ikke har nogen punkter fra Lemvig :-) Men det er så sagt igen nu.',
    'Thomas er ikke helt landet efter sommeren, så jeg svarer: ingen punkter fra Lemvig.',
    'Det var et rigtig godt møde i efteråret, og vi har allerede brugt flere af jeres tips. Ingen punkter.',
  ])('%s', words => expect(reply(words, 'items-reminder')).toEqual([none]))

  it.each([
    'Vi har ingen punkter, det har vi aftalt. Kan vi få et andet lokale?',
    'Nul punkter fra Lemvig. Vi har haft gode erfaringer med robotten.',
    'Thomas sagde det ikke, så jeg svarer: et punkt om robotten.',
  ])('not all of it: %s', words => expect(reply(words, 'items-reminder')).not.toEqual([none]))

  it('a colleague’s trouble with the mail is not passed on', () =>
    expect(
      inShort(
        hear('Jonas siger, han ikke kan komme igennem med sin rettelse, så nu prøver jeg. Punktet skal have 15 min.', {
          letter: letter('item-receipt', undefined, { items: [{ id: 'P-12', title: 'Navngivning af skemaer', minutes: 20 }] }),
        }),
      ).join(),
    ).not.toContain('PassRemarkOn'))

  it.each([
    ['Er på farten så bare kort: vi vil gerne høre, om nogen har styr på fritekstsøgning.', /farten/u],
    ['Vi vil gerne have fem minutter til at fortælle om vores nye netværk. Ida siger jo til hvis hun har mere.', /Ida/u],
  ])('it stands in no item: %s', (words, talk) => {
    expect(reply(words, 'call-for-items').join()).toContain('SubmitItem')
    expect(reply(words, 'call-for-items').join()).not.toMatch(talk)
  })

  it.each([
    ['Lige i sidste øjeblik: pkt 10 må gerne slutte med, at Lemvig samler tallene.', /øjeblik/u],
    ['Kun et par småting fra os:\n\n- Pkt. 4: Det var ikke et tilbud.\n- Pkt. 6: Tjeklisten ligger hos Lars.', /småting/u],
    ['Pkt. 4: Det var ikke et tilbud. Nu ved vi godt, hvad vi skal leve op til :-)', /leve op/u],
  ])('it is no comment: %s', (words, talk) => {
    expect(reply(words, 'minutes-for-comment').join()).toContain('CommentOnMinutes')
    expect(reply(words, 'minutes-for-comment').join()).not.toMatch(talk)
  })

  it.each([
    'Jeg ville have skrevet, at det ikke var os, der havde listen - men det står der jo heller ikke, kan jeg se, jeg læste forkert. Så ingen kommentarer.',
  ])('what is taken back in the same breath is no comment: %s', words =>
    expect(reply(words, 'minutes-for-comment')).toEqual(['DeclareNoComments 2']),
  )
  it.each(['Vi læste pkt. 3 forkert. Så ingen kommentarer.', 'Listen er ikke vores. Så ingen kommentarer.'])(
    'not so: %s',
    words => expect(reply(words, 'minutes-for-comment')).not.toEqual(['DeclareNoComments 2']),
  )
})
