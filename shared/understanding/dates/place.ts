import { trimEnd, trimStart } from '../language/text.ts'

const label =
  /(?:^|[.\n,;(]) ?(?:(?:sted|lokale|hvor|place|location|venue) ?: ?|(?:stedet|lokalet) (?:er|bliver) )((?:https:\/\/[^\s<>"]{1,600}|[^\n.;]|(?<=\d)\.(?=\d)){2,80})/i
/** "Fysisk på …", "som hybridt møde fra …", "denne gang hos …": how they meet, before where. */
const manner =
  '(?:som |et |med )?(?:(?:fysisk|hybridt?|virtuelt|online|live)(?: (?:møde|fremmøde))?|hybridmøde|fremmøde|denne gang),? '
/** "Også på Teams", "igen i Skive" */
const again =
  '(?:også|igen|stadig|fortsat|ligeledes|atter|altså|bare|som (?:sædvanlig|altid|sidst|vanligt)) (?=(?:på|i|hos|ved|fysisk|online|virtuelt) )'
/** "Hos os i Aarhus" is in Aarhus. */
const withUs = '(?:(?:os|mig|jer) (?:i|på|ved) )?'
const preposition = new RegExp(
  `^(?:(?:afholdes|holdes|foregår|finder sted|bliver|mødet|er|det|og) |${again}|${manner}){0,4}(?:på|i|hos|via|over|ved|at|in|on|(?<=(?:fysisk|hybridt?|fremmøde|hybridmøde|møde) )fra) ${withUs}((?:[^\\n,.;()]|(?<=\\d)\\.(?=\\d)){2,80})`,
  'i',
)
const afterComma = new RegExp(`^(?:,|\\(|–|-|\\n) ?(?:${manner}){0,1}([^\\n,.;()]{2,60})`, 'i')

/** What may follow a time and is no place. */
const noPlace =
  /^(?:(?:emne|titel|tema|kl|vi|jeg|og|da|fordi|pga|på grund|samme|uændret|same|unchanged|mvh|med|venlig|hilsen|stadig|fortsat|ellers|dagen|ugen|ligesom|dagsorden|forplejning|title|topic|because|due|we|i stedet|stedet|så|som|hvor|hvis|det|der|den|os|mig|jer|noon|midday|middag|ikke|endnu|følger|plads(?= nu$|$)|på plads|kommer|meldes|oplyses|aftales|afventer|uvist|ukendt|fundet|booket|bestilt|reserveret|dobbeltbooket|optaget|lukket|aflyst)(?![\p{L}])|\d)/iu

/** "Sted: Skive er optaget" */
const isTaken = / (?:er|var|bliver) (?:desværre )?(?:optaget|lukket|dobbeltbooket|fyldt|aflyst)(?!\p{L})/iu
const goesOn = / (?:emne|titel|tema|i stedet|instead|da|fordi|pga|som|kl|og ikke|fra(?= kl| \d))(?!\p{L}).*$/isu
const quotes = new Set(' "»«?!')
const signs = new Set(' ,.;:)(–-\n')

const clean = (place: string | undefined): string | null => {
  const bare = trimStart(trimEnd((place ?? '').replace(goesOn, ''), quotes), quotes)
  return bare === '' || noPlace.test(bare) || isTaken.test(bare) ? null : bare
}

/** "Mødet holdes hos Lemvig Kommune, Rådhusgade 2.", "Vi mødes på biblioteket": a sentence that says where. */
const told =
  /(?:^ ?|[.!\n] ?)(?:(?:erfa-?)?mødet|det|vi|the meeting|it|we) (?:holdes|afholdes|foregår|finder sted|mødes|holder til|er|bliver|is held|takes place|meet|will be) (?:(?:fysisk|hybridt?|denne gang),? ){0,2}(?:på|i|hos|via|over|ved|at|in|on) ([^\n.;()]{2,80})/i

/** "Rådhuset i Herning, lokale 3", "Holstebro Rådhus, Kirkestræde 11, 7500 Holstebro": what tells more of the same place. */
const house =
  '(?:\\p{Lu}[\\p{L}-]{1,20} ){0,3}[\\p{L}-]{0,20}(?:[Hh]us(?:et)?|[Cc]ent(?:er|ret|eret)|[Ss]kolen?|[Bb]ibliotek(?:et)?|[Hh]otel(?:let)?)'
const more = new RegExp(
  `^, ?((?:(?:mødelokale|lokale|sal|salen|rum|bygning|indgang|stuen|etage|room|hall|floor) ?(?:[^\\n,.;()]|(?<=\\d)\\.(?=\\d| sal)){0,30}|${house}|\\d{1,2}\\. sal|\\p{Lu}[\\p{L} ]{2,40} \\d{1,4}(?: ?\\p{L}(?!\\p{L}))?(?: i \\p{Lu}[\\p{L}-]{1,20})?|\\d{4} \\p{Lu}[\\p{L} ]{2,30})(?=[\\n,.;()]|$))`,
  'u',
)

/** "…, Fælleden, mødelokale 3": a name between a town and its room. */
const nameBetween = /^, ?(\p{Lu}[\p{L}-]+(?: (?:\p{Lu}|i )[\p{L}-]*){0,2})(?=,)/u

const inBrackets = /^ ?\((?:mødelokale|lokale|sal|salen|rum|bygning|indgang|stuen|etage|\d{1,2}\. sal|room)[^()\n]{0,40}\)/i

/** "Medborgerhuset i Silkeborg, Bindslevs Plads 5, 8600 Silkeborg (lokale 2) og så videre": a name, and what tells more of the same place. */
export const withAddress = (words: string): string => {
  const [head = ''] = words.split(/[,;:(!?]|\.(?!\d)/)
  return goingOn(head.trimEnd(), words.slice(head.trimEnd().length))
}

const goingOn = (head: string, behind: string): string => {
  let whole = head
  let rest = behind
  for (;;) {
    const bracket = inBrackets.exec(rest)?.[0]
    const between = nameBetween.exec(rest)
    const part = more.exec(rest) ?? (between !== null && more.test(rest.slice(between[0].length)) ? between : null)
    const told = bracket ?? part?.[0] ?? ''
    if (told === '') return whole
    whole += bracket === undefined ? `, ${(part?.[1] ?? '').trimEnd()}` : ` ${bracket.trim()}`
    rest = rest.slice(told.length)
  }
}

const withRoom = (text: string, found: RegExpExecArray | null): string | null => {
  const place = clean(found?.[1])
  return found === null || place === null || !found[0].endsWith(place) ? place : goingOn(place, text.slice(found[0].length))
}

/** "Viborg Rådhus, Prinsens Alle 5" in a line of its own, below the one with the day. */
const alone = new RegExp(
  `^\\s*(?:(?:[Pp]å|[Ii]|[Hh]os|[Vv]ed) )?((?:${house}|Hotel \\p{Lu}[\\p{L}-]{1,20}|Teams|Zoom)(?: i \\p{Lu}[\\p{L}-]{1,20})?)(?=[\\n,.]|$)`,
  'u',
)

/** Where a meeting is held, in the words behind its time: ", Teams", " på Teams", " i Holstebro Rådhus". `labelled`: only "Sted: …". */
export const placeAfter = (text: string, labelled = false): string | null => {
  const near = text.slice(0, 400)
  const found = label.exec(text.slice(0, 1000))
  const named = clean(found?.[1])
  // "Lokalet er stort nok" tells of a room, and not which.
  if (named !== null && (found?.[0].includes(':') === true || isPlace(named.split(',')[0] ?? ''))) return named
  if (labelled)
    return [clean(told.exec(near)?.[1]), withRoom(near, alone.exec(near))].find(each => each !== null && isPlace(each)) ?? null
  const [after, behind] = [trimStart(near, signs), trimStart(near, new Set(' '))]
  const beside = withRoom(after, preposition.exec(after))
  const next = withRoom(behind, afterComma.exec(behind))
  // "…, håber alle kan": what stands behind a comma may be anything.
  return beside ?? (next !== null && isPlace(next) ? next : null)
}

/** "Mødet holdes fysisk i Skanderborg, Fællesskabets Hus, i stedet for Teams", "det er på rådhuset i Lemvig": where, in a sentence of its own. */
export const placeTold = (sentence: string, verbs = 'holdes|holdt|afholdes|foregår|finder sted|mødes|rykker'): string | null => {
  const told = new RegExp(
    `(?<!\\p{L})(?:${verbs})(?: (?:vi|det|fysisk|nu|alligevel|derfor|virtuelt|altså|bare|så),?)* (?:på|i|hos|ved|til) ${withUs}((?:[^\\n,.;()?!]|(?<=\\d)\\.(?=\\d)){2,80})`,
    'iu',
  )
  const near = sentence.slice(0, 400)
  const found = told.exec(near)
  const place = found === null ? clean(label.exec(near)?.[1]) : withRoom(near.slice(found.index), found)
  return place !== null && isPlace(place) ? place : null
}

/** Words by which a place is known that is written small. */
const placeWord =
  /(?:rådhus|bibliotek|lokale|sal(?:en)?(?!\p{L})|kantine|hus(?:et)?(?!\p{L})|center|centret|skole|hotel|kommune|teams|zoom|skype|webex|online|virtuelt|hjemme hos|kontoret|hallen|museet|kroen)/iu
/** "mandag", "Oktober", "Uge 17" */
const aTime =
  /^(?:uge|week|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|efterår|forår|sommer|vinter|påske|pinse|jul|mandag|tirsdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday|kl)(?:et|en|s)?(?!\p{L})/iu
/** What begins with a capital or is known for a place; "i morgen" and "i god tid" are none. */
export const isPlace = (place: string): boolean => !aTime.test(place) && (/^(?:\p{Lu}|\d)/u.test(place) || placeWord.test(place))
