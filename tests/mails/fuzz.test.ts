import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { screen } from '../../shared/mail/screen.ts'
import { senderOf } from '../../shared/mail/sender.ts'
import type { AnyEvent } from '../../shared/ports.ts'
import { openBooks } from '../../shared/road/books.ts'
import { voiceOf } from '../../shared/road/voice.ts'
import { receive } from '../../shared/secretary.ts'
import { invitationIn } from '../../shared/understanding/invitation/read.ts'
import { separate } from '../../shared/understanding/reply/separate.ts'
import type { Situation } from '../../shared/understanding/situation.ts'
import { understand } from '../../shared/understanding/understand.ts'
import { erfa } from '../support/charters.ts'
import { cpuMs } from '../support/cpu.ts'
import { expected, rawOf } from './fixtures.ts'
import type { Stage } from './making/stages.ts'
import { arrival, stages, worldAt } from './making/stages.ts'
import { chanceOf, mutated } from './mutations.ts'

/** `SEED=…` tries others, `MUTATIONS=100000` as many as a night has time for; a failure names the number of the mutation. */
const seed = Number(process.env.SEED ?? 20_270_414)
const mutationsInAll = Number(process.env.MUTATIONS ?? 3_000)
/** As many go the whole road; for the others parsing, screening and understanding are enough to fall over. */
const wholeRoad = 400
const mostMs = 2_000

/** The rest of a long mail is our own letter, quoted: without it the same mistakes are found in a third of the time. */
const mostBytes = 3_000
const files = Object.keys(expected)
const calendars = join(import.meta.dirname, '../fixtures/calendar')
const mails = [
  ...files.map(file => Buffer.from(rawOf(file)).subarray(0, mostBytes)),
  ...readdirSync(calendars)
    .filter(name => name.endsWith('.eml'))
    .map(name => readFileSync(join(calendars, name)).subarray(0, mostBytes)),
]

const { charter, people } = erfa()
const now = '2027-03-24T10:00:00.000Z'
const view = {
  number: 1,
  title: 'ERFA-mødet',
  start: '2027-04-14T11:00:00.000Z',
  end: '2027-04-14T14:00:00.000Z',
  place: 'Teams',
}
const item = { id: 'P-1', title: 'Navngivning', organisation: 'Lemvig Kommune', late: false, status: 'proposed', minutes: 20 }
const meetings = (['calling', 'minutes-out'] as const).map((phase, at) => ({
  ...{ ...view, number: at + 1, phase, items: [item], openDeadlines: [], minutesWait: false },
}))

let stage: Stage
beforeAll(async () => {
  const found = (await stages()).get('calling')
  if (found === undefined) throw new Error('there is no stage calling')
  stage = found
})

describe('thousands of damaged mails', () => {
  it('are parsed, screened and understood without a fall, each within two seconds', { timeout: 900_000 }, async () => {
    const chance = chanceOf(seed)
    const books = await openBooks(worldAt(stage).world, charter.id)
    const kinds = new Map<string, number>()
    for (let n = 0; n < mutationsInAll; n += 1) {
      const { raw, how } = mutated(mails, chance)
      const name = `mutation ${n}: ${how}`
      const started = process.threadCpuUsage()
      const parsed = await parseMail(raw)
      const { user, system } = process.threadCpuUsage(started)
      expect((user + system) / 1000, name).toBeLessThan(mostMs)
      if (!parsed.ok) {
        kinds.set(parsed.reason, (kinds.get(parsed.reason) ?? 0) + 1)
        continue
      }
      const { mail } = parsed
      // Nothing is understood on the road before this: nobody unproven has a voice, whatever became of his mail.
      const envelope = { from: 'x@y.example', to: charter.address, at: now, authenticated: false }
      expect(voiceOf(mail, envelope, books, null).kind, name).toBe('held')
      const took = cpuMs(() => {
        const screening = screen(mail, 'x@y.example', { addresses: [charter.address], domains: [] })
        const sender = senderOf(mail)
        const person = people.find(({ email }) => sender.ok && email === sender.mailbox.address) ?? null
        const situation: Situation = {
          ...{ charter, now, sender: person, answering: null, meetings, addressedAs: 'general' },
          ...(invitationIn(mail) === null ? {} : { invited: meetings, people }),
        }
        const understood = understand(mail, separate(mail), situation)
        const kind = `${screening.kind} ${understood.kind}`
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      })
      expect(took, name).toBeLessThan(mostMs)
    }
    // A fuzzer that only ever makes rubbish finds nothing.
    const enough = {
      'person wishes': 5,
      'person not-understood': 5,
      'auto-reply wishes': 5,
      'bounce not-understood': 5,
      empty: 1,
    }
    for (const [kind, least] of Object.entries(enough))
      expect(kinds.get(kind) ?? 0, `${kind} in ${JSON.stringify([...kinds])}`).toBeGreaterThanOrEqual(least)
  })
})

describe('four hundred of them on the whole road', () => {
  /**
   * What a mail of somebody unproven may leave behind: that it waits; and a bounce, which nobody can prove to have sent, counts when it names
   * a letter that we did send to that address.
   */
  const harmless = new Set<AnyEvent['type']>(['MailHeld', 'BounceRecorded', 'MemberSuspended'])

  it('end as exactly one outcome each, and nobody unproven gets anything done', { timeout: 900_000 }, async () => {
    const chance = chanceOf(seed + 1)
    const outcomes = new Map<string, number>()
    let world = worldAt(stage)
    for (let n = 0; n < wholeRoad; n += 1) {
      if (n % 50 === 0) world = worldAt(stage)
      const { raw, how, at } = mutated(mails, chance)
      const { from, to } = expected[files[at] ?? ''] ?? { from: '', to: charter.address }
      const authenticated = chance() < 0.5
      const name = `mutation ${n}: ${how}, ${files[at]}`
      const before = new Map([...world.store.streams].map(([stream, events]) => [stream, events.length]))
      const causes = world.store.causes.size
      const received = await receive(world.world, { raw, envelope: { from, to, at: arrival(stage), authenticated } })
      outcomes.set(received.outcome, (outcomes.get(received.outcome) ?? 0) + 1)
      expect(world.store.causes.size - causes, name).toBe(received.outcome === 'duplicate' ? 0 : 1)
      if (authenticated) continue
      expect(received.commands, name).toEqual([])
      expect(['held', 'ignored', 'unreadable', 'duplicate'], name).toContain(received.outcome)
      const done = [...world.store.streams].flatMap(([stream, events]) => events.slice(before.get(stream) ?? 0))
      expect(
        done.map(each => each.type).filter(type => !harmless.has(type)),
        name,
      ).toEqual([])
    }
    for (const outcome of ['accepted', 'held', 'ignored', 'asked', 'refused'])
      expect(outcomes.get(outcome) ?? 0, JSON.stringify([...outcomes])).toBeGreaterThan(2)
  })
})
