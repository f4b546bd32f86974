import { describe, expect, it } from 'vitest'
import type { MeetingView } from '../../shared/understanding/situation.ts'
import type { Case } from './cast.ts'
import { digest, hear, inShort, item, letter, spring, view } from './cast.ts'

/** What is said of items that are there, told by the value that is named and not by the words around it. */
const own = [
  item('P-12', 'Navngivning af skemaer'),
  item('P-13', 'Status på sms-beskeder'),
  item('P-20', 'Arkivering', { by: { ...item('P-20', '').by, organisation: 'Aarhus Kommune' } }),
]
const at = own.map(({ by, ...each }) => ({ ...each, organisation: by.organisation })) as MeetingView['items']
const meeting = view(2, 'calling', spring.start, { items: at })
const out = view(2, 'agenda-out', spring.start, { items: at.map(each => ({ ...each, status: 'on-agenda' as const })) })
const say = (words: string, told: Case = {}) => inShort(hear(words, { meetings: [meeting], ...told }))
const one = { letter: letter('item-receipt', meeting, { items: own.slice(0, 1) }) }
const two = { letter: letter('item-receipt', meeting, { items: own.slice(0, 2) }) }
const call = { letter: letter('call-for-items', meeting) }
const title = (id: string, name: string) => `AmendItem 2 id=${id} | title=${name}`

describe('G18 a name in quotation marks is a title where the clause says so, in whatever words', () => {
  it.each([
    ['Kan P-12 få en lidt bedre overskrift, fx "Navne"? Resten er fint.', two, [title('P-12', 'Navne')]],
    ['Jeg kan se, at overskriften ikke dækker. Kan vi få den lavet om til "Navne"?', one, [title('P-12', 'Navne')]],
    ['Det var kun titlen, der skulle ændres - den skal være "Navne".', one, [title('P-12', 'Navne')]],
    ['Jeg mente, at sms-punktet skulle hedde "Beskeder"', {}, [title('P-13', 'Beskeder')]],
    ['Ret titlen fra "Navngivning" til "Navne"', one, [title('P-12', 'Navne')]],
  ] as const)('%s', (words, where, wanted) => expect(say(words, where)).toEqual(wanted))

  it.each([
    'Titlen skal ikke være "Navne"',
    'Hvorfor hedder det "Navne"?',
    'Skal overskriften hedde "Navne"?',
    'Stryg "Navngivning" i titlen',
    'Overskriften er måske bedre som "Navne"',
    'Bo siger, at den skal hedde "Navne"',
    'Vi kalder det "Navne" og ikke "Titler" hos os, hvis det er bedre',
  ])('is none: %s', words => expect(say(words, one).filter(each => each.includes('title=Navn'))).toEqual([]))
})

describe('G18 an item is called by the short name that stands where nothing but a name can', () => {
  it.each([
    ['Sms-punktet: 25 minutter i stedet for 20', ['AmendItem 2 id=P-13 | minutes=25']],
    ["En lille rettelse til punktet om sms'er: sæt det op til en halv time", ['AmendItem 2 id=P-13 | minutes=30']],
    ["Det med sms'erne fra sidst må gerne udgå.", ['WithdrawItem 2 id=P-13']],
  ])('%s', (words, wanted) => expect(say(words, call)).toEqual(wanted))
  it.each(["Vi sender sms'er i dag, og det tager 25 minutter", "Det med at sende sms'er er svært for os"])('is none: %s', words =>
    expect(say(words, call).filter(each => each.includes('P-13'))).toEqual([]),
  )
})

