import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteItemCommand, DeleteTableCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { DynamoAlarms } from '../../functions/aws/dynamo/alarms.ts'
import { DynamoEventLog } from '../../functions/aws/dynamo/event-log.ts'
import { DynamoOutbox } from '../../functions/aws/dynamo/outbox.ts'
import { Table } from '../../functions/aws/dynamo/table.ts'
import { onAws, openInstallation } from '../../local/aws/account.ts'
import { openTable } from '../../local/aws/dynamo-side.ts'
import { MemoryRawMails } from '../../local/memory/raw-mails.ts'
import { packAll, unpackAll } from '../../local/moving/pack.ts'
import type { Parcel, Side } from '../../local/moving/parcel.ts'
import { openFolder } from '../../local/moving/sqlite-side.ts'
import { Arrivals } from '../../local/sqlite/arrivals.ts'
import { SqliteEventLog } from '../../local/sqlite/event-log.ts'
import { openStore } from '../../local/sqlite/open.ts'
import { ZipReader } from '../../local/zip/read.ts'
import type { Delivery, EventLog } from '../../shared/ports.ts'
import { fold } from '../../shared/road/fold.generated.ts'
import { folded } from '../../shared/road/folds.ts'
import { snapshotOf } from '../../shared/snapshots.ts'
import type { DynamoLocal } from '../aws/dynamo-local.ts'
import { leftOut, startDynamo } from '../aws/dynamo-local.ts'
import { MemoryBodies } from '../aws/memory-bodies.ts'
import { StandIn } from '../aws/stand-in.ts'
import type { StoodIn } from '../infra/stack-account.ts'
import { stackAccount } from '../infra/stack-account.ts'
import { jsonLines, rundskriv } from '../support/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-moving-'))
const at = '2027-06-01T08:00:00.000Z'
const zip = (name: string) => join(folder, `${name}.zip`)
let dynamo: DynamoLocal | null = null

/** A data folder in which a whole meeting has taken place. */
const lived = join(folder, 'story', 'data')

beforeAll(async () => {
  const [{ status }, started] = await Promise.all([
    rundskriv(['try', '--out', join(folder, 'story')]),
    leftOut ? Promise.resolve(null) : startDynamo(),
  ])
  expect(status).toBe(0)
  dynamo = started
}, 120_000)

afterEach(() => void vi.unstubAllEnvs())

