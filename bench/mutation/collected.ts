import { format } from 'node:util'
import { expect } from 'vitest'

/**
 * What the tests of a room get when they ask for `vitest`: the same `expect`, and tests that are written down here, to be run one by one and as often as there are
 * mutants. A file that asks for more than this cannot be loaded, and is named.
 */
export interface Collected {
  readonly file: string
  readonly name: string
  /** A mail of a stranger, which is handed in. */
  readonly isMail: boolean
  readonly run: () => unknown
}

type Body = (...given: readonly never[]) => unknown
type Options = number | object

const tests: Collected[] = []
let file = ''
let suites: readonly string[] = []
let before: readonly (() => unknown)[] = []

/** The tests of this file, once it is loaded. */
export const collect = async (path: string, load: () => Promise<unknown>): Promise<readonly Collected[]> => {
  const known = tests.length
  file = path
  suites = []
  before = []
  try {
    await load()
  } catch (error) {
    tests.length = known
    throw error
  }
  return tests.slice(known)
}

const bodyOf = (one: Body | Options | undefined, other: Body | Options | undefined): Body => {
  if (typeof one === 'function') return one as Body
  if (typeof other === 'function') return other as Body
  throw new Error('A test without a body.')
}

const inSuite = (name: string, body: () => unknown): void => {
  const around = { suites, before }
  suites = [...suites, name]
  body()
  suites = around.suites
  before = around.before
}

const written = (name: string, body: (...given: readonly unknown[]) => unknown, given: readonly unknown[]): void => {
  const hooks = before
  const run = async (): Promise<unknown> => {
    for (const each of hooks) await each()
    return body(...given)
  }
  tests.push({ file, name: [...suites, name].join(' > '), isMail: false, run })
}

const table =
  (write: (name: string, body: (...given: readonly unknown[]) => unknown, given: readonly unknown[]) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, one: Body | Options, other?: Body | Options): void => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row]
      write(format(name, ...given).slice(0, 200), bodyOf(one, other) as never, given)
    }
  }

const single = (name: string, one: Body | Options, other?: Body | Options): void =>
  written(name, bodyOf(one, other) as never, [{ expect }])

export const it = Object.assign(single, { each: table(written), skip: () => undefined })
export const test = it
export const describe = Object.assign((name: string, body: () => unknown) => inSuite(name, body), {
  each: table((name, body, given) => inSuite(name, () => body(...given))),
  skip: () => undefined,
})
export const beforeEach = (hook: () => unknown): void => {
  before = [...before, hook]
}
export { expect }
