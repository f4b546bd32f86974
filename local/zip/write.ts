import { createHash } from 'node:crypto'
import { createWriteStream, openSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { InputFault } from '../errors.ts'

type Load = () => Promise<Uint8Array> | Uint8Array

/** Writes a zip file entry by entry, so that only one is in memory at a time; the last is `SHA256SUMS`, as `sha256sum -c` reads it. */
export class ZipWriter {
  readonly #zip = new ZipFile()
  readonly #path: string
  readonly #mtime: Date
  readonly #sums: string[] = []
  readonly #written: Promise<void>

  /**
   * `at`: the time that every entry bears, so that the same content is the same file. Throws InputFault when nothing can be written there.
   */
  constructor(path: string, at: string) {
    this.#path = path
    this.#mtime = new Date(at)
    this.#zip.on('error', error => this.#zip.outputStream.emit('error', error))
    this.#written = pipeline(this.#zip.outputStream, createWriteStream(path, { fd: partOf(path) }))
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
      const { syscall } = error as NodeJS.ErrnoException
      throw syscall === 'write' || syscall === 'rename' ? cannotWrite(this.#path, error) : error
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

/** Opened at once: whoever mistyped the name need not wait for hundreds of mails to hear of it. */
const partOf = (path: string): number => {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return openSync(`${path}.part`, 'w', 0o600)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

const cannotWrite = (path: string, error: unknown): InputFault =>
  new InputFault(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code}); name another file with --out`, {
    cause: error,
  })
