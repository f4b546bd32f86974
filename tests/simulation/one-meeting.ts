import type { NetworkFiles } from '../../shared/road/world.ts'
import { House } from './house.ts'
import { Life } from './life.ts'
import { randomFrom } from './random.ts'
import { Roll } from './roll.ts'
import type { Written } from './written.ts'
import type { Lived } from './year.ts'

const day = 24 * 60 * 60_000
const start = Date.parse('2027-01-04T08:00:00.000Z')

/** A meeting from its booking to its approval, always the same, in a house whose process dies at one step: counted over what changes something. */
export async function lifeOfOneMeeting(files: NetworkFiles, diesAt: number | null): Promise<Lived> {
  const random = randomFrom(1)
  const house = new House([files], start, 1, random)
  const written: Written[] = []
  const life = new Life(files, house, random.fork('life'), written, { isQuiet: true })
  const roll = new Roll()
  house.onCommit = write => roll.saw(write, files.charter.mailingGroup)
  house.onTaken = taken => life.comes(taken)
  house.hazards.crashAt = diesAt
  const { tongue, office } = life
  const [one, two] = life.members
  const on = (after: number, run: () => void): void => house.door.later(start + after * day, run)
  const answers = (after: number, who: string | undefined, letter: string, say: (mark: string) => string): void =>
    on(after, () => {
      if (who !== undefined) life.says(who, say, life.letterNamed(who, letter))
    })
  on(1, () => life.says(office.email, () => tongue.book(10, 2, 2027)))
  answers(49, one?.email, 'call-for-items', mark => tongue.item(mark))
  answers(50, two?.email, 'call-for-items', () => tongue.nothing)
  answers(61, two?.email, 'agenda', mark => tongue.apology(mark))
  on(68, () => life.says(office.email, mark => tongue.minutes(mark), null, { to: minutesAddress(files) }))
  answers(70, office.email, 'minutes-preview', () => tongue.ok)
  answers(74, one?.email, 'minutes-for-comment', mark => tongue.comment(mark))
  await house.until(start + 100 * day)
  return { seed: diesAt ?? -1, house, lives: [life], written, roll, commits: 0 }
}

const minutesAddress = ({ charter }: NetworkFiles): string => charter.address.replace('@', '-referat@')
