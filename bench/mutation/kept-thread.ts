import type { PoolOptions, PoolWorker, WorkerRequest } from 'vitest/node'
import { ThreadsPoolWorker } from 'vitest/node'

/** Everything that the tests import stays loaded for so many mutants; then a new thread begins, so that memory does not grow without end. */
const runsOfThread = 200

let thread: ThreadsPoolWorker | null = null
let runs = 0

/**
 * A thread that outlives the run of one mutant: to load the program takes seconds, to run the tests that reach a mutant a tenth of one. Not for
 * mutants that act when a file is loaded, nor for files that remember between calls what they worked out: there the next mutant would
 * be judged by what the last one left behind.
 */
export class KeptThread implements PoolWorker {
  readonly name = 'kept-thread'
  private readonly inner: ThreadsPoolWorker
  private readonly heard: [event: string, callback: (argument: unknown) => void][] = []

  constructor(options: PoolOptions) {
    runs += 1
    if (runs % runsOfThread === 0 && thread !== null) {
      void thread.stop()
      thread = null
    }
    thread ??= new ThreadsPoolWorker(options)
    this.inner = thread
  }

  async start(): Promise<void> {
    await this.inner.start()
  }

  on(event: string, callback: (argument: unknown) => void): void {
    this.heard.push([event, callback])
    this.inner.on(event, callback)
  }

  off(event: string, callback: (argument: unknown) => void): void {
    this.inner.off(event, callback)
  }

  /** The end of a run is answered here; the thread does not hear of it. */
  send(message: WorkerRequest): void {
    if ('type' in message && message.type === 'stop') {
      for (const [event, callback] of this.heard)
        if (event === 'message') callback({ type: 'stopped', __vitest_worker_response__: true })
      return
    }
    this.inner.send(message)
  }

  async stop(): Promise<void> {
    for (const [event, callback] of this.heard) this.inner.off(event, callback)
  }

  deserialize(data: unknown): unknown {
    return data
  }
}
