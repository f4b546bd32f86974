import { describe, expect, it } from 'vitest'
import type { MeetingView } from '../../shared/understanding/situation.ts'
import type { Case } from './cast.ts'
import { attachment, hear, inShort, item, items, letter, pia, question, spring, view } from './cast.ts'

const theirs = { ...item('P-20', 'Arkivering'), organisation: 'Aarhus Kommune' }
const own = items.slice(0, 2).map(({ by, ...each }) => ({ ...each, organisation: by.organisation }))
const meeting = view(2, 'calling', spring.start, { items: [...own, theirs] as MeetingView['items'] })
const say = (words: string, told: Case = {}) => inShort(hear(words, { meetings: [meeting], ...told }))
const one = { letter: letter('item-receipt', meeting, { items: [items[0]] }) }
const two = { letter: letter('item-receipt', meeting, { items: items.slice(0, 2) }) }
const gone = { letter: letter('item-withdrawn', meeting, { item: items[2] }) }
const told = { letter: letter('colleague-answered', meeting, { what: 'items', titles: [items[0]?.title] }) }
const call = { letter: letter('call-for-items', meeting) }
const asked = { letter: question('not-understood') }

describe('G18 a clause names an item that is there, and what it is to be', () => {
  it.each([
    [
      'by its number, in a mail of its own',
      'Jeg prøver lige igen. P-12 skal have 15 minutter. Det er en orientering.',
      {},
      ['AmendItem 2 id=P-12 | minutes=15 | kind=O'],
    ],
    [
      'by its number, when we asked',
      'Jeg mente bare, at P-12 skal have 15 min. i stedet for 10.',
      asked,
      ['AmendItem 2 id=P-12 | minutes=15'],
    ],
    ['by a word of its title', 'Det med snitfladerne tager nok nærmere 15 min', call, ['AmendItem 2 id=P-13 | minutes=15']],
    [
      'by its place',
      'Ups, det første skal slettes. Det andet skal være en orientering.',
      two,
      ['WithdrawItem 2 id=P-12', 'AmendItem 2 id=P-13 | kind=O'],
    ],
    [
      'as the only one of a colleague’s letter',
      'Overskriften skal være "Navne". 20 min.',
      told,
      ['AmendItem 2 id=P-12 | title=Navne | minutes=20'],
    ],
    ['behind a colon', 'P-12: titlen skal være "Navne"', call, ['AmendItem 2 id=P-12 | title=Navne']],
    [
      'of two, each its own',
      'P-13 er det gamle og kan slettes. Titlen på P-12 skal være "Navne"',
      one,
      ['WithdrawItem 2 id=P-13', 'AmendItem 2 id=P-12 | title=Navne'],
    ],
  ] as const)('%s', (_, words, where, wanted) => expect(say(words, where)).toEqual(wanted))

  it.each([
    ['Ret overskriften til "Navne". Søren Bækmose præsenterer.', ['AmendItem 2 id=P-12 | title=Navne | presenter=Søren Bækmose']],
    ['Må jeg bede om, at titlen bliver "Navne"?', ['AmendItem 2 id=P-12 | title=Navne']],
    ['Nu blev det vist rodet :-) Teksten skal kun være "Hvem giver navne?".', ['AmendItem 2 id=P-12 | text=Hvem giver navne?']],
    ['Slet lige det med ferien. I kan skrive: "Hvem giver navne?"', ['AmendItem 2 id=P-12 | text=Hvem giver navne?']],
    [
      'Det er både orientering og drøftelse, og det er Ulla, der holder oplægget.',
      ['AmendItem 2 id=P-12 | kind=D | presenter=Ulla'],
    ],
    ['Det skal være en orientering med mig som oplægsholder.', ['AmendItem 2 id=P-12 | kind=O | presenter=Pia Holm']],
    ['Jeg præsenterer sammen med Bo.', ['AmendItem 2 id=P-12 | presenter=Pia Holm og Bo']],
    ['Vores nye chef, Hans-Henrik Tved, kommer og holder et kort oplæg.', ['AmendItem 2 id=P-12 | presenter=Hans-Henrik Tved']],
  ])('in everyday words: %s', (words, wanted) => expect(say(words, one)).toEqual(wanted))

  it('an item of others is changed by nobody else: what is named is refused on the road', () =>
    expect(say('P-20 skal hedde "Arkiv".').filter(each => /P-1[23]/u.test(each))).toEqual([]))
})

