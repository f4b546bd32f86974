import { codesIn } from '../items/codes.ts'
import { asksSomething, isIdle, isJest, speaksOfPresence, turnsOrDenies } from '../language/idle-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'

/** "Formanden vil gerne have …", "Jeg synes, vi skal …": whose wish it is. The new draft is shown to whoever passed it on. */
const wished =
  /^(?:(?:og|men|så) )?(?:formanden|mødelederen|sekretariatet|jeg|vi) (?:vil (?:meget )?gerne have|vil (?:meget )?gerne|ønsker|foreslår|synes|tænker),? (?:at )?(?:(?:vi|det) )?(?:(?:skal|bør|kan) )?(?=\p{L})/iu

/** "Bytter du lige om på …?", "Sætter du …?" */
const ordered =
  /^((?:bytter|flytter|sætter|giver|fjerner|rykker|lægger|skærer|korter|sletter|stryger|starter|slutter|udelader)) (?:du|i) (?:(?:ikke|lige|bare|så|venligst) )*(?=\p{L})/iu
const asStated = (sentence: string): string =>
  ordered.test(sentence) ? sentence.replace(ordered, '$1 ').replace(/\?$/, '') : sentence

const then = /,? (?:og )?(?:så|derefter|herefter|dernæst|bagefter) (P-\d{1,3})(?= ?(?:$|[,.!]))/i

/** "P-4 først, så P-1": the one stands behind the other. */
const inTurn = (sentence: string): string => {
  const found = then.exec(sentence)
  const [behind, before] = [found?.[1], codesIn(sentence.slice(0, found?.index ?? 0)).at(-1)]
  const isOrder = / først /.test(fold(sentence.slice(0, found?.index ?? 0)))
  if (found === null || behind === undefined || before === undefined || !isOrder) return sentence
  const rest = sentence.slice(found.index + found[0].length)
  return `${sentence.slice(0, found.index)}, ${behind} efter ${before}${rest}`
}

/** A sentence as it would be said by whoever gives the instruction in few words. Its items stand there by their numbers. */
export const withoutTalk = (sentence: string): string => inTurn(asStated(sentence).replace(wished, ''))

const why = new Set(
  `vigtigt vigtig vigtigste vigtigere haster fylder mest bedst bedre passer giver mening sammen hænger hører tid tiden lidt mange punkter punkterne programmet presset stramt lang langt kort
   tungt tungest tunge knap travlt rigeligt hele nemlig vist`.split(/\s+/),
)
const noTime = / (?:(?:har|er|bliver)(?: vi| der)? ikke (?:tid|plads)|når(?: vi)? ikke) /

/** "…, det har Søren sagt i telefonen", "…, Lone har skrevet til mig": by whose word. It wants nothing of the agenda. */
const byWhom =
  /^ (?:(?:og|for|da) )?(?:det (?:har|er) [^ ]{1,20}(?: [^ ]{1,20})? |(?:\p{L}{2,20}|de|han|hun) har (?:selv |lige )?)(?:sagt|skrevet|bedt om|aftalt|ringet|meldt|ønsket|accepteret|enige? i)(?: (?:det|til|mig|os|i|telefonen|på|telefon|mail|går|dag|formiddags|om|med|ok|ja|lige|selv|begge)){0,6} $/u

/** "Det er det vigtigste", "Vi har ikke tid til det hele": why, where every word is known to want nothing. */
export const isReason = (piece: string): boolean => {
  const words = wordsOf(fold(piece).replace(noTime, ' tid '))
  if (!piece.includes('?') && byWhom.test(fold(piece)) && !/ (?:ikke|nej) /.test(fold(piece)) && !/\d/.test(piece)) return true
  return !piece.includes('?') && words.some(each => why.has(each)) && words.every(each => why.has(each) || fillers.has(each))
}

