import { addMinutes } from './calendar/day.ts'
import type { Instant } from './calendar/types.ts'
import type { Charter } from './charter/charter.ts'
import { maskCpr } from './mail/cpr.ts'
import { parseMail } from './mail/parse.ts'
import type { ParsedMail } from './mail/parsed-mail.ts'
import { networkOf } from './mail/reply-address.ts'
import { screen, warnedOf } from './mail/screen.ts'
import type { DueAlarm, MailRecord, Outcome } from './ports.ts'
import type { Books } from './road/books.ts'
import { openBooks } from './road/books.ts'
import { noteComplaint, recordBounces } from './road/bounces.ts'
import { recordAfterYes, recordOf } from './road/earlier-mail.ts'
import { endingOf } from './road/errand.ts'
import { holdMail } from './road/holding.ts'
import type { Envelope, IncomingMail } from './road/incoming.ts'
import { afterYes, mailKey } from './road/keys.ts'
import type { Occasion } from './road/ledger.ts'
import { Ledger } from './road/ledger.ts'
import { noteMachineMail } from './road/machine-mail.ts'
import { hearMember } from './road/members-mail.ts'
import { rememberQuestions } from './road/open-questions.ts'
import { holdPersonalNumber, holdsPersonalNumber } from './road/personal-number.ts'
import type { Released } from './road/reading.ts'
import { answeringOf } from './road/reading.ts'
import { restrain } from './road/restraint.ts'
import { ring } from './road/ringing.ts'
import { tellUnreadable } from './road/unreadable.ts'
import { isProvenMember, voiceOf } from './road/voice.ts'
import type { World } from './road/world.ts'
import { write } from './road/writing.ts'

/** How far two clocks may differ: an alarm that rings earlier than that before its time changes nothing and stays set. */
const mostEarlyMinutes = 1

/** How a mail ended, with the network that it was for. */
export interface Received extends MailRecord {
  readonly network: string
}

/**
 * The left half of the road, for a mail: kept, parsed, screened, understood, decided, written — in one transaction with its cause.
 * Ends as exactly one recorded outcome; a mail that comes again is a `duplicate` and changes nothing.
 * Throws when the store cannot be reached (the mail must then be kept by whoever handed it in), or when no network has the address.
 */
export async function receive(world: World, mail: IncomingMail): Promise<Received> {
  const id = await world.rawMails.put(mail.raw)
  return read(world, id, mail, null)
}

/** Reads an earlier mail again, now that the secretariat has said yes or the sender has said what it is. Throws as `receive` does. */
export async function reconsider(
  world: World,
  network: string,
  id: string,
  released: Released,
  now: Instant,
): Promise<Received | null> {
  const raw = await world.rawMails.get(id)
  const first = raw === null ? null : await recordOf(world, network, id, raw)
  if (raw === null || first == null) return null
  const isVouched = !released.confirmed && (await recordAfterYes(world, network, id, raw)) !== null
  return read(
    world,
    id,
    { raw, envelope: first.envelope },
    { released: { ...released, ...(isVouched && { vouched: true }) }, now },
  )
}

/** What was said about a mail: it may be read again once for each. */
const wordOf = ({ confirmed, hint, meeting, item }: Released): string =>
  confirmed ? afterYes : [hint, meeting, item].filter(each => each !== null && each !== undefined).join('-')

