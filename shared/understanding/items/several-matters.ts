import { findDurations } from '../language/durations.ts'
import { labelled, marked } from '../language/item-labels.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { announcementIn } from './item-announced.ts'
import { isChat } from './item-chat.ts'
import type { Block } from './item-counts.ts'
import { isTalk } from './item-talk.ts'
import { isField, matterBlock, toldBehind } from './matter-block.ts'
import type { SaidMatter } from './matter-said.ts'
import { saidIn } from './matter-said.ts'

// A mail in prose that brings several items: cut into pieces, each of which opens a matter or tells of the one that is open.

interface Piece {
  readonly words: string
  /** Which line of the mail it stands in. */
  readonly line: number
  readonly opensParagraph: boolean
  /** It stands behind another one in the same sentence. */
  readonly isJoined: boolean
}

/** "(20 min, drøftelse) og et om …", ", og så vil …", "samt et punkt om …": where one sentence goes on to another matter. */
const joints = [
  /(?<=\)),? (?:og(?: så)?|samt|plus|og desuden) (?=[^.]*[(\d])/gi,
  /,? (?:og|samt|plus) (?=(?:så |også |desuden )?(?:et|ét|en|én)(?: \p{L}{2,14}){0,2} (?:om|vedr|vedrørende) )/giu,
  /,? (?:og så|og derudover|og desuden) (?=(?:vil|skal|kunne|har|et|en|lige|også) )/gi,
  /, (?:og )?(?=dels )/gi,
]
const piecesIn = (sentence: string): readonly string[] => {
  const at = joints
    .flatMap(each => [...sentence.matchAll(each)].map(({ index, 0: sign }) => ({ index, end: index + sign.length })))
    .toSorted((a, b) => a.index - b.index)
  const parts: string[] = []
  let from = 0
  for (const { index, end } of at) {
    if (index < from) continue
    parts.push(sentence.slice(from, index))
    from = end
  }
  return [...parts, sentence.slice(from)].map(each => each.trim()).filter(Boolean)
}

const piecesOf = (lines: readonly string[]): readonly Piece[] =>
  lines.flatMap((line, at) =>
    sentencesOf(line).flatMap((sentence, nth) =>
      piecesIn(sentence).map((words, part) => ({
        words,
        line: at,
        opensParagraph: nth === 0 && part === 0 && (at === 0 || (lines[at - 1] ?? '').trim() === ''),
        isJoined: part > 0,
      })),
    ),
  )

/** "Det ene er", "Den anden ting", "Punkt to er", "For det første": one of a row, by its place. */
const counted =
  /^ (?:(?:og|men|så) ){0,2}(?:(?:det|den|vores|mit|et|en) (?:ene|første|andet|anden|tredje|fjerde|sidste)(?: \S+)? |for det (?:første|andet|tredje|fjerde) |(?:punkt|nummer|nr|emne|sag) (?:et|en|ét|én|to|tre|fire|\d) (?:er|handler|bliver|vedrører|går|drejer) |dels )/
/** The first of a row. */
const firstOfRow =
  /^ (?:(?:og|men|så) ){0,2}(?:(?:det|den) (?:ene|første) |for det første |først (?:og fremmest )?|(?:punkt|nummer|nr|emne) (?:et|en|ét|én|1) |dels )/
/** "Derudover", "og så", "en anden ting": one more, in whatever words. */
const more =
  /^ (?:(?:og|men|ja) )?(?:dernæst|derefter|herefter|derudover|herudover|dertil|desuden|endvidere|endelig|ellers|til sidst|samtidig|i samme ombæring|i samme omgang|plus|og så|så|samt|også|(?:lige )?(?:et|en|ét|én) (?:\S+ ){0,2}(?:mere|til|ting|punkt|et|ekstra|sidste|emne)(?: mere| til)?|(?:et|en|ét|én) (?:om|andet|anden|lille|kort)) /
const also =
  /^ (?:vi|jeg) (?:vil|ville|kunne|har|skal) (?:(?:gerne|godt|også|desuden) ){0,2}(?:også|desuden) |^ (?:kan|kunne|må|skal) (?:vi|jeg|man) (?:også|desuden|samtidig) /
/** Of how meetings are arranged: for whoever keeps the agenda. */
const ofMeeting =
  / (?:link|linket|referatet|dagsordenen|indkaldelsen|parkering|frokost|frist|fristen|lokalet|tilmelding|invitationen) /

const leads = (sentence: string): boolean =>
  announcementIn(sentence) !== null || isCourtesy(sentence) || announces.test(fold(sentence)) || isChat(sentence, nobody)
