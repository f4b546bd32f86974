import type { Person } from '../people.ts'
import type { Charter } from './charter.ts'
import type { Fault } from './fault.ts'
import { partsOf } from './issues.ts'
import type { Roster } from './roster.ts'
import { readRoster } from './roster.ts'
import { ruleFaults } from './rules.ts'
import { readYaml } from './yaml.ts'

export type { Fault } from './fault.ts'

/** A file that somebody else has read: what to call it, and its text. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

export interface CharterFiles {
  readonly charter: TextFile
  /** The CSV beside it; null when there is none. */
  readonly roster: TextFile | null
}

export interface Network {
  readonly charter: Charter
  /** In the roster's order. */
  readonly people: readonly Person[]
}

/**
 * Reads a charter and its roster, or says everything that is wrong with them at once, by file and line (G01). `sha256` is that of the
 * charter file's bytes, lower-case hex. Throws nothing for whatever the files hold.
 */
export function readCharter(files: CharterFiles, sha256: string): Network | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  let roster: Roster | null = null
  if (files.roster === null) {
    faults.push({
      file: files.charter.name,
      line: 1,
      wrong: 'there is no roster beside this file',
      right: 'a CSV file of the same name',
    })
  } else {
    const read = readRoster(files.roster.name, files.roster.text)
    roster = read.roster
    faults.push(...read.faults)
  }

  const yaml = readYaml(files.charter.name, files.charter.text)
  if ('faults' in yaml) return { faults: inOrder([...yaml.faults, ...faults], files) }
  const form = partsOf(files.charter.name, yaml)
  faults.push(...form.faults, ...ruleFaults(files.charter.name, form.parts, yaml, roster))
  if (faults.length > 0) return { faults: inOrder(faults, files) }
  return {
    charter: { ...(form.parts as Omit<Charter, 'sha256'>), sha256 },
    people: (roster?.rows ?? []).map(({ person }) => person),
  }
}

/** The charter first, then the roster; each from top to bottom. */
const inOrder = (faults: readonly Fault[], files: CharterFiles): Fault[] => {
  const isCharter = (fault: Fault) => (fault.file === files.charter.name ? 0 : 1)
  return faults.toSorted((a, b) => isCharter(a) - isCharter(b) || a.line - b.line)
}
