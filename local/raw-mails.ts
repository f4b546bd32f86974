import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RawMails } from '../shared/ports.ts'
import { writeDurably } from './durable-file.ts'
import { asUnavailable } from './errors.ts'

/** Every mail in, as it came, in one folder: `<sha256>.eml`. A file under its final name is complete and on the disk. */
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
      if ((await sizeOf(path)) === raw.byteLength) return id
      await writeDurably(path, raw)
      return id
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  async get(id: string): Promise<Uint8Array | null> {
    if (!/^[0-9a-f]{64}$/.test(id)) return null
    try {
      return await readFile(this.#path(id))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw asUnavailable(error)
    }
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.eml`)
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
