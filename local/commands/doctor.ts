import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Which } from '../aws/account.ts'
import type { Finding } from '../aws/judge.ts'
import { InputFault } from '../errors.ts'
import { databaseName, openStore } from '../sqlite/open.ts'
import type { Store } from '../sqlite/store.ts'
import type { Output } from './check.ts'
import { loadCharters } from './check.ts'
import { templateAdvice } from './templates.ts'

/** `rundskriv doctor [--aws]`: one line for each thing that was looked at, with the remedy where one is needed. Answers the exit status. */
export const doctor = async (given: { data: string; charters: string; aws: Which | null }, io: Output): Promise<number> => {
  const findings = [
    ...ourselves(),
    ...(await charters(given.charters)),
    ...(given.aws ? await onAws(given.aws) : await folder(given.data)),
  ]
  for (const { what, remedy } of findings) io.out(remedy === null ? `ok     ${what}` : `fault  ${what} — ${remedy}`)
  const faults = findings.filter(({ remedy }) => remedy !== null).length
  if (faults > 0) io.err(`rundskriv: ${faults === 1 ? '1 fault' : `${faults} faults`}`)
  return faults > 0 ? 1 : 0
}

const needed = 24

const ourselves = (): readonly Finding[] => {
  const version = process.versions.node
  const isOld = Number(version.split('.')[0]) < needed
  return [{ what: `Node ${version}`, remedy: isOld ? `Node ${needed} is needed: run it by npm after npm ci` : null }]
}

const charters = async (dir: string): Promise<readonly Finding[]> => {
  try {
    const networks = loadCharters(dir)
    const advice = await templateAdvice(networks)
    return [
      ...networks.map(({ charter, people }) => ({
        ...{ what: `${charter.id}: charter version ${charter.version}, ${people.length} people`, remedy: null },
      })),
      ...advice.map(({ file, wrong, right }) => ({ what: `${file}: ${wrong}`, remedy: right })),
    ]
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    const [what = '', remedy] = error.message.split(' — ')
    return [{ what, remedy: remedy ?? 'say where the charters are with --charters' }]
  }
}

const onAws = async (which: Which): Promise<readonly Finding[]> => {
  const [{ onAws: run }, { factsOf }, { judge }] = await Promise.all([
    import('../aws/account.ts'),
    import('../aws/facts.ts'),
    import('../aws/judge.ts'),
  ])
  return run(which, async () => judge(await factsOf(which)))
}

const folder = async (data: string): Promise<readonly Finding[]> => {
  if (!existsSync(join(data, databaseName))) return [{ what: `${data}: no data folder yet`, remedy: null }]
  let store: Store
  try {
    store = await openStore(data)
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    return [{ what: error.message, remedy: 'mend that first' }]
  }
  try {
    return contents(store, data)
  } finally {
    await store.close()
  }
}

const contents = (store: Store, data: string): readonly Finding[] => {
  const many = (sql: string): number => store.get<{ many: number }>(sql)?.many ?? 0
  const parked = many(`select count(*) as many from arrivals where state = 'parked'`)
  const uncertain = many(`select count(*) as many from deliveries where state = 'uncertain'`)
  const clock = store.get<{ value: string }>(`select value from meta where name = 'clock'`)?.value ?? ''
  const ahead = clock > new Date(Date.now() + 60_000).toISOString()
  const counted = (n: number, good: string, bad: string, remedy: string): Finding => ({
    ...(n === 0 ? { what: good, remedy: null } : { what: `${n} ${bad}`, remedy }),
  })
  return [
    { what: `${data}: the database is whole`, remedy: null },
    counted(
      parked,
      'every mail was read',
      'mails could not be read and are not tried again',
      'they lie in raw/; hand them in with rundskriv receive, with the --relay of serve if it has one',
    ),
    counted(
      uncertain,
      'of every letter it is known whether it went out',
      'letters of which nobody knows whether they went out',
      'ask the relay’s log; docs/operating.md, an uncertain mail',
    ),
    {
      what: ahead ? `the folder has been brought to ${clock}, which is still to come` : 'the folder’s clock is not ahead',
      remedy: ahead ? 'serve it from a folder of its own: in this one nothing leaves before then' : null,
    },
  ]
}
