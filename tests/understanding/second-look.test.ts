import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, receipt, spring, winter } from './cast.ts'

/** What the rules for receipts, questions and minutes misheard when they were looked at once more, with what looks alike and stays. */
const answer = (words: string) => inShort(hear(words, { letter: receipt }))
const added = (words: string) => [expect.stringContaining(`text=Vi skal være enige.\n\n${words}`)]
const asked = ['? not-understood']
const askedOfItem = ['? which-change']
const call = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
const minutes = (words: string, name: 'minutes-for-comment' | 'minutes-approved' = 'minutes-for-comment') =>
  inShort(hear(words, { letter: letter(name, winter), meetings: [winter, spring] }))
const reply = (words: string, reason = 'which-item', about = [spring]) =>
  inShort(
    hear(words, {
      letter: letter('question', spring, { reason, mail: 'earlier-1', subject: 'Hej', date: null, meetings: about }),
      meetings: about,
    }),
  )

describe('G18 what stands in an item is not the item', () => {
  it.each([
    'Glem det med de 30 minutter, 20 er fint.',
    'Glem det, 20 minutter er fint',
    'Glem det sidste.',
    'Drop det sidste afsnit.',
    'Vi dropper det punkt om test, og tager kun navnene.',
    'Fjern venligst det sidste punkt i beskrivelsen.',
    'Slet sidste sætning i punktet.',
    'Vi trækker ikke punktet tilbage',
    'P-12 udgår ikke',
    'Punktet udgår ikke, men rykkes til efteråret.',
    'Jeg trækker det tilbage, jeg sagde om 30 minutter',
  ])('is asked about: %s', words => expect(answer(words)).toEqual(askedOfItem))
  it('who comes is heard by itself, behind a number, too', () =>
    expect(answer('P-12: Jeg kan ikke komme, så Ole tager den')).toEqual([
      'GiveApology 2',
      'AmendItem 2 id=P-12 | presenter=Ole',
    ]))
  it.each([
    'Glem det',
    'Glem alt om det - vi har fundet en løsning',
    'Vi dropper punktet alligevel',
    'Punktet trækkes',
    'Jeg trækker punktet, da Skive har det med.',
  ])('takes it back: %s', words => expect(answer(words)).toEqual(['WithdrawItem 2 id=P-12']))
})

describe('what is wrong with it, and not what it should be', () => {
  it.each([
    'Titlen er forkert. Den skal være: Navne på skemaer',
    'Wrong title, it should be Naming of forms',
    'Der er en fejl i titlen',
    'Det passer ikke',
    'Det er ikke helt rigtigt, der skal stå blanketter',
  ])('%s', words => expect(answer(words)).toEqual(askedOfItem))
  it.each([
    'Det er forkert, at skemaerne har to navne.',
    'Teksten på skemaerne er forkert i to kommuner.',
    'Der er en fejl i overskriften på blanket 7.',
    'Tallene passer ikke sammen på tværs.',
    'Det er ikke rigtigt aftalt, hvem der ejer navnene.',
  ])('is text: %s', words => expect(answer(words)).toEqual(added(words)))
  it.each([
    ['Titlen skal være Navngivning, og det er til orientering', 'title=Navngivning | kind=O'],
    ['Titlen skal være Navngivning. Tak.', 'title=Navngivning'],
    ['Titlen skal være Navngivning og arkivering', 'title=Navngivning og arkivering'],
  ])('%s', (words, wanted) => expect(answer(words)).toEqual([`AmendItem 2 id=P-12 | ${wanted}`]))
})

describe('G47 an apology beside an item', () => {
  it.each([
    ["We can't make it, please withdraw the item", ['GiveApology 2', 'WithdrawItem 2 id=P-12']],
    ['Afbud fra Lemvig, og punktet udgår derfor.', ['GiveApology 2', 'WithdrawItem 2 id=P-12']],
    ['Kan ikke deltage alligevel. Punktet trækkes.', ['GiveApology 2', 'WithdrawItem 2 id=P-12']],
    ['Jeg kan ikke være med den dag, så Jonas tager punktet', ['GiveApology 2', 'AmendItem 2 id=P-12 | presenter=Jonas']],
    ["I won't be there but Jonas will present", askedOfItem],
    ['Jeg kan ikke komme, men vil gerne have punktet på alligevel.', askedOfItem],
    ['Jeg er forhindret den 14., men Ole Skov deltager og fremlægger punktet.', askedOfItem],
    ['Kommer ikke til at tage 20 minutter, 10 er nok.', ['AmendItem 2 id=P-12 | minutes=10']],
    ['Kim kommer ikke, så jeg fremlægger selv.', ['AmendItem 2 id=P-12 | presenter=Pia Holm', 'PassRemarkOn: Kim kommer ikke']],
    ['Vi kommer ikke til mødet med en færdig løsning, men med 3 forslag.', askedOfItem],
  ])('%s', (words, wanted) => expect(answer(words)).toEqual(wanted))
  it.each([
    'Punktet kommer ikke til at handle om test.',
    'Vi kan ikke skifte til de nye navne i år.',
    'Mange kan slet ikke deltage i testen, og det er et problem.',
    'Systemet kommer ikke til at virke hos os.',
  ])('is text: %s', words => expect(answer(words)).toEqual(added(words)))
  it.each(["I can't make it, please withdraw the item", 'Jeg kan ikke deltage, og vi dropper det punkt om test'])(
    'the item is not forgotten for the apology: %s',
    words => {
      const [apology, passed] = inShort(hear(words))
      expect(apology).toBe('GiveApology 2')
      expect(passed).toMatch(/^PassRemarkOn: (?:please withdraw the item|vi dropper det punkt om test)$/)
    },
  )
  it.each(['Jeg kan ikke komme til mødet, så træk P-12', 'Afbud til mødet og træk P-12'])(
    'nor is it where its number is said: %s',
    words => expect(inShort(hear(words))).toEqual(['GiveApology 2', 'WithdrawItem 2 id=P-12']),
  )
  it.each([
    'Jeg kan slet ikke deltage den 14. april',
    'Vi kommer ikke til at deltage den 14. april',
    'Jeg kan ikke komme og slet ikke den 14. april',
  ])('an apology still: %s', words => expect(inShort(hear(words))).toEqual(['GiveApology 2']))
})

