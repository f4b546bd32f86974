import type { FoundDuration } from '../language/durations.ts'
import { findDurations } from '../language/durations.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { codesIn } from './codes.ts'
import { withoutKind } from './item-field-groups.ts'
import type { Found } from './item-found.ts'
import { isLengthTalk, isTalk } from './item-talk.ts'

/** A length that says how long the item takes, and not how long something else does. */
const cue =
  /(?:^| )(?:sæt|afsæt|afsat|sættes|tager|tage|regner|forventer|bruge|bruger|brug|tid|varighed|varer|skal|behov|kræver|cirka|ca|max|maks|højst|omkring|estimeret|needs?|takes?|about|approx|oplæg|indlæg|præsentation) /

/** "20 min, til drøftelse" begins a line under a title or a sentence that has ended: no mail program wraps there. */
const opensLine = (text: string, { at, end }: Pick<FoundDuration, 'at' | 'end'>): boolean => {
  const before = text.slice(Math.max(0, at - 400), at)
  const [above = '', own = ''] = before.includes('\n') ? before.split('\n').slice(-2) : ['', before]
  const isNewLine =
    /^(?:ca\.? ?)?$/i.test(own.trimStart()) && (above.trim() === '' || /[.:;!?]\s*$/.test(above) || above.length < shortLine)
  return isNewLine && /^ ?(?:[,;.\n]|$)/.test(text.slice(end, end + 2))
}

/** Characters. A line that mail programs did not wrap ends far before their margin. */
const shortLine = 50

/** "Sidst brugte vi 45 minutter på det": how long something took, and not how long it will take. */
const isPast = / (?:brugte|har brugt|tog|har taget|varede|gik der|sad|ventede|fik|havde|lasted|took|spent) /

/** "…, 10 min orientering" */
/** "bare en åben snak på 20 min": the item is that talk. One that has been ("vores sidste snak på …") is not. */
const talkOf =
  /(?<!(?:sidste|seneste|forrige|første|korte|lange) (?:\p{L}{1,12} )?)(?<!\p{L})(?:en|et|kort|åben|løs|fælles|uformel) (?:\p{L}{2,14} ){0,2}(?:snak|drøftelse|runde|dialog|debat|gennemgang|demo|oplæg|indlæg|session|workshop|præsentation) (?:på|af)(?: (?:ca\.?|cirka|højst|max\.?|maks\.?|omkring|en))? ?$/iu
/** "30 min. inkl. spørgsmål": what is in it goes with it. */
const including =
  /^\.? (?:inkl\.?|inklusive|incl\.?|med) (?:tid til )?(?:spørgsmål|drøftelse|debat|diskussion|dialog|oplæg|demo|pause)(?: og (?:spørgsmål|drøftelse|debat|dialog))?(?=\s*(?:$|[.,;)\n]))/i
const beforeKind =
  /^\.? (?:kort |mest |kun )?(?:til )?(?:orientering|drøftelse|debat|diskussion|beslutning|info|information|discussion|decision)(?: ?[,;.)\n]|$)/i

/** "… tager os 45 minutter at rydde op i", "… venter 20 minutter i køen": what somebody does so long, or where. */
const goesOn = /^\.? (?:at|i|på|mens|når|før|efter|siden) (?=\p{L})/iu
/** Whether the clause goes on behind the length with a matter that is not the item's time. */
const isOfOthers = (clause: string, length: string): boolean => {
  const [head = '', ...tail] = clause.split(length)
  const behind = tail.join(length)
  return goesOn.test(behind) && (!isTalk(behind) || / hver /.test(fold(behind))) && !isTalk(head)
}
const waits = / (?:venter|vente|ventet|ventetid|ventetiden|waits?|waiting) /

/** The sentence and the clause that a length stands in. */
const around = (
  text: string,
  { at, end }: Pick<FoundDuration, 'at' | 'end'>,
): { readonly sentence: string; readonly clause: string } => {
  const near = text.slice(Math.max(0, at - 300), end + 300)
  // A line that ends with a sign was not wrapped.
  const lines = near.split(/(?<=[.!?:])[ \t]{0,9}\n/)
  const sentence = lines.flatMap(sentencesOf).find(each => each.includes(text.slice(at, end))) ?? near
  const clause = sentence.split(/[,;]| [–-] | (?:så|men|so|but) /i).find(each => each.includes(text.slice(at, end))) ?? sentence
  return { sentence, clause }
}

