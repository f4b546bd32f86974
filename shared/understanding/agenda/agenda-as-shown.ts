import { localDayOf } from '../../calendar/day.ts'
import { codesIn, withoutCodes } from '../items/codes.ts'
import { fold, wordsOf } from '../language/text.ts'
import type { MeetingView } from '../situation.ts'
import type { Draft } from './agenda-edits.ts'

// What is said in the draft's own words: which items are on it, and "v/" who presents one.

const thisMeeting =
  '(?:(?:på|til|med på|med til) (?:dette|det her|det) møde|(?:på|til) mødet|denne gang|nu|på (?:denne )?dagsorden(?:en)?|med)'
const isWelcome = new RegExp(
  `^ (?:(?:og|så|men) )?(?:er|kommer|kan komme|må|kan|må komme|kan være|må være|tages|tager vi|skal) (?:(?:fint?|godt?|ok|okay|bare|gerne|helt|velkommen(?:t)?|også|sagtens|tages|komme|være) ){0,4}(?:${thisMeeting} ){1,2}$`,
)
/** "P-9 er fint på dette møde": the item that is off, and is to come on. */
export const comingOn = (sentence: string, view: MeetingView | null, agenda: Draft | null, timeZone: string): string | null => {
  const [item, ...others] = codesIn(sentence)
  const isOff = item !== undefined && agenda !== null && !agenda.slots.some(each => each.item === item)
  if (item === undefined || others.length > 0 || !isOff || view === null || sentence.includes('?')) return null
  const day = Number(localDayOf(view.start, timeZone).slice(-2))
  const onItsDay = fold(withoutCodes(sentence)).replace(new RegExp(` (?:den |d )${day}(?: \\p{Ll}{3,9})? `, 'u'), ' ')
  return isWelcome.test(onItsDay) ? item : null
}

const oneName = "\\p{Lu}[\\p{L}.'-]{0,30}"
const aName = `${oneName}(?: ${oneName}){0,3}`
const shownBy = new RegExp(`(?<!\\p{L})v/ ?(${aName})`, 'u')
const notBy = new RegExp(`,? (?:i stedet for|istedet for|frem for|fremfor|og ikke|ikke|i st\\. f\\.) (?:v/ ?)?${aName}`, 'gu')
const byNow = new RegExp(`(?<!\\p{L})fra v/ ?${aName} (?=til v/)`, 'u')
const aroundShown = new Set(
  'skriv skrive ret rette ændr ændre sæt sætte anfør noter notér på ved for der skal stå være til om det den punkt punktet bare lige gerne venligst også så og men tak'.split(
    ' ',
  ),
)
/** "Skriv v/ Grethe Holm i stedet for v/ Sekretariatet på P-1": as the agenda itself says who presents an item. */
export const asPresented = (piece: string): string => {
  const [id, ...others] = codesIn(piece)
  const bare = withoutCodes(piece).replace(notBy, '').replace(byNow, '')
  const [shown = '', name = ''] = shownBy.exec(bare) ?? []
  const isAll = name !== '' && wordsOf(fold(bare.replace(shown, ' '))).every(word => aroundShown.has(word))
  return id === undefined || others.length > 0 || !isAll || piece.includes('?') ? piece : `${id} holder ${name}`
}
