import { Parser } from 'htmlparser2'
import type { Mark } from './html-marks.ts'
import { blockElements, isHidden, markOf, skippedElements } from './html-marks.ts'
import type { Hint, Line } from './line.ts'
import { unwrapLinks } from './links.ts'

/** Deeper than any client nests; a million open elements would be a million entries. */
const deepest = 2_000

interface Open {
  readonly name: string
  readonly mark: Mark
  readonly hidden: boolean
  readonly href: string | null
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
const goalOf = (href: string | null, label: string): string => {
  if (href === null || !/^https?:/i.test(href)) return ''
  const goal = unwrapLinks(href)
  const bare = (link: string): string =>
    link
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '')
  const same = bare(goal) === bare(label) || bare(goal).startsWith(bare(label)) || label.trim() === ''
  return same || goal.length > 500 ? '' : ` <${goal}>`
}

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Draws HTML as lines and keeps what its elements say about them. One pass over the tags, no tree, so nesting costs nothing. */
class Drawing {
  private readonly lines: Line[] = []
  private readonly open: Open[] = []
  private readonly lists: { readonly ordered: boolean; count: number }[] = []
  private readonly state: State = { depth: 0, sure: 0, hidden: 0, signature: 0, preformatted: 0 }
  private text = ''
  private hint: Hint | null = null
  private dropped = 0

  start(name: string, attributes: Record<string, string>): void {
    if (name === 'br') this.breakLine()
    if (name === 'hr') this.drawRule()
    if (name === 'img') this.drawImage(attributes.alt ?? '')
    const mark = markOf(name, attributes)
    if (blockElements.has(name) || mark.hint !== null || mark.quote !== 'none') this.endLine()
    if (mark.hint !== null && mark.hint !== 'signature') this.hint = mark.hint
    if (voidElements.has(name)) return
    if (this.open.length >= deepest) this.dropped += 1
    else this.enter(name, attributes, mark)
  }

  private enter(name: string, attributes: Record<string, string>, mark: Mark): void {
    const hidden = skippedElements.has(name) || isHidden(attributes)
    this.count(mark, hidden, name, 1)
    if (name === 'ol' || name === 'ul')
      this.lists.push({ ordered: name === 'ol', count: Number.parseInt(attributes.start ?? '1', 10) || 1 })
    if (name === 'li' && this.state.hidden === 0) this.text = this.bullet()
    if ((name === 'td' || name === 'th') && this.text !== '' && !this.text.endsWith(' ')) this.text += ' '
    const href = name === 'a' ? (attributes.href ?? null) : null
    this.open.push({ name, mark, hidden, href, from: this.text.length, number: this.lines.length })
  }

  end(name: string): void {
    if (voidElements.has(name)) return
    if (this.dropped > 0) {
      this.dropped -= 1
      return
    }
    const element = this.open.at(-1)
    if (element?.name !== name) return
    this.open.pop()
    if (element.href !== null && element.number === this.lines.length)
      this.text += goalOf(element.href, this.text.slice(element.from))
    if (blockElements.has(name) || element.mark.hint !== null || element.mark.quote !== 'none') this.endLine()
    if (name === 'p' && element.mark.spaced && this.lines.at(-1)?.words !== '') this.breakLine()
    if (name === 'ol' || name === 'ul') this.lists.pop()
    this.count(element.mark, element.hidden, name, -1)
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
    if (this.state.hidden > 0) return
    if (this.state.preformatted === 0) {
      // A no-break space stands for itself: alone in a paragraph it is Word's empty line.
      const words = text.split(/[ \t\n\r\f]+/).join(' ')
      this.text += this.text === '' || this.text.endsWith(' ') ? words.replace(/^ /, '') : words
      return
    }
    const [first = '', ...rest] = text.split('\n')
    this.text += first
    for (const line of rest) {
      this.breakLine()
      this.text = line
    }
  }

  private drawImage(alt: string): void {
    // Outlook and Gmail send emoji as pictures. Every other picture's text is a logo's.
    if (this.state.hidden === 0 && /^\p{Extended_Pictographic}/u.test(alt)) this.text += alt
  }

  private drawRule(): void {
    this.endLine()
    if (this.state.hidden > 0) return
    this.text = rule
    this.breakLine()
  }

  private endLine(): void {
    if (this.text.trim() !== '' || this.text.includes('\u00A0')) this.breakLine()
    this.text = ''
  }

  private breakLine(): void {
    if (this.state.hidden > 0) return
    const raw = this.text
      .replace(/[\u200B\u200C\u2060\uFEFF]/g, '')
      .replace(/[\u00A0\u2007\u202F]/g, ' ')
      .trimEnd()
    const hint = this.hint ?? (this.state.signature > 0 ? 'signature' : null)
    const { depth, sure } = this.state
    this.lines.push({ raw, words: raw.slice(0, 1_000).trim(), depth, sure: sure > 0, hint })
    this.hint = null
    this.text = ''
  }

  finish(): readonly Line[] {
    this.endLine()
    return this.lines
  }
}

/** An HTML mail as lines. */
export const htmlLines = (html: string): readonly Line[] => {
  const drawing = new Drawing()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => drawing.start(name, attributes),
      ontext: text => drawing.say(text),
      onclosetag: name => drawing.end(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
  return drawing.finish()
}
