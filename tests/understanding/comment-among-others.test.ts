import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { digest, hear, inShort, letter, spring, winter } from './cast.ts'

/** The minutes are those of January. */
const minutes: Case = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
const say = (words: string, told: Case = minutes) => inShort(hear(words, told))
const none = 'DeclareNoComments 1'
const people = (words: string) => `PassRemarkOn: ${words}`
const comment = (item: string | null, text: string) => `CommentOnMinutes 1 comments=${JSON.stringify([{ item, text }])}`

describe('G35 no comments, and what stands beside it is for people', () => {
  it.each([
    ['Ingen rettelser. Kan I sende mig slides fra oplægget?', [none, people('Kan I sende mig slides fra oplægget?')]],
    [
      'Vi godkender referatet. Skal vi ikke snart have fundet en dag til efteråret?',
      [none, people('Skal vi ikke snart have fundet en dag til efteråret?')],
    ],
    [
      'Ser fint ud. Husk at melde jer til temadagen, linket kommer senere.',
      [none, people('Husk at melde jer til temadagen, linket kommer senere.')],
    ],
    [
      'Ok herfra. Vi venter stadig på adgang til testmiljøet, hvem kan hjælpe med det?',
      [none, people('Vi venter stadig på adgang til testmiljøet, hvem kan hjælpe med det?')],
    ],
    [
      'Fint referat! Har ingen kommentarer. Jeg vil gerne have et punkt om uddannelse på næste gang.',
      [none, 'SubmitItem 2 title=Uddannelse'],
    ],
    ['Godkendt herfra. Jeg skifter job til sommer.', [none, people('Jeg skifter job til sommer.')]],
    [
      'Referatet giver et godt billede af mødet. Kan vi låne jeres lokale i juni?',
      [none, people('Kan vi låne jeres lokale i juni?')],
    ],
    [
      'Ingen kommentarer herfra, men vi vil gerne se de slides, der blev vist.',
      [none, people('vi vil gerne se de slides, der blev vist.')],
    ],
    ['Alt ok. Kan jeg få tilsendt en deltagerliste?', [none, people('Kan jeg få tilsendt en deltagerliste?')]],
    ['Kort og godt! Intet at tilføje.', [none]],
    ['Nix', [none]],
    ['Fint referat! Har ingen rettelser. Ses til næste gang', [none]],
    ['Godt møde i onsdags! Ingen bemærkninger. God weekend til jer alle.', [none]],
    ['Tak til Kim for at skrive. Vi har ingen rettelser. Vi ses til efteråret!', [none]],
    [
      'Vi har ingen rettelser til referatet, men vil gerne foreslå, at næste møde bliver fysisk. Det er hyggeligere :-)',
      [none, people('vil gerne foreslå, at næste møde bliver fysisk.')],
    ],
    ['Ingen kommentarer herfra. Vi har fået ny chef, så vi er lidt pressede lige nu.', [none]],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))
  it.each([
    'Ingen bemærkninger. Det var i øvrigt Skive, der fik opgaven.',
    'Godkendt. Deltagerlisten mangler Henrik.',
    'Ingen rettelser. Skulle der ikke have stået september?',
    'Ser fint ud. Vi aftalte dog, at Favrskov er tovholder.',
    'Fint. Jeg hedder Solbjærg med æ.',
    'Ok. Kan du rette datoen til 1. september?',
    'Ingen kommentarer. Kan I skrive Skive på?',
    'Fint referat. Vi talte også om taksterne.',
    'Ingen bemærkninger, men i punkt 3 mangler tovholderen',
  ])('and this is a comment: %s', words => expect(say(words)[0]).toContain('CommentOnMinutes 1'))
})

