import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, receipt } from './cast.ts'

// Several items taken back in one sentence, and beside it that another one stays, or what was wrong with what we made of a mail.

const call = (words: string): readonly string[] => inShort(hear(words, { letter: letter('call-for-items') }))
const told = (words: string): readonly string[] => inShort(hear(words, { letter: receipt }))
const both = ['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13']

describe('G18 items that are taken back', () => {
  it.each([
    ['Nej, det var ikke et nyt punkt! Træk P-12 og P-13 tilbage, P-14 skal blive stående.', both],
    ['Træk P-12 og P-13 tilbage. Lone er orienteret.', both],
    ['Vi er nødt til at melde P-12 og P-13 fra igen.', both],
    ['Vi trækker det om snitflader, leverandøren er ikke klar. Det andet punkt beholder vi.', ['WithdrawItem 2 id=P-13']],
    ['Vi trækker P-13. Resten beholder vi.', ['WithdrawItem 2 id=P-13']],
  ])('%s', (words, wanted) => {
    expect(call(words)).toEqual(wanted)
    expect(told(words)).toEqual(wanted)
  })
  it.each([
    'Vi trækker P-12 og P-13 tilbage. Nej, vi beholder dem.',
    'Skal vi trække P-12 og P-13 tilbage?',
    'Vi kan trække P-12 og P-13 tilbage, hvis I mangler tid.',
    'Vi melder os fra til P-12 og P-13.',
    'Træk ikke P-12 og P-13 tilbage.',
  ])('nothing goes: %s', words => {
    expect(call(words).join()).not.toContain('WithdrawItem')
    expect(told(words).join()).not.toContain('WithdrawItem')
  })
  it('brings no item out of what stays', () => expect(call('Det andet punkt beholder vi.').join()).not.toContain('SubmitItem'))
})
