import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter } from './cast.ts'

const say = (words: string, name: 'held-mail' | 'which-organisation' = 'held-mail', more: object = {}) =>
  inShort(hear(words, { sender: anne, letter: letter(name, undefined, more) }))
const yes = 'SettleHeldMail id=held-1 | yes=true'

describe('G12 a yes to a newcomer, and whom she replaces', () => {
  it.each([
    ['Ja, hun afløser Bo', 'Bo'],
    ['Ja, hun afløser Bo Hansen.', 'Bo Hansen'],
    ['Ja. Bo er stoppet', 'Bo'],
    ['Ja, hun overtager efter Bo', 'Bo'],
    ['Ja, hun er ny i stedet for Bo', 'Bo'],
    ['Ja, hun er ny kontaktperson efter Anne-Marie Bech', 'Anne-Marie Bech'],
    ['Yes, she replaces Bo', 'Bo'],
  ])('%s', (words, replaced) => expect(say(words)).toEqual([`${yes} | replaced=${replaced}`]))
  it('with the municipality', () => {
    expect(say('Ja, Skive. Hun afløser Bo')).toEqual([`${yes} | organisation=Skive Kommune | replaced=Bo`])
    expect(say('Skive. Hun afløser Bo', 'which-organisation')).toEqual([`${yes} | organisation=Skive Kommune | replaced=Bo`])
  })
  it('is remembered while the municipality is asked for', () => {
    expect(say('Skive', 'which-organisation', { replaced: 'Bo' })).toEqual([`${yes} | organisation=Skive Kommune | replaced=Bo`])
    expect(say('Skive', 'which-organisation')).toEqual([`${yes} | organisation=Skive Kommune`])
  })
  it.each([
    ['Ja', yes],
    ['Ja, hun afløser mig', yes],
    ['Ja, hun er ny', yes],
    ['Ja, hun afløser Skive', `${yes} | organisation=Skive Kommune`],
    ['Ja, det er Bo', yes],
    ['Nej, hun afløser Bo', 'SettleHeldMail id=held-1 | yes=false'],
    ['Nej, Bo er stoppet', 'SettleHeldMail id=held-1 | yes=false'],
    ['Måske, hun afløser Bo', '? not-understood'],
    ['Ja, hvis hun afløser Bo', '? not-understood'],
  ])('nobody is: %s', (words, wanted) => expect(say(words)).toEqual([wanted]))
})

describe('G23 which municipality a newcomer is from', () => {
  it.each([
    ['Skive Kommune', 'Skive Kommune'],
    ['Ja, Skive', 'Skive Kommune'],
    ['Ikast', 'Ikast-Brande Kommune'],
    ['Det er Ringkøbing', 'Ringkøbing-Skjern Kommune'],
  ])('%s', (words, organisation) => expect(say(words, 'which-organisation')).toEqual([`${yes} | organisation=${organisation}`]))
  it.each(['Skive eller Lemvig', 'Skive og Lemvig', 'Ikke Skive', 'Skive, tror jeg', 'Herning', 'Lemvig er stoppet. Skive'])(
    'is asked where no one is named: %s',
    words => expect(say(words, 'which-organisation')).toEqual(['? not-understood']),
  )
  it.each([
    ['Ja, hun er ny efter Bo Lund', 'Bo Lund'],
    ['Ja. Bo er gået på pension.', 'Bo'],
    ['Ja, hun er i stedet for Bo', 'Bo'],
  ])('and who left, in other words: %s', (words, name) => expect(say(words)).toEqual([`${yes} | replaced=${name}`]))
  it.each(['Ja, Jeg er stoppet', 'Ja. Hun er begyndt hos os.'])('nobody is named: %s', words => expect(say(words)).toEqual([yes]))
})
