import { createHash } from 'node:crypto'
import type { RawMails } from '../../shared/ports.ts'

/** Raw mails in memory. */
export class MemoryRawMails implements RawMails {
  readonly #mails = new Map<string, Uint8Array>()

  async put(raw: Uint8Array): Promise<string> {
    const id = createHash('sha256').update(raw).digest('hex')
    this.#mails.set(id, Uint8Array.from(raw))
    return id
  }

  /** In memory nothing is kept for long. */
  async setApart(): Promise<void> {}

  async get(id: string): Promise<Uint8Array | null> {
    return this.#mails.get(id) ?? null
  }
}
