import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, autumn, charter, hear, letter, pia, spring, view } from './cast.ts'

const of = (id: string, name: string, organisation: string): Person => ({
  ...pia,
  id,
  name,
  organisation,
  email: `${id}@x.example`,
})
const people = [pia, of('bo', 'Bo Friis', 'Skive Kommune'), of('åse', 'Åse Lund', 'Aarhus Kommune')]
const withRing: Case = { situation: { charter: { ...charter, ring: [] } as never, people } }
/** `number chair minute-taker`, and `+` for what is wanted beside; empty where nothing is arranged. */
const heard = (words: string, told: Case = {}): string => {
  const understood = hear(words, { ...withRing, sender: anne, meetings: [spring, autumn], ...told })
  if (understood.kind === 'not-understood') return ''
  const roles = understood.wishes.flatMap(wish =>
    wish.on === 'network' && wish.command.type === 'ArrangeRoles' ? [wish.command] : [],
  )[0]
  if (roles === undefined) return ''
  const short = (organisation: string | null): string => organisation?.split(' ')[0] ?? '-'
  return `${roles.number} ${short(roles.chair)} ${short(roles.minuteTaker)}${understood.wishes.length > 1 ? ' +' : ''}`
}
const receipt: Case = { letter: letter('meeting-scheduled') }

describe('a municipality is called what the charter calls it', () => {
  const odd = (words: string) =>
    heard(words, {
      situation: { charter: { ...charter, ring: [], organisations: ['Viborg Kommune', 'Mors (øen Kommune'] } as never },
    })
  it('also with signs in its name', () => expect(odd('Viborg er mødeleder, og Mors (øen er referent.')).toMatch(/^null Viborg/))
  it('and our own sign for one names nobody', () => expect(odd('Mødelederen er ŋ0.')).toBe(''))
})

describe('a clause with one role and one municipality says whose the role is', () => {
  it.each([
    ['Mødeleder: Aarhus\nReferent: Skive', 'null Aarhus Skive'],
    ['Mødeleder = Aarhus, referent = Skive', 'null Aarhus Skive'],
    ['Mødelederen er Åse fra Aarhus og referenten er Bo Friis.', 'null Aarhus Skive'],
    ['Bo Friis fra Skive styrer mødet, og Åse Lund skriver referat.', 'null Skive Aarhus'],
    [
      'Rollerne er forkerte. Aarhus er mødeleder (det er Åse), og Skive tager referatet. Lemvig har ikke sagt ja til noget.',
      'null Aarhus Skive',
    ],
    ['Det er Aarhus, der leder mødet, ikke Lemvig.', 'null Aarhus -'],
    ['Vil du bytte Lemvig ud med Aarhus som mødeleder?', 'null Aarhus -'],
    ['Kan Aarhus og Lemvig bytte, så Aarhus er mødeleder i oktober? Det er aftalt med dem begge.', '3 Aarhus -'],
    ['Aarhus er mødeleder, og Skive er referent (jeg tror det bliver Bo).', 'null Aarhus Skive'],
    ['Skive er mødeleder. Det bliver nok Bo.', 'null Skive -'],
    ['Aarhus står for mødet den 13. oktober, og Skive har påtaget sig referentrollen.', '3 Aarhus Skive'],
    ['Lemvig er rigtig nok mødeleder, men referenten er Favrskov og ikke Skanderborg.', 'null Lemvig Favrskov'],
  ])('%s', (words, expected) => expect(heard(words)).toBe(expected))

  it('of the meeting of the letter', () =>
    expect(heard('Mødeleder: Aarhus', { letter: letter('meeting-scheduled', autumn) })).toBe('3 Aarhus -'))

  it.each([
    'Mødeleder er Aarhus, tror jeg nok.',
    'Hvem er mødeleder, Aarhus eller Skive?',
    'Er Aarhus mødeleder?',
    'Kan det passe, at Aarhus er mødeleder?',
    'Kan Aarhus og Lemvig bytte?',
    'Aarhus er ikke mødeleder.',
    'Aarhus var mødeleder sidst.',
    'Mødelederen fra Aarhus har meldt afbud.',
    'Skive tager referatet med på mødet.',
    'Referatet fra Skive er fint.',
    'Kim skriver på referatet.',
    'Aarhus er mødeleder i styregruppen.',
    'Aarhus er mødeleder, hvis Skive ikke kan.',
    // No meeting of theirs is on the books.
    'Aarhus er mødeleder i november.',
    'Aarhus er mødeleder den 3. december.',
    'Vi er mødeleder.',
    'Bo fra Aarhus er mødeleder, og Aarhus er referent.',
  ])('nothing is arranged: %s', words => expect(heard(words, receipt)).toBe(''))

  it('nor when the meeting has been held', () => {
    const held = view(2, 'held', spring.start)
    expect(heard('Referent: Skive', { letter: letter('minutes-template', held), meetings: [held, autumn] })).toBe('')
  })
})

describe('beside something else', () => {
  it.each([
    ['Mødeleder er Aarhus. Flyt mødet den 14. april til den 20. april.', '2 Aarhus - +'],
    ['Referent: Skive. Hvornår er fristen for punkter?', '2 - Skive +'],
  ])('both are done: %s', (words, expected) => expect(heard(words, receipt)).toBe(expected))
  it.each(['Mødeleder: Aarhus\nReferent: Skive\nTil stede: 12 kommuner\n1. Velkomst\nAlle var glade.\n2. Næste møde\nVi ses.'])(
    'where the rest is not understood nothing is: %s',
    words => expect(heard(words, receipt)).toBe(''),
  )
  it('a paper is none of our words', () =>
    expect(heard('Mødeleder er Aarhus. Flyt punkt 3 op.', { letter: letter('agenda-for-approval') })).toBe(''))
})
