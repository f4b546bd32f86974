import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Network } from '../../shared/charter/read.ts'
import { readCharter } from '../../shared/charter/read.ts'
import type { OwnTemplates, PaperKind } from '../../shared/composing/documents/kinds.ts'
import { paperKinds } from '../../shared/composing/documents/kinds.ts'
import { templateFaults } from '../../shared/composing/documents/template-check.ts'

const textOf = (path: string): { readonly name: string; readonly text: string } => ({
  name: path,
  text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)),
})

const filesIn = (paths: readonly string[]): readonly string[] =>
  paths.flatMap(path =>
    /\.ya?ml$/i.test(path)
      ? [path]
      : readdirSync(path)
          .filter(name => /\.ya?ml$/i.test(name))
          .toSorted()
          .map(name => join(path, name)),
  )

/** A network with the Word templates that lie beside its charter. */
export interface BundledNetwork extends Network {
  readonly templates: OwnTemplates
}

/** The same with the Word templates. Throws too for a tag in one that is missing or that nobody knows. */
export const readNetworks = (paths: readonly string[]): Promise<readonly BundledNetwork[]> => {
  const files = filesIn(paths)
  return Promise.all(
    readCharters(paths).map(async (network, nth) => ({ ...network, templates: await templatesOf(files[nth] ?? '') })),
  )
}

const templatesOf = async (charter: string): Promise<OwnTemplates> => {
  const templates: Partial<Record<PaperKind, string>> = {}
  for (const kind of paperKinds) {
    const file = charter.replace(/\.ya?ml$/i, `.${kind}.docx`)
    if (!existsSync(file)) continue
    const bytes = readFileSync(file)
    const [fault] = await templateFaults(kind, bytes)
    if (fault !== undefined) throw new Error(`${file}: ${fault.wrong} — ${fault.right}`)
    templates[kind] = bytes.toString('base64')
  }
  return templates
}

/** The charters at these paths (files, or folders of them). Throws every fault at once: what is wrong is not deployed. */
export const readCharters = (paths: readonly string[]): readonly Network[] => {
  const read = filesIn(paths).map(path => {
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
