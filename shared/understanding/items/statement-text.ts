import { sentencesOf } from '../language/text.ts'
import { small } from './statement-fields.ts'

const nounOfText = '(?:(?:hele |al |den nye |ny )?(?:teksten|tekst|beskrivelsen|beskrivelse|brødteksten|forklaringen))'
const onItem = '(?: (?:til|på|under|i|for) (?:punktet|det|den|P-\\d{1,3}))?'
const toBe = `(?:skal|skulle|må|bør|kan)(?: (?:i|du))?(?: ${small}){0,4} (?:være|lyde|blive|hedde|stå)`
const thus = '(?: (?:sådan(?: her)?|således|følgende|dette|som følger|i stedet|nu|der|bare|kun))*'
const please = `(?:(?:(?:kan|vil|gider|må) (?:i|du)|i (?:må|kan)|du (?:må|kan))(?: ${small}){0,3} )?`
/** "Teksten skal bare være:", "og teksten:", "Skriv i stedet:", "Der skal kun stå:", "Ret beskrivelsen til:": what stands behind takes the place of the text. */
const leads = [
  `${nounOfText}${onItem}(?: (?:${toBe}|er|lyder)${thus})?`,
  `${nounOfText}${onItem} (?:(?:skal|må|bør|kan)(?: ${small}){0,3} )?(?:ændres|rettes|skiftes ud|udskiftes|erstattes) (?:til|med)${thus}`,
  `${please}(?:ret|rette|ændre?|erstatte?|udskifte?|lave?)(?: ${small}){0,2} ${nounOfText}${onItem} (?:til|med|om til|ud med)${thus}`,
]
const leadsOtherwise = [
  `${please}(?:skrive?|sætte?)(?: ${small}){0,3} (?:i stedet|som tekst|i teksten)${thus}`,
  `(?:skriv|i (?:kan|må)(?: ${small})* skrive)(?: ${small})* (?:bare|kun)`,
  `der (?:skal|må|bør|skulle)(?: ${small}){0,3} (?:stå|være)${thus}`,
]
const opened = '(?:^|(?<=[.!?)] )|(?<=\\p{Extended_Pictographic} )|(?<=, )|(?<= og ))'
const leadIn = (all: readonly string[]): RegExp =>
  new RegExp(`${opened}(?:(?:og|men|så|men så|og så) )?(?:${all.join('|')}): ?(?=\\S|$)`, 'iu')
const [ofText, otherwise] = [leadIn(leads), leadIn(leadsOtherwise)]
/** "Der skal stå: 1. september" may be of a word in it. Words. */
const leastWords = 4

/** A new text for an item, and what stands around it. */
export interface GivenText {
  readonly ahead: string
  readonly text: string
  readonly behind: readonly string[]
  /** It says that it is the text; otherwise what stands ahead may say that it is the title. */
  readonly isNamed: boolean
}

const quote = /^["“”„»«]([^"“”„»«]{1,5000})["“”«»]\.?\s*/

/** The text that these lines give, from the first on: in quotation marks, as far as its line goes, or all that stands below. `ends`: a sentence that is said behind it. */
export const textGivenIn = (lines: readonly string[], ends: (sentence: string) => boolean): GivenText | null => {
  const [line = '', ...below] = lines
  const isNamed = ofText.test(line)
  const found = ofText.exec(line) ?? otherwise.exec(line)
  if (found === null || line.length > 5_000) return null
  const ahead = line
    .slice(0, found.index)
    .replace(/(?:, | og )$/, '')
    .trim()
  const rest = line.slice(found.index + found[0].length).trim()
  const from = rest === '' ? below.findIndex(each => each !== '') : 0
  if (from < 0) return null
  const words = rest === '' ? below.slice(from).join('\n') : rest
  const further = rest === '' ? [] : below
  const [whole = '', inside] = quote.exec(words) ?? []
  if (inside !== undefined) {
    const [behind = '', ...others] = words.slice(whole.length).split('\n')
    return { ahead, text: inside.trim(), behind: [behind, ...others, ...further], isNamed }
  }
  const kept: string[] = []
  const behind: string[] = []
  for (const each of words.split('\n')) {
    const sentences = sentencesOf(each)
    const at = behind.length > 0 ? 0 : sentences.findIndex((sentence, nth) => (kept.length > 0 || nth > 0) && ends(sentence))
    if (at < 0) kept.push(each)
    else {
      if (at > 0) kept.push(sentences.slice(0, at).join(' '))
      behind.push(sentences.slice(at).join(' '))
    }
  }
  const text = kept.join('\n').trim()
  const isLong = text.split(/\s+/).length >= leastWords
  return text === '' || !(isNamed || isLong) ? null : { ahead, text, behind: [...behind, ...further], isNamed }
}
