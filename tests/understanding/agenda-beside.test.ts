import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, items, letter, spring, view } from './cast.ts'

/** Answers of the secretariat to a draft: P-12 to P-14, of which P-12 has a text. */
const text = 'Vi viser vores skabelon, tilføj'
const withText = spring.items.map(each => (each.id === 'P-12' ? { ...each, text } : each))
const planning = view(2, 'planning', '2027-04-14T11:00:00.000Z', { items: withText })
const slot = (item: string | null, title: string) => ({ item, title, minutes: 20, kind: 'D', presenter: null })
const slots = [slot(null, 'Nyt fra KL'), ...items.map(each => slot(each.id, each.title)), slot(null, 'Eventuelt')]
const says = (words: string, on = slots) =>
  inShort(
    hear(words, {
      letter: letter('agenda-for-approval', planning, { agenda: { slots: on } }),
      meetings: [planning],
      sender: anne,
    }),
  )
const edits = (list: object[], ...left: string[]) =>
  `EditAgenda 2 edits=${JSON.stringify(list)}${left.length === 0 ? '' : ` | left=${JSON.stringify(left)}`}`
const drop = (item: string) => ({ do: 'drop', item })
const first = { do: 'first', item: 'P-14' }
const send = 'ApproveAgenda 2'

describe('G28 what only tells something beside an instruction is nothing that was not done', () => {
  it.each([
    [
      'Kan vi flytte P-14 op lige efter P-12, det hænger sammen. Og giv P-12 25 minutter, den plejer at tage tid :-)',
      [
        edits([
          { do: 'after', item: 'P-14', other: 'P-12' },
          { do: 'minutes', item: 'P-12', minutes: 25 },
        ]),
      ],
    ],
    ['Så har Skive sendt. Viborg har ringet, de trækker P-13, så P-13 ud.', [edits([drop('P-13')])]],
    ['Så har Skive sendt. Viborg har ringet, de trækker P-13, så P-13 ud. Ellers ok send.', [edits([drop('P-13')]), send]],
    ['P-14 først. De har jo travlt i Hedensted :)', [edits([first])]],
    ['Godt at vi fik snakket. P-14 først.', [edits([first])]],
  ])('%s', (words, wanted) => expect(says(words)).toEqual(wanted))
  it.each([
    // What somebody may want of the agenda is named, and an ok beside it sends nothing, and says so.
    ['P-14 først. Lone er syg.', [edits([first], 'Lone er syg.')]],
    ['P-14 først. Lone holder oplægget.', [edits([first], 'Lone holder oplægget.')]],
    ['P-14 først. Viborg har ringet om P-12.', [edits([first], 'Viborg har ringet om P-12.')]],
    ['P-14 først, og så mangler der en tegning. Ok send.', [edits([first], 'mangler der en tegning.', 'Ok send.')]],
    ['P-13 ud. De vil måske have P-13 med alligevel.', [edits([drop('P-13')], 'De vil måske have P-13 med alligevel.')]],
  ])('named: %s', (words, wanted) => expect(says(words)).toEqual(wanted))
})

describe('G28 words of an item go, and the item stays', () => {
  const cut = 'AmendItem 2 id=P-12 | text=Vi viser vores skabelon,'
  it.each([
    ['Der står »tilføj« under P-12, det skal væk. Ellers fint, ok send.', [cut, send]],
    ['Slet »tilføj« i P-12', [cut]],
    ['Ordet "tilføj" i teksten til P-12 skal fjernes.', [cut]],
  ])('%s', (words, wanted) => expect(says(words)).toEqual(wanted))
  it.each(['Der står »indkøb« under P-12, det skal væk.', 'Der står »tilføj« et sted, det skal væk.'])(
    'nothing is taken off and nothing leaves: %s',
    words => expect(says(words)).toEqual(['? not-understood']),
  )
  it('a title in quotes is the item', () => expect(says(`»${items[1]?.title}« skal ud`)).toEqual([edits([drop('P-13')])]))
})

describe('G28 what was taken off comes back', () => {
  const without = slots.filter(each => each.item !== 'P-14')
  it.each([
    ['Nej, P-14 skal ikke ud! Sæt P-14 ind igen som det første.', [edits([{ do: 'add', item: 'P-14' }, first])]],
    [
      'Hov, P-14 skal med alligevel! Læg det ind igen til sidst.',
      [
        edits([
          { do: 'add', item: 'P-14' },
          { do: 'last', item: 'P-14' },
        ]),
      ],
    ],
    ['Sæt P-14 ind igen før P-12', [edits([{ do: 'before', item: 'P-14', other: 'P-12' }])]],
  ])('%s', (words, wanted) => expect(says(words, without)).toEqual(wanted))
  it('an item that is there stays where it is', () => expect(says('P-14 skal ikke ud')).toEqual(['? not-understood']))
})
