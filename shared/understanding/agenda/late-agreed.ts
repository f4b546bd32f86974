import { isSecretariat } from '../../people.ts'
import { codesIn, withoutCodes } from '../items/codes.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { isReason, verdictIn } from './late-answer.ts'

/** "Peter mener, at P-7 skal med på dette møde": what somebody thinks, and behind it what that is. */
const thinks =
  /^(?:(?:ja|hej|ok),? )?\p{L}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2} (?:mener|synes|siger|skriver|vil(?: gerne)? have|ønsker|foreslår|har (?:svaret|sagt|skrevet))(?: ja til)?,? (?:at )?(?=(?:den|det|punktet|p-? ?\d|vi))/iu
/** "Det er jeg enig i", "Det gør vi": the secretariat's own word on it. */
const agreed =
  /^ (?:(?:og|så|ja) )?(?:(?:det|den) (?:er (?:jeg|vi) (?:(?:helt|også|meget) )?(?:enig|enige|med på)(?: i)?|(?:gør|siger) (?:vi|jeg)(?: ja til)?|synes (?:jeg|vi) også|(?:er|lyder) (?:fint|i orden|godt|ok)(?: (?:med|for) (?:mig|os|sekretariatet))?)|(?:jeg|vi|sekretariatet) (?:er|synes) (?:også )?(?:enig|enige)(?: i det)?|enige?|så det gør vi|gør (?:bare )?det)(?: så)? $/

/** The item that waits for its place: the one that is named, or the letter's own. */
const itemMeant = (clause: string, { situation, letter }: Reading): { readonly number: number; readonly id: string } | null => {
  const codes = codesIn(clause)
  const own = letter?.name === 'late-item' ? { number: letter.meeting.number, id: letter.item.id } : null
  if (codes.length === 0) return own
  const [id, ...others] = codes
  const at = situation.meetings.filter(each => each.items.some(item => item.id === id && item.late && item.status === 'proposed'))
  const [meeting, ...more] = at
  return id === undefined || meeting === undefined || others.length + more.length > 0 ? null : { number: meeting.number, id }
}

/**
 * "Formanden mener, at P-7 skal med på dette møde. Det er jeg enig i.": the secretariat answers for the chair, below the letter with the chair's words or any other. Only with a word of
 * its own: what somebody else thinks decides nothing.
 */
export const lateAgreed: Rule = reading => {
  const { situation, lines, names } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null) return null
  if (
    reading.letter !== null &&
    answered(reading, 'late-item', 'passed-on', 'agenda-for-approval', 'agenda-held', 'question') === null
  )
    return null
  const sentences = lines.flatMap(sentencesOf).filter(each => !isCourtesy(each, names))
  const [told, ...more] = sentences.filter(each => thinks.test(each))
  const rest = sentences.filter(each => each !== told)
  if (told === undefined || more.length > 0 || told.endsWith('?') || !rest.some(each => agreed.test(fold(each)))) return null
  if (!rest.every(each => agreed.test(fold(each)) || isReason(each))) return null
  const clause = told.replace(thinks, '')
  const verdict = verdictIn(withoutCodes(clause), names)
  const item = itemMeant(clause, reading)
  return item === null || (verdict !== 'on-agenda' && verdict !== 'next-meeting')
    ? null
    : wishes(`a late item as somebody wants and the secretariat agrees: ${verdict}`, {
        ...toMeeting(item.number, { type: 'PlaceItem', id: item.id, placement: verdict }),
      })
}
