import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Collected } from './collected.ts'
import type { Instrumented } from './instrumented.ts'
import { loadWith } from './loading.ts'
import { allow, forget, switchOff, switchOn, unwatch, watch, watchApart } from './switches.ts'

/** What is asked of the process that judges. */
export type Asked = { readonly ask: 'survey' } | ({ readonly ask: 'judge' } & ToJudge)

export interface ToJudge {
  readonly mutant: number
  /** In this order, until one notices it. */
  readonly tests: readonly number[]
  /** More steps than this in one test are without end. */
  readonly steps: number
  readonly seconds: number
}

export interface Surveyed {
  readonly name: string
  readonly ms: number
  readonly steps: number
  /** It failed without any mutant, and judges none. */
  readonly fails: boolean
  /** The mutants that it reaches. */
  readonly reaches: readonly number[]
}

/** `poisoned`: the test that noticed the mutant fails without it as well, so that nothing more can be judged in this process. */
export type Verdict = { readonly killedBy: number | null; readonly isCut: boolean } | 'poisoned'

export type Answer =
  | { readonly answer: 'ready'; readonly skipped: readonly string[]; readonly onLoad: readonly number[] }
  | { readonly answer: 'survey'; readonly tests: readonly Surveyed[] }
  | { readonly answer: 'verdict'; readonly verdict: Verdict }
  | { readonly answer: 'alive' }

const say = (answer: Answer): void => {
  process.send?.(answer)
}
let said = performance.now()
const stillAlive = (): void => {
  if (performance.now() - said < 200) return
  said = performance.now()
  say({ answer: 'alive' })
}

const [instrumented = '', withMails = '', ...files] = process.argv.slice(2)
const { sources } = JSON.parse(readFileSync(instrumented, 'utf8')) as Pick<Instrumented, 'sources'>
// What a mutant leaves to fail by itself is not a verdict.
process.on('unhandledRejection', () => undefined)
process.on('uncaughtException', () => undefined)
loadWith(sources)

const onLoad = watch()
const { collect } = await import('./collected.ts')
const { isHeardTheSame, listen, stopListening } = await import('./heard.ts')
const { forgetAll } = await import('../../shared/understanding/language/remembering.ts')

/** Each mail of a stranger is a test: something else must not come of it. Sealed ones have no name here. */
const mails = async (): Promise<readonly Collected[]> => {
  const { corpus, heardAnew, isSealed } = await import('../../tests/strangers/corpus.ts')
  return corpus().flatMap(({ file, cases }) =>
    cases.map((each, at) => ({
      file,
      isMail: true,
      name: isSealed(file) ? `mail ${at}` : each.id,
      run: async () => {
        if (!isDeepStrictEqual(await heardAnew(each), each)) throw new Error('Something else came of it.')
      },
    })),
  )
}

const tests: Collected[] = []
const skipped: string[] = []
for (const file of files)
  try {
    tests.push(...(await collect(file, () => import(`../../${file}`))))
  } catch (error) {
    skipped.push(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
if (withMails === 'mails') tests.push(...(await mails()))
unwatch()
if (withMails === 'mails') {
  // Where the networks stand is worked out once, and by no mutant.
  const { networkIn, stateNames } = await import('../../tests/strangers/states.ts')
  for (const name of stateNames) await networkIn(name)
}

const forgetEverything = (): void => {
  forgetAll()
  forget()
}

const fails = async ({ run }: Collected): Promise<boolean> => {
  try {
    await run()
    return false
  } catch {
    return true
  }
}

/** Without a mutant: what is reached, and what is asked of the rules, which is kept. */
const watched = async (test: Collected) => {
  forgetEverything()
  const reached = watch()
  const inRules = watchApart()
  const calls = listen()
  const isFailing = await fails(test)
  stopListening()
  const steps = unwatch()
  if (calls.length > 0) known.set(test, { calls, outside: reached })
  return { isFailing, steps, reaches: [...new Set([...reached, ...inRules])] }
}

/** What each test asks of the rules, and the mutants that it reaches elsewhere. */
const known = new Map<Collected, { readonly calls: ReturnType<typeof listen>; readonly outside: ReadonlySet<number> }>()

/** The mutant is in the rules alone, and they answer this mail as they did. */
const isTheSame = async (test: Collected, mutant: number): Promise<boolean> => {
  if (!test.isMail) return false
  if (!known.has(test)) {
    await watched(test)
    forgetEverything()
  }
  const of = known.get(test)
  if (of === undefined || of.outside.has(mutant)) return false
  switchOn(mutant)
  const isSame = isHeardTheSame(of.calls)
  switchOff()
  return isSame
}

const surveyed = async (test: Collected): Promise<Surveyed> => {
  const { isFailing, steps, reaches } = await watched(test)
  forgetEverything()
  const start = performance.now()
  const second = await fails(test)
  stillAlive()
  const name = `${basename(test.file)} > ${test.name}`
  return { name, ms: performance.now() - start, steps, fails: isFailing || second, reaches }
}

/** Of the processor's time: others may be using the machine. */
const secondsSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

const judged = async ({ mutant, tests: asked, steps, seconds }: ToJudge): Promise<Verdict> => {
  forgetEverything()
  const start = process.cpuUsage()
  for (const at of asked) {
    const test = tests[at]
    if (test === undefined) throw new Error(`There is no test ${at}.`)
    if (secondsSince(start) > seconds) return { killedBy: null, isCut: true }
    stillAlive()
    allow(steps)
    if (await isTheSame(test, mutant)) continue
    allow(steps)
    switchOn(mutant)
    const isNoticed = await fails(test)
    switchOff()
    if (!isNoticed) continue
    forgetEverything()
    return (await fails(test)) ? 'poisoned' : { killedBy: at, isCut: false }
  }
  return { killedBy: null, isCut: false }
}

process.on('message', async (asked: Asked) => {
  if (asked.ask === 'judge') {
    say({ answer: 'verdict', verdict: await judged(asked) })
    return
  }
  const all: Surveyed[] = []
  for (const test of tests) all.push(await surveyed(test))
  say({ answer: 'survey', tests: all })
})
say({ answer: 'ready', skipped, onLoad: [...onLoad] })
