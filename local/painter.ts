import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { painterFrom } from '../shared/painting/painter.ts'

const read = (name: string): Promise<Buffer> => readFile(fileURLToPath(import.meta.resolve(name)))

/** Paints with what npm installed: the same on every machine and offline, whatever fonts the machine has. */
export const painter = painterFrom(async () => ({
  wasm: await read('@resvg/resvg-wasm/index_bg.wasm'),
  fonts: await Promise.all([read('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), read('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')]),
}))
