import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Picture } from './indexed-png.ts'
import { noteOf, readPng, writeIndexedPng, writePng } from './indexed-png.ts'
import type { Look } from './studio.ts'

export const gallery = join(import.meta.dirname, '../../docs/gallery')
/** Where a picture that differs is put, with its differences in red, for somebody to look at. */
const differing = join(import.meta.dirname, '../../.tmp/looks')

export const pictureName = (letter: string, look: Look): string => `${letter}.${look}.png`

/** How unlike a pixel may be (0 to 1): the palette's rounding and another Chromium's edges of glyphs are below it. */
const threshold = 0.2
/** How many pixels may be unlike, for each million. A paragraph that moves by a pixel is above it. */
const mostOfMillion = 400

/** What stands in a kept picture: the very bytes that it was drawn as. Where they come again, no pixel need be compared. */
const drawnAs = (png: Uint8Array): string => createHash('sha256').update(png).digest('hex')

/** In words what has changed since the picture was kept; null where nothing that can be seen has. */
export const difference = (letter: string, look: Look, png: Uint8Array): string | null => {
  const name = pictureName(letter, look)
  const path = join(gallery, name)
  if (!existsSync(path)) return `there is no ${name} yet`
  const file = readFileSync(path)
  if (noteOf(file) === drawnAs(png)) return null
  const [kept, now] = [readPng(file), readPng(png)]
  if (kept.width !== now.width || kept.height !== now.height) {
    put(name, now)
    return `${name} was ${kept.width} × ${kept.height} pixels and is ${now.width} × ${now.height}`
  }
  const marked = new Uint8Array(now.data.length)
  const unlike = pixelmatch(kept.data, now.data, marked, now.width, now.height, { threshold })
  if (unlike * 1_000_000 <= mostOfMillion * now.width * now.height) return null
  put(name, now)
  put(name.replace('.png', '.differs.png'), { ...now, data: marked })
  return `${name} differs in ${unlike} pixels`
}

const put = (name: string, picture: Picture): void => {
  mkdirSync(differing, { recursive: true })
  writeFileSync(join(differing, name), writePng(picture))
}

/** Keeps the picture in the gallery. One that looks as before is left as it is, so that nothing is committed for nothing. */
export const keep = (letter: string, look: Look, png: Uint8Array): boolean => {
  if (difference(letter, look, png) === null) return false
  mkdirSync(gallery, { recursive: true })
  writeFileSync(join(gallery, pictureName(letter, look)), writeIndexedPng(readPng(png), drawnAs(png)))
  return true
}