describe('G18 why an item goes is said in any words, and who comes is no reason', () => {
  it.each([
    ['Hanne og jeg aftalte, at hun sender et skema rundt, så punktet kan bare udgå helt.', one, ['WithdrawItem 2 id=P-12']],
    ['Vi har fået styr på navngivningen, så det punkt kan I godt slette igen.', {}, ['WithdrawItem 2 id=P-12']],
    ['Det behøver I ikke gemme. Punktet udgår.', one, ['WithdrawItem 2 id=P-12']],
    [
      'Vi når ikke at blive klar med navngivningen inden mødet. Kan det vente til næste møde?',
      { letter: digest(meeting) },
      ['PlaceItem 2 id=P-12 | placement=next-meeting'],
    ],
    [
      'Vi har drøftet det i teamet, og sms-punktet må gerne udgå. Til gengæld vil vi gerne have 30 minutter til navngivningen.',
      call,
      ['WithdrawItem 2 id=P-13', 'AmendItem 2 id=P-12 | minutes=30'],
    ],
  ] as const)('%s', (words, where, wanted) => expect(say(words, where)).toEqual(wanted))
  it.each([
    ['Borgerne venter alle sammen meget længe i telefonen, så det bør være til beslutning', one],
    ['Bo siger, at punktet kan udgå, men det er jeg ikke enig i.', one],
    ['Hvis Aarhus trækker deres, kan navngivningen vente til næste møde', call],
    ['Skal sms-punktet egentlig stadig med?', call],
    ['Kan det udgå, eller skal vi have det med?', one],
    ['Kan punktet slettes, når man først har sendt det?', one],
    ['Vi har talt om det, og punktet skal ikke udgå.', one],
    ['Bo har bedt mig skrive, at sms-punktet kan slettes.', call],
    ['Vi vil gerne tale om navngivning. Det skal have 30 minutter.', call],
  ] as const)('does nothing to an item: %s', (words, where) =>
    expect(say(words, where).filter(each => /^(?:Withdraw|Place)|id=P-1\d \| minutes/.test(each))).toEqual([]),
  )
})

describe('G18 who tells about an item presents it, and a field is found wanting before it is set', () => {
  it.each([
    [
      'Jeg skal nok fortælle om navngivningen. Er 20 minutter ikke lidt kort? Jeg vil gerne vise løsningen også, så sæt den til 30.',
      two,
      ['AmendItem 2 id=P-12 | presenter=Pia Holm | minutes=30'],
    ],
    ['Nå, det blev vist lidt rigeligt. 10 er nok.', one, ['AmendItem 2 id=P-12 | minutes=10']],
    ['Det ser fint ud, dog er 20 minutter for lidt. Regn med 25.', one, ['AmendItem 2 id=P-12 | minutes=25']],
    [
      'Byt lige om på tiderne: det første skal have 25 og det andet 15.',
      two,
      ['AmendItem 2 id=P-12 | minutes=25', 'AmendItem 2 id=P-13 | minutes=15'],
    ],
    [
      'Min kollega Karen Toft tager den, så skriv hende på i stedet for mig.',
      one,
      ['AmendItem 2 id=P-12 | presenter=Karen Toft'],
    ],
    ['Det er faktisk ikke en drøftelse, vi vil bare fortælle, hvad vi gør.', one, ['AmendItem 2 id=P-12 | kind=O']],
    ['P-12 bliver til orientering frem for drøftelse.', {}, ['AmendItem 2 id=P-12 | kind=O']],
  ] as const)('%s', (words, where, wanted) => expect(say(words, where)).toEqual(wanted))
})

describe('G18 one item that is to be two', () => {
  const halves = [`${title('P-12', 'Navngivning i praksis')} | minutes=10`, 'SubmitItem 2 title=Testmiljøet | minutes=10']
  it.each([
    'Hov, det blev til ét punkt. Jeg mente to:\n1) Navngivning i praksis\n2) Testmiljøet\n10 min til hver.',
    'Det er gået lidt galt her, det er to punkter:\n1. Navngivning i praksis, 10 min\n2. Testmiljøet, 10 min\nKan I rette det? Jeg så det først nu.',
    'Der er egentlig to ting i det her. Lav det venligst om til to punkter: "Navngivning i praksis" (10 min) og "Testmiljøet" (10 min).',
  ])('%s', words => expect(say(words, one)).toEqual(halves))
  it.each(['Det skal ikke være to punkter.', 'Der er to ting, vi er i tvivl om:\n- navnene\n- testen', 'Er det to punkter?'])(
    'is one: %s',
    words => expect(say(words, one).filter(each => each.startsWith('SubmitItem'))).toEqual([]),
  )
})

it('G18 what has left with the agenda is for people, whatever else the sentence says', () => {
  const words = 'P-12 ser noget sær ud. Den skal hedde "Navne", og sms-punktet kan vi tage en anden gang, der er ikke plads.'
  expect(say(words, { letter: letter('agenda', out), meetings: [out] })).toEqual([`PassRemarkOn: ${words}`])
})
