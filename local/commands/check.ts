import type { Fault } from '../../shared/charter/read.ts'
import type { LoadedNetwork } from '../charters/read.ts'
import { chartersAt, clashes, readWhole, written } from '../charters/read.ts'

/** Where a command writes, line by line. */
export interface Output {
  out(line: string): void
  err(line: string): void
}

/**
 * `rundskriv check CHARTER…`: prints every fault of every file (or of every charter of a folder) and of the Word templates beside it, and an ok line for each good one.
 * Answers the exit status: 0, or 1 with one line on stderr that sums up.
 */
export async function check(paths: readonly string[], io: Output): Promise<number> {
  const networks: LoadedNetwork[] = []
  const faults: Fault[] = []
  for (const path of chartersAt(paths)) {
    const read = await readWhole(path)
    if ('faults' in read) {
      faults.push(...read.faults)
      for (const fault of read.faults) io.out(written(fault))
    } else {
      networks.push(read)
      const { charter, people } = read
      io.out(
        `${path}: ok (${charter.id}, version ${charter.version}, ${charter.organisations.length} organisations, ${people.length} people)`,
      )
    }
  }
  for (const fault of clashes(networks)) {
    faults.push(fault)
    io.out(written(fault))
  }
  const [first] = faults
  if (first !== undefined) io.err(`${faults.length === 1 ? '1 fault' : `${faults.length} faults, the first`}: ${written(first)}`)
  else if (networks.length === 0) io.err(`${paths.join(', ')}: there is no charter (*.yaml) to check`)
  return networks.length > 0 && first === undefined ? 0 : 1
}
