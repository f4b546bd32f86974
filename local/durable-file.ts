import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Write a file so that, whenever the power goes, it is there in full under its name or not at all. `temporary`: where it grows;
 * on the same file system. The folder is made if it is not there.
 */
export const writeDurably = async (path: string, bytes: Uint8Array, temporary = `${path}.${randomUUID()}.tmp`): Promise<void> => {
  try {
    await writeAndSync(temporary, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw await cleared(temporary, error)
    for (const folder of [dirname(path), dirname(temporary)]) {
      await mkdir(folder, { recursive: true })
      await syncFolder(dirname(folder))
    }
    await writeAndSync(temporary, bytes)
  }
  try {
    await rename(temporary, path)
    await syncFolder(dirname(path))
  } catch (error) {
    throw await cleared(temporary, error)
  }
}

const writeAndSync = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o640)
  try {
    await file.writeFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}

const cleared = async (temporary: string, error: unknown): Promise<unknown> => {
  await rm(temporary, { force: true }).catch(() => undefined)
  return error
}

/** Folders whose names are being brought to the disk: who comes while one sync runs shares the next one. */
const syncing = new Map<string, { running: Promise<void>; next: Promise<void> | null }>()

const syncFolder = (folder: string): Promise<void> => {
  const now = syncing.get(folder)
  if (now) {
    now.next ??= now.running.catch(() => undefined).then(() => startSync(folder))
    return now.next
  }
  return startSync(folder)
}

const startSync = (folder: string): Promise<void> => {
  const running = syncOnce(folder).finally(() => {
    if (syncing.get(folder)?.running === running && !syncing.get(folder)?.next) syncing.delete(folder)
  })
  syncing.set(folder, { running, next: null })
  return running
}

const syncOnce = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
