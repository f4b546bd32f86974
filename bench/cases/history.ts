import { receive } from '../../shared/secretary.ts'
import { typical } from '../support/mails.ts'
import { calledOffice, callTo, itsNow } from '../support/office.ts'

/** CPU for a mail in a meeting that has had so many events already: a member who changes the minutes of an item, over and over. */
const events = Number(process.argv[2] ?? 20)
const mails = 200

const office = await calledOffice(40)
const { world, members } = office
const revision = async (): Promise<number> => (await world.log.read('erfa', 'meeting/1')).revision
let count = 0
const say = async (member: number, words: string): Promise<void> => {
  count += 1
  const from = members[member % members.length] ?? ''
  const { replyTo, messageId } = callTo(office, from)
  const raw = typical({
    from,
    to: replyTo,
    subject: 'ERFA-mødet',
    words: [words],
    id: `<h-${count}@x.example>`,
    inReplyTo: messageId,
  })
  const { outcome, reason } = await receive(world, { raw, envelope: { from, to: replyTo, at: itsNow, authenticated: true } })
  if (outcome !== 'accepted') throw new Error(`${words}: ${outcome} ${reason}`)
}
for (let item = 0; item < 12; item += 1) await say(item, `Punkt: Erfaringer fra egn ${item}, 10 min`)
const change = (): Promise<void> => say(count % 12, `P-${(count % 12) + 1}: ${10 + ((Math.floor(count / 12) * 5) % 50)} min`)
while ((await revision()) < events) await change()
const before = process.cpuUsage()
for (let n = 0; n < mails; n += 1) await change()
const { user, system } = process.cpuUsage(before)
const reached = await revision()
await office.close()
process.stdout.write(JSON.stringify({ cpuMs: (user + system) / 1000 / mails, events: reached - mails }))
