import type { Label } from '../language/item-labels.ts'
import { labelOf } from '../language/item-labels.ts'
import { fold } from '../language/text.ts'
import type { Table } from './separated.ts'

type Row = readonly string[]
type Column = Label | 'number'

/** What a column of a table is called, beyond what a label in front of a colon is. "Hvem" in a text is a question. */
const headings: ReadonlyMap<string, Column> = new Map(
  (
    [
      ['title', 'sag|sager|punkter|emner|forslag|overskrift|dagsordenspunkter|hvad|tema'],
      [
        'minutes',
        'minutter|min|antal minutter|tid min|tid i min|tid i minutter|varighed min|varighed i min|varighed i minutter|tidsforbrug min|tidsramme|forventet varighed|minutes',
      ],
      [
        'kind',
        'kategori|behandling|til|orientering drøftelse beslutning|drøftelse orientering beslutning|orientering drøftelse|d o b|o d b',
      ],
      ['presenter', 'hvem|ansvarlige|oplæg af|oplægsholdere|fremlægges af|fremlægger|præsenterer|navn|kontaktperson|person|who'],
      [
        'text',
        'bemærkning|bemærkninger|kommentar|kommentarer|note|noter|uddybning|kort beskrivelse|hvorfor|begrundelse|mere|notes',
      ],
      ['number', 'nr|nummer|punkt nr|pkt|pkt nr|no|#'],
    ] as const
  ).flatMap(([column, words]) => words.split('|').map(word => [word, column] as const)),
)

const columnOf = (cell: string): Column | null => {
  const word = fold(cell.slice(0, 60)).trim()
  if (word === '') return /^[#]?$/.test(cell.trim()) ? 'number' : null
  return labelOf(word) ?? headings.get(word) ?? null
}

const isNumber = (cell: string): boolean => /^\d{0,2}[.)]?$/.test(cell.trim())
/** "3", "Punkt 3", "pkt. 3", "P-12": what a row speaks of, and no name. */
const point = /^(?:(?:punkt|pkt\.?) ?(?:nr\.? ?)?)?(?:(\d{1,2})\.?|p ?-? ?(\d{1,3}))$/i

const names: Readonly<Record<Label, string>> = {
  title: 'Titel',
  minutes: 'Tid',
  kind: 'Type',
  presenter: 'Ansvarlig',
  recommendation: 'Indstilling',
  text: 'Beskrivelse',
}

/** As a line with a label, which is how items are written without a table. */
const labelledLine = (label: Label, cell: string): string =>
  `${names[label]}: ${label === 'minutes' && /^\d{1,3}$/.test(cell) ? `${cell} min` : cell}`

const saysSomething = (cell: string): boolean => /[\p{L}\d]/u.test(cell)

/** Minutes have such columns, and an agenda has hours: neither is a list of items that somebody brings. */
const ofMinutes =
  / (?:beslutninger|beslutning|besluttet|konklusion|konklusioner|referat|aftalt|aftale|opfølgning|deadline|frist|drøftelse|drøftet|handling|decision|conclusion|action) /
const hour = /(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/

/** The columns of a table whose first row says what they hold: one of names, and one at least of what else an item has. */
const columnsOf = (rows: readonly Row[]): readonly (Column | null)[] | null => {
  const [head = [], ...body] = rows
  const columns = head.map(columnOf)
  const isPaper =
    head.some((cell, at) => columns[at] === null && ofMinutes.test(fold(cell))) ||
    body.some(row => row.some((cell, at) => columns[at] === 'minutes' && hour.test(cell)))
  if (isPaper) return null
  const titles = columns.flatMap((column, at) => (column === 'title' ? [at] : []))
  // "Punkt | Emne | Tid": the first of two counts the rows.
  const counting = titles.length > 1 ? titles.find(at => body.every(row => isNumber(row[at] ?? ''))) : undefined
  const known = columns.map((column, at) => (at === counting ? 'number' : column))
  const isItems =
    known.filter(column => column === 'title').length === 1 &&
    known.some(each => each !== null && each !== 'title' && each !== 'number')
  return isItems ? known : null
}

const isSum = (title: string): boolean => / (?:i alt|total|sum|samlet) /.test(fold(title)) && title.length < 20

/** A row is an item: a line for each of its cells. A row without a name goes on with the one above it. */
const itemLines = (rows: readonly Row[]): readonly string[] | null => {
  const columns = columnsOf(rows)
  if (columns === null) return null
  const [head = [], ...body] = rows
  const at = columns.indexOf('title')
  if (body.every(row => point.test((row[at] ?? '').trim()))) return null
  return body
    .filter(row => !isSum(row[at] ?? ''))
    .flatMap(row => {
      const [title = '', ...more] = (row[at] ?? '').split('\n')
      const others = columns.flatMap((column, each) => {
        const cell = (row[each] ?? '').trim()
        if (each === at || column === 'number' || !saysSomething(cell)) return []
        return [
          column === null || column === 'title' ? `${head[each] ?? ''}: ${cell}`.replace(/^: /, '') : labelledLine(column, cell),
        ]
      })
      return title === '' ? others : ['', labelledLine('title', title.replace(/^\d{1,2}[.)] (?=\p{L})/u, '')), ...more, ...others]
    })
}

