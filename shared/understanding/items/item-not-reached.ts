import { isSecretariat } from '../../people.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { ask, toMeeting, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, meetingAnswered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { codesIn } from './codes.ts'
import { itemNamedIn } from './item-by-title.ts'

/** "Vi nåede ikke P-1", "Fuldmagter blev udskudt" */
const notReached =
  / (?:nåede|nåedes|fik) (?:[^ ]{1,20} ){0,4}?(?:ikke|hverken (?:[^ ]{1,20} ){1,8}?eller) | (?:blev|er|var) (?:desværre |også )?(?:ikke (?:nået|behandlet|drøftet|taget op)|udskudt|udsat|sprunget over) /
/** "Tag det med på næste møde", "skal på igen næste gang" */
const later = / næste (?:erfa-)?(?:møde|gang)(?: igen| i stedet| så| tak)* $/
/** "Vi skal ikke flytte P-1", "hvis vi når det": nothing that was settled. */
const unsettled =
  / (?:hvis|måske|aldrig|eller|medmindre|overveje|skal vi|bør vi|hvornår|hvorfor) | (?:skal|bør|må|kan) (?:[^ ]{1,20} ){0,2}ikke /

/** The meeting that was held last, or whose paper is answered. */
const heldLast = ({ situation, letter }: Reading): MeetingView | null => {
  const number = meetingAnswered({ letter })?.number
  const isMeant = (each: MeetingView): boolean =>
    (each.phase === 'held' || each.phase === 'minutes-out') && (number === undefined || each.number === number)
  return situation.meetings.findLast(isMeant) ?? null
}

/** What stood on its agenda and is named here: by numbers, or one by its title. */
const itemsNamed = ({ said, text }: Reading, { items }: MeetingView): readonly string[] => {
  const stood = items.filter(each => each.status === 'on-agenda')
  const codes = codesIn(text)
  if (codes.length > 0) return codes.every(id => stood.some(each => each.id === id)) ? codes : []
  const named = said.map(each => itemNamedIn(each, stood)).find(each => each !== null)
  return named === undefined || named === null ? [] : [named.id]
}

/**
 * "Vi nåede ikke P-1. Tag det med på næste møde", after the meeting: the item comes to the next one by itself, as if the minutes had put it off. The secretariat's
 * word does it; whoever else says so is heard by the secretariat. Above the text of minutes it would be said of what stands there.
 */
export const itemNotReached: Rule = reading => {
  const { said, situation, names } = reading
  const { sender, hint } = situation
  const ofText = answered(reading, 'minutes-for-comment', 'minutes-preview', 'comments-bundle', 'comment-receipt')
  const held = heldLast(reading)
  if (sender === null || hint != null || ofText !== null || held === null) return null
  const folded = said.filter(each => !isCourtesy(each, names)).map(fold)
  if (!folded.some(each => later.test(each)) || !folded.every(each => later.test(each) || notReached.test(each))) return null
  // "Kan vi tage skemaer op på næste møde?" may be a new matter that shares a word with an old title.
  const isOfOld = codesIn(reading.text).length > 0 || folded.some(each => notReached.test(each) || / igen /.test(each))
  const ids = isOfOld ? itemsNamed(reading, held) : []
  // Where nothing says that it was not reached, an item of the same number may be meant that is still to come.
  const others = situation.meetings.filter(each => each !== held && each.items.some(({ id }) => ids.includes(id)))
  if (ids.length === 0 || (others.length > 0 && reading.letter === null && !folded.some(each => notReached.test(each))))
    return null
  // "Skal vi tage P-1 med på næste møde?" would be an item of that name.
  if (isSecretariat(sender) && folded.some(each => unsettled.test(each.replace(notReached, ' '))))
    return ask('not-understood', 'an item that a meeting had, and perhaps for the next one')
  return isSecretariat(sender)
    ? wishes(
        'an item that a meeting did not reach, for the next one',
        ...ids.map(id => toMeeting(held.number, { type: 'PlaceItem', id, placement: 'next-meeting' })),
      )
    : wishes('an item that a meeting did not reach, for the secretariat to place', ...toPeople(held.number, reading.text, true))
}