describe('G18 what becomes of an item as a whole', () => {
  it.each([
    [
      'Punktet om snitflader (P-13) er ikke aktuelt længere, det har vi løst. Det må gerne udgå.',
      call,
      ['WithdrawItem 2 id=P-13'],
    ],
    ['Træk punktet tilbage - og P-13 også, tak.', one, ['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13']],
    ['Jeg mente begge to. P-13 skal også trækkes tilbage :-)', gone, ['WithdrawItem 2 id=P-13']],
    ['P-13 er en fejl. Vil I trække P-13 tilbage?', {}, ['WithdrawItem 2 id=P-13']],
    ['P-13 skal vente til næste møde.', one, ['PlaceItem 2 id=P-13 | placement=next-meeting']],
    ['Det med snitfladerne fra sidst må gerne komme med nu.', call, ['AmendItem 2 id=P-13']],
    ['Jeg kan ikke komme, så P-13 skal slettes.', {}, ['GiveApology 2', 'WithdrawItem 2 id=P-13']],
    [
      'P-13 skal slettes. Vi har også talt med Skive om kaffen.',
      {},
      ['WithdrawItem 2 id=P-13', 'PassRemarkOn: Vi har også talt med Skive om kaffen.'],
    ],
    ['Min søn er syg, så jeg skriver kort. P-13 kan I slette.', {}, ['WithdrawItem 2 id=P-13']],
    ['Træk P-13 tilbage, det tager vi selv.', {}, ['WithdrawItem 2 id=P-13']],
  ] as const)('%s', (words, where, wanted) => expect(say(words, where)).toEqual(wanted))

  it.each([
    'Skal P-13 trækkes?',
    'Skal vi trække P-13, nu hvor Skive har noget lignende?',
    'P-13 skal ikke trækkes tilbage.',
    'Hvis ingen andre har noget til P-13, så trækker vi det.',
    'Vi bør nok trække P-13.',
    'Bo siger, at P-13 skal slettes.',
    'Vi trækker P-13, men behold titlen',
    'Slet det, vi skrev i P-13 om økonomi',
    'Kan P-13 måske vente til næste møde?',
    'P-13 kan godt vente til næste møde.',
    'P-13: det er ikke længere aktuelt at trække punktet tilbage',
    'Vi trækker på punktet om navngivning i vores arbejde.',
    'Vi trækker på det punkt, når vi underviser.',
    'P-20 skal slettes.',
  ])('not by words that ask, deny, doubt, tell of others, or speak of something in it: %s', words => {
    expect(
      say(words)
        .filter(each => !each.includes('P-20'))
        .join(),
    ).not.toMatch(/WithdrawItem|PlaceItem/u)
    expect(
      say(words, one)
        .filter(each => !each.includes('P-20'))
        .join(),
    ).not.toMatch(/WithdrawItem|PlaceItem/u)
  })

  it('nor by a matter that is drawn upon', () =>
    expect(say('Vi trækker på punktet om snitflader').join()).not.toContain('Withdraw'))

  it('a new item that is called alike is a new one', () =>
    expect(say('Snitflader til økonomi, 20 min', call)).toEqual(['SubmitItem 2 title=Snitflader til økonomi | minutes=20']))

  it('a file that comes along is the item’s that the mail names', () => {
    const words =
      'Kim har sendt et punkt om snitflader (P-13). Jeg har lavet et oplæg, som ligger her. Kan I lægge det ved punktet?'
    const mail = { attachments: [attachment('Oplæg.docx', 'application/msword')] }
    expect(say(words, { mail })).toEqual(['AmendItem 2 id=P-13'])
  })

  it('what has left with the agenda is changed by people, in one letter', () => {
    const out = view(2, 'agenda-out', spring.start, { items: own.map(each => ({ ...each, status: 'on-agenda' })) })
    const agenda = { letter: letter('agenda', out), meetings: [out], sender: pia }
    expect(say('P-12 skal hedde "Navne".', agenda)).toEqual(['PassRemarkOn: P-12 skal hedde "Navne".'])
    expect(say('Træk P-12 tilbage', agenda)).toEqual(['PassRemarkOn: Træk P-12 tilbage'])
  })

  it('and its number is never said to be of no meeting', () =>
    expect(say('P-12 bemærkning: noget med navnene').join()).not.toContain('no-meeting'))
})
