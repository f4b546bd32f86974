import './loaded.ts'
import type { Write } from '../../shared/ports.ts'
import { networksFor } from './cast.ts'
import { deed } from './deeds.ts'
import type { Dangers } from './hazards.ts'
import { calm } from './hazards.ts'
import type { Plant } from './house.ts'
import { House } from './house.ts'
import { Life } from './life.ts'
import type { Random } from './random.ts'
import { randomFrom } from './random.ts'
import { Roll } from './roll.ts'
import type { Written } from './written.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const newYear = Date.parse('2027-01-04T08:00:00.000Z')
const lasts = 365 * day
/** After the year, with nothing going wrong any more: what is under way comes to its end. */
const rests = 50 * day

export interface Settings {
  readonly plant?: Plant
  /** Things that people do of their own accord, for each network. */
  readonly deeds?: number
}

/** Everything that can be seen of a year from outside, and the disk that it left. */
export interface Lived {
  readonly seed: number
  readonly house: House
  readonly lives: readonly Life[]
  readonly written: readonly Written[]
  /** Every letter that was queued to the wrong people, as it happened. */
  readonly roll: Roll
  readonly commits: number
}

/** Lives through the year of a seed. */
export async function live(seed: number, { plant = {}, deeds = 22 }: Settings = {}): Promise<Lived> {
  const random = randomFrom(seed)
  const files = networksFor(random.fork('networks'))
  const house = new House(files, newYear, random.chance(0.4) ? 2 : 1, random, plant)
  if (random.fork('snapshots').chance(0.5)) house.mostUnfolded = 300
  const written: Written[] = []
  const lives = files.map(each => new Life(each, house, random.fork(each.charter.id), written))
  const roll = new Roll()
  let commits = 0
  house.onCommit = (write: Write) => {
    commits += 1
    roll.saw(write, lives.find(each => each.files.charter.id === write.network)?.files.charter.mailingGroup ?? null)
  }
  house.onTaken = taken => {
    const life = lives.find(each => taken.mail.envelopeFrom === each.files.charter.address)
    life?.comes(taken)
  }
  house.hazards.dangers = dangersOf(random.fork('dangers'))
  if (house.hazards.dangers.crash > 0) house.transport.moods = { later: 0.01, silent: 0.002 }
  for (const life of lives) plan(life, house, random.fork(`plan ${life.files.charter.id}`), deeds)
  weather(house, random.fork('weather'))
  await house.until(newYear + lasts)
  await comesToRest(house, lives)
  return { seed, house, lives, written, roll, commits }
}

/** One year in five is a calm one: in it nothing may be late at all. */
const dangersOf = (random: Random): Dangers =>
  random.chance(0.2)
    ? calm
    : { crash: random.of([0.0005, 0.002, 0.006]), full: random.of([0, 0.0003]), interleaves: random.chance(0.7) }

async function comesToRest(house: House, lives: readonly Life[]): Promise<void> {
  for (const life of lives) life.isOver = true
  house.hazards.dangers = calm
  house.hazards.isDiskFull = false
  house.transport.moods = { later: 0, silent: 0 }
  house.transport.isThrottling = false
  house.skew = 0
  await house.until(house.now + rests)
}

/** The clock, the transport and the time between: what goes wrong around the house. */
function weather(house: House, random: Random): void {
  if (house.hazards.dangers.crash === 0) return
  for (let n = random.below(4); n > 0; n -= 1) {
    const at = newYear + random.below(lasts)
    const until = random.between(1, 20) * hour
    house.door.later(at, () => {
      house.transport.isThrottling = true
      house.trouble(until)
    })
    house.door.later(at + until, () => {
      house.transport.isThrottling = false
    })
  }
  for (let n = random.below(3); n > 0; n -= 1) {
    const wrong = random.of([-hour, -hour, -5 * minute, 20 * minute, 2 * hour])
    const from = newYear + random.below(lasts)
    const lastsFor = random.between(1, 72) * hour
    house.door.later(from, () => {
      house.skew = wrong
      house.trouble(lastsFor + 3 * hour)
    })
    house.door.later(from + lastsFor, () => {
      house.skew = 0
    })
  }
  // The machine sleeps for a week: for it the clock jumps.
  if (random.chance(0.3)) {
    house.door.later(newYear + random.below(lasts), () => {
      for (const process of house.processes) if (process) house.fell(process, random.between(2, 9) * day)
    })
  }
}

/** Two meetings or three, and what people do of their own accord in between. */
function plan(life: Life, house: House, random: Random, deeds: number): void {
  const { tongue } = life
  const at = (from: number, to: number, run: () => void): void => house.door.later(newYear + from + random.below(to - from), run)
  const book = (soonest: number, latest: number): void =>
    at(soonest, latest, () => {
      // One booking in four comes when the charter's days have begun to pass: after the call, the day for items, or that of the agenda.
      const isLate = random.fork(`late ${soonest}`).chance(0.25)
      const on = new Date(house.now + (isLate ? random.between(3, 39) : random.between(40, 95)) * day)
      life.says(life.office.email, () => tongue.book(on.getUTCDate(), on.getUTCMonth(), on.getUTCFullYear()))
    })
  book(0, 30 * day)
  book(160 * day, 200 * day)
  if (random.chance(0.2)) book(60 * day, 120 * day)
  if (random.chance(0.35))
    at(30 * day, 110 * day, () => {
      const on = new Date(house.now + random.between(30, 60) * day)
      life.says(life.office.email, () => tongue.move(on.getUTCDate(), on.getUTCMonth(), on.getUTCFullYear()))
    })
  if (random.chance(0.12)) at(40 * day, 300 * day, () => life.says(life.office.email, () => tongue.cancel))
  if (random.chance(0.15)) at(120 * day, 330 * day, () => life.says(life.office.email, () => tongue.again))
  for (let n = 0; n < deeds; n += 1) at(0, lasts - day, () => deed(life, house, random))
}
