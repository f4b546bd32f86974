import { readCharters, written } from '../../local/charters/read.ts'
import { asOwn, templatesBeside } from '../../local/charters/templates.ts'
import type { Network } from '../../shared/charter/read.ts'
import type { OwnTemplates } from '../../shared/composing/documents/kinds.ts'

/** A network with the Word templates that lie beside its charter. */
export interface BundledNetwork extends Network {
  readonly templates: OwnTemplates
  readonly isBelieved?: true
}

/**
 * The networks at these paths (files, or folders of them), read as every command reads them. Throws every fault at once, one a line, a
 * template's among them: what is wrong is not deployed.
 */
export const readNetworks = async (paths: readonly string[]): Promise<readonly BundledNetwork[]> => {
  const { networks, faults } = await readCharters(paths)
  if (faults.length > 0) throw new Error(faults.map(written).join('\n'))
  if (networks.length === 0) throw new Error(`${paths.join(', ')}: there is no charter (*.yaml)`)
  return networks.map(({ path, charter, people }) => ({ charter, people, templates: asOwn(templatesBeside(path)) }))
}
