import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { asUnavailable, isBusy } from '../errors.ts'
import type { Sync } from './write-ahead.ts'
import { WriteAheadLog } from './write-ahead.ts'

/** How long a write waits for another program's lock, in milliseconds, before it is refused. */
const patienceMs = 3_000
/** Waiting happens outside of SQLite, so that a lock held by another process does not stop our event loop. */
const pollMs = 15
/** After so many milliseconds at most what was noted is on its way to the disk too. */
const soonMs = 20

type Row = Record<string, unknown>

interface Job {
  readonly run: () => unknown
  /** Whether it counts only once it is on the disk. */
  readonly isDurable: boolean
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * One connection to the database file. What is asked for in the same turn of the event loop shares one transaction.
 *
 * `write` settles when its change is on the disk, and with it everything that was committed before; `note` when it is committed. A process that is
 * killed loses neither. When the power goes, what was noted last may be undone, from the end backwards and never with a gap: so `note` is for what
 * follows from something on the disk and is done again from there, and whatever somebody outside is told (250, a letter) has a `write` before it.
 */
export class Store {
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #waiting: Job[] = []
  #flushing: Promise<void> | null = null
  readonly #log: WriteAheadLog
  /** Whether there is a log beside the file: a database in memory has none, and no disk. */
  #isLogged: boolean
  #soon: NodeJS.Timeout | null = null

  constructor(path: string, sync?: Sync) {
    this.#db = new DatabaseSync(path, { timeout: pollMs })
    this.#log = new WriteAheadLog(path, sync)
    this.#isLogged = path !== ':memory:'
  }

  /** The rows of a query, from the last committed state (or, inside `write`, from the transaction). */
  all<T extends Row>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.#statement(sql).all(...values) as T[]
  }

  /** The same one by one, for what is too long to hold, or may be left before its end. */
  each<T extends Row>(sql: string, ...values: SQLInputValue[]): IterableIterator<T> {
    return this.#db.prepare(sql).iterate(...values) as IterableIterator<T>
  }

  get<T extends Row>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.#statement(sql).get(...values) as T | undefined
  }

  /** A single change; answers how many rows it touched. Only inside `write`. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).changes)
  }

  exec(sql: string): void {
    this.#db.exec(sql)
  }

  /**
   * Run `change` inside a transaction and answer what it answered once that is durable. `change` must be synchronous, must look
   * before it writes, and may be run a second time (after a rollback). Throws StoreUnavailable when the store cannot write now.
   */
  write<T>(change: () => T): Promise<T> {
    return this.#ask(change, true)
  }

  /** The same, and answers once it is committed; it is on the disk with the next `write`, or a few milliseconds later. */
  note<T>(change: () => T): Promise<T> {
    return this.#ask(change, false)
  }

  /** Settles when all that anybody can see by now is on the disk: for whoever tells of what was only noted. Throws StoreUnavailable. */
  settled(): Promise<void> {
    return this.#synced()
  }

  /** Wait for the writes under way, bring everything to the disk, then close. Throws StoreUnavailable when the disk refuses. */
  async close(): Promise<void> {
    while (this.#flushing !== null) await this.#flushing
    if (this.#soon !== null) await this.#synced().catch(() => undefined)
    await this.#log.close()
    this.#statements.clear()
    this.#db.close()
    if (this.#log.failure !== null) throw this.#log.failure
  }

  /**
   * Does what must leave no trace in the log of writes: the file is for us alone meanwhile, and each transaction on the disk when it is committed.
   * Throws SQLite's error when somebody else has the file open.
   */
  async withoutLog(work: () => Promise<void>): Promise<void> {
    this.#db.exec('pragma journal_mode = delete; pragma synchronous = full')
    await this.#log.close()
    this.#isLogged = false
    try {
      await work()
    } finally {
      this.#isLogged = true
      this.#db.exec('pragma journal_mode = wal; pragma synchronous = normal')
    }
  }

  #ask<T>(change: () => T, isDurable: boolean): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run: change, isDurable, resolve: value => resolve(value as T), reject })
      this.#flushing ??= this.#flush()
    })
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  async #flush(): Promise<void> {
    // One turn's grace: writers that are ready now join this transaction.
    await new Promise(resolve => setImmediate(resolve))
    while (this.#waiting.length > 0) {
      const jobs = this.#waiting
      this.#waiting = []
      await this.#together(jobs)
    }
    this.#flushing = null
  }

  async #together(jobs: readonly Job[]): Promise<void> {
    try {
      if (this.#log.failure !== null) throw this.#log.failure
      const results = await this.#transaction(() => jobs.map(job => job.run()))
      // The next transaction need not wait for the disk.
      const synced = jobs.some(({ isDurable }) => isDurable) ? this.#synced() : this.#syncedSoon()
      for (const [place, { isDurable, resolve, reject }] of jobs.entries()) {
        if (isDurable) synced.then(() => resolve(results[place]), reject)
        else resolve(results[place])
      }
    } catch (error) {
      // One of them spoilt it for all, and nothing was written: let each stand for itself.
      if (jobs.length === 1 || isBusy(error)) for (const job of jobs) job.reject(asUnavailable(error))
      else for (const job of jobs) await this.#together([job])
    }
  }

  #synced(): Promise<void> {
    if (this.#soon !== null) clearTimeout(this.#soon)
    this.#soon = null
    return this.#isLogged ? this.#log.synced() : Promise.resolve()
  }

  #syncedSoon(): Promise<void> {
    // Whether it has failed is asked before the next transaction.
    this.#soon ??= setTimeout(() => this.#synced().catch(() => undefined), soonMs).unref()
    return Promise.resolve()
  }

  async #transaction<T>(change: () => T): Promise<T> {
    this.#ready()
    await this.#begin()
    try {
      const result = change()
      this.#db.exec('commit')
      return result
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('rollback')
      throw error
    }
  }

  /**
   * Once, before the first transaction. What a process before us left in the log stands in the kernel's memory, and perhaps nowhere else: it may have
   * been the one that was told that the disk refused it, and what is added behind it would be lost with it. So it goes into the database first.
   */
  #ready(): void {
    if (!this.#isLogged || this.#log.isOpen) return
    this.#db.exec('pragma wal_checkpoint(restart)')
    this.#log.open()
  }

  async #begin(): Promise<void> {
    const until = performance.now() + patienceMs
    for (;;) {
      try {
        this.#db.exec('begin immediate')
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error
        await sleep(pollMs)
      }
    }
  }
}
