import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Intake } from '../../local/intake.ts'
import type { LocalWorld } from '../../local/world.ts'
import { openWorld } from '../../local/world.ts'
import type { Received } from '../../shared/secretary.ts'
import { openNetworks } from '../../shared/secretary.ts'
import { eventually } from '../support/program.ts'

const at = '2027-02-01T08:00:00.000Z'
const mail = (n: number): Buffer =>
  Buffer.from(`From: pia.vestermark@lemvig.example\nTo: erfa@moeder.example\nMessage-ID: <${n}@x>\nSubject: status\n\nstatus\n`)

let folder: string
let world: LocalWorld
let warned: string[]
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-intake-'))
  warned = []
  const journal = { info: () => undefined, warn: (event: string) => void warned.push(event) }
  world = await openWorld({ data: folder, charters: 'charters', relay: null, journal })
  await openNetworks(world, at)
})
afterEach(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

const arrive = async (...mails: readonly Buffer[]): Promise<string[]> => {
  const ids: string[] = []
  for (const bytes of mails) {
    const raw = await world.rawMails.put(bytes)
    ids.push(raw)
    const envelope = { from: 'pia.vestermark@lemvig.example', to: 'erfa@moeder.example', authenticated: true, at }
    await world.arrivals.add([{ network: 'erfa', raw, ...envelope }])
  }
  return ids
}
const recorded = async () => (await world.log.mails('erfa')).map(({ mail: record }) => [record?.id, record?.outcome])

test('mails are read in the order of their arrival', async () => {
  const read: Received[] = []
  const ids = await arrive(mail(1), mail(2), mail(3))
  const intake = new Intake(world, world.arrivals, received => read.push(received))
  intake.kick()
  await eventually(() => read.length === 3)
  await intake.stop()
  expect(read.map(({ id }) => id)).toEqual(ids)
  expect(world.arrivals.waiting(0, 10)).toEqual([])
})

test('one that always fails is parked as unreadable after three tries, and holds up no other', async () => {
  const read: string[] = []
  const [bad, good] = await arrive(mail(1), mail(2))
  let tries = 0
  const rawMails = {
    put: world.rawMails.put.bind(world.rawMails),
    setApart: (id: string) => world.rawMails.setApart(id),
    get: async (id: string) => {
      if (id !== bad) return world.rawMails.get(id)
      tries += 1
      throw new RangeError('Maximum call stack size exceeded')
    },
  }
  const intake = new Intake({ ...world, rawMails }, world.arrivals, ({ id }) => read.push(id))
  intake.kick()
  await eventually(() => warned.includes('mail-parked'))
  await intake.stop()
  expect(read).toEqual([good])
  expect(tries).toBe(3)
  expect(new Map((await recorded()) as [string, string][]).get(bad!)).toBe('unreadable')
  expect(world.arrivals.waiting(0, 10)).toEqual([])
})

test('a store that says "not now" costs no try', async () => {
  const read: string[] = []
  await arrive(mail(1))
  let refusals = 5
  const log = {
    ...world.log,
    commit: async (write: Parameters<typeof world.log.commit>[0]) => {
      refusals -= 1
      const { StoreUnavailable } = await import('../../local/errors.ts')
      if (refusals >= 0) throw new StoreUnavailable('the disk is full', true, null)
      return world.log.commit(write)
    },
  }
  const intake = new Intake({ ...world, log }, world.arrivals, ({ id }) => read.push(id))
  intake.kick()
  await eventually(() => read.length === 1)
  await intake.stop()
  expect(warned).not.toContain('mail-parked')
  expect(warned.filter(event => event === 'store-unavailable')).toHaveLength(5)
})

test.each(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])(
  'a piece of the program that is missing (%s) costs no try',
  async code => {
    const read: string[] = []
    await arrive(mail(1))
    let lacking = 4
    const rawMails = {
      put: world.rawMails.put.bind(world.rawMails),
      setApart: (id: string) => world.rawMails.setApart(id),
      get: async (id: string) => {
        lacking -= 1
        if (lacking >= 0) throw Object.assign(new Error("Cannot find package 'mammoth'"), { code })
        return world.rawMails.get(id)
      },
    }
    const intake = new Intake({ ...world, rawMails }, world.arrivals, ({ id }) => read.push(id))
    intake.kick()
    await eventually(() => read.length === 1)
    await intake.stop()
    expect(warned).toEqual(Array(4).fill('program-incomplete'))
  },
)

test('what a dead process left is read by the next one, once', async () => {
  const [id] = await arrive(mail(1))
  const read: Received[] = []
  const intake = new Intake(world, world.arrivals, received => read.push(received))
  intake.kick()
  await eventually(() => read.length === 1)
  await intake.stop()
  // It had been read, but we died before that was noted.
  await world.arrivals.add([{ network: 'erfa', raw: id!, from: 'x', to: 'erfa@moeder.example', authenticated: true, at }])
  const next = new Intake(world, world.arrivals, received => read.push(received))
  next.kick()
  await eventually(() => read.length === 2)
  await next.stop()
  expect(read[1]?.outcome).toBe('duplicate')
  expect(await recorded()).toHaveLength(1)
})
