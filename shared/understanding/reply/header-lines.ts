import { remembering } from '../language/remembering.ts'
import { hasAddress, hasTime, hasYear } from './evidence.ts'
import type { Line } from './line.ts'
import { lineAt, without } from './line.ts'
import type { HeaderKind } from './vocabulary/headers.ts'
import { clientsOnly, headerKinds } from './vocabulary/headers.ts'

interface Label {
  readonly kind: HeaderKind
  readonly label: string
  readonly value: string
}

const longestLabel = 30

const stars = new Set(' *_\t')

const trimStars = (text: string): string => {
  const { from, to } = without(text, stars)
  return text.slice(from, to)
}

/** `Fra: Anna` or `*Fra:* Anna` taken apart; null for any other line. */
export const labelOf = remembering((words: string): Label | null => {
  const head = words.slice(0, longestLabel).replace('：', ':')
  const colon = head.indexOf(':')
  if (colon <= 0) return null
  const label = trimStars(head.slice(0, colon)).toLowerCase()
  const kind = headerKinds.get(label)
  return kind ? { kind, label, value: words.slice(colon + 1) } : null
})

/** No client writes more lines above a mail: Outlook's longest has seven, with a long list of recipients folded. */
const longestBlock = 16

interface Block {
  readonly labels: readonly Label[]
  readonly end: number
}

/** A block's last line counts as folded only under a field that lists people or files. */
const read = (lines: readonly Line[], start: number): Block => {
  const labels: Label[] = []
  const depth = lineAt(lines, start).depth
  let end = start
  let gap = 0
  for (let at = start; at < start + longestBlock; at += 1) {
    const line = lineAt(lines, at)
    const words = line.depth >= depth ? line.words : ''
    const label = labelOf(words)
    // A line that is drawn, and a second sender, begin another mail.
    if (/^(?:-{2}|_{3})/.test(words)) break
    if (label?.kind === 'from' && labels.some(known => known.kind === 'from')) break
    if (label) {
      labels.push(label)
      end = at + 1
      gap = 0
    } else gap += 1
    // Gmail sets an empty line between bold labels; Exchange folds recipients over three.
    if (gap > 3) break
  }
  return { labels, end }
}

const fieldOf = (labels: readonly Label[], kind: HeaderKind): string => labels.find(label => label.kind === kind)?.value ?? ''

/**
 * Are these labels a mail's header, and not an agenda item that somebody wrote with `Emne:`, `Til:`, `Fra:`? A program
 * leaves what people do not write: an address, a time of day, the word `Sendt`.
 */
const isMailHeader = ({ labels }: Block): boolean => {
  const kinds = new Set(labels.map(label => label.kind))
  kinds.delete('other')
  const from = fieldOf(labels, 'from')
  const sent = fieldOf(labels, 'sent')
  const people = [from, fieldOf(labels, 'to'), fieldOf(labels, 'cc')]
  const addressed = people.some(hasAddress)
  const timed = hasTime(sent) || (hasYear(sent) && hasAddress(from))
  // Every client writes when the mail was sent; people who head an item with `Fra:` and `Emne:` do not.
  if (!kinds.has('sent') || (!kinds.has('from') && !(addressed && hasTime(sent)))) return false
  if (kinds.size === 2) return hasTime(sent) && addressed
  if (hasAddress(from)) return labels[0]?.kind === 'from' || kinds.size > 3 || timed
  const byClient = labels.some(label => clientsOnly.has(label.label))
  // `Fra` first and the date second is the order of every Outlook; an author heads an item with its subject.
  const [first, second] = labels.filter(label => label.kind !== 'other')
  const inOrder = first?.kind === 'from' && second?.kind === 'sent'
  return inOrder ? timed || (addressed && byClient) || (byClient && kinds.size > 3) : timed && (addressed || byClient)
}

/** The letters at the end: "10:12Til" gives "til". */
const lastWord = (text: string): string => {
  const tail = text.slice(-longestLabel).trimEnd().toLowerCase()
  let from = tail.length
  while (from > 0 && /\p{L}/u.test(tail.charAt(from - 1))) from -= 1
  return tail.slice(from)
}

/** Yahoo and some gateways run the whole header into one line. */
const isGlued = (words: string): boolean => {
  const kinds = new Set<HeaderKind>()
  for (const piece of words.split(':')) {
    const kind = headerKinds.get(lastWord(piece))
    if (kind) kinds.add(kind)
  }
  return kinds.size >= 3 && hasTime(words) && hasAddress(words)
}

/** The line after a mail's header that begins at `start`, or null when none begins there. */
export const headerEnd = (lines: readonly Line[], start: number): number | null => {
  const words = lineAt(lines, start).words
  const label = labelOf(words)
  if (!label) return null
  if (isGlued(words)) return start + 1
  const block = read(lines, start)
  return isMailHeader(block) && !beginsBelow(lines, start, block) ? block.end : null
}

/** An author's own labels right above a header are his: the header is whole without them. */
const beginsBelow = (lines: readonly Line[], start: number, block: Block): boolean => {
  for (let at = start + 1; at < block.end; at += 1)
    if (labelOf(lineAt(lines, at).words)?.kind === 'from') return isMailHeader(read(lines, at))
  return false
}

/** The line after the header whose first line this is, below a marker, which is proof enough that it is one. */
export const headerBelow = (lines: readonly Line[], start: number): number => read(lines, start).end
