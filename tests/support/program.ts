import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { built } from './built.ts'

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs `rundskriv` with these arguments to its end. */
export async function rundskriv(args: readonly string[], options: { input?: string; spawn?: SpawnOptions } = {}): Promise<Ended> {
  const child = start(args, options.spawn)
  child.process.stdin?.end(options.input ?? '')
  const [status] = (await once(child.process, 'close')) as [number | null]
  return { status, out: child.out(), err: child.err() }
}

/** The lines of JSON that a command printed. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)

export interface Serving {
  readonly port: number
  readonly process: ChildProcess
  err(): string
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts `rundskriv serve` on a free port and waits until it listens. */
export async function serving(data: string, args: readonly string[] = ['--trust-loopback']): Promise<Serving> {
  const child = start(['serve', '--data', data, '--smtp', '127.0.0.1:0', ...args])
  const ended = once(child.process, 'close') as Promise<[number | null]>
  const deadline = Date.now() + 60_000
  for (;;) {
    const port = /^listening on 127\.0\.0\.1:(\d+)$/m.exec(child.out())?.[1]
    if (port !== undefined) {
      const end = async (signal: NodeJS.Signals): Promise<number | null> => {
        child.process.kill(signal)
        return (await ended)[0]
      }
      return { port: Number(port), process: child.process, err: child.err, end }
    }
    if (child.process.exitCode !== null || Date.now() > deadline)
      throw new Error(`serve did not start: ${child.out()}${child.err()}`)
    await sleep(20)
  }
}

let isFromSources = false

/** From here on this test file starts the program as its users do, from the sources: half a second slower each time. */
export const asUsersStartIt = (): void => {
  isFromSources = true
}

function start(args: readonly string[], options: SpawnOptions = {}): { process: ChildProcess; out(): string; err(): string } {
  const entry = isFromSources ? 'local/main.ts' : built()
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('RUNDSKRIV_')))
  const child = spawn(process.execPath, ['--no-regexp-peephole-optimization', entry, ...args], { env, ...options })
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', chunk => {
    out += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', chunk => {
    err += chunk
  })
  return { process: child, out: () => out, err: () => err }
}

/** Waits until `look` answers something; throws after `ms`. */
export async function eventually<T>(look: () => T | null | undefined | false, ms = 8_000): Promise<T> {
  const deadline = Date.now() + ms
  for (;;) {
    const found = look()
    if (found !== null && found !== undefined && found !== false) return found
    if (Date.now() > deadline) throw new Error('it never came')
    await sleep(25)
  }
}
