import { saysOnly } from './phrases.ts'
import { fold, wordsOf } from './text.ts'
import { aroundPromises, fillers, laterWords } from './vocabulary.ts'

/** The words that may stand beside a promise in one mail: a set of names is asked about with each of its sentences. */
const beside = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

const when =
  / (?:senere|snart|snarest|(?:i )?næste uge|i løbet af|på (?:mandag|tirsdag|onsdag|torsdag|fredag)|i morgen|inden|før|senest|hurtigst|på vej|når|efter|følger|kommer) /
const items = / (?:punkt|punktet|punkter|punkterne|emne|emner|noget|indspil|input) /
const brings = / (?:sender|sende|melder|melde|indmelder|indmelde|skriver|kommer|følger|indsender|har|laver|leverer) /
const aroundItems = new Set(
  `sender sende melder melde indmelder indmelde skriver kommer følger indsender laver leverer noget punkt punkter emne emner indspil input ind senere snart snarest næste uge løbet ugen
   mandag tirsdag onsdag torsdag fredag morgen inden før senest hurtigst muligt vej når efter fristen frist frister et par nogle flere par to tre skal nok vil jeg også selv
   deadline dag dagen dage påske ferie ferien lige endnu udkast sidste selvfølgelig ellers måske i jeg vi`.split(/\s+/),
)

/** "Vi sender et punkt i næste uge", "Punkter kommer", "Vores punkt er på vej": an item that is still to come, and nothing of it. */
const isItemToCome = (sentence: string, names: ReadonlySet<string>): boolean => {
  const folded = fold(sentence)
  return (
    items.test(folded) &&
    (brings.test(folded) || folded.includes(' på vej ')) &&
    when.test(folded.replace(/ (?:vi|jeg) kommer /, ' ')) &&
    !/[?:]/.test(sentence) &&
    !/ (?:der|som|hvor|igen) /.test(folded) &&
    wordsOf(folded).every(word => fillers.has(word) || aroundItems.has(word) || names.has(word))
  )
}

/** "Vi vender tilbage med et punkt efter vores teammøde": whatever has to come first, nothing of it is here yet. With an "om" it has a name. */
const comesBack =
  /^ (?:(?:men|og|så|tak|ja) ){0,2}(?:vi|jeg) (?:vender|melder|kommer|giver|skriver) (?:(?:lige|nok|gerne|selvfølgelig) ){0,2}(?:tilbage|ud|lyd|besked) (?:med|om|vedr|vedrørende|ang|omkring) (?:(?:et|vores|nogle|to|flere|mulige|eventuelle|et par) ){0,2}(?:punkt|punkter|punkterne|emne|emner|input|forslag) (?!(?:[^ ]+ )*(?:om|vedr|vedrørende|omkring|der|som) )/
const isPutOff = (sentence: string): boolean => comesBack.test(fold(sentence)) && !/[?:]/.test(sentence)

/** "I må lige vente på os", "I hører fra os": not yet. */
const isWaiting =
  /^ (?:så |men |og )?(?:i må (?:lige |gerne |desværre |nok )*vente (?:lidt )?(?:på|med) (?:os|mig|vores punkter?|lidt)|i (?:hører|får|skal nok høre)(?: (?:fra|besked|svar|nærmere|vores|punkt[^ ]{0,20}|senere|snart|af|os|mig)){1,8}) /
/** "Jeg skal først have fat i min leder", "Gitte har barns sygedag": why not yet. */
const isReason =
  / (?:skal|må|vil) (?:(?:lige|først|jeg|vi) ){1,3}(?:have fat i|tale med|spørge|høre|vende|afklare|undersøge|drøfte|have afklaret|have snakket) | (?:syg|sygedag|ferie|påskeferie|kursus|barsel|orlov|travlt) /

/** "Vi vender tilbage i næste uge", "Jeg har ikke haft tid endnu": that something may come, and nothing of it yet. */
export const isPromise = (sentence: string, names: ReadonlySet<string>): boolean => {
  const words = beside.get(names) ?? new Set([...names, ...aroundPromises])
  beside.set(names, words)
  return (
    saysOnly(sentence, laterWords, words) || isItemToCome(sentence, names) || isPutOff(sentence) || isWaiting.test(fold(sentence))
  )
}

/** Whether a mail only puts off: a promise, and perhaps why. "Jeg melder punkt ind inden fristen. Gitte har barns sygedag." */
export const putsOff = (said: readonly string[], names: ReadonlySet<string>): boolean => {
  const parts = said.flatMap(each => each.split(/ [–—-] |, (?=jeg skal|vi skal)/))
  return parts.some(each => isPromise(each, names)) && parts.every(each => isPromise(each, names) || isReason.test(fold(each)))
}

/** "Vi har ikke modtaget referatet fra sidst. Punkter kommer.": a promise of items, and something else that is told. */
export const promisesItems = (said: readonly string[], names: ReadonlySet<string>): boolean =>
  said.some(each => isItemToCome(each, names)) &&
  said.every(each => isItemToCome(each, names) || / (?:jeg|vi|har|er|kan|skal) /.test(fold(each)))
