import { rmSync } from 'node:fs'
import { serving } from '../support/serving.ts'

/** From exec to `listening`, on a folder with a history (`--data` and `--charters` of a prepared one) or on a new one. */
const [data = '', charters = ''] = process.argv.slice(2)
const server = await serving(data, charters)
await server.end()
if (data.endsWith('-new')) rmSync(data, { recursive: true, force: true })
process.stdout.write(JSON.stringify({ ms: server.startMs }))
