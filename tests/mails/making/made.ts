import { cases } from './cases/all.ts'
import type { Expected } from './expect.ts'
import type { Stage, StageName } from './stages.ts'
import { stages } from './stages.ts'

interface Made {
  readonly raw: Uint8Array
  readonly expected: Expected
}

/** Every fixture by its file name. The same charter and the same cases make the same bytes. */
export async function made(known?: ReadonlyMap<StageName, Stage>): Promise<ReadonlyMap<string, Made>> {
  const all = known ?? (await stages())
  const mails = new Map<string, Made>()
  for (const { file, stage: name, authenticated, answers, ends, written } of cases) {
    const stage = all.get(name)
    if (stage === undefined) throw new Error(`there is no stage ${name}`)
    if (mails.has(file)) throw new Error(`two fixtures are called ${file}`)
    const { raw, from, to } = written(stage)
    mails.set(file, { raw, expected: { stage: name, from, to, authenticated, answers, ...ends } })
  }
  return mails
}
