import { describe, expect, it } from 'vitest'
import type { Charter } from '../../shared/charter/charter.ts'
import type { Case } from './cast.ts'
import { anne, charter, hear, inShort, letter, pia, view } from './cast.ts'

// What is said in answer to a draft of its standing points and of breaks.

const brought = [
  ['P-1', 'Fælles skabeloner', 'Lemvig'],
  ['P-2', 'Oprydning i brugere', 'Skive'],
  ['P-3', 'Navngivning af skemaer', 'Ikast-Brande'],
  ['P-4', 'Status på snitflader', 'Favrskov'],
].map(([id = '', title = '', place = '']) => ({
  ...{ id, title, organisation: `${place} Kommune`, late: false, status: 'proposed', minutes: 20 },
}))
const late = { id: 'P-9', title: 'Kurser for nye', organisation: 'Aarhus Kommune', late: true, status: 'proposed', minutes: 15 }
const planning = view(2, 'planning', '2027-04-14T07:00:00.000Z', { end: '2027-04-14T10:00:00.000Z', items: [...brought, late] })

const standing = (title: string, minutes: number) => ({ title, minutes, item: null, kind: null, from: '', to: '' })
const lines = [
  standing('Kort status fra hver kommune', 38),
  standing('Nyt fra brugergruppen', 15),
  ...brought.map(({ id, title, minutes }) => ({ ...standing(title, minutes), item: id })),
  standing('Mødeleder og referent til næste møde', 5),
]
const pause = { ...standing('Pause', 15), isBreak: true }
const draft = (slots: readonly object[]): Case => ({
  letter: letter('agenda-for-approval', planning, { agenda: { version: 1, slots }, items: [] }),
  meetings: [planning],
  situation: { charter: { ...charter, agenda: [] } as unknown as Charter },
})
const says = (words: string, told: Case = draft(lines)): readonly string[] => inShort(hear(words, { sender: anne, ...told }))
const withPause = draft([...lines.slice(0, 4), pause, ...lines.slice(4)])

const edits = (all: readonly object[], ...left: readonly string[]): string =>
  `EditAgenda 2 edits=${JSON.stringify(all)}${left.length === 0 ? '' : ` | left=${JSON.stringify(left)}`}`
const status = (minutes: number) => ({ do: 'standing', point: 'Kort status fra hver kommune', minutes })
const breakOf = (minutes: number, place: object) => ({ do: 'break', minutes, place })
const ahead = (item: string, other: string) => ({ do: 'before', item, other })

describe('G28 a standing point gets another length', () => {
  it.each([
    ['Så må statusrunden nøjes med 28 min.', status(28)],
    ['Sæt status-runden ned til 30 min', status(30)],
    ['Kort status 30 min.', status(30)],
    ['Bordet rundt skal kun have 20 min.', status(20)],
    ['Kan vi skære statusrunden ned til et kvarter?', status(15)],
    ['Statusrunden kan klares på 10 minutter mindre', status(28)],
    ['Men så skal der luft: sæt statusrunden ned til 30 min', status(30)],
    ['»Nyt fra brugergruppen« 5 min', { do: 'standing', point: 'Nyt fra brugergruppen', minutes: 5 }],
    [
      'Nyt fra brugergruppen kan klares på 5 min, de har holdt fri.',
      { do: 'standing', point: 'Nyt fra brugergruppen', minutes: 5 },
    ],
  ])('%s', (words, wanted) => expect(says(words)).toEqual([edits([wanted])]))
  it.each([
    // An item and a standing point have that word, and neither is meant for sure.
    'Status 30 min',
    'Skal statusrunden have 20 min?',
    'Måske statusrunden 20 min',
    'Statusrunden skal have tid nok',
    'Brugergruppen holder møde 20 min senere',
    'Drop statusrunden',
  ])('of none, or nothing that is clear: %s', words => expect(says(words).join()).not.toContain('standing'))
})

describe('G28 a break comes, moves and goes', () => {
  it.each([
    ['Vi skal have en pause på 10 min. efter punktet fra Favrskov.', breakOf(10, { after: 'P-4' })],
    ['Pause på 10 minutter efter P-2', breakOf(10, { after: 'P-2' })],
    ['Jeg vil gerne have en lille pause på 5 minutter før P-3', breakOf(5, { before: 'P-3' })],
    ['Og så mangler der en pause, kl. 9.50 eller der omkring, 10 min.', breakOf(10, { near: '09:50' })],
    ['Læg en kaffepause på et kvarter ind midtvejs', breakOf(15, { near: '10:30' })],
    ['Kan vi få en pause på 10 min efter P-2?', breakOf(10, { after: 'P-2' })],
    ['Vi mangler en pause! 15 min efter P-2.', breakOf(15, { after: 'P-2' })],
    ['En pause efter statusrunden, 10 min', breakOf(10, { after: 'Kort status fra hver kommune' })],
  ])('%s', (words, wanted) => expect(says(words)).toEqual([edits([wanted])]))
  it.each([
    ['Flyt pausen til efter P-3', [{ do: 'no-break' }, breakOf(15, { after: 'P-3' })]],
    ['Pausen skal kun være 10 min', [{ do: 'no-break' }, breakOf(10, { after: 'P-2' })]],
    ['Ok, så dropper vi pausen.', [{ do: 'no-break' }]],
    ['Vi behøver ikke nogen pause', [{ do: 'no-break' }]],
  ])('one that is there: %s', (words, wanted) => expect(says(words, withPause)).toEqual([edits(wanted)]))
  it('one that was never there is nothing that was not done', () =>
    expect(says('Ok, så dropper vi pausen. P-4 skal før P-3.')).toEqual([edits([ahead('P-4', 'P-3')])]))
  it.each([
    'Skal der være en pause?',
    'Hvem sørger for kaffe i pausen?',
    'Vi tager P-2 i pausen',
    'Måske en pause efter P-2',
    'Pause kl. 14.30',
    'I pausen viser Skive systemet frem, 10 min',
  ])('nothing to put in: %s', words => expect(says(words).join()).not.toContain('"break"'))
  it('a break of which something is guessed is shown before the agenda goes out', () => {
    expect(says('Send den, men husk pausen kl. 10.15')).toEqual([edits([breakOf(10, { near: '10:15' })], 'Send den')])
    expect(says('Pause på 10 min efter P-2. Ok send.')).toEqual([edits([breakOf(10, { after: 'P-2' })]), 'ApproveAgenda 2'])
  })
})

