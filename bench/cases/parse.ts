import { simpleParser } from 'mailparser'
import { parseMail } from '../../shared/mail/parse.ts'
import { networkOf } from '../../shared/mail/reply-address.ts'
import { screen } from '../../shared/mail/screen.ts'
import { openBooks } from '../../shared/road/books.ts'
import { readMail } from '../../shared/road/reading.ts'
import { voiceOf } from '../../shared/road/voice.ts'
import { answers } from '../support/answers.ts'
import { calledOffice, itsNow } from '../support/office.ts'

/**
 * CPU for a mail: `ours` = the whole left half of the road up to the command (parsed, addressed, screened, the sender looked up, the letter
 * found, our quotation cut off, understood); `mailparser` = that library alone, with the same safe options, on the same mails.
 */
const mails = 1000
const warmUp = 200

const office = await calledOffice(40)
const { world } = office
const all = answers(office, mails + warmUp)

const ours = async ({ from, to, raw }: (typeof all)[number]): Promise<number> => {
  const parsed = await parseMail(raw)
  if (!parsed.ok) throw new Error(parsed.reason)
  const charters = [...world.networks.values()].map(({ charter }) => charter)
  const addressed = networkOf(to, charters)
  if (addressed === null) throw new Error('nobody has this address')
  const envelope = { from, to, at: itsNow, authenticated: true }
  const books = await openBooks(world, addressed.network)
  const charter = books.charterFor({ phase: 'unscheduled' })
  if (!screen(parsed.mail, from, { addresses: [charter.address], domains: [] }).mayAct) throw new Error('screened')
  const voice = voiceOf(parsed.mail, envelope, books, null)
  if (voice.kind !== 'member') throw new Error('held')
  const { understood } = await readMail(world, books, charter, parsed.mail, envelope, voice.person, null)
  if (understood.kind !== 'wishes') throw new Error(`not understood: ${JSON.stringify(understood).slice(0, 300)}`)
  return understood.wishes.length
}
const theirs = async ({ raw }: (typeof all)[number]): Promise<number> => {
  const { text, html } = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  })
  return `${text}`.length + `${html}`.length
}
const work = process.argv[2] === 'mailparser' ? theirs : ours

for (const each of all.slice(0, warmUp)) await work(each)
const before = process.cpuUsage()
for (const each of all.slice(warmUp)) await work(each)
const { user, system } = process.cpuUsage(before)
await office.close()
process.stdout.write(JSON.stringify({ cpuMs: (user + system) / 1000 / mails }))
