import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, question, spring, winter } from './cast.ts'

// A mail ends with whoever wrote it, and a sign-off is no matter of its own.

const jonas = { ...pia, id: 'jonas', name: 'Jonas Lund', email: 'jonas@lemvig.example' }
const heard = (words: string, told: Case = {}): readonly string[] =>
  inShort(hear(words, { ...told, situation: { people: [pia, jonas, anne], ...told.situation } }))

const booking: Case = { letter: letter('meeting-needs-yes', spring, { mail: 'held-1', moves: false }), sender: anne }
const shownAs = (name: string): NonNullable<Case['mail']> => ({ from: [{ name, address: 'x@faelles.example' }] })

describe('whoever writes for the secretariat signs with a name of their own', () => {
  it.each([
    'Ja\n\nGrethe, Sekretariatet',
    'Ja\nGrethe, Sekretariatet',
    'Ja\n\nGrethe Toft, Fælles sekretariatet',
    'Ja\n\n/Grethe, Sekretariatet\nTlf. 87 00 00 00',
  ])('%j is a yes', words => expect(heard(words, booking)).toEqual(heard('Ja', booking)))
  it('as the mail itself is signed above', () => {
    expect(heard('Ja\n\nGrethe', { ...booking, mail: shownAs('Grethe, Sekretariatet') })).toEqual(heard('Ja', booking))
  })
  it('and a bare "Ja" was understood at all', () => expect(heard('Ja', booking)[0]).toContain('SettleHeldMail'))
  it('a member does not sign so', () => {
    const told: Case = { letter: letter('call-for-items') }
    expect(heard('Punkt: Arkiv\n\nGrethe, Sekretariatet', told)).not.toEqual(heard('Punkt: Arkiv', told))
  })
})

describe('a name right below a word or a sentence signs', () => {
  const comments: Case = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
  const call: Case = { letter: letter('call-for-items') }
  it.each([
    ['Ingen bemærkninger herfra, tak for et godt møde\nPia', 'Ingen bemærkninger herfra, tak for et godt møde', comments],
    ['Ingen punkter denne gang\n/Pia', 'Ingen punkter denne gang', call],
    ['Punkt: Vikarer, 20 min\n/ Pia, Lemvig', 'Punkt: Vikarer, 20 min', call],
    ['Punkt: Vikarer, 20 min\n- Pia', 'Punkt: Vikarer, 20 min', call],
    ['Afbud\nPia', 'Afbud', call],
    ['Punkt\nPia', 'Punkt', { letter: question('not-understood') }],
    ['Punkt\nPia Holm', 'Punkt', { letter: question('not-understood') }],
  ] as const)('%j', (words, without, told) => expect(heard(words, told)).toEqual(heard(without, told)))

  it.each([
    ['a list of people', 'Punkt: Arbejdsgruppen\nI gruppen sidder:\nJonas Lund\nPia'],
    ['names below one another', 'Punkt: Arbejdsgruppen\nJonas\nPia'],
    ['a list with strokes', 'Punkt: Arbejdsgruppen\n- Jonas\n- Pia'],
  ])('but not below %s', (_, words) => {
    const [item] = heard(words, call)
    expect(item).toContain('Pia')
  })
})
