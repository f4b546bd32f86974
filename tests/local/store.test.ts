import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StoreUnavailable } from '../../local/errors.ts'
import { databaseName, openStore } from '../../local/sqlite/open.ts'
import type { Store } from '../../local/sqlite/store.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-store-'))
  store = await openStore(folder)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string): Promise<number> => store.write(() => store.run('insert into meta values (?, ?)', name, ''))
const names = (): unknown[] => store.all('select name from meta order by name').map(row => row.name)

test('writes of one turn share a transaction, and one that fails spoils none', async () => {
  const results = await Promise.allSettled([put('a'), put('b'), put('a'), put('c')])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(names()).toEqual(['a', 'b', 'c'])
})

test('a write that throws leaves nothing', async () => {
  const spoilt = store.write(() => {
    store.run('insert into meta values (?, ?)', 'half', '')
    throw new Error('changed my mind')
  })
  await expect(spoilt).rejects.toThrow('changed my mind')
  expect(names()).toEqual([])
})

test('a write waits for another process to let go, without stopping the clock', async () => {
  const other = new DatabaseSync(join(folder, databaseName))
  other.exec('begin immediate')
  let ticks = 0
  const ticking = setInterval(() => {
    ticks += 1
  }, 10)
  const writing = put('patient')
  await sleep(300)
  other.exec('rollback')
  await writing
  clearInterval(ticking)
  expect(ticks).toBeGreaterThan(5)
  expect(names()).toEqual(['patient'])
  other.close()
})

test('a lock that nobody lets go of is told as StoreUnavailable, and the next write is none the worse', async () => {
  const other = new DatabaseSync(join(folder, databaseName))
  other.exec('begin immediate')
  const results = await Promise.allSettled([put('a'), put('b')])
  for (const result of results) {
    expect(result).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) })
    expect(result).toMatchObject({ reason: { full: false } })
  }
  other.exec('rollback')
  other.close()
  await put('c')
  expect(names()).toEqual(['c'])
})

test('a full disk is told as StoreUnavailable and nothing is half written', async () => {
  const pages = store.get<{ page_count: number }>('pragma page_count')?.page_count ?? 0
  store.exec(`pragma max_page_count = ${pages + 2}`)
  const big = store.write(() => {
    for (let n = 0; n < 100; n += 1) store.run('insert into meta values (?, ?)', `big-${n}`, 'x'.repeat(2_000))
  })
  await expect(big).rejects.toMatchObject({ name: 'StoreUnavailable', full: true })
  expect(names()).toEqual([])
  store.exec('pragma max_page_count = 1000000')
  await put('after')
  expect(names()).toEqual(['after'])
})
