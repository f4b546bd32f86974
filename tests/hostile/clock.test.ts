import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ClockWatch } from '../../local/clock-watch.ts'
import { Service } from '../../local/service.ts'
import type { LocalWorld } from '../../local/world.ts'
import { openWorld } from '../../local/world.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

let folder: string
let world: LocalWorld
let warned: string[]
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2038-03-15T06:00:00.000Z') })
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-clock-'))
  warned = []
  const journal = { info: () => undefined, warn: (event: string) => void warned.push(event) }
  world = await openWorld({ data: folder, charters: 'charters', relay: null, journal })
  await openNetworks(world, world.clock.now())
})
afterEach(async () => {
  vi.useRealTimers()
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

const calls = (): number => {
  const box = join(folder, 'mail', 'pia.vestermark@lemvig.example', 'new')
  try {
    return readdirSync(box).length
  } catch {
    return 0
  }
}

/** Lets the service look round, and waits until it rests. */
const looks = async (service: Service): Promise<void> => {
  service.kick()
  for (let n = 0; n < 200; n += 1) {
    await sleep(20)
    const due = await world.outbox.due(world.clock.now(), 1)
    const alarm = await world.alarms.next(world.clock.now())
    if (due.length === 0 && alarm === null && n > 3) return
  }
}

test('a clock that jumps a week is said, and what fell into that week happens once; back by an hour, nothing rings again', {
  timeout: 60_000,
}, async () => {
  const text = 'Nyt møde 21. april 2038 kl. 13-16, Teams'
  const raw = Buffer.from(
    `From: sekretariat@faelles.example\r\nSubject: ${text}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  )
  const envelope = { from: 'sekretariat@faelles.example', to: 'erfa@moeder.example', authenticated: true, at: world.clock.now() }
  expect(await receive(world, { raw, envelope })).toMatchObject({ outcome: 'accepted' })
  const service = new Service(world)
  await looks(service)
  expect(calls()).toBe(0)
  expect(warned).toEqual([])

  // The call is due on 22 March at 08:05, a Monday.
  vi.setSystemTime(Date.now() + 7 * day + 3 * hour)
  await looks(service)
  expect(warned).toContain('clock-jumped')
  expect(calls()).toBeGreaterThan(0)
  const many = calls()

  warned.length = 0
  vi.setSystemTime(Date.now() - hour)
  await looks(service)
  expect(warned).toEqual(expect.arrayContaining(['clock-jumped', 'clock-is-ahead']))
  vi.setSystemTime(Date.now() + 2 * hour)
  await looks(service)
  expect(calls()).toBe(many)
  await service.stop()
})

test('only a jump is said, in whichever direction', () => {
  const watch = new ClockWatch()
  expect(watch.look(1_000_000, 10)).toBeNull()
  expect(watch.look(1_000_000 + minute, 10 + minute)).toBeNull()
  expect(watch.look(1_000_000 + 2 * minute - hour, 10 + 2 * minute)).toBe(-hour)
  expect(watch.look(1_000_000 + 3 * minute - hour + day, 10 + 3 * minute)).toBe(day)
})
