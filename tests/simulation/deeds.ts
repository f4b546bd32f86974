import type { Person } from '../../shared/people.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { newcomer } from './cast.ts'
import type { House } from './house.ts'
import type { Got, Life } from './life.ts'
import type { Random } from './random.ts'

const day = 24 * 60 * 60_000

interface Doing {
  readonly life: Life
  readonly house: House
  readonly random: Random
  readonly person: Person
  readonly other: Person
  /** A letter that the person has. */
  readonly got: Got | null
}

/** What people do of their own accord, and how often of a hundred. */
const deeds: readonly (readonly [number, (doing: Doing) => void])[] = [
  [
    30,
    ({ life, person, got, random }) => life.says(person.email, mark => random.of(statements(life))(mark), sometimes(got, random)),
  ],
  [20, ({ life, person, got, random }) => life.says(person.email, () => random.of(life.tongue.chatter), sometimes(got, random))],
  // A letter is passed on, and whoever gets it answers it.
  [8, ({ life, other, got, random }) => life.says(other.email, mark => random.of(statements(life).slice(0, 2))(mark), got)],
  [8, ({ life, person, got }) => life.forges(person, got?.replyTo ?? null)],
  [4, ({ life, person, got, random }) => life.forges(person, guess(got?.replyTo ?? null, random))],
  [5, ({ life, person }) => life.forgesBounce(person)],
  [5, ({ life, random }) => writesFrom(life, `kaj${random.below(9)}@elsewhere.example`)],
  [5, ({ life, person, random }) => writesFrom(life, `vibe${random.below(9)}@${person.email.split('@')[1]}`)],
  [7, ({ life, person, random }) => life.goesAway(person, random.between(2, 21))],
  [4, leaves],
  [4, losesMailbox],
]

/** Something that somebody does. */
export function deed(life: Life, house: House, random: Random): void {
  const [person, other] = [random.of(life.members), random.of(life.members)]
  const doing = { life, house, random, person, other, got: life.letterOf(person.email) }
  let dice = random.next() * deeds.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, run] of deeds) {
    dice -= weight
    if (dice >= 0) continue
    run(doing)
    return
  }
}

const statements = ({ tongue }: Life) => [tongue.item, tongue.comment, tongue.apology]

const sometimes = (got: Got | null, random: Random): Got | null => (random.chance(0.7) ? got : null)

const writesFrom = (life: Life, address: string): void =>
  life.says(address, mark => life.tongue.item(mark), null, { kind: 'stranger' })

/** A reply address with one sign of its seal changed. */
const guess = (address: string | null, random: Random): string | null => {
  const [local = '', domain = ''] = address?.split('@') ?? []
  if (!local.includes('+')) return null
  const place = local.length - 1 - random.below(16)
  const sign = random.of([...'abcdefghijklmnopqrstuvwxyz234567'].filter(each => each !== local[place]))
  return `${local.slice(0, place)}${sign}${local.slice(place + 1)}@${domain}`
}

/** Somebody leaves and somebody comes: the roster file changes, and the program is started again. */
function leaves({ life, house, person, random }: Doing): void {
  const { charter, people } = house.networks.get(life.files.charter.id) ?? life.files
  const left = people.filter(each => each.id !== person.id)
  const isMissed = charter.organisations.some(name => !left.some(each => each.organisation === name))
  const joined = newcomer(charter.organisations, 100 + random.below(200), left)
  const isThere = left.some(each => each.id === joined.id)
  const changed: NetworkFiles = { charter, people: [...(isMissed ? people : left), ...(isThere ? [] : [joined])] }
  house.restart(new Map([...house.networks, [charter.id, changed]]))
}

/** Somebody's mailbox is gone for a while: their server says so at once, or takes the letter and reports it. */
function losesMailbox({ life, house, person, random }: Doing): void {
  if (random.chance(0.5)) {
    house.transport.gone.add(person.email)
    life.everGone.add(person.email)
  } else life.bouncing.add(person.email)
  house.door.later(house.now + random.between(5, 90) * day, () => {
    house.transport.gone.delete(person.email)
    life.bouncing.delete(person.email)
    life.says(person.email, () => life.tongue.nothing)
  })
}
