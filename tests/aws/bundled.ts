import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { bundle } from '../../infra/bundling/bundle.ts'

export interface Bundled {
  readonly folder: string
  readonly metafiles: Readonly<Record<string, Metafile>>
  remove(): void
}

/** The functions as they are deployed, in a folder of their own, with the sample charters or others. */
export const bundled = async (charters: readonly string[] = ['charters']): Promise<Bundled> => {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-functions-'))
  const metafiles = await bundle(folder, charters)
  return { folder, metafiles, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What is loaded before the first event: the entry and everything that it imports, at once and in turn, but by `import()`. */
export const loadedAtStart = ({ outputs }: Metafile): readonly Metafile['outputs'][string][] => {
  const entry = Object.keys(outputs).find(path => path.endsWith('/index.mjs')) ?? ''
  const waiting = [entry]
  const seen = new Set<string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    for (const found of outputs[path]?.imports ?? [])
      if (found.kind === 'import-statement' && outputs[found.path] !== undefined) waiting.push(found.path)
  }
  return [...seen].flatMap(path => outputs[path] ?? [])
}

/** The packages that a part of a bundle holds. */
export const packagesIn = (parts: readonly Metafile['outputs'][string][]): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput === 0 ? [] : (/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
      ),
    ),
  )
