import { describe, expect, it } from 'vitest'
import { fingerprint, written } from '../../bench/sentences/written.ts'
import { sentenceKinds } from '../../shared/understanding/language/sentence-features.ts'
import { isLikelyTalk, likelyKinds } from '../../shared/understanding/language/sentence-kinds.ts'
import * as learnt from '../../shared/understanding/language/sentence-weights.generated.ts'
import { isAside, isSmallTalk } from '../../shared/understanding/language/small-talk.ts'
import { hear, inShort, letter } from './cast.ts'

/** The mails of a year that was played by people who knew no rule. Nothing was learnt from them. */
const played = written(true)
const isHarmless = (kinds: readonly string[]): boolean => kinds.every(each => each === 'talk' || each === 'greeting')

describe('what a sentence does, in words that no rule knows', () => {
  it('the weights were learnt from what lies here; otherwise: npm run sentences', () =>
    expect(learnt.fingerprint).toBe(fingerprint()))
  it('only known kinds were told', () =>
    expect(
      [...written(), ...played].flatMap(each => each.kinds).filter(kind => !(sentenceKinds as readonly string[]).includes(kind)),
    ).toEqual([]))
  it('of a played year next to nothing is called talk that is something else, and much is that no rule knows', () => {
    const called = played.filter(({ sentence }) => isLikelyTalk(sentence))
    expect(called.filter(({ kinds }) => !isHarmless(kinds)).map(each => each.sentence)).toEqual([])
    const talk = played.filter(({ kinds }) => isHarmless(kinds) && kinds.includes('talk'))
    expect(talk.filter(({ sentence }) => isLikelyTalk(sentence)).length).toBeGreaterThan(talk.length * 0.3)
  })
  it.each(['wish', 'length', 'presence', 'roster', 'request', 'change', 'yes', 'booking', 'order'] as const)(
    'where it is sure of a kind (%s), it is right four times in five and mostly more',
    kind => {
      const sure = played.filter(({ sentence }) => likelyKinds(sentence)[kind] > 0.7)
      expect(sure.length).toBeGreaterThan(6)
      expect(sure.filter(({ kinds }) => kinds.includes(kind)).length).toBeGreaterThan(sure.length * 0.8)
    },
  )
  it('what was never written by anybody is like nothing', () => {
    for (const words of ['Skemaerne er for lange.', 'Skemaer.', 'Roller (Tobias)', 'Tørløb', '', '🎉', '?'])
      expect(isAside(words) && !isSmallTalk(words)).toBe(false)
  })
  it('a text of any length is answered, and the same text the same', () => {
    const long = 'Ærligt talt. '.repeat(10_000)
    expect(likelyKinds(long)).toEqual(likelyKinds(long))
  })
})

describe('G30 what stands beside the matter in words of its own', () => {
  const call = letter('call-for-items')
  it.each([
    'Ingen punkter herfra. Jeg glæder mig til at se jer igen til sommer.',
    'Ingen punkter herfra. Det har været en lang uge, og jeg trænger til weekend.',
  ])('goes to nobody: %s', words => expect(inShort(hear(words, { letter: call }))).toEqual(['DeclareNothingToAdd 2']))
  it.each([
    'Ingen punkter herfra. Men nu har vi et.',
    'Ingen punkter herfra. Kim er stoppet.',
    'Ingen punkter herfra. Kan vi få dagsordenen tidligere?',
  ])('and what may be a matter is not lost: %s', words =>
    expect(inShort(hear(words, { letter: call }))).not.toEqual(['DeclareNothingToAdd 2']),
  )
  it('a mail of nothing else is not put away unheard', () =>
    expect(
      inShort(hear('Det var så meningen, jeg ville have været med, men sønnike har fået skoldkopper', { letter: call })),
    ).not.toEqual([]))
})
