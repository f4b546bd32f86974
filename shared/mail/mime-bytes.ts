import type { Tree } from './nodemailer.ts'
import { base64Lines } from './nodemailer.ts'
import { quoted, withCrLf } from './quoted.ts'

/** A part's content, and how it is to be encoded. */
export interface Content {
  readonly content: string | Buffer
  readonly encoding: 'base64' | 'quoted-printable' | '7bit'
}

/**
 * The mail that nodemailer's `build` would make, byte for byte (tests/mail/mime-bytes.test.ts), at once and not through a dozen streams:
 * streaming a letter of 20 kB costs more than composing, encoding and signing it. Headers and encodings are nodemailer's own. What it
 * does not know it leaves to `build`.
 */
export const bytesOf = async (mail: Tree): Promise<Uint8Array> => {
  const pieces = piecesOf(mail)
  const bytes = pieces?.map(piece => (typeof piece === 'string' ? piece : encoded(piece))) ?? [null]
  const written = bytes.every(piece => piece !== null) ? joined(bytes) : new Uint8Array(await mail.build())
  return written.at(-1) === lineFeed ? written : Buffer.concat([written, Buffer.from('\r\n')])
}

const lineFeed = 10

/** What stands in a mail as it is, and what is yet to be encoded, in its order. Null where a part is of a kind that is not known here. */
export const piecesOf = (node: Tree): readonly (string | Content)[] | null => {
  const encoding = node.getTransferEncoding()
  const pieces: (string | Content)[] = [`${node.buildHeaders()}\r\n\r\n`]
  if (node.content) {
    const content = contentOf(node, encoding)
    if (content === null) return null
    pieces.push(content)
  }
  if (!node.multipart) return pieces
  for (const [at, child] of node.childNodes.entries()) {
    const inside = piecesOf(child)
    if (inside === null) return null
    pieces.push(`${at === 0 ? '' : '\r\n'}--${node.boundary}\r\n`, ...inside)
  }
  pieces.push(`\r\n--${node.boundary}--\r\n`)
  return pieces
}

const contentOf = ({ content, contentType }: Tree, encoding: string | false): Content | null => {
  if (typeof content !== 'string' && !Buffer.isBuffer(content)) return null
  if (encoding === 'base64') return { content, encoding }
  if (typeof content !== 'string' || !contentType?.startsWith('text/')) return null
  return encoding === 'quoted-printable' || encoding === '7bit' ? { content, encoding } : null
}

/** Null where only nodemailer's own encoder knows where it breaks the lines. */
export const encoded = ({ content, encoding }: Content): string | Buffer | null => {
  if (typeof content !== 'string') return linesOfFile(content)
  if (encoding === 'base64') return base64Lines(content)
  return encoding === '7bit' ? withCrLf(content) : quoted(content)
}

/** Text, of which only addresses in headers may be something else than ASCII, and files as they are. */
const joined = (pieces: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(pieces.map(piece => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)))

/** A file goes to everybody: it is encoded once for as long as somebody holds its bytes. */
const encodedFiles = new WeakMap<Buffer, Buffer>()

const linesOfFile = (bytes: Buffer): Buffer => {
  const known = encodedFiles.get(bytes) ?? Buffer.from(base64Lines(bytes), 'latin1')
  encodedFiles.set(bytes, known)
  return known
}
