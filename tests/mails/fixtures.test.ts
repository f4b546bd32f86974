import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import type { AnyEvent } from '../../shared/ports.ts'
import { letterAnswered } from '../../shared/road/reading.ts'
import { receive } from '../../shared/secretary.ts'
import type { Simulated } from '../support/simulated.ts'
import { expected, fixtures } from './fixtures.ts'
import type { Expected } from './making/expect.ts'
import { changeOf } from './making/expect.ts'
import { made } from './making/made.ts'
import type { Stage, StageName } from './making/stages.ts'
import { arrival, stages, worldAt } from './making/stages.ts'

let all: ReadonlyMap<StageName, Stage>
/** The same mails as the program would bring them about today. */
let today: Awaited<ReturnType<typeof made>>
beforeAll(async () => {
  all = await stages()
  today = await made(all)
})

/**
 * A mail names a letter of ours by its place in our history and quotes its words. So that nobody who changes a letter must write 200 files
 * anew, the mail is heard as it would be written today; the files are what it was when `make-mails.ts` was run last.
 */
const asOfToday = (file: string): { readonly raw: Uint8Array; readonly to: string } => {
  const fresh = today.get(file)
  if (fresh === undefined) throw new Error(`no case makes ${file}`)
  return { raw: fresh.raw, to: fresh.expected.to }
}

const stageOf = (name: StageName): Stage => {
  const stage = all.get(name)
  if (stage === undefined) throw new Error(`there is no stage ${name}`)
  return stage
}

/** Events that are bookkeeping and follow from the others. */
const bookkeeping = new Set(['Reinstated', 'MemberReinstated', 'MachineMailNoted', 'QuestionAsked', 'QuestionSettled'])

const eventsOf = ({ store }: Simulated): ReadonlyMap<string, readonly AnyEvent[]> => store.streams

async function hear(file: string, { stage: name, from, authenticated }: Expected) {
  const stage = stageOf(name)
  const world = worldAt(stage)
  const before = new Map([...eventsOf(world)].map(([stream, events]) => [stream, events.length]))
  const letters = world.letters.length
  const { raw, to } = asOfToday(file)
  const envelope = { from, to, at: arrival(stage), authenticated }
  const received = await receive(world.world, { raw, envelope })
  const parsed = await parseMail(raw)
  const answered = parsed.ok ? await letterAnswered(world.world, 'erfa', parsed.mail, { ...envelope }) : null
  const changes = [...eventsOf(world)].flatMap(([stream, events]) => events.slice(before.get(stream) ?? 0))
  return {
    ended: {
      outcome: received.outcome,
      reason: received.reason,
      commands: received.commands,
      changes: changes.filter(each => !bookkeeping.has(each.type)).map(changeOf),
    },
    letters: world.letters.slice(letters).map(each => each.letter),
    answered: answered?.letter.name ?? null,
  }
}

describe('G12, G44: every mail of ours ends as it must', () => {
  it.each(Object.entries(expected))('%s', async (file, wanted) => {
    const { outcome, reason, commands, changes } = wanted
    const { ended, letters, answered } = await hear(file, wanted)
    expect(ended).toEqual({ outcome, reason, commands, changes })
    if (wanted.answers !== null && outcome !== 'unreadable') expect(answered).toBe(wanted.answers)
    // The secretariat may hear of it; whoever sent it hears nothing.
    if (outcome === 'ignored') expect(letters.filter(each => each !== 'undelivered' && each !== 'passed-on')).toEqual([])
  })
})

describe('the folder of mails', () => {
  it('holds what the table names and nothing else, 120 at least', () => {
    const files = readdirSync(fixtures).filter(name => name.endsWith('.eml'))
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted())
    expect(files.length).toBeGreaterThanOrEqual(120)
  })

  it('names nobody outside .example', () => {
    for (const file of Object.keys(expected)) {
      const raw = readFileSync(join(fixtures, file), 'latin1').replaceAll(/=\r?\n/g, '')
      const domains = [...raw.matchAll(/@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi)].map(([, domain]) => domain?.toLowerCase() ?? '')
      expect(
        domains.filter(each => !each.endsWith('.example') && !each.endsWith('amazonses.com')),
        file,
      ).toEqual([])
    }
  })
})
