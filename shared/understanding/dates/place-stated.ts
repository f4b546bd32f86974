import { fold, sentencesOf, trimEnd } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { withoutDates } from './dates.ts'
import { isPlace, withAddress } from './place.ts'
import { isTown } from './place-hints.ts'
import { isRoom, namesHouse } from './rooms.ts'

/** A label, and the rest of its line: whatever stands there is the place, with commas, postcodes and brackets. */
const label =
  /(?:^|[\n.,;:(] ?)(?:(?:det|så|og) )?(?:(?:nyt|nye|ny|rigtigt|rigtige|korrekte) )?(?:sted|mødested|mødestedet|lokale|adresse|adressen|hvor|place|location|venue) ?: ?(\S[^\n]{1,140})/i
/** "Stedet er …", "Adressen skal rettes til …" */
const named =
  /^(?:(?:men|og|så|det nye) )?(?:sted|stedet|mødested|mødestedet|adresse|adressen|lokalet|mødelokalet)(?: (?:til|for) mødet)? (?:(?:er (?:rettet|ændret|flyttet|skiftet)|er|bliver|hedder|skal(?: (?:være|rettes|ændres))?|rettes|ændres)(?: (?:nu|altså|bare|så|gerne|lige|være|rettes|ændres|til)){0,4}) (?:(?:på|i|hos|ved) )?(\S[^\n]{1,140})$/i
const where = '(?:på|i|hos|ved)'
const between =
  '(?: (?:vi|det|mødet|nu|altså|jo|bare|i stedet|stadig|fortsat|så|fysisk|denne gang|igen|alle|derimod|derfor|alligevel|så))*'
/** "…, så det er på rådhuset i Lemvig, Bredgade 2", "Vi skal være i byrådssalen", "holdes på …" */
const told = new RegExp(
  `(?:^|[,;:–-] |(?:^| )(?:og|men|så|for|at|da|fordi) )(?:(?:så|og|men) )?(?:(?:erfa-?)?(?:mødet|møde|det|vi|den)(?: [^,]{0,30}?)? )?(?:er|bliver|holdes|afholdes|foregår|mødes|samles|sidder|(?:skal|kommer til at) (?:være|mødes|sidde|holdes|afholdes|foregå)|holder til|bliver holdt|bliver afholdt|holder(?: (?:vi|mødet|det))?)${between} ${where} (?:(?:os|mig|jer) (?:i|på|ved) )?(\\S[^\\n]{1,140})$`,
  'i',
)
/** "Til april-mødet har vi fået Gimle på Skive Rådhus, Torvegade 10" */
const lent =
  /(?:^|[,;] |(?:^| )(?:og|men|så|for|at|da|fordi) )(?:(?:vi|jeg) har|har (?:vi|jeg))(?: (?:nu|i stedet|desværre|så|altså|lige|også))* (?:fået|booket|lånt|reserveret|lejet|måttet tage)(?: (?:nu|i stedet|så|lov til at sidde i))* (\S[^\n]{1,140})$/i
/** "Til aprilmødet …", "I stedet …", "Derfor …": what may stand before a statement, and turns its verb round. */
const lead =
  /^(?:(?:i stedet|derfor|nu|så|denne gang|i år|desværre|(?:til|ved) (?:vores |det |næste )?[\p{L}-]{0,20}mødet?(?: i \p{L}{3,12})?),? ){1,3}(?=\p{L}{2,15} (?:vi|det|mødet|jeg|den) )/iu
/** "Flyt mødet til …", "stedet skal rettes til …", "flyttes fra rådhuset til …" */
const moved =
  /(?<!\p{L})(?:flyt(?:tes|tet|ter|te)?|ryk(?:kes|ket|ker|ke)?|ret(?:tes|tet|ter|te)?|ændr(?:es|et|er|e)?|skift(?:es|et|er|e)?)(?!\p{L})(?:(?! ikke )[^\n?!]){0,60}? til (\S[^\n]{1,140})$/iu
/** "… med hele adressen: Medborgerhuset, Bindslevs Plads 5" */
const behindColon = /: (\S[^\n:]{1,140})$/
/** "Det bliver mødelokale 2.14 på Silkeborg Rådhus", "det er lokale 4 og ikke lokale 2": without a word for where. */
const becomes =
  /(?:^|[,;:–-] |(?:^| )(?:og|men|så|for|at) )(?:(?:hov|nej|ja|jo|ups),? ){0,2}(?:det|lokalet|mødelokalet|rummet|stedet|mødestedet) (?:er|bliver|blev|hedder)(?: (?:nu|altså|bare|så|kun|i stedet|jo|blevet|derfor)){0,3} (?!(?:(?:nu|altså|bare|så|kun|jo) )*(?:på|i|hos|ved|til|rettet|ændret|flyttet|skiftet|lokalet|rummet|stedet|salen)(?!\p{L}))(\S[^\n]{1,140})$/iu
/** "Bare lokalet, der er fundet: …", "et andet rum: kantinen på Skive Rådhus" */
const ofPlaceWord =
  /(?:^|[ ])(?:rum|rummet|lokale|lokalet|mødelokale|mødelokalet|mødesal|mødesalen|sted|stedet|mødested|mødestedet|adressen?)(?:[ ,][^:.?!\n]{0,40})?: (\S[^\n:]{1,140})$/i
/** "Ja tak, men det er Rådhuset, Nytorv 4": in the answer to a question that shows a place, its address may stand alone. */
const bare =
  /^(?:(?:ja|nej|jo|ok|tak|men|og|så|helst|rettelse|gerne),? ){0,4}(?:(?:(?:det|stedet|adressen) (?:er|bliver|skal være)|skriv|ret til) )?(?:bare )?(\p{Lu}[^\n]{1,140})$/iu

const street =
  /(?<!\p{L})(?!Uge |Kl |Klokken |Møde |Punkt |Den |Lokale |Sal |Nr |Mødelokale |Version )\p{Lu}\p{L}[\p{L}.-]* \d{1,4} ?\p{L}?(?![\p{L}\d:/-])(?!\.\d)|(?<!\d)\d{4} \p{Lu}\p{Ll}/u
/** A room alone is in the house that is known, and heard with it. */
const room = /^(?:mødelokale|lokale|mødesal|sal|rum|room) /i
const isRoomAlone = (place: string): boolean => room.test(place) && !namesHouse(place)
const house =
  /(?:rådhus(?:ets?)?(?!\p{L})|bibliotek|byrådssal|mødesal|mødelokale|lokale|kantine|hus(?:et)?(?!\p{L})|center|centret|skolen?(?!\p{L})|hotel|museet|kroen|hallen|gården|salen)/iu
const online = /^(?:teams|zoom|skype|webex|google meet)(?!\p{L})/iu
/** Whether these words can be nothing but a place: an address, a building, a service, one of our towns. "Kims kalender" is none of them. */
const isSurely = (place: string, reading: Reading): boolean =>
  street.test(place) || house.test(place) || online.test(place) || isTown(place, reading)

const signs = new Set(' .,;:!-–"»«')
/** "… i stedet for Teams", "… og ikke på Teams", "…, samme tid": behind a place, and none of it. */
const behind =
  /(?:,? (?:i stedet(?: for.*)?|og ikke .*|ikke .*|til (?:vores |det )?(?:[\p{L}-]{0,16}mødet?)(?!\p{L}).*|fremover|denne gang|som sidst|som (?:sædvanlig|aftalt|planlagt|altid).*|nu|altså|tak|kl\.? ?\d.*|den \d.*|(?:man|tirs|ons|tors|fre)dag den .*|(?:og |men |i )?(?:på )?(?:den |det )?samme (?:tid|dag|tidspunkt|klokkeslæt|adresse|hus|sted|bygning).*|(?:og |men |så )(?:det|vi|jeg|tid|tiden|resten|alt|ellers|husk|skriv|send|giv)(?!\p{L}).*|(?:hvis|fordi|da|men|hvor|som|der|når) .*))$/iu
/** "Teams (stryg »også«)": said of the mail. "(indgang fra Søvej)" and "(lokale 2)" tell more of the place. */
const aside =
  / ?\((?![^()]{0,40}(?:\d|indgang|sal|stuen|etage|bygning|lokale|rum|parkering|kommune|\p{Lu}\p{L}{2,20}(?:gade|vej|plads|torv)))[^()\n]{1,60}\)$/iu
const cut = (words: string): string => {
  let place = trimEnd(trimEnd(words, signs).replace(aside, ''), signs)
  for (let bare = place.replace(behind, ''); bare !== place; bare = trimEnd(place.replace(behind, ''), signs)) place = bare
  return trimEnd(place, signs)
}

/** A label names a place in words of its own; anything else needs a capital or a word for a building. "Sted: følger" names none. */
const noPlaceYet =
  /^(?:på plads|plads(?: nu)?$|i orden|i hus|på vej|følger|kommer|meldes|oplyses|aftales|afventer|uvist|ukendt|samme|uændret|som |det |vi |ikke |forkert|fint|stort|booket|bestilt|optaget|lukket|ok(?!\p{L}))/iu

/** How plainly a place is told: by its label, with its address, by its name, or as a room of the house that is known. */
type Rank = 1 | 2 | 3 | 4
export interface StatedPlace {
  /** A room alone (rank 4) is in the house that is known. */
  readonly place: string
  /** That of its house, where it stands beside a room. */
  readonly address?: string
  readonly rank: Rank
  /** The sentence that says so, as written. */
  readonly sentence: string
}

/** "Sted: Skive er optaget" says something of a place, and not where the meeting is. */
const saysOf = / (?:er|var|bliver|har|kan|skal|duer|virker) /

const ofLabel = (sentence: string): string | null => {
  const words = label.exec(sentence)?.[1]
  const place = cut(words ?? named.exec(sentence)?.[1] ?? '')
  const isNone = place === '' || noPlaceYet.test(place) || isRoomAlone(place) || saysOf.test(fold(place))
  return isNone || (words === undefined && !isPlace(place) && !street.test(place)) ? null : place
}

/** "Mødet den 16. september bliver i …": the day says which one, and is none of the place. */
const withoutDay = (sentence: string, { situation }: Reading): string =>
  withoutDates(sentence, situation.now, situation.charter.timeZone)
    .replace(/(?<=møde(?:t)?) (?:den|d\.|på)(?= )/i, '')
    .replace(/ {2,}/g, ' ')
    .trim()

/** "… i byrådssalen i stedet, samme adresse (Prinsens Alle 5, Viborg)" */
const inBrackets = /\(([^()\n]{3,80})\)/

/** "Mødet bliver i byrådssalen", "Lokalet er ændret til D2", "Vi har lånt kantinen" */
const ofRoom = (sentence: string, plain: string): StatedPlace | null => {
  const [words] = [named, told, moved, lent, becomes, ofPlaceWord].flatMap(shape => {
    const [head = ''] = (shape.exec(plain)?.[1] ?? '').split(/[,(;:]/)
    const place = cut(head.replace(/^(?:(?:på|i|hos|ved) )/i, ''))
    return isRoom(place) ? [place] : []
  })
  if (words === undefined) return null
  const address = inBrackets.exec(sentence)?.[1]?.trim() ?? ''
  return { place: words, rank: 4, sentence, ...(street.test(address) && { address }) }
}

const ofSentence = (sentence: string, reading: Reading): StatedPlace | null => {
  if (sentence.includes('https:')) return null
  const plain = withoutDay(sentence, reading).replace(lead, '')
  const labelled = ofLabel(sentence)
  if (labelled !== null) return { place: labelled, rank: 1, sentence }
  const isFirst = reading.letter?.name === 'meeting-needs-yes' && reading.lines[0]?.startsWith(sentence) === true
  const by = (shape: RegExp): string => {
    const words = cut((shape.exec(plain)?.[1] ?? '').replace(/^(?:(?:på|i|hos|ved) )/i, ''))
    const head = cut(withAddress(words))
    // "Rådhuspladsen 1, Skive"
    const town = /^, (\p{Lu}[\p{L}-]+)(?=[.,]|$)/u.exec(words.slice(head.length))?.[1] ?? ''
    const place = head !== '' && isTown(town, reading) ? `${head}, ${town}` : head
    return place !== '' &&
      !isRoomAlone(place) &&
      (shape !== bare || /^\p{Lu}/u.test(place)) &&
      (isPlace(place) || street.test(place))
      ? place
      : ''
  }
  const name = by(told)
  const found = [
    name,
    by(moved),
    by(lent),
    ...[becomes, ofPlaceWord].map(by).filter(each => house.test(each) || online.test(each)),
    ...[behindColon, ...(isFirst ? [bare] : [])].map(by).filter(each => street.test(each) || (isFirst && online.test(each))),
  ]
  const sure = found.filter(each => isSurely(each, reading))
  const address = sure.find(each => street.test(each))
  // "Vi holder mødet hos Horsens i stedet: Rådhustorvet 4"
  const isBeside = address !== undefined && name !== '' && !house.test(address) && !fold(address).includes(fold(name).trimEnd())
  const place = isBeside ? `${name}, ${address}` : (address ?? sure[0])
  if (place === undefined) return ofRoom(sentence, plain)
  return isRoom(place) ? ofRoom(sentence, plain) : { place, rank: street.test(place) ? 2 : 3, sentence }
}

/** Where the words say that a meeting is, each as it is written: with its address, its postcode and its room. */
export const placesStated = (text: string, reading: Reading): readonly StatedPlace[] =>
  text
    .slice(0, 2_000)
    .split('\n')
    .flatMap(sentencesOf)
    .flatMap(each => ofSentence(each, reading) ?? [])

/** The one place that the words name: a label goes before an address, and an address before a mere name. Null for none, and for two. `rooms`: a room alone may be one. */
export const placeStated = (text: string, reading: Reading, rooms = false): StatedPlace | null => {
  const all = placesStated(text, reading).filter(each => rooms || each.rank < 4)
  const rank = Math.min(...all.map(each => each.rank))
  const [first, ...others] = all.filter(each => each.rank === rank)
  return first !== undefined && others.every(each => fold(each.place) === fold(first.place)) ? first : null
}
