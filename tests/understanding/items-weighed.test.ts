import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, digest, hear, inShort, letter, spring, winter } from './cast.ts'

/** Whether words bring an item at all: where items were asked for most words do, and some must not. */
const call = letter('call-for-items')
const say = (words: string, told: Case = {}) => inShort(hear(words, told))
const reply = (words: string) => say(words, { letter: call })
const item = (expected: string) => [`SubmitItem 2 title=${expected}`]
const nothing = ['DeclareNothingToAdd 2']

describe('G25 nothing to bring, in an answer to whatever asked for items', () => {
  it.each([
    letter('call-for-items'),
    letter('items-reminder'),
    letter('nothing-to-add-receipt'),
    digest(spring),
    letter('colleague-answered', spring, { what: 'nothing' }),
    letter('colleague-answered', spring, { what: 'items' }),
  ])('$name', asked => expect(say('Intet herfra', { letter: asked })).toEqual(nothing))

  it.each([
    ['a colleague who sent an apology', { letter: letter('colleague-answered', spring, { what: 'apology' }) }],
    ['minutes', { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }],
    ['an agenda', { letter: letter('agenda') }],
  ])('no answer to %s', (_, told) => expect(say('Intet denne gang', told)).not.toEqual(nothing))

  it.each([
    'Ingen punkter, og vi glæder os',
    'Ingen punkter – vi glæder os',
    'Ingen punkter denne gang – men glæder os til at ses',
    'Ingen punkter, men hvis der dukker noget op, vender vi tilbage',
    'Ingen punkter men vi vender tilbage, hvis der dukker noget op',
    'Ingen punkter til mødet den 14. april',
  ])('%s', words => expect(reply(words)).toEqual(nothing))

  it.each([
    ['Intet denne gang', nothing],
    ['Intet denne gang. Hilsen til alle.', nothing],
    ['Ingen punkter. Vi glæder os til mødet.', nothing],
    ['Ingen punkter. Ole og jeg kommer begge to.', nothing],
    ['Ikke noget denne gang, men vi hører gerne om Skives forslag til dagsordenen', ['? not-understood']],
    ['Ikke noget denne gang, men Skive har et punkt til dagsordenen', item('Ikke noget denne gang, men Skive har et punkt')],
    ['Intet herfra', ['? not-understood']],
  ])('answers no letter, and is clear by itself or not: %s', (words, expected) => expect(say(words)).toEqual(expected))

  it('"this time" is said of the meeting that calls for items, and of none where minutes are out', () => {
    expect(say('Intet denne gang', { meetings: [spring, autumn] })).toEqual(nothing)
    expect(say('Intet denne gang', { meetings: [autumn] })).toEqual(['? not-understood'])
    expect(say('Intet denne gang', { meetings: [spring, winter] })).toEqual(['? not-understood'])
    expect(say('Intet denne gang', { meetings: [] })).toEqual(['? not-understood'])
  })
})

describe('G25 half a nothing is neither', () => {
  it.each([
    'Ingen punkter, men vi vender tilbage med et forslag om skemaer',
    "Vi har ikke noget, men vil gerne høre om Aarhus' punkt om skemaer",
    'Ingen punkter. Skemaer.',
  ])('%s', words => expect(reply(words)).toEqual(['? not-understood']))
  it('an apology beside it is heard as well', () =>
    expect(reply('Ingen punkter. Jeg kan desværre ikke komme.')).toEqual(['GiveApology 2', ...nothing]))
})

describe('G18 an item that was sent in before is not brought a second time', () => {
  it.each([letter('call-for-items'), letter('items-reminder'), letter('nothing-to-add-receipt'), digest(spring)])(
    'in an answer to $name',
    asked => {
      expect(say('Vi trækker vores punkt tilbage', { letter: asked })).toEqual(['? which-item'])
      expect(say('Jeg vil gerne ændre vores punkt om snitflader', { letter: asked })).toEqual(['? which-item'])
    },
  )
  it.each(['Vi trækker vores punkt tilbage', 'Jeg vil gerne ændre vores punkt om snitflader'])('nor by itself: %s', words =>
    expect(say(words)).toEqual(['? which-item']),
  )
})

