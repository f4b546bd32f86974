import { describe, expect, it } from 'vitest'
import { hear, inShort, items, letter, receipt, spring } from './cast.ts'

/** Answers to the receipt of »Navngivning af skemaer« (20 minutes, for discussion), and to one of that and »Status på snitflader«. */
const one = (words: string) => inShort(hear(words, { letter: receipt }))
const both = letter('item-receipt', spring, { items: items.slice(0, 2) })
const two = (words: string) => inShort(hear(words, { letter: both }))
const changed = (what: string) => [`AmendItem 2 id=P-12 | ${what}`]

describe('G18 the answer to a receipt speaks of another item, too', () => {
  it.each([
    ['Tak. P-13 skal være 30 min', ['AmendItem 2 id=P-13 | minutes=30']],
    ['Tak. P-12 30 min, P-13 10 min', ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=10']],
    ['Det er fint, men P-13 udgår', ['WithdrawItem 2 id=P-13']],
    ['Nej, P-13 er til beslutning', ['AmendItem 2 id=P-13 | kind=B']],
  ])('no change of it is made to the receipt’s: %s', (words, wanted) => expect(one(words)).toEqual(wanted))
  it.each([
    ['P-12 30 min og P-13 15 min', ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=15']],
    ['P-12: 30 minutter og P-13 udgår', ['AmendItem 2 id=P-12 | minutes=30', 'WithdrawItem 2 id=P-13']],
    ['P-12 er til orientering og punkt P-13 er 10 min', ['AmendItem 2 id=P-12 | kind=O', 'AmendItem 2 id=P-13 | minutes=10']],
    ['P-12 og P-13: 30 min', ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=30']],
  ])('each is its own: %s', (words, expected) => expect(two(words)).toEqual(expected))
  it.each(['P-12 skal have 10 min mere end P-13', 'P-12 bytter sine 20 min med P-13'])('and this is asked: %s', words =>
    expect(two(words).join()).toMatch(/^\?/),
  )
  it.each(['Jeg kan ikke komme. Skal vi trække punktet?', 'Afbud fra mig. Bør vi så trække punktet?'])(
    'a question beside an apology takes nothing back: %s',
    words => expect(one(words)).toEqual(['? which-change']),
  )
  it('what names its own alone is done', () => expect(one('Tak. P-12 skal være 30 min')).toEqual(changed('minutes=30')))
})

describe('G18 a field that is said in the words of an office', () => {
  it.each([
    ['Ups der skulle stå 45 min', 'minutes=45'],
    ['Hov, der skulle stå 30 minutter', 'minutes=30'],
    ['Vi tror vi nøjes med 10', 'minutes=10'],
    ['Vi kan nøjes med 10 minutter', 'minutes=10'],
    ['Sæt det til 30', 'minutes=30'],
    ['Tak! 25 min er vist mere realistisk', 'minutes=25'],
    ['Tiden skal være 25 min ikke 15', 'minutes=25'],
    ['Det er 25 min og ikke 15 min.', 'minutes=25'],
    ['Det er ikke drøftelse, det er bare til orientering. Resten passer', 'kind=O'],
    ['Til beslutning og ikke drøftelse. Ellers er det fint.', 'kind=B'],
    ['Nej det er ikke mig der er oplægsholder det er Kim', 'presenter=Kim'],
    ['Det er ikke Pia, der fremlægger, det er Kim Lund', 'presenter=Kim Lund'],
    ['Det bliver Kim der fremlægger', 'presenter=Kim'],
    ['Oplægsholderen er Kim Lund', 'presenter=Kim Lund'],
    ['Glemte at sige at Kim fremlægger', 'presenter=Kim'],
    ['Kim Lund og jeg fremlægger sammen', 'presenter=Kim Lund og Pia Holm'],
    ['Kim fremlægger i stedet for mig.', 'presenter=Kim'],
    [
      'Kan I ændre titlen til "Navne på skemaer, blanketter og breve"? Kim fremlægger.',
      'title=Navne på skemaer, blanketter og breve | presenter=Kim',
    ],
    ['Ret venligst overskriften til Navne på skemaer', 'title=Navne på skemaer'],
    ['Titlen må gerne ændres til »Navne på skemaer«', 'title=Navne på skemaer'],
    ['Omdøb det til Navne på skemaer', 'title=Navne på skemaer'],
    ['Ny titel: Navne på skemaer\nOplæg: Kim Lund', 'title=Navne på skemaer | presenter=Kim Lund'],
  ])('%s', (words, wanted) => expect(one(words)).toEqual(changed(wanted)))
  it.each([
    'Den kan godt droppes',
    'slet det igen, vi fandt selv svaret',
    'Punktet om skemaer udgår',
    'Den om navngivning kan godt slettes',
  ])('taken back: %s', words => expect(one(words)).toEqual(['WithdrawItem 2 id=P-12']))
})

describe('what is said to whoever keeps the agenda is no text of an item', () => {
  it.each([
    'Har I fået mit punkt? Jeg kan ikke se om Kim har trukket det.',
    'Kan I lige rette det, vi talte om i telefonen?',
    'Oplægsholderen er ikke på plads endnu',
    'Glemte at nævne noget',
    'Det er Kim der står for det hele i år, så han fremlægger',
    'Overskriften dækker ikke det, vi mener',
    'Vi nøjes med lidt mindre',
    'Den om arkivaftalen kan godt droppes',
    'Slet det, vi skrev om økonomi',
  ])('asked about: %s', words => expect(one(words)).toEqual(['? which-change']))
  it.each([
    'Det må gerne ligge sidst på dagen, jeg kan først være med fra kl. 14',
    'Det lyder rigtigt. Kan I tage P-12 før frokost?',
    'Punktet må gerne komme om eftermiddagen',
    'Vi vil gerne have det efter kl. 14',
    'Flyt punktet til sidst',
  ])('when it is to come goes on to the secretariat: %s', words => expect(one(words)).toEqual(['? agenda-order']))
  it.each([
    'Vi skal se på de snitflader, der bortfalder til sommer.',
    'Brugerne kan ikke se, om sagen er lukket.',
    'Vi vil høre, om der er nogen, der har erfaringer med skemaer før 2020.',
    'Frokosten er det tidspunkt, hvor borgerne ringer.',
  ])('a description is: %s', words => expect(one(words)).toEqual(changed(`text=Vi skal være enige.\n\n${words}`)))
})

it.each([
  'Tak for kvitteringen. Jeg kan i øvrigt ikke selv komme den 14., Kim præsenterer.',
  'Jeg kan desværre ikke deltage, Kim fremlægger.',
])('who presents instead of whoever does not come: %s', words =>
  expect(one(words)).toEqual(['GiveApology 2', 'AmendItem 2 id=P-12 | presenter=Kim']),
)

describe('G18 the receipt of several items', () => {
  it.each([
    ['P-12 skal være til beslutning og ikke drøftelse. P-13 er rigtig.', ['AmendItem 2 id=P-12 | kind=B']],
    ['Vi trækker snitfladerne, den anden beholder vi', ['WithdrawItem 2 id=P-13']],
    ['Den om snitflader kan godt droppes', ['WithdrawItem 2 id=P-13']],
    [
      'Den om snitflader kan godt droppes, og giv i stedet de 10 minutter til navngivningen.',
      ['WithdrawItem 2 id=P-13', 'AmendItem 2 id=P-12 | minutes=30'],
    ],
    ['Begge er 15 minutter', ['AmendItem 2 id=P-12 | minutes=15', 'AmendItem 2 id=P-13 | minutes=15']],
    ['Begge punkter er til orientering', ['AmendItem 2 id=P-12 | kind=O', 'AmendItem 2 id=P-13 | kind=O']],
    [
      'Navngivningen skal have 30 min, snitfladerne 10 min',
      ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=10'],
    ],
  ])('%s', (words, wanted) => expect(two(words)).toEqual(wanted))
  it.each([
    'Den ene er 15 minutter',
    'Snitfladerne er 15 minutter eller måske 20, det må I om',
    'Vi trækker den ene',
    'Statussen udgår måske',
  ])('asked about: %s', words => expect(two(words)).toEqual(['? which-item']))
  it('an apology beside it is not lost', () =>
    expect(two('Vi trækker snitfladerne. Jeg kan ikke komme den 14. april.')).not.toEqual(['WithdrawItem 2 id=P-13']))
})
