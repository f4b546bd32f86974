import type { Content } from './mime-bytes.ts'
import { encoded, piecesOf } from './mime-bytes.ts'
import { headerLineOf, isAscii, isShortAscii, treeOf } from './nodemailer.ts'
import { quotedLike, withCrLf } from './quoted.ts'

interface Address {
  readonly name: string
  readonly address: string
}

interface File {
  readonly filename: string
  readonly contentType: string
  readonly content: Buffer
  readonly cid?: string
  readonly contentDisposition?: 'inline'
}

/** A letter as nodemailer is told of it. The headers are named as nodemailer would name them. */
export interface ToldLetter {
  readonly from: Address
  readonly to: Address
  readonly replyTo: Address
  readonly subject: string
  readonly messageId: string
  readonly date: Date
  readonly inReplyTo?: string
  readonly references?: string[]
  readonly headers: Readonly<Record<string, string>>
  /** Lines end in LF, here and in the HTML. */
  readonly text: string
  readonly html: string
  readonly icalEvent?: { readonly method: string; readonly content: string; readonly filename: string }
  readonly attachments: File[]
  readonly textEncoding: 'quoted-printable'
  readonly disableFileAccess: true
  readonly disableUrlAccess: true
  readonly newline: 'win'
  /** Sixteen characters. */
  readonly baseBoundary: string
}

/**
 * The bytes that nodemailer would make of this letter, without its tree of parts (tests/mail/mime-bytes.test.ts holds them against it). What nodemailer
 * writes around the parts is the same for every letter of the same kinds of parts and names of files: it is asked once, for a letter that says
 * nothing to nobody. Null for a letter of another shape.
 */
export const framed = (told: ToldLetter): Uint8Array | null => {
  const frame = told.text === '' || told.html === '' || told.icalEvent?.content === '' ? null : frameFor(told)
  if (frame === null) return null
  // Addresses alone may be something else than ASCII, of which every character is a byte.
  const pieces: Buffer[] = [Buffer.from(headOf(told), 'utf8')]
  let text = ''
  for (const piece of frame) {
    const written = 'between' in piece ? piece.between.join(told.baseBoundary) : partOf(told, piece)
    if (written === null) return null
    if (typeof written === 'string') text += written
    else {
      pieces.push(Buffer.from(text, 'latin1'), written)
      text = ''
    }
  }
  return Buffer.concat([...pieces, Buffer.from(text, 'latin1')])
}

/** Which part of the letter: a number is a file's place. */
interface Part {
  readonly of: 'text' | 'html' | 'calendar' | number
  readonly encoding: Content['encoding']
}

const partOf = (told: ToldLetter, { of, encoding }: Part): string | Buffer | null => {
  if (of === 'text' || of === 'html')
    return encoding === '7bit' ? withCrLf(told[of]) : quotedLike(told[of], `${of} ${told.subject}`)
  const content = of === 'calendar' ? told.icalEvent?.content : told.attachments[of]?.content
  return content === undefined ? null : encoded({ content, encoding })
}

/** What stands between two parts, or between one and the mail's end, cut where the letter's own boundary is to be; and the parts. */
type Frame = readonly ({ readonly between: readonly string[] } | Part)[]

const mostFrames = 200
const frames = new Map<string, Frame | null>()

const frameFor = (told: ToldLetter): Frame | null => {
  const sample = sampleOf(told)
  const { text, html, icalEvent, attachments } = sample
  const key = JSON.stringify([text, html, icalEvent, attachments.map(({ content: _, ...about }) => about)])
  const known = frames.get(key)
  if (known !== undefined) return known
  // A file that is called like the sample's boundary.
  const frame = key.includes(sampleBoundary) ? null : frameOf(sample)
  if (frames.size >= mostFrames) frames.clear()
  frames.set(key, frame)
  return frame
}

/** As long as every letter's, since headers fold by length. */
const sampleBoundary = '0123456789abcdef'

/** A letter with the same kinds of parts, and nothing in them. */
const sampleOf = ({ text, html, icalEvent, attachments, textEncoding }: ToldLetter) => ({
  ...{ messageId: '<sample@rundskriv.example>', date: new Date(0), textEncoding, baseBoundary: sampleBoundary },
  text: sampleText('text', text),
  html: sampleText('html', html),
  ...(icalEvent === undefined ? {} : { icalEvent: { ...icalEvent, content: sampleText('calendar', icalEvent.content) } }),
  attachments: attachments.map((file, at) => ({ ...file, content: Buffer.from(`${at}`) })),
})

/** Of a text nodemailer wants to know one thing. */
const sampleText = (name: Part['of'] & string, text: string): string => (isShortAscii(text) ? name : `${name} \u00e6`)

const frameOf = (sample: ReturnType<typeof sampleOf>): Frame | null => {
  const pieces = piecesOf(treeOf(sample))
  const [head, ...below] = pieces ?? []
  if (typeof head !== 'string') return null
  const parts = new Map<string | Buffer, Part['of']>([
    [sample.text, 'text'],
    [sample.html, 'html'],
    ...(sample.icalEvent === undefined ? [] : [[sample.icalEvent.content, 'calendar'] as const]),
    ...sample.attachments.map(({ content }, at) => [content, at] as const),
  ])
  const frame: (Frame[number] | null)[] = [head.slice(head.indexOf('MIME-Version:')), ...below].map(piece => {
    if (typeof piece === 'string') return isAscii(piece) ? { between: piece.split(sampleBoundary) } : null
    const of = parts.get(piece.content)
    return of === undefined ? null : { of, encoding: piece.encoding }
  })
  return frame.every(piece => piece !== null) ? frame : null
}

/** The letter's own headers, in nodemailer's order; the mail's type follows. */
const headOf = ({ headers, from, to, replyTo, inReplyTo, references, subject, messageId, date }: ToldLetter): string =>
  [
    ...Object.entries(headers).map(([name, value]) => headerLine(name, value)),
    headerLine('From', from),
    headerLine('To', to),
    headerLineOf('Reply-To', replyTo),
    inReplyTo === undefined ? '' : headerLine('In-Reply-To', inReplyTo),
    references === undefined ? '' : headerLine('References', references),
    headerLine('Subject', subject),
    headerLineOf('Message-ID', messageId),
    headerLine('Date', date),
  ].join('')

type Value = string | string[] | Date | Address

/** Header lines as they were written before: most are the same in every letter, or at least for every reader of one. */
const lines = new Map<string, string>()
const mostLines = 500

const headerLine = (name: string, value: Value): string => {
  const key = `${name}:${keyOf(value)}`
  const known = lines.get(key)
  if (known !== undefined) return known
  const line = headerLineOf(name, value)
  if (lines.size >= mostLines) lines.clear()
  lines.set(key, line)
  return line
}

/** No name holds a line break, and neither does an id. */
const keyOf = (value: Value): string => {
  if (typeof value === 'string') return value
  if (value instanceof Date) return `${value.getTime()}`
  return 'address' in value ? `${value.address}\n${value.name}` : value.join('\n')
}
