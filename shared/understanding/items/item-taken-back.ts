import { clausesBy } from '../language/clauses.ts'
import { saysOnly } from '../language/phrases.ts'
import { fold, wordsOf } from '../language/text.ts'
import { withdrawItem } from '../language/vocabulary.ts'

/** "Glem det, vi har selv løst det", "slet venligst hele punktet". */
const aroundWithdrawal = 'venligst alligevel igen p hele vores selv løst ombestemt længere aktuelt relevant'.split(' ')

/**
 * "Det var ikke et punkt", "Det var ikke et punkt, men et spørgsmål": nothing was to be put on the agenda. "Det er ikke et punkt til
 * beslutning, men til orientering" and "ikke et emne, vi når på ti minutter" say what it is: they must take nothing off it.
 */
const wasNoItem =
  /^ (?:(?:nej|ups|hov|undskyld|beklager|men) ){0,2}(?:det|dette) (?:var|er|skulle) ikke (?:være |ment som )?(?:et |noget |som et )?(?:punkt|emne|forslag) (?:til (?:dagsordenen|mødet) |overhovedet ){0,2}(?:$|men (?:et|en|bare|kun|blot|alene) (?:et |en )?(?:spørgsmål|svar|kommentar|bemærkning|hilsen|oplysning|besked|fejl) )/

/** "Vi trækker punktet om skemaer tilbage", "Glem alt om det"; "vi trækker på de erfaringer, som …" and "vi trækker på punktet om …" do not. */
const takesBack =
  / (?:træk|trækker|trækkes|trække|slet|slette|fjern|fjerne|annuller|withdraw|remove) (?!på )(?:[^ ]+ ){0,3}?(?:punkt|punktet|punkter|punkterne|item|items) | (?:træk|trækker|trækkes|trække|trukket) (?:(?:det|den|dem|lige|gerne|venligst|hele|vores|mit) ){0,3}tilbage | (?:punktet|punkt|det) (?:skal |kan |må )?(?:derfor )?(?:gerne )?(?:udgår?|trækkes(?! på)|slettes) | (?:tag|tager|tage|tages|taget) (?:det|den|punktet|vores punkt) (?:venligst |gerne )?af (?:igen|dagsordenen|listen|programmet|alligevel|$)/
const mostTakingBack = 16
/** "Glem det", "Vi dropper punktet": the whole clause, since "Glem det sidste" and "Drop det afsnit" speak of something in it. */
const forgets =
  /^ (?:(?:nej|ups|hov|undskyld|beklager|ok|bare|vi|jeg) ){0,3}(?:glem|glemmer|drop|dropper) (?:alt )?(?:om )?(?:det|den|punktet)(?: (?:hele|igen|alligevel|venligst|tak|helt|nu|bare))* $/
/** Something in the item: "Slet sidste sætning i punktet" leaves the item where it is. */
const inside =
  / (?:sætning|afsnit|linje|bilag|beskrivelse|overskrift|indstilling|minut)\S* | (?:ord|ordet|tekst|teksten|titel|titlen|fil|filen|min(?! (?:chef|leder|kollega|direktør|ledelse) )|sidste|første|andet|del|delen|navnet|sagde|skrev|sentence|paragraph|text|title|file|attachment|minutes) /

/** "Fjern Bo fra P-2", "Slet mig fra punktet": somebody is taken off the item, and not the item off the agenda. */
export const takesFromItem = (sentence: string): boolean =>
  / (?:fjern|fjerne|slet|slette|stryg|stryge|tag|tage|træk|trække) (?:[^ ]+ ){1,4}(?:fra|af) (?:punktet|punkt|(?:punkt )?p-? ?\d{1,3}) /.test(
    fold(sentence),
  )

/** "Slet Karen": somebody, and not the item. */
const takesSomebody =
  /^(?:(?:slet|fjern|stryg|drop|glem|træk|Slet|Fjern|Stryg|Drop|Glem|Træk) )(?:venligst |lige |bare )?(?!P-?\d|Punkt|Det|Den)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[.!]?$/u