afterAll(() => {
  dynamo?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A parcel as it must be everywhere, whatever order a store keeps letters in. */
const sorted = ({ effects, deliveries, alarms, ...rest }: Parcel) => ({
  ...rest,
  effects: effects.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  deliveries: deliveries.toSorted((a, b) => a.effect.localeCompare(b.effect) || a.index - b.index),
  alarms: alarms.toSorted((a, b) => (`${a.stream} ${a.name}` < `${b.stream} ${b.name}` ? -1 : 1)),
})

const inFolder = async <T>(data: string, work: (side: Side) => Promise<T>): Promise<T> => {
  const side = await openFolder(data, { isMade: true })
  try {
    return await work(side)
  } finally {
    await side.close()
  }
}
const parcelIn = (data: string): Promise<Parcel> => inFolder(data, side => side.take('erfa'))
/** Two streams as long ones are kept. */
const snapshotted = async (log: EventLog): Promise<void> => {
  for (const stream of ['members', 'meeting/1'] as const) {
    const { events, revision } = await log.read('erfa', stream)
    const now = { revision, last: events.at(-1), state: folded(stream, events) }
    await log.keep('erfa', stream, snapshotOf({ network: 'erfa', stream }, now, fold))
    expect((await log.tails('erfa', [stream], fold))[0]).toMatchObject({ base: { revision }, events: [] })
  }
}
const stateOf = async (data: string): Promise<unknown> =>
  JSON.parse((await rundskriv(['show', 'erfa', '--json', '--data', data])).out)

const emptyTable = async (): Promise<Side & { readonly stored: Map<string, string> }> => {
  const bodies = new MemoryBodies()
  const table = await dynamo!.table()
  const rawMails = new MemoryRawMails()
  const side = openTable({
    client: dynamo!.client(),
    table,
    bodies,
    rawMails,
    isApart: async () => false,
    waiting: async () => 0,
  })
  return { ...side, stored: bodies.texts }
}

describe('from one machine to another', () => {
  test('everything arrives: the event log, the letters, the alarms, the clock, the keys, the mails and with them the state', async () => {
    const out = zip('folder')
    const kept = await openStore(lived)
    await snapshotted(new SqliteEventLog(kept))
    await kept.close()
    const exported = await rundskriv(['export', '--all', '--data', lived, '--out', out])
    expect(exported).toMatchObject({ status: 0, err: '' })
    const other = join(folder, 'other')
    expect(await rundskriv(['import', out, '--data', other])).toMatchObject({ status: 0, err: '' })
    const [before, after] = [await parcelIn(lived), await parcelIn(other)]
    expect(after).toEqual(before)
    const store = await openStore(other)
    expect(store.all('select * from snapshots')).toEqual([])
    await store.close()
    expect(before.events.length).toBeGreaterThan(80)
    expect(before.effects.filter(({ told }) => told !== undefined).length).toBeGreaterThan(20)
    expect(await stateOf(other)).toEqual(await stateOf(lived))
    // What was signed there is read here, and signed on with the same key.
    const [keys, theirs] = [await inFolder(other, side => side.keys()), await inFolder(lived, side => side.keys())]
    expect(keys.slice(0, theirs.length)).toEqual(theirs)
    expect(await inFolder(other, side => side.clock())).toEqual(await inFolder(lived, side => side.clock()))
    expect(await rundskriv(['replay', '--data', other])).toMatchObject({ status: 0, out: 'identical\n' })
  })

  test('a second time is refused, and changes nothing', async () => {
    const before = await parcelIn(join(folder, 'other'))
    const again = await rundskriv(['import', zip('folder'), '--data', join(folder, 'other')])
    expect(again.status).toBe(1)
    expect(again.err).toMatch(/there is a network erfa already/)
    expect(await parcelIn(join(folder, 'other'))).toEqual(before)
  })

  test('of several networks all arrive or none: what was cut short can be begun again', async () => {
    const parcel = await parcelIn(lived)
    await inFolder(join(folder, 'all-or-none'), async side => {
      await expect(side.put([parcel, parcel])).rejects.toThrow(/there is a network erfa already/)
      expect(await side.networks()).toEqual([])
      expect(await side.whyNot([parcel])).toBeNull()
      await side.put([parcel])
      expect(await side.take('erfa')).toEqual(parcel)
    })
  })

  test('the same folder is the same file', async () => {
    const [first, second] = [zip('first'), zip('second')]
    await inFolder(lived, side => packAll(side, first, at))
    await inFolder(lived, side => packAll(side, second, at))
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true)
  })

  test('what is not a package, or has been changed on the way, is refused', async () => {
    writeFileSync(zip('text'), 'not a zip')
    const bytes = readFileSync(zip('folder'))
    writeFileSync(zip('cut'), bytes.subarray(0, bytes.length / 2))
    for (const name of ['text', 'cut', 'nowhere']) {
      const { status, err } = await rundskriv(['import', zip(name), '--data', join(folder, `into-${name}`)])
      expect([name, status]).toEqual([name, 1])
      expect(err).toMatch(/^rundskriv: .*cannot be read/)
    }
  })

  test('mails that nobody has read yet hold it up', async () => {
    const data = join(folder, 'waiting')
    cpSync(lived, data, { recursive: true })
    const store = await openStore(data)
    await new Arrivals(store).add([
      { network: 'erfa', raw: 'x', from: 'a@b.example', to: 'erfa@moeder.example', authenticated: true, at },
    ])
    await store.close()
    const { status, err } = await rundskriv(['export', '--all', '--data', data, '--out', zip('waiting')])
    expect([status, err]).toEqual([1, expect.stringMatching(/1 mails have been accepted and not read yet/)])
  })
})

describe('a case file', () => {
  const read = async (out: string) => {
    const reader = await ZipReader.open(out)
    const texts = new Map<string, string>()
    for (const name of reader.names.filter(each => each !== 'SHA256SUMS')) texts.set(name, (await reader.read(name)).toString())
    reader.close()
    return texts
  }

  test('holds the state, every mail in as it came, every letter out, the documents, and a list of them', async () => {
    const out = zip('case')
    expect(await rundskriv(['export', 'erfa', '--data', lived, '--out', out])).toMatchObject({ status: 0, err: '' })
    const texts = await read(out)
    const parcel = await parcelIn(lived)
    const state = JSON.parse(texts.get('case.json')!)
    expect(state).toMatchObject({ network: 'erfa', meeting: null, meetings: [{ number: 1, phase: 'approved' }] })
    const [header, ...rows] = texts.get('documents.csv')!.replace(/\r\n$/, '').split('\r\n')
    expect(header).toBe('\uFEFFnumber,date,direction,theme,from,to,ended,file')
    const files = [...texts.keys()].filter(name => /^(mails|documents)\//.test(name))
    expect(rows.map(row => row.split(',').at(-1))).toEqual(files)
    const mails = new Set(parcel.causes.flatMap(({ mail }) => mail?.id ?? []))
    expect(files.filter(name => name.includes('-in-'))).toHaveLength(mails.size)
    const letters = parcel.deliveries.filter(({ address, state: ended }) => address !== '' && ended !== 'queued')
    expect(files.filter(name => name.includes('-out-'))).toHaveLength(letters.length)
    expect(files.some(name => name.startsWith('documents/'))).toBe(true)
  })

  test('a letter in it is the letter that was sent', async () => {
    const texts = await read(zip('case'))
    const name = [...texts.keys()].find(each => each.endsWith('-out-minutes-for-comment.eml'))!
    const to = /^To:.*?([^\s<>]+@[^\s<>]+)/m.exec(texts.get(name)!)![1]!
    const box = join(lived, 'mail', to, 'new')
    const sent = readdirSync(box).map(each => readFileSync(join(box, each), 'utf8'))
    const trace = /^(Return-Path|Delivered-To|Received|X-[\w-]+):.*\r?\n(?:[ \t].*\r?\n)*/gm
    const withoutTrace = (text: string) => text.replaceAll(trace, '').replaceAll('\r\n', '\n')
    expect(sent.map(withoutTrace)).toContain(withoutTrace(texts.get(name)!))
  })

  test('names the mails with a personal number and holds none of them, and says what its letters are', async () => {
    const data = join(folder, 'personal')
    cpSync(lived, data, { recursive: true })
    const { now } = (await stateOf(data)) as { now: string }
    const mails = {
      held: `From: Pia Vestermark <pia.vestermark@lemvig.example>\nSubject: Sagen om 010101-1234\n\nDet drejer sig om 010101-1234.\n`,
      // Nobody reads an automatic answer; it lies apart all the same.
      away: `From: Pia Vestermark <pia.vestermark@lemvig.example>\nSubject: Autosvar\nAuto-Submitted: auto-replied\n\nVedr. 010101-1234\n`,
    }
    const files = Object.entries(mails).map(([name, text]) => {
      const file = join(folder, `${name}.eml`)
      writeFileSync(file, `To: erfa@moeder.example\nMessage-ID: <${name}@lemvig.example>\n${text}`)
      return file
    })
    const received = await rundskriv(['receive', '--data', data, '--at', now, '--authenticated', ...files])
    expect(jsonLines(received.out)).toMatchObject([{ outcome: 'held', reason: 'personal-number' }, { outcome: 'ignored' }])
    const out = zip('personal')
    const { status, out: said } = await rundskriv(['export', 'erfa', '--data', data, '--out', out])
    expect(status).toBe(0)
    expect(said).toMatch(/^left out: 2 mails with a personal number/m)
    expect(said).toMatch(/^the letters out are composed anew/m)
    const texts = await read(out)
    expect([...texts].filter(([, text]) => text.includes('010101')).map(([name]) => name)).toEqual([])
    const left = texts
      .get('documents.csv')!
      .split('\r\n')
      .filter(row => row.includes('left out'))
    expect(left).toHaveLength(2)
    expect(left.every(row => row.endsWith(','))).toBe(true)
    expect(JSON.parse(texts.get('case.json')!)).toMatchObject({ letters: expect.stringMatching(/^composed anew/) })
  })

  test('no subject is a formula in its list, or begins a row of its own', async () => {
    const data = join(folder, 'formulas')
    cpSync(lived, data, { recursive: true })
    const { now } = (await stateOf(data)) as { now: string }
    const subjects = ["=cmd|' /C calc'!A0", '+1+1', '-2', '@SUM(A1)', '=?utf-8?Q?=3D1=0D=0A2,3,in,x?=', '"; a "b"']
    const files = subjects.map((subject, n) => {
      const file = join(folder, `formula-${n}.eml`)
      const head = `From: Pia Vestermark <pia.vestermark@lemvig.example>\nTo: erfa@moeder.example\nSubject: ${subject}\n`
      writeFileSync(file, `${head}Message-ID: <formula-${n}@lemvig.example>\n\nstatus\n`)
      return file
    })
    await rundskriv(['receive', '--data', data, '--at', now, '--authenticated', ...files])
    const out = zip('formulas')
    expect((await rundskriv(['export', 'erfa', '--data', data, '--out', out])).status).toBe(0)
    const list = (await read(out)).get('documents.csv')!
    const rows = list.trimEnd().split('\r\n')
    expect(rows.slice(1).every((row, n) => row.startsWith(`${n + 1},`))).toBe(true)
    const cells = rows.flatMap(row =>
      [...row.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(each => each[1] ?? each[2] ?? ''),
    )
    expect(cells.filter(each => /^[=+\-@\t\r]/.test(each))).toEqual([])
    for (const begins of ["'=cmd", "'+1+1", "'-2", "'@SUM"]) expect(list).toContain(begins)
  })

  test('of one meeting holds that meeting, and a meeting that is not there is refused', async () => {
    const out = zip('meeting')
    expect(await rundskriv(['export', 'erfa', '--meeting', '1', '--data', lived, '--out', out])).toMatchObject({ status: 0 })
    expect(JSON.parse((await read(out)).get('case.json')!)).toMatchObject({ meeting: 1 })
    expect(await rundskriv(['export', 'erfa', '--meeting', '7', '--data', lived, '--out', zip('none')])).toMatchObject({
      status: 1,
      err: 'rundskriv: erfa has no meeting 7\n',
    })
    expect(await rundskriv(['export', '--data', lived, '--out', zip('none')])).toMatchObject({ status: 2 })
  })
})

describe.skipIf(leftOut)('from one machine to AWS and back', () => {
  test('nothing is lost: the state and the event log are the same', async () => {
    const there = await emptyTable()
    await inFolder(lived, side => packAll(side, zip('out'), at))
    await unpackAll(zip('out'), there, at)
    expect(sorted(await there.take('erfa'))).toEqual(sorted(await parcelIn(lived)))

    await packAll(there, zip('back'), at)
    const home = join(folder, 'home')
    await inFolder(home, side => unpackAll(zip('back'), side, at))
    expect(sorted(await parcelIn(home))).toEqual(sorted(await parcelIn(lived)))
    const [{ now: _a, ...before }, { now: _b, ...after }] = (await Promise.all([stateOf(lived), stateOf(home)])) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ]
    expect(after).toEqual(before)
    expect(await rundskriv(['replay', '--data', home])).toMatchObject({ status: 0, out: 'identical\n' })
  })

  test('the adapters read what was brought: streams, letters that were sent, counts, alarms', async () => {
    const bodies = new MemoryBodies()
    const name = await dynamo!.table()
    const client = dynamo!.client()
    const side = openTable({
      client,
      table: name,
      bodies,
      rawMails: new MemoryRawMails(),
      isApart: async () => false,
      waiting: async () => 0,
    })
    await unpackAll(zip('out'), side, at)
    const parcel = await parcelIn(lived)
    const table = new Table(client, name)
    const log = new DynamoEventLog(table, bodies)
    await snapshotted(log)
    const meeting = parcel.events.filter(({ stream }) => stream === 'meeting/1').map(({ event }) => event)
    expect(await log.read('erfa', 'meeting/1')).toEqual({ events: meeting, revision: meeting.length })
    expect((await log.mails('erfa')).map(({ key }) => key)).toEqual(
      parcel.causes.filter(({ mail }) => mail).map(({ key }) => key),
    )
    const outbox = new DynamoOutbox(table, bodies)
    const sent = parcel.deliveries.filter(({ state, address }) => state === 'sent' && address !== '').length
    expect((await outbox.counts('erfa')).sent).toBe(sent)
    // Not one letter of the past is due again.
    expect(await outbox.due('2030-01-01T00:00:00.000Z', 100)).toEqual([
      ...new Set(parcel.deliveries.filter(({ state }) => state === 'queued').map(({ effect }) => effect)),
    ])
    const alarms = await new DynamoAlarms(table).due('2030-01-01T00:00:00.000Z')
    expect(alarms.filter(({ network }) => network === 'erfa')).toEqual(parcel.alarms)
    // A snapshot is no part of a network: it is made anew where the network goes on.
    expect(sorted(await side.take('erfa'))).toEqual(sorted(parcel))
  })

  describe('an import that was cut short', () => {
    /** A table of its own, into which at most so many requests may write before the line is cut. */
    const cutTable = async () => {
      const [bodies, table, client] = [new MemoryBodies(), await dynamo!.table(), dynamo!.client()]
      const state = { left: 0 }
      client.middlewareStack.add((next, { commandName }) => async args => {
        const isWrite =
          commandName === 'BatchWriteItemCommand' || commandName === 'PutItemCommand' || commandName === 'DeleteItemCommand'
        if (isWrite) state.left -= 1
        if (isWrite && state.left < 0) throw new Error('the line was cut')
        return next(args)
      })
      const nothing = { isApart: async () => false, waiting: async () => 0 }
      const side = openTable({ ...{ client, table, bodies, ...nothing }, rawMails: new MemoryRawMails() })
      return { side, state, table, bodies }
    }
    /** The lived network with a letter that still waits. */
    const waitingStill = async () => {
      const parcel = await parcelIn(lived)
      const letter = parcel.deliveries.findLast(({ address }) => address !== '')!
      const undone = {
        state: 'queued',
        attempts: 1,
        messageId: null,
        detail: null,
        at: parcel.effects.find(({ key }) => key === letter.effect)!.queuedAt,
      } as const
      const deliveries = parcel.deliveries.map(each => (each === letter ? { ...each, ...undone } : each))
      return { parcel: { ...parcel, deliveries } satisfies Parcel, letter }
    }

    test('goes on from wherever it was cut, and what a function did with a letter meanwhile stands', {
      timeout: 60_000,
    }, async () => {
      const { side, state, table, bodies } = await cutTable()
      const { parcel, letter } = await waitingStill()
      const outbox = new DynamoOutbox(new Table(dynamo!.client(), table), bodies)
      let sentAfter = 0
      // The mark and the causes are written every time; one batch more than those, and it is cut at every place there is.
      const everyTime = 1 + Math.ceil(parcel.causes.length / 25)
      for (let most = 1; ; most += 1) {
        expect(await side.whyNot([parcel])).toBeNull()
        state.left = Math.min(most, everyTime + 1)
        const ended = await side.put([parcel]).then(
          () => 'done',
          (error: Error) => error.message,
        )
        if (ended === 'done') break
        expect(ended).toBe('the line was cut')
        await expect(side.take('erfa')).rejects.toThrow(/import of erfa .*cut short: import the same package again/)
        if (sentAfter > 0 || (await outbox.due('2030-01-01T00:00:00.000Z', 10)).length === 0) continue
        expect(await outbox.claim(letter.effect, letter.index, '2030-01-01T00:00:00.000Z', 60_000)).toBe('claimed')
        await outbox.record({ ...letter, state: 'sent', at: '2030-01-01T00:00:00.000Z', messageId: 'once' })
        sentAfter = most
      }
      expect(sentAfter).toBeGreaterThan(0)
      const isThat = (each: Parcel['deliveries'][number]) => each.effect === letter.effect && each.index === letter.index
      const deliveries = parcel.deliveries.map(each =>
        isThat(each)
          ? {
              ...each,
              state: 'sent' as const,
              attempts: letter.attempts,
              at: '2030-01-01T00:00:00.000Z',
              messageId: 'once',
              detail: letter.detail,
            }
          : each,
      )
      expect(sorted(await side.take('erfa'))).toEqual(sorted({ ...parcel, deliveries }))
      await outbox.deliveries(letter.effect)
      expect(await outbox.due('2031-01-01T00:00:00.000Z', 10)).toEqual([])
      expect(await side.whyNot([parcel])).toMatch(/there is a network erfa already/)
    })

    test('is begun again by the same package only, and not when the network has begun by itself', {
      timeout: 60_000,
    }, async () => {
      const { side, state, table, bodies } = await cutTable()
      const { parcel } = await waitingStill()
      state.left = 2
      await expect(side.put([parcel])).rejects.toThrow(/line was cut/)
      expect(await side.whyNot([await parcelIn(lived)])).toMatch(/import of another package with erfa .* was cut short/)
      const log = new DynamoEventLog(new Table(dynamo!.client(), table), bodies)
      const [first] = parcel.events.filter(({ stream }) => stream === 'members')
      const cause = { key: 'mail/early', at, mail: null }
      const appends = [{ stream: 'members' as const, expected: 0, events: [{ ...first!.event, at }] }]
      expect(await log.commit({ network: 'erfa', cause, appends, effects: [], alarms: [] })).toEqual({ type: 'committed' })
      state.left = 1_000
      await expect(side.put([parcel])).rejects.toThrow(/somebody has begun the network erfa/)
    })
  })

  const which = { stack: 'rundskriv', region: 'eu-north-1' }
  /** An account with our stack, which works on `table`. */
  const inAccount = async <T>(table: string, work: (asked: readonly string[]) => Promise<T>): Promise<T> => {
    const outputs = Object.fromEntries(
      ['Domain', 'RuleSet', 'ConfigurationSet', 'MailArrivedQueue', 'MailCameBackQueue', 'MailArrivedDead', 'MailCameBackDead']
        .concat('CallsDead', 'StreamDead')
        .map(name => [`Is${name}`, 'x']),
    )
    const state: StoodIn = { outputs: { ...outputs, IsTable: table, IsBucket: 'bucket' }, asked: [] }
    const [account, s3] = [await stackAccount(state), new StandIn()]
    try {
      vi.stubEnv('AWS_ACCESS_KEY_ID', 'x')
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'x')
      vi.stubEnv('AWS_ENDPOINT_URL', account.endpoint)
      vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', dynamo!.endpoint)
      vi.stubEnv('AWS_ENDPOINT_URL_S3', await s3.start())
      return await onAws(which, () => work(state.asked))
    } finally {
      account.stop()
      s3.stop()
    }
  }

  test('the functions start anew with the keys that were brought, before there is a letter to sign or an answer to read', async () => {
    const order = await inAccount(await dynamo!.table(), async asked => {
      const there = await openInstallation(which)
      const order: string[] = []
      const put = async (parcels: readonly Parcel[]) => {
        order.push(...asked, 'put')
        await there.put(parcels)
      }
      await inFolder(lived, side => packAll(side, zip('brought'), at))
      await unpackAll(zip('brought'), { ...there, put }, at)
      return order
    })
    const names = ['mail-arrived', 'time-has-come', 'effect-committed', 'mail-came-back'].map(name => `rundskriv-${name}`)
    expect(order.slice(0, 5)).toEqual(['DescribeStacks', ...names.map(name => `UpdateFunctionConfiguration ${name}`)])
    expect(order.slice(5, 13).toSorted()).toEqual(
      names.flatMap(name => [`GetFunction ${name}: InProgress`, `GetFunction ${name}: Successful`]).toSorted(),
    )
    expect(order.slice(13)).toEqual(['put'])
  })

  test('a restored table sends nothing again that has gone out since, unless the table that was worked on is gone', async () => {
    const parcel = await parcelIn(lived)
    const letters = [
      ...new Map(parcel.deliveries.filter(each => each.address !== '').map(each => [each.effect, each])).values(),
    ].slice(-3)
    const asWaiting = (each: Delivery) => ({ ...each, state: 'queued' as const, attempts: 0, messageId: null, detail: null })
    const [restored, worked] = [await dynamo!.table(), await dynamo!.table()]
    const of = (table: string) => openInstallation({ ...which, table })
    const statesIn = (taken: Parcel) =>
      letters.map(each => taken.deliveries.find(({ effect, index }) => effect === each.effect && index === each.index)!.state)
    await inAccount(worked, async () => {
      const waited = parcel.deliveries.map(each => (letters.includes(each) ? asWaiting(each) : each))
      await (await of(restored)).put([{ ...parcel, deliveries: waited }])
      // One of the three has gone out, one is another letter by now, and one waits still.
      const [, other, waiting] = letters
      const effects = parcel.effects.map(each =>
        each.key === other!.effect && each.effect.kind === 'letter'
          ? { ...each, effect: { ...each.effect, notBefore: at } }
          : each,
      )
      const deliveries = parcel.deliveries.map(each => (each === waiting ? asWaiting(each) : each))
      await (await of(worked)).put([{ ...parcel, effects, deliveries }])
      const said: string[] = []
      const older = await openInstallation({ ...which, table: restored }, line => said.push(line))
      expect(statesIn(await older.take('erfa'))).toEqual([letters[0]!.state, 'queued', 'queued'])
      expect(said).toEqual(['erfa: 1 letters that waited then have gone out since; they are not sent again'])
      await dynamo!.client().send(new DeleteTableCommand({ TableName: worked }))
      expect(statesIn(await older.take('erfa'))).toEqual(['queued', 'queued', 'queued'])
      expect(said[1]).toMatch(/^erfa: the table that was worked on is gone/)
    })
  })

  test('a table of the layout before this one can be taken elsewhere', async () => {
    const [bodies, name, client] = [new MemoryBodies(), await dynamo!.table(), dynamo!.client()]
    const nothing = { isApart: async () => false, waiting: async () => 0 }
    const side = openTable({ ...{ client, table: name, bodies, ...nothing }, rawMails: new MemoryRawMails() })
    const parcel = await parcelIn(lived)
    await side.put([parcel])
    // Every meeting had a partition of its own.
    const { Items = [] } = await client.send(new ScanCommand({ TableName: name }))
    const meetings = Items.filter(({ pk }) => pk?.S === 'stream/erfa/meetings')
    expect(meetings.length).toBeGreaterThan(10)
    for (const { pk, sk, ...rest } of meetings) {
      await client.send(new DeleteItemCommand({ TableName: name, Key: { pk: pk!, sk: sk! } }))
      const [number, last] = sk!.S!.split('/')
      const Item = { ...rest, pk: { S: `stream/erfa/meeting/${Number(number)}` }, sk: { S: last! } }
      await client.send(new PutItemCommand({ TableName: name, Item }))
    }
    expect(sorted(await side.take('erfa'))).toEqual(sorted(parcel))
  })

  test('a table in which the network lives already is refused', async () => {
    const there = await emptyTable()
    await unpackAll(zip('out'), there, at)
    await expect(unpackAll(zip('out'), there, at)).rejects.toThrow(/there is a network erfa already/)
  })
})
