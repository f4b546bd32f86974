import type { SwapFacts } from '../../letters.ts'
import { isOwnAffair } from '../language/own-affairs.ts'
import { isCourtesy } from '../language/phrases.ts'
import { wishesWell } from '../language/small-talk.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { withSentences } from '../reading.ts'
import { asksHowToDoIt } from '../talk/procedure.ts'

// What stands beside the yes to a swap and neither limits nor turns it.

const whose = '(?:vores (?:tur|plads|rolle|gang)|turen|pladsen)'
const minutes = '(?:referatet|referat|referenttjansen)'
const chair = '(?:mødeledelsen|mødelederrollen|mødet)'
const when = '(?: (?:næste gang|denne gang|i (?:foråret|efteråret)|til (?:foråret|efteråret)|i stedet|der|så))?'

/** "…, så tager I bare referatet": what the swap brings anyway. Another role than the one that is given in return is a condition. */
export const inReturn = ({ unit, sharesMeeting, fromTurn, toTurn }: SwapFacts): RegExp => {
  const gives = unit === 'place' ? [minutes, chair] : (unit === 'chair') === (sharesMeeting === true) ? [minutes] : [chair]
  // "Til efteråret" is when, where the other turn is the next one.
  const it = toTurn === fromTurn + 1 ? '|den|det' : ''
  return new RegExp(
    `,? (?:og )?så (?:(?:tager|skriver|laver|får|klarer|leder|overtager) I|må I (?:tage|skrive|få|overtage|lede|klare)) (?:(?:bare|jo|vel|nok|altså|til gengæld) ){0,2}(?:${[whose, ...gives].join('|')}${it})${when}(?=\\s*(?:[.!]|$|[:;]-?\\)))`,
    'iu',
  )
}
const withoutReturn = (sentence: string, swap: SwapFacts): string => sentence.replace(inReturn(swap), '')

/** "Og så mit spørgsmål: hvad …?" */
const announces =
  /^(?:(?:og|men|så) ){0,3}(?:jeg har )?(?:mit|et|lige et|bare et|vores) (?:hurtigt |lille |kort )?spørgsmål\s*[:–,-]\s*/i
/** "Jeg skal dog lige have at vide, hvad mødelederen skal forberede": asked without a sign. */
const wantsToKnow =
  / (?:skal|vil|må|kunne) (?:(?:dog|bare|lige|også|gerne|godt|nok) ){0,3}(?:have at vide|vide) (?:[^ ]{1,12} ){0,2}?(?:hvem|hvad|hvor|hvordan|hvornår|hvilke[nt]?) /
/** When a paper is due is asked by whoever writes it; when the meeting is may decide whether he can. */
const paperDue = / hvornår (?:[^ ]{1,20} ){0,6}(?:referat\S*|dagsorden\S*|udkast\S*|frist\S*|færdigt?|afleveres?|aflevere) /
const turns =
  / (?:hvis|kun|først|i stedet|istedet|til gengæld|inden vi|før vi|før jeg|inden jeg|siger ja|sige ja|om vi|medmindre|måske|ellers|bytte|alligevel|ikke|siger|chef\S*|leder\S*|kolleg\S*|byråd\S*|formand\S*) /

/** "Det er første gang for mig", "Jeg har aldrig prøvet det før": why it is asked. */
const newToIt =
  /^ (?:for |da )?(?:det (?:er|bliver) (?:[^ ]{1,12} ){0,3}første gang|(?:jeg|vi) (?:har aldrig (?:prøvet|været|gjort)|er nye?(?: i)?)) (?:[^ ]{1,12} ){0,5}$/

const isAskedBeside = (sentence: string, reading: Reading): boolean => {
  const words = sentence.replace(announces, '')
  const folded = fold(words)
  if (asksHowToDoIt(words, reading)) return true
  return !turns.test(folded) && (wantsToKnow.test(folded) || (sentence.trimEnd().endsWith('?') && paperDue.test(folded)))
}

const behindSmile = /(?<=\s[:;]-?[)DPp]|\p{Extended_Pictographic}) (?=\p{Lu})/u

/** The yes to a swap without what follows on it anyhow, and what is asked behind it: how it is done, and no condition. */
export const besideSwap = (reading: Reading, swap: SwapFacts): { readonly head: Reading; readonly asked: readonly string[] } => {
  const sentences = reading.lines.flatMap(sentencesOf).flatMap(each => each.split(behindSmile))
  const first = sentences.findIndex(each => isAskedBeside(each, reading))
  const asked = first < 1 ? [] : sentences.slice(first)
  const isOnly = asked.every(
    each =>
      isAskedBeside(each, reading) ||
      isCourtesy(each, reading.names) ||
      wishesWell(each) ||
      isOwnAffair(each) ||
      newToIt.test(fold(each)),
  )
  const head = sentences.slice(0, first < 1 ? sentences.length : first).map(each => withoutReturn(each, swap))
  return {
    head: withSentences(reading, isOnly ? head : sentences),
    asked: isOnly ? asked.filter(each => !isCourtesy(each, reading.names) && !wishesWell(each)) : [],
  }
}
