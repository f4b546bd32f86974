import type { NetworkEvent } from '../../shared/network/events.ts'
import type { Lived } from './year.ts'

/**
 * P1, P3: whatever we asked back is answered, asked once more or given up where the secretariat sees it, and after fifty quiet days nothing is open. No
 * question is asked more than once more, in whatever letter.
 */
export function questionsEnd({ house, lives }: Lived): readonly string[] {
  return lives.flatMap(({ files: { charter } }) => {
    const stream = `${charter.id}\nnetwork`
    const events = (house.store.streams.get(stream) ?? []) as readonly NetworkEvent[]
    const wrong: string[] = []
    const open = new Map<string, { reminded: number }>()
    for (const event of events) {
      if (event.type === 'QuestionAsked') open.set(event.question.mail, { reminded: 0 })
      if (event.type === 'QuestionSettled') open.delete(event.mail)
      if (event.type !== 'QuestionReminded') continue
      const question = open.get(event.mail)
      if (question === undefined) wrong.push(`P3 ${event.mail} was not open, and its writer was reminded`)
      else question.reminded += 1
      if (question !== undefined && question.reminded > 1) wrong.push(`P3 the writer of ${event.mail} was reminded twice`)
    }
    for (const mail of open.keys()) wrong.push(`P1 what was asked about ${mail} is still open`)
    return [...wrong, ...remindersOf(house, charter.id, events)]
  })
}

/** As many letters ask once more as the history says, each of them once. */
function remindersOf({ store }: Lived['house'], network: string, events: readonly NetworkEvent[]): readonly string[] {
  const said = events.filter(event => event.type === 'QuestionReminded' && event.by === 'letter').length
  const queued = [...store.effects.values()].filter(
    ({ effect, key }) =>
      key.startsWith(`${network}/`) &&
      effect.kind === 'letter' &&
      effect.letter.name === 'question' &&
      effect.letter.again !== undefined,
  ).length
  return said === queued ? [] : [`P3 ${network}: ${said} questions were asked once more, in ${queued} letters`]
}