describe('G34 a comment is what is said of the minutes, and no more', () => {
  it.each([
    [
      'Tak for et fint referat. Under punkt 3 står der august, men jeg har noteret september. Kan du sende mig præsentationen fra KL?',
      [
        comment('3', 'Under punkt 3 står der august, men jeg har noteret september.'),
        people('Kan du sende mig præsentationen fra KL?'),
      ],
    ],
    [
      'Til punkt 3: Vi besluttede ikke noget.\n\nJeg vil i øvrigt gerne have et punkt på næste møde om brugere.',
      [
        comment('3', 'Til punkt 3: Vi besluttede ikke noget.'),
        people('Jeg vil i øvrigt gerne have et punkt på næste møde om brugere.'),
      ],
    ],
    ['Punkt 3 mangler en tovholder. God weekend!', [comment('3', 'Punkt 3 mangler en tovholder.')]],
    [
      'Godt møde i onsdags! Referatet rammer fint. Eneste ting er, at det var Henrik og ikke mig, der fortalte om skolerne.',
      [comment(null, 'Eneste ting er, at det var Henrik og ikke mig, der fortalte om skolerne.')],
    ],
    [
      'Skive er stavet forkert. Hvornår holder vi næste møde?',
      [comment(null, 'Skive er stavet forkert.'), 'RequestFacts meeting'],
    ],
    [
      'Pkt. 2: Det var Lone, der fortalte. Kan vi få optagelsen tilsendt?',
      [comment('2', 'Pkt. 2: Det var Lone, der fortalte.'), people('Kan vi få optagelsen tilsendt?')],
    ],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))
  it.each([
    'Punkt 3 mangler en tovholder. Er det ikke Favrskov?',
    'I skriver, at jeg deltog. Jeg var ikke med.',
    'Beslutningen er uklar. Hvem gør hvad?',
    'Punkt 2 er forkert. Kan du rette det?',
    'Der står august. Jeg mener, det er september.',
    'Jeg synes, det er for kort. Vil I uddybe?',
    'Vi forstår ikke afsnittet om arkiv. Hvad betyder det?',
  ])('and all of this is: %s', words => expect(say(words)[0]).toContain(words.split('. ')[1]))
})

describe('G34 a question or a promise in answer to minutes is no comment', () => {
  it.each([
    'Hvem skal jeg kontakte, hvis jeg gerne vil være med i arbejdsgruppen?',
    'Må vi bruge jeres vejledning hos os?',
    'Hvem skal vi tale med, hvis vi vil være med til navngivningen?',
    'Hvor ligger de slides, som KL viste?',
    'Kan nogen hjælpe mig med at komme på det nye forum?',
    'Må jeg få dit nummer? Jeg har et par spørgsmål til punktet om journalisering.',
    'Jeg er ny og var ikke med. Hvem kan fortælle mig om baggrunden?',
  ])('for people: %s', words => expect(say(words)).toEqual([people(words)]))
  it.each([
    'Tak for referatet! Læser det på mandag.',
    'Ok tak. Vi vender tilbage med bemærkninger i næste uge.',
    'Kigger på det i morgen',
    'Jeg ser på det i næste uge, tak.',
  ])('nothing yet: %s', words => expect(say(words)).toEqual([]))
  it.each([
    'Hvorfor er arkivaftalen ikke med?',
    'Fint, men hvem er tovholder på navngivningen?',
    'Referatet er fint, og vi sagde september',
    'Var det ikke Favrskov, der skulle være tovholder?',
    'Hvem er tovholder på punkt 3?',
    'Hvad blev vi enige om med hensyn til arkiv? Det kan jeg ikke se af referatet.',
    'Hvad menes der med “snarest”?',
    'Kan I rette mit navn?',
    'Skal der ikke stå september?',
  ])('and this is a comment: %s', words => expect(say(words)[0]).toContain('CommentOnMinutes 1'))
})

describe('G34 what is asked of what is to come, or to be sent, is no comment', () => {
  it.each([
    [
      'Er der nogen der har fået slides fra Aarhus? Og hvornår kommer mit punkt om sommersupport så på?',
      [people('Er der nogen der har fået slides fra Aarhus? Og hvornår kommer mit punkt om sommersupport så på?')],
    ],
    [
      'Pkt. 3: det var juli. Hvornår kommer mit punkt om sommersupport så på?',
      [comment('3', 'Pkt. 3: det var juli.'), 'RequestFacts own-items agenda-due'],
    ],
    ['Kan I sende mig bilaget til punkt 3?', [people('Kan I sende mig bilaget til punkt 3?')]],
  ])('%s', (words, told) => expect(say(words)).toEqual(told))
  it.each(['Bilaget til punkt 3 mangler', 'Hvornår skulle der stå, at Skive er vært? Pkt. 2 siger juni.'])(
    'and a comment stays one: %s',
    words => expect(say(words)[0]).toContain('CommentOnMinutes'),
  )
})

describe('G34 in the answer to a digest that brought minutes', () => {
  const told: Case = { letter: digest(winter), meetings: [winter] }
  it('none, and a request to people', () =>
    expect(say('Ingen kommentarer til referatet. Kan I sende mig slides fra mødet?', told)).toEqual([
      none,
      people('Kan I sende mig slides fra mødet?'),
    ]))
  it('a regret at having been away is no comment', () =>
    expect(
      say('Desværre kunne jeg ikke være med sidst, da mit barn var sygt. Det beklager jeg.', {
        letter: letter('minutes-approved', winter),
        meetings: [winter],
      })[0],
    ).toContain('PassRemarkOn'))
})
