import { receive } from '../../shared/secretary.ts'
import { answers } from '../support/answers.ts'
import { calledOffice, itsNow } from '../support/office.ts'

/** Mails a second through `receive`, one after the other: answers to the call for items. Letters are not counted in. */
const mails = 400
const warmUp = 40

const office = await calledOffice(40)
const all = answers(office, mails + warmUp)
const take = async ({ from, to, raw }: (typeof all)[number]): Promise<void> => {
  const { outcome } = await receive(office.world, { raw, envelope: { from, to, at: itsNow, authenticated: true } })
  if (outcome !== 'accepted' && outcome !== 'noted') throw new Error(`a mail was ${outcome}`)
}
for (const each of all.slice(0, warmUp)) await take(each)
const started = performance.now()
for (const each of all.slice(warmUp)) await take(each)
const seconds = (performance.now() - started) / 1000
await office.close()
process.stdout.write(JSON.stringify({ mailsPerSecond: mails / seconds }))
