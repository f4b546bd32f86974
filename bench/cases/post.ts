import { setTimeout as sleep } from 'node:timers/promises'
import { answers } from '../support/answers.ts'
import { calledOffice } from '../support/office.ts'
import { postOne } from '../support/pump.ts'
import { serving } from '../support/serving.ts'
import { counting } from '../support/sinking.ts'

/** One answer in, its receipt handed to the sink, on an idle system: from the first packet of the connection to the receipt's last. */
const posts = 25
const warmUp = 5
/** A receipt to the writer and a note to the one colleague. */
const lettersEach = 2

const office = await calledOffice(38)
// Only items: "nothing this time" has other letters.
const all = answers(office, 200).filter((_, n) => n % 4 !== 3)
const { data, charters, remove } = await office.leave()
const sink = await counting('sink.ts', '1')
const server = await serving(data, charters, '--relay', `smtp://127.0.0.1:${sink.port}`)
const times: number[] = []
let letters = 0
for (const mail of all.slice(0, posts + warmUp)) {
  const begun = await postOne(server.port, mail)
  times.push((await sink.until(letters + 1)) - begun)
  letters += lettersEach
  await sink.until(letters)
  await sleep(60)
}
await server.end()
sink.close()
remove()
const sorted = times.slice(warmUp).toSorted((a, b) => a - b)
process.stdout.write(
  JSON.stringify({ p50ms: sorted[Math.floor(sorted.length / 2)], p95ms: sorted[Math.floor(sorted.length * 0.95)] }),
)
