import { describe, expect, test } from 'vitest'
import type { Received } from '../../shared/secretary.ts'
import { handIn } from '../support/calendar-mails.ts'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, confirmed, move } from '../support/wishes.ts'

interface Entry {
  readonly on?: string
  readonly sequence?: number
  readonly gone?: boolean
  readonly title?: string
}

/** The secretariat forwards the user group's entry, 13 to 16 on a day such as `20270412`. */
const forwards = (world: Simulated, { on = '20270412', sequence = 0, gone = false, title }: Entry = {}): Promise<Received> =>
  handIn(world, 'request-forwarded-by-secretariat', {
    again: `${on}-${sequence}-${gone}`,
    change: text =>
      text
        .replace('da-DK:ERFA-møde', `da-DK:${title ?? 'Møde i den nationale brugergruppe'}`)
        .replace(
          'da-DK:ERFA-m\u00c3\u00b8de',
          `da-DK:${title ?? 'Møde i den nationale brugergruppe'}`.replaceAll('ø', '\u00c3\u00b8'),
        )
        .replaceAll('20270414T', `${on}T`)
        .replace(/^SEQUENCE:\d+/m, `SEQUENCE:${sequence}`)
        .replaceAll(/METHOD:REQUEST/g, gone ? 'METHOD:CANCEL' : 'METHOD:REQUEST')
        .replaceAll(/method=REQUEST/gi, gone ? 'method=CANCEL' : 'method=REQUEST'),
  })

const start = async (): Promise<Simulated> => Simulated.start(erfa(), '2027-02-01T08:00')

const tooLate = (world: Simulated) => world.latest('user-group-noted').after.map(each => each.number)

describe('G54 our meeting comes before the user group’s', () => {
  test('forwarded when ours is booked after it: the secretariat is warned, and nobody is called to it', async () => {
    const world = await start()
    await april(world)
    const before = world.letters.length
    expect(await forwards(world)).toMatchObject({ outcome: 'accepted', commands: ['NoteUserGroupMeeting'] })
    expect(world.letters.slice(before)).toMatchObject([{ letter: 'user-group-noted', to: [office] }])
    expect(world.latest('user-group-noted')).toMatchObject({
      title: 'Møde i den nationale brugergruppe',
      start: '2027-04-12T11:00:00.000Z',
      change: 'new',
    })
    expect(tooLate(world)).toEqual([1])
    expect((await world.report()).meetings).toHaveLength(1)
  })

  test('known when ours is booked after it: the plan warns, and says so again when ours is moved', async () => {
    const world = await start()
    await forwards(world)
    expect(tooLate(world)).toEqual([])
    await april(world)
    const warned = () => world.latest('meeting-scheduled').warnings.filter(each => each.kind === 'after-user-group')
    expect(warned()).toEqual([{ kind: 'after-user-group', on: '2027-04-14', theirs: '2027-04-12' }])
    await world.wants(office, confirmed(move('2027-04-07T13:00', '16:00')))
    expect(warned()).toEqual([])
    await world.wants(office, confirmed(move('2027-04-21T13:00', '16:00')))
    expect(warned()).toMatchObject([{ on: '2027-04-21', theirs: '2027-04-12' }])
  })

  test('theirs is moved: looked at again; an older version changes nothing; the same one is known', async () => {
    const world = await start()
    await april(world)
    await forwards(world, { on: '20270419', sequence: 1 })
    expect(tooLate(world)).toEqual([])
    expect(await forwards(world, { on: '20270412', sequence: 0 })).toMatchObject({ outcome: 'noted', reason: 'said-already' })
    await forwards(world, { on: '20270413', sequence: 2 })
    expect(world.latest('user-group-noted').change).toBe('moved')
    expect(tooLate(world)).toEqual([1])
  })

  test('one that is off warns no more; an entry that nobody knows is dropped', async () => {
    const world = await start()
    expect(await forwards(world, { gone: true })).toMatchObject({ outcome: 'ignored', reason: 'unknown-invitation' })
    await forwards(world)
    expect(await forwards(world, { gone: true, sequence: 1 })).toMatchObject({ outcome: 'accepted' })
    expect(world.latest('user-group-noted')).toMatchObject({ change: 'gone', after: [] })
    await april(world)
    expect(world.latest('meeting-scheduled').warnings.map(each => each.kind)).not.toContain('after-user-group')
  })

  test('one long before the call for items is behind us; one on the day after ours is in time', async () => {
    const world = await start()
    await april(world)
    await forwards(world, { on: '20270312' })
    expect(tooLate(world)).toEqual([])
    await forwards(world, { on: '20270415', sequence: 1 })
    expect(tooLate(world)).toEqual([])
  })

  test('it stands in the year’s wheel', async () => {
    const world = await start()
    await april(world)
    await forwards(world)
    await world.receives({ from: 'sekretariat@faelles.example', text: 'Årshjul' })
    expect(world.latest('year-wheel').entries.filter(each => each.kind === 'user-group')).toMatchObject([
      { title: 'Møde i den nationale brugergruppe', from: '2027-04-12', meeting: null },
    ])
  })
})
