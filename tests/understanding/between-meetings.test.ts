import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, spring, winter } from './cast.ts'

/** More of what people write on an ordinary day, each understood wrongly once, with what looks alike and is something else. */
const call = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
const minutes = (words: string) =>
  inShort(hear(words, { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }))
const submits = (title: string) => [expect.stringContaining(`SubmitItem 2 title=${title}`)]

describe('G25 nothing this time, and what is said around it', () => {
  it.each([
    'Ingen - men vi glæder os',
    'Ingen – men vi glæder os til mødet',
    'Ingen punkter, men vi glæder os',
    'Vi har pt. ikke noget til dagsordenen, men hvis der kommer noget, vender jeg tilbage inden fristen.',
    'Vi har ikke noget denne gang, men skulle der dukke noget op, skriver vi.',
    'Intet herfra, men jeg vender tilbage, hvis der kommer noget',
    'Hi all\n\nNo items from us this time, thanks.\n\nBest\nIda',
    'Nothing from us this time.\n\nAll the best\nIda',
    'Der er ikke noget presserende fra vores side.',
    'Ingen input',
    'Vi har ingen indspark denne gang',
    '0 punkter',
    'Vi undlader denne gang',
    'Beklager det sene svar. Lemvig har ikke punkter til dagsordenen.',
  ])('%s', words => expect(call(words)).toEqual(['DeclareNothingToAdd 2']))
  it.each([
    ['Ingen - men vi vil gerne høre om snitflader', 1],
    ['Vi har ikke noget, men hvis der bliver tid, vil vi gerne høre om snitflader.', 1],
    ['Vi har ikke noget, men skulle vi ikke tale om snitflader?', 1],
    ['Intet herfra, men hvis Aarhus kommer, skal vi tale om roller', 1],
    ['Ikke noget denne gang, men hvis fristen rykkes, melder vi et punkt om roller', 1],
  ])('not: %s', words => expect(call(words)).not.toEqual(['DeclareNothingToAdd 2']))
})

describe('a promise of an item is none', () => {
  it.each([
    'Ja, vi har et punkt. Det kommer jeg tilbage med i næste uge.',
    'Vi har et punkt. Vi vender tilbage med det i næste uge.',
  ])('%s', words => expect(call(words)).toEqual([]))
  it.each([
    ['Vi har et punkt. Det handler om roller.', 'Roller'],
    ['Vi har et punkt om roller. Jeg vender tilbage med bilag i næste uge.', 'Roller'],
    ['Vi har et punkt: Hvornår vender KL tilbage med svar?', 'Hvornår vender KL tilbage med svar'],
    ['Punkt: Det følger jo ikke reglerne', 'Det følger jo ikke reglerne'],
    ['Et punkt: Vi kommer tilbage med erfaringer fra piloten', 'Erfaringer fra piloten'],
  ])('is one: %s', (words, title) => expect(call(words)).toEqual(submits(title)))
})

describe('G17 how long it takes, and how long it took', () => {
  it.each([
    'Snitflader. Sidst brugte vi 45 min på det.',
    'Roller. Oplægget tog 30 minutter sidst.',
    'Rettigheder. Vi ventede 20 minutter på svar.',
  ])('%s', words => expect(call(words)[0]).not.toContain('minutes='))
  it.each([
    ['Snitflader. Sidst brugte vi for kort tid, så sæt 45 min af.', 45],
    ['Snitflader. Vi tog det op sidst. 20 min', 20],
    ['Snitflader. Det tager 45 min.', 45],
    ['Snitflader, 45 min, vi nåede det ikke sidst', 45],
    ['Snitflader. Vi regner med at bruge 20 minutter', 20],
  ])('%s', (words, minutes) => expect(call(words)[0]).toContain(`minutes=${minutes}`))
  it.each([
    [
      'Erfaringer med snitfladen (15 min, Ole fremlægger)',
      ['SubmitItem 2 title=Erfaringer med snitfladen | minutes=15 | presenter=Ole'],
    ],
    ['Roller, 20 min, Pia og Kim holder oplæg.', ['SubmitItem 2 title=Roller | minutes=20 | presenter=Pia og Kim']],
    ['Leverandøren fremlægger sine planer', ['SubmitItem 2 title=Leverandøren fremlægger sine planer']],
    ['Roller, hvor KL fremlægger sine planer', ['SubmitItem 2 title=Roller, hvor KL fremlægger sine planer']],
  ])('%s', (words, wanted) => expect(call(words)).toEqual(wanted))
})

