import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Composed } from '../../shared/composing/compose.ts'
import { painterFrom } from '../../shared/painting/painter.ts'

const read = (name: string): Uint8Array => readFileSync(fileURLToPath(import.meta.resolve(name)))

const painter = painterFrom(async () => ({
  wasm: read('@resvg/resvg-wasm/index_bg.wasm'),
  fonts: [read('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), read('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')],
}))

/** A letter's HTML with its pictures in it, as a mail program puts them there. */
export const withPictures = async ({ html, pictures }: Composed): Promise<string> => {
  let shown = html
  for (const { cid, svg, width } of pictures) {
    const png = Buffer.from(await painter.png(svg, width)).toString('base64')
    shown = shown.replace(`cid:${cid}`, () => `data:image/png;base64,${png}`)
  }
  return shown
}
