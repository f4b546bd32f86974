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
