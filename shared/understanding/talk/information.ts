import { isSecretariat } from '../../people.ts'
import { saysOnly } from '../language/phrases.ts'
import { fold, wordsOf } from '../language/text.ts'
import { charterWords, decisionWords, helpWords, statusWords } from '../language/vocabulary.ts'
import { nothingWanted, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { InformationWish } from '../understood.ts'
import { waiting } from './to-people.ts'

const tell = (command: InformationWish['command'], because: string) => wishes(because, { on: 'nothing', command })

/** What such a question may be made of; the name of anything else makes it one about that. */
const ofStatus: ReadonlySet<string> = new Set(
  `fra hvornår hvilken hvad hvem hvor dag dato er skal holdes afholdes foregår ligger bliver være starter begynder slutter vi i jeg du det den de der vores næste
   mangler mangle svaret endnu kommuner hvilke meldt kommende erfa møde mødet møder erfamøde erfamødet frist fristen frister deadline for til at med af på om indmelde melde sende indsende ind indmelding indmeldelse
   tilmelding punkter emner forslag dagsorden dagsordenen bemærkninger kommentarer rettelser referat referatet mødeleder mødelederen mødeledere referent
   referenten referenter igen nu så egentlig lige gang denne status kl
   januar februar marts april maj juni juli august september oktober november december
   when where who what is are do we have the next our meeting for of items comments minutes agenda chair minute taker minute-taker status held place take`
    .split(/\s+/)
    .concat(['erfa-møde', 'erfa-mødet', 'erfa-møder']),
)

/**
 * "Hvornår er næste møde?", "Hvem er mødeleder?", "Hvad er status?": what the status says. "Hvad er status på snitfladerne?" is somebody's item
 * or comment, and "Hvornår er fristen for indberetning til KL?" no question to us: a status would answer neither, and the item would be lost.
 */
export const isAnsweredByStatus = (sentence: string): boolean => {
  const folded = fold(sentence)
  const words = wordsOf(folded)
  return (
    sentence.trimEnd().endsWith('?') &&
    words.length <= 8 &&
    words.every(word => ofStatus.has(word) || /^\d{1,4}$/.test(word)) &&
    (/^ (?:hvornår|hvilken dag|hvilken dato|hvad dato|when) .*(?:møde|mødet|møder|erfa-møde|erfa-mødet|frist|fristen|deadline|meeting) /.test(
      folded,
    ) ||
      /^ (?:hvor|where) .*(?:møde|mødet|erfa-møde|erfa-mødet|meeting) /.test(folded) ||
      /^ (?:hvem|who) .*(?:mødeleder|mødelederen|mødeledere|referent|referenten|referenter|chair|minute-taker) /.test(folded) ||
      /^ (?:hvem|hvilke kommuner) .*(?:mangler|svaret) /.test(folded) ||
      /^ (?:hvad er|what is) (?:the )?status /.test(folded))
  )
}

const search = /^(?:søg(?: efter)?|search(?: for)?)(\s*:\s*|\s+)(\S.{0,199})$/i

/**
 * "Hvem har svaret indtil nu?", "Har Skanderborg sendt referatet?", "Hvor mange har meldt afbud?": of the secretariat, who follows the others' work. It only tells,
 * so that any question about what has come in is one; a letter that waits for its yes is asked about.
 */
const isOfficeAsking = (sentence: string, { situation: { sender }, letter }: Reading): boolean => {
  const folded = fold(sentence)
  return (
    sender !== null &&
    isSecretariat(sender) &&
    (letter === null || !waiting.has(letter.name)) &&
    sentence.trimEnd().endsWith('?') &&
    /^ (?:(?:og|men|hej|mon) ){0,2}(?:hvem|hvor mange|hvor langt|hvilke|hvilken|hvad|har|er|mangler) /.test(folded) &&
    / (?:svaret|meldt|sendt|modtaget|kommet|afleveret|indsendt|tilmeldt|deltager|afbud|mangler|punkter|bemærkninger|kommentarer|rettelser|referatet|dagsordenen) /.test(
      folded,
    )
  )
}
/** "Årshjul", "send mig årshjulet for 2028, tak". */
const yearWheel =
  /^ (?:(?:kan|må|vil|jeg|vi|i|du|få|se|sende|send|mig|os|gerne|et|a|the|please|hej) ){0,6}(?:årshjul|årshjulet|årskalender|year wheel|annual wheel)(?: (?:for )?(?<year>20\d\d))? (?:(?:tak|please|for|hele|året) ){0,4}$/

/** Without a letter that is answered the first word may decide, as long as hardly more follows it: "status erfa". */
const leads = ({ letter, text }: Reading, words: readonly string[], most: number): boolean => {
  const [first = '', ...rest] = wordsOf(fold(text))
  return letter === null && words.includes(first) && rest.length < most
}

/** "Punkt: Fælles vejledning": whatever the title, it is one. */
const namesItem = /^(?:(?:nyt |endnu et )?(?:dagsordens)?punkt(?: til [^:]{1,30})?|(?:agenda |another )?item) ?[:–] ?\S/i

/** "Fin oversigt, tak": of the letter that it answers. */
const praises =
  /^ (?:(?:tak|for|en|et|rigtig|virkelig|meget|super|det|den|var|mange|tusind) ){0,5}(?:fin|fint|fine|flot|flotte|god|godt|gode|dejlig|dejligt|nyttig|overskuelig|lækker|perfekt) (?:status|oversigt|overblik|oversigten|overblikket|opsamling|mail|overview)(?: (?:tak|mange|fra|jer|igen|som|altid|for|det|du|i|har|lavet|der)){0,5} $/

/** "status", "hjælp", "?", "kommissorium", "søg: …": a wish to be told something (G02, G43). Alone, or it may be an item's title. */
export const information: Rule = reading => {
  const { lines, said, names, letter } = reading
  const [line = '', ...more] = lines
  if (namesItem.test(line)) return null
  if (more.length === 0 && /^\?{1,5}$/.test(line)) return tell({ type: 'RequestHelp' }, 'a question mark alone asks for help')
  const [, sign = '', query] = search.exec(line) ?? []
  if (query !== undefined && (sign.includes(':') || (letter === null && more.length === 0))) {
    return tell({ type: 'Search', query: query.trim() }, '»søg« asks for a search')
  }
  const [only, ...others] = said
  const isAlone = (words: readonly string[]): boolean =>
    only !== undefined && others.length === 0 && saysOnly(only.replaceAll('?', ''), words, names)
  if (letter?.name === 'digest' && only !== undefined && others.length === 0 && praises.test(fold(only)))
    return nothingWanted('praise of a letter')
  // The word that our question offers, with why beside it: "Hjælp, tak. Hvordan får jeg …?"
  const isOffered = letter?.name === 'question' && said.length < 4 && only !== undefined && saysOnly(only, helpWords, names)
  if (isAlone(helpWords) || isOffered || leads(reading, helpWords, 8))
    return tell({ type: 'RequestHelp' }, '»hjælp« asks for help')
  if (isAlone(decisionWords) || leads(reading, decisionWords, 4))
    return tell({ type: 'RequestDecisions' }, '»beslutningslog« asks for the decision log')
  if (isAlone(charterWords) || leads(reading, charterWords, 4))
    return tell({ type: 'RequestCharter' }, '»kommissorium« asks for the charter')
  const year = yearWheel.exec(fold(line))
  if (year !== null && more.length === 0) {
    const said = year.groups?.year
    return tell({ type: 'RequestYear', year: said === undefined ? null : Number(said) }, '»årshjul« asks for the year')
  }
  if (others.length === 0 && only !== undefined && isAnsweredByStatus(only))
    return tell({ type: 'RequestStatus' }, 'a question that the status answers')
  if (others.length === 0 && only !== undefined && isOfficeAsking(only, reading))
    return tell({ type: 'RequestStatus' }, 'the secretariat asks who has done what')
  if (isAlone(statusWords) || leads(reading, statusWords, 3))
    return tell({ type: 'RequestStatus' }, '»status« asks for the state of things')
  return null
}
