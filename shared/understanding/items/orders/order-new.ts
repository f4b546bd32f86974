import type { ItemWords } from '../../../meeting/events.ts'
import { capitalised, fold, trimEnd, wordsOf } from '../../language/text.ts'
import { kindIn, minutesIn, presenterOf } from './order-values.ts'
import { isSmall } from './order-words.ts'

const own =
  '(?:et|ét)? ?(?:(?:nyt|ekstra|eget|selvstændigt|separat|særskilt|andet|helt nyt|nyt selvstændigt)(?:,? (?:selvstændigt|lille|kort|separat))? punkt(?: for sig(?: selv)?)?|punkt (?:mere|ekstra|for sig(?: selv)?|til)|for sig(?: selv)?)'
/** "X er et nyt punkt på 10 minutter", "X skal være et punkt for sig, til orientering, 5 min". */
const saysSo = new RegExp(
  `^(?<title>\\p{L}[^:;?]{2,90}?) (?:er|skal være|skulle være|bliver|bør være|må gerne være|skal stå som|skal på som|burde være|skal have|hører til som|var ment som)(?: (?:jo|altså|også|gerne|bare|egentlig|faktisk|et helt|helt|da)){0,3} ${own}(?!\\p{L})(?<more>.*)$`,
  'iu',
)
/** "Lav X til et punkt for sig", "Opret X som nyt punkt". */
const makesOne = new RegExp(
  `^(?:(?:kan|vil|må|gider) (?:i|du) )?(?:(?:gerne|lige|venligst) )*(?:lave?|gøre?|oprette?|opret|sætte?|skrive?|tage?|få) (?<title>\\p{L}[^:;?]{2,90}?) (?:til|som|på som|ud som|op som) ${own}(?!\\p{L})(?<more>.*)$`,
  'iu',
)
/** "Det er udbuddet, der er 5 min orientering": which matter it is. */
const turned =
  /^det er (?<title>(?!ikke)\p{L}[\p{L} -]{2,60}?),? (?:der|som) (?:er|skal være|skal have|skulle have|skulle være|tager|varer|har) (?<more>.{2,80})$/iu
/** "… og det er et ekstra punkt". */
const isOne = new RegExp(
  `^ ?(?:og |men |for )?(?:det|den)(?: (?:er|skal være|skulle være|bliver))(?: (?:jo|altså|også|gerne|egentlig|faktisk)){0,3} ${own}[.! ]*$`,
  'i',
)

/** "Nyt punkt: X (10 min)", "Desuden et nyt punkt fra os:", "Vi vil også gerne have et punkt om X": what opens an item of its own, to the end of the mail. */
const opens =
  /^(?:(?:og|men|så|også|desuden|derudover|endvidere|herudover|samtidig|i øvrigt|forresten|til sidst|her er|hermed|vi har|jeg har|kan vi|vi vil|vi ønsker|vi melder|så er der|der er)(?: (?:lige|også|desuden|derudover|gerne|faktisk|så|få|have|ind))*[ ,:]+){0,3}(?:(?:et|endnu et|ét|1) )?(?:(?:helt )?(?:nyt|ekstra|yderligere|nyt lille|lille nyt) punkt|(?:endnu )?et punkt (?:mere|til|ekstra)|punkt (?:mere|nr\.? ?2))(?:(?: (?:herfra|fra (?:os|mig|lemvig|vores side|\p{Lu}\p{L}+)|til (?:dagsordenen|mødet|jer|listen|den 14\.?)|på (?:dagsordenen|listen)|med (?:på|til)|også)){0,3})(?: ?[:–-] ?| om |, som (?:er|hedder):? ?|\.? ?$)(?<title>.*)$/iu

/** The item that a sentence says is one of its own. */
export interface Fresh {
  readonly title: string
  readonly fields: Pick<ItemWords, 'minutes' | 'kind' | 'presenter'>
}

