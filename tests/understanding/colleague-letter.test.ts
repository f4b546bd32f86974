import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { hear, inShort, letter, pia, spring } from './cast.ts'

const jonas: Person = { ...pia, id: 'jonas', name: 'Jonas Klit', email: 'jonas@lemvig.example' }
/** To the letter that tells what Jonas has sent: the item with this title. */
const answer = (words: string, titles: readonly string[] = ['Navngivning af skemaer'], told: Case = {}) =>
  inShort(
    hear(words, {
      letter: letter('colleague-answered', spring, { what: 'items', titles, items: [] }),
      situation: { people: [pia, jonas] },
      ...told,
    }),
  )

describe('G32 whoever answers the letter about a colleague’s item', () => {
  it.each(['Enig med Jonas', 'Enig, godt punkt', 'Det støtter jeg', 'Fint med mig', '+1'])(
    'agrees, and asks nothing: %s',
    words => expect(answer(words)).toEqual([]),
  )
  it.each([
    ['Fint, men det bliver mig, der lægger op til det', ['AmendItem 2 id=P-12 | presenter=Pia Holm']],
    ['Ok, så 30 min i stedet', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Enig med Jonas. Kan vi få 30 min?', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Tak! 30 min i stedet. Hilsen Pia', ['AmendItem 2 id=P-12 | minutes=30']],
    [
      '30 min i stedet. Jonas er på kursus den dag.',
      ['AmendItem 2 id=P-12 | minutes=30', 'PassRemarkOn: Jonas er på kursus den dag.'],
    ],
    [
      '30 min i stedet. Jonas Klit er på kursus den dag.',
      ['AmendItem 2 id=P-12 | minutes=30', 'PassRemarkOn: Jonas Klit er på kursus den dag.'],
    ],
    ['30 min i stedet. Jonas fremlægger punktet.', ['AmendItem 2 id=P-12 | minutes=30 | presenter=Jonas Klit']],
  ])('changes its fields: %s', (words, wanted) => expect(answer(words)).toEqual(wanted))
  it('the one that it is about, and none where there are two, none or another municipality’s', () => {
    expect(answer('30 min i stedet', ['Status på snitflader'])).toEqual(['AmendItem 2 id=P-13 | minutes=30'])
    for (const titles of [[], ['Findes ikke'], ['Navngivning af skemaer', 'Status på snitflader']])
      expect(answer('30 min i stedet', titles)).toEqual(['? not-understood'])
    const ofSkive = { ...pia, id: 'lone', name: 'Lone Eng', organisation: 'Skive Kommune' }
    expect(answer('30 min i stedet', undefined, { sender: ofSkive })).toEqual(['? not-understood'])
  })
  it('nothing of a question or a reason alone', () => {
    expect(answer('Er vi enige?')).toEqual(['? not-understood'])
    expect(answer('Jonas er på kursus den dag.')).toEqual(['? not-understood'])
  })
})
