import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, items, letter, pia, spring, view } from './cast.ts'

/** Answers of the secretariat to a draft with three items between two standing points. */
const planning = view(2, 'planning', '2027-04-14T11:00:00.000Z', { items: spring.items })
const slot = (item: string | null, title: string) => ({ item, title, minutes: 20, kind: 'D', presenter: null })
const slots = [slot(null, 'Nyt fra KL'), ...items.map(each => slot(each.id, each.title)), slot(null, 'Eventuelt')]
const draft = letter('agenda-for-approval', planning, { agenda: { slots } })
const says = (words: string, sender = anne) => inShort(hear(words, { letter: draft, meetings: [planning], sender }))
const edits = (list: object[], ...left: string[]) => [
  `EditAgenda 2 edits=${JSON.stringify(list)}${left.length === 0 ? '' : ` | left=${JSON.stringify(left)}`}`,
]
const minutes = (item: string, minutes: number) => ({ do: 'minutes', item, minutes })
const drop = (item: string) => ({ do: 'drop', item })

describe('G28 what is understood of an answer to a draft is done, and the rest is named', () => {
  it.each([
    [
      'P-12 skal have 30 min\nTilføj en tegning på 10 minutter efter P-12',
      edits([minutes('P-12', 30)], 'Tilføj en tegning på 10 minutter efter P-12'),
    ],
    ['P-12 15, og så skal vi snakke om P-14', edits([minutes('P-12', 15)], 'skal vi snakke om P-14')],
    ['Skær 5 min af P-12 og giv dem til P-13', edits([minutes('P-12', 15)], 'giv dem til P-13')],
    ['P-13 ud. Send den til Pia', edits([drop('P-13')], 'Send den til Pia')],
    [
      'P-14 først, for Erik skal gå kl. 15. P-12 ud, Nanna tager det under Nyt fra.',
      edits([{ do: 'first', item: 'P-14' }, drop('P-12')]),
    ],
    ['P-14 skal ligge lige efter "Nyt fra", da Erik skal gå kl. 15', edits([{ do: 'first', item: 'P-14' }])],
    ['Kan vi få P-14 helt frem som det første emne? Viborg skal gå kl. 14.30.', edits([{ do: 'first', item: 'P-14' }])],
  ])('%s', (words, wanted) => expect(says(words)).toEqual(wanted))
  it('an item gets its name and its presenter', () => {
    expect(says('Kald P-12 "Oprydning" og P-13 "Automatisk journalisering".')).toEqual([
      'AmendItem 2 id=P-12 | title=Oprydning',
      'AmendItem 2 id=P-13 | title=Automatisk journalisering',
    ])
    expect(says('Sæt P-14 sidst, og kald den "Evaluering"')).toEqual([
      'AmendItem 2 id=P-14 | title=Evaluering',
      ...edits([{ do: 'last', item: 'P-14' }]),
    ])
    expect(says('P-12: Oprydning i gamle brugere\nP-13: Automatisk journalisering, orientering')).toEqual([
      'AmendItem 2 id=P-12 | title=Oprydning i gamle brugere',
      'AmendItem 2 id=P-13 | title=Automatisk journalisering | kind=O',
    ])
  })
  it('what never was an item is withdrawn, and what is off waits', () => {
    expect(says('P-12 og P-13 skal slettes helt. De er ikke rigtige punkter.')).toEqual([
      'WithdrawItem 2 id=P-12',
      'WithdrawItem 2 id=P-13',
    ])
    expect(says('P-12 skal slettes')).toEqual(edits([drop('P-12')]))
  })
  it('an item that is missing is one more', () =>
    expect(says('Vi mangler et punkt: Aktindsigt, 20 minutter, drøftelse. Det kom ind til tiden.')).toEqual([
      'SubmitItem 2 title=Aktindsigt | kind=D | minutes=20',
    ]))
  it.each([
    'Hvis Skive melder fra, skal P-12 ud.',
    'P-12 skal ikke ud.',
    'Måske skal P-12 ud.',
    'Skal P-12 hedde Navne?',
    'Bo siger, at P-12 skal ud',
    'P-12 før P-13 og P-14',
  ])('a condition, a doubt or a question does nothing: %s', words => expect(says(words)).toEqual(['? not-understood']))
  it('an ok beside what is not understood sends nothing', () =>
    expect(says('P-12 30 min. Tilføj en tegning. Send den.')).toEqual(
      edits([minutes('P-12', 30)], 'Tilføj en tegning.', 'Send den.'),
    ))
  it('nobody renames the item of another municipality: the secretariat reads of it', () =>
    expect(says('P-12 skal hedde Navne.', { ...pia, organisation: 'Skive Kommune' })).toEqual([
      'PassRemarkOn: P-12 skal hedde Navne.',
    ]))
  it('the chair’s wish for a standing point goes to people', () =>
    expect(says('Nyt fra KL-delen, altså Eventuelt, skal skæres ned til 5 minutter', pia)).toEqual([
      expect.stringMatching(/^PassRemarkOn/),
    ]))
})
