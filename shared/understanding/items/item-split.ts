import { capitalised, fold } from '../language/text.ts'
import { codesIn } from './codes.ts'

/** "Det skulle være to punkter", "Vil I dele det i to?", "Kan I splitte det op?" */
const intoTwo =
  /^ (?:(?:og|men|nej|hov|ups|faktisk|jeg mente|vi mente) ){0,3}(?:(?:det|der|de) (?:skulle|skal|burde|var|er|bør) (?:(?:faktisk|egentlig|jo|helst|gerne|have været|være|været|ment som|blive) ){1,4}(?:to|tre|2|3)(?: (?:forskellige|separate|selvstændige|adskilte))? (?:punkter|emner)|(?:(?:vil|kan|kunne|gider|må) (?:i|du|vi|jeg) )?(?:(?:lige|ikke|få|bare|venligst) ){0,3}(?:dele?|delt|opdele?|splitte?|splittet) (?:det|den|punktet|p \d{1,3}|p-\d{1,3})(?: (?:op|lige))?(?: (?:i|til) (?:to|2|tre|3)(?: (?:punkter|emner|dele))?)?|(?:(?:faktisk|egentlig) )?(?:to|2) (?:forskellige |separate )?punkter(?! (?:fra|herfra|til|mere) )) /
/** "Det er egentlig to ting", "Jeg mente to", "Lav det om til to punkter": that there are two. Only with both of them below it is it said of an item. */
const areTwo =
  / (?:det|de|der|jeg|vi|om|skulle|blive|mente|op|til|lav|som|har) (?:[^ ]{1,12} ){0,3}?(?:to|tre|2|3)(?: (?:forskellige|separate|selvstændige|adskilte))?(?: (?:punkter|emner|ting|dele|sager|stykker))?(?: (?:i|på) (?:det|den|det her|punktet|mailen)| her)? $/
/** Whether a sentence says that one item is to be several. Behind a colon stand their names. */
export const splitsInTwo = (sentence: string): boolean => intoTwo.test(fold(sentence.split(':')[0] ?? ''))
/** The same in any words: whoever asks has to find both of them below. */
export const speaksOfTwo = (sentence: string): boolean =>
  splitsInTwo(sentence) ||
  (!sentence.trimEnd().endsWith('?') &&
    !/(?<!\p{L})(?:ikke|hvis|måske|hellere ét)(?!\p{L})/iu.test(sentence) &&
    (sentence.split(':')[0] ?? '')
      .split(/, | [–-] /)
      .slice(-1)
      .some(each => areTwo.test(fold(each))))

/** "… skal være et punkt for sig selv": the other half. */
const byItself =
  /^(?:og |men |så )?(?<title>\p{L}[^,.:;]{2,80}?) (?:skal|bør|må|skulle) (?:(?:gerne|helst|altså|også) )?(?:være|have|blive|stå som|på som) (?:et |sit )?(?:eget |selvstændigt |separat )?punkt(?: for sig(?: selv)?)?[.!]?$/iu
/** The name of what is to be an item of its own; null where it is a pronoun, which names none. */
export const halfSaid = (sentence: string): string | null => {
  const title = byItself.exec(sentence.trim())?.groups?.title
  return title === undefined ||
    /(?<!\p{L})(?:det|den|dette|punktet|der|vi|jeg|ikke)(?!\p{L})/iu.test(title) ||
    !/eget|selvstændigt|separat|for sig/i.test(sentence)
    ? null
    : capitalised(title)
}

const namesNone = /^(?:det|den|de|dem|nej|vent|ups|hov|jeg|vi|hvad med|har|er|kan|kommer|står)(?!\p{L})/iu
/** "Der mangler et punkt: det fra Skive", "Lav et nyt: P-12 er blevet for langt": behind the colon stands no name, and everybody would read it as one. */
export const namesNoItem = (title: string): boolean => namesNone.test(title) || codesIn(title).length > 0

/** "Lav et mere: X, 15 min", "I mangler et af vores punkter: X": one item more, behind the colon. */
const more =
  /^(?:(?:og|men|så|hov|ups|nej)[ ,]{1,2}){0,2}(?:(?:kan|vil|må|gider) (?:i|du|vi|jeg) )?(?:(?:lave?|oprette?|tilføje?|skriv|skrive|sætte?|få) (?:(?:lige|gerne|også|venligst) ){0,2}(?:et|endnu et) (?:(?:nyt|ekstra|andet) )?(?:punkt )?(?:mere|til|ekstra|nyt)|(?:vi|i|der|jeg) (?:mangler|glemte|har glemt|har overset|fik ikke|(?:skal|vil|ville)(?: gerne)? have) (?:(?:lige|også|vist) ){0,2}(?:et|det ene|ét)(?: (?:af (?:vores|mine) )?(?:punkter|punkt))?(?: (?:mere|til|ekstra)(?=:))?(?: (?:på|til|med) (?:dagsordenen|mødet|listen))?|(?:lave?|oprette?|tilføje?) (?:(?:lige|gerne|også) ){0,2}(?:et )?(?:punkt(?:et)?))(?: (?:på dagsordenen|mere|til|med))?: ?(?=\S)/i
/** What stands behind such words, with its fields; null where that names no item. */
export const oneMoreIn = (sentence: string): string | null => {
  const lead = more.exec(sentence.slice(0, 300))?.[0]
  const title = lead === undefined ? '' : sentence.slice(lead.length).trim()
  return title === '' || namesNoItem(title) ? null : title
}

/** Whether a sentence wants an item more than there is. */
export const splitsOff = (sentence: string): boolean =>
  splitsInTwo(sentence) || halfSaid(sentence) !== null || oneMoreIn(sentence) !== null
