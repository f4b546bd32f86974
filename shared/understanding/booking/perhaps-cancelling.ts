import { isSecretariat } from '../../people.ts'
import { meantIn } from '../dates/meant-at-once.ts'
import { cancels, cancelsStill, saysOff } from '../dates/what-is-off.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { clausesBy } from '../language/clauses.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { Reading, Rule } from '../reading.ts'
import { aboutMeetings } from './booking-words.ts'
import { cancel } from './cancelling.ts'
import { perhapsBooking } from './perhaps-booking.ts'

/** Letters that tell how things stand: what the secretariat writes back of a meeting is as good as a mail of its own, and no item. */
const tellsAll: ReadonlySet<string> = new Set(['digest', 'submission-summary', 'comments-bundle'])

/** Further down stands what the mail tells, not what it wants. */
const mostSentences = 8

const clausesOf = clausesBy({ at: 'da|fordi|for|så|men', brackets: true })

/** In the clause that cancels: it is not to be, or was. */
const notIt = / (?:ikke|aldrig|næppe|hverken|nok|vist|aflyste|ved at|not|never) /
/** Anywhere in its sentence: it is not yet settled. */
const unsettled =
  / (?:hvis|medmindre|såfremt|måske|overvejer|overveje|foreslår|foreslået|forslag|evt|eventuelt|bør|burde|siger|sagde|spørger|spurgt|ønsker|bedt|beder|if|unless|maybe) /
/** "Jeg aflyser" in the answer to a letter about a meeting. */
const itself =
  /^ (?:(?:så|derfor|desværre) )*(?:jeg|vi) (?:aflyser|må (?:desværre )?aflyse)(?: (?:det|den|mødet|desværre|derfor|så))* $/

const mayCancel = (sentence: string, reading: Reading): boolean => {
  if (sentence.endsWith('?') || unsettled.test(fold(sentence))) return false
  const { letter } = reading
  const isOfLetter = letter !== null && 'meeting' in letter && letter.meeting !== null
  const isAbout = cancels(sentence) === 'plainly'
  return clausesOf(sentence).some(
    clause => saysOff(clause) && !notIt.test(fold(clause)) && (isAbout || (isOfLetter && itself.test(fold(clause)))),
  )
}

/**
 * "Mødet må desværre aflyses, der er for mange, der ikke kan": a cancellation of the secretariat's beside words that the rule for plain ones does not take.
 * It is shown, and done after a yes.
 */
export const perhapsCancelled: Rule = reading => {
  const { situation, text, lines, letter } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || hasItemWords(reading)) return null
  if (letter !== null && !tellsAll.has(letter.name) && (letter.name === 'meeting-needs-yes' || !aboutMeetings.has(letter.name)))
    return null
  const sentences = lines.flatMap(sentencesOf).slice(0, mostSentences)
  const found = sentences.filter(each => mayCancel(each, reading))
  const isDenied = found.some(each => meantIn('cancel', each, text) === 'denied')
  return found.length !== 1 || isDenied || cancelsStill(text, 'perhaps') === null ? null : cancel(text, reading, false)
}

/** The answer to a letter that tells how things stand, which books, moves or cancels, perhaps. */
export const perhapsOfMeeting: Rule = reading => {
  const { letter, situation } = reading
  if (letter === null || !tellsAll.has(letter.name)) return null
  return perhapsCancelled(reading) ?? perhapsBooking({ ...reading, letter: null, situation: { ...situation, answering: null } })
}
