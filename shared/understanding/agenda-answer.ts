import type { AgendaEdit } from '../meeting/events.ts'
import { isSecretariat } from '../people.ts'
import { apologyIn } from './apology-words.ts'
import { codesIn } from './codes.ts'
import { findDurations } from './durations.ts'
import { ask, nothingWanted, toMeeting, wishes } from './outcome.ts'
import { isCourtesy, mentions, saysOnly } from './phrases.ts'
import type { Reading, Rule } from './reading.ts'
import { answered } from './reading.ts'
import type { MeetingView } from './situation.ts'
import { fold, sentencesOf, wordsOf } from './text.ts'
import type { Understood } from './understood.ts'
import { holdIt, sendIt } from './vocabulary.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const out = set('ud udgår slettes slet fjernes fjern væk af droppes drop out remove removed udtages')
const first = set('først forrest øverst first top')
const last = set('sidst bagerst nederst last bottom')
const add = set('med ind tilføjes tilføj tilbage add in include på')
/** Words of an instruction that carry nothing. */
const small = set(
  'skal bare tages tage sæt sættes flyt flyttes komme kommer punkt punktet den det til på som nr nummer er have få får minutter min m i vi kan godt gerne og så lige nu move put to the as be should is make set dagsordenen agenda sæt',
)

