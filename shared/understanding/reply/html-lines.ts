import type { Mark } from './html-marks.ts'
import { blockElements, isHidden, isTiny, markOf, skippedElements } from './html-marks.ts'
import { cellEnd, Tables } from './html-tables.ts'
import type { Hint, Line } from './line.ts'
import { unwrapLinks } from './links.ts'
import { readTags } from './tags.ts'

type Attributes = Readonly<Record<string, string>>

/** Deeper than any client nests; a million open elements would be a million entries. */
const deepest = 2_000

interface Open {
  readonly name: string
  readonly mark: Mark
  readonly hidden: boolean
  /** Whether the letters around it were too small to be seen. */
  readonly tinyAround: boolean
  readonly href: string
  /** Where in the current line its words begin, for links. */
  readonly from: number
  readonly number: number
}

interface State {
  depth: number
  sure: number
  hidden: number
  signature: number
  preformatted: number
}

const rule = '________________________________'

/** A link whose words do not name its goal keeps it in angle brackets, as text parts do. */
const goalOf = (href: string, label: string): string => {
  if (!/^https?:/i.test(href)) return ''
  const goal = unwrapLinks(href)
  const bare = (link: string): string =>
    link
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '')
  return bare(goal).startsWith(bare(label.trim())) || goal.length > 500 ? '' : ` <${goal}>`
}

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** An end tag may close this many forgotten elements. */
const skippedEnds = 200

const cells = new Set(['td', 'th', 'p'])
const paragraph = new Set(['p'])
/** Elements whose beginning ends the one that is open, because HTML lets its end be left out. */
const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...blockElements].map(name => [name, paragraph] as const),
  ['li', new Set(['li', 'p'])],
  ['td', cells],
  ['th', cells],
  ['tr', new Set(['td', 'th', 'tr'])],
])

const unevenSpace = /[\t\n\r\f]| {2}/
const oddSpace = /[\u00A0\u2007\u202F\u200B\u200C\u2060\uFEFF]/

/** As it is shown: spaces of every kind as spaces, and without those that have no width. */
const plain = (text: string): string =>
  oddSpace.test(text) ? text.replace(/[\u200B\u200C\u2060\uFEFF]/g, '').replace(/[\u00A0\u2007\u202F]/g, ' ') : text

/** The words of the line that is being drawn. Pieces, because growing one string a character at a time takes quadratic time. */
class Words {
  private pieces: string[] = []
  filled = false
  /** A number or a dash, and nothing behind it yet. */
  isBullet = false
  private endsInSpace = true

  get length(): number {
    return this.pieces.length
  }

  /** Add text as a browser shows it: white space is one space, and none at the beginning. */
  add(text: string): void {
    const words = unevenSpace.test(text) ? text.split(/[ \t\n\r\f]+/).join(' ') : text
    this.addRaw(this.endsInSpace && words.startsWith(' ') ? words.slice(1) : words)
  }

  addRaw(text: string): void {
    if (text === '') return
    this.pieces.push(text)
    this.isBullet = false
    // A no-break space counts: alone in a paragraph it is Word's empty line.
    this.filled ||= /[^ \t\n\r\f]/.test(text)
    this.endsInSpace = text.endsWith(' ')
  }

  space(): void {
    if (!this.endsInSpace) this.addRaw(' ')
  }

  /** The next cell of a row, in the same line. */
  cell(): void {
    if (this.filled) this.addRaw(cellEnd)
    else this.space()
    this.endsInSpace = true
  }

  begin(bullet: string): void {
    this.clear()
    this.addRaw(bullet)
    this.isBullet = true
  }

  since(piece: number): string {
    return this.pieces.slice(piece).join('')
  }

  clear(): void {
    this.pieces = []
    this.filled = false
    this.isBullet = false
    this.endsInSpace = true
  }
}

/** Draws HTML as lines and keeps what its elements say about them. One pass over the tags, no tree, so nesting costs nothing. */
class Drawing {
  private readonly lines: Line[] = []
  private readonly open: Open[] = []
  private readonly lists: { readonly ordered: boolean; count: number }[] = []
  private readonly state: State = { depth: 0, sure: 0, hidden: 0, signature: 0, preformatted: 0 }
  private readonly words = new Words()
  private readonly tables = new Tables()
  private hint: Hint | null = null
  private dropped = 0
  private tiny = false

  start(name: string, attributes: Attributes): void {
    if (impliedEnds.get(name)?.has(this.open.at(-1)?.name ?? '')) this.leave()
    if (name === 'br') this.breakLine()
    if (name === 'hr') this.drawRule()
    if (name === 'img') this.drawImage(attributes.alt ?? '')
    const mark = markOf(name, attributes)
    if (mark.hint !== null || mark.quote !== 'none') this.endLine()
    else if (blockElements.has(name)) this.endWords()
    if (mark.hint !== null && mark.hint !== 'signature') this.hint = mark.hint
    if (voidElements.has(name)) return
    if (this.open.length >= deepest) this.dropped += 1
    else this.enter(name, attributes, mark)
  }

