import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
export const module = join(root, 'shared/road/fold.generated.ts')

/**
 * The code that folds events, and nothing else of the files that it stands in, as one text without comments, types and names: another text may
 * fold otherwise. What only looks otherwise costs a folding from the beginning, what is overlooked would be a wrong state.
 */
export const foldingCode = async (entry = join(root, 'shared/road/folds.ts')): Promise<string> => {
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, minify: true, write: false },
    ...{ format: 'esm', platform: 'node', target: 'node24', mainFields: ['module', 'main'], legalComments: 'none' },
  })
  return outputFiles[0]?.text ?? ''
}

export const generated = async (): Promise<string> => {
  const print = createHash('sha256')
    .update(await foldingCode())
    .digest('hex')
    .slice(0, 16)
  return `/** Fingerprint of the code that folds events (folds.ts); a snapshot of another is not read. Made by tests/house/keep-fold.ts. */
export const fold = '${print}'
`
}
