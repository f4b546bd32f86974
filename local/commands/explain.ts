import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Charter } from '../../shared/charter/charter.ts'
import { parseMail } from '../../shared/mail/parse.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { networkOf } from '../../shared/mail/reply-address.ts'
import type { Screening } from '../../shared/mail/screen.ts'
import { screen, warnedOf } from '../../shared/mail/screen.ts'
import { senderOf } from '../../shared/mail/sender.ts'
import type { Members } from '../../shared/members/members.ts'
import { delegatorOf, find } from '../../shared/members/members.ts'
import type { Person } from '../../shared/people.ts'
import type { Log } from '../../shared/ports.ts'
import { openBooks } from '../../shared/road/books.ts'
import type { Envelope } from '../../shared/road/incoming.ts'
import { holdsPersonalNumber } from '../../shared/road/personal-number.ts'
import { readMail } from '../../shared/road/reading.ts'
import { isProvenMember, voiceOf } from '../../shared/road/voice.ts'
import type { NetworkFiles, World } from '../../shared/road/world.ts'
import { separate } from '../../shared/understanding/reply/separate.ts'
import type { Separated } from '../../shared/understanding/reply/separated.ts'
import { understand } from '../../shared/understanding/understand.ts'
import type { Understood } from '../../shared/understanding/understood.ts'
import { loadCharters } from '../charters/read.ts'
import { guessEnvelope, isVouchedFor } from '../envelope.ts'
import { InputFault } from '../errors.ts'
import { databaseName } from '../sqlite/open.ts'
import { openWorld } from '../world.ts'
import type { Output } from './check.ts'
import { cutsOf, endOf, partsOf, whoIs } from './explain-words.ts'

/** What is known besides the mail: all of the state, or (without a data folder) the charters and rosters alone. */
interface Setting {
  readonly networks: World['networks']
  readonly world: World | null
  readonly now: string
}

interface Reading {
  readonly separated: Separated
  readonly understood: Understood
  readonly letter: string | null
  readonly person: Person | null
  /** Why the mail would be held for the secretariat's yes, whatever it says. */
  readonly held: string | null
}

/** `rundskriv explain`: what would be understood from these mails, and why. Changes nothing. Answers the exit status. */
export const explain = async (
  files: readonly string[],
  options: { readonly data: string; readonly charters: string; readonly json: boolean; readonly journal: Log },
  io: Output,
): Promise<number> => {
  const { data, charters, json, journal } = options
  // A folder that is not there is not made.
  const world = existsSync(join(data, databaseName)) ? await openWorld({ data, charters, relay: null, journal }) : null
  const networks =
    world?.networks ?? new Map(loadCharters(charters).map(({ charter, people }) => [charter.id, { charter, people }]))
  const setting = { networks, world, now: world?.clock.now() ?? new Date().toISOString() }
  let status = 0
  try {
    for (const file of files) {
      try {
        const { road, ...line } = await explained(file, setting)
        if (json) io.out(JSON.stringify(line))
        else for (const text of inWords(line, road)) io.out(text)
      } catch (error) {
        if (!(error instanceof InputFault)) throw error
        io.err(error.message)
        status = 1
      }
    }
  } finally {
    await world?.close()
  }
  return status
}

const explained = async (file: string, setting: Setting) => {
  const raw = bytesOf(file)
  const parsed = await parseMail(raw)
  if (!parsed.ok) {
    const from = parsed.from[0]?.address ?? null
    const nothing = { ownWords: '', signature: '', quoted: '', forwarded: '', kind: 'unreadable', from, authenticated: false }
    return { file, ...nothing, mayAnswer: false, letter: null, commands: [], reason: parsed.reason, road: noRoad }
  }
  const { mail } = parsed
  const { envelope, files } = await addressed(raw, setting)
  const screening = screen(mail, envelope.from, { addresses: [files.charter.address], domains: [] })
  const reading = await read(mail, envelope, files, setting, screening)
  const sender = senderOf(mail)
  const { separated, understood, letter, person } = reading
  const held = (await holdsPersonalNumber(mail, envelope)) ? 'personal-number' : reading.held
  const wishes = screening.mayAct && understood.kind === 'wishes' ? understood.wishes : []
  return {
    file,
    ownWords: separated.ownWords,
    signature: separated.signature,
    quoted: separated.quoted,
    forwarded: separated.forwarded,
    kind: kindOf(screening, separated),
    from: sender.ok ? sender.mailbox.address : (mail.from[0]?.address ?? null),
    authenticated: envelope.authenticated,
    mayAnswer: screening.mayAnswer,
    letter,
    commands: wishes.map(wish => (wish.on === 'earlier-mail' ? 'ReadAgain' : wish.command.type)),
    reason: reasonOf(screening, held, understood),
    road: {
      parts: partsOf(mail),
      who: whoIs(person),
      cuts: cutsOf(separated),
      because: [screening.why, ...understood.because],
      end: screening.mayAct ? endOf(understood) : [`nothing is done: ${screening.why}`],
    },
  }
}

