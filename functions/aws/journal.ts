import type { Log } from '../../shared/ports.ts'

/** A log of JSON lines for CloudWatch. What is logged are ids; addresses, subjects and texts have no place in it. */
export const journal: Log = {
  info: (event, ids = {}) => console.log(JSON.stringify({ level: 'info', event, ...ids })),
  warn: (event, ids = {}) => console.warn(JSON.stringify({ level: 'warn', event, ...ids })),
}
