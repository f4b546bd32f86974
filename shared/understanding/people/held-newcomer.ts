import type { Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Wish } from '../understood.ts'
import { heldAnswer } from '../yes-no/held-answer.ts'
import { personCalled, spokenFor } from './colleagues.ts'

/**
 * "Ja, hun er ny hos Lemvig i stedet for Jonas Klitrose": the newcomer joins by the yes, and that Jonas leaves is shown as a change of the list, which waits for a yes of
 * its own. Somebody whom that municipality does not have is named in the answer, as before.
 */
export const heldAnswerAndLeaver: Rule = reading => {
  const found = heldAnswer(reading)
  const letter = answered(reading, 'held-mail', 'which-organisation')
  if (found?.kind !== 'wishes' || letter?.mail.why !== 'unknown-sender') return found
  const wanted = found.wishes.flatMap((wish): readonly Wish[] => {
    if (wish.on !== 'network' || wish.command.type !== 'SettleHeldMail' || !wish.command.yes) return [wish]
    const { replaced, ...command } = wish.command
    const place = command.organisation ?? letter.mail.organisation
    const leaver = replaced === undefined || place === null ? null : personCalled(replaced, spokenFor(reading.situation), place)
    return leaver === null || leaver.organisation !== place
      ? [wish]
      : [
          { on: 'network', command },
          { on: 'members', command: { type: 'CompareRoster', list: [], leaves: [leaver.id] } },
        ]
  })
  return { ...found, wishes: wanted }
}
