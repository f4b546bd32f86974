import type { TimeOfDay } from '../../calendar/types.ts'
import { clausesBy } from '../language/clauses.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { FoundTime } from '../language/times.ts'
import { findTimes } from '../language/times.ts'

export interface Hours {
  readonly from: TimeOfDay
  readonly until: TimeOfDay
}

const begins = / (?:starter|start|begynder|begynde|fra|går i gang|mødes|først) /
const ends = / (?:slutter|slut|ender|færdige|til|forlænges|forlæng) /
/** Behind such a word an hour needs no "kl.": "vi slutter så 13.30". */
const hoursWord =
  /(?<!\p{L})(?:starter|start|begynder|begynde|slutter|slut|ender|tidspunktet|tidspunkt|tiden|tid|mødes|først)(?: (?:lige|bare|først|allerede|stadig|fortsat|nu|i stedet|altså|dog|er|bliver|med|vi|så|fra|til)){0,4} ?:? ?(?=\d{1,2}[.:][0-5]\d(?![\d/]))/giu
const bareSpan = /(?<![\d.:/-]|kl\.? )(?=\d{1,2}[.:][0-5]\d ?(?:-|–|til) ?\d{1,2}(?:[.:][0-5]\d)?(?![\d/]))/gi
/** "… i stedet for kl. 9-12", "ikke kl. 9": the hours that were. */
const instead =
  /,? (?:i stedet for|og ikke|ikke|frem for|fremfor) (?:kl\.? ?|klokken )?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)?/gi
/** Of something else that has hours. */
const ofElse =
  / (?:planlægningsmød\S*|frokost\S*|pause\S*|oplæg\S*|punkt\S*|p-\d+|tog(?:et|ene)?|bus(?:sen|serne)?|kaffe\S*|morgenmad\S*|morgenbrød\S*|middag\S*|rundvisning\S*|parkering\S*|registrering|brugergruppe\S*|døren|dørene|svar\S*|ring\S*|tlf|telefon\S*) /
const clausesOf = clausesBy({ at: 'og|men|så' })

/**
 * The hours that the words give a meeting, wherever they stand: "og nyt tidspunkt kl. 9.30-12.30 samme dag", "vi starter først 10". What it has already says nothing anew. Null
 * where they give none; `unclear` where they give two, or speak of the hours of something else.
 */
export const hoursStated = (words: string, known: Hours): Hours | 'unclear' | null => {
  const isKnown = ({ from, until }: FoundTime): boolean => from === known.from && (until === null || until === known.until)
  const spans: FoundTime[] = []
  const first: TimeOfDay[] = []
  const last: TimeOfDay[] = []
  for (const clause of words.split('\n').flatMap(sentencesOf).flatMap(clausesOf)) {
    const folded = fold(clause)
    const times = findTimes(clause.replace(instead, ' ').replace(hoursWord, '$& kl. ').replace(bareSpan, 'kl. '))
    const told = times.filter(each => !isKnown(each))
    if (told.length > 0 && ofElse.test(folded)) return 'unclear'
    for (const each of told) {
      if (each.until !== null) {
        if (!spans.some(other => other.from === each.from && other.until === each.until)) spans.push(each)
      } else if (ends.test(folded) && !begins.test(folded)) last.push(each.from)
      else first.push(each.from)
    }
  }
  const [span] = spans
  if (span === undefined && first.length + last.length === 0) return null
  const isOne = span === undefined ? first.length < 2 && last.length < 2 : spans.length === 1 && first.length + last.length === 0
  if (!isOne) return 'unclear'
  const found = {
    from: span?.from ?? first[0] ?? known.from,
    until: span?.until ?? last[0] ?? known.until,
  }
  return found.from < earliest || found.until <= found.from ? 'unclear' : found
}
/** Nobody meets before this. */
const earliest: TimeOfDay = '06:00'
