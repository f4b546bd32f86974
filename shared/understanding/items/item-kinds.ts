import type { ItemKind } from '../../meeting/events.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import type { Found } from './item-found.ts'
import { after, before } from './item-found.ts'
import type { Segment } from './item-segments.ts'
import { beginsWithLength, endsInLength, segmentsOf, withoutLengths } from './item-segments.ts'
import { clausesIn, kindTalked } from './item-talk.ts'

const kindWords: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'B',
    new RegExp(
      `${before}(?:til (?:beslutning|godkendelse|afgørelse)|beslutningspunkt|b-punkt|\\(b\\)|for (?:decision|approval)|to decide)${after}`,
      'iu',
    ),
  ],
  [
    'D',
    new RegExp(
      `${before}(?:til (?:fælles )?(?:drøftelse|debat|diskussion)|drøftelsespunkt|diskussionspunkt|d-punkt|\\(d\\)|for discussion)${after}`,
      'iu',
    ),
  ],
  [
    'O',
    new RegExp(
      `${before}(?:til (?:orientering|efterretning|information|info|oplysning)|orienteringspunkt|o-punkt|\\(o\\)|for information|fyi)${after}`,
      'iu',
    ),
  ],
]
/** "(D)" ends in a bracket, after which no boundary can be asked for. */
const bracketed = /\(([bod])\)/i
const aloneWords = new Set('drøftelse debat diskussion orientering beslutning discussion information decision info'.split(' '))
/** "kort orientering", "mest til debat", "bare orientering": what stands around the kind and changes nothing. */
const aroundKind = new Set('kort korte ren rent kun bare mest primært til som en et punkt som fælles lige form type'.split(' '))

/** The kind that a segment says beside its length, and nothing else: "10 min orientering", "kort orientering", "drøftelse", "D". */
export const kindOf = (segment: Segment): ItemKind | null => {
  const rest = withoutLengths(segment)
  if (/^[BDO]$/.test(rest)) return kindNamed(rest)
  const words = wordsOf(fold(rest)).filter(word => !aroundKind.has(word) && word !== 'og')
  // "drøftelse og beslutning": the stronger one.
  if (words.length === 0 || words.length > 2 || !words.every(word => aloneWords.has(word))) return null
  const kinds = words.map(kindNamed)
  return kinds.includes('B') ? 'B' : kinds.includes('D') ? 'D' : (kinds[0] ?? null)
}

/** Where the kind stands in its segment: all of it but the lengths, which have their own place. */
const placeIn = (segment: Segment): { readonly at: number; readonly end: number } => {
  const [first] = segment.lengths
  const last = segment.lengths.at(-1)
  if (first === undefined || last === undefined) return segment
  const isBehind = /\p{L}/u.test(segment.words.slice(last.end).replace(/^\./, ''))
  const [from, to] = isBehind ? [last.end, segment.words.length] : [0, first.at]
  const words = segment.words.slice(from, to)
  const lead = /^[\s.]*/.exec(words)?.[0].length ?? 0
  const tail = /(?:(?:^| )ca\.?)?\s{0,9}$/i.exec(words)?.[0].length ?? 0
  return { at: segment.at + from + lead, end: segment.at + to - tail }
}

/** "…, 10 min, orientering": the kind by itself, between signs and beside the minutes. Elsewhere such a word may be the matter itself. */
const besideMinutes = (text: string): Found<ItemKind> | null => {
  const segments = segmentsOf(text)
  for (const [at, segment] of segments.entries()) {
    const kind = kindOf(segment)
    if (kind === null) continue
    const above = segments[at - 1]
    const below = segments[at + 1]
    const isAfter = above !== undefined && above.closedBy !== '\n' && endsInLength(above)
    const isBefore = above !== undefined && below !== undefined && segment.closedBy !== '\n' && beginsWithLength(below)
    // "(drøftelse, 20 min.)" in a line of its own.
    const isInBrackets =
      below !== undefined && segment.closedBy !== '\n' && beginsWithLength(below) && /\(\s*$/.test(text.slice(0, segment.at))
    // "… om fuldmagter. 10 minutter orientering.": a sentence of its own. An amount of something else is longer.
    if (isAfter || isBefore || isInBrackets || segment.lengths.length > 0) return { value: kind, ...placeIn(segment) }
  }
  return null
}
/** "til drøftelse og beslutning", "til orientering og drøftelse". */
const second = /^ (?:og|samt|and) (?:til )?(beslutning|godkendelse|drøftelse|debat|decision|discussion)(?![\p{L}])/iu

/** "(beslutning)", "(til orientering)" */
const inBrackets =
  /\( ?(?:(?:kort|kun|bare|mest|primært|ren) )?(?:til )?(beslutning|orientering|drøftelse|information|decision|discussion) ?\)/i

/** "(Maja orienterer, 10 min)" */
const informs = /[(,–-] ?\p{Lu}\p{L}{1,20} orienterer(?= ?[),.]|$)/u
/** "Vi foreslår, at netværket beslutter en fælles standard" */
const decides = /foreslår,? at (?:vi|netværket|kommunerne|gruppen) (?:beslutter|vedtager|godkender)(?=\s)/i
/** "Et kort orienteringspunkt om …": the kind is only the first half of the word. */
const compound = /(?<!\p{L})(orienterings|drøftelses|diskussions|beslutnings)(?=punkt (?:om|vedr|vedrørende|der|på)(?!\p{L}))/iu

/** "Vi vil gerne orientere om …", "KL vil give en kort orientering om …": what the sentence that brings the item says it does there. "Orientere os" is to hear. */
const brought: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'O',
    /(?:vil|ville|kan|kunne|skal|ønsker)(?: (?:gerne|godt|også|kort|lige|at|vi|jeg|blot|bare)){0,4} (?:orientere(?: jer| netværket| kort| de andre){0,2} om|give (?:jer |netværket )?en (?:kort |lille )?orientering om)(?!\p{L})/iu,
  ],
  [
    'B',
    /(?:vil|ville|bør|skal|ønsker|foreslår)(?: (?:gerne|godt|også|lige|at|vi|jeg|netværket|have)){0,4} (?:beslutte|besluttet|vedtage|vedtaget|tage stilling til|træffe beslutning om)(?!\p{L})/iu,
  ],
]
/** "Det kunne vi godt tænke os at beslutte på mødet": what is done with the matter that stands before it. */
const pointed =
  /(?<!\p{L})(?:det|den|dette)(?: (?!ikke |først )\p{L}{1,10}){0,3}? (?:vil|ville|kunne|skal|skulle|bør|burde|må)(?: (?!ikke )\p{L}{1,10}){0,9}? (?:beslutte|besluttet|vedtage|vedtaget|tage stilling til|(?:træffe|tage|nå frem til) en(?: fælles)? beslutning om)(?: (?:på mødet|sammen|nu|denne gang|i fællesskab|her))*[ .!]*(?=$|\n)/imu

