import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { sending } from '../yes-no/whole-yes.ts'
import { chunksOf } from './agenda-edits.ts'
import { ofWhole } from './agenda-whole.ts'

/**
 * "Ok send, men gør noget ved P-3": a clause that lets the agenda go, beside words about an item that nobody understands. Nothing goes out; whoever wrote it sees the draft once more, with those words.
 */
export const keptBack = (found: Understood, reading: Reading): Understood => {
  const { letter, lines, names, situation, separated } = reading
  const { sender } = situation
  if (found.kind === 'wishes' || found.reason !== 'not-understood' || letter?.name !== 'agenda-for-approval') return found
  if (sender === null || !isSecretariat(sender) || situation.hint != null || separated.inline.length > 0) return found
  const sentences = lines.flatMap(sentencesOf)
  const saysSend = (piece: string): boolean => sending.test(fold(piece)) && ofWhole(piece, reading) === 'send'
  const isOfItem = codesIn(reading.text).length > 0 && !sentences.some(each => ofWhole(each, reading) === 'hold')
  if (!isOfItem || !sentences.some(each => [each, ...chunksOf(each)].some(saysSend))) return found
  const left = sentences.filter(each => !isCourtesy(each, names) && ofWhole(each, reading) !== 'nod')
  return wishes(
    'an ok to the agenda, beside words that are not understood',
    toMeeting(letter.meeting.number, { type: 'EditAgenda', edits: [], left }),
  )
}
