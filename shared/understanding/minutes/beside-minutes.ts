import { realAttachments } from '../items/attachments.ts'
import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'

const hands =
  /^ (?:(?:og|så|hej|men) ){0,2}(?:her (?:er|kommer|har i|får i)|hermed|vedhæftet|vedlagt|vedhæftede|vedlagte|vedhæfter|jeg vedhæfter|vi vedhæfter|jeg sender|vi sender|jeg har vedhæftet|vi har vedhæftet|i får) /
/** What somebody hands over as a comment, or as the minutes themselves. */
const ofThem =
  / (?:[^ ]*referat[^ ]*|rettelse[^ ]*|bemærkning[^ ]*|kommentar[^ ]*|version[^ ]*|udgave[^ ]*|ændring[^ ]*|tilføjelse[^ ]*|input|mangler|forkert|fejl|stå|står|rettes) /

/** "Her er vores vejledning, som jeg lovede på mødet", with a file: handed over, and nothing said of the minutes. */
export const isHandedOver = (sentence: string, { mail }: Reading): boolean =>
  realAttachments(mail).length > 0 && hands.test(fold(sentence)) && !ofThem.test(fold(sentence)) && !sentence.includes('?')

const maySent =
  /^ (?:(?:og|så|men) ){0,2}(?:(?:den|det|de|dem) må (?:gerne|godt)|(?:i|du) må (?:gerne|godt)|del (?:den|det|dem)|brug (?:den|det|dem)) (?:[^ ]{1,25} ){0,9}(?:dele|deles|sende|sendes|bruge|bruges|lægge|lægges|vedlægges|alle|rundt|videre|fri|frit|gerne) /
/** "I må gerne dele den med alle", behind such a sentence. */
export const isOfThatFile = (sentence: string): boolean => maySent.test(fold(sentence))

const contact =
  / (?:jeg|vi) (?:vil|ville|kunne) (?:[^ ]{1,12} ){0,4}(?:tale|snakke|kontakte|ringe|skrive|høre|se|have fat|komme i kontakt|låne|besøge)(?: |$)(?!(?:at|om|der|hvordan) )| (?:kan|må) (?:jeg|vi) (?:[^ ]{1,12} ){0,2}(?:kontakte|tale med|snakke med|ringe til|skrive til|henvende|få fat) /
const corrects =
  / (?:stå|står|stod|skrive[sr]?|skrevet|mangler|forkert|rettes|ændres|tilføjes|fremgå|nævnt|nævnes|formuleret|formulering|fejl i referatet|slette[s]?) /
/** "Jeg vil gerne tale med vedkommende", "Hvem kan jeg kontakte om robotten?": of the writer and somebody else, and nothing of what minutes say. */
export const wantsSomebody = (sentence: string): boolean => contact.test(fold(sentence)) && !corrects.test(fold(sentence))

const asks =
  /^ (?:(?:og|men|så|dog|hej|mon|jeg vil gerne vide|lige et spørgsmål) ){0,2}(?:hvem|hvor|hvordan|hvornår|hvad|hvilken|hvilke|kan (?:i|du|jeg|vi)|kunne (?:i|du|jeg|vi)|må (?:jeg|vi)|er|har|blev|bliver|kommer|findes|ved (?:i|du)) /
/** A question that somebody can answer, and no correction that is put as one ("Skal der ikke stå juli?"). */
export const isAnswerable = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') &&
  asks.test(fold(sentence)) &&
  !/ (?:skal der|bør der|burde|skulle der|i (?:skrive|tilføje|rette|slette|ændre|fjerne|sætte|nævne|præcisere)|skrives|rettes|mangler|forkert|i stedet for|er det ikke|var det ikke) /.test(
    fold(sentence),
  )
