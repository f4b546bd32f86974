import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseName, openStore } from '../../local/sqlite/open.ts'
import { randomFrom } from '../simulation/random.ts'
import { rundskriv } from '../support/program.ts'

/** `SEED=…` flips the same bytes again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const flips = 150

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-flip-'))
const whole = join(folder, 'whole')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  const mail = (subject: string, n: number) =>
    `From: sekretariat@faelles.example\r\nTo: erfa@moeder.example\r\nSubject: ${subject}\r\nMessage-ID: <${n}@x.example>\r\n\r\n${subject}\r\n`
  for (const [n, subject] of ['Nyt møde 14. april 2038 kl. 13-16, Teams', 'status'].entries()) {
    const args = ['receive', '--data', whole, '--authenticated', '-', '--at', `2038-03-0${n + 1}T09:00`]
    expect((await rundskriv(args, { input: mail(subject, n) })).status).toBe(0)
  }
  expect((await rundskriv(['advance', '--data', whole, '--to', '2038-03-20T09:00'])).status).toBe(0)
  const db = new DatabaseSync(join(whole, databaseName))
  db.exec('pragma wal_checkpoint(truncate)')
  db.close()
}, 60_000)

/** The history, as any program would read it. */
const historyOf = (path: string): string => {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const rows = ['causes', 'events', 'effects'].map(table => db.prepare(`select * from ${table} order by 1, 2, 3`).all())
    return JSON.stringify(rows)
  } finally {
    db.close()
  }
}

test(`a byte that has flipped (seed ${seed}) is refused in clear words, or has changed nothing of the history`, {
  timeout: 120_000,
}, async () => {
  const random = randomFrom(seed)
  const good = join(whole, databaseName)
  const history = historyOf(good)
  const { size } = statSync(good)
  let refused = 0
  for (let n = 0; n < flips; n += 1) {
    const data = join(folder, 'flipped')
    rmSync(data, { recursive: true, force: true })
    await (await openStore(data)).close()
    const path = join(data, databaseName)
    for (const beside of ['-wal', '-shm']) rmSync(path + beside, { force: true })
    copyFileSync(good, path)
    const bytes = readFileSync(path)
    const at = random.below(size)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    writeFileSync(path, bytes)
    const opened = await openStore(data).catch((error: unknown) => error as Error)
    if (opened instanceof Error) {
      refused += 1
      expect(opened.message, `byte ${at}`).toMatch(/rundskriv\.sqlite: .*(broken|cannot be opened|newer version)/)
    } else {
      await opened.close()
      expect(historyOf(path) === history, `byte ${at} changed the history, and nobody noticed`).toBe(true)
    }
  }
  expect(refused).toBeGreaterThan(flips / 4)
})
