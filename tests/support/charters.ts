import { join } from 'node:path'
import type { LoadedNetwork } from '../../local/charters/read.ts'
import { readCharterFile } from '../../local/charters/read.ts'

export const chartersFolder = join(import.meta.dirname, '../../charters')

const loaded = new Map<string, LoadedNetwork>()

/** Read once in a test process: what comes back is shared and must not be changed. */
function network(file: string): LoadedNetwork {
  const known = loaded.get(file)
  if (known !== undefined) return known
  const read = readCharterFile(join(chartersFolder, file))
  if ('faults' in read) throw new Error(read.faults.map(({ file, line, wrong }) => `${file}:${line}: ${wrong}`).join('\n'))
  loaded.set(file, read)
  return read
}

/** The ERFA network: 19 municipalities, a ring, Danish. */
export const erfa = (): LoadedNetwork => network('erfa-midtjylland.yaml')
/** The second network: 3 organisations, no ring, no planning meeting, a mailing group, English, another time zone. */
export const smallEnglish = (): LoadedNetwork => network('small-english.yaml')
