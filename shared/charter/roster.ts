import { parse } from 'csv-parse/sync'
import type { Person } from '../people.ts'
import { addressFinding } from './address.ts'
import type { Fault, Finding } from './fault.ts'
import { nearest, quoted } from './fault.ts'

/** A person with the line of the roster that names them. */
export interface Row {
  readonly line: number
  readonly person: Person
}

export interface Roster {
  readonly name: string
  readonly rows: readonly Row[]
}

const columns = ['id', 'name', 'email', 'organisation', 'functions', 'aliases'] as const
/** May be left out: most people have nobody who writes for them. */
const optional = ['delegates'] as const
const known: readonly string[] = [...columns, ...optional]
type Cells = Readonly<Record<(typeof columns)[number], string>> & Readonly<Partial<Record<(typeof optional)[number], string>>>
type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/**
 * Reads the roster: CSV with a header, comma or (as Excel writes it in Danish) semicolon. Several functions, aliases or
 * delegates of one person stand in one cell with spaces between them; the column of the delegates may be left out. Everybody on
 * it is active; whoever has left is taken off.
 */
export function readRoster(name: string, text: string): { readonly roster: Roster; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const add = (line: number, finding: Finding) => faults.push({ file: name, line, ...finding })
  const [header, ...records] = recordsOf(text, add)
  const rows: Row[] = []
  if (header !== undefined && headerFits(header, add)) {
    for (const { record, info } of records) {
      if (record.length !== header.record.length) {
        add(info.lines, {
          wrong: `this row has ${record.length} fields, the header has ${header.record.length}`,
          right: 'a field for each column, empty where there is nothing to say, and quotes around a field with a comma in it',
        })
      } else {
        const cells = Object.fromEntries(header.record.map((column, index) => [column, record[index] ?? ''])) as Cells
        rows.push({ line: info.lines, person: personOf(cells) })
        for (const finding of findingsIn(cells)) add(info.lines, finding)
      }
    }
  }
  return { roster: { name, rows }, faults }
}

function recordsOf(text: string, add: (line: number, finding: Finding) => void): readonly Parsed[] {
  const first = text.split('\n', 1)[0] ?? ''
  const delimiter = first.includes(';') && !first.includes(',') ? ';' : ','
  try {
    const options = { info: true, bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, delimiter }
    const records = parse(text, options) as unknown as Parsed[]
    if (records.length === 0)
      add(1, { wrong: 'the roster is empty', right: `the header ${columns.join(',')} and a row for each person` })
    return records
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number }
    add(lines ?? 1, {
      wrong: `this is not CSV: ${message}`,
      right: 'quotation marks only around whole fields, and every one closed',
    })
    return []
  }
}

function headerFits({ record, info }: Parsed, add: (line: number, finding: Finding) => void): boolean {
  const missing = columns.filter(column => !record.includes(column))
  const unknown = record.filter(column => !known.includes(column))
  for (const column of unknown) {
    const meant = nearest(column, [...missing, ...optional])
    const right =
      meant === null ? `only the columns ${columns.join(',')} and, if you like, ${optional.join(',')}` : `did you mean ${meant}?`
    add(info.lines, { wrong: `there is no column ${quoted(column)}`, right })
  }
  for (const column of missing)
    add(info.lines, { wrong: `the column ${column} is missing`, right: `the header ${columns.join(',')}` })
  return missing.length === 0
}

const words = (cell: string) => cell.split(/\s+/).filter(Boolean)

const addressesIn = (cell = ''): readonly string[] => words(cell).map(each => each.toLowerCase())

const personOf = (cells: Cells): Person => ({
  id: cells.id,
  name: cells.name,
  email: cells.email.toLowerCase(),
  aliases: addressesIn(cells.aliases),
  ...(addressesIn(cells.delegates).length > 0 && { delegates: addressesIn(cells.delegates) }),
  organisation: cells.organisation,
  functions: words(cells.functions),
  status: 'active',
})

function findingsIn(cells: Cells): Finding[] {
  const id = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(cells.id)
    ? []
    : [{ wrong: `the id is ${quoted(cells.id)}`, right: 'small letters and digits, with . or - between, such as pia.vang' }]
  const texts = (['name', 'organisation'] as const)
    .filter(column => !/^\P{C}+$/u.test(cells[column]))
    .map(column => ({ wrong: `the ${column} is ${quoted(cells[column])}`, right: `the ${column} on one line` }))
  const addresses = [cells.email, ...words(cells.aliases), ...words(cells.delegates ?? '')].flatMap(
    each => addressFinding(each) ?? [],
  )
  const functions = words(cells.functions)
  const none =
    functions.length > 0 ? [] : [{ wrong: `${cells.name} has no function`, right: 'member, secretariat, user-group or kl' }]
  const misspelt = functions
    .filter(each => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(each))
    .map(each => ({
      wrong: `the function is ${quoted(each)}`,
      right: 'words of small letters and hyphens, with spaces between them',
    }))
  return [...id, ...texts, ...addresses, ...none, ...misspelt]
}
