import { trimEnd, trimStart } from './text.ts'

export interface Correction {
  readonly wrong: string
  readonly right: string
}

const marks = new Set(' "\'»«“”„’.,;:\t')
const bare = (words: string | undefined): string => trimStart(trimEnd(words ?? '', marks), marks)

const instead = /i stedet for (.{1,300}?),? (?:skal (?:der|det) (?:stå|være|hedde)|skrives|bør der stå) (.{1,300})$/iu
const insteadAfter = /(?:skal (?:der|det) (?:stå|hedde)|skriv) (.{1,300}?) i stedet for (.{1,300})$/iu
const change = /^(?:ret|rettes|ændr|ændres|change|correct) (.{1,300}?) (?:til|to) (.{1,300})$/iu

/** "A → B", "i stedet for A skal der stå B", "ret A til B": a proposed change of words. */
export const correctionIn = (line: string): Correction | null => {
  const text = line.slice(0, 700).trim()
  const arrow = /→|⇒|->|=>/.exec(text)
  const [wrong, right] =
    arrow !== null
      ? [text.slice(0, arrow.index), text.slice(arrow.index + arrow[0].length)]
      : (instead.exec(text)?.slice(1) ?? insteadAfter.exec(text)?.slice(1).reverse() ?? change.exec(text)?.slice(1) ?? [])
  return bare(wrong) === '' || bare(right) === '' ? null : { wrong: bare(wrong), right: bare(right) }
}
