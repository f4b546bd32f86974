import { readFileSync } from 'node:fs'
import type { Fault } from '../../shared/charter/fault.ts'
import type { OwnTemplates, PaperKind } from '../../shared/composing/documents/kinds.ts'
import { paperKinds } from '../../shared/composing/documents/kinds.ts'
import { InputFault } from '../errors.ts'
import type { LoadedNetwork } from './read.ts'

export interface OwnTemplate {
  readonly kind: PaperKind
  readonly path: string
  readonly bytes: Uint8Array
}

/** The Word templates beside a charter, by the charter's name: `erfa.yaml` has `erfa.agenda.docx`. Throws InputFault when one cannot be read. */
export const templatesBeside = (charter: string): readonly OwnTemplate[] =>
  paperKinds.flatMap(kind => {
    const path = `${charter.replace(/\.ya?ml$/i, '')}.${kind}.docx`
    try {
      return [{ kind, path, bytes: readFileSync(path) }]
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') return []
      throw new InputFault(`${path}: cannot be read (${code})`, { cause: error })
    }
  })

/** The same in the form in which a network holds them. */
export const asOwn = (templates: readonly OwnTemplate[]): OwnTemplates =>
  Object.fromEntries(templates.map(({ kind, bytes }) => [kind, Buffer.from(bytes).toString('base64')]))

/** Every tag that is missing in a template beside this charter, or that nobody knows. */
export async function tagFaults(charter: string): Promise<readonly Fault[]> {
  const found = templatesBeside(charter)
  // What reads Word files is loaded only where there is one to read.
  if (found.length === 0) return []
  const { templateFaults } = await import('../../shared/composing/documents/template-check.ts')
  const faults = found.map(async ({ kind, path, bytes }) =>
    (await templateFaults(kind, bytes)).map(each => ({ file: path, line: 1, ...each })),
  )
  return (await Promise.all(faults)).flat()
}

/** For `rundskriv doctor`: what a screen reader misses in the papers that these networks' own templates make. */
export async function templateAdvice(networks: readonly LoadedNetwork[]): Promise<readonly Fault[]> {
  const { accessibilityFaults } = await import('../../shared/composing/documents/template-check.ts')
  const findings = networks.flatMap(({ path: charter, charter: { language } }) =>
    templatesBeside(charter).map(async ({ path, bytes }) =>
      (await accessibilityFaults(bytes, language)).map(each => ({ file: path, line: 1, ...each })),
    ),
  )
  return (await Promise.all(findings)).flat()
}
