import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { erase as eraseHere } from '../../local/commands/erase.ts'
import { InputFault } from '../../local/errors.ts'
import { SqliteEventLog } from '../../local/sqlite/event-log.ts'
import { openStore } from '../../local/sqlite/open.ts'
import { parseMail } from '../../shared/mail/parse.ts'
import { fold } from '../../shared/road/fold.generated.ts'
import { folded } from '../../shared/road/folds.ts'
import { wordsIn } from '../../shared/road/told.ts'
import { snapshotOf } from '../../shared/snapshots.ts'
import { rundskriv } from '../support/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-erase-'))
const [data, charters] = [join(folder, 'data'), join(folder, 'charters')]
const where = ['--data', data, '--charters', charters]
const erase = (...args: string[]) => rundskriv(['erase', ...args, ...where])
const roster = join(charters, 'erfa-midtjylland.csv')

/** A data folder in which a whole meeting has taken place. */
beforeAll(async () => {
  expect((await rundskriv(['try', '--out', join(folder, 'story')])).status).toBe(0)
}, 120_000)

beforeEach(() => {
  for (const path of [data, charters]) rmSync(path, { recursive: true, force: true })
  cpSync(join(folder, 'story', 'data'), data, { recursive: true })
  cpSync('charters', charters, { recursive: true })
})

afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The person is taken out of the roster file, and the network hears of it. */
const leaves = async (id: string): Promise<void> => {
  const rows = readFileSync(roster, 'utf8').split('\n')
  writeFileSync(roster, rows.filter(row => !row.startsWith(`${id},`)).join('\n'))
  expect(await rundskriv(['advance', '--to', '2027-05-10T08:06', ...where])).toMatchObject({ status: 0 })
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))

/** The files in which any of these words stands, as bytes, and in mails when they are read too. */
const naming = async (words: readonly string[], within: string = data): Promise<string[]> => {
  const found: string[] = []
  for (const path of filesIn(within)) {
    const bytes = readFileSync(path)
    const parsed = path.includes('.eml') ? await parseMail(bytes) : null
    const text =
      `${path} ${bytes.toString('utf8')} ${parsed?.ok ? JSON.stringify({ ...parsed.mail, attachments: [] }) : ''}`.toLowerCase()
    if (words.some(word => text.includes(word.toLowerCase()))) found.push(path)
  }
  return found
}

/** What is kept of what letters told their readers; it is packed, so that the bytes show no name. */
const toldIn = async (): Promise<readonly string[]> => {
  const store = await openStore(data)
  const bodies = store.all<{ body: string }>('select body from told').map(({ body }) => wordsIn(body))
  await store.close()
  return bodies
}

/** What the roster was folded into, as a long one is kept: with the person in it, packed. */
const snapshotIn = async (): Promise<void> => {
  const store = await openStore(data)
  const log = new SqliteEventLog(store)
  const { events, revision } = await log.read('erfa', 'members')
  const now = { revision, last: events.at(-1), state: folded('members', events) }
  expect(JSON.stringify(now.state)).toContain(address)
  await log.keep('erfa', 'members', snapshotOf({ network: 'erfa', stream: 'members' }, now, fold))
  await store.close()
  expect(await snapshotsIn()).toEqual(['members'])
}

const snapshotsIn = async (): Promise<readonly unknown[]> => {
  const store = await openStore(data)
  const found = store.all('select stream from snapshots').map(each => each.stream)
  await store.close()
  return found
}

const counts = async (): Promise<unknown> => {
  const store = await openStore(data)
  const tables = ['causes', 'events', 'effects', 'deliveries', 'alarms', 'arrivals']
  const rows = tables.map(table => [table, store.get(`select count(*) as many from ${table}`)?.many])
  const revisions = store.all('select network, stream, max(revision) as revision from events group by network, stream')
  await store.close()
  return { rows, revisions: revisions.map(each => ({ ...each })) }
}

const shown = async () => JSON.parse((await rundskriv(['show', 'erfa', '--json', ...where])).out) as Record<string, unknown>
const asNobody = (state: unknown, id: string, name: string, address: string): unknown =>
  JSON.parse(
    JSON.stringify(state)
      .replaceAll(/erased-[0-9a-f]{8}@erased\.invalid/g, address)
      .replaceAll(/erased-[0-9a-f]{8}/g, id)
      .replaceAll(/Slettet person [0-9a-f]{8}/g, name),
  )

const [id, name, address] = ['aase.lyngfelt', 'Åse Lyngfelt', 'aase.lyngfelt@aarhus.example']

