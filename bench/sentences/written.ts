import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SentenceKind } from '../../shared/understanding/language/sentence-features.ts'

const folder = join(import.meta.dirname, 'written')

/** A sentence, and what a human reader says that it does. */
export interface Written {
  readonly sentence: string
  readonly kinds: readonly SentenceKind[]
  /** Whose it is: sentences of one writer are like one another. */
  readonly writer: string
}

/** All that was written to learn from; with `played`, instead, the mails of a year that was played, which are for measuring alone. */
export const written = (played = false): readonly Written[] =>
  readdirSync(folder)
    .filter(file => file.startsWith('played-') === played)
    .sort()
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => {
          const [kinds = '', sentence = ''] = line.split('\t')
          return { sentence, kinds: kinds.split(' ') as SentenceKind[], writer: file }
        }),
    )

/** Of everything that the weights follow from: when it is another, they are to be learnt anew. */
export const fingerprint = (): string => {
  const hash = createHash('sha256')
  const taught = readdirSync(folder)
    .filter(file => !file.startsWith('played-'))
    .sort()
  const learner = [
    join(import.meta.dirname, 'train.ts'),
    join(import.meta.dirname, '../../shared/understanding/language/sentence-features.ts'),
  ]
  for (const file of [...taught.map(each => join(folder, each)), ...learner]) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
