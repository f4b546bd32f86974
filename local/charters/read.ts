import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault, Network, TextFile } from '../../shared/charter/read.ts'
import { readCharter } from '../../shared/charter/read.ts'
import { InputFault } from '../errors.ts'
import { tagFaults } from './templates.ts'

/** How charters are read from their files: by every command, and by what is deployed. What `check` finds fault with is deployed nowhere. */

/** A network with the charter file that it was read from. */
export interface LoadedNetwork extends Network {
  readonly path: string
}

/** A charter file and the roster of the same name beside it (`.csv`), or everything that is wrong with them. Throws nothing. */
export function readCharterFile(path: string): LoadedNetwork | { readonly faults: readonly Fault[] } {
  const charter = readText(path)
  if ('faults' in charter) return charter
  const roster = readText(`${path.replace(/\.ya?ml$/i, '')}.csv`)
  const missing = 'faults' in roster && roster.missing
  if ('faults' in roster && !missing) return roster
  const read = readCharter({ charter, roster: 'faults' in roster ? null : roster }, charter.sha256)
  return 'faults' in read ? read : { path, ...read }
}

/** The Word templates beside a charter are whole, or InputFault: a letter must not wait for a Word file to be mended. */
export async function checkTemplates(networks: readonly LoadedNetwork[]): Promise<void> {
  const faults = (await Promise.all(networks.map(({ path }) => tagFaults(path)))).flat()
  const [first, ...others] = faults
  if (first !== undefined)
    throw new InputFault(`${written(first)}${others.length > 0 ? ` (and ${others.length} more: run rundskriv check)` : ''}`)
}

/** The charters at these paths: files, or every charter (`*.yaml`) of a folder, by file name. Throws InputFault for a folder that is not there. */
export const chartersAt = (paths: readonly string[]): readonly string[] =>
  paths.flatMap(path => (/\.ya?ml$/i.test(path) && !isFolder(path) ? [path] : chartersIn(path)))

/** The charters at these paths with their Word templates, or everything that is wrong with them and with one beside the other. */
export async function readCharters(
  paths: readonly string[],
): Promise<{ readonly networks: readonly LoadedNetwork[]; readonly faults: readonly Fault[] }> {
  const read = await Promise.all(chartersAt(paths).map(readWhole))
  const networks = read.flatMap(each => ('faults' in each ? [] : [each]))
  return { networks, faults: [...read.flatMap(each => ('faults' in each ? each.faults : [])), ...clashes(networks)] }
}

/** Every charter (`*.yaml`) of a folder, by file name. Throws InputFault when one is wrong, when two clash, or when there is none. */
export function loadCharters(dir: string): readonly LoadedNetwork[] {
  const networks: LoadedNetwork[] = []
  const faults: Fault[] = []
  for (const path of chartersIn(dir)) {
    const read = readCharterFile(path)
    if ('faults' in read) faults.push(...read.faults)
    else networks.push(read)
  }
  faults.push(...clashes(networks))
  const [first, ...others] = faults
  if (first !== undefined)
    throw new InputFault(`${written(first)}${others.length > 0 ? ` (and ${others.length} more: run rundskriv check)` : ''}`)
  if (networks.length === 0) throw new InputFault(`${dir}: there is no charter (*.yaml) in this folder`)
  return networks
}

/** A charter with its roster and its templates, or everything that is wrong with them. */
export async function readWhole(path: string): Promise<LoadedNetwork | { readonly faults: readonly Fault[] }> {
  const read = readCharterFile(path)
  if ('faults' in read) return read
  const faults = await tagFaults(path)
  return faults.length > 0 ? { faults } : read
}

/** As a command says it. */
export const written = ({ file, line, wrong, right }: Fault): string => `${file}:${line}: ${wrong} — ${right}`

/** Two networks of one installation must not answer to the same name or address. */
export function clashes(networks: readonly LoadedNetwork[]): Fault[] {
  return networks.flatMap((network, index) =>
    networks.slice(0, index).flatMap(other =>
      (['id', 'address'] as const)
        .filter(key => network.charter[key] === other.charter[key])
        .map(key => ({
          file: network.path,
          line: 1,
          wrong: `the ${key} ${network.charter[key]} is that of ${other.path} too`,
          right: `an ${key} of its own for each network`,
        })),
    ),
  )
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

function chartersIn(dir: string): string[] {
  try {
    const names = readdirSync(dir).filter(name => /\.ya?ml$/i.test(name) && !name.startsWith('.'))
    return names.toSorted().map(name => join(dir, name))
  } catch (error) {
    throw new InputFault(
      `${dir}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : (error as Error).message}`,
    )
  }
}

type Unreadable = { readonly faults: readonly Fault[]; readonly missing: boolean }

function readText(path: string): (TextFile & { readonly sha256: string }) | Unreadable {
  const fault = (line: number, wrong: string, right: string, missing = false) => ({
    faults: [{ file: path, line, wrong, right }],
    missing,
  })
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOENT'
      ? fault(1, 'there is no such file', 'the path of a charter (YAML)', true)
      : fault(1, `the file cannot be read: ${message}`, 'a file that may be read')
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { name: path, text, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch {
    return fault(lineOfBadByte(bytes), 'this is not UTF-8', 'the file saved as UTF-8 (in Excel: CSV UTF-8)')
  }
}

/** The first line that is not UTF-8: no line feed can stand inside a character. */
function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n')
  const bad = lines.findIndex(line => Buffer.from(line, 'latin1').toString('utf8').includes('\uFFFD'))
  return bad + 1
}