describe('G15 what announces an item, or is not sure of one, brings none yet', () => {
  it.each(['Jeg vender tilbage med et punkt', 'Vi har et punkt, som følger senere', 'Vi skriver senere'])('%s', words =>
    expect(reply(words)).toEqual([]),
  )
  it.each([
    ['Vi har måske et punkt om skemaer, men vi skal lige spørge Karen', ['? not-understood']],
    ['Vi har måske et punkt til dagsordenen om skemaer. Borgerne skal spørge tre gange.', undefined],
  ])('%s', (words, expected) => expect(say(words)).toEqual(expected ?? item('Skemaer | text=Borgerne skal spørge tre gange.')))
  it.each([
    'Det kommer jeg tilbage med. Skemaer er et problem.',
    'Se vedhæftede. Det er skemaerne.',
    'Vi tilslutter os Skives punkt. Skemaerne er for lange.',
    'Hvordan vi deltager alle',
  ])('what is said beside it is not lost, but asked about: %s', words => expect(reply(words)).toEqual(['? not-understood']))
  it.each(['Se vedhæftede', "Vi tilslutter os Randers' punkt", 'Bemærkning', 'Tørløb'])('speaks of something else: %s', words =>
    expect(reply(words)).toEqual(['? not-understood']),
  )
  it.each(['Jeg kommer ti minutter for sent', 'Ole og jeg deltager, og vi tager Karen med'])(
    'and how somebody comes is for people: %s',
    words => expect(reply(words)).toEqual(['WithdrawApology 2 answer=accepted', `PassRemarkOn: ${words}`]),
  )
  it.each(['Vi deltager begge', 'Jeg kommer', 'Ole og jeg møder op begge to'])('who comes is noted: %s', words =>
    expect(reply(words)).toEqual(['WithdrawApology 2 answer=accepted']),
  )
  it('of others it need not be said', () => expect(reply('Ole og Karen deltager')).toEqual([]))
})

describe('G42 a digest asks for more than items', () => {
  it.each([
    ['Snitflader', [spring], item('Snitflader')],
    ['Snitflader', [spring, winter], ['? not-understood']],
    ['Vi har et punkt: Snitflader', [spring, winter], item('Snitflader')],
  ])('%s', (words, about, expected) =>
    expect(say(words, { letter: digest(...about), meetings: [spring, winter] })).toEqual(expected),
  )
})

describe('whoever answers a paper speaks of the items in it', () => {
  it.each([letter('agenda'), letter('supplementary-agenda'), letter('agenda-for-approval'), letter('minutes-preview', winter)])(
    '$name',
    paper => {
      const told = { letter: paper, meetings: [spring, winter] }
      expect(say('Der mangler et punkt om skemaer på dagsordenen', told)).toEqual(['? not-understood'])
    },
  )
  it.each([
    ['Titel: Skemaer', 'Skemaer'],
    ['Hej\nTitel: Skemaer\nTid: 20 min', 'Skemaer | minutes=20'],
    ['Vi forstår ikke det. Vi har et punkt: Skemaer', 'Skemaer | text=Vi forstår ikke det.'],
  ])('and hands one over where it says so: %s', (words, expected) =>
    expect(say(words, { letter: letter('agenda') })).toEqual(item(expected)),
  )
})

describe('G02 a wish to be told something, alone or with hardly more around it', () => {
  it.each([
    ['?', 'RequestHelp'],
    ['???', 'RequestHelp'],
    ['Hjælp!', 'RequestHelp'],
    ['Beslutningslog', 'RequestDecisions'],
    ['Send beslutningsloggen', 'RequestDecisions'],
    ['Beslutningslog for ERFA', 'RequestDecisions'],
    ['Kommissoriet', 'RequestCharter'],
    ['Årshjul', 'RequestYear'],
    ['Må jeg få årshjulet for 2028, tak', 'RequestYear year=2028'],
    ['Status', 'RequestStatus'],
    ['Status erfa', 'RequestStatus'],
    ['Hvornår er næste møde?', 'RequestFacts meeting'],
    ['Hvad mangler?', 'RequestStatus'],
    ['Status for erfa lige nu', 'RequestStatus'],
    ['Hjælp med at finde referatet', 'RequestHelp'],
    ['Hvornår er mødet den 14 april 2027?', 'RequestFacts meeting'],
    ['Hvem er referent?', 'RequestFacts roles'],
    ['søg: snitflader', 'Search query=snitflader'],
    ['Søg efter snitflader ', 'Search query=snitflader'],
  ])('%s', (words, wanted) => expect(say(words)).toEqual([wanted]))
  it.each(['Årshjul', 'Beslutningslog', 'Hjælp', 'søg: snitflader'])('%s: whatever is answered', words =>
    expect(reply(words)).toEqual(say(words)),
  )
  it.each([
    ['Søg snitflader', 'Søg snitflader'],
    ['Status på snitflader', 'Status på snitflader'],
    ['Årshjul\nVi mangler et.', 'Årshjul | text=Vi mangler et.'],
    ['Hvad er status på snitfladerne?\nDet ved ingen.', 'Hvad er status på snitfladerne | text=Det ved ingen.'],
    ['??? til leverandøren', 'Til leverandøren'],
    ['Punkt: Status', 'Status'],
    ['Hjælp. Vi har et problem med skemaer.', 'Hjælp | text=Vi har et problem med skemaer.'],
    ['Status. Vi har et punkt: Test', 'Test | text=Status.'],
  ])('an item stays one where items were asked for: %s', (words, title) => expect(reply(words)).toEqual(item(title)))
  it.each(['Status på snitflader i alle 19 kommuner', 'Søg snitflader\nog skemaer', 'Beslutningslog over alt i alle de år'])(
    'more words than that ask for something else: %s',
    words => expect(say(words)).toEqual(['? not-understood']),
  )
  it.each(['Hvornår er mødet 20272?'])('or of people: %s', words => expect(say(words)).toEqual([`PassRemarkOn: ${words}`]))
  it.each(['Sig mig, hvornår er næste møde?', 'Hvornår er det næste møde, vi skal til i ERFA?'])(
    'what is written down is answered, in whatever words: %s',
    words => expect(say(words)).toEqual(['RequestFacts meeting']),
  )
})

