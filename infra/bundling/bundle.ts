import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions, Metafile } from 'esbuild'
import { build } from 'esbuild'
import { readNetworks } from './charters.ts'
import { paintsBeside } from './paints.ts'
import { oneCopyEach, papersWhenWanted, readersWhenWanted, tablesBeside, withoutUnusedParts } from './plugins.ts'

export const functionNames = ['mail-arrived', 'time-has-come', 'effect-committed', 'mail-came-back'] as const

const banner = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

const shared = [withoutUnusedParts, oneCopyEach]

/**
 * How everything for Lambda is bundled: ESM for Node 24, minified, the AWS SDK included, a package's modules before its CommonJS. Our own modules do nothing
 * by being loaded, as package.json says (`sideEffects`): what nobody uses of them is left out.
 */
export const forLambda = {
  ...{ bundle: true, minify: true, splitting: true, metafile: true, outExtension: { '.js': '.mjs' } },
  ...{ format: 'esm', platform: 'node', target: 'node24', mainFields: ['module', 'main'], charset: 'utf8' },
  banner: { js: banner },
} as const satisfies BuildOptions

/**
 * Bundles every function into a folder of its own below `out`, with the charters as data; their source maps lie apart, in
 * `out/maps/<function>`, and are never uploaded. Answers what went in, by function. Throws when a charter is at fault.
 */
export const bundle = async (
  out: string,
  charters: readonly string[],
  { believesRosters = false }: { readonly believesRosters?: boolean } = {},
): Promise<Record<string, Metafile>> => {
  const read = await readNetworks(charters)
  const networks = JSON.stringify(believesRosters ? read.map(each => ({ ...each, isBelieved: true as const })) : read)
  const made = functionNames.map(async name => {
    const [outdir, maps] = [join(out, name), join(out, 'maps', name)]
    for (const folder of [outdir, maps]) {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
    }
    const { metafile } = await build({
      ...forLambda,
      entryPoints: { index: join(import.meta.dirname, '../../functions', `${name}.ts`) },
      ...{ outdir, sourcemap: 'external', sourcesContent: false },
      plugins: [name === 'mail-arrived' ? papersWhenWanted : readersWhenWanted, tablesBeside(outdir), ...shared],
    })
    for (const file of readdirSync(outdir).filter(each => each.endsWith('.map'))) renameSync(join(outdir, file), join(maps, file))
    writeFileSync(join(outdir, 'networks.json'), networks)
    if (name === 'effect-committed') paintsBeside(outdir)
    return [name, metafile] as const
  })
  return Object.fromEntries(await Promise.all(made))
}

if (import.meta.main) await bundle(process.argv[2] ?? 'dist/functions', process.argv.slice(3))
