import type { MinutesPoint, MinutesReading } from '../../meeting/events.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { ExpectedPoint } from './points.ts'
import { readPoints } from './points.ts'

/** The form in a mail has its words behind the label: "Referat: Netværket besluttede, at …". */
const labelled = /^\s*(Referat|Indstilling|Konklusion|Beslutning|Minutes|Recommendation|Conclusion|Decision) ?: ?(?=\S)/i

const us = '(?:netværket|erfa-netværket|erfa-gruppen|gruppen|mødet|deltagerne|vi|man|alle)'
const verb = '(?:besluttede|vedtog|har besluttet|har vedtaget)'
/** "Netværket besluttede, at …", "Derfor besluttede vi …", "Det blev besluttet, at …": the network itself, in a sentence of its own. */
const decided = new RegExp(
  `^ (?:(?:og|derfor|så|herefter|afslutningsvis|til sidst) )?(?:${us} ${verb}|(?:besluttede|vedtog) ${us}|(?:det|der) (?:blev|er) (?:besluttet|vedtaget)|(?:det )?besluttedes(?: det)?|beslutning) (?!(?:[^ ]{1,12} )?(?:ikke|intet|endnu) )`,
)
/** Told of another time, or not settled. */
const isOther = / (?:sidste (?:år|møde|gang)|tidligere|dengang|forrige|endnu ikke|foreløbig|muligvis|måske) |\?/

const statesDecision = (sentence: string): boolean => {
  const folded = fold(sentence)
  return decided.test(folded) && !isOther.test(`${folded}${sentence.includes('?') ? '?' : ''}`)
}

/** What was decided, where the minutes say it in a sentence of their own; anything else of a point stays what it was. */
export const withDecision = (point: MinutesPoint): MinutesPoint => {
  if (point.conclusion !== '') return point
  const said = point.text.split('\n').flatMap(sentencesOf).filter(statesDecision)
  return said.length === 0 ? point : { ...point, conclusion: said.join(' '), outcome: 'decided' }
}

/**
 * Minutes that stand in a mail as text, on the form that we send: their decisions enter the log like those of a Word file. Null where the text is no such form, or
 * where nothing in it is plainly decided: it is passed on as it came either way.
 */
export function readTextMinutes(text: string, expected: readonly ExpectedPoint[]): MinutesReading | null {
  const lines = text
    .split('\n')
    .flatMap(line => {
      const [label] = labelled.exec(line) ?? []
      return label === undefined ? [line] : [label.trim(), line.slice(label.length)]
    })
    .map(line => line.trim())
    .filter(line => line !== '')
  const reading = readPoints(lines, expected)
  if (reading === null) return null
  const points = reading.points.map(withDecision)
  return points.some(({ conclusion, outcome }) => conclusion !== '' && outcome !== null)
    ? { ...reading, points, missing: [] }
    : null
}
