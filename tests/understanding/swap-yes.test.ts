import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import type { Case } from './cast.ts'
import { charter, hear, inShort, letter, spring } from './cast.ts'

const facts = {
  ...{ id: 'B-1', from: 'Aarhus Kommune', to: 'Lemvig Kommune', fromTurn: 1, toTurn: 2 },
  ...{ unit: 'place' as const, fromStart: spring.start, declinedBy: [] },
}
const proposal: Letter = { name: 'role-swap-proposal', swap: facts }
const say = (words: string, told: Case = { letter: proposal }): readonly string[] => inShort(hear(words, told))
const isYes = (words: string, told?: Case): boolean => say(words, told)[0]?.includes('yes=true') === true

describe('G31 a yes to a swap is one among ordinary sentences', () => {
  it.each([
    'Hej, Åse siger, I ikke har fået svar. Ja, det kan vi godt. Det bliver nok mig, der skriver.',
    'Som skrevet: ja, vi tager referatet den 14.',
    'Ja det kan vi godt, så må I tage den til efteråret :-) Jeg skal bare lige have skabelonen i god tid.',
    'Jo da, det passer os fint at skrive referat den dag. Skriv bare os på.',
    'Det gør vi gerne. Jeg er på kursus i næste uge, så ring til Jonas, hvis der er noget.',
    'Hej, ja det er helt fint med os. Hvor finder vi skabelonen?',
  ])('%s', words => expect(isYes(words)).toBe(true))

  it('and people read what stands beside it', () =>
    expect(say('Ja det kan vi godt. Jeg skal bare lige have skabelonen i god tid.').at(-1)).toContain('skabelonen'))

  it.each([
    'Ja, hvis Jonas også kan. Jeg spørger ham.',
    'Ja det kan vi godt, så må I tage mødet i oktober i stedet.',
    'Ja, vi tager referatet den 21.',
    'Ja det kan vi godt, men kun i år.',
    'Det kan vi godt. Vi har talt om møde 4.',
    'Ja det kan vi godt. Jeg skal lige høre chefen.',
    'Ja det kan vi godt. Spørg også Skive.',
    'Ja det kan vi godt. Kan I så tage vores i oktober?',
    'Åse siger, I ikke har fået svar. Det kommer.',
    'Jeg skal bare lige have skabelonen i god tid.',
    'Ja det kan vi godt. Jeg kan dog ikke selv komme.',
  ])('no yes: %s', words => expect(isYes(words)).toBe(false))

  it.each<[string, Letter | undefined]>([
    ['Søren sagde, I manglede svar på det med referatet. Vi tager det.', undefined],
    ['Ja, vi tager referatet den 14.', letter('call-for-items')],
    ['Vi siger ja til at bytte', letter('call-for-items')],
  ])('also in a mail of its own: %s', (words, below) =>
    expect(isYes(words, { ...(below && { letter: below }), situation: { swapAsked: facts } })).toBe(true),
  )
  it.each<[string, Letter | undefined]>([
    ['Ja, referatet er fint.', letter('minutes-for-comment')],
    ['Ja det kan vi godt.', letter('call-for-items')],
    ['Vi tager referatet den 21.', undefined],
    ['Vi tager referatet op på mødet.', undefined],
  ])('and not: %s', (words, below) =>
    expect(isYes(words, { ...(below && { letter: below }), situation: { swapAsked: facts } })).toBe(false),
  )
})

describe('G31 whoever is named beside the wish is the one who is asked', () => {
  const withRing: Case = { letter: letter('call-for-items'), situation: { charter: { ...charter, ring: [] } as never } }
  const asked = (words: string): string => say(words, withRing).join()
  it.each([
    'Kan vi bytte? Vi er ikke så mange i Lemvig for tiden, og Skive har meldt sig.',
    'Skive vil gerne være mødeleder. Kan vi ikke bare bytte med dem?',
    'Jeg har hørt, at Skive gerne vil tage den, så kan vi ikke bytte med dem?',
    'Kan vi bytte? Spørg Skive.',
  ])('%s', words => expect(asked(words)).toContain('with=Skive Kommune'))
  it.each([
    'Kan vi bytte? Skive kan ikke.',
    'Kan vi bytte? Skive tog den sidst.',
    'Kan vi bytte? Vi skal til møde i Skive den dag.',
    'Kan vi bytte? Skive har meldt sig, og Aarhus vil også gerne.',
  ])('the ring says who: %s', words => expect(asked(words)).not.toContain('with='))
  it('dem is nobody where nobody is named', () => expect(asked('Kan vi bytte med dem?')).toContain('not-understood'))
  it('and what else the mail says is done', () =>
    expect(asked('Er det muligt at bytte med Skive? Vi har travlt. Ingen punkter herfra i øvrigt.')).toMatch(
      /DeclareNothingToAdd.*ProposeRoleSwap/,
    ))
})
