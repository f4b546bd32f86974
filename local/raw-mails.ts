import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RawMails } from '../shared/ports.ts'
import { writeDurably } from './durable-file.ts'
import { asUnavailable } from './errors.ts'

/**
 * Every mail in, as it came, in one folder: `<sha256>.eml`, and in `held/` below it those that must not be kept for long. A file
 * under its final name is complete and on the disk.
 */
export class RawMailFolder implements RawMails {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Throws StoreUnavailable when the disk is full or cannot be written. */
  async put(raw: Uint8Array): Promise<string> {
    const id = createHash('sha256').update(raw).digest('hex')
    const path = this.#path(id)
    try {
      // The same bytes are there already, unless somebody has cut the file short.
      if ((await sizeOf(path)) === raw.byteLength || (await sizeOf(this.#apart(id))) === raw.byteLength) return id
      await writeDurably(path, raw)
      return id
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  async get(id: string): Promise<Uint8Array | null> {
    if (!isId(id)) return null
    try {
      // It may be set apart between the two looks, and never comes back.
      return (await contentOf(this.#path(id))) ?? (await contentOf(this.#apart(id)))
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  async setApart(id: string): Promise<void> {
    if (!isId(id)) return
    try {
      await mkdir(join(this.#folder, 'held'), { recursive: true })
      await rename(this.#path(id), this.#apart(id))
    } catch (error) {
      // Set apart already, by us or by another process.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw asUnavailable(error)
    }
  }

  /** Deletes what has lain apart since before `time` (milliseconds since 1970, by the files' own times); answers how many. */
  async forgetApart(time: number): Promise<number> {
    const folder = join(this.#folder, 'held')
    const names = await readdir(folder).catch(() => [])
    let forgotten = 0
    for (const name of names) {
      const path = join(folder, name)
      if ((await stat(path)).mtimeMs >= time) continue
      await rm(path, { force: true })
      forgotten += 1
    }
    return forgotten
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.eml`)
  }

  #apart(id: string): string {
    return join(this.#folder, 'held', `${id}.eml`)
  }
}

const isId = (id: string): boolean => /^[0-9a-f]{64}$/.test(id)

const contentOf = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const sizeOf = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