describe('G35 answers to minutes', () => {
  it.each(['ingen bem.', 'Referatet er dækkende', 'Dækkende. Tak', 'Ingen bemærkninger. Vh. Ida Fjordvang'])('%s', words =>
    expect(minutes(words)).toEqual(['DeclareNoComments 1']),
  )
  it('"Læst" says no more than that', () => expect(minutes('Læst. Mvh. Ida')).toEqual([]))
  it.each([
    'Referatet er ikke dækkende',
    'Pkt. 3 er ikke dækkende',
    'Dækkende, men pkt. 4 mangler',
    'Bem. til pkt. 2: juli',
    'Er referatet dækkende for pkt. 2?',
  ])('not: %s', words => expect(minutes(words)).toEqual([expect.stringContaining('CommentOnMinutes 1')]))
  it.each([
    ['Et punkt til næste møde: Snitflader, 20 min', ['SubmitItem 2 title=Snitflader | minutes=20']],
    [
      'Pkt. 3: juli i stedet for juni\n\nPunkt til næste møde: Snitflader',
      [expect.stringMatching(/^CommentOnMinutes 1 .*juli i stedet for juni/), 'SubmitItem 2 title=Snitflader'],
    ],
    ['Ingen bemærkninger.\n\nNyt punkt til dagsordenen: Snitflader', ['DeclareNoComments 1', 'SubmitItem 2 title=Snitflader']],
  ])('%s', (words, wanted) => expect(minutes(words)).toEqual(wanted))
  it.each([
    'Et punkt til beslutning mangler i referatet',
    'Punkt til punkt er referatet fint, men pkt. 4 er for kort',
    'Det var aftalt, at pkt. 4 blev et punkt til næste møde',
    'Der mangler et punkt til næste møde i referatet',
    'Et punkt: pkt. 4 er skrevet to gange',
  ])('is a comment: %s', words => expect(minutes(words)).toEqual([expect.stringContaining('CommentOnMinutes 1')]))
})

describe('words about the paper that is answered are no item', () => {
  it.each(['Et punkt er glemt, nr. 4', 'Der er et punkt på dagsordenen, som ikke er refereret'])(
    'to the preview of minutes: %s',
    words =>
      expect(
        inShort(
          hear(words, { letter: letter('minutes-preview', winter), situation: { sender: anne }, meetings: [winter, spring] }),
        ),
      ).toEqual(['? not-understood']),
  )
  it('nor where they hold the minutes back', () =>
    expect(
      inShort(
        hear('Der mangler et punkt. Vent med at sende.', {
          letter: letter('minutes-preview', winter),
          situation: { sender: anne },
          meetings: [winter, spring],
        }),
      ),
    ).toEqual(['HoldMinutes 1']))
  it.each([
    'Jeg forstår ikke det ene punkt på dagsordenen',
    'Der er et punkt på dagsordenen, jeg ikke kan huske',
    'Tak for dagsordenen. Der er en fejl i punktet om navngivning på dagsordenen.',
    'Flot, at der er et punkt om økonomi på dagsordenen',
    'Tak. Vi har ikke noget til dagsordenen.',
    'Intet nyt til dagsordenen',
  ])('to the agenda: %s', words => expect(inShort(hear(words, { letter: letter('agenda') }))).toEqual(['? not-understood']))
  it('a plain question about it goes to people', () =>
    expect(inShort(hear('Er der et punkt om økonomi på dagsordenen?', { letter: letter('agenda') }))).toEqual([
      'PassRemarkOn: Er der et punkt om økonomi på dagsordenen?',
    ]))
  it.each([
    ['Nyt punkt: Økonomi', 'Økonomi'],
    ['Kan vi få et punkt på om økonomi?', 'Økonomi'],
    ['Vi vil gerne have et punkt om økonomi på dagsordenen', 'Økonomi'],
    ['Vi har et punkt til dagsordenen: Økonomi', 'Økonomi'],
    ['Punkt til dagsordenen: Økonomi', 'Økonomi'],
    ['Vi har ikke sagt det før, men vi har et punkt til dagsordenen: Økonomi', 'Økonomi'],
    ['Vi har et punkt til dagsordenen: Intet nyt er godt nyt', 'Intet nyt er godt nyt'],
  ])('is one: %s', (words, title) => expect(inShort(hear(words, { letter: letter('agenda') }))).toEqual(submits(title)))
})

