import type { ListedContact } from '../../people.ts'
import { isSecretariat } from '../../people.ts'
import { addressesIn } from '../language/addresses.ts'
import { fold } from '../language/text.ts'
import { ask, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { typedTables } from '../reply/item-tables.ts'
import { organisationIn } from '../yes-no/held-answer.ts'
import { yesOrNo } from '../yes-no/yes-words.ts'
import { behindNo } from './contacts.ts'

type Column = 'name' | 'first' | 'last' | 'organisation' | 'email'

/** What the columns of a list of people are called. Folded. */
const headings: ReadonlyMap<string, Column> = new Map(
  (
    [
      ['name', 'navn|deltager|deltagere|kontaktperson|kontaktpersoner|kontakt|medlem|medlemmer|repræsentant|name|contact|member'],
      ['first', 'fornavn|first name'],
      ['last', 'efternavn|last name|surname'],
      ['organisation', 'kommune|organisation|myndighed|arbejdssted|fra|municipality|organization'],
      [
        'email',
        'mail|e-mail|email|mailadresse|e-mailadresse|emailadresse|mailadr|adresse|mail adresse|e-mail adresse|mail address|email address|address',
      ],
    ] as const
  ).flatMap(([column, words]) => words.split('|').map(word => [word, column] as const)),
)

const columnOf = (cell: string): Column | null => headings.get(fold(cell.slice(0, 40)).trim()) ?? null

/** There are 98 municipalities, and two or three people from each. Rows. */
const mostRows = 400
/** Of a row that could not be read, in the letter. Characters. */
const mostShown = 120

const addressIn = (text: string): string | null => addressesIn(text)[0]?.email ?? null

/** "MARGIT HOLM-BERG" as a name is written; one that is written as names are stays as it is. */
const asName = (text: string): string => {
  const name = text.replace(/\s+/g, ' ').trim()
  if (name !== name.toLocaleUpperCase('da') || !/\p{L}{2}/u.test(name)) return name
  return name.toLocaleLowerCase('da').replace(/(?<![\p{L}’'])\p{L}/gu, letter => letter.toLocaleUpperCase('da'))
}

type Row = readonly string[]

/** The columns of a table whose first row names them: who, and at which address. */
const columnsOf = ([head = []]: readonly Row[]): readonly (Column | null)[] | null => {
  const columns = head.map(columnOf)
  return columns.includes('email') && (columns.includes('name') || columns.includes('first')) ? columns : null
}

interface Said {
  readonly name: string
  readonly email: string
  readonly place: string
}

const saidIn = (columns: readonly (Column | null)[], row: Row): Said => {
  const cell = (column: Column): string => (row[columns.indexOf(column)] ?? '').trim()
  const name = columns.includes('name') ? cell('name') : `${cell('first')} ${cell('last')}`
  return { name, email: cell('email'), place: cell('organisation') }
}

/** Rows without columns: "MARGIT HOLM Ikast-Brande Midtjylland margit@ikast-brande.example", as a PDF gives a table away. */
const saidInLine = (line: string, organisations: readonly string[]): Said => {
  const place = organisationIn(line, organisations) ?? ''
  const stem = place.replace(/ kommune$/i, '')
  const at = stem === '' ? -1 : line.toLocaleLowerCase('da').indexOf(stem.toLocaleLowerCase('da'))
  return { name: at < 0 ? '' : line.slice(0, at), email: line, place }
}

/** The name above a list without columns: "NAVN KOMMUNE MAILADRESSE". */
const isHeadLine = (line: string): boolean => {
  const columns = line.split(/[\s/;,|]+/).map(columnOf)
  return columns.includes('email') && columns.includes('name') && addressIn(line) === null && line.length < 120
}

const listedFrom = ({ name, email, place }: Said, shown: string, organisations: readonly string[]): ListedContact => ({
  name: asName(name),
  email: addressIn(email),
  organisation: organisationIn(place, organisations),
  shown: shown.replace(/\s+/g, ' ').trim().slice(0, mostShown),
})

/** The one list of contacts that a mail holds: a table that names its columns, or lines below such names. Null where there is none. */
const rosterIn = ({ separated, situation }: Reading): readonly ListedContact[] | null => {
  const { organisations } = situation.charter
  const lines = separated.ownWords.split('\n')
  const tables = separated.tables?.length ? separated.tables : typedTables(lines.slice(0, mostRows * 2))
  for (const { rows } of tables) {
    const columns = columnsOf(rows)
    const filled = rows.slice(1, mostRows).filter(row => row.some(cell => /\p{L}/u.test(cell)))
    if (columns === null || !filled.some(row => addressIn(saidIn(columns, row).email) !== null)) continue
    return filled.map(row => listedFrom(saidIn(columns, row), row.join(' '), organisations))
  }
  const head = lines.findIndex(isHeadLine)
  const below = head < 0 ? [] : lines.slice(head + 1, head + mostRows).filter(line => addressIn(line) !== null)
  return below.length === 0 ? null : below.map(line => listedFrom(saidInLine(line, organisations), line, organisations))
}

/** Letters whose answers are papers of a meeting: a list in them says who was there. */
const papers = [
  'minutes-template',
  'minutes-nudge',
  'minutes-missing',
  'minutes-preview',
  'minutes-for-comment',
  'agenda-for-approval',
] as const

/** "Disse er stoppet:", "Den skal ikke bruges endnu", a column "Status" with "Stoppet": the rows are not those who are in the network. */
const notThose =
  / (?:ikke|stopper|stoppet|stoppede|fratrådt|fratræder|ophørt|ophører|udgår|udgået|slettes|slet|fjernes|fjern|afbud|gammel|gamle|tidligere|not|left|former|old) /
/** Another matter beside the list, which nobody would hear of. */
const otherMatter = / (?:aflys[^ ]*|flyttes|flyttet|[^ ]{0,12}møde(?:t|s)?|punkt(?:et|er)?|dagsorden(?:en)?|referat(?:et)?) /

const isDoubtful = ({ separated }: Reading, list: readonly ListedContact[]): boolean => {
  const rows = new Set(separated.tables?.flatMap(({ lines }) => lines.map(each => each.trim())))
  const beside = separated.ownWords
    .split('\n')
    .filter(line => !(rows.has(line.trim()) || line.includes('\t') || line.includes('|') || addressIn(line) !== null))
  return (
    beside.some(each => notThose.test(fold(each)) || otherMatter.test(fold(each))) ||
    list.some(({ shown }) => notThose.test(fold(shown)))
  )
}

/** The secretariat has sent the list of contacts (G61): what it would change is shown, and waits for a yes. */
export const rosterSent: Rule = reading => {
  const { sender } = reading.situation
  if (sender === null || !isSecretariat(sender) || answered(reading, ...papers) !== null) return null
  const list = rosterIn(reading)
  if (list !== null && isDoubtful(reading, list))
    return ask('not-understood', 'a list of contacts, and words that make something else of it')
  return list === null ? null : wishes('a list of contacts', { on: 'members', command: { type: 'CompareRoster', list } })
}

/** "Ja" to what a list of contacts would change. */
export const rosterAnswer: Rule = reading => {
  const letter = answered(reading, 'roster-compared')
  if (letter === null) return null
  const answer = yesOrNo(reading, 'contacts')
  return answer === null
    ? ask('not-understood', 'the question about the list of contacts was answered neither with yes nor with no')
    : wishes(
        `»${answer === 'yes' ? 'ja' : 'nej'}« to the question about the list of contacts`,
        { on: 'members', command: { type: 'ChangeRoster', change: letter.change, yes: answer === 'yes' } },
        ...(answer === 'no' ? toPeople(null, behindNo(reading.text)) : []),
      )
}