const backgrounds: readonly RegExp[] = [
  // "Så har vi holdt planlægningsmødet", "Vi blev enige om det her"
  /^ (?:så |nu |hej )?(?:vi|jeg|formanden og jeg|har vi) (?:har |er |jo |lige |nu ){0,3}(?:holdt?|haft|talt|talte|snakket|snakkede|drøftet|drøftede|blev|blevet|gået|gennemgået|aftalt) (?:\S+ ){0,12}$/,
  /^ (?:vi har |der er |her er |her kommer |så er der )(?:et par|nogle|lidt|få|et par enkelte|tre|to) (?:små |enkelte )?(?:rettelser|ændringer|justeringer|kommentarer)(?: \S+){0,6} $/,
  // "Erik skal gå kl. 15", "Viborg skal være i Herning kl. 15"
  /^ (?:for |da |fordi )?(?:\S+ ){1,4}(?:skal|må|er nødt til at|bliver nødt til at) (?:desværre |altså |lige )?(?:gå|videre|afsted|af sted|nå|køre|hjem|være i|til et andet|til møde|med toget) (?:\S+ ){0,6}$|^ (?:for |da )?(?:\S+ ){1,3}skal (?:gå|videre|køre|hjem|af sted) $/,
  /^ ellers (?:når|bliver|kommer|går|har|er) (?:\S+ ){1,8}$/,
  /^ (?:sig|skriv|ring) (?:endelig |lige |bare |gerne )?(?:til )?(?:hvis|når) (?:\S+ ){1,14}$/,
  /^ (?:det|punktet|de|den) (?:kom|er kommet|blev sendt) (?:\S+ )?(?:ind )?(?:til tiden|rettidigt|inden fristen|før fristen) $/,
  /^ (?:det|den) (?:kan|må) vi (?:tage|vende|klare) (?:på|i|over|ved|uden) (?:\S+ ){1,4}$/,
  // "Så må vi se, om det holder"
  /^ (?:(?:og|men|så|nu) ){0,2}(?:må|skal|kan|håber|tror|får) (?:vi|jeg) (?:[^ ]{1,10} ){0,3}?(?:se|håbe|satse|prøve|krydse) (?:\S+ ){0,8}$|^ (?:(?:og|så) )?(?:vi|jeg) (?:håber|tror|regner med) (?:\S+ ){0,3}(?:det|den|tiden) (?:\S+ ){0,6}$/,
  // "Godt at vi fik snakket", "Tak for mødet i går"
  /^ (?:(?:hej|kære) [^ ]{1,15} )?(?:godt|dejligt|rart|fint|skønt|tak) (?:at (?:vi|du|i) |for (?:mødet|snakken|planlægningen|sidst|i går|i dag|en god) )(?!(?:kan|vil|skal|må|ikke) )(?:\S+ ){0,8}$/,
  /^ (?:vi )?ses (?:\S+ ){0,5}$/,
]
/** What was talked about, why somebody has to leave early: told beside instructions, and nothing to arrange. */
export const isBackground = (sentence: string): boolean =>
  codesIn(sentence).length === 0 &&
  !sentence.includes('?') &&
  !/\d ?min/.test(sentence) &&
  (sentence.trimEnd().endsWith(':') || backgrounds.some(each => each.test(fold(sentence))))

const subject = '(?:det|den|de|der|vi|jeg|han|hun|[^ ]{2,20}(?: og [^ ]{2,20})?(?: kommune)?)'
const state =
  '(?:har|havde|er|var|blev|bliver|plejer|hænger|fylder|hører|kender|trænger|passer|giver|synes|ved|ringede|skrev|sagde|meldte|sendte|glemte|fik|nåede)'
const tells = new RegExp(
  `^ (?:(?:og|så|for|da|fordi|nu|ja|jo|altså|i går|i dag|i morges|endelig) ){0,2}(?:${subject} ${state}|${state} ${subject}) `,
)
/** "Så burde det passe", "Det skulle hjælpe lidt på tiden", "Så er vi der vist": what comes of it, and nothing to do. */
const outcome =
  /^ (?:(?:og|men|så|nu|dermed|derefter|ellers|på den måde|håber|tror|vist|mon|jeg) ){0,4}(?:(?:det|den|dagsordenen|programmet|planen|tiden|regnestykket|vi) )?(?:(?:burde|skulle|må|kan|vil|tror jeg|håber jeg) )?(?:(?:det|den|dagsordenen|programmet|planen|tiden|regnestykket|vi) )?(?:(?:så|nok|vist|vel|gerne|jo|lige|sagtens|godt|nu|også) ){0,3}(?:passer?|passe|holde?r?|hænger|går|gå|gå op|går op|lykkes|hjælper?|hjælpe|nå|når|være|er|komme|kommer)(?: (?:det|den|vi|det hele|alt|op|sammen|i mål|igennem|i hus|på plads|i orden|der|fint?|godt?|god|ok|okay|klar|klart|rigtigt?|nok|lidt|noget|på tiden|inden for tiden|til tiden|med tiden|tiden|hjem|vist|nogenlunde|cirka|ca|for mig|for os|jo|nu|at|alle|rundt)){1,6} $|^ (?:(?:og|så|nu|dermed) ){0,3}(?:burde|skulle|må|kan|vil) (?:det|den|dagsordenen|programmet|planen|tiden|vi) (?:(?:så|nok|vist|vel|gerne|jo|lige|sagtens|godt|også) ){0,3}(?:passe|holde|gå|gå op|lykkes|hjælpe|gå an) $/

