import { expect, it } from 'vitest'
import { verdictOn } from '../support/attack.ts'
import { expressions, unjudged } from '../support/judged.ts'

// What was judged before is not judged again: the record knows each expression by its wording. `npm run expressions` adds to it.
it('no text makes a regular expression of the program run away', { timeout: 480_000 }, async () => {
  expect((await expressions()).length).toBeGreaterThan(1_000)
  const bad = (await unjudged()).filter(each => verdictOn(each, 5).status === 'slow')
  expect(bad.map(({ where, source, flags }) => `${where} /${source}/${flags}`)).toEqual([])
})

it('one that does is found', () => {
  expect(verdictOn({ where: 'here', source: '^[^.]*[.]?[^.]*$', flags: '' }, 5).status).toBe('slow')
  expect(verdictOn({ where: 'here', source: '(a+)+$', flags: 'u' }, 5).status).toBe('slow')
})
