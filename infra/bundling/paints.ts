import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const paints = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'DejaVuSans.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'DejaVuSans-Bold.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
} as const

/** Puts what paints pictures beside the function that sends letters: four megabytes that are read when a letter has a picture. */
export const paintsBeside = (outdir: string): void => {
  for (const [name, from] of Object.entries(paints)) copyFileSync(fileURLToPath(import.meta.resolve(from)), join(outdir, name))
}
