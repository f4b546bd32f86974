import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

/** Pixels in rows from the top, four bytes each: red, green, blue, opacity. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export const readPng = (png: Uint8Array): Picture => PNG.sync.read(Buffer.from(png))

export const writePng = ({ width, height, data }: Picture): Uint8Array => {
  const png = new PNG({ width, height })
  png.data = Buffer.from(data)
  return PNG.sync.write(png)
}

const mostColours = 16

/**
 * The picture of a letter in sixteen colours, a quarter of its size: letters have few colours, and their grey shades at the edges of
 * glyphs may be a little off. pngjs reads palettes and cannot write them. The note stands in it as text.
 */
export const writeIndexedPng = ({ width, height, data }: Picture, note: string): Uint8Array => {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = paletteOf(counts)
  const places = new Map([...counts.keys()].map(colour => [colour, nearest(palette, colour)]))

  const stride = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = places.get(colourAt(data, (y * width + x) * 4)) ?? 0
      const at = y * stride + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? place << 4 : place)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`${noteName}\0${note}`, 'latin1')),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const noteName = 'Source'

/** The note of a picture that `writeIndexedPng` wrote, or null. Found without reading the picture. */
export const noteOf = (png: Uint8Array): string | null => {
  const bytes = Buffer.from(png.buffer, png.byteOffset, Math.min(png.byteLength, 400))
  const at = bytes.indexOf(`tEXt${noteName}\0`, 0, 'latin1')
  const from = at + noteName.length + 5
  return at < 4 ? null : bytes.toString('latin1', from, at + 4 + bytes.readUInt32BE(at - 4))
}

const colourAt = (data: Uint8Array, at: number) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255]

const distance = (a: number, b: number): number => {
  const [one, other] = [channels(a), channels(b)]
  return one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0)
}

const nearest = (palette: readonly number[], colour: number): number => {
  let best = 0
  for (const [place, each] of palette.entries()) if (distance(each, colour) < distance(palette[best] ?? 0, colour)) best = place
  return best
}

/** The most frequent colour, then each time the one that is worst off: much of it, and far from all that have a place. */
const paletteOf = (counts: ReadonlyMap<number, number>): readonly number[] => {
  const colours = [...counts].sort(([a, most], [b, fewer]) => fewer - most || a - b)
  const offness = colours.map(() => Number.POSITIVE_INFINITY)
  const palette: number[] = []
  for (let next = 0; palette.length < Math.min(mostColours, colours.length); ) {
    const [chosen = 0] = colours[next] ?? []
    palette.push(chosen)
    let worst = -1
    for (const [at, [colour, count]] of colours.entries()) {
      offness[at] = Math.min(offness[at] ?? 0, distance(colour, chosen) * count)
      if ((offness[at] ?? 0) > worst) [worst, next] = [offness[at] ?? 0, at]
    }
  }
  return palette
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
