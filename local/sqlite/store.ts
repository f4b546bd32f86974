import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { asUnavailable, isBusy } from '../errors.ts'

/** How long a write waits for another program's lock, in milliseconds, before it is refused. */
const patienceMs = 3_000
/** Waiting happens outside of SQLite, so that a lock held by another process does not stop our event loop. */
const pollMs = 15

type Row = Record<string, unknown>

interface Job {
  readonly run: () => unknown
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * One connection to the database file. Writes that are asked for in the same turn of the event loop share one transaction and
 * one fsync; each promise settles only when its write is on the disk.
 */
export class Store {
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #waiting: Job[] = []
  #flushing: Promise<void> | null = null

  constructor(path: string) {
    this.#db = new DatabaseSync(path, { timeout: pollMs })
  }

  /** The rows of a query, from the last committed state (or, inside `write`, from the transaction). */
  all<T extends Row>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.#statement(sql).all(...values) as T[]
  }

  /** The same one by one, for tables that are too long to hold. */
  each<T extends Row>(sql: string): IterableIterator<T> {
    return this.#db.prepare(sql).iterate() as IterableIterator<T>
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
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run: change, resolve: value => resolve(value as T), reject })
      this.#flushing ??= this.#flush()
    })
  }

  /** Wait for the writes under way, then close. */
  async close(): Promise<void> {
    while (this.#flushing !== null) await this.#flushing
    this.#statements.clear()
    this.#db.close()
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
      const results = await this.#transaction(() => jobs.map(job => job.run()))
      for (const [place, job] of jobs.entries()) job.resolve(results[place])
    } catch (error) {
      // One of them spoilt it for all, and nothing was written: let each stand for itself.
      if (jobs.length === 1 || isBusy(error)) for (const job of jobs) job.reject(asUnavailable(error))
      else for (const job of jobs) await this.#together([job])
    }
  }

  async #transaction<T>(change: () => T): Promise<T> {
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
