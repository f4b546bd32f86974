import type { Painter } from '../ports.ts'

export interface Paints {
  readonly wasm: Uint8Array
  /** TrueType fonts; a Lambda has none of its own. */
  readonly fonts: readonly Uint8Array[]
}

/** resvg takes a module once in a process, whoever asks first. */
let started: Promise<void> | null = null

/** A painter whose program and fonts are loaded with its first picture, from wherever this installation keeps them. */
export const painterFrom = (load: () => Promise<Paints>): Painter => {
  let fonts: readonly Uint8Array[] = []
  return {
    png: async (svg, width) => {
      const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
      if (started === null || fonts.length === 0) {
        const paints = await load()
        fonts = paints.fonts
        started ??= initWasm(new Uint8Array(paints.wasm).buffer)
      }
      await started
      const drawing = new Resvg(svg, {
        fitTo: { mode: 'width', value: width },
        font: { fontBuffers: [...fonts], defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
      })
      const picture = drawing.render()
      const png = picture.asPng()
      picture.free()
      drawing.free()
      return png
    },
  }
}
