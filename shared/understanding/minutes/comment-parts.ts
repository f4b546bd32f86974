import { isCourtesy, saysOnly, withoutGreeting } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { commentWords, fillers, lookBelow, lookBelowWords } from '../language/vocabulary.ts'
import type { Separated } from '../reply/separated.ts'

export interface CommentPart {
  readonly item: string | null
  readonly text: string
}

const point =
  /(?<![\p{L}\d])(?:(?:pkt|punkt|pkt\.|dagsordenspunkt|ad|item|point|section|afsnit)\.? ?(?:nr\.? ?|pkt\.? ?|punkt )?(\d{1,2})(?![\d/]|[.:]\d)|p ?- ?(\d{1,3})(?![\p{L}\d]))/giu

const named = (match: RegExpMatchArray): string => (match[1] !== undefined ? String(Number(match[1])) : `P-${Number(match[2])}`)

/** The points of the minutes that a text names: "3" for "pkt. 3", "P-12" for a member's item. */
export const pointsIn = (text: string): readonly string[] => [...new Set([...text.slice(0, 20_000).matchAll(point)].map(named))]

const opens =
  /^[\s\-•*–"»(]*(?:\d{1,2}[.)] )?(?:(?:til|ad|vedr\.?|vedrørende|under|i|og|re|on|tak, men|tak men|men|about) ){0,2}(?=(?:pkt|punkt|dagsordenspunkt|ad|item|point|section|afsnit|p ?-)\.? ?(?:nr\.? ?|pkt\.? ?|punkt )?\d)/i

const openedBy = (line: string): string | null => {
  const head = opens.exec(line.slice(0, 120))
  return head === null ? null : (pointsIn(line.slice(0, head[0].length + 30))[0] ?? null)
}

/** A point at the beginning of a line or of a sentence opens a part; what stands before the first belongs to no point. */
const split = (text: string): CommentPart[] => {
  const parts: { item: string | null; text: string }[] = [{ item: null, text: '' }]
  for (const line of text.split('\n')) {
    let from = 0
    for (const sentence of sentencesOf(line)) {
      const at = line.indexOf(sentence, from)
      const item = openedBy(sentence)
      if (item !== null) {
        const last = parts.at(-1)
        if (last !== undefined) last.text += line.slice(from, at)
        parts.push({ item, text: '' })
        from = at
      }
      const current = parts.at(-1)
      const end = at + sentence.length
      if (current !== undefined && at >= from) current.text += line.slice(from, end)
      from = Math.max(from, end)
    }
    const current = parts.at(-1)
    if (current !== undefined) current.text += `${line.slice(from)}\n`
  }
  return parts.map(part => ({ item: part.item, text: part.text.trim() })).filter(part => part.text !== '')
}

const isOnlyPolite = (text: string, names: ReadonlySet<string>): boolean =>
  text
    .split('\n')
    .flatMap(sentencesOf)
    .every(each => isCourtesy(withoutGreeting(each), names))

/** "Bemærkninger til referatet:", "Vi har følgende:" above the comments themselves. */
const announces = (text: string, names: ReadonlySet<string>): boolean =>
  /:$/.test(text.trim()) &&
  text
    .split('\n')
    .flatMap(line => sentencesOf(withoutGreeting(line)))
    .every(
      line =>
        isCourtesy(line, names) ||
        (!/\d{2}|\d[.,:]/.test(line) &&
          wordsOf(fold(line)).every(
            word => fillers.has(word) || commentWords.has(word) || names.has(word) || announcing.has(word) || /^\d$/.test(word),
          )),
    )
const announcing = new Set(
  'kun bare blot ting fra herfra os småting småtterier ting detaljer detalje bagateller tilføjelser justeringer præciseringer hurtige to tre fire fem seks flere følgende par få enkelte små mindre nogle disse nedenstående skema skemaet tabel tabellen se faktuelle'.split(
    ' ',
  ),
)

/** "Se mine svar nedenfor": they stand there, so this says nothing more. */
const pointsBelow = (text: string, names: ReadonlySet<string>): boolean =>
  text
    .split('\n')
    .flatMap(sentencesOf)
    .map(line => withoutGreeting(line))
    .every(each => isCourtesy(each, names) || saysOnly(each, lookBelow, new Set([...names, ...lookBelowWords])))

/** Answers between the lines of the minutes, each with the point of the line that it answers. */
const inlineParts = ({ inline }: Separated): readonly CommentPart[] =>
  inline.map(({ answers, words }) => {
    const item = pointsIn(words)[0] ?? pointsIn(answers)[0] ?? /^[\s>]*(\d{1,2})[.)]\s/.exec(answers)?.[1] ?? null
    // Without a number the quoted line is what says where it belongs.
    return { item, text: item === null && answers.trim() !== '' ? `> ${answers.trim()}\n${words.trim()}` : words.trim() }
  })

/** A comment on the minutes, split by the points that it names; every word is kept (G34). */
export const commentParts = (text: string, separated: Separated, names: ReadonlySet<string>): readonly CommentPart[] => {
  const inline = inlineParts(separated).filter(part => part.text !== '')
  if (inline.length > 0) {
    let rest = text
    for (const { words } of separated.inline) rest = rest.replace(words.trim(), () => '')
    // The lines that are answered stand among the own words with their sign, to be read and not to be told again.
    rest = rest
      .split('\n')
      .filter(line => !line.startsWith('>'))
      .join('\n')
    return isOnlyPolite(rest, names) || pointsBelow(rest, names)
      ? inline
      : [...inline, ...commentParts(rest.trim(), { ...separated, inline: [] }, names)]
  }
  const parts = split(text)
  const kept = parts.filter(part => part.item !== null || !(isOnlyPolite(part.text, names) || announces(part.text, names)))
  if (kept.length > 1) return kept
  const [only, ...others] = pointsIn(text)
  return [{ item: kept[0]?.item ?? (others.length === 0 ? (only ?? null) : null), text }]
}
