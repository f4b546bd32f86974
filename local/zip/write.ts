import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

type Load = () => Promise<Uint8Array> | Uint8Array

/** Writes a zip file entry by entry, so that only one is in memory at a time; the last is `SHA256SUMS`, as `sha256sum -c` reads it. */
export class ZipWriter {
  readonly #zip = new ZipFile()
  readonly #path: string
  readonly #mtime: Date
  readonly #sums: string[] = []
  readonly #written: Promise<void>

  /** `at`: the time that every entry bears, so that the same content is the same file. */
  constructor(path: string, at: string) {
    this.#path = path
    this.#mtime = new Date(at)
    this.#zip.on('error', error => this.#zip.outputStream.emit('error', error))
    this.#written = pipeline(this.#zip.outputStream, createWriteStream(`${path}.part`, { mode: 0o600 }))
    // Whoever waits for the end hears of it; until then nobody does.
    this.#written.catch(() => undefined)
  }

  /** `load` is called when it is this entry's turn. */
  add(name: string, load: Load): void {
    this.#entry(name, async () => {
      const bytes = await load()
      this.#sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
      return bytes
    })
  }

  /** Ends the file; it has its name only when all of it is there. Throws what loading or writing threw. */
  async finish(): Promise<void> {
    this.#entry('SHA256SUMS', () => Buffer.from(this.#sums.join('')))
    this.#zip.end()
    try {
      await this.#written
      await rename(`${this.#path}.part`, this.#path)
    } catch (error) {
      await rm(`${this.#path}.part`, { force: true })
      throw error
    }
  }

  #entry(name: string, load: Load): void {
    this.#zip.addReadStreamLazy(name, { mtime: this.#mtime, mode: 0o100640 }, done => {
      Promise.resolve()
        .then(load)
        .then(
          bytes => done(null, Readable.from([Buffer.from(bytes)])),
          error => done(error, null as never),
        )
    })
  }
}
