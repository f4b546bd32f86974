import { expect, test } from 'vitest'
import { brings, handIn } from '../support/calendar-mails.ts'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'

const secretariat = 'sekretariat@faelles.example'
const lunch = (raw: string): string => raw.replace(/^SUMMARY[^:]*:.*/m, 'SUMMARY:Frokost i ERFA')
const start = () => Simulated.start(erfa(), '2027-02-01T09:00')

test('G08 an entry that is called something else books nothing before the yes, which keeps its name, time and place', async () => {
  const world = await start()
  const held = { outcome: 'held', reason: 'meeting-needs-yes' }
  expect(
    await brings(world, async () => expect(await handIn(world, 'request-known', { change: lunch })).toMatchObject(held)),
  ).toEqual([`meeting-needs-yes → ${office}`])
  expect(world.latest('meeting-needs-yes').warnings[0]).toEqual({ kind: 'in-doubt', title: 'Frokost i ERFA' })
  expect((await world.report()).meetings).toEqual([])
  const to = world.replyTo(secretariat, 'meeting-needs-yes') ?? ''
  await world.receives({ from: secretariat, to, subject: 'SV: ERFA', text: 'Ja, det er rigtigt' })
  await world.readsAgain()
  expect(await world.meeting()).toMatchObject({ start: '2027-04-14T13:00:00+02:00', place: 'Microsoft Teams-møde' })
  expect(world.latest('meeting-scheduled').warnings.map(({ kind }) => kind)).not.toContain('in-doubt')
})

test('G08 and a no leaves it out', async () => {
  const world = await start()
  await handIn(world, 'request-known', { change: lunch })
  const to = world.replyTo(secretariat, 'meeting-needs-yes') ?? ''
  await world.receives({ from: secretariat, to, subject: 'SV: ERFA', text: 'Nej' })
  await world.readsAgain()
  expect((await world.report()).meetings).toEqual([])
})
