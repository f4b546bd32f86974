import { describe, expect, it, test } from 'vitest'
import type { Case } from './cast.ts'
import { attachment, hear, inShort, item, letter, pia, spring, view, winter } from './cast.ts'

const attachments = [attachment('Slides.pptx', 'application/vnd.ms-powerpoint')]
const other = { person: 'bo', name: 'Bo', email: 'bo@skive.example', organisation: 'Skive Kommune', secretariat: false }
const meetingWith = (...some: readonly ReturnType<typeof item>[]) => ({
  ...spring,
  items: some.map(({ by, ...each }) => ({ ...each, organisation: by.organisation })),
})
/** Lemvig has three items here; one below. */
const heard = (words: string, told: Case = {}) => inShort(hear(words, { mail: { attachments }, ...told }))
const ofOne = letter('item-receipt', spring, { items: [item('P-5', 'AI til journalnotater')] })
const one = { meetings: [meetingWith(item('P-5', 'AI til journalnotater'), item('P-6', 'Kontrol af logning', { by: other }))] }

describe('G20 a file of an item is attached to the one that it belongs to', () => {
  it.each([
    'Her er slides til vores punkt om AI. De må gerne sendes med ud.',
    'Hermed slides til P-5.',
    'Jeg fik ikke bilaget med til punktet om AI. Det kommer her.',
    'Vedhæftet er vores oplæg. Del det endelig med de andre.',
    'Her får I præsentationen til AI-punktet. Tak for hjælpen sidst.',
    'Vi sender materialet til mødet her. I må gerne lægge det ved dagsordenen.',
  ])('the only one of the house: %s', words => {
    for (const told of [
      one,
      { ...one, letter: letter('call-for-items') },
      { ...one, letter: letter('item-receipt') },
    ] as readonly Case[])
      expect(heard(words, told), told.letter?.name).toEqual(['AmendItem 2 id=P-5'])
  })

  it.each([
    ['Her er slides til punktet om snitflader.', 'P-13'],
    ['Vedhæftet vores notat om navngivningen. Det må gerne deles.', 'P-12'],
    ['Hermed bilag til P-14', 'P-14'],
  ])('one of several, by its number or a word of its title: %s', (words, id) =>
    expect(heard(words)).toEqual([`AmendItem 2 id=${id}`]),
  )

  test('to the receipt of one item, too: what is said of the file is not its text', () =>
    expect(heard('Vedhæftet er vores oplæg. Del det endelig med de andre.', { ...one, letter: ofOne })).toEqual([
      'AmendItem 2 id=P-5',
    ]))
})

describe('… and goes to people where that is not plain, since nobody has to be asked what a file is for', () => {
  it.each([
    ['several may be meant', 'Her er slides til mødet.', {}],
    ['somebody else’s item', 'Hermed en artikel til punktet om logning.', one],
    ['one that is not there', 'Her er slides til punktet om økonomi.', one],
    ['a number of another house', 'Her er bilaget til P-6.', one],
    ['a point of every agenda', 'Her er slides til statusrunden.', one],
    ['no item at all', 'Her er mine slides til mødet.', { meetings: [meetingWith()] }],
    [
      'an agenda that is out',
      'Her er slides til vores punkt om AI.',
      { meetings: [{ ...meetingWith(item('P-5', 'AI', { status: 'on-agenda' })), phase: 'agenda-out' }] },
    ],
  ] as const)('%s', (_why, words, told) => expect(heard(words, told)).toEqual([`PassRemarkOn: ${words}`]))
})

describe('… and is no such thing', () => {
  it.each([
    ['nothing came along', 'Her er slides til vores punkt om AI.', { ...one, mail: {} }],
    ['none yet', 'Jeg sender slides til vores punkt senere.', { ...one, mail: {} }],
    ['a new item with its file', 'Vi vil gerne have et nyt punkt om logning, 10 minutter. Slides er vedhæftet.', one],
    ['more than a file', 'Her er slides til vores punkt. Desværre melder jeg afbud.', one],
    ['minutes', 'Hermed referatet og et bilag.', { meetings: [view(2, 'held', spring.start, { items: spring.items })] }],
    ['in answer to minutes', 'Her er slides til vores punkt om AI.', { ...one, letter: letter('minutes-for-comment', winter) }],
    ['the secretariat’s', 'Her er slides til vores punkt om AI.', { ...one, sender: { ...pia, functions: ['secretariat'] } }],
  ] as const)('%s', (_why, words, told) =>
    expect(heard(words, told as Case)).not.toEqual([expect.stringMatching(/^AmendItem 2 id=P-5$/)]),
  )
})
