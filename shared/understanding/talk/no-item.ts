import { codesIn } from '../items/codes.ts'
import { isChat } from '../items/item-chat.ts'
import { fieldsIn } from '../items/item-fields.ts'
import { isHandedOn } from '../items/item-handed-on.ts'
import { matterIn } from '../items/item-lead.ts'
import { saidMatter } from '../items/item-matter.ts'
import { bringsOneMore } from '../items/item-one-more.ts'
import { labelled, marked } from '../language/item-labels.ts'
import { isCourtesy } from '../language/phrases.ts'
import { wantsOwnAffair } from '../language/private-life.ts'
import { fold, wordsOf } from '../language/text.ts'
import { nothingWanted } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { mayGoToPeople, wholeToPeople } from './to-people.ts'

/** Where items are asked for or were asked about, and mails of one's own: there, plain words would be taken for an item. */
const places: ReadonlySet<string> = new Set([
  'call-for-items',
  'items-reminder',
  'digest',
  'nothing-to-add-receipt',
  'colleague-answered',
  'question',
])

/** A mail that brings nothing is short. Sentences. */
const mostSentences = 6

/** "Spørg Rikke, hun har styr på det", "Prøv Jonna" */
const asksAnother =
  /^(?:spørg|prøv|kontakt|skriv til|ring til|tal med) (?:hellere |lige |min kollega )?\p{Lu}[\p{L}-]{1,20}(?:$|[ ,.!])/iu
/** "… har sendt et punkt", "… blev skubbet fra sidst": an item that has been sent, or put off. */
const sentBefore =
  / (?:punkt|punktet|punkter|forslag|emne) (?:[^ ]+ ){0,8}?(?:skubbet|udskudt|udsat|rykket|sendt|sendte|indsendt|indmeldt|meldt|skrev|lå|stod|frem|kommet) | (?:sendt|sendte|fik|meldte|indsendte|udskudt|udsat|skubbet) (?:[^ ]+ ){0,4}?(?:punkt|punktet|punkter|forslag|emne) /
/** "Har I fået det?", "Står det stadig på listen?", "Kom vores punkt frem?" */
const asksWhether =
  / (?:har i|fik i|er|var|blev|står|stod|ligger|kom|kommer|mangler) (?:[^ ]+ ){0,7}?(?:fået|modtaget|landet|frem|kommet|listen|overført|stadig|stadigvæk|gået igennem|set|hos jer|registreret|noteret) /
const isReceiptMissed =
  / (?:jeg|vi) (?:har|fik) (?:[^ ]+ ){0,3}?(?:ikke|ingen|aldrig) (?:[^ ]+ ){0,4}?(?:kvittering|kvitteringen|svar|bekræftelse|hørt|set) /
const ofOwnItem = / (?:er|blev|kom|står|ligger) (?:vores|mit) (?:punkt|forslag|emne) /
const onCondition = /^ (?:ellers|hvis (?:ikke|nej|det)) /
const asks = (sentence: string): boolean => sentence.trimEnd().endsWith('?')

const isOfSent = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    (asks(sentence) && asksWhether.test(folded)) ||
    sentBefore.test(folded) ||
    /^ (?:det|den|de) (?:blev|er|var) (?:[^ ]+ )?(?:sendt|meldt|indsendt|skrevet) /.test(folded) ||
    isReceiptMissed.test(folded) ||
    onCondition.test(folded)
  )
}

const isNew = / jeg er (?:[^ ]+ ){0,3}?(?:ny|startet|begyndt|tiltrådt) | jeg har (?:lige |netop )?overtaget /
/** "Puha, det er mange punkter", "Sikke et program", "Det ser meget presset ud" */
const amounts: readonly RegExp[] = [
  / (?:mange|lang|langt|tæt|presset|fyldt|proppet|voldsomt|overvældende|stort|stor|sikke) (?:[^ ]+ ){0,3}?(?:punkter|punkt|emner|program|programmet|dagsorden|dagsordenen|mails|mail|liste|listen|beskeder|påmindelser|rykkere) /,
  /^ (?:uha|puha|nøj|wow|hold da op|sikke|ih) (?:[^ ]+ ){0,3}punkter /,
  / (?:programmet|dagsordenen) (?:[^ ]+ ){0,4}?(?:presset|stramt|stram|fyldt|proppet) /,
  / (?:det|programmet|dagsordenen) (?:ser|virker|er) (?:[^ ]+ ){0,3}?(?:presset|stramt|fyldt|proppet|tæt|ambitiøst) /,
]
const isOfAmount = (sentence: string): boolean => amounts.some(each => each.test(fold(sentence)))

