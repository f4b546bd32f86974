import { readFileSync } from 'node:fs'
import type { Postman } from '../shared/ports.ts'
import type { NetworkFiles, World } from '../shared/road/world.ts'
import { journal } from './aws/journal.ts'
import { painter } from './aws/painter.ts'
import type { FunctionName } from './aws/settings.ts'
import { settingsOf } from './aws/settings.ts'
import { openStore } from './aws/store.ts'

/** Only one function may send; the others have this. */
const nobody: Postman = { send: async () => ({ type: 'later', detail: 'this function does not send' }) }

export const now = (): string => new Date().toISOString()

/**
 * The world of a function, made once: the environment read and found complete, the stores behind the ports, and the charters as they
 * were when it was bundled. What each function must be told stands in `aws/settings.ts`. It begins at once and is asked for by each call; where
 * the table could not be reached, the next call begins anew, since Lambda keeps an environment whose calls fail.
 */
export const openWorld = (name: FunctionName, postman = nobody) => {
  const { TABLE, BUCKET } = settingsOf(name)
  const files = JSON.parse(readFileSync(new URL('networks.json', import.meta.url), 'utf8')) as readonly NetworkFiles[]
  const networks = new Map(files.map(each => [each.charter.id, each]))
  const open = async () => ({ ...(await openStore(TABLE, BUCKET)), networks, journal, postman, painter }) satisfies World
  return anew(open)
}

const anew = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null
  const get = (): Promise<T> => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
  // Whoever calls first is told of the failure.
  get().catch(() => undefined)
  return get
}
