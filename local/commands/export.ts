import { toLocalIso } from '../../shared/calendar/instant.ts'
import { report } from '../../shared/road/report.ts'
import { InputFault } from '../errors.ts'
import type { Paper } from '../moving/case-papers.ts'
import { papersOf } from '../moving/case-papers.ts'
import { openFolder } from '../moving/sqlite-side.ts'
import type { LocalWorld } from '../world.ts'
import { ZipWriter } from '../zip/write.ts'
import type { Output } from './check.ts'

interface Wanted {
  readonly data: string
  readonly meeting?: string
  readonly out: string
  readonly now: string
}

/**
 * `rundskriv export NETWORK`: the case file, for an archive or for whoever asks to see the papers. `case.json`, every mail in and every
 * letter out as `.eml`, the files that came with mails, a list of them with date, direction and theme, and checksums. A mail with a
 * personal number is in the list alone.
 */
export const exportCase = async (
  world: LocalWorld,
  network: string,
  { data, meeting, out, now }: Wanted,
  io: Output,
): Promise<void> => {
  const files = world.networks.get(network)
  if (files === undefined)
    throw new InputFault(`there is no network ${network}; there is ${[...world.networks.keys()].join(', ')}`)
  const number = meeting === undefined ? null : Number(meeting)
  const state = await report(world, network, world.clock.now())
  const meetings = state.meetings.filter(each => number === null || each.number === number)
  if (number !== null && meetings.length === 0) throw new InputFault(`${network} has no meeting ${meeting}`)
  const folder = await openFolder(data)
  const papers = await folder
    .take(network)
    .then(parcel => papersOf(world, parcel, number, folder.isApart))
    .finally(() => folder.close())
  const zip = new ZipWriter(out, now)
  const letters =
    'composed anew for this file, from what was decided then and in the words of this version; no copy of the sent bytes is kept'
  const about = { format: 1, letters, name: files.charter.name, meeting: number, exportedAt: now, ...state, meetings }
  zip.add('case.json', () => Buffer.from(`${JSON.stringify(about, null, 2)}\n`))
  const named = papers.map((paper, place) => ({
    paper,
    file: paper.load === null ? '' : `${paper.folder}/${String(place + 1).padStart(4, '0')}-${paper.name}`,
  }))
  zip.add('documents.csv', () => Buffer.from(listOf(named, files.charter.timeZone)))
  for (const { paper, file } of named) if (paper.load !== null) zip.add(file, paper.load)
  await zip.finish()
  const count = (direction: Paper['direction']) =>
    papers.filter(each => each.direction === direction && each.folder === 'mails' && each.load !== null).length
  const without = papers.filter(({ load }) => load === null).length
  io.out(
    `${out}: ${count('in')} mails in, ${count('out')} letters out, ${papers.filter(each => each.folder === 'documents').length} documents`,
  )
  if (without > 0)
    io.out(
      `left out: ${without === 1 ? '1 mail' : `${without} mails`} with a personal number (CPR), deleted after 30 days; documents.csv names ${without === 1 ? 'it' : 'them'}`,
    )
  io.out('the letters out are composed anew from what was decided then, in the words of this version; case.json says so too')
}

const columns = ['number', 'date', 'direction', 'theme', 'from', 'to', 'ended', 'file'] as const

/** As a spreadsheet opens it, Excel too: with a byte order mark, and no cell that it would take for a formula. */
const listOf = (named: readonly { readonly paper: Paper; readonly file: string }[], timeZone: string): string => {
  const rows = named.map(({ paper: { at, direction, theme, from, to, ended }, file }, place) => [
    ...[String(place + 1), toLocalIso(at, timeZone), direction, theme, from, to, ended, file],
  ])
  return `\uFEFF${[columns, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
