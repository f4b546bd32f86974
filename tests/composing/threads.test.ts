import { describe, expect, test } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { erfa } from '../support/charters.ts'
import { chair, member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import * as wish from '../support/wishes.ts'
import { book, item, move, numbered, sendMinutes } from '../support/wishes.ts'

interface Got {
  readonly mail: ParsedMail
  readonly letter: string
  readonly meeting: number | null
  readonly threadIndex: string | null
}
/** What two mails must share so that a program shows them as one conversation: keys, of which one in common is enough. */
type Program = (got: Got) => readonly string[]

const ids = ({ mail }: Got) => [mail.messageId, ...mail.inReplyTo, ...mail.references].filter(id => id !== null)
/** What is left when "SV:" and "Re:" are taken away. */
const plainSubject = ({ mail }: Got) => mail.subject.replace(/^(?:(?:sv|re|fw|vs)\s*:\s*)+/i, '').toLowerCase()

const programs: Readonly<Record<string, Program>> = {
  // MS-OXOMSG 2.2.1.3: the header of 22 bytes names the conversation; what follows it is the place in it.
  Outlook: ({ threadIndex }) =>
    threadIndex === null ? [] : [Buffer.from(threadIndex, 'base64').subarray(0, 22).toString('hex')],
  // Both go by RFC 5322 alone.
  'Apple Mail': ids,
  Thunderbird: ids,
  // The same subject, and a reference in common or consistently to one id (workspaceupdates.googleblog.com, March 2019).
  Gmail: got => ids(got).map(id => `${plainSubject(got)} ${id}`),
}

/** The conversations that a program makes of the mails. */
const conversations = (mails: readonly Got[], program: Program): readonly (readonly Got[])[] => {
  const found: { keys: Set<string>; mails: Got[] }[] = []
  for (const got of mails) {
    const keys = program(got)
    const [mine, ...others] = found.filter(each => keys.some(key => each.keys.has(key)))
    const into = mine ?? { keys: new Set<string>(), mails: [] }
    if (mine === undefined) found.push(into)
    for (const other of others) {
      for (const key of other.keys) into.keys.add(key)
      into.mails.push(...other.mails)
      found.splice(found.indexOf(other), 1)
    }
    for (const key of keys) into.keys.add(key)
    into.mails.push(got)
  }
  return found.map(each => each.mails)
}

/** Nobody else: a letter to forty people would be composed forty times. */
const few = erfa().people.filter(({ id }) => [office, chair, minuteTaker, member].includes(id))
const inboxes = new Map<string, Promise<readonly Got[]>>()
const inboxOf = (address: string): Promise<readonly Got[]> => {
  const inbox = inboxes.get(address) ?? twoMeetings(address)
  inboxes.set(address, inbox)
  return inbox
}

/** Two meetings, one of which is moved, as they arrive at the member who answers and comments. */
const twoMeetings = async (address: string): Promise<readonly Got[]> => {
  const people = few.map(person => (person.id === member ? { ...person, email: address } : person))
  const world = await Simulated.start({ ...erfa(), people }, '2027-02-01T09:00')
  const answers = async (letter: 'call-for-items' | 'minutes-for-comment', text: string): Promise<void> => {
    await world.deliver()
    const last = (await read(world, address)).findLast(each => each.letter === letter)
    const id = last?.mail.messageId ?? ''
    const to = world.replyTo(address, letter) ?? ''
    const headers = [`In-Reply-To: ${id}`, `References: ${id}`]
    await world.receives({ from: address, to, subject: `SV: ${last?.mail.subject}`, text, headers })
  }
  await world.wants(office, book('2027-04-14T13:00', '16:00'))
  await world.wants(office, numbered(2, book('2027-10-06T13:00', '16:00')), 2)
  await world.deliverUntil('2027-03-16T10:00')
  await answers('call-for-items', 'Vi har et punkt: Navngivning af skemaer, 20 min.')
  await world.wants(minuteTaker, item('Fælles kursus'))
  await world.wants(office, move('2027-04-21T13:00', '16:00'))
  await world.deliverUntil('2027-04-22T10:00')
  await world.wants(minuteTaker, wish.minutes())
  await world.wants(office, sendMinutes)
  await world.deliverUntil('2027-04-26T10:00')
  await answers('minutes-for-comment', 'Punkt 1: Vi var også med.')
  await world.deliverUntil('2027-09-10T10:00')
  return read(world, address)
}

const read = async (world: Simulated, address: string): Promise<readonly Got[]> => {
  const got: Got[] = []
  for (const { raw, tag, to } of world.sent) {
    if (to !== address) continue
    const effect = [...world.store.effects.values()].find(({ key }) => tag.startsWith(`${key}.`))?.effect
    const parsed = await parseMail(raw)
    if (!parsed.ok || effect?.kind !== 'letter') throw new Error(`${tag} cannot be read again`)
    const threadIndex = /^Thread-Index: (.*)$/m.exec(Buffer.from(raw).toString())?.[1]?.trim() ?? null
    const meeting = 'meeting' in effect.letter ? (effect.letter.meeting?.number ?? null) : null
    got.push({ mail: parsed.mail, letter: effect.letter.name, meeting, threadIndex })
  }
  return got
}

describe('G11 the letters of one meeting are one conversation, from the call to the approval, though the meeting was moved', () => {
  test.each([
    ['Outlook', 'aase.lyngfelt@aarhus.example'],
    ['Apple Mail', 'aase.lyngfelt@aarhus.example'],
    ['Thunderbird', 'aase.lyngfelt@aarhus.example'],
    ['Gmail', 'nobody@gmail.com'],
  ])('in %s', async (name, address) => {
    const letters = (await inboxOf(address)).filter(each => each.meeting !== null)
    expect(new Set(letters.filter(each => each.meeting === 1).map(each => each.letter))).toEqual(
      new Set([
        'call-for-items',
        'item-receipt',
        'meeting-moved',
        'agenda',
        'minutes-for-comment',
        'comment-receipt',
        'minutes-approved',
      ]),
    )
    const shown = conversations(letters, programs[name] ?? (() => []))
    expect(shown.map(each => new Set(each.map(got => got.meeting)))).toEqual([new Set([1]), new Set([2])])
  })

  test('and a subject that says what is wanted by when is one that Gmail alone would tear apart', async () => {
    const letters = (await inboxOf('aase.lyngfelt@aarhus.example')).filter(each => each.meeting === 1)
    expect(conversations(letters, programs.Gmail ?? (() => [])).length).toBeGreaterThan(4)
  })
})