async function read(
  world: World,
  id: string,
  mail: IncomingMail,
  again: { readonly released: Released; readonly now: Instant } | null,
): Promise<Received> {
  const { raw, envelope } = mail
  const addressed = networkOf(
    envelope.to,
    [...world.networks.values()].map(each => each.charter),
  )
  if (addressed === null) throw new Error(`no network has the address ${envelope.to}`)
  const { network } = addressed
  const parsed = await parseMail(raw)
  const key = mailKey(id, raw, parsed.ok ? parsed.mail : null) + (again === null ? '' : `/${wordOf(again.released)}`)
  const ended = (how: Partial<MailRecord> & { readonly outcome: Outcome }): MailRecord => ({
    id,
    reason: null,
    commands: [],
    stream: null,
    by: null,
    organisation: null,
    envelope,
    ...how,
  })
  const commit = (decide: (books: Books, ledger: Ledger, occasion: Occasion) => Promise<MailRecord>, found: ParsedMail | null) =>
    write(
      world,
      network,
      key,
      again?.now ?? envelope.at,
      {
        mail: id,
        answering: found === null ? null : answeringOf(found, envelope, id),
        isReleased: again?.released.confirmed === true,
      },
      decide,
    )
  const already = await world.log.cause(network, key)
  if (already?.mail?.reason === 'personal-number') await world.rawMails.setApart(id)
  if (already?.mail != null) return { ...already.mail, outcome: 'duplicate', reason: `same-as-${already.mail.outcome}`, network }

  if (!parsed.ok) {
    const record = await commit(async (books, ledger, occasion) => {
      await tellUnreadable(world, books.charterFor({ phase: 'unscheduled' }), books, ledger, occasion, parsed, { id, envelope })
      return ended({ outcome: 'unreadable', reason: parsed.reason })
    }, null)
    return { ...record, network }
  }
  const found = parsed.mail
  const isPersonal = await holdsPersonalNumber(found, envelope)
  if (isPersonal) await world.rawMails.setApart(id)
  const record = await commit(async (books, ledger, occasion) => {
    const charter = books.charterFor({ phase: 'unscheduled' })
    const screening = screen(found, envelope.from, ownAddresses(charter), envelope.calledSpam)
    if (screening.kind === 'bounce') await recordBounces(world, books, ledger, found, envelope.at)
    if (screening.kind === 'bounce') await noteComplaint(world, { books, ledger, occasion, charter }, found)
    const noted = { books, ledger, occasion, charter }
    if (screening.kind === 'auto-reply') await noteMachineMail(noted, found, envelope)
    if (!screening.mayAct) return ended({ outcome: 'ignored', reason: screening.why })
    const voice = voiceOf(found, envelope, books, again?.released ?? null, screening.calledSpam)
    // Strangers' spam, and what anybody sends in a member's name, would be a flood of questions to the secretariat.
    if (screening.calledSpam && !isProvenMember(voice)) return ended({ outcome: 'ignored', reason: warnedOf })
    if (isPersonal) {
      const held = holdPersonalNumber(noted, found, voice, { id, envelope, mayAnswer: screening.mayAnswer })
      // A case system that answers us with the whole case in it would go on for ever.
      const subject = maskCpr(found.subject, Number(envelope.at.slice(0, 4)))
      if (voice.kind === 'member') await restrain(world, noted, { ...voice, mail: id, subject })
      return ended(held)
    }
    if (voice.kind === 'held')
      return ended(holdMail(ledger, occasion, charter, voice, { id, found, envelope, mayAnswer: screening.mayAnswer }))
    const heard = await hearMember({
      world,
      books,
      ledger,
      occasion,
      charter,
      mail: found,
      id,
      envelope,
      voice,
      released: again?.released ?? null,
      mayAsk: screening.mayAsk,
    })
    await restrain(world, noted, { ...voice, mail: id, subject: found.subject, news: heard.news })
    const [command] = heard.commands
    const ending = endingOf(heard.endings)
    rememberQuestions(noted, { ...heard, mail: id, address: voice.address, outcome: ending.outcome })
    return ended({
      ...ending,
      commands: heard.commands,
      stream: heard.stream,
      by: voice.delegate ? voice.address : voice.person.email,
      organisation: voice.person.organisation,
      ...(command === undefined && { stream: null }),
    })
  }, found)
  return { ...record, network }
}

/**
 * The left half of the road, for an alarm: what is due is decided and written. A stale alarm (the meeting was moved, the thing is
 * done) decides nothing. Answers whether anything came of it.
 */
export async function wake(world: World, alarm: DueAlarm, now: Instant): Promise<'done' | 'stale'> {
  const { network } = alarm
  if (!world.networks.has(network)) {
    world.journal.warn('alarm-for-unknown-network', { network, alarm: alarm.name })
    await world.alarms.rang(alarm)
    return 'stale'
  }
  if (addMinutes(now, mostEarlyMinutes) < alarm.at) {
    world.journal.warn('alarm-before-its-time', { network, stream: alarm.stream, alarm: alarm.name, at: alarm.at })
    return 'stale'
  }
  return ring(world, alarm, now > alarm.at ? now : alarm.at)
}

/** Sets every alarm that should exist and does not, so that a lost schedule heals itself. Answers how many were missing. */
export async function sweep(world: World): Promise<number> {
  let missing = 0
  for (const network of world.networks.keys()) {
    missing += await world.alarms.ensure(network, async () => {
      const books = await openBooks(world, network)
      return new Ledger(books, { causeKey: 'sweep', at: '', answering: null, mail: null }).everyAlarm()
    })
  }
  if (missing > 0) world.journal.warn('alarms-were-missing', { missing })
  return missing
}

/** The addresses that are ours: a mail from one of them is our own come back. */
const ownAddresses = (charter: Charter) => ({
  addresses: [charter.address, ...(charter.mailingGroup === null ? [] : [charter.mailingGroup])],
  domains: [],
})

export { openNetworks } from './road/opening.ts'
export type { Envelope, IncomingMail, World }
