import { crc32 } from 'node:zlib'
import type { Store } from './store.ts'

/**
 * The database knows when its own structure is broken, and not when a letter of a text has turned into another. So every row of the history
 * bears a sum over what it says. Null only in a file that an older version is just being brought up from.
 */
export const sumOf = (...parts: readonly (string | number | null)[]): number => crc32(parts.join('\0'))

interface Checked {
  readonly table: string
  readonly sql: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
}

const checked: readonly Checked[] = [
  { table: 'causes', sql: 'select * from causes where sum is not null', columns: ['network', 'key', 'at', 'mail'], key: ['seq'] },
  {
    table: 'events',
    sql: 'select * from events where sum is not null',
    columns: ['network', 'stream', 'revision', 'cause', 'body'],
    key: ['network', 'stream', 'revision'],
  },
  {
    table: 'effects',
    sql: 'select * from effects where sum is not null',
    columns: ['key', 'network', 'queued_at', 'body'],
    key: ['key'],
  },
]

/** The first row of the history that is not what was written; null = all are. */
export const firstWrongRow = (store: Store): string | null => {
  for (const { table, sql, columns } of checked) {
    for (const row of store.each<Record<string, string | number | null>>(sql)) {
      if (sumOf(...columns.map(each => row[each] ?? null)) === row.sum) continue
      return `a row of ${table} is not what was written`
    }
  }
  return null
}

/** Gives every row that has no sum its own: after a step from an older version, and after an import. Only inside `Store.write`. */
export const fillSums = (store: Store): void => {
  for (const { table, columns, key } of checked) {
    const where = key.map(each => `${each} = ?`).join(' and ')
    for (const row of store.all<Record<string, string | number | null>>(`select * from ${table} where sum is null`)) {
      const sum = sumOf(...columns.map(each => row[each] ?? null))
      store.run(`update ${table} set sum = ? where ${where}`, sum, ...key.map(each => row[each] ?? null))
    }
  }
}
