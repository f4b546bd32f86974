import type { PointOutcome } from '../../meeting/events.ts'
import { fold, sentencesOf } from '../language/text.ts'

/** Danish practice, and its English: what a meeting may make of a point. */
const families: readonly (readonly [PointOutcome, RegExp])[] = [
  ['noted', / (?:til efterretning|noted) /],
  ['adopted', / (?:godkendt|godkendte|tiltrådt|tiltrådte|vedtaget|vedtog|adopted|approved|agreed) /],
  ['rejected', / (?:forkastet|afvist|rejected) /],
  ['deferred', / (?:udsat|udsættes|udskudt|udskydes|deferred|postponed|tages op (?:igen )?på (?:det )?næste møde) /],
  ['forwarded', / (?:tages med til|taget med til|oversendt|oversendes|sendes videre|bringes videre|taken to|forwarded) /],
]

/** Words that turn the others round or leave a part out. */
const butNot = / (?:ikke|hverken|delvist|delvis|dog|undtagen|not|partly|except|but) /

/** What a conclusion says, when it says one thing and says it plainly; otherwise null, and a person is asked. */
export const outcomeOf = (conclusion: string): PointOutcome | null => {
  const words = fold(conclusion)
  const said = families.filter(([, family]) => family.test(words))
  const [only] = said
  return said.length === 1 && only !== undefined && !butNot.test(words) ? only[0] : null
}

/** "Beslutning: ingen", "Drøftet": below the label stands that there was none. */
const isNone =
  /^ (?:ingen|intet|ikke|nej|drøftet|drøftelse|orientering|orienteret|gennemgået|afventer|taget til efterretning|tages til efterretning|none|no decision|discussed)(?= )(?! (?:flere|nye|gebyr))/
const called = /^ (?:beslutning|beslutninger|besluttet|vedtaget|vedtagelse|decision|decided) /

/**
 * What was concluded below a label: whatever is called a decision is one, in its own words ("Beslutning: Vi sletter efter 6 måneder"), and a conclusion may be anything. `label`: as it
 * stands in the minutes, "Beslutning:".
 */
export const outcomeBelow = (label: string, conclusion: string): PointOutcome | null => {
  const said = outcomeOf(conclusion)
  if (said !== null || !called.test(fold(label)) || isNone.test(fold(conclusion)) || conclusion.trim().endsWith('?')) return said
  return 'decided'
}

/** "Udsat til næste møde på grund af tid", "Punktet tages op igen næste gang": of the point itself, and not of a thing that was spoken of. */
const isPutOff =
  /^ (?:(?:punktet|emnet|drøftelsen|behandlingen|det|vi) )?(?:(?:blev|bliver|er|derfor|måtte|må) ){0,2}(?:udsat|udsættes|udsætter|udsætte|udskudt|udskydes|udskyder|tages op|tager vi op|genoptages|deferred|postponed) (?:[^ ]{1,20} ){0,4}?(?:næste (?:møde|gang)|next (?:meeting|time)) /

/** Where nothing is called a conclusion: the point was put off to the next meeting, in a sentence that says so of it. */
export const putOff = (text: string): PointOutcome | null => {
  const said = sentencesOf(text).map(fold)
  return said.some(each => isPutOff.test(each) && !butNot.test(each)) ? 'deferred' : null
}
