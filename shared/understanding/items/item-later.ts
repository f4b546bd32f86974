import { localDayOf } from '../../calendar/day.ts'
import { months } from '../language/calendar-words.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { noComments, nods, yes } from '../language/vocabulary.ts'
import { ask, toMeeting, wishes } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Wish } from '../understood.ts'
import { codesIn } from './codes.ts'
import { itemsIn } from './item-wish.ts'
import { bringsNothing } from './nothing-words.ts'

const month = [...months.keys()].filter(name => name.length > 3 || name === 'maj').join('|')
const when = `(?<when>(?:det )?næste (?:erfa-)?(?:møde|gang)(?: i (?:${month}))?|(?:${month})-?mødet|(?:erfa-)?mødet i (?:${month}|efteråret|foråret)|(?:${month})|(?:efterårs|forårs)mødet|(?:efterårets|forårets) (?:erfa-)?møde|efteråret|foråret)`
const to = '(?:til|på|ved|i)'

/** An item for a meeting that is named, in one sentence: "Til oktobermødet har vi et punkt: …", "Kan vi få … på til efterårets møde?" */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:og|men|ja),? )?${to} ${when},? (?:har|vil|ønsker|foreslår|melder|kunne) (?:vi|jeg) (?:(?:gerne|også|hermed|godt|have|melde|tænke os) ){0,4}(?:(?:et|ét|følgende|dette|nyt) ){0,2}(?:punkt|emne)(?: på)?(?: (?:om|vedr\\.?|vedrørende|med titlen)|\\s*[:–-])? (?<what>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:og|men|ja),? )?(?:(?:et|nyt|endnu et|vores) ){0,2}(?:dagsordens)?punkt ${to} ${when} ?[:–-] (?<what>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:og|men),? )?(?:kan|kunne|må|vil) (?:vi|jeg|i|du) (?:(?:godt|gerne|evt\\.?|måske) ){0,2}(?:få|have|sætte|skrive) (?<what>.+?) (?:med )?på(?: dagsordenen)? ${to} ${when}\\??$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:og|men),? )?(?:sæt|skriv|tag|notér|noter) (?:(?:os|mig|gerne|venligst|lige) ){0,3}(?:på|op)(?: dagsordenen)? ${to} ${when} med (?<what>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:og|men),? )?(?:vi|jeg) (?:vil|ville) gerne (?:have|sætte) (?:punktet|emnet|noget|et punkt|et emne) om (?<what>[^,]+?) (?:med )?på (?:dagsordenen )?(?:igen )?(?:${to} )?${when}(?:,? (?:måske |ca\\.? )?(?<tail>\\d{1,3} ?min\\S*))?(?:, .*)?[.!]?$`,
    'i',
  ),
]
/** The same of no meeting: "Må vi komme på med …?" */
const plain =
  /^(?:må|kan|kunne) (?:vi|jeg) (?:(?:godt|gerne|evt\.?) ){0,2}(?:komme|få plads) på(?: dagsordenen)? med (?<what>.+?)\??$/i

interface Found {
  readonly at: number
  readonly when: string
  readonly what: string
  /** "Punkt til næste møde: …" is any item's name. */
  readonly isLabel: boolean
}

const findIn = (parts: readonly string[]): Found | null => {
  for (const [at, part] of parts.entries()) {
    const said = part.trim().slice(0, 500)
    for (const [nth, form] of forms.entries()) {
      const groups = form.exec(said)?.groups
      if (groups?.what !== undefined)
        return {
          at,
          when: groups.when ?? '',
          what: groups.tail === undefined ? groups.what : `${groups.what}, ${groups.tail}`,
          isLabel: nth === 1,
        }
    }
    const what = plain.exec(said)?.groups?.what
    if (what !== undefined) return { at, when: '', what, isLabel: false }
  }
  return null
}

const ahead = new Set(['scheduled', 'calling', 'planning', 'agenda-out'])
const isIn = ({ start }: MeetingView, said: string, timeZone: string): boolean => {
  const number = Number(localDayOf(start, timeZone).slice(5, 7))
  if (said.includes('efterår')) return number >= 8
  if (said.includes('forår')) return number <= 6
  return [...months].some(([name, each]) => each === number && name.length >= 3 && fold(said).includes(` ${name}`))
}

/** The meeting that is meant; null: as any item's, undefined: none is known. */
const meetingOf = (said: string, reading: Reading): number | null | undefined => {
  const { meetings, charter } = reading.situation
  const coming = meetings.filter(each => ahead.has(each.phase))
  const folded = fold(said)
  if (/ (?:i|næste gang|næste møde) $/.test(folded) || (/ næste /.test(folded) && !/ i /.test(folded))) {
    // Beside a paper of one meeting the next is the one after it.
    const paper = answered(reading, 'agenda', 'supplementary-agenda', 'minutes-for-comment', 'minutes-approved')
    return coming.find(each => paper !== null && each.number > paper.meeting.number)?.number ?? null
  }
  const [only, ...more] = coming.filter(each => isIn(each, said.toLowerCase(), charter.timeZone))
  return only !== undefined && more.length === 0 ? only.number : undefined
}

/** What stands before the item: that there are no comments, or nothing for this meeting. Null where it is anything else. */
const headOf = (head: readonly string[], reading: Reading): readonly Wish[] | null => {
  const { names } = reading
  const minutes = answered(reading, 'minutes-for-comment')
  const call = answered(reading, 'call-for-items', 'items-reminder')
  const rest = head.filter(each => !isCourtesy(each, names))
  if (rest.length === 0) return []
  if (minutes !== null && rest.every(each => saysOnly(each, noComments, names)))
    return [toMeeting(minutes.meeting.number, { type: 'DeclareNoComments' })]
  if (rest.every(each => saysOnly(each, [...nods, ...yes], names))) return []
  const bare = rest.map(each => each.replace(new RegExp(` (?:til|i) (?:mødet i )?(?:${month})(?=$|[.,!])`, 'iu'), ''))
  return call !== null && bringsNothing(bare, reading) ? [toMeeting(call.meeting.number, { type: 'DeclareNothingToAdd' })] : null
}

const turns = /, (?:men|og) (?=(?:sæt|skriv|kan|kunne|må|vi vil|til|tag|punkt)(?!\p{L}))/u

/** An item for another meeting than the letter's, or for the next one, in a sentence that says so; what stands below is the item's. */
export const itemForLater: Rule = reading => {
  const { said, situation } = reading
  if (situation.hint != null) return null
  const parts = said.slice(0, 6).flatMap(each => each.split(turns))
  const found = findIn(parts)
  if (found === null || (found.isLabel && / næste /.test(fold(found.when)))) return null
  const [head, rest] = [headOf(parts.slice(0, found.at), reading), [...parts.slice(found.at + 1), ...said.slice(6)]]
  const isMixed = rest.some(each => speaksOfRole(each)) || codesIn(rest.join(' ')).length > 0
  if (head === null || isMixed || hearApology({ ...reading, lines: rest, subjectIsOwn: false }).away) return null
  const number = found.when === '' ? null : meetingOf(found.when, reading)
  if (number === undefined) {
    const known = situation.meetings.filter(each => ahead.has(each.phase)).map(each => each.number)
    return ask('which-meeting', 'an item for a meeting that is not booked yet', known)
  }
  const lines = [`Punkt: ${found.what}`, ...rest]
  const items = itemsIn({
    ...reading,
    situation: { ...situation, hintedMeeting: situation.hintedMeeting ?? number },
    text: lines.join('\n'),
    lines,
    said: lines,
    subjectIsOwn: false,
  })
  return items.kind === 'wishes' ? wishes('an item, and the meeting that it is for', ...head, ...items.wishes) : items
}
