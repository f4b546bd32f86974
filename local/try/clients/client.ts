import type { Instant } from '../../../shared/calendar/types.ts'
import type { ParsedMail } from '../../../shared/mail/parsed-mail.ts'
import type { Charset } from '../charset.ts'
import type { FilePart } from '../mime.ts'

/** A letter as somebody got it: the bytes that were sent, read again. */
export interface Got {
  readonly mail: ParsedMail
  readonly at: Instant
}

/** What somebody wants to say, before a mail program makes a mail of it. */
export interface Saying {
  readonly from: { readonly name: string; readonly address: string; readonly signature: readonly string[] }
  readonly to: { readonly name: string; readonly address: string }
  readonly at: Instant
  /** Without SV: or Re:. */
  readonly subject: string
  /** Paragraphs; a paragraph may have several lines. */
  readonly words: readonly string[]
  readonly answers: Got | null
  readonly files: readonly FilePart[]
}

/** How a mail program writes a mail: the text, and the same as HTML unless it writes none. */
export interface Client {
  readonly name: string
  readonly answerMark: string
  readonly charset: Charset
  readonly headers: (saying: Saying) => readonly (readonly [string, string])[]
  readonly write: (saying: Saying) => { readonly text: string; readonly html: string | null; readonly textIs?: string }
}

export const zone = 'Europe/Copenhagen'

/** A date in Danish with these parts. */
export const inDanish = (at: Instant, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('da-DK', { timeZone: zone, ...parts }).format(new Date(at))

/** `08:05` or, with another sign, `08.05`. */
export const clock = (at: Instant, sign: ':' | '.'): string =>
  inDanish(at, { hour: '2-digit', minute: '2-digit' }).replaceAll(/[.:]/g, sign)

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What stands inside the `<body>` of the letter that is answered; of a letter without HTML, its text. */
export const bodyOf = ({ mail }: Got): string => {
  if (mail.html === null) return `<pre>${escaped(mail.text ?? '')}</pre>`
  return /<body[^>]*>([\s\S]*)<\/body>/i.exec(mail.html)?.[1] ?? mail.html
}

/** The text of the letter that is answered, line by line. */
export const linesOf = ({ mail }: Got): readonly string[] => (mail.text ?? '').trimEnd().split(/\r?\n/)

/** Lines with `> ` before them, as many programs quote. */
export const quotedLines = (lines: readonly string[]): readonly string[] => lines.map(line => (line === '' ? '>' : `> ${line}`))

/** Who the letter that is answered was from and to, as a header block shows it. */
export const shown = ({ mail }: Got) => {
  const [from] = mail.from
  const [to] = mail.to
  const full = (box: typeof from) => (box === undefined ? '' : box.name === '' ? box.address : `${box.name} <${box.address}>`)
  return { from: full(from), fromName: from?.name ?? '', fromAddress: from?.address ?? '', to: full(to), subject: mail.subject }
}
