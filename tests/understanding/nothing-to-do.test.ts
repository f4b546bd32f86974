import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, spring, view } from './cast.ts'

const say = (words: string, name: Parameters<typeof letter>[0], about = spring) =>
  inShort(hear(words, { letter: letter(name, about) }))
const passed = (words: string) => [`PassRemarkOn: ${words}`]

describe('G26 who comes, and how', () => {
  it.each(['Tak for info, det passer os meget bedre', 'Det passer mig fint'])('needs nothing: %s', words =>
    expect(say(words, 'meeting-moved')).toEqual([]),
  )
  it.each(['Vi kommer begge to', 'Lone og jeg deltager begge'])('is noted: %s', words =>
    expect(say(words, 'meeting-moved')).toEqual(['WithdrawApology 2 answer=accepted']),
  )
  it.each([
    'Lemvig deltager med 3 personer, mig, Lone og vores elev Freja.',
    'Vi kommer begge to, men Kim først efter pausen.',
    'Jeg kommer ti minutter for sent',
    'Vi deltager fra samme lokale',
    'Kommer Lone?',
  ])('is told to the secretariat: %s', words =>
    expect(say(words, 'agenda').filter(each => each !== 'WithdrawApology 2 answer=accepted')).toEqual(passed(words)),
  )
  it.each([
    'Vi deltager måske',
    'Vi kommer ikke',
    'Vi deltager med et punkt om test',
    'Det passer os dårligt',
    'Vi kommer, hvis vi kan',
  ])('and this is something else: %s', words => expect(say(words, 'agenda').join()).not.toContain('PassRemarkOn'))
})

describe('G32 minutes that are promised', () => {
  it.each([
    ['Jeg er lidt bagud, I får referatet på fredag', 'minutes-template'],
    ['Vi sender referatet inden fredag', 'minutes-nudge'],
    ['Tak, jeg retter det og sender en ny version i morgen', 'comments-bundle'],
  ] as const)('%s', (words, name) => expect(say(words, name)).toEqual(passed(words)))
  it.each(['Hvornår skal I have referatet?', 'Vi sender referatet i morgen. Vi mangler Skives ord.'])('or asked for: %s', words =>
    expect(say(words, 'minutes-template')).toEqual(passed(words)),
  )
  it('is none in a word', () => expect(say('Referatet', 'minutes-template').join()).not.toContain('PassRemarkOn'))
})

describe('a question in the answer to the receipt of an apology', () => {
  it.each(['Tak. Kan I sende mig referatet bagefter?', 'Send mig gerne materialet.', 'Må jeg få linket alligevel?'])(
    '%s',
    words => expect(say(words, 'apology-receipt').join()).toMatch(/^PassRemarkOn: /),
  )
  it.each(['Kan I slette mit afbud?', 'Blå er en dejlig farve, synes du ikke?'])('not: %s', words =>
    expect(say(words, 'apology-receipt').join()).not.toContain('PassRemarkOn'),
  )
})

describe('G31 a swap that is answered', () => {
  const swap = letter('role-swap-proposal', spring, { swap: { id: 'B-1' } })
  const answer = (words: string) => inShort(hear(words, { letter: swap }))
  it.each([
    'Det kan vi desværre ikke hjælpe med, Kim er på barsel.',
    'Ja tak til skabelonen, men nej til at bytte',
    'Vi må sige nej til bytningen',
  ])('no: %s', words => expect(answer(words)).toEqual(['AnswerRoleSwap id=B-1 | yes=false']))
  it.each([
    'Fint, så tager vi referatet i april og I tager vores i efteråret',
    'Ok, så skriver vi referatet',
    'Så klarer vi det',
  ])('yes: %s', words => expect(answer(words)).toEqual(['AnswerRoleSwap id=B-1 | yes=true']))
  it.each([
    'Jeg skal lige vende det med Kim, der er på kursus til torsdag. Vender tilbage',
    'Vi drøfter det internt og vender tilbage',
  ])('not yet: %s', words => expect(answer(words)).toEqual([]))
  it.each([
    'Fint, så tager vi referatet, hvis I tager vores',
    'Nej til møde, ja til at bytte?',
    'Jeg skal lige høre, hvad det betyder?',
  ])('asked about: %s', words => expect(answer(words).join()).not.toContain('yes=true'))
  it.each(['Er der nogen, der vil være mødeleder i stedet for os?', 'Er der en anden kommune, der kan tage referatet?'])(
    'is asked for: %s',
    words => expect(inShort(hear(words, { letter: letter('call-for-items') })).join()).toContain('ProposeRoleSwap'),
  )
})

