import type { LetterEffect } from '../effects.ts'
import type { ProofLine } from '../letters.ts'
import type { Meeting } from '../meeting/state.ts'
import type { Books } from './books.ts'
import { effectKey } from './keys.ts'
import type { World } from './world.ts'

type MinutesOut = Extract<Meeting, { readonly phase: 'minutes-out' }>

/**
 * How the letter with the minutes ended for each member: the proof that approval rests on (G38). Whoever was a member but got no
 * letter, because the address had bounced before, was not reached either (charter O9).
 */
export async function proofOf(world: World, books: Books, meeting: Meeting): Promise<ProofLine[]> {
  if (meeting.phase !== 'minutes-out') return []
  const found = await letterOf(world, books, meeting)
  if (found === null) return []
  const { key, to } = found
  const lines = (await world.outbox.deliveries(key)).map(({ index, address, state, at }): ProofLine => {
    const recipient = to[index]
    const result = state === 'sending' ? 'uncertain' : state
    const { name, organisation } = recipient ?? { name: address, organisation: null }
    return { name, address, organisation, result, at: state === 'queued' ? null : at }
  })
  if (books.charterFor(meeting).mailingGroup !== null) return lines
  const written = new Set(to.map(each => each.address))
  const passedOver = meeting.period.to.filter(each => !written.has(each.address))
  return [...lines, ...passedOver.map((each): ProofLine => ({ ...each, result: 'bounced', at: null }))]
}

/** The letter that took this version of the minutes to the network, wherever it stood among the letters of its write. */
async function letterOf(
  world: World,
  books: Books,
  { number, period }: MinutesOut,
): Promise<{ readonly key: string; readonly to: LetterEffect['to'] } | null> {
  const { revision } = await world.log.read(books.id, `meeting/${number}`)
  for (let at = revision; at > 0; at -= 1) {
    for (let place = 0; ; place += 1) {
      const queued = await world.outbox.load(effectKey(books.id, `meeting/${number}`, at, place))
      if (queued?.effect.kind !== 'letter') break
      const { letter, to } = queued.effect
      if (letter.name === 'minutes-for-comment' && letter.minutes.version === period.version) return { key: queued.key, to }
    }
  }
  return null
}
