import { encode as base64, wrap as base64Lines } from 'nodemailer/lib/base64'
import MailComposer from 'nodemailer/lib/mail-composer'
import { encode as quotedPrintable, wrap as quotedPrintableLines } from 'nodemailer/lib/qp'

/** What nodemailer is told of a mail. */
export type Told = ConstructorParameters<typeof MailComposer>[0]
/** A mail as a tree of parts that has yet to be written. */
export type Tree = ReturnType<MailComposer['compile']>

export const treeOf = (told: Told): Tree => new MailComposer(told).compile()

/** The encoder looks at so many bytes at a time: what is longer it may break at other places than one that sees all of it. */
const mostAtOnce = 64 * 1024

/**
 * The mail that nodemailer's `build` would make, byte for byte (tests/mail/mime-bytes.test.ts), at once and not through a dozen streams:
 * streaming a letter of 20 kB costs more than composing, encoding and signing it. Headers and encodings are nodemailer's own. What it
 * does not know it leaves to `build`.
 */
export const bytesOf = async (mail: Tree): Promise<Uint8Array> => {
  const pieces: Buffer[] = []
  if (!written(mail, pieces)) return new Uint8Array(await mail.build())
  const endsLine = pieces.findLast(({ length }) => length > 0)?.at(-1) === lineFeed
  return Buffer.concat(endsLine ? pieces : [...pieces, Buffer.from('\r\n')])
}

const lineFeed = 10

/** Answers whether it could. */
const written = (node: Tree, pieces: Buffer[]): boolean => {
  const encoding = node.getTransferEncoding()
  pieces.push(Buffer.from(`${node.buildHeaders()}\r\n\r\n`, 'utf8'))
  if (node.content) {
    const body = bodyOf(node, encoding)
    if (body === null) return false
    pieces.push(body)
  }
  if (!node.multipart) return true
  for (const [at, child] of node.childNodes.entries()) {
    pieces.push(Buffer.from(`${at === 0 ? '' : '\r\n'}--${node.boundary}\r\n`))
    if (!written(child, pieces)) return false
  }
  pieces.push(Buffer.from(`\r\n--${node.boundary}--\r\n`))
  return true
}

const bodyOf = ({ content, contentType }: Tree, encoding: string | false): Buffer | null => {
  if (typeof content !== 'string' && !Buffer.isBuffer(content)) return null
  if (encoding === 'base64') return typeof content === 'string' ? inLines(content) : linesOfFile(content)
  if (typeof content !== 'string' || !contentType?.startsWith('text/')) return null
  if (encoding === 'quoted-printable') return quoted(content)
  return encoding === '7bit' ? asciiLines(content) : null
}

const quoted = (text: string): Buffer | null => {
  // A blank at the very end is held back by the encoder, and breaks the last line elsewhere.
  if (Buffer.byteLength(text, 'utf8') > mostAtOnce || /[ \t]$/.test(text.slice(-1))) return null
  const lines = text.split('\r\n')
  // Only a line that ends in CRLF is broken without regard to the next one.
  if (lines.some(line => line.includes('\n'))) return asciiLines(linesOf(text))
  const last = lines.pop() ?? ''
  return Buffer.from(lines.map(quotedLine).join('') + linesOf(last), 'latin1')
}

const linesOf = (text: string): string => quotedPrintableLines(quotedPrintable(text))

/** Lines as they were written before: of the same letter to another reader most are the same. Bounded in lines and in characters of one. */
const quotedLines = new Map<string, string>()
const mostLines = 3_000
const longestLine = 1_000

const quotedLine = (line: string): string => {
  const known = quotedLines.get(line)
  if (known !== undefined) return known
  const encoded = linesOf(`${line}\r\n`)
  if (line.length > longestLine) return encoded
  if (quotedLines.size >= mostLines) quotedLines.clear()
  quotedLines.set(line, encoded)
  return encoded
}

/** As lines end in a mail: the encoder then breaks each by itself. */
export const withCrLf = (text: string): string => text.replace(/\r?\n/g, '\r\n')

// Encoded text is ASCII, and so every byte a character.
const asciiLines = (text: string): Buffer => Buffer.from(withCrLf(text), 'latin1')

const inLines = (content: string | Buffer): Buffer => Buffer.from(base64Lines(base64(content)), 'latin1')

/** A file goes to everybody: it is encoded once for as long as somebody holds its bytes. */
const encodedFiles = new WeakMap<Buffer, Buffer>()

const linesOfFile = (bytes: Buffer): Buffer => {
  const known = encodedFiles.get(bytes) ?? inLines(bytes)
  encodedFiles.set(bytes, known)
  return known
}
