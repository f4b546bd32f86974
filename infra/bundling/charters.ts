import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Network } from '../../shared/charter/read.ts'
import { readCharter } from '../../shared/charter/read.ts'

const textOf = (path: string): { readonly name: string; readonly text: string } => ({
  name: path,
  text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)),
})

/** The charters at these paths (files, or folders of them). Throws every fault at once: what is wrong is not deployed. */
export const readCharters = (paths: readonly string[]): readonly Network[] => {
  const files = paths.flatMap(path =>
    /\.ya?ml$/i.test(path)
      ? [path]
      : readdirSync(path)
          .filter(name => /\.ya?ml$/i.test(name))
          .toSorted()
          .map(name => join(path, name)),
  )
  const read = files.map(path => {
    const beside = path.replace(/\.ya?ml$/i, '.csv')
    const roster = readdirSync(join(path, '..')).some(name => join(path, '..', name) === join(beside)) ? textOf(beside) : null
    return readCharter({ charter: textOf(path), roster }, createHash('sha256').update(readFileSync(path)).digest('hex'))
  })
  const faults = read.flatMap(each => ('faults' in each ? each.faults : []))
  if (faults.length > 0)
    throw new Error(faults.map(({ file, line, wrong, right }) => `${file}:${line}: ${wrong} — ${right}`).join('\n'))
  const networks = read.flatMap(each => ('faults' in each ? [] : [each]))
  if (networks.length === 0) throw new Error(`${paths.join(', ')}: there is no charter (*.yaml)`)
  const ids = networks.flatMap(({ charter }) => [charter.id, charter.address])
  if (new Set(ids).size < ids.length) throw new Error('two charters have the same id or the same address')
  return networks
}
