/** What a label in front of a colon announces. */
export type Label = 'title' | 'minutes' | 'kind' | 'presenter' | 'recommendation' | 'text'

const labels: ReadonlyMap<string, Label> = new Map(
  (
    [
      [
        'title',
        'punkt|nyt punkt|dagsordenspunkt|titel|ny titel|overskrift|ny overskrift|emne|item|agenda item|topic|title|forslag til punkt|forslag til dagsordenspunkt|punkt til dagsordenen|punkt til dagsorden|punkt til mødet|punkt til næste møde|forslag til dagsorden|forslag til dagsordenen',
      ],
      ['minutes', 'tid|varighed|tidsforbrug|forventet tid|estimeret tid|tidsestimat|duration|time'],
      ['kind', 'art|type|form|punkttype|formål|kind'],
      ['presenter', 'ved|oplæg|oplægsholder|ansvarlig|indlægsholder|præsenteres af|presenter|oplæg ved'],
      ['recommendation', 'indstilling|recommendation'],
      ['text', 'beskrivelse|baggrund|sagsfremstilling|tekst|resume|indhold|uddybning|description|background|text'],
    ] as const
  ).flatMap(([label, words]) => words.split('|').map(word => [word, label] as const)),
)

/** What a word is as a label, in lower case. */
export const labelOf = (word: string): Label | null => labels.get(word) ?? null

export interface Labelled {
  readonly label: Label
  readonly value: string
}

/** `Titel: Navngivning af skemaer`, `Punkt 1: …`, `*Tid:* 20 min`. */
export const labelled = (line: string): Labelled | null => {
  const clean = line.slice(0, 80).replaceAll('*', '').trimStart()
  const [whole, word = ''] = /^(\p{L}[\p{L} ]{0,35}?)(?: ?(?:nr\.? ?)?\d{1,2})?(?: ?:| [–-] )/u.exec(clean) ?? []
  const label = labels.get(word.trim().toLowerCase())
  if (whole === undefined || label === undefined) return null
  return { label, value: line.replaceAll('*', '').trimStart().slice(whole.length).trim() }
}

/** "1. ", "- ", "a) ", "Punkt 2: ", "1. Januar-release"; never "14. april". */
const mark =
  /^(\s*)(?:([-•*–‣·●▪])\s*(?=[^\s\d-])|(\d{1,2})[.)](?:\s+|(?=\p{Lu}))|\(?([a-h])(?:\)\s+|\.\s(?=\p{Lu}\p{L}{2}))|(?:punkt|item) (\d{1,2}) ?[:.–-]\s*)(?=\S)/iu
/** "*Tid:* 20 min", "*Tid*: 20 min": a label in bold and no list. */
const boldLabel = /^(\s*)\*(\p{L}[\p{L} ]{0,35})(?::\*|\* ?:)/u
/** "*Snitflader:* vi skal være enige" among others like it, and no label of ours in bold: a list, whose titles are. */
export const withBoldTitles = (lines: readonly string[]): readonly string[] =>
  lines.some(line => boldLabel.test(line) && labelled(line) !== null)
    ? lines
    : lines.map(line => line.replace(boldLabel, '$1* $2:'))
const monthAfter =
  /^\s*(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L}|-\p{L})/iu

/** "For det første …", "Først og fremmest: …", "For det andet …": a list in words. */
const ordinal =
  /^(\s*)(?:og )?(?:for det (?:første|andet|tredje|fjerde|femte)|først og fremmest|for the (?:first|second)|firstly|secondly)(?: ?[:,–-])? (?=\S)/i

/** "For det andet vil vi gerne …": without the words in front, Danish puts the verb behind whose wish it is. */
const straight = (words: string): string => words.replace(/^(vil|ville|kunne|har|ønsker|foreslår) (vi|jeg) /i, '$2 $1 ')

export interface Marked {
  readonly indent: number
  readonly style: 'sign' | 'number' | 'letter' | 'word' | 'ordinal'
  readonly rest: string
}

export const marked = (line: string): Marked | null => {
  const match = mark.exec(line.slice(0, 200))
  const counted = match === null ? ordinal.exec(line.slice(0, 200)) : null
  if (counted !== null)
    return { indent: counted[1]?.length ?? 0, style: 'ordinal', rest: straight(line.slice(counted[0].length).trim()) }
  if (match === null || boldLabel.test(line)) return null
  const rest = line.slice(match[0].length)
  const style = match[2] !== undefined ? 'sign' : match[3] !== undefined ? 'number' : match[4] !== undefined ? 'letter' : 'word'
  if (style === 'number' && monthAfter.test(rest)) return null
  return { indent: match[1]?.length ?? 0, style, rest: rest.trim() }
}
