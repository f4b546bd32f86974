import type { ItemKind } from '../../meeting/events.ts'
import { findDurations } from '../language/durations.ts'
import { fold, set, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'

/**
 * Words in which people speak of an item as an item: how long it takes, what kind it is, that it is wanted so. None of them names a matter, and so a
 * clause that holds nothing else is about a field and is no text of the item.
 */
const talk = set(
  `kunne burde bør ville skulle måtte ønsker ønske tænker tænkt tror mener synes regner regn regne forventer forvent vurderer vurderet estimerer gætter gæt bud skøn håber ment tiltænkt lægger lægge op
   tage tager tages taget kræver kræve vare varer vares fylde fylder bruge bruger brug bruges brugt behov afsæt afsætte afsættes afsat reserver reservér sæt sætte sættes giv give gives lad lade laves gør gøre gøres
   klare klares klarer række rækker nøjes nøje holde holdes komme kommer gå går ende ender munde ud ned hen træffe træffes truffet
   hvis når muligt muligvis plads lykkes som sig få glad glade passende passer realistisk rimeligt rigeligt rigelig tilstrækkeligt tilstrækkelig nok lidt cirka ca omtrent omkring højst maks max mindst maksimum minimum maksimalt forventet estimeret anslået mellem
   tid tiden varighed varigheden længde minutter min minut timer time kvarter rammen estimat samlet total alt rent ren kort korte kortere længere form type art punkttype
   egentlig sådan mest primært primaert udelukkende blot bare kun altså vist virkelig allermest helst faktisk måske evt eventuelt godt sagtens snildt fint stille roligt runde snak omgang hvert hver hvor inkl inklusive
   denne dette emne emnet oplægget indlægget præsentationen gennemgangen drøftelsen orienteringen about approx takes take needs need around should would`,
)

/** Whether these words only speak of the item as one, and name no matter. */
export const isTalk = (words: string): boolean =>
  wordsOf(fold(words)).every(word => fillers.has(word) || talk.has(word) || /^\d+½?$|^½$/.test(word))

const kinds: ReadonlyMap<string, ItemKind> = new Map(
  (
    [
      ['B', 'beslutning beslutningspunkt afgørelse godkendelse besluttes vedtages godkendes afgøres decision'],
      ['D', 'drøftelse drøftelsespunkt debat diskussion diskussionspunkt drøftes diskuteres debatteres discussion'],
      ['O', 'orientering orienteringspunkt efterretning information info oplysning orienteres'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)

/** What may stand behind the kind: "… tages en beslutning på mødet", "… er det en orientering herfra". */
const trailing = set('på mødet møde i denne omgang gang herfra fra os vores side tak nu alene kun og altså punktet punkt')
/** "Tak for en god drøftelse", "Vi har en beslutning": of something that has been. */
const isOfBefore = / (?:tak|har(?! brug)|havde|fik|ikke|ingen|næppe|sidst|sidste) /

/** "Det er ren orientering", "Skal besluttes på mødet": the kind that a clause says, where it says nothing else. A bare "Drøftelse" may be the matter. */
export const kindTalked = (clause: string): ItemKind | null => {
  const folded = fold(clause)
  const words = wordsOf(folded)
  if (words.length > 12 || isOfBefore.test(folded)) return null
  const at = words.findLastIndex(word => kinds.has(word))
  if (at < 1 || !words.slice(at + 1).every(word => trailing.has(word))) return null
  const rest = words.filter(word => !kinds.has(word)).join(' ')
  const said = words.flatMap(word => kinds.get(word) ?? [])
  // "En beslutning", "20 min drøftelse": an article or a length alone says nothing of which.
  const isSaid =
    wordsOf(fold(rest)).some(word => !/^(?:\d{1,3}|en|et|min|minutter|fælles|lige)$/.test(word)) || /s$/.test(words[at] ?? '')
  if (!isTalk(rest) || !isSaid) return null
  return said.includes('B') ? 'B' : said.includes('D') ? 'D' : (said[0] ?? null)
}

/** Where one clause ends and another begins. */
const between = /[,;] | [–—-] |[()] ?| (?:og|men|samt) (?=(?:det|den|vi|jeg|sæt|afsæt|til|skal|bare|kun|der)(?!\p{L}))/iu

/** The clauses of a sentence. */
export const clausesIn = (sentence: string): readonly string[] =>
  sentence
    .split(between)
    .map(each => each.replace(/^[\s.,:;–-]{1,20}/, '').replace(/[.!:]{1,3}$/, ''))
    .filter(each => /[\p{L}\d]/u.test(each))

/** "Ikke til beslutning": what it is not, beside what it is. */
export const isOtherKind = (clause: string): boolean => {
  const words = wordsOf(fold(clause)).filter(word => !/^(?:og|til|en|et|som|bare|kun)$/.test(word))
  return words.length === 2 && words[0] === 'ikke' && kinds.has(words[1] ?? '')
}

/** "20 minutter er for lidt": says what a length is not. */
const isNone = / (?:for (?:lidt|meget|kort|kort tid|lang|langt|længe)|næppe|knap) /

/** A length and nothing beside it but talk. */
export const isLengthTalk = (clause: string): boolean => {
  if (isNone.test(fold(clause))) return false
  const lengths = findDurations(clause)
  let rest = clause
  for (const { at, end } of lengths.toReversed()) rest = `${rest.slice(0, at)} ${rest.slice(end)}`
  return lengths.length > 0 && isTalk(rest)
}
