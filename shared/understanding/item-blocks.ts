import { recommendationIn } from './item-fields.ts'
import { labelled, marked, withBoldTitles } from './item-labels.ts'
import { fold, wordsOf } from './text.ts'

/** One item's lines, its list mark taken off. */
export type Block = readonly string[]

/** Nobody brings more; the rest stays with the last. */
const mostItems = 25

const announces = new Set(
  'vi jeg har punkter emner forslag følgende hermed her gerne ønsker ønske drøfte input dagsordenen dagsorden items topics points we have i punkt ting to tre fire fem par nogle flere'.split(
    ' ',
  ),
)

/** "Vi har tre punkter:" in front of a list; "Navngivning af skemaer:" is an item with a list of its own. */
const announcesList = (intro: readonly string[]): boolean => {
  const text = intro.join(' ').trim()
  if (text === '') return true
  const words = wordsOf(fold(text))
  if (intro.some(line => labelled(line)?.label === 'title' && labelled(line)?.value !== '')) return false
  // "Vi vil gerne drøfte navngivning af skemaer. Herunder:" tells what its list belongs to.
  return (
    words.length <= 16 &&
    words.some(word => announces.has(word)) &&
    (text.endsWith(':') || words.some(word => /^(?:punkter|emner|forslag|følgende|items|points|topics|input)$/.test(word)))
  )
}

const byMarks = (lines: readonly string[]): readonly Block[] | null => {
  const first = lines.findIndex(line => marked(line) !== null)
  const top = marked(lines[first] ?? '')
  if (top === null) return null
  const isTop = (line: string): boolean => {
    const mark = marked(line)
    return mark !== null && mark.style === top.style && mark.indent <= top.indent
  }
  const intro = lines.slice(0, first).filter(line => line.trim() !== '')
  const isClauses = recommendationIn(`${intro.at(-1) ?? ''}\n${lines[first]}`)?.value.includes(top.rest.slice(0, 20))
  if (lines.filter(isTop).length < 2 || isClauses || !announcesList(intro)) return null
  const blocks: string[][] = []
  for (const line of lines.slice(first)) {
    const opens = isTop(line) && blocks.length < mostItems
    if (opens) blocks.push([marked(line)?.rest ?? line])
    else blocks.at(-1)?.push(line)
  }
  return blocks
}

/** A label that comes a second time begins a second item: "Titel … Tid … Titel … Tid …", in whatever order. */
const byLabels = (lines: readonly string[]): readonly Block[] | null => {
  const blocks: string[][] = [[]]
  let seen = new Set<string>()
  for (const line of lines) {
    const label = labelled(line)?.label
    if (label !== undefined && label !== 'text' && seen.has(label) && blocks.length < mostItems) {
      blocks.push([])
      seen = new Set()
    }
    if (label !== undefined) seen.add(label)
    blocks.at(-1)?.push(line)
  }
  return blocks.length > 1 ? blocks : null
}

/** The items of a mail, each with its lines (G16). One, unless lists or labels say that there are more. */
export const blocksOf = (text: string): readonly Block[] => {
  const lines = text.split('\n').slice(0, 2000)
  return byMarks(withBoldTitles(lines)) ?? byLabels(lines) ?? [lines]
}
