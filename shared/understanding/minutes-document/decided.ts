import type { MinutesPoint, MinutesReading } from '../../meeting/events.ts'
import { fold, sentencesOf } from '../language/text.ts'

const us = '(?:netværket|erfa-netværket|erfa-gruppen|gruppen|mødet|deltagerne|vi|man|alle)'
const verb = '(?:besluttede|vedtog|har besluttet|har vedtaget)'
/** "Netværket besluttede, at …", "Derfor besluttede vi …", "Det blev besluttet, at …": the network itself, in a sentence of its own. */
const decided = new RegExp(
  `^ (?:(?:og|derfor|så|herefter|afslutningsvis|til sidst) )?(?:${us} ${verb}|(?:besluttede|vedtog) ${us}|(?:det|der) (?:blev|er) (?:besluttet|vedtaget)|(?:det|der) (?:blev|er) (?:der )?(?:aftalt|enighed om)(?= at )|${us} (?:aftalte|blev enige om)(?= at )|(?:det )?besluttedes(?: det)?|beslutning) (?!(?:[^ ]{1,12} )?(?:ikke|intet|endnu) )`,
)
/** Told of another time, or not settled. */
const isOther = / (?:sidste (?:år|møde|gang)|tidligere|dengang|forrige|endnu ikke|foreløbig|muligvis|måske) |\?/

const statesDecision = (sentence: string): boolean => {
  const folded = fold(sentence)
  return decided.test(folded) && !isOther.test(`${folded}${sentence.includes('?') ? '?' : ''}`)
}

/** What was decided, where the minutes say it in a sentence of their own; anything else of a point stays what it was. */
const withDecision = (point: MinutesPoint): MinutesPoint => {
  if (point.outcome !== null) return point
  // "Konklusion: Det blev besluttet at …": the label may mean anything, its words do not.
  if (point.conclusion !== '')
    return sentencesOf(point.conclusion).some(statesDecision) ? { ...point, outcome: 'decided' } : point
  const said = point.text.split('\n').flatMap(sentencesOf).filter(statesDecision)
  return said.length === 0 ? point : { ...point, conclusion: said.join(' '), outcome: 'decided' }
}

/** A reading with what its points say was decided, wherever the minutes came from: the log and the preview hold it. */
export const withDecisions = (reading: MinutesReading): MinutesReading => ({
  ...reading,
  points: reading.points.map(withDecision),
})