const deletes = /(?<= )(?:slet|slette|slettes|fjern|fjerne|fjernes|tages af|tag det af|trækkes|stryg|ud igen|af igen|glem)(?= )/
/** "Det var ikke ment som et punkt", "Det er en fejl", "… var kun tænkt som en kommentar" */
const notMeant =
  / (?:er|var|skulle|havde|have) (?:[^ ]+ ){0,3}?(?:ikke|kun|bare|slet ikke|aldrig) (?:[^ ]+ ){0,4}?(?:punkt|emne|forslag|kommentar|bemærkning|spørgsmål) | (?:skulle|skal) ikke (?:[^ ]+ ){0,3}på dagsordenen | (?:ment|tænkt) som (?:en |et )?(?:kommentar|bemærkning|spørgsmål) | (?:det|den|punktet) (?:er|var) (?:[^ ]+ ){0,2}?(?:fejl|misforståelse) /
/** "jeg vil bare gerne vide, hvornår fristen er" */
const onlyAsks =
  / (?:vil|ville|skal|skulle) (?:[^ ]+ ){0,2}?(?:bare|blot|kun) (?:[^ ]+ ){0,2}?(?:vide|høre|spørge|sige|gøre opmærksom) /

/** Of one's own house: "Hvem plejer at svare hos os? Er det mig?" */
const ofHouse = / (?:hos os|er det mig|eller mig|min kollega|skal jeg|i vores kommune) /
const wantsPlace =
  / (?:kan|kunne|må|er der) (?:[^ ]+ ){0,4}(?:få|tilføje|sætte|nå|plads|komme|tage|føje) | (?:får|få) (?:[^ ]+ ){0,2}på /
/** "Hvad forventes der, når vi melder et punkt ind? Skal vi lave slides?" */
const ofProcedure = / (?:et punkt|et drøftelsespunkt|et orienteringspunkt|punkter (?:ind|til)|melder ind|melde (?:[^ ]+ )?ind) /
const toOthers = / (?:andre|øvrige|jeres|kommuner|kommunerne|i andre|nogen af jer|erfaring|erfaringer) /

/** "Vi vil ikke drøfte arkivering igen", "Kan vi ikke lade være med at …?": as an item it would be the opposite of what is wanted. */
const wantsNot =
  /^ (?:(?:men|og|nej|hej) ){0,2}(?:(?:vi|jeg) (?:vil|ønsker|gider|orker|behøver|skal) (?:(?:helst|bare|altså|virkelig|gerne|slet|da) ){0,2}ikke (?:at )?(?:drøfte|diskutere|tale om|snakke om|have|tage|behandle|vende|genoptage|bruge tid på|høre mere)|(?:vi|jeg) (?:synes|mener) (?:(?:helt ærligt|bare|altså|virkelig) )?ikke (?:at )?(?:[^ ]+ ){1,6}?(?:skal|bør|behøver) (?:[^ ]+ ){0,2}?(?:på|med|op|drøftes|diskuteres|tages|behandles|vendes)|(?:vi|jeg) har (?:hverken|ikke) (?:et|noget|nogen) punkt(?:er)? (?:om|til)|(?:vores|mit|det) (?:gamle )?punkt (?:[^ ]+ ){1,8}?(?:skal|må|bør|behøver) (?:alligevel )?ikke (?:med|på)|(?:kan|kunne|skal|må) vi ikke (?:godt |bare |nok )?(?:lade være|slippe for|undgå|droppe|springe)) /
/** "…, men vi vil gerne drøfte priserne" */
const butWants = / (?:men|kun|hellere|derimod|medmindre) /
const isUnwanted = (sentence: string): boolean =>
  wantsNot.test(fold(sentence)) && !butWants.test(fold(sentence).replace(/^ men /, ' '))

/** "Jeg vil gerne høre, hvor vi skal mødes", "…, om I har fået vores punkt": asked of us, in the words that bring an item. */
const asksUs =
  /^ (?:(?:og|men|hej) )?(?:jeg|vi) (?:vil|ville|kunne) (?:(?:lige|bare|også|godt|rigtig|meget) ){0,2}gerne (?:lige )?(?:høre|vide|spørge) (?:jer )?(?:om i (?:har (?:fået|modtaget|set)|fik)|om (?:mødet|dagsordenen|indkaldelsen|referatet|fristen)|hvor (?:vi (?:skal )?(?:mødes|være)|mødet)|hvornår (?:vi (?:skal )?(?:mødes|ses)|mødet|dagsordenen|indkaldelsen|referatet|fristen)|hvem der (?:er|skal være|bliver) (?:mødeleder|referent|ordstyrer)|om der (?:er|bliver|kommer) (?:[^ ]+ )?(?:parkering|frokost|forplejning|kaffe|morgenmad|wifi|link|teams)) /

