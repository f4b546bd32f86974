import { isSecretariat } from '../../people.ts'
import { isPlace, placeAfter, placeTold } from '../dates/place.ts'
import { roomIn } from '../dates/rooms.ts'
import { sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'

export const isByMember = ({ situation: { sender } }: Reading): boolean => sender !== null && !isSecretariat(sender)

/** One room, and nothing beside it that would be lost. */
export const mayGiveRoom = (reading: Reading): boolean =>
  !isByMember(reading) && reading.text.split(/(?:lokale|sal) (?=\S)|https:/i).length === 2

/** "Mødet flyttes fra Teams til Viborg Rådhus": a place begins with a capital or is a room, "efteråret" and "en anden dag" are none. */
export const placeMovedTo = (text: string, known: string | null): string | null => {
  const verb = /(?:flyt(?:tes|tet|ter|te)?|ryk(?:kes|ket|ker|ke)?|moved|move)(?!\p{L})/iu.exec(text)
  const [behind = ''] = verb === null ? [] : text.slice(verb.index).split('\n')
  const [sentence = ''] = sentencesOf(behind)
  const named =
    / (?:til|to) ((?:\p{Lu}|(?:møde)?lokale |mødesal |sal |(?:rådhuset|biblioteket|byrådssalen|kantinen) ).{1,120})/u.exec(
      sentence,
    )?.[1] ?? ''
  const end = named.search(whenBehind)
  const place = placeAfter(`i ${end < 0 ? named : named.slice(0, end)}`)
  if (place === null || !isPlace(place)) return null
  // A room alone is in the same house, and only the secretariat gives one.
  if (/^\p{Lu}/u.test(place)) return place
  return known === null ? null : (roomIn(place, known) ?? place)
}
/** "Mødet flyttes til 21. april. Sted: Lemvig Rådhus". `isMoved`: a day stands before it; without one a line by itself may be anything. */
export const placeBelow = (text: string, isMoved: boolean): string | null =>
  text
    .slice(0, 1000)
    .split('\n')
    .flatMap(sentencesOf)
    .map(each => placeTold(each.trim()))
    .find(each => each !== null) ?? (isMoved ? placeAfter(text, true) : null)
/** "til Viborg Rådhus den 21. april", "… fra kl. 9". "Lokale D2", "Bredgade 20", "7620 Lemvig" and "1. sal" go on. */
const whenBehind =
  /(?<!lokale|sal) (?:(?:den|d|fra|kl|on|at|from)(?!\p{L})|\d{1,2}(?:(?:\.|:)\d|-\d|\/\d|\. (?!sal|etage)\p{L}))/iu
