import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runUntil } from '../../local/run.ts'
import type { LocalWorld } from '../../local/world.ts'
import { openWorld } from '../../local/world.ts'
import type { MailBytes } from '../../shared/ports.ts'
import type { Received } from '../../shared/secretary.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'
import { typical } from './mails.ts'

/** A letter that somebody got, as far as answering it needs. */
export interface Got {
  readonly letter: string
  readonly to: string
  readonly replyTo: string
  readonly messageId: string
}

/** The ERFA network with as many members as wanted, its data in a folder of its own, its letters caught in memory. */
export interface Office {
  readonly world: LocalWorld
  /** Of the members, in the roster's order. */
  readonly members: readonly string[]
  readonly secretariat: string
  readonly letters: Got[]
  /** Time goes on to this instant, and then the mail comes in. */
  mail(at: string, mail: { from: string; to: string; subject: string; text: string; inReplyTo?: string }): Promise<Received>
  until(at: string): Promise<void>
  close(): Promise<void>
  /** Closes and leaves the folders for somebody else; `remove` takes them away. */
  leave(): Promise<Left>
}

/** What an office leaves behind. */
export interface Left {
  readonly data: string
  readonly charters: string
  remove(): void
}

/** `kept`: other stores in the place of SQLite's. */
export const openOffice = async (
  people: number,
  begins = '2027-01-04T08:00:00.000Z',
  kept: Partial<LocalWorld> = {},
): Promise<Office> => {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-bench-'))
  const charters = join(folder, 'charters')
  mkdirSync(charters)
  cpSync('charters/erfa-midtjylland.yaml', join(charters, 'erfa.yaml'))
  const { csv, members } = rosterOf(people, readFileSync('charters/erfa-midtjylland.csv', 'utf8'))
  writeFileSync(join(charters, 'erfa.csv'), csv)
  const journal = { info: () => undefined, warn: (event: string) => process.stderr.write(`${event}\n`) }
  const real = { ...(await openWorld({ data: join(folder, 'data'), charters, relay: null, journal })), ...kept }
  const letters: Got[] = []
  const postman = { send: async (mail: MailBytes) => ({ type: 'sent', messageId: await noted(real, letters, mail) }) as const }
  const world: LocalWorld = { ...real, postman }
  await openNetworks(world, begins)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  let count = 0
  return {
    world,
    members,
    letters,
    secretariat: 'sekretariat@faelles.example',
    until: at => runUntil(world, at, 'up-to'),
    mail: async (at, { from, to, subject, text, inReplyTo }) => {
      await runUntil(world, at, 'before')
      count += 1
      const raw = typical({ from, to, subject, words: text.split('\n'), id: `<bench-${count}@x.example>`, inReplyTo })
      const received = await receive(world, { raw, envelope: { from, to, at, authenticated: true } })
      await runUntil(world, at, 'before')
      return received
    },
    close: async () => {
      await real.close()
      remove()
    },
    leave: async () => {
      await real.close()
      return { data: join(folder, 'data'), charters, remove }
    },
  }
}

const rosterOf = (people: number, csv: string): { csv: string; members: string[] } => {
  const [header = '', ...rows] = csv.trim().split(/\r?\n/)
  const cells = rows.map(row => row.split(','))
  const organisations = [...new Set(cells.filter(row => row[4]?.includes('member')).map(row => row[3] ?? ''))]
  const made = Array.from({ length: people }, (_, n) => {
    const organisation = organisations[n % organisations.length] ?? ''
    return {
      email: `person${n}@kommune${n % organisations.length}.example`,
      row: (email: string) => `p${n},Person Nummer${n},${email},${organisation},member,`,
    }
  })
  const others = rows.filter((_, n) => !cells[n]?.[4]?.includes('member'))
  return {
    csv: [header, ...made.map(({ email, row }) => row(email)), ...others, ''].join('\n'),
    members: made.map(({ email }) => email),
  }
}

const noted = async (world: LocalWorld, letters: Got[], { tag, raw, to, messageId }: MailBytes): Promise<string> => {
  const queued = await world.outbox.load(tag.slice(0, tag.lastIndexOf('.')))
  const head = Buffer.from(raw)
    .subarray(0, 8_000)
    .toString('latin1')
    .replaceAll(/\r?\n[ \t]+/g, ' ')
  const replyTo = /^Reply-To:.*?([^\s<>]+@[^\s<>]+)/im.exec(head)?.[1] ?? ''
  const letter = queued?.effect.kind === 'letter' ? queued.effect.letter.name : ''
  letters.push({ letter, to, replyTo, messageId })
  return messageId
}

/** An office in which the meeting of 14 April 2027 has been booked and everybody was asked for items; it is 16 March. */
export const calledOffice = async (people: number): Promise<Office> => {
  const office = await openOffice(people)
  await office.mail('2027-02-01T08:00:00.000Z', {
    from: office.secretariat,
    to: 'erfa-moede@moeder.example',
    subject: 'Nyt møde',
    text: 'Nyt møde 14. april 2027 kl. 13-16, Teams',
  })
  await office.until(itsNow)
  return office
}

/** The instant at which a called office stands. */
export const itsNow = '2027-03-16T08:00:00.000Z'

/** The letter asking for items that this member got. */
export const callTo = ({ letters }: Office, member: string): Got => {
  const call = letters.find(each => each.letter === 'call-for-items' && each.to === member)
  if (call === undefined) throw new Error(`${member} got no call`)
  return call
}