describe('an apology in the subject', () => {
  const anew = (subject: string, words: string) => inShort(hear(words, { subject }))
  it.each([
    ['Afbud 14. april', 'Hej, jeg kan desværre ikke være der. Gitte kommer.', ['GiveApology 2 substitute=Gitte']],
    ['Afbud', 'Jeg er på kursus den dag.', ['GiveApology 2']],
    ['Afbud til ERFA-mødet', 'Det passer desværre dårligt med en anden aftale', ['GiveApology 2']],
    ['Hej', 'Jeg kan ikke være til stede den 14. april', ['GiveApology 2']],
  ])('%s: %s', (subject, words, wanted) => expect(anew(subject, words)).toEqual(wanted))
  it.each([
    ['Afbud fra leverandøren', 'Leverandøren har meldt fra til workshoppen'],
    ['Afbud', 'Jeg kommer alligevel'],
    ['Håndtering af afbud', 'Hvordan gør I?'],
    ['Afbud?', 'Er der nogen, der har meldt afbud?'],
    ['Afbud og sletning', 'Vi vil gerne drøfte, hvordan man sletter.'],
  ])('not: %s: %s', (subject, words) => expect(anew(subject, words)).not.toContainEqual(expect.stringContaining('GiveApology')))
})

it('G19 "må godt komme med" takes a late item on, and a condition does not', () => {
  const late = (words: string) => inShort(hear(words, { letter: letter('late-item'), situation: { sender: anne } }))
  for (const words of ['Den må godt komme med', 'Kan godt komme med', 'Det må gerne være med'])
    expect(late(words)[0]).toMatch(/PlaceItem.*on-agenda/)
  for (const words of [
    'Den må godt komme med, hvis der er tid',
    'Må den godt komme med?',
    'Den må ikke komme med',
    'Kommer den med?',
    'Den kan komme med næste gang',
  ])
    expect(late(words)[0] ?? '').not.toMatch(/on-agenda/)
})

describe('who comes, and who is away, is no item', () => {
  it.each([
    ['Morten og jeg deltager begge to', ['WithdrawApology 2 answer=accepted']],
    ['Vi deltager begge', ['WithdrawApology 2 answer=accepted']],
    ['Vi ses den 14. april', []],
    ['Vi glæder os til mødet den 14. april', []],
    ['Er på ferie indtil mandag. Vender tilbage.', ['? not-understood']],
    [
      'Tak for mailen, vi har ikke umiddelbart noget, men vil gerne høre mere om Lemvigs punkt om navngivning.',
      ['? not-understood'],
    ],
  ])('%s', (words, wanted) => expect(call(words)).toEqual(wanted))
  it.each([['0 punkter i prøven: hvad gør vi?', '0 punkter i prøven | text=Hvad gør vi?']])('is one: %s', (words, title) =>
    expect(call(words)).toEqual(submits(title)),
  )
  it.each([
    'Borgere og pårørende deltager ikke i mødet',
    'Ingen input fra borgerne i systemet',
    'Ingen ønsker den gamle version',
    'Er ferie med i normtiden? Vi er i tvivl.',
  ])('may be one, and is asked about: %s', words => expect(call(words)).toEqual(['? not-understood']))
  it('a length between dashes is one', () => {
    expect(call('Roller og rettigheder - en halv time - til beslutning')).toEqual([
      'SubmitItem 2 title=Roller og rettigheder | kind=B | minutes=30',
    ])
    expect(call('Frist for svar – 20 minutter er for lidt – hvad gør vi?')[0]).not.toContain('minutes=')
  })
})