/** Whoever is at the meeting, and not a council before it. */
const byUs = /^(?!.* (?:ikke|først) ).* (?:vi|netværket|man|gruppen|kommunerne) /

/** "Orientering ved Jens Holt", "Beslutning om fælles emneplan": what an item or a part of it begins with. "Orientering til borgerne" is a matter. */
const heading =
  /(?<=(?:^|[\n,;]|[.!?] ) ?)(?:(?:kort|fælles|evt\.|endelig) )?(orientering|drøftelse|diskussion|beslutning|information)(?= (?:om|af|ved|v\.|vedr\.?|vedrørende)(?!\p{L})| v\/)/iu

/** The kind that a whole clause speaks of, and where the clause stands. */
const talked = (text: string): Found<ItemKind> | null => {
  let from = 0
  for (const clause of text.slice(0, 3000).split('\n').flatMap(sentencesOf).slice(0, 60).flatMap(clausesIn)) {
    const at = text.indexOf(clause, from)
    const value = kindTalked(clause)
    if (value !== null && at >= 0) return { value, at, end: at + clause.length }
    if (at >= 0) from = at + clause.length
  }
  return null
}

/** The strongest kind that is said: what is to be decided is discussed too. */
export const kindIn = (text: string): Found<ItemKind> | null => {
  const [inLetters = '', letter] = bracketed.exec(text) ?? []
  if (letter !== undefined)
    return {
      value: letter.toUpperCase() as ItemKind,
      at: text.indexOf(inLetters),
      end: text.indexOf(inLetters) + inLetters.length,
    }
  const word = inBrackets.exec(text)
  const said = kindNamed(word?.[1] ?? '')
  if (word !== null && said !== null) return { value: said, at: word.index, end: word.index + word[0].length }
  const alone = besideMinutes(text)
  if (alone !== null) return alone
  const half = compound.exec(text)
  const halfSaid = kindNamed(half?.[1]?.replace(/s$/, '') ?? '')
  if (half !== null && halfSaid !== null) return { value: halfSaid, at: half.index, end: half.index + half[0].length }
  for (const [kind, pattern] of kindWords) {
    const match = pattern.exec(text)
    if (match === null) continue
    const end = match.index + match[0].length
    const more = second.exec(text.slice(end, end + 60))
    const stronger = kindNamed(more?.[1] ?? '')
    return {
      value: kind === 'B' ? kind : (stronger ?? kind),
      at: match.index,
      end: end + (more?.[0].length ?? 0),
    }
  }
  const decided = decides.exec(text)
  if (decided !== null) return { value: 'B', at: decided.index + decided[0].length, end: decided.index + decided[0].length }
  const whole = talked(text)
  if (whole !== null) return whole
  for (const [value, pattern] of brought) {
    const match = pattern.exec(text)
    if (match !== null) return { value, at: match.index, end: match.index }
  }
  const back = pointed.exec(text)
  if (back !== null && byUs.test(fold(back[0]))) return { value: 'B', at: back.index, end: back.index }
  const headed = heading.exec(text)
  const kindHeaded = kindNamed(headed?.[1] ?? '')
  if (headed !== null && kindHeaded !== null) return { value: kindHeaded, at: headed.index, end: headed.index }
  const told = informs.exec(text)
  return told === null ? null : { value: 'O', at: told.index + told[0].length, end: told.index + told[0].length }
}

/** The kind where nothing else can be meant: a label's value, or an answer of one word. */
export function kindNamed(text: string): ItemKind | null {
  const [word = '', and = '', second = ''] = wordsOf(fold(text)).filter(each => each !== 'til' && each !== 'for')
  // "Orientering og drøftelse": the stronger one.
  const stronger = /^(?:og|samt|and)$/.test(and) ? kindNamed(second) : null
  if (stronger === 'B' || (stronger === 'D' && /^(?:o|orientering|information|info)$/.test(word))) return stronger
  if (/^(?:b|beslutning\p{L}*|godkendelse|decision)$/u.test(word)) return 'B'
  if (/^(?:o|orientering\p{L}*|efterretning|information|info|oplysning)$/u.test(word)) return 'O'
  return /^(?:d|drøftelse\p{L}*|debat|diskussion|discussion)$/u.test(word) ? 'D' : null
}
