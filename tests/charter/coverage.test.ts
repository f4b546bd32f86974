import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sentences, withoutSpecification } from '../support/charter-sentences.ts'

const specifications = readdirSync(import.meta.dirname)
  .filter(file => /^\d.*\.test\.ts$/.test(file))
  .map(file => readFileSync(join(import.meta.dirname, file), 'utf8'))

test('every sentence of the charter has a specification', () => {
  expect(withoutSpecification(sentences.keys(), specifications)).toEqual([])
})

test('a sentence without one would be found: a planted gap', () => {
  expect(withoutSpecification([...sentences.keys(), '§9.1'], specifications)).toEqual(['§9.1'])
  const without = specifications.map(text => text.replaceAll(/charter\('§7\.6'/g, "// charter('§7.6'"))
  expect(withoutSpecification(sentences.keys(), without)).toEqual(['§7.6'])
})
