import { readFileSync } from 'node:fs'
import type { Postman } from '../shared/ports.ts'
import type { NetworkFiles, World } from '../shared/road/world.ts'
import { journal } from './aws/journal.ts'
import { openStore } from './aws/store.ts'

/** A variable that the stack sets. A function without it must not start: it would fail at its first mail instead. */
export const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`the environment does not say ${name}`)
  return value
}

/** Only one function may send; the others have this. */
const nobody: Postman = { send: async () => ({ type: 'later', detail: 'this function does not send' }) }

export const now = (): string => new Date().toISOString()

/** The world of a function, made once: the stores behind the ports, and the charters as they were when it was bundled. */
export const openWorld = async (postman = nobody) => {
  const files = JSON.parse(readFileSync(new URL('networks.json', import.meta.url), 'utf8')) as readonly NetworkFiles[]
  const networks = new Map(files.map(each => [each.charter.id, each]))
  return { ...(await openStore(setting('TABLE'), setting('BUCKET'))), networks, journal, postman } satisfies World
}