describe('G47 a word that opens a sentence is no name', () => {
  it.each([
    'Begge kommer.',
    'Håber Lone kommer.',
    'KL deltager.',
    'Everyone is coming.',
    'Hvis Lone kommer, er det fint.',
    'Tirsdag kommer',
    'Invitationen kommer.',
    'Hjemmesiden gør det.',
  ])('%s', words => expect(inShort(hear(`Jeg kan ikke deltage. ${words}`))).toEqual(['GiveApology 2']))
  it.each(['Bilag kommer.', 'Materialet er med.', 'Kommentarer kommer.'])('%s It is for people', words =>
    expect(inShort(hear(`Jeg kan ikke deltage. ${words}`))).toEqual(['GiveApology 2', `PassRemarkOn: ${words}`]),
  )
  it.each([
    ['Jeg kan ikke deltage, men Lone kommer.', 'Lone'],
    ['Jeg kan ikke deltage. Ole Skov kommer.', 'Ole Skov'],
    ['Jeg kan ikke deltage. Gitte kommer.', 'Gitte'],
    ['Jeg kan ikke deltage. Morten deltager.', 'Morten'],
    ['Jeg kan ikke komme til mødet - det gør Ole.', 'Ole'],
    ['Jeg kan ikke deltage. Min kollega Ole kommer.', 'Ole'],
    ["I can't attend, but Ole will be there.", 'Ole'],
  ])('%s', (words, name) => expect(inShort(hear(words))).toEqual([`GiveApology 2 substitute=${name}`]))
})

describe('G18 one item more, behind other words', () => {
  it.each([
    ['Tak. Nyt punkt: Arkivering, 10 min', ['SubmitItem 2 title=Arkivering | minutes=10']],
    ['Tak for svaret. Vi har lige et punkt mere: Arkivering', ['SubmitItem 2 title=Arkivering']],
    ['We have one more item: Archiving', ['SubmitItem 2 title=Archiving']],
    ['Another item: Archiving, 10 minutes', ['SubmitItem 2 title=Archiving | minutes=10']],
    ['Det skal vare 30 min. Nyt punkt: Arkivering', ['AmendItem 2 id=P-12 | minutes=30', 'SubmitItem 2 title=Arkivering']],
    ['Vi vil gerne have et punkt mere med', asked],
    ['Vi vil gerne bytte plads med punkt P-13', ['? agenda-order']],
    [
      'Kan vi bytte referatet med Skive? Og punktet skal have 30 min',
      ['ProposeRoleSwap with=Skive Kommune', 'AmendItem 2 id=P-12 | minutes=30'],
    ],
  ])('%s', (words, wanted) => expect(answer(words)).toEqual(wanted))
  it.each([
    'Another item should be removed from the text',
    'Skemaet har mange felter. Et punkt til eftertanke er navnet.',
    'Kontrakten har to sider. Vi har et punkt i den om navne.',
    'Det nye punkt i loven skal med.',
    'Et punkt mere præcist formuleret ville hjælpe.',
  ])('is none: %s', words => expect(answer(words)).not.toEqual([expect.stringContaining('SubmitItem')]))
})

