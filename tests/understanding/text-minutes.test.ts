import { describe, expect, it } from 'vitest'
import { decisionsIn } from '../../shared/meeting/decisions.ts'
import type { Item, MinutesPaper } from '../../shared/meeting/events.ts'
import { readPastedMinutes } from '../../shared/understanding/minutes-document/pasted.ts'

const expected = [
  { number: 1, item: null, title: 'Kort status fra hver kommune' },
  { number: 2, item: 'P-2', title: 'Evaluering af mødeformen' },
  { number: 3, item: null, title: 'Mødeleder og referent til næste møde' },
]
const minutes = (words: string, head = '2. Evaluering af mødeformen (P-2, Fælles sekretariat)') =>
  [
    'Referat: ERFA-mødet torsdag den 14. oktober 2027',
    '1. Kort status fra hver kommune\nReferat: De fleste er i gang.',
    `${head}\nReferat: ${words}`,
    '3. Mødeleder og referent til næste møde\nReferat: Favrskov er mødeleder.',
  ].join('\n\n')
const logged = (text: string) =>
  decisionsIn({ reading: readPastedMinutes(text, expected) ?? undefined } as MinutesPaper, [
    { id: 'P-2', kind: 'B', recommendation: 'At mødet holdes på Teams' } as Item,
  ]).map(each => each.text)

describe('G50 what minutes in a mail say to be decided enters the log', () => {
  it.each([
    ['Netværket besluttede, at forårsmødet holdes fysisk.', 'Netværket besluttede, at forårsmødet holdes fysisk.'],
    ['Skive fortalte. Derfor besluttede vi at spørge Skive. Alle var glade.', 'Derfor besluttede vi at spørge Skive.'],
    ['Det blev besluttet, at Favrskov skriver et udkast.', 'Det blev besluttet, at Favrskov skriver et udkast.'],
    ['Mødet vedtog, at vi ikke holder temadag i år.', 'Mødet vedtog, at vi ikke holder temadag i år.'],
  ])('%s', (words, text) => expect(logged(minutes(words))).toEqual([text]))

  it('the item may be named by its number alone, and the label by the decision', () =>
    expect(
      logged(minutes('Vi talte om det.\nBeslutning: Indstillingen er godkendt.', '2. Evaluering af mødeformen (P-2)')),
    ).toEqual(['Indstillingen er godkendt. At mødet holdes på Teams']))

  it.each([
    'Vi drøftede, om mødet skal holdes fysisk.',
    'Netværket besluttede ikke noget.',
    'Kommunalbestyrelsen i Skive besluttede, at alle får adgang.',
    'Skive fortalte, at netværket besluttede det for længe siden.',
    'Netværket besluttede sidste år, at mødet holdes fysisk.',
    'Det er endnu ikke besluttet.',
    'Besluttede vi det egentlig?',
  ])('nothing: %s', words => expect(logged(minutes(words))).toEqual([]))

  it('a text that is no form of ours decides nothing', () =>
    expect(readPastedMinutes('Netværket besluttede, at forårsmødet holdes fysisk.', expected)).toBeNull())
})