/** A form: each row is a label and what is written beside it. */
const formLines = (rows: readonly Row[]): readonly string[] | null => {
  const labels = rows.map(([label = '']) => columnOf(label.replace(/[:\s]{1,5}$/, '')))
  const isForm =
    rows.every(row => row.slice(2).every(cell => !saysSomething(cell))) &&
    labels.filter(each => each === 'title').length === 1 &&
    labels.some(each => each !== null && each !== 'title')
  if (!isForm) return null
  return rows.flatMap(([name = '', cell = ''], at) => {
    const label = labels[at] ?? null
    if (!saysSomething(cell)) return []
    return [label === null || label === 'number' ? `${name.replace(/[:\s]{1,5}$/, '')}: ${cell}` : labelledLine(label, cell)]
  })
}

const before = / (?:står|stod|nuværende|nu|forkert|før|oprindelig|oprindeligt|original) /
const after = / (?:skal|bør|rettes|ny|nyt|nye|rettelse|korrekt|ændres|ændring|foreslået) /

/** "Punkt | Står der nu | Skal være", "P-2 | 30 min": a line for each point that is named. */
const pointLines = (rows: readonly Row[]): readonly string[] | null => {
  const [head = [], ...body] = rows
  const [first = '', ...others] = head
  const column = columnOf(first)
  if ((column !== 'title' && column !== 'number') || body.length === 0) return null
  const pointsOf = body.map(([cell = '']) => point.exec(cell.trim()))
  if (pointsOf.some(each => each === null)) return null
  const isCorrection = others.length === 2 && before.test(fold(others[0] ?? '')) && after.test(fold(others[1] ?? ''))
  return body.map(([, ...cells], at) => {
    const [, number, code] = pointsOf[at] ?? []
    const said = cells.filter(saysSomething).map(each => each.replaceAll('\n', ' '))
    return `${number === undefined ? `P-${code}` : `Punkt ${number}`}: ${said.join(isCorrection ? ' → ' : ' – ')}`
  })
}

const linesFor = (rows: readonly Row[]): readonly string[] | null => {
  const filled = rows.filter(row => row.some(saysSomething))
  return filled.length < 2 ? null : (itemLines(filled) ?? formLines(filled) ?? pointLines(filled))
}

/** Where these lines stand among the others, empty ones passed over; null where they do not, one below the other. */
const stretch = (lines: readonly string[], wanted: readonly string[]): { readonly from: number; readonly to: number } | null => {
  const starts = lines.flatMap((line, at) => (line.trim() === wanted[0]?.trim() ? [at] : []))
  for (const from of starts.slice(0, 20)) {
    let [at, met] = [from, 0]
    while (at < lines.length && met < wanted.length) {
      const line = (lines[at] ?? '').trim()
      if (line === wanted[met]?.trim()) met += 1
      else if (line !== '') break
      at += 1
    }
    if (met === wanted.length) return { from, to: at }
  }
  return null
}

/** The cells of a line of text: between tabs, as Outlook writes a table, or between upright strokes. */
const cellsIn = (line: string): Row =>
  (line.includes('\t') ? line.split('\t') : line.split(' | ')).map(cell => cell.trim().replace(/^\| ?| ?\|$/g, ''))

/** The tables of a text: lines below each other that all have cells. */
export const typedTables = (lines: readonly string[]): readonly Table[] => {
  const tables: { lines: string[]; rows: Row[] }[] = []
  let last = -1
  for (const [at, line] of lines.entries()) {
    const cells = cellsIn(line)
    if (cells.length < 2 || !saysSomething(line)) continue
    if (last !== at - 1 || tables.length === 0) tables.push({ lines: [], rows: [] })
    tables.at(-1)?.lines.push(line)
    tables.at(-1)?.rows.push(cells)
    last = at
  }
  return tables.filter(({ rows }) => rows.length > 1)
}

/** No mail holds more. */
const mostTables = 10

/**
 * The words with each table that names its columns as lines with labels: "Emne | Tid" above "Roller | 10" as "Titel: Roller", "Tid: 10 min". Any
 * other table stays as it was drawn.
 */
export const withTables = (words: string, drawn: readonly Table[] = []): string => {
  let lines = words.split('\n')
  const tables = drawn.length > 0 ? drawn : typedTables(lines.slice(0, 500))
  for (const table of tables.slice(0, mostTables)) {
    const found = linesFor(table.rows)
    const place = found === null ? null : stretch(lines, table.lines)
    if (found !== null && place !== null) lines = [...lines.slice(0, place.from), ...found, '', ...lines.slice(place.to)]
  }
  return lines.join('\n')
}
