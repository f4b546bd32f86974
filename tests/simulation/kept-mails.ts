import { MemoryRawMails } from '../../local/memory/raw-mails.ts'

/** The raw mails of the house, with a look at them from outside. */
export class KeptMails extends MemoryRawMails {
  readonly #seen = new Map<string, string>()

  override async put(raw: Uint8Array): Promise<string> {
    const id = await super.put(raw)
    this.#seen.set(id, Buffer.from(raw).toString('utf8'))
    return id
  }

  peek(id: string): string | null {
    return this.#seen.get(id) ?? null
  }
}
