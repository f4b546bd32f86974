import type { ItemEdit } from '../../meeting/events.ts'
import { codesIn, withoutCodes } from '../items/codes.ts'
import { findDurations } from '../language/durations.ts'
import { mentions } from '../language/phrases.ts'
import { fold, set, wordsOf } from '../language/text.ts'
import type { MeetingView } from '../situation.ts'

const out = set(
  `ud udgår udgå udgået slettes slette slet sletter slettet fjernes fjerne fjern fjerner fjernet væk af droppes droppe drop dropper droppet bortfalder bortfalde bortfald stryges stryg stryge stryger udelades
   udelader udtages sløjf sløjfe sløjfes sløjfer trækkes trækker trække træk trukket undvære undværer undværes aflys aflyse aflyses aflyser aflyst udskyd udskyde udskydes udskyder udskudt udsæt udsætte
   udsættes udsætter udsat gem gemme gemmes gemmer parkér parkeres parkerer skip skippes skipper ryger ryge out remove removed drop skip`,
)
const first = set('først allerførst forrest øverst first top')
const last = set('sidst allersidst bagerst nederst last bottom')
const add = set('med ind tilføjes tilføj tilbage add in include på')
const none = set('')
const ahead = set('før before foran inden over ovenover above')
const behind = set('efter after bag under nedenunder below')
/** Words of an instruction that carry nothing. "Ikke", "måske" and "hvis" are none of them. */
const small = set(
  `skal bare kun tages tage tag sæt sættes sætte flyt flyttes flytte flytter ryk rykkes rykke komme kommer kom punkt punktet den det til på som nr nummer er have haft få får minutter min m i vi jeg
   kan godt gerne og så lige nu må vil ville bør synes mener ønsker venligst tak helt ned op korte forkorte skære kortes kortere skæres ændres ændre rettes ret hæves sænkes forlænges forkortes blive bliver ligge ligger
   lægges læg lægge bedst placeres stå står alligevel igen her kunne dog desværre move put to the as be should is make set get gets dagsordenen agenda programmet hver
   at nøjes nøjs klares klare giv giver give lad lade behøver behøves behøve begræns begrænses sættes helst hellere tager foreslår tænker udvides strækkes`,
)
/** Words of any agenda, which may be a standing point's as well. */
const ofAnyAgenda = set(
  `næste denne punkter møder minutters resten ellers derefter herefter bagefter samme anden andet status nyheder orientering eventuelt velkomst godkendelse drøftelse beslutning kommuner kommunerne
   gruppe gruppen brugergruppen referent mødeleder referater`,
)
/** What these words say is done to an item; none of them is its name. */
export const instructionWords: ReadonlySet<string> = new Set([
  ...[out, first, last, add, ahead, behind, small].flatMap(each => [...each]),
  ...ofAnyAgenda,
])

const month = '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)'
/** "P-3 skal ikke ud!" */
export const staysOn =
  / (?:skal|må|bør|skulle) (?:(?:jo|da|slet|altså|alligevel|bare) ){0,2}ikke (?:(?:tages|pilles|falde) )?(?:ud|udgå|væk|af|slettes|fjernes|droppes)(?: af dagsordenen)? /
/** The same in more words: what begins the meeting comes first, what waits for the next one is off this one. */
const inOneWord: readonly (readonly [RegExp, string])[] = [
  [staysOn, ' skal med '],
  [
    new RegExp(
      ` (?:(?:med |igen )?(?:til|på|i stedet til|ved|i) )?(?:(?:det|den|vores|det kommende) )?(?:næste (?:gang|møde|erfa-møde|netværksmøde|dagsorden|omgang)|(?<= (?:til|i) )(?:efteråret|foråret|${month}))(?: i stedet(?: for)?| igen)* `,
    ),
    ' udgår ',
  ],
  [
    / (?:skal|behøver|skulle|bør) (?:(?:vi|de|det|den) )?(?:alligevel |nok )?ikke (?:(?:have|være|komme|tages|drøfte|drøftes|medtages|behandles|op|på|med|dagsordenen|denne|gang|dagsorden|nu|alligevel|igen) )+/,
    ' udgår ',
  ],
  [/ (?:kan|må|skal|bør|lad|lader|lade) (?:(?:vi|godt|gerne|lige|nok|desværre) )*vente(?: (?:lidt|desværre|igen))* /, ' udgår '],
  [/ (?:vent|vente|venter) (?:vi )?(?:med )?udgår /, ' udgår '],
  [/ (?:spring|springe|springer|springes) (?:(?:vi|denne|gang|bare|så) )*over /, ' udgår '],
  [/ (?:trækkes|trækker|trække|træk|trukket|taget|tages|tage|tag) (?:(?:vi|de|er|bare|lige) )*(?:tilbage|af) /, ' udgår '],
  [/ (?:start|starte|starter|begynd|begynde|begynder|indled|indlede|indleder|lægge ud|lægger ud) (?:vi )?med /, ' først '],
  [/ (?:slut|slutte|slutter|afslut|afslutte|afslutter) (?:vi )?(?:af )?med /, ' sidst '],
  [/ (?:helt )?(?:op )?(?:i|til) toppen /, ' først '],
  [/ (?:(?:helt|frem) )*som (?:(?:det|den|allerførste) )*første(?: punkt| emne)? /, ' først '],
  [/ (?:til (?:sidst|slut|allersidst)|som (?:(?:det|den) )*sidste(?: punkt)?) /, ' sidst '],
  [/ (?:er|kan være|burde være|må være) (?:rigeligt|nok) (?:til )?/, ' '],
  [/ (?:nøjes|nøjs|klares|klare) med /, ' nøjes '],
  [/ (?:denne gang|i denne omgang|på (?:dette møde|denne dagsorden)) /, ' '],
]
const inFewWords = (folded: string): string => inOneWord.reduce((words, [pattern, word]) => words.replace(pattern, word), folded)

