import { fold, wordsOf } from '../language/text.ts'

/** Longer than this, somebody tells something. Words. */
const longest = 30

/** "svarer på den her", "tager sig af dette", "vender tilbage på denne": what somebody else does with our letter. */
const takesIt =
  /^ (?!(?:vi|jeg|i|du|man|det|der) )(?:(?:det er|min|vores|kollega|kollegaen|leder|lederen|chef|han|hun) ){0,3}(?:[^ ]+ ){1,3}?(?:der |som )?(?:lige )?(?:svarer|vender tilbage|tager sig af|tager over|ser på|kigger på|følger op|sidder med|melder tilbage|skriver tilbage|tager den|tager dette|håndterer)(?: (?:på|af|om|i|med|for|os|vegne|ham|hende|den|det|dette|denne|her|mail|mailen|jeres|henvendelse|senere|snart|til|jer|og|skriver|svarer|vender|tilbage|melder)){0,9} $/
/** "Jeg sender den lige videre til Lars", "Jeg lader den gå videre til min kollega" */
const handsOn =
  /^ (?:(?:hej|og|men|så) )?(?:jeg|vi) (?:(?:har|lige|vil|skal|allerede) ){0,3}(?:sender|sende|sendt|lader|videresender|videresendt|videresende|giver|givet|overlader|overladt|skubber) (?:[^ ]+ )?(?:den|det|dette|denne|mailen|opgaven|jeres mail) (?:[^ ]+ ){0,4}?(?:til|over til) [^ ]+ /
/** "Jeg går ud fra, at Poul har svaret" */
const supposes =
  /^ (?:jeg|vi) (?:går ud fra|regner med|tror|formoder|antager) (?:at )?(?!(?:vi|jeg|i|det|der) )(?:[^ ]+ ){1,3}(?:har svaret|svarer|har sendt|har meldt|melder) /
const isOtherPerson =
  /^det er (?:min kollega |min leder )?\p{Lu}[\p{L}-]{1,20},? (?:der|som) (?:tager sig af|svarer på|sidder med|styrer|håndterer|står for) (?:det|den|dette|denne|punkterne|dagsordenspunkterne|den slags)(?: her)?[.!]?$/iu
/** "…, der vil drøfte arkivering, 20 min": a matter all the same, which would be lost. */
const bringsMatter =
  / (?:drøfte|drøftet|diskutere|gerne (?:have|høre|tale)|(?:vil|ville) gerne|ønsker|foreslår|på dagsordenen|punktet? (?:om|hedder|er)) | \d{1,3} (?:min\S*|t) | (?:kvarter|halv time) /

/** Whether a sentence says that somebody else answers our letter, and brings nothing: nobody has to do anything about it. */
export const isHandedOn = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (sentence.trimEnd().endsWith('?') || wordsOf(folded).length > longest || bringsMatter.test(folded)) return false
  return takesIt.test(folded) || handsOn.test(folded) || supposes.test(folded) || isOtherPerson.test(sentence)
}
