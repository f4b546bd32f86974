import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { answers } from '../support/answers.ts'
import { calledOffice } from '../support/office.ts'
import { pump } from '../support/pump.ts'
import { serving } from '../support/serving.ts'
import { counting } from '../support/sinking.ts'

/**
 * `serve` as users start it, 8 connections that pour mails in at full speed; letters go to a counting sink meanwhile. A mail counts when its
 * outcome is committed (understood and fsynced), not when it is accepted. Memory and disk of the same run.
 */
const mails = Number(process.argv[2] ?? 1000)
const connections = 8

const office = await calledOffice(40)
const all = answers(office, mails)
const { data, charters, remove } = await office.leave()
const sink = await counting('sink.ts', '1')
process.env.NODE_OPTIONS = '--cpu-prof --cpu-prof-dir=/tmp/prof'
const server = await serving(data, charters, '--relay', `smtp://127.0.0.1:${sink.port}`)
// It listens before it has loaded everything: idle is when it rests.
await sleep(4000)
const idleMB = server.memory().now
const cpuBefore = server.cpuMs()
const bytesBefore = bytesIn(data)
const { begun, accepted } = await pump(server.port, all, connections)
const done = await server.received(mails)
const cpu = server.cpuMs() - cpuBefore
// Until the letters are out too.
let last = -1
for (let peak = server.memory().peak; peak !== last; peak = server.memory().peak) {
  last = peak
  await sleep(500)
}
const peakMB = server.memory().peak
await server.end()
const bytes = bytesIn(data) - bytesBefore
sink.close()
remove()

/** Everything but letters: the database and the raw mails. */
function bytesIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => !name.startsWith('mail/'))
  const sizes = names.map(name => statSync(join(folder, name), { throwIfNoEntry: false }))
  return sizes.reduce((sum, stat) => sum + (stat?.isFile() === true ? stat.size : 0), 0)
}

process.stdout.write(
  JSON.stringify({
    mailsPerSecond: (mails / (done - begun)) * 1000,
    acceptedPerSecond: (mails / (accepted - begun)) * 1000,
    cpuMsPerMail: cpu / mails,
    idleMB,
    peakMB,
    bytesPerMail: bytes / mails,
  }),
)
