import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { build } from 'esbuild'
import { readNetworks } from './charters.ts'
import { leftOutWhenUnused, oneCopyEach, readersWhenWanted, tablesBeside, withoutUnusedParts } from './plugins.ts'

export const functionNames = ['mail-arrived', 'time-has-come', 'effect-committed', 'mail-came-back'] as const

const banner = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

const shared = [withoutUnusedParts, oneCopyEach, leftOutWhenUnused]

/** Bundles every function into a folder of its own below `out`, with the charters as data. Answers what went in, by function. */
export const bundle = async (out: string, charters: readonly string[]): Promise<Record<string, Metafile>> => {
  const networks = JSON.stringify(await readNetworks(charters))
  const made = functionNames.map(async name => {
    const outdir = join(out, name)
    rmSync(outdir, { recursive: true, force: true })
    mkdirSync(outdir, { recursive: true })
    const { metafile } = await build({
      entryPoints: { index: join(import.meta.dirname, '../../functions', `${name}.ts`) },
      ...{ outdir, bundle: true, minify: true, splitting: true, metafile: true, outExtension: { '.js': '.mjs' } },
      ...{ format: 'esm', platform: 'node', target: 'node24', mainFields: ['module', 'main'], sourcemap: false },
      banner: { js: banner },
      plugins: [...(name === 'mail-arrived' ? [] : [readersWhenWanted]), tablesBeside(outdir), ...shared],
    })
    writeFileSync(join(outdir, 'networks.json'), networks)
    return [name, metafile] as const
  })
  return Object.fromEntries(await Promise.all(made))
}

if (import.meta.main) await bundle(process.argv[2] ?? 'dist/functions', process.argv.slice(3))
