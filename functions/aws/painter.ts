import { readFile } from 'node:fs/promises'
import { painterFrom } from '../../shared/painting/painter.ts'

const read = (name: string): Promise<Buffer> => readFile(new URL(name, import.meta.url))

/** Paints with what was put beside the bundle (`infra/bundling/paints.ts`): a Lambda has no fonts. */
export const painter = painterFrom(async () => ({
  wasm: await read('resvg.wasm'),
  fonts: await Promise.all([read('DejaVuSans.ttf'), read('DejaVuSans-Bold.ttf')]),
}))
