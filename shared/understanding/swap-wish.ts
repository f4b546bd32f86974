import { findDates } from './dates.ts'
import { answerIn, organisationIn } from './held-answer.ts'
import { hasItemWords } from './item-wish.ts'
import { ask, wishes } from './outcome.ts'
import { mentions } from './phrases.ts'
import type { Rule } from './reading.ts'
import { answered } from './reading.ts'
import { fold } from './text.ts'
import { cannotChair, cannotTakeMinutes, swapWords } from './vocabulary.ts'
import { meetingsOn, numberSaid } from './which-meeting.ts'

/** "Ja" or "nej" to "kan I bytte plads med Aarhus?" (G31). */
export const swapAnswer: Rule = reading => {
  const letter = answered(reading, 'role-swap-proposal')
  if (letter === null) return null
  const answer = answerIn(reading)
  if (answer === null) return ask('not-understood', 'the question about a swap was answered neither with yes nor with no')
  return wishes(`»${answer === 'yes' ? 'ja' : 'nej'}« to the question about a swap`, {
    on: 'network',
    command: { type: 'AnswerRoleSwap', id: letter.swap.id, yes: answer === 'yes' },
  })
}

/** How many sentences may stand before the wish: further down it is a story, not a wish. */
const firstSentences = 5

/** "Vi kan ikke være referent på møde 2. Kan vi bytte med Hedensted?" Nobody named: the ring says who is asked. */
export const swapWish: Rule = reading => {
  const { situation, text } = reading
  if (hasItemWords(reading) || situation.hint != null || situation.charter.ring === null) return null
  const sentences = reading.said.slice(0, firstSentences).map(fold)
  const wants = sentences.filter(
    each => mentions(each, swapWords) || mentions(each, cannotTakeMinutes) || mentions(each, cannotChair),
  )
  if (wants.length === 0) return null
  const words = wants.join('')
  const others = situation.charter.organisations.filter(each => each !== situation.sender?.organisation)
  const day = meetingsOn(findDates(text, situation.now, situation.charter.timeZone), situation)
  const said = mentions(words, cannotTakeMinutes) ? 'minuteTaker' : mentions(words, cannotChair) ? 'chair' : null
  // Whoever answers the letter about a role means that one.
  const pack = answered(reading, 'role-pack')
  const role = said ?? pack?.role ?? answered(reading, 'role-hand-over')?.role ?? null
  return wishes('a wish to swap a role', {
    on: 'network',
    command: {
      type: 'ProposeRoleSwap',
      number: numberSaid(text, situation) ?? day[0]?.number ?? pack?.meeting.number ?? null,
      role,
      with: organisationIn(words, others),
    },
  })
}
