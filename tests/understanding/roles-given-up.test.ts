import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, question, spring } from './cast.ts'

const person = (id: string, name: string, place: string): Person => ({
  ...pia,
  id,
  name,
  email: `${id}@x.example`,
  organisation: `${place} Kommune`,
})
const people = [
  pia,
  anne,
  person('m', 'Morten Havrebo', 'Aarhus'),
  person('e', 'Ellen Friis', 'Favrskov'),
  person('s', 'Sanne Dal', 'Skive'),
  person('r', 'Rune Skov', 'Lemvig'),
]
const says = (words: string, told: Case): readonly string[] =>
  inShort(hear(words, { meetings: [spring, autumn], ...told, situation: { people, ...told.situation } }))
const office: Case = { sender: anne, letter: letter('status', spring) }

describe('G31 the secretariat says who cannot have a role and who has it instead', () => {
  it.each([
    [
      'Tak. Morten Havrebo fra Aarhus har ringet, han kan alligevel ikke tage referatet den 14. april. Sanne Dal fra Skive har sagt ja til at være referent i stedet.',
      'ArrangeRoles minuteTaker=Skive Kommune',
    ],
    [
      'Skanderborg kan ikke være mødeleder den 14. april alligevel. Ellen Friis overtager.',
      'ArrangeRoles chair=Favrskov Kommune',
    ],
    ['Aarhus må melde fra som referent, Favrskov har tilbudt at skrive i stedet.', 'ArrangeRoles minuteTaker=Favrskov Kommune'],
    [
      'Skive tager referatet den 14. april i stedet for Aarhus. Aarhus tager så den tur Skive skulle have haft.',
      'ArrangeRoles minuteTaker=Skive Kommune',
    ],
  ])('%s', (words, wanted) => expect(says(words, office)).toEqual([wanted]))
  it.each([
    'Aarhus kan alligevel ikke være referent den 14. april.',
    'Aarhus kan alligevel ikke være referent den 14. april. Skive overvejer at overtage.',
    'Aarhus kan ikke være referent den 14. april. Mødeleder: Favrskov.',
    'Aarhus kan måske ikke være referent den 14. april. Skive overtager så.',
    'Hvorfor kan Aarhus ikke være referent den 14. april? Skive overtager vel ikke?',
    'Skive overtager punktet om skemaer.',
  ])('of none it is sure: %s', words => expect(says(words, office).join()).not.toContain('ArrangeRoles'))
})

describe('G12 below our question, words that are new and clear are done, and the other mail is left alone', () => {
  const below: Case = { sender: anne, letter: question('not-understood') }
  it.each([
    ['Skive tager referatet den 14. april i stedet for Aarhus.', 'ArrangeRoles minuteTaker=Skive Kommune'],
    ['Mødet den 14. april er aflyst.', 'CancelMeeting 2'],
  ])('%s', (words, wanted) => expect(says(words, below)).toEqual([wanted]))
  it.each(['Det er mødet den 14. april', 'Den 14. april, tak'])('a meeting and no more: %s', words =>
    expect(says(words, below)).toEqual(['earlier-mail earlier-1 as=null meeting=2']),
  )
  it('which meeting was asked, and is answered', () =>
    expect(
      says('Mødet den 14. april, det er aflyst', { sender: anne, letter: question('which-meeting', 'Noget', [spring, autumn]) }),
    ).toEqual(['earlier-mail earlier-1 as=null meeting=2']))
})

describe('G31 a municipality that has said yes already is asked, wherever the day stands', () => {
  it.each([
    [
      'Ang. byttet: vi har talt med Favrskov, og de vil gerne være mødeledere den 13. okt. i stedet for os. Kan I ordne det?',
      'Favrskov',
    ],
    ['Skanderborg har sagt de godt vil tage mødelederrollen til oktober for os. Er det ok?', 'Skanderborg'],
  ])('%s', (words, place) => expect(says(words, {})[0]).toBe(`ProposeRoleSwap with=${place} Kommune`))
  it.each([
    'Vi har talt med Favrskov, og de vil ikke være mødeledere den 13. okt. i stedet for os.',
    'Favrskov vil gerne være mødested den 13. okt. i stedet for os.',
  ])('nobody is asked: %s', words => expect(says(words, {}).join()).not.toContain('ProposeRoleSwap'))
})

describe('G31 a colleague’s leave beside a swap reaches people', () => {
  it.each([
    'Vi kan desværre ikke tage referatet til april, Rune er på barsel. Kan vi bytte med nogen?',
    'Det passer os ikke så godt at være mødeledere i oktober, Rune er på orlov hele efteråret og jeg er alene om det. Kan vi bytte?',
  ])('%s', words => {
    const [swap, told] = says(words, {})
    expect(swap).toContain('ProposeRoleSwap')
    expect(told).toMatch(/^PassRemarkOn: Rune er på (?:barsel|orlov)/)
  })
  it('illness does not', () =>
    expect(
      says('Vi kan desværre ikke tage referatet til april, Rune er syg med stress. Kan vi bytte med nogen?', {}).join(),
    ).not.toContain('stress'))
})
