import { startDynamo } from './dynamo-local.ts'
import { bundled } from './bundled.ts'
import { Box } from './box/box.ts'
import { readNetworks } from '../../infra/bundling/charters.ts'
const networks = await readNetworks(['charters'])
const [d, f] = await Promise.all([startDynamo(), bundled()])
let n = 0
const b = await Box.open(d, f.folder, networks)
await b.open('2027-03-01T07:00:00.000Z')
for (let i = 0; i < 120; i++) {
  const raw = Buffer.from(`From: <sekretariat@faelles.example>\r\nTo: <erfa@moeder.example>\r\nSubject: Hej\r\nMessage-ID: <x${i}@y.example>\r\n\r\nTak for sidst\r\n`)
  try { await b.receive({ raw, envelope: { from: 'sekretariat@faelles.example', to: 'erfa@moeder.example', at: '2027-03-02T08:41:00.000Z', authenticated: true } }) } catch (e) { console.log(i, String(e)) }
  const l = b.functions['mail-arrived']
  if (l.deaths.length > n) { console.log(i, l.deaths.at(-1)); n = l.deaths.length }
  b.functions['mail-arrived'].kill(); b.functions['effect-committed'].kill()
}
console.log('done', n); b.close(); d.stop(); f.remove(); process.exit(0)
