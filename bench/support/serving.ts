import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'

const now = (): number => performance.timeOrigin + performance.now()

export interface Serving {
  readonly port: number
  /** From the start of the process to `listening`, in milliseconds. */
  readonly startMs: number
  /** When so many mails had their outcome written (ms since 1970). */
  received(count: number): Promise<number>
  /** Resident and peak resident memory in MB. */
  memory(): { readonly now: number; readonly peak: number }
  /** User and system time of the process so far, in milliseconds. */
  cpuMs(): number
  end(): Promise<void>
}

/** Starts `rundskriv serve` on a free port with the very line of `npm start`, and reads its journal. */
export const serving = async (data: string, charters: string, ...more: readonly string[]): Promise<Serving> => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: { readonly start: string } }
  const args = ['--data', data, '--charters', charters, '--smtp', '127.0.0.1:0', ...more]
  const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) }
  const begun = now()
  // The shell and `env` give their place to node: the process that is measured is the server.
  const child = spawn('sh', ['-c', `${scripts.start} "$@"`, 'sh', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env })
  let received = 0
  let last = 0
  const waiting: { count: number; resolve: (at: number) => void }[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const found = text.split('"event":"received"').length - 1
    if (/"event":"(?:mail-failed|mail-parked|mail-put-off|round-failed|letter-failed)"/.test(text)) process.stderr.write(text)
    if (found === 0) return
    received += found
    last = now()
    for (const each of waiting.filter(({ count }) => count <= received)) {
      waiting.splice(waiting.indexOf(each), 1)
      each.resolve(last)
    }
  })
  const port = await listening(child)
  const startMs = now() - begun
  return {
    port,
    startMs,
    received: count => (received >= count ? Promise.resolve(last) : new Promise(resolve => waiting.push({ count, resolve }))),
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      const mb = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024
      return { now: mb('VmRSS'), peak: mb('VmHWM') }
    },
    cpuMs: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      return (Number(fields[11]) + Number(fields[12])) * 10
    },
    end: async () => {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

const listening = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let out = ''
    child.once('exit', status => reject(new Error(`serve ended with ${status}`)))
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const port = /^listening on 127\.0\.0\.1:(\d+)$/m.exec(out)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  })
