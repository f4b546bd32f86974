import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { settleClaims } from '../../local/evidence.ts'
import { MaildirPostman } from '../../local/maildir.ts'
import { isDead, ourselves } from '../../local/owner.ts'
import { runUntil } from '../../local/run.ts'
import { Service } from '../../local/service.ts'
import type { LocalWorld } from '../../local/world.ts'
import { openWorld } from '../../local/world.ts'
import type { QueuedEffect } from '../../shared/effects.ts'
import { openNetworks } from '../../shared/secretary.ts'
import { eventually } from '../support/program.ts'

const start = '2027-02-01T08:00:00.000Z'
const bo = 'bo@elsewhere.example'

let folder: string
let world: LocalWorld
let warned: string[]
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-run-'))
  warned = []
  const journal = { info: () => undefined, warn: (event: string) => void warned.push(event) }
  world = await openWorld({ data: folder, charters: 'charters', relay: null, journal })
  await openNetworks(world, start)
  await runUntil(world, start, 'up-to')
})
afterEach(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

let count = 0
const queue = async (notBefore: string, network = 'erfa'): Promise<string> => {
  count += 1
  const key = `${network}/network@${1000 + count}.0`
  const to = [{ person: null, name: 'Bo', address: bo, organisation: null }]
  const effect: QueuedEffect = {
    key,
    network,
    queuedAt: start,
    effect: { kind: 'letter', letter: { name: 'help' }, to, notBefore, answering: null },
  }
  await world.log.commit({
    network,
    cause: { key: `test/${count}`, at: start, mail: null },
    appends: [],
    effects: [effect],
    alarms: [],
  })
  return key
}
const inbox = () => join(folder, 'mail', bo, 'new')
const delivered = (): string[] => (existsSync(inbox()) ? readdirSync(inbox()) : [])
const stateOf = async (key: string) => (await world.outbox.deliveries(key))[0]

describe('simulated time', () => {
  test('each letter leaves at its own instant, and the folder’s clock is brought to the end', async () => {
    const late = await queue('2027-02-01T12:00:00.000Z')
    const early = await queue('2027-02-01T09:00:00.000Z')
    const tomorrow = await queue('2027-02-02T09:00:00.000Z')
    await runUntil(world, '2027-02-01T18:00:00.000Z', 'up-to')
    expect(await stateOf(early)).toMatchObject({ state: 'sent', at: '2027-02-01T09:00:00.000Z' })
    expect(await stateOf(late)).toMatchObject({ state: 'sent', at: '2027-02-01T12:00:00.000Z' })
    expect(await stateOf(tomorrow)).toMatchObject({ state: 'queued' })
    expect(world.clock.get()).toBe('2027-02-01T18:00:00.000Z')
  })

  test('what was due before the clock leaves now, not in the past', async () => {
    const key = await queue('2027-01-15T09:00:00.000Z')
    await runUntil(world, '2027-02-01T18:00:00.000Z', 'up-to')
    expect(await stateOf(key)).toMatchObject({ state: 'sent', at: start })
  })

  test('a letter that cannot be carried out holds up no other', async () => {
    await queue('2027-02-01T09:00:00.000Z')
    const key = await queue('2027-02-01T10:00:00.000Z')
    vi.spyOn(world.outbox, 'claim').mockResolvedValueOnce('busy')
    await runUntil(world, '2027-02-01T18:00:00.000Z', 'up-to')
    expect(await stateOf(key)).toMatchObject({ state: 'sent' })
    expect(warned).toContain('letter-stuck')
  })

  test('a letter of a network that is gone waits for four days, in case it comes back, and is withdrawn; it holds up no other', async () => {
    const gone = await queue('2027-02-01T09:00:00.000Z', 'gone')
    const key = await queue('2027-02-01T10:00:00.000Z')
    await runUntil(world, '2027-02-01T18:00:00.000Z', 'up-to')
    expect(await stateOf(key)).toMatchObject({ state: 'sent' })
    expect(await stateOf(gone)).toMatchObject({ state: 'queued', detail: 'no charter of its network is here' })
    expect(new Set(warned)).toEqual(new Set(['letter-for-unknown-network']))
    await runUntil(world, '2027-02-05T18:00:00.000Z', 'up-to')
    expect(await stateOf(gone)).toMatchObject({ state: 'failed', attempts: 11, detail: 'withdrawn: its network is gone' })
    expect(warned.filter(each => each === 'letter-withdrawn')).toHaveLength(1)
    expect(await world.outbox.nextAt()).toBeNull()
  })

  test('a letter of a network that was left out by mistake goes out when it is back', async () => {
    const key = await queue('2027-02-01T09:00:00.000Z')
    const without = new Map([...world.networks].filter(([id]) => id !== 'erfa'))
    await runUntil({ ...world, networks: without }, '2027-02-01T12:00:00.000Z', 'up-to')
    expect(await stateOf(key)).toMatchObject({ state: 'queued' })
    await runUntil(world, '2027-02-02T12:00:00.000Z', 'up-to')
    expect(await stateOf(key)).toMatchObject({ state: 'sent' })
    expect(delivered()).toHaveLength(1)
  })

  test('an alarm set for the end itself waits when it is told to', async () => {
    const alarm = { kind: 'alarm', stream: 'meeting/9', name: 'approval', at: '2027-02-01T18:00:00.000Z' } as const
    await world.alarms.ensure('erfa', async () => [alarm])
    await runUntil(world, alarm.at, 'before')
    expect(await world.alarms.next(alarm.at)).toMatchObject({ name: 'approval' })
    await runUntil(world, alarm.at, 'up-to')
    expect(await world.alarms.next(alarm.at)).toBeNull()
  })
})

describe('a claim that nobody settled', () => {
  const claimed = async (owner: string): Promise<string> => {
    const key = await queue(start)
    await world.outbox.claim(key, 0, start, 300_000)
    const { DatabaseSync } = await import('node:sqlite')
    const db = new DatabaseSync(join(folder, 'rundskriv.sqlite'))
    db.prepare('update deliveries set owner = ? where effect = ?').run(owner, key)
    db.close()
    return key
  }
  const dead = `${ourselves.split(' ')[0]} 4194303 00000000`

  test('of a living process is left alone until its lease runs out', async () => {
    const key = await claimed(`${ourselves.split(' ')[0]} 1 00000000`)
    await settleClaims(world, start)
    expect(await stateOf(key)).toMatchObject({ state: 'sending' })
    await settleClaims(world, '2027-02-01T08:05:00.000Z')
    expect(await stateOf(key)).toMatchObject({ state: 'queued' })
  })

  test('of a dead process goes out when the Maildir has not got the letter', async () => {
    const key = await claimed(dead)
    await runUntil(world, '2027-02-01T12:00:00.000Z', 'up-to')
    expect(await stateOf(key)).toMatchObject({ state: 'sent' })
    expect(delivered()).toHaveLength(1)
  })

  test('of a dead process is noted as sent when the Maildir has got it', async () => {
    const key = await claimed(dead)
    const mail = { envelopeFrom: '', to: bo, messageId: '<1@x>', raw: Buffer.from('Subject: x\n\nfirst'), tag: `${key}.0` }
    await new MaildirPostman(join(folder, 'mail')).send(mail)
    await runUntil(world, '2027-02-01T18:00:00.000Z', 'up-to')
    expect(await stateOf(key)).toMatchObject({ state: 'sent' })
    expect(delivered()).toHaveLength(1)
  })

  test('a process is known to be dead only on this machine', () => {
    const [machine, id] = ourselves.split(' ')
    expect(isDead(ourselves)).toBe(false)
    expect(isDead(dead)).toBe(true)
    expect(isDead(`${machine} ${id} 00000000`)).toBe(true)
    expect(isDead(`elsewhere 4194303 00000000`)).toBe(false)
  })
})

describe('real time', () => {
  test('letters leave when they are due; one that fails holds up no other', async () => {
    // The folder stands in the future of the machine: its letters are due at its own time.
    const stuck = await queue(start, 'gone')
    const now = await queue(start)
    const service = new Service(world)
    service.kick()
    await eventually(() => delivered().length === 1)
    const later = await queue(start)
    service.kick()
    await eventually(() => delivered().length === 2)
    await service.stop()
    expect(await stateOf(stuck)).toMatchObject({ state: 'queued' })
    for (const key of [now, later]) expect(await stateOf(key)).toMatchObject({ state: 'sent' })
  })

  test('an alarm that fails holds up no other', async () => {
    const bad = { kind: 'alarm', stream: 'meeting/1', name: 'approval', at: '2027-01-01T08:00:00.000Z' } as const
    const good = { ...bad, stream: 'meeting/2', at: '2027-01-02T08:00:00.000Z' } as const
    await world.alarms.ensure('erfa', async () => [bad, good])
    const log = {
      ...world.log,
      tails: async (...[network, streams, fold]: Parameters<typeof world.log.tails>) => {
        if (streams.includes('meeting/1')) throw new Error('broken')
        return world.log.tails(network, streams, fold)
      },
    }
    const service = new Service({ ...world, log })
    service.kick()
    await eventually(() => warned.includes('alarm-failed'))
    await service.stop()
    const left = await world.alarms.next('2027-01-31T00:00:00.000Z')
    expect(left).toMatchObject({ stream: 'meeting/1' })
    expect(await world.alarms.next('2027-01-31T00:00:00.000Z', left)).toBeNull()
  })
})
