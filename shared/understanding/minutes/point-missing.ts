import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'

/** Letters about the minutes of a meeting that has been held, to whoever writes them or sees to them. */
const ofMinutes: ReadonlySet<string> = new Set(
  'minutes-template minutes-nudge minutes-missing minutes-receipt minutes-preview comments-bundle late-comment'.split(' '),
)
const lacks =
  / (?:mangler|savner|glemte|har glemt|udelod) (?:[^ ]{1,12} ){0,2}?(?:et|ét|vores|mit|deres|[^ ]{2,20}s) (?:[^ ]{1,12} )?punkt | punktet (?:[^ ]{1,20} ){0,4}mangler /
const ofNext = / (?:næste|kommende) (?:møde|gang|dagsorden|erfa-møde) | til dagsordenen | på dagsordenen /

/** "Vi mangler et punkt om logning" below the template: the minutes lack one, and the next meeting gets none. */
export const pointMissing: Rule = reading => {
  const { letter, said, names } = reading
  if (letter === null || !ofMinutes.has(letter.name)) return null
  const parts = said.filter(each => !isCourtesy(each, names))
  if (parts.length === 0 || !parts.every(each => lacks.test(fold(each)) && !ofNext.test(fold(each)))) return null
  return mayGoToPeople(reading)
    ? wholeToPeople('a point that the minutes lack', reading)
    : ask('not-understood', 'a point that the minutes lack')
}
