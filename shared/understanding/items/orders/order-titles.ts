import { capitalised, fold, trimEnd, wordsOf } from '../../language/text.ts'
import { isNoTitle, wholeTitle } from '../item-title-said.ts'

const small =
  '(?:gerne|hellere|bare|blot|lige|godt|nu|så|da|altså|nok|venligst|egentlig|vist|helst|i stedet|for|kun|rettelig|simpelthen|meget|måske|fremover|til|om til)'
const it = '(?:det|den|punktet|emnet|mit punkt|vores punkt|ham|(?:punkt )?P-\\d{1,3}|det (?:første|andet|sidste)(?: punkt)?)'
/** "… hedde", "kald det", "omdøb punktet til", "giv den navnet": what stands behind names the item. */
const naming = new RegExp(
  `(?<!\\p{L})(?:(?:hedde|hedder|kaldes|benævnes|omdøbes(?: til)?|døbes)(?: ${small})*|(?:kald|kalde|kalder|omdøb|omdøbe|døb|døbe)(?: (?:i|du|vi))?(?: (?:bare|gerne|hellere|lige|så))?(?: ${it}|(?= ?:| Citat))(?: ${small})*|giv(?:e)? ${it}(?: ${small})* (?:titlen|overskriften|navnet))(?: ${small})*:? (?<value>\\S.*)$`,
  'iu',
)
const noun = '(?:titlen|titel|overskriften|overskrift|navnet|rubrikken)'
/** "Overskriften må gerne være", "titlen til", "overskrift:", "og overskriften bare »…«". */
const byNoun: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${noun}(?: (?:på|til|for|af) (?:${it}|(?:Citat\\d+x)))?(?: (?:skal|skulle|må|bør|burde|kan|kunne|vil|ville|ændres|rettes|skiftes|ændret|rettet|skiftet|laves|i|du|vi|jeg|have|været|så|det|den|${small})){0,8}(?: (?:være|været|bliver|hedder|lyder|hedde|lyde|blive|bliver|stå som|om|ud|ændres|rettes|skiftes|til|med|er)){1,3}(?: ${small}){0,6}:? (?<value>\\S.*)$`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${noun}(?: (?:på|til|for|af) ${it})?(?: ${small})*: (?<value>\\S.*)$`, 'iu'),
  new RegExp(`(?<!\\p{L})${noun}(?: (?:på|til|for|af) ${it})?(?: ${small})* (?<value>Citat\\d+x.*)$`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?<value>Citat\\d+x) (?:som|skal være|er en bedre|er en god|ville være en bedre|må være|i stedet for) (?:den nye )?${noun}(?!\\p{L}).*$`,
    'iu',
  ),
]

/** Where the name stands in a sentence, and the words before it. */
export interface NameAt {
  readonly ahead: string
  readonly value: string
}
/** The words that stand where a sentence names an item; null where it names none. A denied name ("skal ikke hedde X") is none. */
export const nameAt = (sentence: string): NameAt | null => {
  for (const pattern of [naming, ...byNoun]) {
    const found = pattern.exec(sentence)
    const value = found?.groups?.value ?? ''
    if (found === null || value === '') continue
    const ahead = sentence.slice(0, found.index)
    // "Hun hedder Birgit nu" names nobody's item.
    if (/(?<!\p{L})(?:han|hun|vi|jeg|de|kollega\p{L}*) $/iu.test(ahead)) continue
    const lead = found[0].slice(0, found[0].length - value.length)
    if (
      /(?<!\p{L})(?:ikke|aldrig|hvad|hvordan)(?!\p{L})/iu.test(`${ahead.slice(-30)} ${lead}`) &&
      !/^kan (?:vi|i|det)/i.test(ahead)
    )
      return null
    // "Overskriften er lidt tynd", "titlen blev for lang": how it is, and no name.
    const isSaidOf = / (?:er|bliver|var) $/i.test(lead) && !/:/.test(lead) && /^\p{Ll}/u.test(value) && !value.startsWith('Citat')
    const isBracketed = /\($/.test(ahead.trimEnd()) && /\)[.!]?$/.test(value)
    return isSaidOf
      ? null
      : { ahead: isBracketed ? ahead.trimEnd().slice(0, -1) : ahead, value: isBracketed ? value.replace(/\)[.!]?$/, '') : value }
  }
  return null
}

const ends = new Set(' .,!;:')
const noName =
  /^(?:noget|nogen|ikke|det samme|samme|hvad|lidt|mere|mindre|anderledes|\d{1,3} ?min|(?:et|en) (?:kvarter|halv time))(?!\p{L})/iu

/** The name as a title; null where the words are none. */
export const titleOf = (value: string, quoted: readonly string[], isAsked: boolean): string | null => {
  const [, nth, rest = ''] = /^Citat(\d{1,2})x(.*)$/s.exec(value.trim()) ?? []
  if (nth !== undefined) {
    const isWhole = wordsOf(fold(rest)).every(word => /^(?:i|stedet|tak|så|for|bare|kun|gerne|fremover|hellere)$/.test(word))
    return isWhole ? trimEnd(quoted[Number(nth)] ?? '', new Set(' .,')) || null : null
  }
  const bare = trimEnd(
    wholeTitle(
      value
        .replace(/^noget (?:i retning af|i stil med|som|a la|á la) /i, '')
        .replace(/(?: i stedet| tak| fremover)+[.!?]?$/i, ''),
    ),
    ends,
  )
  const words =
    isAsked && !/(?<!\p{L})(?:hvem|hvad|hvor|hvordan|hvornår|hvilke)(?!\p{L})/iu.test(bare) ? trimEnd(bare, new Set('?')) : bare
  if (words.length < 3 || words.length > 160 || noName.test(words) || isNoTitle(words) || /Citat\d/.test(words)) return null
  return capitalised(words)
}