describe('G28 all that is clear in one answer, and only talk beside it', () => {
  it('the office', () =>
    expect(
      says(
        'Tak for den. Vi tager punktet fra Skive før Ikast-Brandes, og vi skal have en pause på 10 min. efter punktet fra Favrskov. Så må statusrunden nøjes med 28 min.\n\nEr det også jer der laver skiltet til døren? :-)',
      ),
    ).toEqual([
      edits([ahead('P-2', 'P-3'), breakOf(10, { after: 'P-4' }), status(28)], 'Er det også jer der laver skiltet til døren?'),
    ]))
  it('the chair', () =>
    expect(
      says('P-9 er fint på dette møde, og Kort status 30 min. Pause på 10 minutter efter P-2. Så burde det passe.', {
        ...draft(lines),
        sender: pia,
      }),
    ).toEqual([edits([{ do: 'add', item: 'P-9' }, status(30), breakOf(10, { after: 'P-2' })])]))
  it.each([
    'Så burde det passe.',
    'Det skulle hjælpe lidt på tiden.',
    'Så skulle den være der.',
    'Så må det holde.',
    'Så går det op',
  ])('nothing that was left undone: %s', words => expect(says(`P-4 før P-3. ${words}`)).toEqual([edits([ahead('P-4', 'P-3')])]))
  it.each(['Så skal der laves skilte.', 'Det burde Lone hjælpe med.'])('named: %s', words =>
    expect(says(`P-4 før P-3. ${words}`)).toEqual([edits([ahead('P-4', 'P-3')], words)]),
  )
  it.each([
    ['P-9 kommer med på mødet den 14. april', [edits([{ do: 'add', item: 'P-9' }])]],
    ['P-9 er velkommen denne gang', [edits([{ do: 'add', item: 'P-9' }])]],
    ['P-3 ned på 10, og kan vi få Aarhus med?', [edits([{ do: 'minutes', item: 'P-3', minutes: 10 }], 'kan vi få Aarhus med?')]],
    [
      'P-4 først, så Ikast-Brandes.',
      [
        edits([
          { do: 'first', item: 'P-4' },
          { do: 'after', item: 'P-3', other: 'P-4' },
        ]),
      ],
    ],
  ])('%s', (words, wanted) => expect(says(words)).toEqual(wanted))
  it.each(['P-9 er fint beskrevet', 'Er P-9 med på dette møde?', 'P-2 er fint på dette møde'])('no item comes on: %s', words =>
    expect(says(words).join()).not.toContain('"add"'),
  )
})

describe('G28 who presents an item, as the draft says it', () => {
  it('beside an ok', () =>
    expect(
      says(
        'Ok send, men skriv v/ Grethe Holm i stedet for v/ Sekretariatet på P-1. Så er den fin.\n\nGod påske når I når dertil!',
      ),
    ).toEqual(['AmendItem 2 id=P-1 | presenter=Grethe Holm', 'ApproveAgenda 2']))
  it.each(['På P-1 skal der stå v/ Grethe Holm', 'Ret P-1 fra v/ Sekretariatet til v/ Grethe Holm'])('%s', words =>
    expect(says(words)).toEqual(['AmendItem 2 id=P-1 | presenter=Grethe Holm']),
  )
  it.each(['Skal der stå v/ Grethe Holm på P-1?', 'P-1 er sendt v/ Grethe Holm fra Skive i går'])('asked or told: %s', words =>
    expect(says(words).join()).not.toContain('presenter'),
  )
})

describe('G28 an ok beside an unclear change of an item sends nothing, and the words are named', () => {
  it.each([
    'Send den, og gør et eller andet ved P-3, så den passer bedre.',
    'Send den, når P-3 er sat til 15 min.',
    'Der står »vis« i P-1, slet det. Ok send.',
  ])('%s', words => {
    const [only, ...more] = says(words)
    expect(more).toEqual([])
    expect(only).toContain('EditAgenda 2 edits=[] | left=')
  })
  it.each(['Vent. Send. P-1 er ikke god.', 'Gør noget ved P-3', 'Send den til Pia, og se på P-3'])('asked about: %s', words =>
    expect(says(words).join()).not.toContain('EditAgenda 2 edits=[] | left='),
  )
})
