import { fork } from 'node:child_process'
import { join } from 'node:path'

/** What a counting process says: its port once, then counts with the time (milliseconds since 1970, with fractions). */
type Said = { readonly port: number } | { readonly count: number; readonly at: number }

export interface Counting {
  readonly port: number
  /** Resolves when so many have been counted, with the time of it. */
  until(count: number): Promise<number>
  close(): void
}

/** Starts `bench/support/<script>` and waits for its port. */
export const counting = async (script: string, ...args: readonly string[]): Promise<Counting> => {
  const child = fork(join(import.meta.dirname, script), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const waiting: { count: number; resolve: (at: number) => void }[] = []
  let known = { count: 0, at: 0 }
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', status => reject(new Error(`${script} ended with ${status}`)))
    child.on('message', (said: Said) => {
      if ('port' in said) return resolve(said.port)
      known = said
      for (const each of waiting.filter(({ count }) => count <= said.count)) {
        waiting.splice(waiting.indexOf(each), 1)
        each.resolve(said.at)
      }
    })
  })
  return {
    port,
    until: count => (known.count >= count ? Promise.resolve(known.at) : new Promise(resolve => waiting.push({ count, resolve }))),
    close: () => void child.kill(),
  }
}
