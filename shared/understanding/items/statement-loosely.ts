import type { ItemWords } from '../../meeting/events.ts'
import { fold, trimEnd, wordsOf } from '../language/text.ts'

/** A name in quotation marks stands for itself, whatever is said around it: these words say that it is a name. */
const naming =
  /(?<!\p{L})(?:tit(?:le|el)\p{L}{0,3}|overskrift\p{L}{0,3}|navn(?:et)?|hedde\p{L}?|kald(?:e|es)?|døb(?:e|es)?|omdøb(?:e|es)?|lyde|omformuler\p{L}{0,3}|formuler(?:e|es|ingen))(?!\p{L})/iu
/** "Kan vi få den lavet om til »X«?", "Ret det til »X«": behind a sentence that finds fault with the name, too. */
const turnsInto =
  /(?<!\p{L})(?:ændre[st]?|ændr|rette[st]?|ret|lave[st]?|lav|skifte[st]?|skift|bytte[st]?|byt)(?: \p{L}{1,12}){0,4} (?:til|ud med):? Citat\d/iu
const isToBe = /(?<!\p{L})(?:skal|skulle|må|bør|kan|er|bliver)(?: \p{L}{1,10}){0,4} (?:være|blive|stå|lyde)? ?:? ?$|: $/iu
/** In front of these stands what it is called until now, or what it is not to be. */
const isOld =
  /(?<!\p{L})(?:ikke|fra|end|står|stod|skrev|skrevet|hedder(?: det| den)?(?: jo| nu| i dag)?|i stedet for|frem for|fremfor|for)(?: der)?:? $/iu
/** It is not to be that, or only a part of the name is spoken of. */
const denies =
  /(?<!\p{L})(?:ikke|ingen|aldrig|uden|stryg\p{L}*|slet\p{L}*|fjern\p{L}*|drop\p{L}*|tilføj\p{L}*|ord(?:et|ene)?|sætning(?:en)?|(?:væk|ud)(?! med))(?!\p{L})/iu
/** "»skemaer« skal ud af titlen": the words behind it say that they go. */
const isTakenOut = /(?<!\p{L})(?:væk|ud(?! med)|slet\p{L}*|stryg\p{L}*|fjern\p{L}*|undværes)(?!\p{L})/iu
/** Another instruction in front of it would be lost. */
const saysMore = /(?<!\p{L})(?:og|men|samt|så|først|sidst|før|efter|mellem|flyt|sæt|udgår?|min\.?|minutter)(?!\p{L})|\d/iu
const request = /^(?:og |men |så )?(?:kan|kunne|vil|gider|må)(?!\p{L})/iu
const asksWhether = /^(?:og |men |så )?(?:skal|skulle|bør|burde|er|har|mon|hedder|hvad|hvorfor|hvem|hvordan)(?!\p{L})/iu
const longestTitle = 120
/** Behind the name: nothing, why it is better, or how sure one is of it. "… og 10 minutter" is another field, which its own clause says. */
const mostBehind = 6

/**
 * The title that a clause puts in quotation marks. Around it may stand whatever somebody says of names to a secretary; `isOfTitle`: the sentence before spoke of the title. The clause must say
 * that it is one, deny nothing, and quote no other but the old one.
 */
export const titleQuoted = (clause: string, quoted: readonly string[], isOfTitle: boolean): string | null => {
  const tokens = [...clause.matchAll(/Citat(\d{1,2})x/g)]
  const fresh = tokens.filter(({ index }) => !isOld.test(clause.slice(0, index)))
  const [only, ...others] = fresh
  if (only === undefined || others.length > 0 || tokens.length > 2) return null
  const title = trimEnd(quoted[Number(only[1])] ?? '', new Set(' .,'))
  const ahead = clause.slice(0, only.index)
  const isNamed =
    naming.test(clause) ||
    (isOfTitle && isToBe.test(ahead)) ||
    (turnsInto.test(clause) && (isOfTitle || title.length < longestTitle / 2))
  const behind = clause.slice(only.index + only[0].length).replace(/Citat\d{1,2}x/g, '')
  const isQuestion = clause.trimEnd().endsWith('?')
  const isDenied = denies.test(ahead.replace(/^(?:kan|kunne) \p{L}{1,8} ikke /iu, '')) || isTakenOut.test(behind)
  return !isNamed ||
    title.length === 0 ||
    title.length > longestTitle ||
    isDenied ||
    saysMore.test(ahead.replace(/P-\d{1,3}|Citat\d{1,2}x/g, '')) ||
    (isQuestion && (asksWhether.test(clause) || !request.test(clause))) ||
    wordsOf(fold(behind)).length > mostBehind ||
    /\d/.test(behind)
    ? null
    : title
}

/** "Det er ikke en drøftelse, vi vil bare fortælle", "Vi vil kun orientere om det": what it is, by what is done there. */
const onlyTells =
  /^ (?:(?:for|men|og|så) )?(?:vi|jeg) (?:vil|skal|ville) (?:(?:jo|egentlig|faktisk|gerne) )?(?:bare|kun|blot|alene) (?:lige )?(?:fortælle|orientere|informere|vise|give en (?:kort )?orientering)(?: (?:om|hvad|hvordan|hvor|de|jer|andre|det|os|vi|gør|har|gjort|lavet|er|nået|går|langt)){0,8} $/
/** "… frem for drøftelse", "… og ikke til beslutning": behind the kind it says no more. */
const insteadOf =
  /(?: |, )(?:frem for|fremfor|i stedet for|og ikke|ikke)(?: til| en| et)? (?:orientering|drøftelse|beslutning|debat|diskussion|information)(?=[.!?]?$)/i

/** The clause without the kind that it is not to be. */
export const withoutOtherKind = (clause: string): string => clause.replace(insteadOf, '')
/** The kind that is meant by what the writer will do. */
export const kindDone = (clause: string): Partial<ItemWords> | null => (onlyTells.test(fold(clause)) ? { kind: 'O' } : null)
/** "Det er ikke en drøftelse": what it is not, before what it is. */
export const deniesKind = (clause: string): boolean =>
  /^ (?:det|den|punktet|p-\d{1,3}) (?:er|skal|var) (?:(?:jo|altså|faktisk|egentlig|nu|slet) ){0,3}ikke (?:være )?(?:(?:til|en|et) )?(?:orientering|drøftelse|beslutning|debat|diskussion) $/.test(
    fold(clause),
  )