describe('G24 an answer to a question', () => {
  const names = [expect.stringMatching(/^earlier-mail earlier-1 as=null/)]
  it.each(['P-12, mvh. Pia', 'P-12. Beklager forvirringen.', 'Undskyld, P-12', 'Det var P-12, jeg mente', "It's P-12"])(
    'names the item: %s',
    words => expect(reply(words)).toEqual(names),
  )
  it.each(['P-12 og P-13', 'P-12 - det andet var en fejl', 'P-12. Ole er ny hos os.', 'P-12. Det handler om roller.'])(
    'is no text of it: %s',
    words => expect(reply(words)).toEqual(askedOfItem),
  )
  it.each(['Det er et punkt til næste møde.', 'Et punkt til næste møde', "It's an item"])('says that it is an item: %s', words =>
    expect(reply(words, 'not-understood')).toEqual([expect.stringMatching(/^earlier-mail earlier-1 as=item/)]),
  )
  it.each(['Det er ikke et punkt', 'Det er et punkt. Det skal vare 20 min.'])('is no item of that name: %s', words =>
    expect(reply(words, 'not-understood')).toEqual(asked),
  )
  it('"not that one" names the other meeting', () =>
    expect(reply('Ikke den 14. april', 'which-meeting', [spring, autumn])).toEqual(asked))
})

describe('G25 nothing yet is no item', () => {
  it.each(['Vi har et punkt, som følger senere.', 'Vi har måske et punkt. Jeg vender tilbage.', 'Måske. Jeg vender tilbage.'])(
    '%s',
    words => expect(call(words)).toEqual([]),
  )
  it.each([
    'Ingen, men hvis fristen flyttes, melder vi noget ind',
    'Ingen input, men vi vil gerne høre om roller',
    'Ingen - men vi vil gerne høre om snitflader',
  ])('%s', words => expect(call(words)).toEqual(asked))
  it.each([
    ['Vi har et punkt, som følger op på sidst.', 'følger op på sidst'],
    ['Måske skal vi tale om roller. Jeg vender tilbage.', 'roller'],
    ['Tak for mailen. Arkivering', 'Arkivering'],
    ['Tak for sidst. Erfaringer fra mødet', 'Erfaringer fra mødet'],
  ])('is one: %s', (words, title) =>
    expect(call(words)).toEqual([expect.stringMatching(new RegExp(`^SubmitItem 2 title=.*${title}`, 'i'))]),
  )
  it('who presents is a name, which a writer who says "jeg" has', () => {
    expect(call('Snitflader, Jeg fremlægger.')).toEqual(['SubmitItem 2 title=Snitflader | presenter=Pia Holm'])
    expect(call('Snitflader, der sad vi fast sidst - 20 min')[0]).toContain('minutes=20')
  })
})

describe('a paper with items in it', () => {
  const to = (name: 'agenda' | 'minutes-preview', words: string) => inShort(hear(words, { letter: letter(name) }))
  it.each(['Nyt punkt 3 mangler', 'Et punkt om arkivering mangler, som jeg sendte i mandags', 'Der mangler et punkt. Vent.'])(
    'is spoken of: %s',
    words => {
      expect(to('minutes-preview', words)).not.toEqual([expect.stringContaining('SubmitItem')])
      expect(to('agenda', words)).not.toEqual([expect.stringContaining('SubmitItem')])
    },
  )
  it.each([
    ['Tilføj et punkt: Arkivering, 10 min', 'Arkivering | minutes=10'],
    ['One more item for the agenda: Archiving', 'Archiving'],
    ['Vi har et punkt mere: Arkivering', 'Arkivering'],
    ['Nyt punkt: Arkivering', 'Arkivering'],
    ['Kunne vi få et punkt på om arkivering?', 'Arkivering'],
  ])('gets one more: %s', (words, title) => expect(to('agenda', words)).toEqual([`SubmitItem 2 title=${title}`]))
})

describe('G35 words about the minutes that begin like an item', () => {
  it.each([
    'Et punkt til næste møde om snitflader mangler under pkt. 5',
    'Nyt punkt 3: Der skal stå juli',
    'Forslag til punkt 3: Skriv juli i stedet for juni',
    'Nyt punkt i referatet: Deltagere',
    'Pkt. 3: juli\n\nForslag til punkt: Roller\n\nPkt. 4: Skive mangler',
    'Et nyt punkt til næste møde: Snitflader. Og pkt. 3: juli i stedet for juni',
  ])('is asked about: %s', words => expect(minutes(words)).toEqual(asked))
  it('is a comment where the line above holds it up', () =>
    expect(minutes('Under pkt. 5 skal der stå:\nPunkt til næste møde: Snitflader')).toEqual([
      expect.stringContaining('Punkt til næste møde: Snitflader"}]'),
    ]))
  it('a file of comments is asked for, whatever stands below', () =>
    expect(minutes('Se vedhæftede.\n\nPunkt til næste møde: Snitflader')).toEqual(['? no-text']))
  it.each(['Godkendt. Punkt til næste møde: Snitflader', 'Ingen bemærkninger. Et punkt til næste møde: Snitflader'])(
    '%s',
    words => expect(minutes(words)).toEqual(['DeclareNoComments 1', 'SubmitItem 2 title=Snitflader']),
  )
  it('who cannot chair next time says so to the minutes that tell him', () =>
    expect(minutes('Vi kan ikke være mødeleder næste gang', 'minutes-approved')).toEqual(['ProposeRoleSwap role=chair']))
})