describe('a file that was too large for the letter', () => {
  const wanted = (number: number | null) => ({
    kind: 'wishes',
    wishes: [{ on: 'secretariat', number, command: { type: 'RequestFile', annex: 2 } }],
  })
  it.each(['Send bilag 2', 'Må jeg få bilag 2, tak', 'Please send annex 2'])('%s', words =>
    expect(hear(words)).toMatchObject(wanted(2)),
  )
  it('of the meeting that is answered, otherwise of the only one', () => {
    const both = [spring, autumn]
    expect(hear('Send bilag 2', { letter: letter('agenda', autumn), meetings: both })).toMatchObject(wanted(3))
    expect(hear('Send bilag 2', { meetings: both })).toMatchObject(wanted(null))
    expect(hear('Send bilag 2', { meetings: [] })).toMatchObject(wanted(null))
  })
  it('waits where an apology stands beside it', () =>
    expect(say('Send bilag 2. Jeg kan ikke komme til mødet.')).toEqual(['GiveApology 2', 'PassRemarkOn: Send bilag 2.']))
})

describe('G18 what names no matter brings no item', () => {
  it.each([
    ...[
      '21. april',
      'Kl. 10',
      'Kl. 13-15',
      'Til oktober',
      'Mødet den 14. april',
      'Onsdag den 14. april',
      'Formiddag',
      'Hele dagen',
    ],
    ...[
      'På Teams',
      'Skive',
      'Mødet holdes i Skive i stedet',
      'Nyt sted: Rådhuset i Skive',
      'Nyt link: https://teams.example/abc',
    ],
    ...['Ligegyldigt', 'Forlæng fristen en uge', 'Det har jeg svaret Jonas på', 'Byt om på P-12 og P-13'],
  ])('when, where, or said to us: %s', words => expect(reply(words).join()).not.toContain('SubmitItem'))
  it.each([
    'Fuldmagter',
    'Mødekultur',
    'Teams-telefoni',
    'Kontaktperson for skoler',
    'Forlængelse af aftalen',
    'Sommerferieplaner',
  ])('a matter: %s', words => expect(reply(words)).toEqual(item(words)))

  it.each([
    ...['Spørg Pia', 'Ryk for punkter', 'Luk for punkter', 'Sendt til alle', 'Rykket for svar', 'Ny mødeleder: Pia'],
    ...['Punkt 2 udgår', 'Kaffe til mødet', 'Deltagerliste vedhæftet'],
  ])('a few words of the secretariat’s are of its work: %s', words => {
    for (const about of [call, digest(spring)]) expect(say(words, { letter: about, sender: anne })).toEqual(['? not-understood'])
  })
  it('of an item that is there it is asked, unless it says what that is to be', () => {
    expect(say('Byt om på P-12 og P-13', { letter: call, sender: anne })).toEqual(['? which-change'])
    expect(say('Ret P-12 til 20 min', { letter: call, sender: anne })).toEqual(['AmendItem 2 id=P-12 | minutes=20'])
  })
  it.each(['Nyt punkt: Budget', 'Budget, 10 min', 'Vi vil gerne drøfte budget'])('it brings one by saying so: %s', words =>
    expect(say(words, { letter: call, sender: anne })[0]).toMatch(/^SubmitItem 2 title=Budget/),
  )
})
