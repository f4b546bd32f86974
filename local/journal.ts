import type { Log } from '../shared/ports.ts'

export type Level = 'info' | 'warn'

/** A log of JSON lines. What is logged are ids; addresses, subjects and texts have no place in it. */
export const journalTo = (write: (line: string) => void, from: Level): Log => {
  const log =
    (level: Level): Log['info'] =>
    (event, ids = {}) =>
      write(JSON.stringify({ at: new Date().toISOString(), level, event, ...ids }))
  return { info: from === 'info' ? log('info') : () => undefined, warn: log('warn') }
}
