import { localDayOf } from '../../calendar/day.ts'
import type { SwapFacts } from '../../letters.ts'
import { months } from '../language/calendar-words.ts'
import { isIdle } from '../language/idle-talk.ts'
import { isOwnAffair } from '../language/own-affairs.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { isAside, wishesWell } from '../language/small-talk.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { clearYes } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { organisationsIn } from '../yes-no/held-answer.ts'
import { notMeant } from '../yes-no/whole-yes.ts'
import { agreesToTurn } from '../yes-no/yes-words.ts'
import { inReturn } from './swap-beside.ts'
import { refusesSwap } from './swap-refusal.ts'

// "Hej, Åse siger, I ikke har fået svar. Ja, det kan vi godt. Det bliver nok mig, der skriver.": a clause that agrees, and ordinary sentences around it.

/** What it is agreed to, and when: said again, it limits nothing where it is what was asked. */
const saidAgain =
  / (?:at (?:skrive|tage|lede|styre|være|overtage|føre) (?:referatet|referat|mødet|referent|mødeleder|turen|den|det)|(?:den|på) dag(?:en)?|den gang|denne gang|den (?:d )?\d{1,2}(?: (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))?|til mødet|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|nok|bare|her|hos os|fra os) /g
const prefix =
  /^ (?:(?:som (?:skrevet|sagt|nævnt|aftalt)|hej|jo|ja|jamen|jada|jo da|ok|okay|fint|super|tak|altså|og|men altså) ){1,4}(?=[^ ])/
const yesWords: ReadonlySet<string> = new Set([
  'tak',
  'da',
  'gerne',
  'selvfølgelig',
  'naturligvis',
  'klart',
  'bestemt',
  'absolut',
  'endelig',
])
const minutes = / (?:referat|referatet|referent|referenter|skriver|skrive) /
const chair = / (?:mødeleder|mødeledere|mødeledelsen|lede|leder|styrer) /

const monthOf = ({ fromStart }: SwapFacts, { charter }: Reading['situation']): number | null =>
  fromStart == null ? null : Number(localDayOf(fromStart, charter.timeZone).slice(5, 7))

/** Of another role or another day than was asked. */
const isOther = (clause: string, swap: SwapFacts, { situation }: Reading): boolean => {
  const folded = fold(clause)
  if ((swap.unit === 'chair' ? minutes : chair).test(folded)) return true
  const turnsSaid = [...folded.matchAll(/ møde (\d{1,2}) /g)].map(([, said]) => Number(said))
  if (turnsSaid.some(said => said !== swap.fromTurn && said !== swap.toTurn)) return true
  const day = swap.fromStart == null ? null : Number(localDayOf(swap.fromStart, situation.charter.timeZone).slice(8))
  const month = months.get(/ i (\p{L}{3,9}) /u.exec(folded)?.[1] ?? '')
  if (month !== undefined && month !== monthOf(swap, situation)) return true
  return [...folded.matchAll(/ den (?:d )?(\d{1,2}) /g)].some(([, said]) => Number(said) !== day)
}

const agrees = (clause: string, swap: SwapFacts, reading: Reading): boolean => {
  const folded = fold(clause)
  if (isOther(clause, swap, reading) || notMeant(folded)) return false
  const bare = ` ${folded.replace(prefix, ' ').replace(saidAgain, ' ').replace(saidAgain, ' ').trim()} `
  return agreesToTurn(bare) || agreesToTurn(` ${folded.replace(prefix, ' ').trim()} `)
}

/** Says yes to something, and is one here only beside a clause that says to what: "Ja, modtaget", "Ja. Giv os et par dage". */
const isBareYes = (clause: string): boolean => wordsOf(fold(clause)).every(word => yesWords.has(word) || clearYes.has(word))

/** Limits, doubts, turns, puts off, or is another matter: one of these, and it is no answer yet. */
const turns =
  / (?:hvis|såfremt|medmindre|forudsat|betinget|kun|måske|muligvis|eventuelt|evt|eller|ellers|vist|tror|men|dog|nej|ikke|ingen|intet|aldrig|først|endnu|spørg|spørge|spørger|vende|vender|drøfte|drøfter|tjekke|tjekker|undersøge|undersøger|afklare|afklarer|høre|hører|hørt|vendt|drøftet|afklaret|tjekket|skriver selv|siger selv|giver selv|tænke|overveje|overvejer|usikker|usikre|tvivl|afhænger|betingelse|krav|kræver|bytte|bytter|hellere|helst|fortryder|alligevel|chef|chefen|lederen|formand|formanden|i stedet|istedet|til gengæld|næste år|vent|venter|punkt|punktet|punkter|afbud|forsøge|forsøger|prøver|problem|svært|umuligt) /
