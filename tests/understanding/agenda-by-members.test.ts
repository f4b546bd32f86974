import { describe, expect, it } from 'vitest'
import type { MeetingView } from '../../shared/understanding/situation.ts'
import { anne, hear, inShort, item, letter, pia, spring, view } from './cast.ts'

/** What the chair or the secretariat wants of a draft in a mail that tells as well, and what members wish of the order. */
const of = (id: string, title: string, organisation: string) => ({
  ...item(id, title),
  by: { ...item(id, title).by, organisation: `${organisation} Kommune` },
})
const items = [
  of('P-1', 'Overgangen til den nye version', 'Skive'),
  of('P-4', 'Journalisering af sms-beskeder', 'Lemvig'),
  of('P-5', 'Kunstig intelligens til notater', 'Favrskov'),
  of('P-9', 'Kontrol af adgange', 'Aarhus'),
]
const draft = view(2, 'planning', spring.start, {
  items: items.map(({ by, ...each }) => ({ ...each, organisation: by.organisation })) as MeetingView['items'],
})
const slots = [...items.map(({ id, title }) => ({ item: id, title })), { item: null, title: 'Kort status fra hver kommune' }]
const asked = letter('agenda-for-approval', draft, { agenda: { version: 1, slots } })
const chair = { ...pia, organisation: 'Viborg Kommune' }
const office = (words: string) => inShort(hear(words, { sender: anne, letter: asked, meetings: [draft] }))
const edits = (all: readonly object[], left: readonly string[] = []) =>
  `EditAgenda 2 edits=${JSON.stringify(all)}${left.length === 0 ? '' : ` | left=${JSON.stringify(left)}`}`

describe('G28 the order is said of one item by the other', () => {
  it.each([
    [
      'P-9 og P-1 handler om næsten det samme, så de skal ligge efter hinanden. P-9 10 min.',
      [
        { do: 'after', item: 'P-9', other: 'P-1' },
        { do: 'minutes', item: 'P-9', minutes: 10 },
      ],
    ],
    ['P-1 og P-9 skal tages sammen', [{ do: 'after', item: 'P-9', other: 'P-1' }]],
    ['Sæt sms-punktet efter adgangene', [{ do: 'after', item: 'P-4', other: 'P-9' }]],
  ])('%s', (words, wanted) => expect(office(words)).toEqual([edits(wanted)]))
  it.each(['Skal P-9 og P-1 ligge efter hinanden?', 'P-9 og P-1 skal ikke ligge efter hinanden', 'P-9 og P-1 hører sammen'])(
    'nothing is moved by: %s',
    words => expect(office(words)).toEqual(['? not-understood']),
  )
})

describe('G28 the list of what we could not do holds no talk and no shred of a sentence', () => {
  it('why an item is off, and a hope, are not in it', () =>
    expect(office('P-9 tager Hanne med et skema, så det udgår.\n\nSå må vi se, om det holder.')).toEqual([
      edits([{ do: 'drop', item: 'P-9' }]),
    ]))
  it('an item of last meeting is not the one that its municipality brings now', () =>
    expect(office('P-1 15 min.\n- Favrskovs punkt om onboarding fra sidste møde skal på, 15 min., ved Søren')).toEqual([
      edits(
        [{ do: 'minutes', item: 'P-1', minutes: 15 }],
        ['Favrskovs punkt om onboarding fra sidste møde skal på, 15 min., ved Søren'],
      ),
    ]))
  it('the name of an item of others, as the chair wants it, is for the secretariat', () => {
    const words = 'P-1 15 min.\nP-5 skal hedde "AI til notater"'
    const told = { letter: asked, meetings: [draft] }
    expect(inShort(hear(words, { sender: chair, ...told }))).toEqual([
      edits([{ do: 'minutes', item: 'P-1', minutes: 15 }]),
      'PassRemarkOn: P-5 skal hedde "AI til notater"',
    ])
    expect(office(words)).toEqual([
      'AmendItem 2 id=P-5 | title=AI til notater',
      edits([{ do: 'minutes', item: 'P-1', minutes: 15 }]),
    ])
  })
})

describe('a member’s wish about the order goes on to the secretariat, whatever he calls the items', () => {
  const say = (words: string) => inShort(hear(words, { meetings: [draft] }))
  it.each([
    "Kan vores punkt om sms'er komme lige efter det fra Skive? Så hænger de bedre sammen.",
    'Vores sms-punkt må gerne ligge efter kl. 14, da Lone først kan der.',
    'Kan sms-punktet tages sidst?',
  ])('%s', words => expect(say(words)).toEqual(['? agenda-order']))
  it.each(['Vi arkiverer sms-beskeder efter kl. 14', "Hvad kommer først, det om sms'er eller det fra Skive?"])(
    'is none: %s',
    words => expect(say(words)).not.toEqual(['? agenda-order']),
  )
})