const nobody: ReadonlySet<string> = new Set()
/** "Vi har to ting", "Der er to emner vi gerne vil have med", "Kan vi få to punkter på?", "Jeg har to": that several follow. */
const announces =
  /^ (?:(?:ja|jo|tak|hej|og|men|så|nå|herfra|hermed) ){0,3}(?:(?:\S+ ){1,5})?(?:to|tre|fire|2|3|4|et par|nogle|flere|lidt|noget|følgende)(?: (?:små|korte|lille|ting|punkter|emner|stykker|ønsker|sager|forslag|på|med|ind|op|til|herfra|fra|os|vi|jeg|gerne|vil|have|denne|gang|mødet|dagsordenen|som|der|kunne|godt|tænke|næste|lige|også|tage)){0,14} $/
const howMany: ReadonlyMap<string, number> = new Map([
  ...['to', '2'].map(each => [each, 2] as const),
  ...['tre', '3'].map(each => [each, 3] as const),
  ...['fire', '4'].map(each => [each, 4] as const),
])
const countIn = (words: string): number | null => {
  const said = wordsOf(fold(words))
    .map(word => howMany.get(word))
    .find(each => each !== undefined)
  return said ?? null
}

interface Open {
  readonly matter: SaidMatter
  readonly told: string[]
  line: number
}

const opens = (piece: Piece): 'first' | 'counted' | 'more' | null => {
  const folded = fold(piece.words)
  if (firstOfRow.test(folded)) return 'first'
  if (counted.test(folded)) return 'counted'
  return piece.isJoined || more.test(folded) || also.test(folded) ? 'more' : null
}

/** Whether a sentence opens one matter more of a mail that brings several: it is an item's, whatever of the meeting it speaks of. */
export const bringsOneOfSeveral = (sentence: string, names: ReadonlySet<string>): boolean => {
  const folded = fold(sentence)
  if (!counted.test(folded) && !more.test(folded) && !also.test(folded)) return false
  const matter = saidIn(sentence, names)
  return (
    matter?.isWanted === true &&
    !ofMeeting.test(fold(matter.title)) &&
    (findDurations(sentence).length > 0 || matter.kind !== null)
  )
}

/** Nobody tells of several items in more. Lines. */
const mostLines = 60

/**
 * The items of a mail in prose, each with its name, its fields and what is told of it; null where fewer than two are brought, or where the row of them belongs to a matter that stands
 * above it ("Vi vil gerne drøfte journalen. Det ene er …").
 */
export const bySaid = (all: readonly string[], names: ReadonlySet<string>): readonly Block[] | null => {
  if (all.length > mostLines || all.some(line => labelled(line)?.label === 'title' || marked(line)?.style === 'sign')) return null
  const found: Open[] = []
  const before: string[] = []
  let count: number | null = null
  let isAnnounced = false
  for (const piece of piecesOf(all)) {
    const { words, line } = piece
    const how = opens(piece)
    const isFirst = found.length === 0
    if (isFirst && how === null && leads(words)) {
      isAnnounced ||= announces.test(fold(words)) || (announcementIn(words)?.count ?? 0) !== 1
      count ??= countIn(words)
      continue
    }
    const matter =
      how === null && !isFirst && !piece.opensParagraph ? null : saidIn(words, names, piece.isJoined && isField(words))
    const isMatter =
      matter !== null &&
      !ofMeeting.test(fold(matter.title)) &&
      !(words.trimEnd().endsWith('?') && how === null && !matter.isWanted)
    const hasLength = findDurations(words).length > 0
    const isNew =
      isMatter &&
      (how === 'first' ||
        how === 'counted' ||
        (matter.isWanted && (how === 'more' || isFirst)) ||
        (matter.isWanted && piece.opensParagraph && hasLength) ||
        (piece.isJoined && isField(words)))
    if (isNew && how === 'first' && found.length > 0 && !isAnnounced) return null
    if (isNew) {
      found.push({ matter, told: [toldBehind(matter)].filter(Boolean), line })
      continue
    }
    const open = found.at(-1)
    if (open === undefined) before.push(words)
    else {
      open.told.push(...(line === open.line ? [] : [line - open.line > 1 ? '\n\n' : '\n']), words)
      open.line = line
    }
  }
  if (found.length < 2 || (count !== null && found.length > count)) return null
  const [first] = found
  if (before.length > 0) first?.told.unshift(before.filter(each => !isTalk(each)).join(' '))
  return found.map(({ matter, told }) => matterBlock(matter, told))
}
