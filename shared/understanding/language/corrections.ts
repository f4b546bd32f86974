import { fold, trimEnd, trimStart } from './text.ts'

export interface Correction {
  readonly wrong: string
  readonly right: string
}

const marks = new Set(' "\'»«“”„’.,;:\t')
const bare = (words: string | undefined): string => trimStart(trimEnd(words ?? '', marks), marks)

/** Each as: what opens it, what stands between, and whether the wrong words come first. */
const forms: readonly (readonly [opening: string, between: readonly string[], wrongFirst: boolean])[] = [
  [
    'i stedet for ',
    [' skal der stå ', ' skal det stå ', ' skal det være ', ' skal det hedde ', ' skrives ', ' bør der stå '],
    true,
  ],
  ['skal der stå ', [' i stedet for '], false],
  ['skal det hedde ', [' i stedet for '], false],
  ['ret ', [' til '], true],
  ['rettes ', [' til '], true],
  ['ændr ', [' til '], true],
  ['ændres ', [' til '], true],
  ['change ', [' to '], true],
  ['correct ', [' to '], true],
]

/** The words around the first of these, or null. */
const around = (text: string, words: readonly string[]): readonly [string, string] | null => {
  const lower = text.toLowerCase()
  const found = words.find(each => lower.includes(each))
  const at = found === undefined ? -1 : lower.indexOf(found)
  return found === undefined ? null : [text.slice(0, at), text.slice(at + found.length)]
}

const inForm = (text: string): readonly [string, string] | null => {
  for (const [opening, between, wrongFirst] of forms) {
    const isVerb = between[0] === ' til ' || between[0] === ' to '
    const opened = around(text, [opening])
    const parts = opened === null || (isVerb && opened[0] !== '') ? null : around(opened[1], between)
    if (parts !== null) return wrongFirst ? parts : [parts[1], parts[0]]
  }
  return null
}

/** "A → B", "i stedet for A skal der stå B", "ret A til B": a proposed change of words. */
export const correctionIn = (line: string): Correction | null => {
  const text = line.slice(0, 700).trim()
  const arrow = /→|⇒|->|=>/.exec(text)
  const found = arrow === null ? inForm(text) : [text.slice(0, arrow.index), text.slice(arrow.index + arrow[0].length)]
  const [wrong, right] = found ?? []
  return bare(wrong) === '' || bare(right) === '' ? null : { wrong: bare(wrong), right: bare(right) }
}

const behindPoint =
  /^ (?:(?:til|ad|vedr|vedrørende|under|i|og|hej) ){0,2}(?:pkt|punkt|dagsordenspunkt) (?:nr )?\d{1,2} (?:der|her|står|stod|beslutningen|konklusionen|vi|det|skal|bør) (?:står|stod|der|skal stå|skal skrives|var|blev|besluttede|aftalte|er forkert|er ikke rigtigt|passer ikke|stemmer ikke|er gengivet)(?= )/
/** "Punkt 3: Der står, at Lemvig er imod": says of a point what stands there, or what was decided. */
export const correctsPoint = (sentence: string): boolean => behindPoint.test(fold(sentence))
