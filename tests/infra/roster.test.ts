import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DynamoEventLog } from '../../functions/aws/dynamo/event-log.ts'
import { Table } from '../../functions/aws/dynamo/table.ts'
import { readyIn } from '../../functions/aws/ready.ts'
import { bundle } from '../../infra/bundling/bundle.ts'
import { readNetworks } from '../../infra/bundling/charters.ts'
import { openBooks } from '../../shared/road/books.ts'
import type { NetworkFiles, World } from '../../shared/road/world.ts'
import { openNetworks } from '../../shared/secretary.ts'
import type { DynamoLocal } from '../aws/dynamo-local.ts'
import { leftOut, startDynamo } from '../aws/dynamo-local.ts'
import { MemoryBodies } from '../aws/memory-bodies.ts'
import { stackAccount } from './stack-account.ts'

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-cut-roster-'))
const whole = 'charters/erfa-midtjylland.yaml'
/** The roster as a mishap leaves it: of every municipality's two people only the first. */
const cut = join(folder, 'erfa-midtjylland.yaml')
copyFileSync(whole, cut)
const seen = new Set<string>()
const kept = readFileSync(whole.replace('.yaml', '.csv'), 'utf8')
  .split('\n')
  .filter(line => {
    const [, , , organisation = '', functions = ''] = line.split(',')
    return !functions.includes('member') || (!seen.has(organisation) && seen.add(organisation))
  })
writeFileSync(cut.replace('.yaml', '.csv'), kept.join('\n'))

describe.skipIf(leftOut)('a roster that was cut short', { timeout: 120_000 }, () => {
  let dynamo: DynamoLocal
  beforeAll(async () => {
    dynamo = await startDynamo()
  }, 120_000)
  afterAll(() => dynamo?.stop())

  const worldOf = async (table: string, files: readonly NetworkFiles[]) => {
    const warned: (readonly [string, unknown])[] = []
    const journal = { info: () => undefined, warn: (event: string, ids?: unknown) => void warned.push([event, ids]) }
    const log = new DynamoEventLog(new Table(dynamo.client(), table), new MemoryBodies())
    const networks = new Map(files.map(each => [each.charter.id, each]))
    return { world: { log, networks, journal } as unknown as World, warned }
  }
  const living = async (): Promise<string> => {
    const table = await dynamo.table()
    const { world } = await worldOf(table, await readNetworks([whole]))
    await openNetworks(world, '2027-03-01T08:00:00.000Z')
    return table
  }
  const active = async (world: World): Promise<number> =>
    (await openBooks(world, 'erfa')).members.state.people.filter(
      each => each.status !== 'former' && each.functions.includes('member'),
    ).length

  test('is not believed by the functions: everybody stays, and the log says so', async () => {
    const { world, warned } = await worldOf(await living(), await readNetworks([cut]))
    await readyIn(async () => world)('erfa')
    expect(warned).toEqual([
      [
        'roster-doubted',
        expect.objectContaining({ network: 'erfa', lacks: 19, of: 38, remedy: expect.stringContaining('--believe-roster') }),
      ],
    ])
    expect(await active(world)).toBe(38)
  })

  test('is believed when the bundle says that somebody has said so', async () => {
    await bundle(join(folder, 'functions'), [cut], { believesRosters: true })
    const files = JSON.parse(readFileSync(join(folder, 'functions', 'time-has-come', 'networks.json'), 'utf8'))
    const { world, warned } = await worldOf(await living(), files)
    await readyIn(async () => world)('erfa')
    expect(warned).toEqual([])
    expect(await active(world)).toBe(19)
  })

  const deploy = async (table: string, ...more: string[]) => {
    const asked: string[] = []
    const account = await stackAccount({ outputs: { IsTable: table, IsBucket: 'b', IsGeneration: '1', IsLayout: '2' }, asked })
    const env = {
      ...process.env,
      ...{ AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL: account.endpoint },
      ...{ AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint, AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' },
    }
    const args = ['infra/deploy/main.ts', '--charter', cut, '--domain', 'moeder.example', ...more]
    const run = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    run.stderr.on('data', chunk => {
      said += String(chunk)
    })
    const [status] = await once(run, 'close')
    account.stop()
    return { status, said, asked }
  }

  test('is asked about by the deploy, which does nothing; with the answer it goes on', async () => {
    const table = await living()
    const { status, said, asked } = await deploy(table)
    expect({ status, said }).toEqual({
      status: 1,
      said: 'deploy: --believe-roster: the roster of erfa lacks 19 of 38 members; if they have really left, say so with it, and they get no more letters\n',
    })
    expect(new Set(asked)).toEqual(new Set(['DescribeStacks']))
    expect((await deploy(table, '--believe-roster')).asked).toContain('ListReceiptRuleSets')
  })
})
