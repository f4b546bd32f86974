import { labelled, marked } from '../language/item-labels.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { announcementIn } from './item-announced.ts'
import { isChat } from './item-chat.ts'
import type { Block } from './item-counts.ts'
import { fieldsOfClauses, labelLines } from './matter-fields.ts'

/** A name in a line of its own is shorter than any line that a mail program wraps. */
const longest = 60
const mostWords = 9
/** A clause, and no name. */
const tells =
  / (?:vi|jeg|os|mig|det|den|der|er|har|skal|kan|kunne|vil|ville|må|bør|tager|bruger|får|bliver|kommer|synes|tak|hilsen|mvh) /

/** "Sletning af testdata" in a line of its own: no sentence, and no sign behind it but a bracket. */
const isTitleLine = (line: string, below: string | undefined): boolean =>
  line.length <= longest &&
  /^\p{Lu}/u.test(line) &&
  !/[.?!:,;]\s*$/.test(line) &&
  wordsOf(fold(line)).length <= mostWords &&
  /\p{L}{4}/u.test(line) &&
  !tells.test(fold(line)) &&
  labelled(line) === null &&
  marked(line) === null &&
  !isCourtesy(line) &&
  below !== undefined &&
  /^[\p{Lu}\d]/u.test(below.trim()) &&
  (/[.?!)]\s*$/.test(below) || wordsOf(fold(below)).length > mostWords)

/** "Her er vores punkter:", "Til dagsordenen fra Lemvig", "jeg har spurgt rundt her, og der er tre ønsker": short, and of items and houses alone. */
const ofItems =
  / (?:punkt|punkter|punkterne|emner|ting|dagsorden|dagsordenen|ønsker|input|forslag|bidrag|mødet|følgende|herfra) | (?:fra|from) [^ ]+ $/
const mostInLead = 16
const leads = (line: string, names: ReadonlySet<string>): boolean =>
  line.trim() === '' ||
  line.trimEnd().endsWith(':') ||
  (!line.includes('?') &&
    wordsOf(fold(line)).length <= mostInLead &&
    ofItems.test(fold(line)) &&
    !/ (?:ikke|ingen) /.test(fold(line))) ||
  sentencesOf(line).every(each => announcementIn(each) !== null || isChat(each, names) || isCourtesy(each, names))

/** "Byggesagsarkivet: vi er færdige … Orientering, 10 min.", with a mark in front or none: a name, and of the item that it names what stands behind. */
const namedLine = /^\s*(?:[-•*–]\s+|\d{1,2}[.)]\s+)?(\p{Lu}[^:?!.]{2,60}?)(?::\s+| [–-] )(\S.*)$/u
const mostInName = 8
const namedIn = (line: string): readonly [name: string, told: string] | null => {
  const [, name = '', told = ''] = namedLine.exec(line) ?? []
  const isName = name !== '' && wordsOf(fold(name)).length <= mostInName && !tells.test(fold(name)) && labelled(line) === null
  return isName && hasField(told) ? [name, told] : null
}
const hasField = (told: string): boolean => {
  const { minutes, kind } = fieldsOfClauses(told)
  return minutes !== null || kind !== null
}

/**
 * Lines below one another of which each has its name before a colon and how long it takes or what it is for behind it: as many items, whatever announces them. Null where fewer than two stand so, and where
 * something else stands between them or above.
 */
export const byNamedLines = (lines: readonly string[], names: ReadonlySet<string>): readonly Block[] | null => {
  const found = lines.map(namedIn)
  const [first, last] = [found.findIndex(each => each !== null), found.findLastIndex(each => each !== null)]
  const between = lines.slice(first, last + 1)
  const isWhole = between.every((line, nth) => line.trim() === '' || found[first + nth] !== null)
  const behind = lines.slice(last + 1).filter(line => line.trim() !== '')
  const isEnd = behind.every(line => sentencesOf(line).every(each => isChat(each, names) || isCourtesy(each, names)))
  if (first < 0 || first === last || !isWhole || !isEnd || !lines.slice(0, first).every(line => leads(line, names))) return null
  return found.flatMap(each => {
    if (each === null) return []
    const { rest, ...fields } = fieldsOfClauses(each[1])
    return [[`Punkt: ${each[0]}`, ...labelLines(fields), ...rest.split('\n')]]
  })
}

/**
 * Two paragraphs or more of which each has its name in a line of its own above what is told: as many items, whatever announces them. What stands above the first must lead to them, and a paragraph
 * without a name behind the last belongs to the one above it. Null where there are no such paragraphs.
 */
export const byTitleLines = (lines: readonly string[], names: ReadonlySet<string>): readonly Block[] | null => {
  const at = lines.flatMap((line, nth) =>
    (nth === 0 || (lines[nth - 1] ?? '').trim() === '') && isTitleLine(line, lines[nth + 1]) ? [nth] : [],
  )
  const [first = 0] = at
  if (at.length < 2 || !lines.slice(0, first).every(line => leads(line, names))) return null
  return at.map((from, nth) => {
    const [title = '', ...told] = lines.slice(from, at[nth + 1])
    const { rest, ...fields } = fieldsOfClauses(told.join('\n'))
    return [`Punkt: ${title}`, ...labelLines(fields), ...rest.split('\n')]
  })
}
