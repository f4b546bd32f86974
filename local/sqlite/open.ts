import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputFault, isBusy } from '../errors.ts'
import { makeFolder } from '../folder.ts'
import { migrations } from './schema.ts'
import { Store } from './store.ts'
import { fillSums, firstWrongRow } from './sums.ts'
import type { Sync } from './write-ahead.ts'

/** Everything that matters stands in this file of the data folder. */
export const databaseName = 'rundskriv.sqlite'

/** For what takes out of a data folder: throws InputFault when there is none, where opening it would make an empty one. */
export const mustBeThere = (folder: string): void => {
  if (!existsSync(join(folder, databaseName)))
    throw new InputFault(`${folder}: there is no data folder; say where it is with --data`)
}

/**
 * Open the database of a data folder, make it if it is not there, and bring it to this version. Throws InputFault, in words for
 * the operator, when the folder cannot be written, or the file is broken or was written by a newer version. Nothing is repaired.
 */
export const openStore = async (folder: string, sync?: Sync): Promise<Store> => {
  makeDataFolder(folder)
  const path = join(folder, databaseName)
  let store: Store | null = null
  try {
    store = new Store(path, sync)
    check(store, path)
    store.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on')
    await migrate(store, path)
    return store
  } catch (error) {
    // It may have the same to say, in its own words.
    await store?.close().catch(() => undefined)
    throw inWords(error, path)
  }
}

const makeDataFolder = (folder: string): void => {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new InputFault(`${folder}: the data folder cannot be written (${(error as NodeJS.ErrnoException).code})`, {
      cause: error,
    })
  }
}

const check = (store: Store, path: string): void => {
  const version = versionOf(store)
  if (version > migrations.length) {
    throw new InputFault(
      `${path}: written by a newer version of Rundskriv (format ${version}, this program knows ${migrations.length}); use that version`,
    )
  }
  const faults = store.all<{ integrity_check: string }>('pragma integrity_check(1)')
  if (faults[0]?.integrity_check !== 'ok') throw broken(path, faults[0]?.integrity_check ?? 'no answer')
  const wrong = version === migrations.length ? firstWrongRow(store) : null
  if (wrong !== null) throw broken(path, wrong)
}

const versionOf = (store: Store): number => store.get<{ user_version: number }>('pragma user_version')?.user_version ?? 0

/** Two programs may open a new folder at the same moment: the second one finds the steps done. */
const migrate = async (store: Store, path: string): Promise<void> => {
  if (versionOf(store) === migrations.length) return
  await store.write(() => {
    for (const [step, sql] of migrations.entries()) {
      if (step < versionOf(store)) continue
      store.exec(sql)
      store.exec(`pragma user_version = ${step + 1}`)
    }
    fillSums(store)
  })
  check(store, path)
}

const broken = (path: string, detail: string, cause?: unknown): InputFault =>
  new InputFault(
    `${path}: the database is broken (${detail.replaceAll(/\s+/g, ' ')}); nothing was changed. Restore the data folder from a backup`,
    { cause },
  )

const inWords = (error: unknown, path: string): unknown => {
  if (error instanceof InputFault || !(error instanceof Error)) return error
  const errcode = (error as { errcode?: unknown }).errcode
  const low = typeof errcode === 'number' ? errcode & 0xff : null
  // 11 corrupt, 26 not a database.
  if (low === 11 || low === 26) return broken(path, error.message, error)
  if (isBusy(error)) return new InputFault(`${path}: another program holds the database locked`, { cause: error })
  if (low === null && error.name !== 'StoreUnavailable') return error
  const why = isFull(path) ? 'the disk is full' : error.message
  return new InputFault(`${path}: the database cannot be opened for writing (${why})`, { cause: error })
}

/** Less room than SQLite needs beside the database: it then speaks of an I/O error. Bytes. */
const leastRoom = 64 * 1024

const isFull = (path: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize < leastRoom
  } catch {
    return false
  }
}