/** What an agenda is made of: whoever names it may want it otherwise. */
const ofAgendas =
  / (?:[^ ]*punkt[^ ]{0,3}|[^ ]*pause[^ ]*|[^ ]*kaffe[^ ]*|[^ ]*frokost[^ ]*|[^ ]*titel[^ ]*|titlen|[^ ]*overskrift[^ ]*|ordet?|teksten?|rækkefølge[^ ]*|lokale[^ ]*|sted[^ ]*|[^ ]*møde[^ ]*|[^ ]*oplæg[^ ]*|fremlæg[^ ]*|præsent[^ ]*|holder|tager|orienter[^ ]*|viser|fortæller|drøft[^ ]*|beslut[^ ]*|debat[^ ]*|bilag[^ ]*|fil[^ ]{0,3}|link[^ ]*|stav[^ ]*|[^ ]*skriv[^ ]*|mere|mindre|længere|kortere|ud|først|sidst|før|efter) /
/**
 * Small talk, or a statement that names no item, asks for nothing, denies nothing and speaks neither of what an agenda is made of nor of who comes: "det hænger
 * sammen", "Så har Randers sendt", "den plejer at tage tid". Beside what was arranged there is nothing to do about it.
 */
export const onlyTells = (piece: string): boolean => {
  if (piece.includes('?') || codesIn(piece).length > 0) return false
  if (isReason(piece) || isBackground(piece) || isIdle(piece) || isJest(piece)) return true
  const folded = fold(piece)
  if (outcome.test(folded) && !/\d/.test(piece)) return true
  return (
    tells.test(folded) &&
    !/\d|"|[»«„“]/.test(piece) &&
    ![asksSomething, turnsOrDenies, speaksOfPresence].some(each => each(folded)) &&
    !ofAgendas.test(folded)
  )
}

/** "Nej, …", "Hov, …": said to the draft, and no part of the instruction. */
const calls = /^(?:nej|næ|hov(?:sa)?|ups|åh|arh|øh|æv|hey|hej|godmorgen|undskyld|sorry|jo|ja)[,.!]? (?=\p{L}.{4})/iu
export const withoutCalls = (sentence: string): string => sentence.replace(calls, '')

/** "Læg det ind igen", "Den skal have 20 min": of the item that the sentence before arranged. */
const ofThatItem =
  /^((?:(?:og|så) )?(?:(?:læg|sæt|flyt|tag|giv|ryk|lad) )?)(?:det|den|punktet) (?=(?:(?:skal|må|kan|bør)(?! (?:vi|jeg)(?!\p{L}))|ind|op|ned|før|efter|først|sidst|til|\d)(?!\p{L}))/iu
export const withItem = (sentence: string, id: string | null): string =>
  id === null || codesIn(sentence).includes(id) ? sentence : sentence.replace(ofThatItem, `$1${id} `)

/** "Konklusionen: P-14 venter" */
const leadIn =
  /^(?!.{0,60}P-\d)(?:[^:]{0,40} )?(?:konklusion(?:en)?|rettelser(?:ne)?|ændringer(?:ne)?|rettelse|ændring|følgende|det her|enige om|aftalt|aftaler|resultatet|sådan her|ønsker|her): (?=\S)/i
export const withoutLeadIn = (sentence: string): string => sentence.replace(leadIn, '')
