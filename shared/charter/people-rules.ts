import type { Fault } from './fault.ts'
import { nearest, quoted } from './fault.ts'
import type { Parts } from './issues.ts'
import type { Roster, Row } from './roster.ts'
import type { Yaml } from './yaml.ts'

/** Whether everybody on the roster belongs to the network, can be told apart, and nobody whom the charter counts on is missing. */
export function peopleFaults(file: string, parts: Parts, yaml: Yaml, roster: Roster): Fault[] {
  const inRoster = (row: Row, wrong: string, right: string): Fault => ({ file: roster.name, line: row.line, wrong, right })
  return [
    ...duplicates(roster, inRoster),
    ...doubtfulDelegates(roster, inRoster),
    ...strangers(parts, roster, inRoster),
    ...ownAddresses(parts, roster, inRoster),
    ...misspeltFunctions(parts, roster, inRoster),
    ...missingPeople(file, parts, yaml, roster),
  ]
}

type InRoster = (row: Row, wrong: string, right: string) => Fault

const addressesOf = ({ person }: Row) => [person.email, ...person.aliases]
const has = (row: Row, what: string) => row.person.functions.includes(what)

function duplicates({ rows }: Roster, fault: InRoster): Fault[] {
  const ids = new Map<string, Row>()
  const addresses = new Map<string, Row>()
  const faults: Fault[] = []
  for (const row of rows) {
    const sameId = ids.get(row.person.id)
    if (sameId === undefined) ids.set(row.person.id, row)
    else
      faults.push(fault(row, `the id ${row.person.id} stands already in line ${sameId.line}`, 'an id of their own for everybody'))
    for (const address of addressesOf(row).filter(Boolean)) {
      const same = addresses.get(address)
      if (same === undefined) addresses.set(address, row)
      else
        faults.push(
          fault(row, `the address ${address} stands already in line ${same.line}`, 'each address once, aliases included'),
        )
    }
  }
  return faults
}

/** A delegate speaks for one person only, and whoever is on the roster speaks as himself: anything else would be two voices in one address. */
function doubtfulDelegates({ rows }: Roster, fault: InRoster): Fault[] {
  const lines = new Map(rows.flatMap(row => addressesOf(row).map(address => [address, row.line] as const)))
  return rows.flatMap(row =>
    (row.person.delegates ?? []).flatMap(address => {
      const line = lines.get(address)
      lines.set(address, line ?? row.line)
      if (line === undefined) return []
      return [
        fault(
          row,
          `the delegate ${address} stands already in line ${line}`,
          'one who is not on the roster, and for one person only',
        ),
      ]
    }),
  )
}

/** Members are from a municipality of the charter; guests and the secretariat may be from anywhere. */
function strangers({ organisations }: Parts, { rows }: Roster, fault: InRoster): Fault[] {
  if (organisations === undefined) return []
  const unknown = rows.filter(row => has(row, 'member') && !organisations.includes(row.person.organisation))
  return unknown.map(row => {
    const meant = nearest(row.person.organisation, organisations)
    const right =
      meant === null ? 'a name from organisations in the charter, or another function than member' : `did you mean ${meant}?`
    return fault(row, `${quoted(row.person.organisation)} is none of the charter's municipalities`, right)
  })
}

/** A person under the network's own address would make it answer itself. */
function ownAddresses({ address, mailingGroup }: Parts, { rows }: Roster, fault: InRoster): Fault[] {
  return rows.flatMap(row =>
    [...addressesOf(row), ...(row.person.delegates ?? [])]
      .filter(each => each === address || each === mailingGroup)
      .map(each => fault(row, `${each} is an address of the network itself`, "the person's own address")),
  )
}

const knownFunctions = ['member', 'secretariat', 'user-group', 'kl']

function misspeltFunctions({ planningGuests }: Parts, { rows }: Roster, fault: InRoster): Fault[] {
  const known = [...knownFunctions, ...(planningGuests ?? [])]
  return rows.flatMap(row =>
    row.person.functions.flatMap(each => {
      const meant = known.includes(each) ? null : nearest(each, knownFunctions)
      return meant === null ? [] : [fault(row, `the function ${quoted(each)} means nothing here`, `did you mean ${meant}?`)]
    }),
  )
}

function missingPeople(file: string, parts: Parts, yaml: Yaml, { name, rows }: Roster): Fault[] {
  const faults: Fault[] = []
  for (const [index, organisation] of (parts.organisations ?? []).entries()) {
    if (rows.some(row => has(row, 'member') && row.person.organisation === organisation)) continue
    const right = `at least one row in ${name} with this name and the function member`
    faults.push({ file, line: yaml.lineOf(['organisations', index]), wrong: `${organisation} has nobody on the roster`, right })
  }
  if (!rows.some(row => has(row, 'secretariat'))) {
    const right = `at least one row in ${name} with the function secretariat`
    faults.push({ file, line: yaml.lineOf(['secretariat']), wrong: 'nobody on the roster is the secretariat', right })
  }
  for (const [index, guest] of (parts.planningGuests ?? []).entries()) {
    if (guest === 'chair' || rows.some(row => has(row, guest))) continue
    const wrong = `${guest} is invited to the planning meeting, but nobody on the roster has that function`
    faults.push({
      file,
      line: yaml.lineOf(['planningGuests', index]),
      wrong,
      right: `a row in ${name} with it, or another role here`,
    })
  }
  return faults
}
