import { fold, wordsOf } from '../language/text.ts'
import { addsToItem } from './item-asked.ts'
import { speaksOfSpelling } from './item-respelled.ts'

/** A longer sentence tells what the matter is. */
const mostWords = 20

/** "Kan I tage det før frokost?", "Har I fået mit punkt?": put to whoever keeps the agenda. */
const asksUs =
  / (?:kan|vil|må|gider|kunne|ville) (?:i|du|jeg|vi) (?:\S+ ){0,3}(?:tage|sætte|lægge|flytte|ændre|rette|slette|fjerne|trække|droppe|skrive|give|få|bekræfte|sørge|huske|sende|vente|se|tjekke) | har (?:i|du) (?:\S+ ){0,2}(?:fået|modtaget|set|noteret|rettet) | (?:må|kan|skal) (?:det|den|punktet) (?:\S+ ){0,3}(?:ligge|komme|være|stå|vente|tages|flyttes|rettes|slettes|trækkes) /

/** Whether the item comes at all: "Den kan godt droppes", "… om Morten har trukket det". "De snitflader, der bortfalder" are its matter. */
const goes =
  / (?:punktet|punkt|den|det) (?:\S+ ){0,4}(?:udgår?|bortfalder?|droppes|droppe|slettes|slette|fjernes|fjerne|trækkes|annulleres|aflyses)(?: \S+){0,2} $| (?:trukket|slettet|fjernet|droppet|annulleret) (?:det|den|punktet|mit punkt|vores punkt) /

/** Where in the day or on the agenda: "Det må gerne ligge sidst på dagen". */
const place =
  / (?:det|den|punktet|punkt|vi|os) (?:\S+ ){0,5}(?:(?:før|efter|inden) (?:frokost|frokosten|pausen|kl \d{1,2})|(?:først|sidst|tidligt|sent|senere|midt) på (?:dagen|mødet|dagsordenen|eftermiddagen|formiddagen)|(?:om|på) (?:formiddagen|eftermiddagen)|(?:fra|tidligst|senest) kl \d{1,2}) /

/** "Gerne lige efter frokost", "Det passer bedst først på mødet": the same without a subject, or of what suits. */
const suits =
  /^ (?:(?:og|men|så|ps) ){0,2}(?:(?:det|den|punktet) (?:passer|ligger|må|kan|skal|vil) (?:\S+ ){0,3}|(?:meget )?gerne (?:\S+ ){0,2}|helst (?:\S+ ){0,2}|jeg vil gerne (?:\S+ ){0,3})(?:først|sidst|tidligt|sent|lige (?:før|efter)|før|efter|inden) (?:på (?:mødet|dagen|dagsordenen|eftermiddagen)|frokost|frokosten|pausen|kl \d{1,2}) /

/** "Må gerne ligge tidligt, da jeg skal videre": the same without what it is that lies there. */
const lies =
  /^ (?:(?:og|men|så|ps) ){0,2}(?:(?:må|kan|skal|bør) (?:gerne |godt |helst ){0,2}(?:ligge|komme|placeres|lægges|tages|være)|(?:gerne |helst ){1,2}(?:placeret|placeres|lagt|ligge|taget)?) ?(?:(?:meget|så|som|noget|til|lige) ){0,2}(?:først|sidst|tidligt|sent|tidlig|senere|(?:før|efter|inden) (?:frokost|frokosten|pausen)|(?:den )?(?:første|sidste)) /

/** Whether a sentence says where in the day, or among the others, an item is wanted. */
export const isPlaceWish = (sentence: string): boolean => {
  const folded = fold(sentence)
  return wordsOf(folded).length <= mostWords && (place.test(folded) || suits.test(folded) || lies.test(folded))
}

/** What the receipt shows, and our own mails: a field that is spoken of in words that no rule has heard. */
const field =
  / (?:(?:titel|titlen|overskrift|overskriften)(?! på)|oplægsholder|oplægsholderen|hedde|kaldes|omdøbes|typen|punkttypen|(?:holder|står for|laver|tager) oplægget|kvittering|kvitteringen|(?:min|jeres|vores) mail|varighed|varigheden|tidsangivelsen|nøjes|nøjedes|(?:han|hun|de|og jeg|jeg og [^ ]{2,30}) (?:fremlægger|præsenterer|holder oplæg)) |^ (?:(?:men|og|så|nej) )?(?:tiden|minutterne) /

/** "Teksten skal ikke slettes", "Slet ikke resten", "Vi skal ikke have tekst på": of the item's words, and none of them. */
const ofWords =
  / (?:teksten|beskrivelsen|resten) (?:(?:skal|må|kan|bør|behøver) (?:[^ ]+ ){0,4}(?:slettes?|fjernes?|væk|ud|blive|bliver|stå|med|ændres?|rettes?|forkortes?|undværes?)|(?:bliver|er) (?:[^ ]+ ){0,2}(?:stående|for lang|for kort)) | (?:slet|slette|fjern|fjerne|behold|beholde) (?:(?:ikke|gerne|bare|lige|venligst|endelig) ){0,2}(?:teksten|beskrivelsen|resten) | (?:skal|må|vil) (?:vi |der )?ikke (?:have|være) (?:tekst|en tekst|beskrivelse) | (?:skal|må|bør|behøver) ikke (?:[^ ]+ ){0,2}(?:to|tre|et selvstændigt|et eget|et) (?:punkter|punkt) /

/** Opens a correction, not a description. */
const corrects = /^ (?:ups|hov|nej|næ|undskyld|beklager|sorry|rettelse|ændring|(?:jeg |vi )?(?:har )?glemte?(?: lige)? at) /

/**
 * Said to whoever keeps the agenda, and no description of the item: where no field has been heard in it, it is asked about. As text of the item all
 * would read it, and nobody would do what it says.
 */
export const isRemark = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (wordsOf(folded).length > mostWords) return false
  // "Teksten skal ikke slettes" speaks of the text as "Teksten skal handle om …" does, which is for it.
  if (ofWords.test(folded) || speaksOfSpelling(sentence)) return true
  if (addsToItem(sentence)) return false
  return [asksUs, goes, place, field, corrects].some(each => each.test(folded))
}
