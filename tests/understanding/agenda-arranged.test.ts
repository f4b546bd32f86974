import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, items, letter, pia, spring } from './cast.ts'

const slots = [...items, null].map(each => ({ item: each?.id ?? null, title: each?.title ?? 'Kort status fra hver kommune' }))
const draft = letter('agenda-for-approval', spring, { agenda: { version: 1, slots } })
const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, letter: draft, ...told }))
const edits = (...all: object[]) => `EditAgenda 2 edits=${JSON.stringify(all)}`
const minutes = (item: string, length: number) => ({ do: 'minutes', item, minutes: length })
const drop = (item: string) => ({ do: 'drop', item })
const unclear = ['? not-understood']

describe('G28 what is said of the items of a draft agenda, as an office says it', () => {
  it.each([
    ['P-12 ned på 10 min, P-13 op på 25. Send så.', [edits(minutes('P-12', 10), minutes('P-13', 25)), 'ApproveAgenda 2']],
    ['Fint. P-13 skal bare have 30 i stedet for 20', [edits(minutes('P-13', 30))]],
    ['P-13 fra 20 til 30 min.', [edits(minutes('P-13', 30))]],
    ['P-13 skal have 30 og ikke 20', [edits(minutes('P-13', 30))]],
    ['P12 30 min p13 10 min resten er ok', [edits(minutes('P-12', 30), minutes('P-13', 10))]],
    ['P-12 ned med 5 min, P-13 op med 10', [edits(minutes('P-12', 15), minutes('P-13', 30))]],
    ['P-12 og P-13: 15 min hver', [edits(minutes('P-12', 15), minutes('P-13', 15))]],
    [
      'P-13 og P-14 udgår, P-12 får 40 min. og skal ligge efter P-13',
      [edits(drop('P-13'), drop('P-14'), minutes('P-12', 40), { do: 'after', item: 'P-12', other: 'P-13' })],
    ],
    ['P-12 bortfalder, P-13: 25 min', [edits(drop('P-12'), minutes('P-13', 25))]],
    ['P-14 skal ikke med alligevel', [edits(drop('P-14'))]],
    ['P-14 udgår, da Søren er syg. Resten er fint.', [edits(drop('P-14'))]],
    ['Godkendes, dog skal P-14 udgå', [edits(drop('P-14')), 'ApproveAgenda 2']],
    ['Godkendt med den ændring, at P-14 udgår', [edits(drop('P-14')), 'ApproveAgenda 2']],
    ['P-13 op som nr 1, P-12 kortes til 15', [edits({ do: 'first', item: 'P-13' }, minutes('P-12', 15))]],
    ['Kan vi få P-14 op før P-13?', [edits({ do: 'before', item: 'P-14', other: 'P-13' })]],
  ])('%s', (words, expected) => expect(heard(words)).toEqual(expected))

  it.each([
    ['Navngivning af skemaer ud', [edits(drop('P-12'))]],
    ['»Fælles test« ud', [edits(drop('P-14'))]],
    ['Fælles tests ud', [edits(drop('P-14'))]],
    ['Navngivningen først', [edits({ do: 'first', item: 'P-12' })]],
    ['Snitflader først, navngivningen ud', [edits({ do: 'first', item: 'P-13' }, drop('P-12'))]],
    // A word that stands in a standing point, or in no title, names no item.
    ['Kommunerne ud', unclear],
    ['Skabeloner ud', unclear],
    ['Test ud', unclear],
  ])('an item is called by its title, or by a word of it: %s', (words, expected) => expect(heard(words)).toEqual(expected))

  it.each([
    ['P-12, P-13 og P-14 ud', [edits(drop('P-12'), drop('P-13'), drop('P-14'))]],
    ['P-12 30 min og først', [edits(minutes('P-12', 30), { do: 'first', item: 'P-12' })]],
    ['P-13 før P-12, og P-14 ud', [edits({ do: 'before', item: 'P-13', other: 'P-12' }, drop('P-14'))]],
    ['P-12 ud fordi Lone er syg', [edits(drop('P-12'))]],
    ['Ok – P-12 ud', [edits(drop('P-12'))]],
    ['👍', ['ApproveAgenda 2']],
    ['P-12 udgår da P-13 fylder meget', unclear],
    ['P-12 før P-13 og P-14', unclear],
    ['P-12 P-13 P-14', unclear],
    ['P-12 og ok', unclear],
    ['Skal P-12 ud?', unclear],
    ['P-12 skal være 30 min og P-13 er fin', [edits(minutes('P-12', 30))]],
  ])('of whom an instruction is said: %s', (words, expected) => expect(heard(words)).toEqual(expected))

  it.each([
    ['P-12 ned med 5 min', 15],
    ['P-12 op med 10', 30],
    ['P-12 halvanden time', 90],
    ['P-12 et kvarter mere', 35],
    ['P-12 20 minutter længere', 40],
    ['P-12: minutterne 20', 20],
  ])('how long it is to be: %s', (words, length) => expect(heard(words)).toEqual([edits(minutes('P-12', length))]))
  it.each([
    'P-12 ned med 30 min',
    'P-12 ned med 20',
    'P-12 10 min 20 min',
    'P-12 10 20',
    'P-12 10 min 5',
    'P-12 500 min',
    'P-12 0 min',
  ])('and no length comes of it: %s', words => expect(heard(words)).toEqual(unclear))
  it.each([
    ['P-12 nr 1', 'first'],
    ['P-12 nummer 1', 'first'],
    ['P-12 punkt 1', 'first'],
    ['P-12 med igen', 'add'],
    ['P-12 op med', 'add'],
  ])('where it is to stand, or that it is to: %s', (words, what) =>
    expect(heard(words)).toEqual([edits({ do: what, item: 'P-12' })]),
  )

  it.each([
    ['Ændr overskriften på P-12 om til Navne', ['AmendItem 2 id=P-12 | title=Navne']],
    ['Skift titlen for P-12 til Navne', ['AmendItem 2 id=P-12 | title=Navne']],
    ['Kald P-12 Navne', ['AmendItem 2 id=P-12 | title=Navne']],
    ['P-12: Lone fremlægger, ikke Kim', ['AmendItem 2 id=P-12 | presenter=Lone']],
    ['P-12 er til beslutning og skal vare 30 min', ['AmendItem 2 id=P-12 | kind=B', edits(minutes('P-12', 30))]],
    ['P-12 og P-13 er til beslutning', ['AmendItem 2 id=P-12 | kind=B', 'AmendItem 2 id=P-13 | kind=B']],
    ['P-99 er til beslutning', unclear],
  ])('what is changed of an item itself: %s', (words, expected) => {
    expect(heard(words)).toEqual(expected)
    // Whoever may not change the item does not change its title.
    const other = { sender: { ...pia, organisation: 'Skive Kommune' } }
    expect(heard(words, other).filter(each => each.startsWith('AmendItem'))).toEqual([])
  })

  it.each([
    [
      'byt om på P-12 og P-14',
      [edits({ do: 'before', item: 'P-14', other: 'P-12' }, { do: 'after', item: 'P-12', other: 'P-13' })],
    ],
    ['P-13 og P-12 byttes om, og P-14 får 10 min', [edits({ do: 'before', item: 'P-13', other: 'P-12' }, minutes('P-14', 10))]],
    ['Byt venligst P-13 og P-14', [edits({ do: 'before', item: 'P-14', other: 'P-13' })]],
    ['Lad P-12 bytte plads med P-13', unclear],
    ['Byt om på P-12 og P-99', unclear],
  ])('two that change places: %s', (words, expected) => expect(heard(words)).toEqual(expected))

  it.each([
    ['Titlen på P-13 skal være "Snitflader – hvad koster det?"', ['AmendItem 2 id=P-13 | title=Snitflader – hvad koster det?']],
    [
      'Ret titlen på P-13 til Snitflader i praksis. Send så.',
      ['AmendItem 2 id=P-13 | title=Snitflader i praksis', 'ApproveAgenda 2'],
    ],
    ['Kald P-13 "Snitflader i praksis"', ['AmendItem 2 id=P-13 | title=Snitflader i praksis']],
    ['P-13 fremlægges af Gitte og ikke Søren, og den er til beslutning', ['AmendItem 2 id=P-13 | presenter=Gitte | kind=B']],
    ['P-13 er til orientering og 10 min', ['AmendItem 2 id=P-13 | kind=O', edits(minutes('P-13', 10))]],
    ['Titlen på P-13 er forkert', unclear],
  ])('what the secretariat changes of an item itself: %s', (words, expected) => expect(heard(words)).toEqual(expected))
  it('an item of another municipality is not the chair’s to word anew', () => {
    const theirs = { ...pia, organisation: 'Skive Kommune' }
    expect(heard('Kald P-13 "Snitflader i praksis"', { sender: theirs })).toEqual([
      'PassRemarkOn: Kald P-13 "Snitflader i praksis"',
    ])
    const planned = { sender: theirs, meetings: [{ ...spring, phase: 'planning' as const }] }
    expect(heard('P-13 10 min', planned)).toEqual([edits(minutes('P-13', 10))])
  })

  it.each([
    [
      'Jeg synes snitfladerne skal først på og navngivningen helt ud, så er den god',
      [edits({ do: 'first', item: 'P-13' }, drop('P-12'))],
    ],
    ['snitflader 5 min, navngivning 30', [edits(minutes('P-13', 5), minutes('P-12', 30))]],
    ['Fjern punktet »Fælles test«', [edits(drop('P-14'))]],
    ['Status skal være 30 min', unclear],
    ['Navngivningssager ud', unclear],
  ])('items by their titles: %s', (words, expected) => expect(heard(words)).toEqual(expected))

  it('answers between the quoted lines, each below its item', () => {
    const inline = [
      { answers: '> 14.13-14.38 (25 min.) drøftelse: Status på snitflader', words: 'kun 15 min her' },
      { answers: '>     P-14, fra Skive', words: 'ud' },
    ]
    const own = '> 14.13-14.38 (25 min.) drøftelse: Status på snitflader\nkun 15 min her\n>     P-14, fra Skive\nud'
    expect(heard(own, { separated: { inline } })).toEqual([edits(minutes('P-13', 15), drop('P-14'))])
    const elsewhere = [{ answers: '> Hvor: Teams', words: 'ud' }]
    expect(heard('> Hvor: Teams\nud', { separated: { inline: elsewhere } })).toEqual(unclear)
  })

  it.each([
    'P-13 skal have 40 i stedet for 30',
    'P-13 skal ikke ud',
    'Skal P-13 ud?',
    'Måske skal P-13 ud',
    'Ja, men P-13 er for lang',
    'P-13 15 20',
    'P-12 før P-13 og P-14',
  ])('all or nothing: %s', words => expect(heard(words)).toEqual(unclear))
})

