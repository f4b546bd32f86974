import { realAttachments } from '../items/attachments.ts'
import { asksForPlace, matterIn } from '../items/item-lead.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { apologyIn } from '../people/apology-words.ts'
import { roleRefused } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { notForEverybody } from './not-for-all.ts'
import { asksTheOthers, forItems, mayGoToPeople, pointsAtNothing, waiting, wholeToPeople } from './to-people.ts'

/** "Vores punkt om kurser er ikke på dagsordenen", "Vi sendte et punkt, men jeg kan ikke se det": one that was sent in, and is missed. */
const missed =
  / (?:punkt|punktet|punkter|punkterne|emne|emnet) (?:[^ ]{1,20} ){0,6}?(?:mangler|manglede|er ikke|er væk|fremgår ikke|står ikke|ikke er kommet|er ikke kommet|kom ikke|glemt|kan ikke (?:se|finde)|kan jeg ikke (?:se|finde)|ikke fået) | (?:kan ikke|kan vi ikke|kan jeg ikke) (?:se|finde) (?:[^ ]{1,15} ){0,2}(?:punkt|punktet|punkter|det) | ikke fået (?:[^ ]{1,12} ){0,2}(?:kvittering|svar|bekræftelse) /
const isOwn = / (?:vi|vores|jeg|mit|min|mine|os) /
/** "Jeg kan godt fortælle lidt om det, hvis Viborg har lyst": offered to somebody else's item. */
const offers =
  / (?:jeg|vi) (?:kan|vil|kunne) (?:også )?(?:godt|gerne|sagtens) (?:[^ ]{1,12} ){0,2}(?:fortælle|vise|hjælpe|dele|bidrage|supplere|demonstrere|sende) /
const about = /^\s*P-\d{1,3}\s*:?\s*/i
/** Does something of its own: an item is taken back or changed, somebody is away. A wrong guess would lose it. */
const does =
  / (?:træk|trække|trækker|slet|slette|fjern|fjerne|drop|droppe|dropper|udgår|afbud|melder afbud|forhindret|forhindrede|bytte|bytter|afmeld|afmelde|syg|sygemeldt) /
/** An item of a mail of its own: what it wants is a place and a length. */
const length = / \d{1,3} (?:min|minutter)\S* | (?:kvarter|halv time) /

/** A clause of the sentence begins as a question does. "…, synes du ikke?" wants no answer. */
const begins =
  /(?:^|[,–-] |(?<!\p{L})(?:og|men|så) )(?:kan|kunne|vil|må|skal|har|er|får|bliver|hvem|hvor\p{L}{0,4}|hvad|hvordan|hvorfor|hvornår|hvilke[nt]?|mon) /iu
/** Somebody wants an answer: no small talk, and no "…, synes du ikke?" */
export const isPlainlyAsked = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') &&
  !isAside(sentence) &&
  wordsOf(fold(sentence)).length >= 5 &&
  begins.test(sentence) &&
  !pointsAtNothing.test(fold(sentence))

/** Where a question may be an item for the others: "Hvordan gør I andre med kladder?" */
const mayBeMatter = (sentence: string, { letter }: Reading): boolean =>
  (letter === null || forItems.has(letter.name)) &&
  !about.test(sentence) &&
  !/ \(?p-\d{1,3} /.test(fold(sentence)) &&
  !missed.test(fold(sentence)) &&
  (asksTheOthers(sentence) || asksForPlace(sentence) || matterIn(sentence) !== null)

/**
 * A question of a member's that no rule knows, an item that is missed, or an offer to somebody else's: a person would pass it to whoever can answer, and ask
 * nothing back. Its writer hears where it is, and may say that it was something else.
 */
export const anythingAsked: Rule = reading => {
  const { said, letter, names } = reading
  // A file that comes along may be what is meant.
  if (!mayGoToPeople(reading) || realAttachments(reading.mail).length > 0 || (letter !== null && waiting.has(letter.name)))
    return null
  const parts = said.filter(each => !isCourtesy(each, names))
  const isMissed = (each: string): boolean =>
    missed.test(fold(each)) && isOwn.test(fold(each)) && !/ (?:ingen|hvis) /.test(fold(each))
  const isIt = (each: string): boolean => isPlainlyAsked(each.replace(about, '')) || isMissed(each) || offers.test(fold(each))
  // Where items are asked for, a question may be one, and the rules for those decide.
  const isOpen = letter === null || (forItems.has(letter.name) && letter.name !== 'digest')
  if (!parts.some(isOpen ? isMissed : isIt)) return null
  const isMore = parts.some(
    each =>
      does.test(fold(each)) ||
      apologyIn(each, reading) === 'away' ||
      roleRefused(fold(each)) !== null ||
      mayBeMatter(each, reading) ||
      (length.test(fold(each)) && !offers.test(fold(each)) && !parts.some(isMissed)) ||
      /^\s*[^:\n]{2,20}:\s/.test(each.replace(about, '')),
  )
  return isMore ? null : wholeToPeople('a question of which nobody here knows the answer', reading)
}

/** The same where an earlier rule would ask what the mail is for. What is not for everybody is asked about all the same. */
export const perhapsAsked = (understood: Understood, reading: Reading): Understood =>
  understood.kind === 'not-understood' && understood.reason === 'not-understood' && notForEverybody(reading) === null
    ? (anythingAsked(reading) ?? understood)
    : understood

/** "Super. Har I spurgt KL, om de vil sige noget?": heard as thanks, and the question would be lost. */
export const notSwallowed = (understood: Understood, reading: Reading): Understood => {
  const { letter, said, names } = reading
  if (understood.kind !== 'wishes' || understood.wishes.length > 0 || understood.ending !== undefined) return understood
  if (!mayGoToPeople(reading) || letter === null || waiting.has(letter.name)) return understood
  const isAsked = said.some(
    each =>
      !isCourtesy(each, names) &&
      isPlainlyAsked(each) &&
      wordsOf(fold(each)).length >= 5 &&
      / (?:i|du|vi|jeg|man|det|der) /.test(fold(each)),
  )
  return isAsked ? wholeToPeople('a question beside thanks', reading) : understood
}
