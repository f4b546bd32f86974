import { describe, expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { member, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const aase = 'aase.lyngfelt@aarhus.example'

/** A member writes what no rule understands, in the answer to a letter, and is asked. */
const asked = async (text: string, letter: 'call-for-items' | null = 'call-for-items') => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  const to = letter === null ? {} : { to: world.replyTo(aase, letter) ?? '' }
  expect(await world.receives({ from: aase, ...to, subject: 'SV: ERFA', text })).toMatchObject({ outcome: 'asked' })
  return world
}
const answers = async (world: Simulated, text: string) => {
  const before = world.letters.length
  const received = await world.receives({ from: aase, to: world.replyTo(aase, 'question') ?? '', subject: 'SV: spørgsmål', text })
  await world.readsAgain()
  return { received, letters: world.letters.slice(before).map(({ letter, to }) => `${letter} → ${to}`) }
}

describe('G24 whatever we cannot use, people can be asked to read', () => {
  test.each(['Sekretariatet', 'sekretariatet', 'Giv det til sekretariatet', 'Til sekretariatet, tak', 'Send den videre'])(
    '»%s« gives the mail to the secretariat as it stands, and its writer hears so',
    async words => {
      const world = await asked('Kan I minde mig om det på mandag?')
      const { received, letters } = await answers(world, words)
      expect(received).toMatchObject({ outcome: 'accepted', reason: 'read-again-as-people' })
      expect(letters).toEqual([`passed-on → ${office}`, `remark-receipt → ${member}`])
      expect(world.latest('passed-on')).toMatchObject({ what: 'mail-remark', words: 'Kan I minde mig om det på mandag?' })
      expect(world.latest('remark-receipt').words).toBe('Kan I minde mig om det på mandag?')
      expect((await world.meeting()).items).toEqual([])
    },
  )

  test('the question offers it beside what the answered letter asks for, in a mail of its own too', async () => {
    expect((await asked('Kan I minde mig om det på mandag?')).latest('question').offered?.words).toContain('people')
    expect((await asked('Kan I minde mig om det på mandag?', null)).latest('question').offered?.words).toContain('people')
  })

  test('the secretariat is not offered itself', async () => {
    const world = await asked('Kan I minde mig om det på mandag?')
    const from = 'sekretariat@faelles.example'
    expect(await world.receives({ from, subject: 'Hej', text: 'Kan du minde mig om det på mandag?' })).toMatchObject({
      outcome: 'asked',
    })
    expect(world.latest('question').offered?.words).not.toContain('people')
  })

  test('a mail without words goes with its subject', async () => {
    const world = await Simulated.start(erfa(), '2027-01-04T09:00')
    await april(world)
    await world.receives({ from: aase, subject: 'Hvor er materialet?', text: ' ' })
    await answers(world, 'Sekretariatet')
    expect(world.latest('passed-on').words).toBe('Hvor er materialet?')
  })
})