const noRoad = { parts: [], who: 'nobody that can be read', cuts: [], because: [], end: ['kept, and not read'] }

/** The network that the mail is for; without one that it names, the first. */
const addressed = async (raw: Uint8Array, { networks, now }: Setting): Promise<{ envelope: Envelope; files: NetworkFiles }> => {
  const charters = [...networks.values()].map(({ charter }) => charter)
  const { from, to } = guessEnvelope(raw, networks)
  const network = networkOf(to ?? '', charters)?.network
  const files = [...networks.values()].find(({ charter }) => charter.id === network) ?? [...networks.values()][0]
  if (!files) throw new InputFault('there is no charter to read mails by')
  const address = to ?? files.charter.address
  return { files, envelope: { from, to: address, at: now, authenticated: await isVouchedFor(raw, address, networks) } }
}

const read = async (
  mail: ParsedMail,
  envelope: Envelope,
  { charter, people }: NetworkFiles,
  setting: Setting,
  { calledSpam }: Screening,
): Promise<Reading> => {
  const { world } = setting
  if (world === null) return withoutState(mail, envelope, charter, people)
  const books = await openBooks(world, charter.id)
  const current = books.charterFor({ phase: 'unscheduled' })
  const voice = voiceOf(mail, envelope, books, null, calledSpam)
  // Whoever is held for want of proof is read as if he were believed: the words are what is asked about.
  const person = voice.kind === 'member' ? voice.person : speaker(books.members.state, voice.address)
  const { separated, understood, answered } = await readMail(world, books, current, mail, envelope, person, null)
  const letter = answered?.letter.name ?? null
  const held = voice.kind === 'held' ? voice.why : null
  return { separated, understood, letter, person, held: calledSpam && !isProvenMember(voice) ? warnedOf : held }
}

const speaker = (members: Members, address: string) => find(members, address) ?? delegatorOf(members, address)

/** The words, and what they say by themselves: no letter that is answered, no meeting, but the roster of the file. */
const withoutState = (mail: ParsedMail, envelope: Envelope, charter: Charter, people: NetworkFiles['people']): Reading => {
  const separated = separate(mail, [])
  const sender = senderOf(mail)
  const address = sender.ok ? sender.mailbox.address : ''
  const person = speaker({ people }, address)
  const addressedAs = networkOf(envelope.to, [charter])?.addressedAs ?? 'general'
  const situation = { charter, now: envelope.at, sender: person, answering: null, meetings: [], addressedAs } as const
  return { separated, understood: understand(mail, separated, situation), letter: null, person, held: null }
}

/** In the contract's words: what no person wrote is an auto-reply, unless it has a word of its own. */
const kindOf = ({ kind }: Screening, separated: Separated): string => {
  if (kind === 'person') return separated.kind
  return kind === 'bounce' || kind === 'list' || kind === 'calendar' ? kind : 'auto-reply'
}

const reasonOf = (screening: Screening, held: string | null, understood: Understood): string | null => {
  if (!screening.mayAct) return screening.why
  return held ?? (understood.kind === 'not-understood' ? understood.reason : null)
}

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new InputFault(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error })
  }
}

const indented = (text: string): string => text.split('\n').join('\n      ')

type Told = Awaited<ReturnType<typeof explained>>

const inWords = (line: Omit<Told, 'road'>, { parts, who, cuts, because, end }: Told['road']): string[] => {
  const { file, kind, from, authenticated, mayAnswer, letter, reason } = line
  const texts = (['ownWords', 'signature', 'quoted', 'forwarded'] as const).filter(part => line[part] !== '')
  return [
    `${file}: ${kind} from ${from ?? 'nobody'}${authenticated ? '' : ' (nobody vouches for the sender)'}`,
    ...parts.map(part => `  part: ${part}`),
    `  who: ${who}`,
    `  may be answered: ${mayAnswer ? 'yes' : 'no'}; answers the letter: ${letter ?? 'none that is known'}`,
    ...cuts.map(cut => `  cut: ${cut}`),
    ...texts.map(part => `  ${part}:\n      ${indented(line[part])}`),
    ...because.map(why => `  rule: ${why}`),
    ...end.map(each => `  ${each}`),
    ...(reason === null ? [] : [`  ends as: ${reason}`]),
  ]
}
