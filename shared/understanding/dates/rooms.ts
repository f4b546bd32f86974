import { fold } from '../language/text.ts'

const roomWord = '(?:mødelokale|lokale|mødesal|sal|rum)'
const roomName = '(?:\\p{Lu}{1,2}-?\\d{1,4}\\p{L}?|\\d{1,4}(?:[.-]\\d{1,3})?\\p{L}?|\\p{Lu}(?!\\p{L}))'
const bareRoom = new RegExp(`^(?:${roomWord}) (${roomName})(?: i stedet for [^,]{1,30})?$`, 'iu')
const roomOfPlace = new RegExp(`,? ?${roomWord} [^,]{1,30}`, 'i')
/** A room by what it is: "byrådssalen", "den store mødesal", "kantinens mødelokale", "kantinen". */
const namedRoom =
  /^(?:(?:den|det) )?(?:\p{Ll}+(?:e|s) )?(?:\p{L}*(?:sal(?:en)?|stuen|lokalet|rummet)|kantinen|auditoriet|biblioteksrummet|foyeren|aulaen)$/u
/** Whether a place is a service, and no house. */
export const isOnline = /teams|zoom|skype|webex|meet|online|virtuelt|https/i

const roomInHouse = new RegExp(
  `(?<!\\p{L})(${roomWord}) (${roomName}) (?:på|i|hos) (\\p{Lu}[\\p{L}-]{1,30}(?: [\\p{L}-]{2,20}){0,2}?)(?= ?[.,!;(]|$)`,
  'u',
)

/** What a room is called: "D2", "M2", "214". */
export const roomNamed = roomName
/** "lokale", "mødesal": what stands before such a name. */
export const roomWords = roomWord

/** "lokale 214 på Aarhus Rådhus" is "Aarhus Rådhus, lokale 214". Null where no house stands behind the room. */
export const houseWithRoom = (words: string): string | null => {
  const found = roomInHouse.exec(words)
  if (found === null) return null
  const [whole, word = '', name = '', house = ''] = found
  const bracket = /^ ?\([^()\n]{3,60}\)/.exec(words.slice(found.index + whole.length))?.[0] ?? ''
  return `${house}, ${word} ${name}${bracket}`
}

const roomThenHouse = new RegExp(
  `^(?:${roomWord} ${roomName}|(?:den |det )?\\p{Ll}*(?:sal(?:en)?|stuen|lokalet|rummet|kantinen|auditoriet|foyeren|aulaen)),? ?(?:(?:på|i|hos) )?\\p{Lu}\\p{L}`,
  'u',
)
/** "mødelokale 2.14, Silkeborg Rådhus", "kantinen på Skive Rådhus": a room that names its own house. */
export const namesHouse = (place: string): boolean => roomThenHouse.test(`${place.charAt(0).toLowerCase()}${place.slice(1)}`)

/** The house of a known place, without its room; null where nobody sits in a house. */
const houseOf = (place: string): string | null => {
  if (isOnline.test(place)) return null
  const parts = place.replace(roomOfPlace, '').split(/, ?/)
  return parts.filter(each => each !== '' && !namedRoom.test(each)).join(', ')
}

const within = (place: string, room: string): string | null => {
  const house = houseOf(place)
  return house === null ? null : house === '' ? room : `${house}, ${room}`
}

/** The known place with another room in it, by its name. */
export const withRoom = (place: string, name: string): string | null => within(place, `lokale ${name}`)

/** Whether these words name a room, and no house: "lokale D2", "byrådssalen". */
export const isRoom = (words: string): boolean => bareRoom.test(words) || namedRoom.test(words)

/** "lokale D2", "byrådssalen", where the known place is a building: the room alone is another one. Null for anything that is more than a room. */
export const roomIn = (told: string, place: string): string | null => {
  const name = bareRoom.exec(told)?.[1]
  if (name !== undefined) return withRoom(place, name)
  return namedRoom.test(told) && fold(place).trim() !== '' ? within(place, told.replace(/^(?:den|det) /, '')) : null
}

const asRoom = (place: string): string => fold(place).replaceAll(' mødelokale ', ' lokale ')
/** "Mødelokale M2" is lokale M2. */
export const isSamePlace = (one: string, other: string): boolean => asRoom(one) === asRoom(other)
