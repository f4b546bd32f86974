import { expect, it } from 'vitest'
import { verdictOn } from '../support/attack.ts'
import { expressions, unjudged } from '../support/judged.ts'

// What was judged before is not judged again: the record knows each expression by its wording. `npm run expressions` adds to it.
it('no text makes a regular expression of the program run away', { timeout: 480_000 }, async () => {
  expect((await expressions()).length).toBeGreaterThan(1_000)
  const bad = (await unjudged()).filter(each => verdictOn(each, 5).status === 'slow')
  expect(bad.map(({ where, source, flags }) => `${where} /${source}/${flags}`)).toEqual([])
})

// In understanding a mail meets a thousand of them. The flag makes of every »[^ ]« a pair of half characters or a half that stands alone, which costs the first mail after a start twice the time to compile.
it('none of understanding has the flag u that names no class of letters and no character beyond the first plane', async () => {
  const needs = ({ source }: { readonly source: string }): boolean => /\\[pPu]|[\u{10000}-\u{10FFFF}]/u.test(source)
  const idle = (await expressions('shared/understanding/**/*.ts')).filter(each => each.flags.includes('u') && !needs(each))
  expect(idle.map(({ where, source, flags }) => `${where} /${source}/${flags}`)).toEqual([])
})

it('one that does is found', () => {
  expect(verdictOn({ where: 'here', source: '^[^.]*[.]?[^.]*$', flags: '' }, 5).status).toBe('slow')
  expect(verdictOn({ where: 'here', source: '(a+)+$', flags: 'u' }, 5).status).toBe('slow')
})
