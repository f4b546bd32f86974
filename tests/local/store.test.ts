import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InputFault, StoreUnavailable } from '../../local/errors.ts'
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

/** A disk whose answers come when the test says so. */
const gated = () => {
  const asked: { yes(): void; no(error: Error): void }[] = []
  const sync = (): Promise<void> => new Promise((yes, no) => asked.push({ yes, no }))
  return { asked, sync }
}
const turns = async (): Promise<void> => {
  for (let n = 0; n < 20; n += 1) await new Promise(resolve => setImmediate(resolve))
}

test('what a log that was left behind holds stands in the database before anything is added to it', async () => {
  // The disk may have refused it, and said so only to the process that is gone: a sync of the log would not bring it there any more.
  await put('left')
  const found = join(folder, 'found')
  mkdirSync(found)
  for (const name of [databaseName, `${databaseName}-wal`]) copyFileSync(join(folder, name), join(found, name))
  const later = await openStore(found)
  await later.write(() => later.run('insert into meta values (?, ?)', 'added', ''))
  const alone = join(folder, 'alone.sqlite')
  copyFileSync(join(found, databaseName), alone)
  const database = new DatabaseSync(alone)
  expect(database.prepare('select name from meta').all()).toEqual([{ name: 'left' }])
  database.close()
  await later.close()
})

test('while the log cannot be opened nothing is committed, and what comes when it can is written', async () => {
  await put('before')
  await store.close()
  store = await openStore(folder)
  const log = join(folder, `${databaseName}-wal`)
  renameSync(log, `${log}.away`)
  await expect(put('a')).rejects.toThrow(StoreUnavailable)
  expect(names()).toEqual(['before'])
  renameSync(`${log}.away`, log)
  await put('b')
  expect(names()).toEqual(['b', 'before'])
})

test('a disk that refuses at the first start is told in words for the operator', async () => {
  const refusing = () => Promise.reject(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }))
  await expect(openStore(join(folder, 'refused'), refusing)).rejects.toThrow(InputFault)
})

describe('what is on the disk', () => {
  let disk: ReturnType<typeof gated>
  let slow: Store
  let settled: string[]
  beforeEach(async () => {
    disk = gated()
    const opening = openStore(join(folder, 'slow'), disk.sync)
    while (disk.asked.length === 0) await turns()
    disk.asked.shift()?.yes()
    slow = await opening
    settled = []
  })
  const insert = (how: 'write' | 'note', name: string): void => {
    const change = (): number => slow.run('insert into meta values (?, ?)', name, '')
    slow[how](change).then(
      () => settled.push(name),
      error => settled.push(`${name}: ${error.name}`),
    )
  }

  test('a write counts when the disk says so, and a note as soon as everybody can see it', async () => {
    insert('write', 'a')
    insert('note', 'b')
    await turns()
    expect(settled).toEqual(['b'])
    expect(slow.all('select name from meta order by name').map(({ name }) => name)).toEqual(['a', 'b'])
    disk.asked.shift()?.yes()
    await turns()
    expect(settled).toEqual(['b', 'a'])
    await slow.close()
  })

  test('a sync that had begun before does not count, and the next one counts for all who came meanwhile', async () => {
    insert('write', 'a')
    await turns()
    insert('write', 'b')
    await turns()
    insert('write', 'c')
    await turns()
    expect(disk.asked).toHaveLength(1)
    disk.asked.shift()?.yes()
    await turns()
    expect(settled).toEqual(['a'])
    expect(disk.asked).toHaveLength(1)
    disk.asked.shift()?.yes()
    await turns()
    expect(settled).toEqual(['a', 'b', 'c'])
    await slow.close()
  })

  test('a note reaches the disk soon, and at the latest when the store is closed', async () => {
    insert('note', 'a')
    await turns()
    expect(disk.asked).toEqual([])
    while (disk.asked.length === 0) await sleep(5)
    disk.asked.shift()?.yes()
    await turns()
    insert('note', 'b')
    await turns()
    let closed = false
    const closing = slow.close().then(() => {
      closed = true
    })
    await turns()
    expect([disk.asked.length, closed]).toEqual([1, false])
    disk.asked.shift()?.yes()
    await closing
  })

  test('after a disk that refused nothing is believed any more: the kernel drops what it could not write', async () => {
    insert('write', 'a')
    await turns()
    disk.asked.shift()?.no(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }))
    await turns()
    insert('write', 'b')
    insert('note', 'c')
    await turns()
    expect(disk.asked).toEqual([])
    expect(settled).toEqual(['a: StoreUnavailable', 'b: StoreUnavailable', 'c: StoreUnavailable'])
    expect(slow.all('select name from meta order by name').map(({ name }) => name)).toEqual(['a'])
    await expect(slow.close()).rejects.toThrow(StoreUnavailable)
  })
})