describe('G61 somebody who is to have our mails', () => {
  it.each([
    'Vi har ansat Sofie Tang (sofie.tang@lemvig.example) pr. 1. maj. Hun skal også have jeres mails.',
    'Kim Lund skal også modtage indkaldelserne',
    'Min kollega vil gerne have jeres mails',
  ])('goes on to the secretariat: %s', words => expect(inShort(hear(words))).toEqual(['? about-people']))
  it.each(['Vi skal have jeres mails journaliseret', 'Borgeren skal have mails'])('not: %s', words =>
    expect(inShort(hear(words))).not.toEqual(['? about-people']),
  )
})

it('no item, and who comes, between the lines of a call', () => {
  const told = {
    letter: letter('call-for-items'),
    separated: { inline: [{ answers: 'Har I ikke noget?', words: 'Vi har ikke noget, men vi deltager begge to.' }] },
  }
  expect(
    inShort(hear('> Har I noget? Svar her.\n> Har I ikke noget?\n\nVi har ikke noget, men vi deltager begge to.', told)),
  ).toEqual(['DeclareNothingToAdd 2'])
})

describe('G34 what is no comment on the minutes', () => {
  const winter = view(1, 'minutes-out', '2027-01-13T11:00:00.000Z')
  const minutes = (words: string) =>
    inShort(hear(words, { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }))
  it.each([
    'Godkendt herfra. God weekend alle sammen',
    'Jeg var der jo ikke selv, men Kim siger det passer. Lemvig godkender.',
    'Ellers ok med referatet',
  ])('none: %s', words => expect(minutes(words)).toEqual(['DeclareNoComments 1']))
  it('none, and a question that the status answers', () =>
    expect(minutes('Hvornår er næste møde? Ellers ok med referatet')).toEqual(['DeclareNoComments 1', 'RequestFacts meeting']))
  it.each(['Jeg er på ferie i uge 17 og har ikke læst referatet. Kim svarer for Lemvig.', 'Kim svarer for os'])(
    'noted: %s',
    words => expect(minutes(words)).toEqual([]),
  )
  it.each([
    'Jeg var der ikke, men Kim siger, at pkt. 3 er forkert',
    'Kim siger det passer, men tallet skal være 7',
    'Jeg har ikke læst referatet om skemaer rigtigt',
    'Hvornår er næste møde? Pkt. 2 er forkert',
  ])('a comment: %s', words => expect(minutes(words).join()).toContain('CommentOnMinutes 1'))
  const say = (words: string, told: object) => inShort(hear(words, { meetings: [winter, spring], ...told }))
  it('in the answer to a call', () => {
    const told = { letter: letter('call-for-items', spring) }
    expect(say('Der er fejl i referatet punkt 2, KL sagde ikke "intet nyt"', told).join()).toContain('CommentOnMinutes 1')
    expect(say('Der mangler et navn i referatet', told).join()).toContain('CommentOnMinutes 1')
    expect(say('Rettelse af skemaer', told).join()).toContain('SubmitItem')
    expect(say('Fejl i referater fra byrådet', told).join()).toContain('SubmitItem')
  })
  it('a question of the minute-taker is none', () =>
    expect(say('Hvornår får jeg skabelonen til referatet? Og skal jeg skrive beslutninger?', { meetings: [spring] })).toEqual([
      'PassRemarkOn: Hvornår får jeg skabelonen til referatet? Og skal jeg skrive beslutninger?',
    ]))
  it.each(['Godkendt af Lone, jeg har ikke læst det', 'Ok, men jeg har ikke læst det', 'Fint, jeg har dog ikke læst referatet'])(
    'nothing that agrees is dropped beside it: %s',
    words => expect(minutes(words)).not.toEqual([]),
  )
  it('alone it needs nothing', () => expect(minutes('Jeg har ikke nået at læse referatet')).toEqual([]))
})