describe('erase', () => {
  test('whoever stands in a roster, still counts as a member or is unknown is refused in one line, and nothing changes', async () => {
    const before = await counts()
    const listed = await erase(address)
    expect([listed.status, listed.out]).toEqual([1, ''])
    expect(listed.err).toMatch(/^rundskriv: aase\.lyngfelt@aarhus\.example still stands in the roster beside .*\n$/)
    expect(await erase('nobody@nowhere.example')).toMatchObject({
      status: 1,
      err: 'rundskriv: nobody in this data folder is known as nobody@nowhere.example\n',
    })
    writeFileSync(roster, readFileSync(roster, 'utf8').replace(/^aase\..*\n/m, ''))
    expect((await erase(id)).err).toMatch(/^rundskriv: the person still counts as a member of erfa: .*\n$/)
    expect(await counts()).toEqual(before)
    expect(existsSync(join(data, 'mail', address))).toBe(true)
  })

  test('name, address and id are nowhere in the folder any more, and the state folds as it did', async () => {
    await leaves(id)
    await snapshotIn()
    const [before, state, mails] = [await counts(), await shown(), filesIn(join(data, 'raw')).length]
    expect(readFileSync(join(data, 'rundskriv.sqlite')).includes(address)).toBe(true)
    expect((await toldIn()).filter(words => /Lyngfelt|Åse/.test(words)).length).toBeGreaterThan(0)
    const dry = await erase(address, '--dry-run')
    expect([await counts(), await shown(), filesIn(join(data, 'raw')).length]).toEqual([before, state, mails])
    expect(existsSync(join(data, 'mail', address))).toBe(true)

    const done = await erase(id)
    expect([done.status, done.err]).toEqual([0, ''])
    expect(dry.out).toBe(`a dry run: nothing is changed\n${done.out}`)
    expect(done.out).toMatch(/^goes {3}2 mails from the person, as they came$/m)
    expect(done.out).toMatch(/^stays {2}the texts of items and comments/m)
    // What others were sent is theirs, and is said.
    const left = await naming([name, address, id, 'Lyngfelt, Åse'])
    expect(left.filter(path => !path.startsWith(join(data, 'mail')))).toEqual([])
    expect(left.length).toBeGreaterThan(0)
    expect(done.out).toContain(`stays  ${left.length} letters to others that name the person — delivered`)
    expect(await counts()).toEqual(before)
    expect(filesIn(join(data, 'raw'))).toHaveLength(mails - 2)
    expect((await toldIn()).filter(words => /Lyngfelt|Åse/.test(words))).toEqual([])
    expect((await toldIn()).some(words => words.length > 0)).toBe(true)
    expect(done.out).toMatch(/^goes {3}name and address in [1-9]\d* letters as they were worded$/m)
    expect(await snapshotsIn()).toEqual([])
    expect(asNobody(await shown(), id, name, address)).toEqual(state)
    expect((await erase(id)).err).toBe(`rundskriv: nobody in this data folder is known as ${id}\n`)

    const again = await rundskriv(['replay', ...where])
    expect(again.status).toBe(1)
    expect(again.out).toMatch(
      /^erfa: 2 mails came from people who were erased; what they brought is stored and cannot be rebuilt\n/,
    )
    const later = await rundskriv(['advance', '--to', '2027-09-01T12:00', ...where])
    expect(later.status).toBe(0)
    expect(existsSync(join(data, 'mail')) && readdirSync(join(data, 'mail')).filter(each => each.includes('erased'))).toEqual([])
  })

  test('a mail with a paper of the case stays whole, and is named with the reason', async () => {
    await leaves('lone.engstrup')
    for (const box of readdirSync(join(data, 'mail')))
      if (!box.startsWith('lone.')) rmSync(join(data, 'mail', box), { recursive: true })
    const done = await erase('lone.engstrup@hedensted.example')
    const stays =
      /^stays {2}mails of the person with a file .*: 1 — a paper of the case: the duty to keep a journal: ([0-9a-f]{64}\.eml)$/m
    expect(done.out).toMatch(/^goes {3}1 mail from the person, as they came$/m)
    const left = await naming(['Lone Engstrup', 'lone.engstrup'])
    expect(left).toEqual([join(data, 'raw', stays.exec(done.out)?.[1] ?? 'none')])
    expect(await rundskriv(['export', 'erfa', '--out', join(folder, 'case.zip'), ...where])).toMatchObject({ status: 0 })
  })

  test('while another program has the folder open nothing is erased', async () => {
    await leaves(id)
    const other = await openStore(data)
    const refused = await erase(id)
    await other.close()
    expect([refused.status, refused.out]).toEqual([1, ''])
    expect(refused.err).toMatch(/^rundskriv: another program has the data folder open; .*\n$/)
    expect((await naming([address], join(data, 'raw'))).length).toBeGreaterThan(1)
  })

  test('of another program that comes when the person is out already nobody says that nothing was erased', async () => {
    await leaves(id)
    const other = new DatabaseSync(join(data, 'rundskriv.sqlite'))
    const { exec } = DatabaseSync.prototype
    vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql: string) {
      if (sql === 'vacuum') {
        exec.call(other, 'begin')
        other.prepare('select * from meta').all()
      }
      return exec.call(this, sql)
    })
    const said = { out: () => undefined, err: () => undefined }
    const failure = await eraseHere(id, { data, charters, dryRun: false }, said).catch((error: unknown) => error)
    other.close()
    expect((await erase(id)).err).toBe(`rundskriv: nobody in this data folder is known as ${id}\n`)
    expect(failure).toBeInstanceOf(Error)
    expect(failure).not.toBeInstanceOf(InputFault)
  })
})