/** "Slet det igen, vi fandt selv svaret": and why. "Slet det, vi skrev sidst" is of something in it. */
const isWithdrawnFor = (sentence: string, names: ReadonlySet<string>): boolean => {
  const [head = '', ...reason] = sentence.split(/[,;–] | - | (?:da|fordi|for) /)
  const folded = fold(reason.join(' '))
  const isReason =
    / (?:fandt|fundet|løst|løste|afklaret|svaret|svar|ikke (?:længere )?(?:aktuelt|relevant|nødvendigt)|styr på|tager (?:det|den) internt) /.test(
      folded,
    )
  return isReason && !/ (?:men|dog|hvis) /.test(folded) && saysOnly(head, withdrawItem, new Set([...names, ...aroundWithdrawal]))
}

/** "Vi dropper det punkt om test" */
const dropsOne = / (?:drop|dropper|glem) (?:\S+ ){0,2}(?:punkt|punktet) /

export const clausesIn = clausesBy({ at: 'så|men|og|so|but|and' })

/** "Træk ikke punktet", "Vent med at slette punktet" */
const spares = / (?:ikke|not|vent|vente|venter|undlad|undgå) /
/** "Vi overvejer at trække den", "Vi trækker punktet, hvis Bo ikke kommer": thought of, and not done. */
const ponders =
  / (?:hvis|if|medmindre|unless|måske|maybe|muligvis|formentlig|formodentlig|sandsynligvis|eventuelt|evt|nok(?= (?:at |punktet |den |det |vores ))|tror|overvejer|overveje|overvejet|overvejelse|overvejelser|tænker på|tænkt på|i tvivl|usikker|usikre|kan være|(?:talt|snakket|drøftet|taler|snakker) om at|indtil videre|lad (?:den|det|punktet) (?:bare |lige )?stå|considering|thinking of) /
/** "Vil I tage punktet af igen?" asks for it; "Skal vi trække punktet?" and "Kan man trække et punkt?" ask whether. */
const asksWhether = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') &&
  !/ (?:kan|kunne|vil|ville|gider|må) (?:(?:i|du|jeg bede (?:jer|dig) om at) )/.test(fold(sentence))
/** "…, vi er ikke langt nok": why it goes. */
const why = /[,;–] (?:(?:da|fordi|for) )?(?:vi|jeg) (?:er|har|når|nåede|fik|får|kan|kom|kommer) (?:\S+ ){0,2}ikke /i
const isSpared = (sentence: string): boolean =>
  spares.test(fold(why.exec(sentence) === null ? sentence : sentence.slice(0, why.exec(sentence)?.index))) ||
  ponders.test(fold(sentence)) ||
  asksWhether(sentence)

/** Whether a clause says that an item is not to come: "…, så træk venligst punktet". */
export const takesItemBack = (sentence: string): boolean =>
  !ponders.test(fold(sentence)) &&
  !asksWhether(sentence) &&
  clausesIn(sentence).some(each => {
    const folded = fold(each)
    return (
      (takesBack.test(folded) || forgets.test(folded) || dropsOne.test(folded)) &&
      !inside.test(folded) &&
      !spares.test(folded) &&
      !takesFromItem(each)
    )
  })

/**
 * Whether an answer about one item takes it back, by its first sentence. 'unclear' where it speaks of that and does not say so plainly; null where it
 * speaks of something else.
 */
export const withdrawalIn = (
  said: readonly string[],
  text: string,
  names: ReadonlySet<string>,
): 'withdraw' | 'unclear' | null => {
  const [first = ''] = said
  if (takesFromItem(first) || takesSomebody.test(first)) return 'unclear'
  if (saysOnly(first, withdrawItem, new Set([...names, ...aroundWithdrawal])))
    return ponders.test(fold(first)) ? 'unclear' : 'withdraw'
  const folded = fold(first)
  if (takesBack.test(folded) && wordsOf(folded).length <= mostTakingBack)
    return isSpared(first) || inside.test(folded) ? 'unclear' : 'withdraw'
  if (isWithdrawnFor(first, names)) return said.some(each => /\d/.test(each)) ? 'unclear' : 'withdraw'
  // "Glem det, 20 minutter er fint" takes back what was asked for, and not the item.
  if (forgets.test(fold(clausesIn(first)[0] ?? ''))) return /\d/.test(text) ? 'unclear' : 'withdraw'
  if (said.some(each => wasNoItem.test(fold(each)))) return 'withdraw'
  return null
}
