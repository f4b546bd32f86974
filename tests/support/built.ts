import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildSync } from 'esbuild'
import { forLambda } from '../../infra/bundling/bundle.ts'

const root = join(import.meta.dirname, '..', '..')
const kept = join(root, 'node_modules', '.cache', 'tests-program')
/** Another run may still use yesterday's. */
const mostKept = 3

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))
    .sort()

/** Of every byte that the program is made of: when anything has changed another one is built, and yesterday's rules are never tested. */
const fingerprint = (): string => {
  const hash = createHash('sha256').update(process.version)
  for (const file of [...filesIn('local'), ...filesIn('shared'), join(root, 'package.json'), join(root, 'package-lock.json')])
    hash.update(relative(root, file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 20)
}

const build = (folder: string): void => {
  mkdirSync(kept, { recursive: true })
  const making = mkdtempSync(join(kept, 'making-'))
  const options = { ...forLambda, minify: false, metafile: false, logLevel: 'error' } as const
  buildSync({ ...options, entryPoints: [join(root, 'local/main.ts')], outdir: join(making, 'local') })
  // Where the program looks for them: beside the folder in which it lies.
  symlinkSync(join(root, 'charters'), join(making, 'charters'))
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    // Another worker has built the same meanwhile.
    if (!existsSync(folder)) throw error
  }
}

const forgetOldest = (): void => {
  const made = readdirSync(kept).filter(each => !each.startsWith('making-'))
  const ageOf = (name: string): number => statSync(join(kept, name)).mtimeMs
  for (const name of made.sort((one, other) => ageOf(other) - ageOf(one)).slice(mostKept))
    rmSync(join(kept, name), { recursive: true, force: true })
}

let known: string | null = null

/**
 * The command line in a few files, for tests that start it by the hundred: reading nine hundred modules is a quarter of what a `receive` costs. Built from what lies here
 * at this moment, and only once for the same bytes. What users start are the sources (`asUsersStartIt` in `program.ts`). Throws when it cannot be built.
 */
export const built = (): string => {
  if (known !== null) return known
  const folder = join(kept, fingerprint())
  if (!existsSync(folder)) {
    build(folder)
    forgetOldest()
  }
  known = join(folder, 'local', 'main.mjs')
  return known
}
