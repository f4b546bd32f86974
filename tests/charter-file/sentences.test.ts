import { expect, test } from 'vitest'
import { charter, sentence, sentences, sentencesIn, withoutSpecification } from '../support/charter-sentences.ts'

test('the sentences of the charter are numbered through, and each is one sentence', () => {
  const numbers = [...sentences.keys()].map(number => number.slice(1).split('.').map(Number) as [number, number])
  for (const [index, [chapter, place]] of numbers.entries()) {
    const [before, last] = numbers[index - 1] ?? [0, 0]
    expect([chapter, place], `§${chapter}.${place}`).toEqual(chapter === before ? [before, last + 1] : [before + 1, 1])
  }
  for (const [number, text] of sentences) expect(text, number).toMatch(/^["A-Z][^\n]*\.(?: \(O\d+\))?$/)
})

test('all ten defaults for what the charter leaves open are said in a sentence', () => {
  const said = [...sentences.values()].flatMap(text => text.match(/O\d+/g) ?? [])
  expect([...new Set(said)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual([
    'O1',
    'O2',
    'O3',
    'O4',
    'O5',
    'O6',
    'O7',
    'O8',
    'O9',
    'O10',
  ])
})

test('a number that the charter does not have is an error, and so is one that it has twice', () => {
  expect(sentence('§6.3')).toBe('§6.3 Minutes go to all members, not only to those who attended.')
  expect(() => sentence('§9.1')).toThrow('docs/charter.md has no §9.1')
  expect(() => charter('§9.1', () => undefined)).toThrow('docs/charter.md has no §9.1')
  expect(() => charter('§9.1', 'asked twice', () => undefined)).toThrow('docs/charter.md has no §9.1')
  expect(() => sentencesIn('§1.1 One.\n§1.1 Two.\n')).toThrow('§1.1 stands twice')
})

test('a sentence without a specification is found; a number in a comment is none', () => {
  const specified =
    "charter('§1.1', () => {})\n  charter(\n    '§1.2',\n    'asked twice',\n    () => {},\n  )\n// charter('§1.3', …)\n"
  expect(withoutSpecification(['§1.1', '§1.2', '§1.3'], [specified])).toEqual(['§1.3'])
})