describe('G29 an instruction and a hold in one mail', () => {
  it.each([
    ['P-13: 25 min. Vent med at sende.', ['HoldAgenda 2', edits(minutes('P-13', 25))]],
    ['P-14 ud. Og vent til jeg siger til', ['HoldAgenda 2', edits(drop('P-14'))]],
    ['Vent med at sende, P-14 skal ud', ['HoldAgenda 2', edits(drop('P-14'))]],
    ['Ok, men vent med at sende til Pia har svaret', ['HoldAgenda 2']],
    ['Den må ikke sendes før på tirsdag. P-13 sidst.', ['HoldAgenda 2', edits({ do: 'last', item: 'P-13' })]],
  ])('does both: %s', (words, expected) => expect(heard(words)).toEqual(expected))
  it.each([
    'Vent lidt. P-13 skal vist deles i to, spørg Favrskov',
    'Vent lige. Pia vil kigge på den.',
    'Må ikke sendes endnu. Hvad med frokost?',
  ])('what is not understood beside a hold is not done, and the receipt says so: %s', words =>
    expect(heard(words)).toEqual(['HoldAgenda 2 rest=true']),
  )
  it.each(['Send til Pia', 'Send den lige til Jonas', 'Send mig den i Word', 'Vil du sende mig den?', 'Send os den lige'])(
    'a copy for somebody is no ok: %s',
    words => expect(heard(words)).toEqual(unclear),
  )
  it.each(['Send den til alle', 'Send den ud til netværket'])('to all it is one: %s', words =>
    expect(heard(words)).toEqual(['ApproveAgenda 2']),
  )
  it('a meeting that may not run over holds nothing', () =>
    expect(heard('Mødet må ikke gå ud over kl. 16')).not.toContainEqual(expect.stringContaining('HoldAgenda')))
  it('who says both »send« and »vent« is asked', () => expect(heard('Vent. Send.')).toEqual(unclear))
})

describe('G42 two instructions in one line of a mail of its own', () => {
  const own = (words: string, sender = pia) => inShort(hear(words, { sender }))
  it.each([
    ['P-12 bortfalder, P-13: 25 min', ['WithdrawItem 2 id=P-12', 'AmendItem 2 id=P-13 | minutes=25']],
    ['P-12: 10 min. P-13: 25 min.', ['AmendItem 2 id=P-12 | minutes=10', 'AmendItem 2 id=P-13 | minutes=25']],
    ['P-12, P-13: 25 min', ['AmendItem 2 id=P-12 | minutes=25', 'AmendItem 2 id=P-13 | minutes=25']],
    ['pkt. P-12: 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['P-12 bortfalder, og P-13 er vigtig', ['WithdrawItem 2 id=P-12', 'PassRemarkOn: og P-13 er vigtig']],
  ])('%s', (words, expected) => expect(own(words)).toEqual(expected))
})
