import type { Charset } from '../../../local/try/charset.ts'
import type { Got } from '../../../local/try/clients/client.ts'
import { bodyOf, escaped, linesOf } from '../../../local/try/clients/client.ts'
import type { Encoding, Fields, FilePart } from './mime.ts'

export interface Writer {
  readonly name: string
  readonly address: string
  readonly organisation: string
  readonly signature: readonly string[]
}

/** What somebody does with a mail program. */
export interface Deed {
  readonly by: Writer
  readonly at: string
  readonly to: { readonly name: string; readonly address: string }
  /** Whole, with its SV: or VS:. */
  readonly subject: string
  /** Paragraphs, each of one or several lines. */
  readonly words: readonly string[]
  readonly where: 'above' | 'below'
  /** Answers between the lines of the letter: after the line that holds the first, the second. */
  readonly inside: readonly (readonly [after: string, answer: string])[]
  readonly about: Got | null
  readonly forwards: boolean
  readonly files: readonly FilePart[]
  /** What the sender's gateway wrote above the text. */
  readonly banner: readonly string[]
}

/** One mail program's manners. */
export interface Program {
  readonly name: string
  readonly marks: { readonly reply: string; readonly forward: string }
  readonly charset: Charset
  readonly encoding: { readonly text: Encoding; readonly html: Encoding }
  readonly headers: (deed: Deed) => Fields
  readonly id: (seed: string, domain: string) => string
  readonly boundary: (seed: string) => string
  /** Text lines; null: it writes HTML alone. */
  readonly text: TextManner | null
  readonly html: HtmlManner | null
  readonly flowed?: true
}

export interface TextManner {
  /** What is put before each quoted line. */
  readonly sign: '' | '> '
  readonly mark: (got: Got, forwards: boolean) => readonly string[]
  readonly signature: (lines: readonly string[]) => readonly string[]
  /** A plain-text client breaks long lines of its own. */
  readonly wraps?: number
}

export interface HtmlManner {
  readonly page: (inner: string) => string
  readonly paragraph: (html: string) => string
  readonly signature: (lines: readonly string[]) => string
  readonly quotation: (got: Got, body: string, forwards: boolean) => string
  readonly banner?: (lines: readonly string[]) => string
  /** An answer between the lines of the letter. */
  readonly inside?: (html: string) => string
}

const quotedLines = (lines: readonly string[], sign: string): readonly string[] =>
  lines.map(line => (sign === '' ? line : line === '' ? '>' : line.startsWith('>') ? `>${line}` : `${sign}${line}`))

const wrapped = (line: string, most: number): readonly string[] => {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length >= most) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

const withAnswers = (quoted: readonly string[], inside: Deed['inside']): readonly string[] => {
  const lines = [...quoted]
  for (const [after, answer] of inside) {
    const at = lines.findIndex(line => line.includes(after))
    if (at < 0) throw new Error(`no line of the letter holds ${after}`)
    let end = at
    // A sentence of the letter may go on below.
    while (lines[end + 1] !== undefined && !/^[>\s]*$/.test(lines[end + 1] ?? '')) end += 1
    lines.splice(end + 1, 0, '', answer, '')
  }
  return lines
}

/** The text part, from top to bottom. */
export function textOf(deed: Deed, { sign, mark, signature, wraps }: TextManner): string {
  const { words, by, about, where, inside, banner, forwards } = deed
  const paragraphs = words.flatMap((each, at) => [
    ...(at > 0 ? [''] : []),
    ...each.split('\n').flatMap(line => (wraps === undefined ? [line] : wrapped(line, wraps))),
  ])
  const signed = by.signature.length > 0 ? ['', ...signature(by.signature)] : ['', ...signature([])]
  const own = [...(where === 'above' ? banner : []), ...paragraphs, ...signed]
  if (about === null) return `${own.join('\r\n')}\r\n`
  const letter = [...mark(about, forwards), ...quotedLines(withAnswers(linesOf(about), []), sign)]
  const quoted = withAnswers(letter, inside)
  const all = where === 'above' ? [...own, '', ...quoted] : [...quoted, '', ...own]
  return `${all.join('\r\n')}\r\n`
}

/** In the letter's own markup: after the text that is answered, within the same cell or paragraph. */
const answeredBody = (body: string, inside: Deed['inside'], write: (html: string) => string): string => {
  let html = body
  for (const [after, answer] of inside) {
    const at = html.indexOf(escaped(after))
    if (at < 0) throw new Error(`the letter's HTML holds no ${after}`)
    const end = at + html.slice(at).search(/<\/(?:p|td|div|li|h1|h2)>/)
    html = `${html.slice(0, end)}${write(escaped(answer))}${html.slice(end)}`
  }
  return html
}

/** What Outlook alone reads; no program sends it back. */
const withoutComments = (html: string): string => html.replaceAll(/<!--[\s\S]*?-->\s*/g, '')

const linked = (html: string): string => html.replaceAll(/https:\/\/[^\s<]+/g, url => `<a href="${url}">${url}</a>`)

export function htmlOf(deed: Deed, manner: HtmlManner): string {
  const { words, by, about, where, inside, banner, forwards } = deed
  const paragraphs = words.map(each => manner.paragraph(linked(escaped(each)).replaceAll('\n', '<br>\r\n')))
  const banners = banner.length > 0 && manner.banner !== undefined ? manner.banner(banner) : ''
  const own = `${paragraphs.join('')}${manner.signature(by.signature)}`
  if (about === null) return manner.page(`${banners}${own}`)
  const body = answeredBody(withoutComments(bodyOf(about)), inside, manner.inside ?? manner.paragraph)
  const quotation = manner.quotation(about, body, forwards)
  return manner.page(where === 'above' ? `${banners}${own}${quotation}` : `${quotation}${own}`)
}
