import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'

const file = join(import.meta.dirname, '../../docs/charter.md')

/** The sentences of a text by their numbers (`§2.1`). Throws when a number stands there twice. */
export function sentencesIn(text: string): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>()
  for (const [, number = '', sentence = ''] of text.matchAll(/^(§\d+\.\d+) (.+)$/gm)) {
    if (sentences.has(number)) throw new Error(`${number} stands twice in docs/charter.md`)
    sentences.set(number, sentence)
  }
  return sentences
}

/** The sentences of docs/charter.md, by number. */
export const sentences = sentencesIn(readFileSync(file, 'utf8'))

/** The title of a specification. Throws on a number that the charter does not have. */
export function sentence(number: string): string {
  const text = sentences.get(number)
  if (text === undefined) throw new Error(`docs/charter.md has no ${number}`)
  return `${number} ${text}`
}

type Body = () => void | Promise<void>

/**
 * A specification of one sentence, which is its title. A sentence may have several; `aspect` then says what is special about each:
 * `charter('§7.6', 'asked twice', async () => { … })`.
 */
export function charter(
  number: string,
  ...[aspect, body]: readonly [body: Body, none?: never] | readonly [aspect: string, body: Body]
): void {
  if (typeof aspect === 'function') test(sentence(number), aspect)
  else if (body !== undefined) test(`${sentence(number)} – ${aspect}`, body)
}

/** The numbers that no specification bears: `texts` are those of the files in tests/charter. A number in a comment does not count. */
export function withoutSpecification(numbers: Iterable<string>, texts: readonly string[]): string[] {
  const specified = new Set(
    texts.flatMap(text => [...text.matchAll(/^\s*charter\(\s*['"`](§\d+\.\d+)['"`]/gm)].map(([, number]) => number)),
  )
  return [...numbers].filter(number => !specified.has(number))
}