  private enter(name: string, attributes: Attributes, mark: Mark): void {
    const hidden = skippedElements.has(name) || isHidden(attributes)
    this.count(mark, hidden, name, 1)
    if (name === 'ol' || name === 'ul')
      this.lists.push({ ordered: name === 'ol', count: Number.parseInt(attributes.start ?? '1', 10) || 1 })
    if (name === 'li' && this.state.hidden === 0) this.words.begin(this.bullet())
    if (this.state.hidden === 0) this.tables.enter(name)
    if (name === 'td' || name === 'th') this.enterCell()
    const href = name === 'a' ? (attributes.href ?? '') : ''
    const tinyAround = this.tiny
    this.tiny = isTiny(attributes) ?? tinyAround
    this.open.push({ name, mark, hidden, tinyAround, href, from: this.words.length, number: this.lines.length })
  }

  private enterCell(): void {
    if (!this.words.filled) this.tables.begin()
    this.words.cell()
  }

  end(name: string): void {
    if (voidElements.has(name)) return
    if (this.dropped > 0) {
      this.dropped -= 1
      return
    }
    // An end without its beginning is ignored; one that skips elements ends them.
    let at = this.open.length - 1
    const lowest = Math.max(0, this.open.length - skippedEnds)
    while (at >= lowest && this.open[at]?.name !== name) at -= 1
    if (at < lowest) return
    while (this.open.length > at) this.leave()
  }

  private leave(): void {
    const element = this.open.pop()
    if (!element) return
    const { name, mark, hidden, href, tinyAround } = element
    if (element.number === this.lines.length) this.words.addRaw(goalOf(href, this.words.since(element.from)))
    if (name === 'li' || mark.hint !== null || mark.quote !== 'none') this.endLine()
    else if (blockElements.has(name)) this.endWords()
    if (name === 'p' && mark.spaced && !this.words.isBullet && this.lines.at(-1)?.words !== '') this.breakLine()
    if (name === 'ol' || name === 'ul') this.lists.pop()
    if (this.state.hidden === 0) this.tables.leave(name)
    this.count(mark, hidden, name, -1)
    this.tiny = tinyAround
  }

  /** Enter (+1) or leave (-1) an element. */
  private count(mark: Mark, hidden: boolean, name: string, step: 1 | -1): void {
    if (mark.quote !== 'none') this.state.depth += step
    if (mark.quote === 'sure') this.state.sure += step
    if (mark.hint === 'signature') this.state.signature += step
    if (hidden) this.state.hidden += step
    if (name === 'pre' || name === 'textarea') this.state.preformatted += step
  }

  private bullet(): string {
    const list = this.lists.at(-1)
    if (!list?.ordered) return '- '
    list.count += 1
    return `${list.count - 1}. `
  }

  say(text: string): void {
    if (this.state.hidden > 0 || this.tiny) return
    if (this.state.preformatted === 0) {
      this.words.add(text)
      return
    }
    const [first = '', ...rest] = text.split('\n')
    this.words.addRaw(first)
    for (const line of rest) {
      this.breakLine()
      this.words.addRaw(line)
    }
  }

  private drawImage(alt: string): void {
    // Outlook and Gmail send emoji as pictures. Every other picture's text is a logo's.
    if (this.state.hidden === 0 && /^\p{Extended_Pictographic}/u.test(alt)) this.words.addRaw(alt)
  }

  private drawRule(): void {
    this.endLine()
    if (this.state.hidden > 0) return
    this.words.addRaw(rule)
    this.breakLine()
  }

  /** In an element that is hidden, what stands around it is not at its end. */
  private endLine(): void {
    if (this.state.hidden > 0) return
    if (this.words.filled) this.breakLine()
    this.words.clear()
  }

  /** The number of an item stands before its first words, in whatever blocks they are. */
  private endWords(): void {
    if (!this.words.isBullet) this.endLine()
  }

  private breakLine(): void {
    if (this.state.hidden > 0) return
    const drawn = plain(this.words.since(0)).trimEnd()
    const { raw, ...placed } = this.tables.place(drawn) ?? { raw: drawn }
    const hint = this.hint ?? (this.state.signature > 0 ? 'signature' : null)
    const { depth, sure } = this.state
    this.lines.push({ raw, words: raw.slice(0, 1_000).trim(), depth, sure: sure > 0, hint, ...placed })
    this.hint = null
    this.words.clear()
  }

  finish(): readonly Line[] {
    this.endLine()
    return this.lines
  }
}

/** An HTML mail as lines. */
export const htmlLines = (html: string): readonly Line[] => {
  const drawing = new Drawing()
  readTags(html, drawing)
  return drawing.finish()
}
