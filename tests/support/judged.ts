import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import type { Verdict } from './attack.ts'
import { verdictOn } from './attack.ts'
import type { Pattern } from './expressions.ts'
import { builtBy, distinctOf, literalsIn } from './expressions.ts'

const root = new URL('../../', import.meta.url)
const record = new URL('judged.txt', import.meta.url)

/** Whose expressions are put together from parts while their modules are loaded. */
const building = /\/shared\/understanding\//

/** Every regular expression of the program, or of these files, each once. */
export const expressions = async (of = '{shared,local,functions,templates}/**/*.ts'): Promise<readonly Pattern[]> => {
  const files: URL[] = []
  for await (const name of glob(of, { cwd: root })) files.push(new URL(name, root))
  const literals = await Promise.all(files.map(literalsIn))
  return distinctOf([...literals.flat(), ...(await builtBy(files.filter(({ pathname }) => building.test(pathname))))])
}

const keyOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)

/** By key what was found: `safe`, or `unknown` where nothing was found in more time than a test has. */
const judged = async (): Promise<ReadonlyMap<string, Verdict['status']>> =>
  new Map(
    (await readFile(record, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map(line => line.split(' ') as [string, Verdict['status']]),
  )

/** Those that nobody has judged in this wording: a changed sign makes another expression. */
export const unjudged = async (): Promise<readonly Pattern[]> => {
  const known = await judged()
  return (await expressions()).filter(each => !known.has(keyOf(each)))
}

/**
 * Judges those that are not in the record, or all, with `seconds` for each, and notes those that no text was found to slow down. Answers with how
 * many expressions there are, and with those that are not safe.
 */
export const keepJudged = async (
  seconds: number,
  all: boolean,
): Promise<{ readonly count: number; readonly left: readonly (Pattern & Verdict)[] }> => {
  const [known, found] = [all ? new Map<string, Verdict['status']>() : await judged(), await expressions()]
  const verdicts = found.map(each => {
    const noted = known.get(keyOf(each))
    return { ...each, ...(noted === undefined ? verdictOn(each, seconds) : { status: noted, ms: 0 }) }
  })
  const lines = verdicts.filter(({ status }) => status !== 'slow').map(each => `${keyOf(each)} ${each.status}`)
  await writeFile(record, `${lines.sort().join('\n')}\n`)
  return { count: found.length, left: verdicts.filter(({ status }) => status !== 'safe') }
}