const isOfItem = (text: string, { at, end }: FoundDuration): boolean => {
  const { sentence, clause } = around(text, { at, end })
  if (isPast.test(fold(clause))) return false
  if ((isLengthTalk(clause) || isLengthTalk(withoutKind(clause))) && !/ og\s*$/.test(clause)) return true
  const [left, right] = [text.slice(Math.max(0, at - 10), at), text.slice(end, end + 10)]
  const isBracketed = /[([] ?(?:ca\.? ?)?$/.test(left) || /^ ?[)\]]/.test(right)
  const isBetweenCommas =
    /(?:[,;]| [–-]) ?(?:ca\.? ?)?$/.test(left) &&
    (/^ ?(?:[,;.(\n]|[–-] |$)/.test(right) ||
      beforeKind.test(text.slice(end, end + 40)) ||
      including.test(text.slice(end, end + 60)))
  return (
    isBracketed ||
    isBetweenCommas ||
    opensLine(text, { at, end }) ||
    talkOf.test(text.slice(Math.max(0, at - 60), at)) ||
    isAskedFor(text, { at, end }) ||
    (!isOfOthers(clause, text.slice(at, end)) &&
      !waits.test(fold(clause)) &&
      (wordsOf(fold(sentence)).length <= 8 || cue.test(fold(sentence))))
  )
}

/** Words that only announce a length, between a bracket, a comma or a dash and the length: "(forventet varighed ca. 20 min)". */
const announcing =
  /(?<=[([,;–-] ?)(?:(?:forventet|estimeret|anslået|afsat|expected|estimated) )?(?:(?:varighed|tid|tidsforbrug|tidsestimat|estimat|duration|time) ?:? ?)?(?:(?:ca|cirka|about|approx)\.? ?)?$/i

/** "Vi vil gerne bruge", "Kan vi få", "Sæt", "Kan I sætte os på med": in front of a length, and then what it is for. */
const asking =
  /(?<=^|[\n.!?:] ?)(?:(?:og|men|så|ja tak|ja|jo),? )?(?:(?:vi|jeg|[\p{L}-]{2,30}(?: kommune)?) (?:vil|ville|kunne) (?:(?:også|gerne|godt|lige) ){1,3}(?:bruge|have|bede om|afsætte|reservere|have sat|få)|(?:kan|kunne|må|vil|skal) (?:vi|i|jeg|du|[\p{L}-]{2,30}(?: kommune)?)(?: ikke| gerne| godt| evt\.?| lige){0,2} (?:få|have|bruge|afsætte|reservere|sætte|sætte os på med|sætte os på til|skrive os på med)|(?:vi|jeg) (?:ønsker|foreslår|beder om|skal bruge|har brug for|vil bruge|bruger gerne)|er der (?:stemning|plads|tid|mulighed) (?:for|til) (?:at )?(?:bruge|afsætte|få)|(?:sæt|afsæt|reservér|reserver|giv os|skriv os på med|sæt os på med)(?: gerne| venligst)?)(?: (?:ca\.?|cirka|omkring|gerne|evt\.?|lige|os)){0,2} ?$/iu
/** Behind it: "til noget om", "på at drøfte", "af til en gennemgang af". The matter itself begins where this ends. */
const whatFor =
  /^\.?(?: tid)?(?: af)?(?: på (?:mødet|dagsordenen|programmet|det (?:kommende|næste) møde))? (?:(?:til|på)(?: (?:at (?:drøfte|tale om|snakke om|høre om|vende|diskutere|fortælle om|orientere om|gennemgå|præsentere|vise|fremlægge|demonstrere|dele)|(?:noget|lidt|et punkt|et emne|en (?:\p{L}{1,12} )?(?:snak|drøftelse|dialog|debat)) (?:om|af)|en|et))?|om) (?=\S)/iu
/** "… og det kræver en time", ", vi skal bruge 15 min": a clause of its own behind the matter. */
const needing =
  /(?:,|;| [–—-]|(?<=["»“”]))? ?(?:(?:og|men|som|der) )?(?:(?:det|den|punktet|vi|jeg|der) )(?:kræver|tager|varer|vil tage|vil kræve|regner med|forventer|skal bruge|har brug for|kan klares på|kan gøres på|skal afsættes|skal have|bør have)(?: (?:nok|cirka|ca\.?|højst|maks\.?|max\.?|omkring|det)){0,3} ?$/i

/** Whether a length is asked for, for a matter that stands right behind it. */
const isAskedFor = (text: string, { at, end }: Pick<FoundDuration, 'at' | 'end'>): boolean =>
  asking.test(text.slice(Math.max(0, at - 60), at)) && whatFor.test(text.slice(end, end + 60))

/** A length with the words around it that only ask for it, so that the matter is left: "Kan vi få 20 min til noget om |digital signering". */
const withRequest = (
  text: string,
  { at, end }: Pick<FoundDuration, 'at' | 'end'>,
): { readonly at: number; readonly end: number } | null => {
  const before = text.slice(Math.max(0, at - 60), at)
  const request = asking.exec(before)?.[0] ?? null
  if (request !== null && isAskedFor(text, { at, end }))
    return { at: at - request.length, end: end + (whatFor.exec(text.slice(end, end + 60))?.[0].length ?? 0) }
  const clause = needing.exec(before)?.[0] ?? null
  const isEnd = /^\.?(?: (?:i alt|til det|til punktet|til den|til rådighed))?\.?\s*(?:[.!?)\n]|$)/i.test(
    text.slice(end, end + 30),
  )
  // Alone it is a sentence about the length, which is taken off as one.
  return clause === null || !isEnd || at - clause.length <= 0 || /[.!?\n]$/.test(text.slice(0, at - clause.length).trimEnd())
    ? null
    : { at: at - clause.length, end }
}

/** "Herning vil gerne have 20 minutter på mødet til at vise …": a sentence that asks for time, and says what for. */
export const asksForTime = (sentence: string): boolean =>
  codesIn(sentence).length === 0 && findDurations(sentence).some(each => isAskedFor(sentence, each))

/** "10 minutters oplæg og så drøftelse, så i alt en halv time": what its parts come to. */
const isTotal = (text: string, { at, end }: Pick<FoundDuration, 'at' | 'end'>): boolean =>
  /(?<!\p{L})(?:i alt|ialt|samlet|sammenlagt|tilsammen|altså|alt i alt)(?: (?:set|ca\.?|cirka|på|omkring|det|er|en))* ?$/iu.test(
    text.slice(Math.max(0, at - 40), at),
  ) || /^\.? (?:i alt|ialt|samlet|tilsammen|alt i alt)(?!\p{L})/iu.test(text.slice(end, end + 20))

/** How long an item takes, in a stretch of its text. */
export const durationIn = (text: string): Found<number> | null => {
  // Whoever writes more lengths than this says none.
  const all = findDurations(text)
    .slice(0, 20)
    .filter(each => each.change === null && isOfItem(text, each))
  const found = all.find(each => isTotal(text, each)) ?? all[0]
  if (found === undefined) return null
  const request = withRequest(text, found)
  if (request !== null) return { value: found.minutes, ...request }
  // "…, en halv time burde være nok": the whole clause says it.
  const { clause } = around(text, found)
  const from = text.lastIndexOf(clause, found.at)
  if (
    !/[()[\]]/.test(clause) &&
    (isLengthTalk(clause) || isLengthTalk(withoutKind(clause))) &&
    from > 0 &&
    from + clause.length >= found.end
  )
    return { value: found.minutes, at: from, end: from + clause.replace(/[.!]{1,3}$/, '').length }
  // "(ca. 20 min)": the "ca." goes with the length, and so does what announces it: "(varighed: 20 min)".
  const before = text.slice(Math.max(0, found.at - 45), found.at)
  const about = announcing.exec(before)?.[0] ?? /(?<!\p{L})(?:ca|cirka|about|approx)\.? ?$/iu.exec(before)?.[0] ?? ''
  const behind = /[([][^()[\]]{0,45}$/.test(before)
    ? (/^\.? (?:varighed|i alt|afsat|i tid|in all)(?=[)\]])/i.exec(text.slice(found.end))?.[0] ?? '')
    : ''
  const within = including.exec(text.slice(found.end, found.end + 60))?.[0] ?? ''
  return { value: found.minutes, at: found.at - about.length, end: found.end + Math.max(behind.length, within.length) }
}
