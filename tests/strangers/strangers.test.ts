import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { corpus, heardAnew, isSealed, verdicts } from './corpus.ts'

/**
 * Mails by somebody who had not read the program, each with what comes of it and what a person thinks of that. Where something else comes of one, it has
 * to be read and judged anew: `node tests/strangers/keep.ts` prints those.
 */
describe.each(corpus().map(({ file, cases }) => ({ name: basename(file, '.json'), cases })))('$name', ({ name, cases }) => {
  test.each(cases)('$id', async each => {
    const anew = await heardAnew(each)
    // A difference would show a sealed mail to whoever has just changed a rule.
    if (isSealed(name))
      expect(isDeepStrictEqual(anew, each), 'somebody else judges it: node tests/strangers/keep.ts --sealed').toBe(true)
    else expect(anew).toStrictEqual(each)
  })

  test('somebody has looked at every one', () => {
    const all = cases.flatMap(each => [each, ...(each.next ?? [])])
    expect(all.filter(({ verdict }) => verdict === 'new' || !verdicts.includes(verdict)).map(({ id }) => id)).toEqual([])
  })
})

test('no mail has another one’s name', () => {
  const ids = corpus().flatMap(({ cases }) => cases.flatMap(each => [each.id, ...(each.next ?? []).map(({ id }) => id)]))
  expect(new Set(ids).size).toBe(ids.length)
})
