import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { names } from './switches.ts'

/** A change of one place. Lines and columns as editors count them. */
export interface Mutant {
  readonly id: number
  readonly file: string
  readonly line: number
  readonly column: number
  readonly mutator: string
  readonly original: string
  readonly replacement: string
}

export interface Instrumented {
  readonly mutants: readonly Mutant[]
  /** By path: the file with all its mutants, and as it stood. */
  readonly sources: Readonly<Record<string, string>>
  readonly hashes: Readonly<Record<string, string>>
}

const nothing = (): void => undefined
const logger = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false, isWarnEnabled: () => false },
  ...{ isErrorEnabled: () => false, isFatalEnabled: () => false },
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
}

const header = `import { isActive as ${names.isActive}, cover as ${names.cover} } from '${new URL('switches.ts', import.meta.url).href}';`
/** Numbers are compared faster than the texts that the instrumenter writes. */
const ids = new RegExp(`(${names.isActive}|${names.cover})\\(((?:"\\d+"(?:, )?)+)\\)`, 'g')

/** It would write a page on each regular expression that it cannot read, of which it then makes no mutants. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { error } = console
  console.error = nothing
  try {
    return await work()
  } finally {
    console.error = error
  }
}

/** All mutants of these files, made by Stryker's instrumenter, and the files in which each of them can be switched on. */
export const instrumented = async (paths: readonly string[]): Promise<Instrumented> => {
  const contents = new Map(paths.map(path => [path, readFileSync(path, 'utf8')]))
  const files = [...contents].map(([name, content]) => ({ name, content, mutate: true }))
  const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: true }
  const made = await quietly(() => new Instrumenter(logger).instrument(files, options))
  const textOf = (path: string): readonly string[] => (contents.get(path) ?? '').split('\n')
  const mutants = made.mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }): Mutant => {
    const lines = textOf(fileName).slice(start.line, end.line + 1)
    const last = (lines.at(-1) ?? '').slice(0, end.column)
    const original = [...lines.slice(0, -1), last].join('\n').slice(start.column)
    const place = { file: fileName, line: start.line + 1, column: start.column + 1 }
    return { id: Number(id), ...place, mutator: mutatorName, original, replacement }
  })
  return {
    mutants,
    sources: Object.fromEntries(
      made.files.map(({ name, content }) => [
        name,
        header + content.replace(ids, (_, call: string, given: string) => `${call}(${given.replaceAll('"', '')})`),
      ]),
    ),
    hashes: Object.fromEntries([...contents].map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')])),
  }
}
