import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FolderClock, replyKeys } from '../../local/sqlite/meta.ts'
import { databaseName, openStore } from '../../local/sqlite/open.ts'
import { migrations } from '../../local/sqlite/schema.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const database = () => join(folder, databaseName)

const filled = async (rows: number): Promise<void> => {
  const store = await openStore(folder)
  await store.write(() => {
    for (let n = 0; n < rows; n += 1) store.run('insert into meta (name, value) values (?, ?)', `row-${n}`, 'x'.repeat(500))
  })
  await store.close()
}

describe('a data folder', () => {
  test('that is not there is made, with the database in it', async () => {
    folder = join(folder, 'deep', 'er')
    const store = await openStore(folder)
    expect(store.get('pragma user_version')).toEqual({ user_version: migrations.length })
    expect(store.get('pragma journal_mode')).toEqual({ journal_mode: 'wal' })
    expect(store.get('pragma synchronous')).toEqual({ synchronous: 1 })
    await store.close()
  })

  test('of this version is opened as it is', async () => {
    await filled(3)
    const store = await openStore(folder)
    expect(store.get('select count(*) as many from meta')).toEqual({ many: 3 })
    await store.close()
  })

  test('may be opened for the first time by two at once', async () => {
    const stores = await Promise.all([openStore(folder), openStore(folder), openStore(folder)])
    expect(stores.map(store => store.get('pragma user_version'))).toEqual(stores.map(() => ({ user_version: migrations.length })))
    for (const store of stores) await store.close()
  })

  test('from a newer version is refused and left alone', async () => {
    await filled(1)
    const newer = new DatabaseSync(database())
    newer.exec(`pragma user_version = ${migrations.length + 1}`)
    newer.close()
    const before = readFileSync(database())
    await expect(openStore(folder)).rejects.toThrow(/newer version of Rundskriv.*use that version/)
    expect(readFileSync(database())).toEqual(before)
  })

  test('whose database is something else is refused and left alone', async () => {
    writeFileSync(database(), 'Kære alle, vedhæftet er referatet. '.repeat(200))
    const before = readFileSync(database())
    await expect(openStore(folder)).rejects.toThrow(/rundskriv\.sqlite: the database is broken.*Restore .* from a backup/)
    expect(readFileSync(database())).toEqual(before)
  })

  test('whose database has lost its middle is refused and left alone', async () => {
    await filled(200)
    const bytes = readFileSync(database())
    bytes.fill(0xff, 4096 * 3, 4096 * 9)
    writeFileSync(database(), bytes)
    await expect(openStore(folder)).rejects.toThrow(/the database is broken/)
    expect(readFileSync(database())).toEqual(bytes)
  })

  test('that is a file is refused', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(openStore(join(folder, 'file'))).rejects.toThrow(/file: the data folder cannot be written \(EEXIST\)/)
    await expect(openStore(join(folder, 'file', 'more'))).rejects.toThrow(/cannot be written \(ENOTDIR\)/)
  })

  test('that another program holds locked is refused after a while', async () => {
    await filled(1)
    const other = new DatabaseSync(database())
    other.exec('pragma locking_mode = exclusive; begin exclusive')
    await expect(openStore(folder)).rejects.toThrow(/another program holds the database locked/)
    other.close()
  })
})

describe('the folder', () => {
  test('has one secret for its reply addresses, for ever', async () => {
    const first = await openStore(folder)
    const second = await openStore(folder)
    const secrets = await Promise.all([replyKeys(first), replyKeys(second)])
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(secrets[1]).toEqual(secrets[0])
    await first.close()
    await second.close()
    const third = await openStore(folder)
    expect(await replyKeys(third)).toEqual(secrets[0])
    await third.close()
  })

  test('has a clock that never goes back', async () => {
    const store = await openStore(folder)
    const clock = new FolderClock(store)
    expect(clock.get()).toBeNull()
    const machine = clock.now()
    expect(Math.abs(Date.parse(machine) - Date.now())).toBeLessThan(2_000)
    await clock.bringTo('2999-01-01T00:00:00.000Z')
    expect(clock.now()).toBe('2999-01-01T00:00:00.000Z')
    await clock.bringTo('2999-01-01T00:00:00.000Z')
    await expect(clock.bringTo('2998-12-31T23:59:59.999Z')).rejects.toThrow(/never goes back/)
    expect(clock.get()).toBe('2999-01-01T00:00:00.000Z')
    await store.close()
  })
})
