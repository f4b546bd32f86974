import { clausesBy } from '../language/clauses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { clearNo, clearYes } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'

const adverbs = '(?:(?:vi|jeg|os|desværre|nok|bare|simpelthen|slet|altså|her|lige|heller|nu|for|tiden|der) ){0,5}'
const forIt =
  '(?=$|(?:til $|til (?:det|den|dette|at (?:bytte|overtage|tage|skrive|lede|være|påtage|hjælpe|stille))|for (?:det|at (?:bytte|overtage|tage))|lige nu|nu|i |før |denne gang|hos os|her|desværre|af det|at (?:bytte|overtage|tage|skrive|lede|være)))'
const refusals = [
  // What is lacking: "vi har ikke ressourcer til det", "der er ingen hænder".
  ` (?:har|er) ${adverbs}(?:ikke|ingen) (?:[^ ]{1,20} ){0,2}?(?:ressourcer|ressourcerne|tid|tiden|mulighed|kræfter|kræfterne|overskud|overskuddet|kapacitet|folk|hænder|bemanding|mandskab) ${forIt}`,
  ` mangler ${adverbs}(?:ressourcer|folk|hænder|tid|kræfter) ${forIt}`,
  // "Det magter vi ikke", "Den går ikke".
  ` (?:det|den) (?:magter|orker|tør|klarer) ${adverbs}ikke `,
  ` (?:det|den) (?:går|dur|duer) ${adverbs}ikke (?=$|for os|hos os|her|denne gang|i |desværre)`,
  ` (?:er|bliver) ${adverbs}ikke (?:muligt|en mulighed) (?=$|for os|hos os|her|denne gang|i |at (?:bytte|overtage|tage))`,
  // "Det bliver et nej", "Vi må sige fra".
  ` (?:bliver|er) ${adverbs}et nej (?=$|her|fra|denne|i )`,
  ` (?:må|nødt til at|nødsaget til at|vil) ${adverbs}(?:sige|takke|melde) ${adverbs}(?:nej|fra|pas|hus forbi) (?=$|denne|her|fra|til (?:det|at bytte|byttet)|i |tak)`,
  ` (?:helst|hellere) ikke (?=$|denne gang|lige nu|bytte)`,
  ` passer (?:(?:os|mig|desværre|rigtig|meget|ret|virkelig|bare|altså) ){0,3}(?:ikke(?: (?:så|særlig|særligt|ret))?(?: godt)?|dårligt|skidt|elendigt) (?=$|for os|hos os|her|lige nu|denne gang|med |i |at )`,
  // "Det må vi takke nej til", "Ikke denne gang", "Vi springer over", "Vi beholder vores egen tur", "Pas".
  ` (?:det|den) (?:må|bliver) ${adverbs}(?:nødt til at )?(?:sige|takke) nej til `,
  '^ (?:(?:tak|hej|men|nej|desværre|helst|for|hellere) ){0,3}ikke (?:denne|den|i denne) (?:gang|omgang|her gang)(?: (?:desværre|tak|for os|her|fra os))* $|^ (?:(?:tak|hej|men|desværre|helst) ){0,3}ikke (?:i år|lige nu|til (?:foråret|efteråret))(?: (?:desværre|tak|for os))* $',
  ` (?:vi|jeg) (?:står|springer|sidder) ${adverbs}(?:over|den over)(?: (?:denne gang|desværre|her|i år))* $`,
  ` (?:vi|jeg) (?:beholder|holder fast i|holder os til|bliver ved) (?:(?:vores|min|den|vor|gerne) ){1,2}(?:egen |egne )?(?:tur|plads|rolle|rækkefølge|plan|vi har) `,
  ` (?:vi|jeg) (?:vil|ønsker|skal) ${adverbs}(?:ikke|helst ikke) (?:at )?bytte(?: (?:plads|tur|rolle|roller))?(?: med [^ ]+(?: kommune)?)? $`,
  '^ (?:kan|vil) (?:desværre |altså )?ikke(?: desværre)? $',
  '^ (?:(?:vi|jeg) )?(?:(?:må|melder) )?pas(?: (?:herfra|fra os|denne gang|desværre|tak))* $',
  ` så må i (?:finde|spørge|have fat i) (?:en anden|nogen anden|nogle andre|andre) `,
].map(each => new RegExp(each))

/** Not yet, or on conditions: no answer. */
const open =
  / (?:hvis|måske|medmindre|endnu|overvejer|vender|drøfter|spørger|hører|tjekker|tænker|kigger|svare|svar|stilling|ellers|eller|if|unless|maybe) /
/** Behind a refusal these offer something in its place. */
const offers = / (?:men|dog|til gengæld|kan (?:vi|jeg) (?:godt|gerne|sagtens)|vil (?:vi|jeg) (?:godt|gerne)|bytter|gerne|but) /

const willing = / (?:kan|vil|gør) (?:vi|jeg) (?:godt|gerne|sagtens)(?: bytte| hjælpe| gøre)? $/

const clausesOf = clausesBy({ before: 'men' })

/** "Nej, vi kan ikke": behind a yes that was none. */
const plainNo = (sentence: string): boolean =>
  clearNo.has(wordsOf(fold(sentence))[0] ?? '') && / (?:kan|vil) (?:vi |jeg )?(?:desværre |altså )?ikke $/.test(fold(sentence))

/**
 * Whether a mail refuses a swap in words of its own: a clause says what is lacking or that it cannot be, nothing before it agrees, and nothing behind it
 * offers, asks or leaves open. A no changes no role.
 */
export const refusesSwap = ({ said, names }: Pick<Reading, 'said' | 'names'>): boolean => {
  if (said.some(each => each.includes('?') || open.test(fold(each)) || isPromise(each, names))) return false
  const clauses = said.flatMap(sentencesOf).flatMap(clausesOf)
  const at = clauses.findIndex(each => refusals.some(refusal => refusal.test(fold(each))))
  const isNo = said.some((each, nth) => nth > 0 && plainNo(each) && nth === said.length - 1)
  if (isNo) return true
  if (at < 0) return false
  const agrees = (clause: string): boolean =>
    (clearYes.has(wordsOf(fold(clause))[0] ?? '') && !isCourtesy(clause, names)) || willing.test(fold(clause))
  return !clauses.slice(0, at).some(agrees) && !clauses.slice(at + 1).some(each => offers.test(fold(each)) || agrees(each))
}
