import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, addMinutes, instantOf, localDayOf, toLocalIso } from '../../shared/calendar/day.ts'
import type { Instant } from '../../shared/calendar/types.ts'
import type { Charter } from '../../shared/charter/charter.ts'
import { compose } from '../../shared/composing/compose.ts'
import { painted } from '../../shared/courier.ts'
import { writeMail } from '../../shared/mail/write.ts'
import type { Person } from '../../shared/people.ts'
import { filesFor } from '../../shared/road/files.ts'
import type { RehearsedLetter } from '../../shared/road/rehearsal.ts'
import { rehearse as rehearseMeeting } from '../../shared/road/rehearsal.ts'
import { lineOf } from '../../shared/road/rehearsal-mail.ts'
import type { NetworkFiles, World } from '../../shared/road/world.ts'
import { openNetworks } from '../../shared/secretary.ts'
import { checkTemplates, readCharterFile } from '../charters/read.ts'
import { asOwn, templatesBeside } from '../charters/templates.ts'
import { InputFault } from '../errors.ts'
import { makeRoom } from '../folder.ts'
import { MemoryAlarms } from '../memory/alarms.ts'
import { MemoryEventLog } from '../memory/event-log.ts'
import { MemoryOutbox } from '../memory/outbox.ts'
import { MemoryRawMails } from '../memory/raw-mails.ts'
import { memoryStore } from '../memory/store.ts'
import { painter } from '../painter.ts'
import type { RehearsedMail } from '../rehearse/page.ts'
import { pageOf, pageSign } from '../rehearse/page.ts'
import { timeOf } from '../time.ts'
import type { Output } from './check.ts'

interface Wanted {
  readonly charter: string
  /** RFC 3339, or a local time in the charter's zone. */
  readonly meeting: string
  readonly out: string
}

/**
 * `rundskriv rehearse`: every mail that a meeting would cause under a charter, as a page with a timeline, as `.eml` with the papers that go along, and as a
 * line on stdout for each. Needs no data folder and changes none. Throws InputFault when the charter is wrong or `out` holds something else,
 * WrongUsage for a time that is none.
 */
export async function rehearse({ charter: path, meeting, out }: Wanted, io: Output): Promise<void> {
  const read = readCharterFile(path)
  if ('faults' in read) {
    const [first] = read.faults
    throw new InputFault(first === undefined ? path : `${first.file}:${first.line}: ${first.wrong} — ${first.right}`)
  }
  await checkTemplates([read])
  const { charter } = read
  const start = timeOf('--meeting', meeting, charter.timeZone)
  makeRoom(out, { sign: pageSign, unfinished: 'The rehearsal did not come to its end.', folders: ['mails', 'files'] })
  mkdirSync(join(out, 'files'))
  const people = read.people.length > 0 ? read.people : standIns(charter)
  const world = worldOf({ charter, people, templates: asOwn(templatesBeside(path)) })
  const found = await lettersFor(world, charter, start)
  const mails: RehearsedMail[] = []
  for (const letter of found) {
    const mail = await written(world, letter, charter, mails.length + 1)
    if (mail === null) continue
    writeFileSync(join(out, mail.file), mail.raw)
    for (const { file, bytes } of mail.papers) writeFileSync(join(out, file), bytes)
    mails.push(mail)
    io.out(
      `${toLocalIso(mail.at, charter.timeZone).slice(0, 16)}  ${mail.name}${mail.assumed ? ' *' : ''} -> ${mail.readers === 1 ? mail.reader : `${mail.readers} people`}: ${mail.subject}`,
    )
  }
  const page = join(out, 'index.html')
  writeFileSync(page, pageOf({ charter, start, mails }))
  io.out(`${mails.length} mails, nothing was sent. * = depends on what people write; assumed here. See them: ${page}`)
}

/** In memory, with the network as its files say it. */
const worldOf = (network: NetworkFiles): World => {
  const store = memoryStore()
  return {
    networks: new Map([[network.charter.id, network]]),
    log: new MemoryEventLog(store),
    outbox: new MemoryOutbox(store),
    alarms: new MemoryAlarms(store),
    rawMails: new MemoryRawMails(),
    postman: { send: async () => ({ type: 'later', detail: 'a rehearsal sends nothing' }) },
    painter,
    secrets: [new Uint8Array(32)],
    journal: { info: () => undefined, warn: () => undefined },
  }
}

/** The meeting is booked in good time: the day before the network would be called. */
async function lettersFor(world: World, charter: Charter, start: Instant): Promise<readonly RehearsedLetter[]> {
  const end = addMinutes(start, charter.meetings.maxMinutes)
  const day = addDays(localDayOf(start, charter.timeZone), charter.deadlines.callForItems.days - 7)
  const now = instantOf(day, '09:00', charter.timeZone)
  await openNetworks(world, now)
  return rehearseMeeting(world, charter.id, { start, end, place: null }, now)
}

async function written(world: World, rehearsed: RehearsedLetter, charter: Charter, nth: number): Promise<RehearsedMail | null> {
  const { effect, queuedAt } = rehearsed
  const line = lineOf(rehearsed, charter)
  const [to] = effect.to
  if (line === null || to === undefined) return null
  const { letter } = effect
  const files = await filesFor(world, charter.id, charter, effect)
  const composed = compose(letter, to, charter, { replyTo: charter.address, at: queuedAt, answering: null, files })
  const inline = await painted(world, composed, letter.name)
  const messageId = `<rehearsal-${nth}@${charter.address.split('@')[1] ?? 'localhost'}>`
  const raw = await writeMail({
    charter,
    letter,
    to,
    composed: { ...composed, inline },
    messageId,
    replyTo: charter.address,
    answering: null,
    date: line.at,
  })
  const number = String(nth).padStart(2, '0')
  const file = join('mails', `${number}-${letter.name}.eml`)
  const papers = composed.attachments.map(({ name, bytes }) => ({ name, bytes, file: join('files', `${number}-${name}`) }))
  return {
    ...line,
    name: letter.name,
    file,
    raw,
    papers,
    html: composed.html,
    text: composed.text,
    hasCalendar: composed.calendar !== null,
  }
}

/** A charter without a roster beside it: one person of each municipality, so that it is seen who would be written to. */
const standIns = (charter: Charter): readonly Person[] =>
  charter.organisations.map((organisation, at) => ({
    id: `stand-in-${at + 1}`,
    name: organisation,
    email: `stand-in-${at + 1}@roster.example`,
    aliases: [],
    organisation,
    functions: ['member'],
    status: 'active',
  }))
