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

/**
 * Two paragraphs or more of which each has its name in a line of its own above what is told: as many items, whatever announces them. What stands above the first must lead to them, and a paragraph
 * without a name behind the last belongs to the one above it. Null where there are no such paragraphs.
 */
export const byTitleLines = (lines: readonly string[], names: ReadonlySet<string>): readonly Block[] | null => {
  const at = lines.flatMap((line, nth) =>
    (nth === 0 || (lines[nth - 1] ?? '').trim() === '') && isTitleLine(line, lines[nth + 1]) ? [nth] : [],
  )
  const [first = 0] = at
  const leads = (line: string): boolean =>
    line.trim() === '' ||
    line.trimEnd().endsWith(':') ||
    sentencesOf(line).every(each => announcementIn(each) !== null || isChat(each, names) || isCourtesy(each, names))
  if (at.length < 2 || !lines.slice(0, first).every(leads)) return null
  return at.map((from, nth) => {
    const [title = '', ...told] = lines.slice(from, at[nth + 1])
    const { rest, ...fields } = fieldsOfClauses(told.join('\n'))
    return [`Punkt: ${title}`, ...labelLines(fields), ...rest.split('\n')]
  })
}
