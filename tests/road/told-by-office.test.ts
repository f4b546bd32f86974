import { describe, expect, it } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import * as wish from '../support/wishes.ts'

const writes = async (world: Simulated, text: string) => {
  const from = world.files.people.find(each => each.id === office)?.email ?? ''
  await world.receives({ from, text, subject: 'Til mødet' })
}

/** The network has been called, and the secretariat writes a mail of its own. */
const told = async (text: string, at = '2027-04-08T10:00'): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await world.wants(office, wish.book('2027-04-14T13:00', '16:00'))
  await world.until(at)
  await writes(world, text)
  return world
}
/** The letters to the secretariat since it wrote. */
const latest = (world: Simulated) => world.texts.at(-1)?.name

describe('G26 what the secretariat tells of who comes is kept, and has a receipt', () => {
  it('whoever comes for a part of it stands with his hours', async () => {
    const world = await told('Åse Lyngfelt fra Aarhus kommer, men tidligst kl. 13.30')
    expect(world.latest('facts-told').told).toMatchObject([
      { what: 'coming', who: [{ name: 'Åse Lyngfelt', part: { from: '13:30' } }] },
    ])
    await writes(world, 'Hvem kommer den 14. april?')
    const attendance = { coming: [{ name: 'Åse Lyngfelt', part: { from: '13:30' } }] }
    expect(world.latest('facts-told').told).toMatchObject([{ what: 'attendance', attendance }])
  })

  it('said once more, it is known already', async () => {
    const world = await told('Åse Lyngfelt fra Aarhus kommer.')
    await writes(world, 'Åse Lyngfelt fra Aarhus kommer.')
    expect(latest(world)).toBe('already-noted')
  })

  it('of a meeting that has been held it belongs in the minutes', async () => {
    const world = await told('Åse Lyngfelt fra Aarhus var ikke med den 14. april.', '2027-04-15T10:00')
    expect(world.latest('refusal').refusal).toBe('attendance-is-over')
  })

  it('a name that nobody bears is asked about by that name', async () => {
    const world = await told('Knud Vestermand kommer ikke den 14. april.')
    expect(world.latest('question')).toMatchObject({ reason: 'which-person', person: { said: 'Knud Vestermand', among: [] } })
  })
})

describe('G50 a decision that the log has not', () =>
  it('is looked for in the minutes of its meeting, and no status is sent instead', async () => {
    const world = await told('Ingenting.', '2027-04-15T10:00')
    await world.wants(office, wish.minutes('Kontingentet blev drøftet. Det er uændret i 2028.'))
    await writes(world, 'Hvad besluttede vi om kontingentet?')
    expect(world.latest('decision-log')).toMatchObject({ decisions: [], lookIn: ['2027-04-14'] })
  }))