/** Brings something all the same: a label, a list, a length, a wish with a matter. */
const bringsSome = ({ said, lines }: Reading): boolean =>
  lines.some(line => labelled(line)?.label === 'title' || marked(line) !== null) ||
  said.some(
    each =>
      (fieldsIn(each).fields.minutes !== null && !asks(each)) ||
      ((matterIn(each) !== null || saidMatter(each) !== null) &&
        / (?:gerne|foreslår|ønsker|kan vi få|må vi få|kunne vi) /.test(fold(each))),
  )

/** Nobody's item: why, and whether people have to read it; null where it may be one. */
const why = (reading: Reading): { readonly because: string; readonly isHeard: boolean } | null => {
  const parts = reading.said.filter(each => !isCourtesy(each, reading.names) && !isChat(each, reading.names))
  const folded = parts.map(fold)
  const some = (pattern: RegExp): boolean => folded.some(each => pattern.test(each))
  if (parts.some(wantsOwnAffair)) return { because: 'what somebody wants to talk of in private', isHeard: true }
  if (parts.length === 0 || parts.length > mostSentences) return null
  // What has to be taken off, and what asks for one's own, may speak of lengths and matters.
  const isTakenOff = (some(notMeant) && (some(deletes) || some(onlyAsks))) || (some(sentBefore) && some(notMeant))
  if (isTakenOff && !parts.some(each => labelled(each) !== null))
    return { because: 'what was no item, and is to go', isHeard: true }
  if (parts.some(isHandedOn)) {
    const rest = parts.filter(
      each => !isHandedOn(each) && !/ (?:sendt|videresendt|givet) (?:den|det) (?:videre )?til /.test(fold(each)),
    )
    if (rest.length === 0) return { because: 'somebody else answers', isHeard: false }
    if (rest.every(each => onCondition.test(fold(each)))) return { because: 'somebody else answers', isHeard: true }
  }
  const isOthers = (each: string): boolean => asksAnother.test(each)
  if (parts.some(isOthers) && parts.every(each => isOthers(each) || wordsOf(fold(each)).length < 9))
    return { because: 'whom to ask instead', isHeard: true }
  if (parts.every(isUnwanted)) return { because: 'what somebody does not want to discuss', isHeard: true }
  if (parts.every(each => asksUs.test(fold(each)))) return { because: 'what is asked of us', isHeard: true }
  if (bringsSome(reading)) return null
  if (
    parts.some(each => asks(each) && asksWhether.test(fold(each))) &&
    parts.every(isOfSent) &&
    (some(sentBefore) || some(isReceiptMissed) || some(ofOwnItem))
  )
    return { because: 'whether an item has come', isHeard: true }
  if (some(isNew) && parts.some(asks) && !some(toOthers)) return { because: 'what somebody new asks', isHeard: true }
  if (reading.said.slice(0, 2).some(isOfAmount) && !parts.some(bringsOneMore))
    return { because: 'how much there is on the agenda', isHeard: true }
  const isProcedure = (each: string): boolean =>
    asks(each) &&
    !each.includes(':') &&
    !wantsPlace.test(fold(each)) &&
    matterIn(each) === null &&
    (saidMatter(each) === null || wordsOf(fold(each)).length < 6)
  if (parts.every(isProcedure) && some(ofProcedure) && !some(toOthers)) return { because: 'how items are brought', isHeard: true }
  if (parts.every(asks) && some(ofHouse) && !some(toOthers)) return { because: 'what is asked of one’s own house', isHeard: true }
  return null
}

/**
 * "Frederik svarer på den her", "Har I fået vores punkt?", "Puha, det er mange punkter": words where items are asked for that no agenda should hold. They go to people;
 * that somebody else answers is nothing that anybody has to do.
 */
export const noItem: Rule = reading => {
  const { letter, said } = reading
  if (!mayGoToPeople(reading) || (letter !== null && !places.has(letter.name))) return null
  if (codesIn(reading.text).length > 0 || said.some(speaksOfRole) || hearApology(reading).away) return null
  const found = why(reading)
  if (found === null) return null
  return found.isHeard ? wholeToPeople(found.because, reading) : nothingWanted(found.because)
}
