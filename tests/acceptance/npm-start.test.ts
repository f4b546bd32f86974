import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('whoever stops npm stops the secretary, and it ends well', { timeout: 30_000 }, async () => {
  const data = mkdtempSync(join(tmpdir(), 'rundskriv-npm-'))
  const args = ['run', '-s', 'rundskriv', '--', 'serve', '--data', data, '--smtp', '127.0.0.1:0', '--trust-loopback']
  const npm = spawn('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let out = ''
  let err = ''
  const listening = new Promise<void>(resolve => {
    npm.stdout.setEncoding('utf8').on('data', chunk => {
      out += chunk
      if (out.includes('listening on')) resolve()
    })
  })
  npm.stderr.setEncoding('utf8').on('data', chunk => {
    err += chunk
  })
  // `close` waits until nobody holds the pipes any more, the secretary neither.
  const ended = once(npm, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  try {
    await Promise.race([listening, ended])
    npm.kill('SIGTERM')
    const late = new Promise<string>(resolve => setTimeout(() => resolve('the secretary outlives npm'), 10_000))
    expect(await Promise.race([ended, late]), err).toEqual([0, null])
    expect(err).toContain('"event":"stopping","signal":"SIGTERM"')
  } finally {
    endGroup(npm.pid)
    rmSync(data, { recursive: true, force: true })
  }
})

/** Whatever is left of what we started. */
function endGroup(leader: number | undefined): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Nothing is left.
  }
}