const noTitle = /(?<!\p{L})(?:det|den|dette|punktet|der|vi|jeg|ikke|hvis|måske|p-\d)(?!\p{L})/iu
const fieldsOf = (words: string): Fresh['fields'] | null => {
  const minutes = minutesIn(words, null, true)
  const kind = kindIn(minutes?.rest ?? words)
  const presenter = presenterOf(kind?.rest ?? minutes?.rest ?? words)
  const rest = presenter?.rest ?? kind?.rest ?? minutes?.rest ?? words
  return wordsOf(fold(rest)).filter(word => !isSmall(word)).length > 2
    ? null
    : { minutes: minutes?.value ?? null, kind: kind?.value ?? null, presenter: presenter?.value ?? null }
}

/** "Vi har fået endnu et punkt: X": in few words, and behind a colon. */
const opensBehind =
  /^(?:[\p{L},]+ ){0,7}(?:endnu et|et nyt|et ekstra|ét mere|et mere|et punkt mere|ét punkt til|et punkt til|(?:også|desuden|derudover) et|nyt|ekstra)(?: punkt)?(?: (?:mere|herfra|fra os|til dagsordenen|til mødet|på dagsordenen))*: ?(?<title>\S.*)?$/iu

/** "Jeg glemte jo det andet punkt!", "Men der var også den anden ting, jeg skrev om, nemlig …", "Vi mangler et punkt": another than the one that was received, and its name behind it or in the next sentence. */
const forgotten =
  /^(?:(?:og|men|åh|nej|hov|ups|øv|nå|undskyld|beklager|jo|ja|tak)[ ,!]+){0,4}(?:(?:jeg|vi) (?:(?:har|fik|kom til at) )?(?:jo |vist |lige |helt |da )*(?:glemte?|glemt|mangler|manglede|nåede ikke|sprang)|(?:der|så|her) (?:var|er|mangler|manglede)(?: der)?|hvad med)(?: (?:jo|også|vist|lige|helt|da|vel|så|over|at (?:få|sende|skrive|nævne|melde|tage)(?: (?:jer|med))?)){0,4} (?:det|den|et|en|vores|mit) (?:andet|anden|tredje|sidste|ekstra|nye?) (?:punkt|emne|ting|sag)(?:,? (?:som )?(?:jeg|vi) (?:[^ ,.:]+ ){0,3}(?:skrev|nævnte|meldte|sendte|talte|lovede|har)(?: (?:om|ind|med))?| (?:med|på|også|fra os|herfra)){0,3}(?:, nemlig |: ?| om |[.!]?$)(?<title>.*)$/i
/** "Det er Opdatering af kontaktlisten, 5 min": behind such a sentence. */
export const withoutItIs = (words: string): string =>
  words.replace(/^(?:det (?:er|hedder|handler om|drejer sig om|gælder|var)|nemlig)(?: punktet)?:? (?=\S)/i, '')

/** What a sentence says is an item of its own; null where it says that of nothing that has a name. */
export const freshIn = (sentence: string, quoted: readonly string[]): Fresh | null => {
  const bare = sentence.replace(/^(?:og|men|nej|hov|så|at|for)[ ,]+/i, '')
  const [head = '', ...tail] = bare.split(/, (?=og det | og det|det )/i)
  const shown = turned.exec(head)?.groups
  const said =
    shown !== undefined && isOne.test(tail.join(', ')) ? shown : (saysSo.exec(bare)?.groups ?? makesOne.exec(bare)?.groups)
  const title = (said?.title ?? '').trim().replace(/Citat(\d{1,2})x/g, (_, nth: string) => quoted[Number(nth)] ?? '')
  if (said === undefined || title === '' || noTitle.test(title)) return null
  const fields = fieldsOf(said.more ?? '')
  return fields === null ? null : { title: capitalised(trimEnd(title, new Set(' ,.-–'))), fields }
}

/** Where a sentence opens an item of its own, with what of it stands in the same line; null where it opens none. */
export const opensFresh = (sentence: string): string | null => {
  const found = opens.exec(sentence.trim()) ?? opensBehind.exec(sentence.trim()) ?? forgotten.exec(sentence.trim())
  return found === null ? null : (found.groups?.title ?? '').trim()
}
