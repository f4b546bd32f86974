import type { Table } from './separated.ts'
import type { Sorted } from './sorted.ts'

/** Nobody types more, and what is longer is a list for people. */
const mostRows = 100
const mostColumns = 12

interface Growing {
  readonly lines: string[]
  readonly rows: Map<number, string[]>
  isOwn: boolean
}

const fill = (row: string[], column: number, words: string): void => {
  while (row.length <= column) row.push('')
  row[column] = `${row[column]}\n${words}`.trim()
}

/** The tables of two columns or more that the sender wrote himself, whole. */
export const ownTables = ({ lines, parts }: Sorted): readonly Table[] => {
  const found = new Map<number, Growing>()
  for (const [at, { place, raw }] of lines.entries()) {
    if (place === undefined) continue
    const table = found.get(place.table) ?? { lines: [], rows: new Map<number, string[]>(), isOwn: true }
    found.set(place.table, table)
    table.isOwn &&= parts[at] === 'own' && table.rows.size <= mostRows && place.column + place.cells.length <= mostColumns
    if (!table.isOwn) continue
    if (raw !== '') table.lines.push(raw)
    const row = table.rows.get(place.row) ?? []
    table.rows.set(place.row, row)
    for (const [more, words] of place.cells.entries()) fill(row, place.column + more, words)
  }
  return [...found.values()]
    .filter(({ isOwn, rows }) => isOwn && [...rows.values()].filter(row => row.length > 1).length > 1)
    .map(table => ({ lines: table.lines, rows: [...table.rows.values()] }))
}