/** "20 i stedet for 15", "fra 15 til 20": the number that was goes with a mark, so that it is not taken for the new one. */
const was: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d-])fra (\d{1,3})(?: min\p{L}*\.?)?(?= (?:op |ned )?(?:til|på) \d)/giu, ' før$1'],
  [
    /,? (?:i stedet for|fremfor|frem for|instead of|mod|(?:og )?ikke)(?: de| kun| bare| som nu)? (\d{1,3})(?![\d.:/-]*\d)(?: min(?:utter|\.)?)?/gi,
    ' før$1',
  ],
]
export const withFormerMarked = (sentence: string): string =>
  was.reduce((text, [pattern, mark]) => text.replace(pattern, mark), sentence)
const former = /^før(\d{1,3})$/

const mostMinutes = 480
const sensible = (minutes: number): number | null => (minutes > 0 && minutes <= mostMinutes ? minutes : null)

/** "Ned med 10 min", "op med 5" */
export const by = / (?:(ned|kortes|forkortes|skæres|sænkes)|op|forlænges|udvides|hæves) med (\d{1,3}) /

/** "… som punkt 3", "… nr. 2": a place on the list, and no length. */
const aPlace = / (?:punkt|pkt|nr|nummer|plads|position|number|no) \d{1,2} (?!min|minut)/

const minutesIn = (words: string, current: number | null): number | null => {
  const changed = by.exec(fold(words))
  if (changed !== null)
    return current === null ? null : sensible(current + Number(changed[2]) * (changed[1] === undefined ? 1 : -1))
  const [duration, ...more] = findDurations(words)
  const left = duration === undefined ? words : words.slice(0, duration.at) + words.slice(duration.end)
  const [bare, ...others] = wordsOf(fold(left)).filter(word => /^\d+$/.test(word))
  if (more.length > 0 || others.length > 0 || (duration !== undefined && bare !== undefined)) return null
  if (bare !== undefined && aPlace.test(fold(left))) return null
  if (duration?.change) {
    if (current === null) return null
    return sensible(current + (duration.change === 'more' ? duration.minutes : -duration.minutes))
  }
  const minutes = duration?.minutes ?? (bare !== undefined && bare.length <= 3 ? Number(bare) : null)
  return minutes === null ? null : sensible(minutes)
}

const isLength = (word: string): boolean =>
  /^(?:\d+|før\d+|min\p{L}*|en|et|halv|time\p{L}*|kvarter|mere|mindre|ekstra|længere|more|less|halvanden|½)$/u.test(word)

/** What a clause without codes wants of one item ("op på 25", "udgår"), or of its place beside another one. */
export const editOf = (item: string, clause: string, other: string | null, current: number | null): ItemEdit | null => {
  const folded = inFewWords(fold(clause))
  const words = wordsOf(folded).filter(word => word !== 'p')
  const is = (known: ReadonlySet<string>, beside: ReadonlySet<string> = none): boolean =>
    words.some(word => known.has(word)) && words.every(word => known.has(word) || small.has(word) || beside.has(word))
  if (other !== null) {
    if (is(ahead, add)) return { do: 'before', item, other }
    return is(behind, add) ? { do: 'after', item, other } : null
  }
  if (is(out) || (is(set('med ikke')) && mentions(folded, ['ikke med']))) return { do: 'drop', item }
  // "Sæt P-3 ind igen som det første": an item that is put in its place is on the agenda.
  if (is(first, add) || (mentions(folded, ['nr 1', 'nummer 1', 'punkt 1']) && is(set('1')))) return { do: 'first', item }
  if (is(last, add)) return { do: 'last', item }
  const formerly = words.map(word => former.exec(word)?.[1]).find(each => each !== undefined)
  // "20 i stedet for 15" of an item that has 30 is about another item, or a slip.
  if (formerly !== undefined && current !== null && Number(formerly) !== current) return null
  const minutes = minutesIn(clause, current)
  const isDuration = words.every(word => small.has(word) || isLength(word) || (word === 'med' && by.test(folded)))
  if (minutes !== null && isDuration) return { do: 'minutes', item, minutes }
  return is(add) ? { do: 'add', item } : null
}

export const minutesOf = (item: string, view: MeetingView | null): number | null =>
  view?.items.find(each => each.id === item)?.minutes ?? null

/** One instruction like "P-12 15", "fjern P-14", "P-13 før P-12"; null when it is not wholly understood. */
export const editIn = (clause: string, view: MeetingView | null): ItemEdit | null => {
  const [item, other = null, ...more] = codesIn(clause)
  if (item === undefined || more.length > 0) return null
  return editOf(item, withoutCodes(withFormerMarked(clause)), other, minutesOf(item, view))
}
