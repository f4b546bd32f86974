import type { LetterEffect } from '../effects.ts'
import type { ProofLine } from '../letters.ts'
import type { Meeting } from '../meeting/state.ts'
import type { Books } from './books.ts'
import { effectKey } from './keys.ts'
import type { World } from './world.ts'

type MinutesOut = Extract<Meeting, { readonly phase: 'minutes-out' }>

interface Sent {
  readonly key: string
  readonly to: LetterEffect['to']
}

/**
 * How the letter with the minutes ended for each member, or for the mailing group: the proof that approval rests on (G38). Whoever
 * was a member but got no letter, because the address had bounced before, was not reached either (charter O9).
 */
export async function proofOf(world: World, books: Books, meeting: Meeting): Promise<ProofLine[]> {
  if (meeting.phase !== 'minutes-out') return []
  const all = (await Promise.all((await lettersOf(world, books, meeting)).map(sent => linesOf(world, sent)))).flat()
  const { mailingGroup } = books.charterFor(meeting)
  if (mailingGroup !== null) return all.filter(line => line.address === mailingGroup)
  const members = new Set(meeting.period.to.map(each => each.address))
  const lines = all.filter(line => members.has(line.address))
  const written = new Set(lines.map(line => line.address))
  const passedOver = meeting.period.to.filter(each => !written.has(each.address))
  return [...lines, ...passedOver.map((each): ProofLine => ({ ...each, result: 'bounced', at: null }))]
}

const linesOf = async (world: World, { key, to }: Sent): Promise<ProofLine[]> =>
  (await world.outbox.deliveries(key)).map(({ index, address, state, at }) => {
    const { name, organisation } = to[index] ?? { name: address, organisation: null }
    const result = state === 'sending' ? 'uncertain' : state
    return { name, address, organisation, result, at: state === 'queued' ? null : at }
  })

/** The letters that took this version of the minutes out: to the network, and to whoever said ok. */
async function lettersOf(world: World, books: Books, { number, period }: MinutesOut): Promise<readonly Sent[]> {
  const { revision } = await books.meeting(number)
  for (let at = revision; at > 0; at -= 1) {
    const found: Sent[] = []
    for (let place = 0; ; place += 1) {
      const queued = await world.outbox.load(effectKey(books.id, `meeting/${number}`, at, place))
      if (queued?.effect.kind !== 'letter') break
      const { letter, to } = queued.effect
      if (letter.name === 'minutes-for-comment' && letter.minutes.version === period.version) found.push({ key: queued.key, to })
    }
    if (found.length > 0) return found
  }
  return []
}
