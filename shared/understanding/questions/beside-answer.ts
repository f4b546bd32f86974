import { hasItemWords } from '../items/item-wish.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { apologyIn } from '../people/apology-words.ts'
import type { Reading } from '../reading.ts'
import { answered } from '../reading.ts'
import { organisationIn } from '../yes-no/held-answer.ts'
import { halves } from './question-answer.ts'

/** Hands an item over: "vi har også et punkt", "nyt punkt". "Hendes punkt skal på dagsordenen" speaks of one that is there. */
const brings =
  /^ (?:(?:og|men|desuden|derudover|også|i øvrigt|and|but) ){0,2}(?:(?:vi|jeg|we|i) (?:har|vil|ville|kunne|foreslår|ønsker|melder|sender|have|would|also have)|(?:kan|må|kunne) (?:vi|jeg|i)|(?:her er |hermed )?(?:et )?(?:nyt|ekstra) punkt|endnu et punkt|punkt(?:er)? (?:til|om)|(?:another|one more|new) item|can we|could we) /
/** "Vi har allerede et punkt på dagsordenen", "… et punkt, som vi skal fremlægge": the reason for a no. */
const isThere =
  / (?:allerede|jo|selv|hvis|i forvejen|alligevel|først|som (?:vi|jeg)|already|if) | (?:har|have) (?:[^ ]{1,20} ){0,3}(?:punkt|punkter|item|items) (?:[^ ]{1,40} ){0,5}(?:på dagsordenen|on the agenda) /

/** An apology of one's own: "Afbud fra Lone" is hers. */
const ownApology = / (?:afbud|apologies|apology) (?!(?:fra|for|from) (?!mig |os |vores |me |us ))/

/** Says by itself what it wants, whatever it stands beside: a reason ("vi er på kursus", "vi kan ikke den dag") never does. */
const isWish = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  const isItem =
    brings.test(folded) &&
    !isThere.test(folded) &&
    hasItemWords({ ...reading, lines: [sentence], said: [sentence], subjectIsOwn: false })
  const { sender, charter } = reading.situation
  const isOwn = ownApology.test(folded) || organisationIn(sentence, charter.organisations) === sender?.organisation
  return (
    isItem ||
    (isOwn && / (?:afbud|apologies|apology) /.test(folded) && !wasGiven.test(folded) && apologyIn(sentence, reading) === 'away')
  )
}

const answerFirst =
  /^((?:ja|jo|jep|nej|næ|yes|no|sure)(?: tak| desværre| thanks| thank you)?)[,.:;–-] ?(?:(?:og|men|and|but) )?(?=\p{L})/iu

/** "… for jeg har afbud den dag": it has been given, and is the reason. */
const wasGiven = / (?:har|have) (?:allerede |jo )?(?:meldt |givet |sendt |sent )?(?:afbud|apologies) /

/** "Ja, vi har også et punkt: …" in its answer and what follows. */
const behindAnswer = (sentence: string): readonly string[] => {
  const answer = answerFirst.exec(sentence)
  return answer === null ? [sentence] : [answer[1] ?? '', sentence.slice(answer[0].length)]
}

/**
 * What stands beside the yes or no that we have asked for: from the first sentence on that wants something of its own. Null where the mail is the
 * answer alone, or none.
 */
export const beside = (reading: Reading): { readonly head: Reading; readonly rest: readonly string[] } | null => {
  if (answered(reading, 'role-swap-proposal', 'held-mail', 'meeting-needs-yes', 'cancellation-needs-yes') === null) return null
  const sentences = reading.lines.flatMap(sentencesOf).flatMap(behindAnswer).flatMap(halves)
  const at = sentences.findIndex(each => isWish(each, reading))
  if (at < 1) return null
  const lines = sentences.slice(0, at)
  const head = { ...reading, text: lines.join('\n'), lines, said: reading.said.filter(each => lines.includes(each)) }
  return { head: { ...head, said: head.said.length === 0 ? lines : head.said }, rest: sentences.slice(at) }
}
