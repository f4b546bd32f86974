import type { Which } from '../aws/account.ts'
import type { Finding } from '../aws/judge.ts'
import { loadCharters } from '../charters/read.ts'
import { templateAdvice } from '../charters/templates.ts'
import { InputFault } from '../errors.ts'
import type { Output } from './check.ts'
import { folderFindings } from './doctor-folder.ts'

/** `rundskriv doctor [--aws]`: one line for each thing that was looked at, with the remedy where one is needed. Answers the exit status. */
export const doctor = async (given: { data: string; charters: string; aws: Which | null }, io: Output): Promise<number> => {
  const findings = [
    ...ourselves(),
    ...(await charters(given.charters)),
    ...(given.aws ? await onAws(given.aws) : await folderFindings(given.data)),
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
