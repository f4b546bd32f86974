import { describe, expect, it } from 'vitest'
import { anne, charter, hear, inShort, letter, receipt, spring, winter } from './cast.ts'

const say = (words: string, told: Parameters<typeof hear>[1] = {}) => inShort(hear(words, told))
const swap = { swap: { id: 'B-1' } }

describe('G31 a swap that is not wanted any more goes on to the secretariat', () => {
  it.each([
    'glem bytningen',
    'Vi trækker ønsket om at bytte tilbage',
    'Vi vil alligevel ikke bytte',
    'Vi behøver ikke bytte alligevel',
    'Glem ønsket om at bytte. Vi kan godt være referent.',
    'Vi har ikke længere brug for at bytte',
    'Jeg fortryder byttet',
    'Vi vil ikke bytte med Skive alligevel',
    'Drop bytningen med Skive, tak',
    'Please cancel the swap',
  ])('%s', words => {
    const letters = [letter('role-swap-receipt', spring, swap), letter('call-for-items'), letter('agenda'), receipt]
    for (const told of [{}, ...letters.map(each => ({ letter: each }))]) expect(say(words, told)).toEqual(['? swap-back'])
  })
  it.each([
    ['Glem ikke bytningen', ['? not-understood']],
    ['Skal vi droppe bytningen?', ['PassRemarkOn: Skal vi droppe bytningen?']],
    ['Måske dropper vi bytningen', ['? not-understood']],
    ['Hvis vi ikke kan bytte, dropper vi det', ['? not-understood']],
    ['Vi vil ikke bytte', ['? not-understood']],
    ['Vi vil alligevel ikke bytte punkterne', ['? not-understood']],
    ['Vi dropper bytte af data', ['? not-understood']],
    ['Glem bytningen. Nyt punkt: Roller', ['? not-understood']],
    ['Glem bytningen. Jeg kan ikke komme', ['? not-understood']],
    ['Punkt: Glem bytningen', ['SubmitItem 2 title=Glem bytningen']],
    ['Vi vil gerne bytte med Skive', ['ProposeRoleSwap with=Skive Kommune']],
    ['Vi kan alligevel godt bytte', ['ProposeRoleSwap']],
    ['Vi trækker vores punkt tilbage', ['? which-item']],
  ])('and this does not: %s', (words, wanted) => {
    const told = wanted[0] === '? which-item' ? { letter: letter('call-for-items') } : {}
    expect(say(words, told)).toEqual(wanted)
  })
  it.each(['Det er løst alligevel, Kim kan godt den dag. Glem det.', 'Glem det igen', 'Det har løst sig internt'])(
    'to the letter about the swap itself: %s',
    words => {
      expect(say(words, { letter: letter('role-swap-receipt', spring, swap) })).toEqual(['? swap-back'])
      expect(say(words, { letter: letter('agenda') })).not.toEqual(['? swap-back'])
    },
  )
  it.each(['Det er måske løst', 'Vi glemmer det aldrig'])('not surely so: %s', words =>
    expect(say(words, { letter: letter('role-swap-receipt', spring, swap) })).toEqual(['? not-understood']),
  )
  it.each(['Er det løst alligevel?', 'Har Hedensted svaret?', 'Hvad skal jeg gøre imens?'])(
    'what is asked meanwhile is for people: %s',
    words => expect(say(words, { letter: letter('role-swap-receipt', spring, swap) })).toEqual([`PassRemarkOn: ${words}`]),
  )
  it('nor is it a comment on minutes that are out', () =>
    expect(
      say('Er der en skabelon til referatet?', { letter: letter('role-swap-receipt', spring, swap), meetings: [winter, spring] }),
    ).toEqual(['PassRemarkOn: Er der en skabelon til referatet?']))
  it('whoever is asked to swap answers that question', () =>
    expect(say('Vi vil alligevel ikke bytte', { letter: letter('role-swap-proposal', spring, swap) })).toEqual([
      '? not-understood',
    ]))
  it('to minutes it is a comment', () => {
    const told = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
    expect(say('Glem bytningen', told)[0]).toMatch(/^CommentOnMinutes/)
  })
  it('the secretariat itself is asked, and a network without a ring has no swaps', () => {
    expect(say('Glem bytningen', { sender: anne })).toEqual(['? not-understood'])
    expect(say('Glem bytningen', { situation: { charter: { ...charter, ring: null } } })).toEqual(['? not-understood'])
  })
})
