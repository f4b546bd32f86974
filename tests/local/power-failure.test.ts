import { cpSync, existsSync, fdatasync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advance } from '../../local/commands/advance.ts'
import { receive } from '../../local/commands/receive.ts'
import { replay } from '../../local/commands/replay.ts'
import { Intake } from '../../local/intake.ts'
import { packAll, unpackAll } from '../../local/moving/pack.ts'
import { openFolder } from '../../local/moving/sqlite-side.ts'
import { Service } from '../../local/service.ts'
import { databaseName } from '../../local/sqlite/open.ts'
import type { LocalWorld } from '../../local/world.ts'
import { openWorld } from '../../local/world.ts'
import type { MailBytes, SendResult } from '../../shared/ports.ts'
import { openNetworks } from '../../shared/secretary.ts'
import { eventually } from '../support/program.ts'

const at = '2027-02-01T08:00:00.000Z'
const mails = 30
const from = 'pia.vestermark@lemvig.example'
const mail = (n: number): Buffer => {
  const [subject, text] = n % 3 === 0 ? ['status', 'status'] : ['Punkt', `Punkt til dagsordenen: Emne nummer ${n}, 10 min.`]
  return Buffer.from(`From: ${from}\nTo: erfa@moeder.example\nMessage-ID: <${n}@x>\nSubject: ${subject}\n\n${text}\n`)
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-power-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A disk that forgets, when the power goes, whatever no sync had brought to it by then. */
class Disk {
  readonly data = join(folder, 'data')
  #kept: readonly [string, Buffer][] = []
  #copies = 0

  readonly sync = async (file: number): Promise<void> => {
    const taken = [databaseName, `${databaseName}-wal`].map((name): [string, Buffer] => [
      name,
      readFileSync(join(this.data, name)),
    ])
    await promisify(fdatasync)(file)
    // A slow one: a good deal is committed before it has ended.
    await sleep(3)
    this.#kept = taken
  }

  /** The data folder as it would be found now. */
  found(): string {
    this.#copies += 1
    const copy = join(folder, `found-${this.#copies}`)
    mkdirSync(copy)
    for (const [name, bytes] of this.#kept) writeFileSync(join(copy, name), bytes)
    if (existsSync(join(this.data, 'raw'))) cpSync(join(this.data, 'raw'), join(copy, 'raw'), { recursive: true })
    return copy
  }

  /** What a query finds there. */
  rows(sql: string, ...values: string[]): unknown[] {
    const copy = this.found()
    const database = new DatabaseSync(join(copy, databaseName))
    const rows = database.prepare(sql).all(...values)
    database.close()
    rmSync(copy, { recursive: true })
    return rows
  }
}

const opened = async (data: string, send: (mail: MailBytes) => Promise<SendResult>, disk?: Disk): Promise<LocalWorld> => {
  const journal = { info: () => undefined, warn: () => undefined }
  const world = await openWorld({ data, charters: 'charters', relay: null, journal, ...(disk && { sync: disk.sync }) })
  return { ...world, postman: { send } }
}

const working = (world: LocalWorld) => {
  const service = new Service(world)
  const intake = new Intake(world, world.arrivals, () => service.kick())
  intake.kick()
  service.kick()
  return {
    kick: () => intake.kick(),
    stop: async () => {
      await intake.stop()
      await service.stop()
      await world.close()
    },
  }
}

const take = async (world: LocalWorld, n: number): Promise<string> => {
  const raw = await world.rawMails.put(mail(n))
  await world.arrivals.add([{ network: 'erfa', raw, from, to: 'erfa@moeder.example', authenticated: true, at }])
  return raw
}

test('whatever somebody was told is on the disk before they are told', async () => {
  const disk = new Disk()
  const undone: string[] = []
  const sent: string[] = []
  const send = async ({ tag, messageId }: MailBytes): Promise<SendResult> => {
    const claimed = disk.rows(
      `select 1 from deliveries d join effects e on e.key = d.effect where d.effect || '.' || d.place = ? and d.state = 'sending'`,
      tag,
    )
    if (claimed.length === 0) undone.push(tag)
    sent.push(tag)
    return { type: 'sent', messageId }
  }
  const world = await opened(disk.data, send, disk)
  await openNetworks(world, at)
  await world.clock.bringTo(at)
  const work = working(world)
  for (let n = 0; n < mails; n += 1) {
    const raw = await take(world, n)
    if (disk.rows('select 1 from arrivals where raw = ?', raw).length === 0) undone.push(raw)
    work.kick()
  }
  await eventually(() => world.arrivals.waiting(0, 1).length === 0)
  await eventually(() => sent.length >= 10)
  await work.stop()
  expect(undone).toEqual([])
  // In an orderly end nothing is left to chance.
  const left = disk.rows(`select state, count(*) as many from deliveries group by state`)
  expect(left).toEqual([{ state: 'sent', many: sent.length }])
})

test('a line that a command prints tells of nothing that is not on the disk', async () => {
  const disk = new Disk()
  const undone: string[] = []
  const told: string[] = []
  const journal = { info: () => undefined, warn: () => undefined }
  const onQueued = ({ key }: { key: string }): void => {
    told.push(key)
    if (disk.rows('select 1 from effects where key = ?', key).length === 0) undone.push(key)
  }
  const settings = { data: disk.data, charters: 'charters', relay: null, journal, sync: disk.sync }
  const receiving = await openWorld(settings)
  const files = [1, 2, 3].map(n => join(folder, `${n}.eml`))
  const booking = 'Nyt møde 14. april 2027 kl. 13-16, Teams'
  const head = 'From: sekretariat@faelles.example\nTo: erfa@moeder.example\nSubject: Nyt møde\nMessage-ID: <b@faelles.example>'
  for (const [n, file] of files.entries()) writeFileSync(file, mail(n + 1))
  writeFileSync(files[2] ?? '', `${head}\nContent-Type: text/plain; charset=utf-8\n\n${booking}\n`)
  const out = (line: string): void => {
    const { id } = JSON.parse(line)
    told.push(id)
    if (disk.rows(`select 1 from causes where json_extract(mail, '$.id') = ?`, id).length === 0) undone.push(id)
  }
  expect(await receive(receiving, files, { at, authenticated: true }, { out, err: out })).toBe(0)
  await receiving.close()
  expect(told).toHaveLength(3)
  const advancing = await openWorld({ ...settings, onQueued })
  await advance(advancing, '2027-03-20T08:00:00.000Z')
  await advancing.close()
  expect(told.length).toBeGreaterThan(3)
  expect(undone).toEqual([])
})

test('what an import says that it took in is on the disk, the time of the folder too', async () => {
  const source = join(folder, 'source')
  const world = await opened(source, async ({ messageId }) => ({ type: 'sent', messageId }))
  await openNetworks(world, at)
  await world.clock.bringTo(at)
  await world.close()
  const side = await openFolder(source)
  await packAll(side, join(folder, 'all.zip'), at)
  await side.close()
  const disk = new Disk()
  const to = await openFolder(disk.data, { isMade: true, sync: disk.sync })
  await unpackAll(join(folder, 'all.zip'), to, at)
  expect(disk.rows(`select value from meta where name = 'clock'`)).toEqual([{ value: at }])
  await to.close()
})

test.each([1, 2, 5, 9])(
  'the power goes with the %i. letter: each mail has one outcome, and no letter leaves twice',
  async moment => {
    const disk = new Disk()
    const sent: string[] = []
    let found: string | null = null
    const send = async ({ tag, messageId }: MailBytes): Promise<SendResult> => {
      if (found === null) sent.push(tag)
      if (sent.length === moment && found === null) found = disk.found()
      return { type: 'sent', messageId }
    }
    const world = await opened(disk.data, send, disk)
    await openNetworks(world, at)
    await world.clock.bringTo(at)
    const work = working(world)
    const accepted: string[] = []
    for (let n = 0; n < mails && found === null; n += 1) {
      const raw = await take(world, n)
      if (found === null) accepted.push(raw)
      work.kick()
    }
    await eventually(() => found !== null)
    await work.stop()

    const again = await opened(found ?? '', async ({ tag, messageId }) => {
      sent.push(tag)
      return { type: 'sent', messageId }
    })
    const goingOn = working(again)
    await eventually(() => again.arrivals.waiting(0, 1).length === 0)
    while ((await again.outbox.due(again.clock.now(), 1)).length > 0) await sleep(25)
    const outcomes = (await again.log.mails('erfa')).map(({ mail: record }) => record?.id)
    expect(accepted.filter(id => outcomes.filter(each => each === id).length !== 1)).toEqual([])
    expect(sent.filter((tag, place) => sent.indexOf(tag) !== place)).toEqual([])
    const said: string[] = []
    await replay(again, { out: line => said.push(line), err: line => said.push(line) })
    expect(said).toEqual(['identical'])
    await goingOn.stop()
  },
)
