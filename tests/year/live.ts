import { addMinutes } from '../../shared/calendar/day.ts'
import type { Instant } from '../../shared/calendar/types.ts'
import { isSecretariat } from '../../shared/people.ts'
import type { Report } from '../../shared/road/report.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import type { Received } from '../../shared/secretary.ts'
import { sweep } from '../../shared/secretary.ts'
import { stranger } from '../support/people.ts'
import type { Wanted } from '../support/simulated.ts'
import { Simulated } from '../support/simulated.ts'
import * as wish from '../support/wishes.ts'
import type { Action } from './actions.ts'

/** A mail that came in, how it ended, and to whom letters were queued because of it. */
export interface Heard {
  readonly from: string
  readonly at: Instant
  readonly received: Received
  readonly answeredTo: readonly string[]
  /** Whether the secretariat was told that this mail gets no answer. */
  readonly passedOn: boolean
}

export interface Lived {
  readonly world: Simulated
  readonly heard: readonly Heard[]
  /** When somebody spoke, by mail or by a wish: `<instant> <address>`. */
  readonly spoken: ReadonlySet<string>
}

/** Lives through a year. `delivers`: with the courier on the road; otherwise letters are only queued. */
export async function live(files: NetworkFiles, actions: readonly Action[], delivers: boolean): Promise<Lived> {
  const world = await Simulated.start(files, '2027-01-04T09:00')
  const heard: Heard[] = []
  const spoken = new Set<string>()
  const secretary = files.people.find(isSecretariat)
  const personAt = (who: number) => (who < 0 ? secretary : files.people[who % files.people.length]) ?? files.people[0]!

  for (const action of actions) {
    switch (action.do) {
      case 'pass':
        await world.passes(action.minutes)
        break
      case 'want': {
        const person = personAt(action.who)
        spoken.add(`${world.at} ${person.email}`)
        await world.wants(person.id, action.wish, action.meeting)
        break
      }
      case 'next': {
        const found = (await world.report()).meetings.find(each => each.number === action.meeting)
        const wanted = found === undefined ? null : nextFor(found, action.n)
        if (wanted === null) break
        const person = personAt(wanted.by === 'secretariat' ? -1 : action.who)
        spoken.add(`${world.at} ${person.email}`)
        await world.wants(person.id, wanted.wish, action.meeting)
        break
      }
      case 'mail': {
        const from = action.who === 'stranger' ? stranger.address : personAt(action.who).email
        spoken.add(`${world.at} ${from}`)
        const id = `year-${world.store.causes.size}`
        const to = (action.answers === null ? null : world.replyTo(from, null, action.answers)) ?? files.charter.address
        for (let time = 0; time < action.times; time += 1) {
          const before = world.store.effects.size
          const { text, subject, authenticated } = action
          const received = await world.receives({ from, to, text, subject, authenticated, id })
          await world.readsAgain()
          heard.push({ from, at: world.at, received, ...broughtSince(world, before) })
        }
        break
      }
      case 'ring': {
        const stream = action.name === 'digest' ? 'network' : (`meeting/${action.meeting}` as const)
        const set = world.store.alarms.get([files.charter.id, stream, action.name].join('\n'))
        const setFor = set === undefined ? world.at : addMinutes(set.at, action.shift)
        for (let time = 0; time < action.times; time += 1) await world.ringsAt(action.name, setFor, stream)
        break
      }
      case 'sweep':
        await sweep(world.world)
    }
    await world.readsAgain()
    if (delivers) await world.deliver()
    JSON.stringify(await world.report())
  }
  await world.passes(120 * 24 * 60)
  if (delivers) await world.deliver()
  JSON.stringify(await world.report())
  return { world, heard, spoken }
}

/** What helps a meeting on. */
function nextFor(
  { phase, minutes }: Report['meetings'][number],
  n: number,
): { readonly by: 'secretariat' | 'anybody'; readonly wish: Wanted } | null {
  switch (phase) {
    case 'scheduled':
    case 'calling':
      return { by: 'anybody', wish: wish.item(`Emne ${n}`) }
    case 'planning':
      return { by: 'secretariat', wish: wish.sendAgenda }
    case 'agenda-out':
      return { by: 'anybody', wish: wish.apology() }
    case 'held':
      return { by: 'secretariat', wish: minutes === null ? wish.minutes(`Referat ${n}`) : wish.sendMinutes }
    case 'minutes-out':
      return { by: 'anybody', wish: n % 2 === 0 ? wish.noComments : wish.comment(`Bemærkning ${n}`) }
    default:
      return null
  }
}

const broughtSince = (world: Simulated, before: number): Pick<Heard, 'answeredTo' | 'passedOn'> => {
  const letters = [...world.store.effects.values()]
    .slice(before)
    .flatMap(({ effect }) => (effect.kind === 'letter' ? [effect] : []))
  return {
    answeredTo: letters.flatMap(({ to }) => to.map(each => each.address)),
    passedOn: letters.some(
      ({ letter }) => letter.name === 'passed-on' && (letter.what === 'unclear-again' || letter.what === 'unanswered'),
    ),
  }
}