/** "…, så tager I bare frokosten": what the swap does not bring. */
const wantsOther = /(?:^|[ ,])så \p{L}+ I(?!\p{L})/iu
/** "… hvis der er noget", "I har ikke fået svar": neither limits anything. */
const idleParts =
  / hvis (?:der (?:er|bliver|kommer|opstår) (?:noget|spørgsmål|mere|problemer)|i (?:mangler|har|får) (?:noget|spørgsmål|brug for noget)|du (?:mangler|har|får) (?:noget|spørgsmål)) | (?:ikke|aldrig) (?:har )?(?:fået|hørt|modtaget) (?:[^ ]{1,6} )?(?:svar|noget|fra os) | (?:har|fik) (?:ikke|aldrig) (?:fået |hørt )?(?:svar|svaret|fra os) /g
const ofAnswer = / (?:svar|svaret|svarede|manglede|mangler) /
/** "Hvor finder vi skabelonen?": how it is done. */
const ofPapers =
  /^ (?:(?:og|men) )?(?:hvor|hvem|hvornår|kan|sender|får|må) (?:[^ ]{1,20} ){0,6}(?:skabelon|skabelonen|referatskabelonen|skabelonerne|vejledning|vejledningen|sidste referat) (?:[^ ]{1,12} ){0,4}$/
const smiles = /(?<=\s[:;]-?[)DPp]|\p{Extended_Pictographic}) (?=\p{Lu})/u
const clauses = (sentence: string): readonly string[] =>
  sentence
    .replace(/\s[:;]-?[)DPp] ?$/, '')
    .split(/[,;:](?=\s) ?| og (?=(?:vi|jeg|det|så) )/)
    .map(each => each.trim())
    .filter(each => /\p{L}/u.test(each))
const most = 6

/**
 * The yes to a swap among ordinary sentences: `rest` is what people should read of them. Null where no clause agrees to what was asked, or where anything limits it, turns it, asks, puts it off or
 * names another municipality: a swap is told to both sides at once.
 */
export const swapYes = (reading: Reading, swap: SwapFacts): { readonly rest: readonly string[] } | null => {
  const { charter, sender } = reading.situation
  const sentences = reading.lines.flatMap(sentencesOf).flatMap(each => each.split(smiles))
  const ours = [sender?.organisation, swap.from, swap.to]
  const isNamed = organisationsIn(fold(reading.text), charter.organisations).some(each => !ours.includes(each))
  if (sentences.length > most || isNamed || refusesSwap(reading)) return null
  const rest: string[] = []
  let isYes = false
  for (const sentence of sentences) {
    const whole = sentence.replace(inReturn(swap), '')
    if (whole.includes('?')) {
      if (!ofPapers.test(fold(whole))) return null
      rest.push(sentence)
      continue
    }
    if (
      isCourtesy(sentence, reading.names) &&
      !isPromise(sentence, reading.names) &&
      !clearYes.has(wordsOf(fold(sentence))[0] ?? '')
    )
      continue
    const left = clauses(whole).filter(clause => {
      const isPlain = agrees(clause, swap, reading)
      isYes ||= isPlain
      return !isPlain && !isBareYes(clause)
    })
    if (
      wantsOther.test(whole) ||
      left.some(
        each => turns.test(fold(each).replace(idleParts, ' ')) || isOther(each, swap, reading) || isPromise(each, reading.names),
      )
    )
      return null
    const isTalk = (each: string): boolean =>
      isAside(each) ||
      isIdle(each) ||
      wishesWell(each) ||
      (isOwnAffair(each) && left.length === 1) ||
      ofAnswer.test(fold(each)) ||
      prefix.test(`${fold(each)}x `)
    if (!left.every(isTalk)) rest.push(sentence)
  }
  return isYes ? { rest } : null
}

/** In a mail that answers no question of ours the yes says of what it is. */
export const namesTurn = (reading: Reading, swap: SwapFacts): boolean =>
  reading.said.some(each => / (?:bytte|bytter|byttet|bytning|bytningen) /.test(fold(each))) ||
  (reading.said.some(each =>
    / (?:vi|jeg) (?:(?:kan|vil) )?(?:(?:godt|gerne|sagtens) )?(?:tager|skriver|overtager|klarer|leder|tage|skrive|overtage|lede) /.test(
      fold(each),
    ),
  ) &&
    (swap.unit === 'chair' ? chair : minutes).test(fold(reading.text)))
