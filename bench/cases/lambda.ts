import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { settings } from '../../functions/aws/settings.ts'
import { bundle, forLambda } from '../../infra/bundling/bundle.ts'

/**
 * How long a function takes to start (its bundle imported in a fresh Node process, everything at module level done), as a ratio to a
 * handler that only imports the client of DynamoDB and makes one. The two take turns, and of each the calmest start counts: what a busy
 * machine adds is no cost of the function's.
 */
const rounds = 9
const name = process.argv[2] ?? 'time-has-come'

const baseline = `
import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
const client = new DynamoDBClient({})
const commands = { get: GetItemCommand, put: PutItemCommand, query: QueryCommand, all: TransactWriteItemsCommand, change: UpdateItemCommand }
export const handler = ({ what, input }) => client.send(new commands[what](input))`

// Processor time and not the clock: on a calm machine they are the same, on a busy one only this says what the function costs.
const starter = `const from = process.cpuUsage()
await import(process.argv[2])
const { user, system } = process.cpuUsage(from)
process.stdout.write(String((user + system) / 1000))
process.exit(0)`

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-start-'))
const start = join(folder, 'start.mjs')
writeFileSync(start, starter)
await bundle(folder, ['charters'])
const plain = { contents: baseline, resolveDir: process.cwd() }
await build({ ...forLambda, stdin: plain, outdir: join(folder, 'baseline'), entryNames: 'index' })

// Everything that any of them is told.
const told = Object.fromEntries(Object.values(settings).flatMap(names => names.map(each => [each, 'bench'])))
const aws = {
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
}
const run = promisify(execFile)
const startOf = async (which: string): Promise<number> => {
  const { stdout } = await run(process.execPath, [start, join(folder, which, 'index.mjs')], { env: { ...told, ...aws } })
  return Number(stdout)
}

const [ours, theirs]: [number[], number[]] = [[], []]
for (let n = 0; n < rounds; n += 1) {
  theirs.push(await startOf('baseline'))
  ours.push(await startOf(name))
}
rmSync(folder, { recursive: true, force: true })
process.stdout.write(
  JSON.stringify({ figure: Math.min(...ours) / Math.min(...theirs), ms: Math.min(...ours), baselineMs: Math.min(...theirs) }),
)