const minutesIn = (words: string, current: number | null): number | null => {
  const [duration] = findDurations(words)
  if (duration?.change) {
    if (current === null) return null
    const minutes = current + (duration.change === 'more' ? duration.minutes : -duration.minutes)
    return minutes > 0 ? minutes : null
  }
  const bare = /(?:^|\s)(\d{1,3})(?:\s|$|\.|')/.exec(words)?.[1]
  const minutes = duration?.minutes ?? (bare === undefined ? null : Number(bare))
  return minutes !== null && minutes > 0 && minutes <= 480 ? minutes : null
}

/** One instruction like "P-12 15", "fjern P-14", "P-13 før P-12"; null when it is not wholly understood. */
export const editIn = (clause: string, view: MeetingView | null): AgendaEdit | null => {
  const [item, other, ...more] = codesIn(clause)
  if (item === undefined || more.length > 0) return null
  const folded = fold(clause)
  const words = wordsOf(folded).filter(word => !/^p-?\d+$/.test(word) && word !== 'p')
  const is = (known: ReadonlySet<string>): boolean =>
    words.some(word => known.has(word)) && words.every(word => known.has(word) || small.has(word))
  if (other !== undefined) {
    if (is(set('før before foran'))) return { do: 'before', item, other }
    return is(set('efter after bag')) ? { do: 'after', item, other } : null
  }
  if (is(out) || (is(new Set([...out, 'tages'])) && words.includes('af'))) return { do: 'drop', item }
  if (is(first) || mentions(folded, ['som nr 1', 'som nummer 1'])) return { do: 'first', item }
  if (is(last) || (mentions(folded, ['til sidst']) && is(new Set([...last, 'til'])))) return { do: 'last', item }
  const rest = clause.replace(/p ?-? ?\d{1,3}/iu, ' ')
  const current = view?.items.find(each => each.id === item)?.minutes ?? null
  const minutes = minutesIn(rest, current)
  const isDuration = words.every(
    word =>
      /^\d+$/.test(word) ||
      small.has(word) ||
      /^(?:min\p{L}*|en|et|halv|time\p{L}*|kvarter|mere|mindre|ekstra|more|less|halvanden|½)$/u.test(word),
  )
  if (minutes !== null && isDuration) return { do: 'minutes', item, minutes }
  return is(add) ? { do: 'add', item } : null
}

/** "P-12 15, P-14 ud og P-13 først": before each item's number a new instruction begins, unless it stands behind "før" or "efter". */
const clausesOf = (reading: Reading): readonly string[] =>
  reading.lines
    .flatMap(sentencesOf)
    .flatMap(sentence => wordsBetweenSpaces(sentence).split(/[,;] | (?:og|and) (?=\p{L}{0,10} ?p ?-? ?\d)/iu))
    .map(clause => clause.trim())
    .filter(clause => /[\p{L}\d👍]/u.test(clause))

const wordsBetweenSpaces = (text: string): string => text.split(' ').filter(Boolean).join(' ')

const mayApprove = ({ letter, situation }: Reading, clause: string): boolean =>
  letter?.name === 'agenda-for-approval' ||
  (situation.sender !== null && isSecretariat(situation.sender)) ||
  / (?:send|sendes|godkend|godkendt|godkendes|udsend|approved?) /.test(fold(clause))

interface Heard {
  readonly edits: AgendaEdit[]
  approve: boolean
  hold: boolean
  unclear: boolean
}

const hear = (reading: Reading, view: MeetingView | null): Heard => {
  const heard: Heard = { edits: [], approve: false, hold: false, unclear: false }
  for (const clause of clausesOf(reading)) {
    const edit = editIn(clause, view)
    if (edit !== null) heard.edits.push(edit)
    else if (saysOnly(clause, holdIt, reading.names)) heard.hold = true
    else if (isCourtesy(clause, reading.names)) continue
    else if (!saysOnly(clause, sendIt, reading.names)) heard.unclear = true
    else if (mayApprove(reading, clause)) heard.approve = true
  }
  return heard
}

/** "Vent lige til i morgen, Pia skal kigge på den først", "Den må ikke sendes før på tirsdag". */
const holds =
  /^ (?:(?:nej|hej|ok|lad os|vi|jeg|vil|skal|kan|må|du|i|bare|lige|please|no) )*(?:vent|vente|venter|wait) (?!på (?:svar|bilag)|ikke |besøg )|^ (?:(?:nej|no|stop) )*(?:ikke send|send (?:den |det |dagsordenen )?ikke|do not send|don t send) | (?:må|skal|bør|kan) (?:endnu |helst |altså )?ikke (?:sendes|udsendes|sende|gå ud|ud|komme ud) | (?:vent|vente) (?:med at|til|lige) /u
/** A draft leaves by itself: whoever says that it may not, holds it, whatever else the words are about. */
const saysHold = ({ said }: Reading): boolean => said.some(each => !each.trimEnd().endsWith('?') && holds.test(fold(each)))

/** The answer to a draft agenda (G28, G29). All of it is understood or none: half an instruction would send the wrong agenda. */
export const agendaAnswer: Rule = reading => {
  const letter = answered(reading, 'agenda-for-approval', 'planning-invitation', 'agenda-held', 'submission-summary')
  if (letter === null) return null
  const { number } = letter.meeting
  const view = reading.situation.meetings.find(each => each.number === number) ?? null
  if (letter.name === 'planning-invitation' && reading.said.some(each => apologyIn(each, reading) !== null)) {
    return ask('not-understood', 'an apology for the planning meeting, which is not the network’s meeting')
  }
  const { edits, approve, hold, unclear } = hear(reading, view)
  if (unclear && edits.length === 0 && !approve && letter.name === 'agenda-for-approval' && saysHold(reading))
    return wishes('words that hold an agenda back', toMeeting(number, { type: 'HoldAgenda' }))
  if (unclear || (approve && hold))
    return codesIn(reading.text).length > 0 ? ask('not-understood', 'not every instruction about the agenda is clear') : null
  const all: Understood[] = []
  if (edits.length > 0)
    all.push(wishes('instructions about items of the agenda', toMeeting(number, { type: 'EditAgenda', edits })))
  if (hold) all.push(wishes('»vent« to an agenda', toMeeting(number, { type: 'HoldAgenda' })))
  if (approve) all.push(wishes('»ok« or »send« to an agenda', toMeeting(number, { type: 'ApproveAgenda' })))
  if (all.length === 0) return nothingWanted('the answer to the agenda wants nothing')
  return wishes(all.flatMap(each => each.because).join('; '), ...all.flatMap(each => (each.kind === 'wishes' ? each.wishes : [])))
}
