import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { Entry, ZipFile } from 'yauzl'
import yauzl from 'yauzl'
import { InputFault } from '../errors.ts'

/** No mail and no table of ours is larger; what claims to be is not read. Bytes. */
const mostBytes = 512_000_000

/** A zip file whose entries are read by name, each checked against `SHA256SUMS`. */
export class ZipReader {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #sums: ReadonlyMap<string, string> = new Map()
  readonly #path: string

  private constructor(path: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#path = path
    this.#zip = zip
    this.#entries = entries
  }

  /** Throws InputFault when it is no zip file that can be read. */
  static async open(path: string): Promise<ZipReader> {
    try {
      const zip = await new Promise<ZipFile>((resolve, reject) =>
        yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, opened) => (error ? reject(error) : resolve(opened))),
      )
      const reader = new ZipReader(path, zip, await entriesOf(zip))
      const lines = (await reader.#bytes('SHA256SUMS')).toString().split('\n').filter(Boolean)
      reader.#sums = new Map(lines.map(line => [line.slice(66), line.slice(0, 64)]))
      return reader
    } catch (error) {
      if (error instanceof InputFault) throw error
      throw new InputFault(`${path}: cannot be read (${(error as Error).message})`, { cause: error })
    }
  }

  /** Names in their order. */
  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  /** Throws InputFault when it is not there, or not what was packed. */
  async read(name: string): Promise<Buffer> {
    const bytes = await this.#bytes(name)
    if (createHash('sha256').update(bytes).digest('hex') !== this.#sums.get(name))
      throw new InputFault(`${this.#path}: ${name} is not what was packed (its checksum differs)`)
    return bytes
  }

  close(): void {
    this.#zip.close()
  }

  async #bytes(name: string): Promise<Buffer> {
    const entry = this.#entries.get(name)
    if (entry === undefined) throw new InputFault(`${this.#path}: there is no ${name} in it`)
    if (entry.uncompressedSize > mostBytes) throw new InputFault(`${this.#path}: ${name} is too large`)
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      this.#zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    )
    return buffer(stream)
  }
}

const entriesOf = (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', reject)
    zip.readEntry()
  })
