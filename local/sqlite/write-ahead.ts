import { closeSync, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import { StoreUnavailable } from '../errors.ts'

/** Brings an open file to the disk. */
export type Sync = (file: number) => Promise<void>

/**
 * SQLite's write-ahead log beside a database, and how far it is on the disk. A commit only appends to it (`synchronous = normal`); what brings it
 * to the disk is done here, off the main thread and once for all commits that wait for it. SQLite reads the log up to the first torn frame, so
 * after a power failure the database is as it was after some commit, and nothing is missing before that one.
 */
export class WriteAheadLog {
  readonly #path: string
  readonly #sync: Sync
  #file: number | null = null
  #running: Promise<void> = Promise.resolve()
  #next: Promise<void> | null = null
  #failure: StoreUnavailable | null = null

  /** `database`: the path of the database file. */
  constructor(database: string, sync: Sync = promisify(fdatasync)) {
    this.#path = `${database}-wal`
    this.#sync = sync
  }

  get isOpen(): boolean {
    return this.#file !== null
  }

  /**
   * Wanted before the first commit: the kernel tells of what it could not write only those who had the file open. Throws StoreUnavailable; then the
   * same may be tried again.
   */
  open(): void {
    try {
      // SQLite removes the log only when the last connection is closed, and ours is open.
      this.#file ??= openSync(this.#path, 'r+')
    } catch (error) {
      throw new StoreUnavailable('the log of writes cannot be opened', false, error)
    }
  }

  /**
   * Settles when all that was committed before the call is on the disk. Rejects when the disk refused; from then on always: the kernel drops what
   * it could not write, and a second try would say that all is well.
   */
  synced(): Promise<void> {
    // The one that runs may have begun before the last commit. All who come while it runs share the one after it.
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#running = this.#next ?? Promise.resolve()
        this.#next = null
        return this.#bring()
      })
    return this.#next
  }

  /** Why the disk refused, if it ever has. */
  get failure(): StoreUnavailable | null {
    return this.#failure
  }

  /** It is opened again when it is wanted again. */
  async close(): Promise<void> {
    await Promise.allSettled([this.#running, this.#next])
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  async #bring(): Promise<void> {
    if (this.#failure !== null) throw this.#failure
    this.open()
    try {
      await this.#sync(this.#file as number)
    } catch (error) {
      this.#failure = new StoreUnavailable('the disk did not take what was written; start again when it is well', false, error)
      throw this.#failure
    }
  }
}
