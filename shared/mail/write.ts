import { hash } from 'node:crypto'
import { cleanFileName, cleanLine } from './clean-line.ts'
import type { ToldLetter } from './framed.ts'
import { framed } from './framed.ts'
import { bytesOf } from './mime-bytes.ts'
import type { Tree } from './nodemailer.ts'
import { treeOf } from './nodemailer.ts'
import type { OutgoingFile, OutgoingMail } from './outgoing.ts'
import { withCrLf } from './quoted.ts'
import { threadOf } from './thread.ts'

/** How many ids of somebody's thread are carried on. */
const mostReferences = 20
/** One id, as it may stand in a header; anything else that a stranger called one is left out. */
const messageId = /^<[^\s<>]{1,240}>$/

/**
 * A letter as the bytes of a mail. Every header value is plain text that the composer encodes: it is never told that a value is
 * `prepared`, since that is the one way past its own check for line breaks.
 */
export const writeMail = async (outgoing: OutgoingMail): Promise<Uint8Array> => {
  const told = toldOf(outgoing)
  return framed(told) ?? bytesOf(treeFor(told))
}

/** The letter as a tree of parts that has yet to be written. */
export const partsOf = (outgoing: OutgoingMail): Tree => treeFor(toldOf(outgoing))

const treeFor = (told: ToldLetter): Tree => treeOf({ ...told, text: withCrLf(told.text), html: withCrLf(told.html) })

const toldOf = (outgoing: OutgoingMail): ToldLetter => {
  const { charter, composed, answering, to } = outgoing
  const thread = threadFields(outgoing)
  return {
    from: { name: cleanLine(charter.shortName), address: charter.address },
    to: { name: cleanLine(to.name), address: to.address },
    replyTo: { name: cleanLine(charter.shortName), address: outgoing.replyTo },
    subject: cleanLine(composed.subject),
    messageId: outgoing.messageId,
    date: new Date(outgoing.date),
    ...(thread.inReplyTo === null ? {} : { inReplyTo: thread.inReplyTo }),
    ...(thread.references.length === 0 ? {} : { references: [...thread.references] }),
    headers: {
      // The composer ignores its `list` option here, so these are written out.
      'List-ID': `${charter.id} <${charter.address.replace('@', '.')}>`,
      'List-Help': `<mailto:${charter.address}?subject=${charter.language === 'da' ? 'hj%C3%A6lp' : 'help'}>`,
      'List-Unsubscribe': `<mailto:${charter.address}?subject=${charter.language === 'da' ? 'afmeld' : 'stop'}>`,
      'Auto-Submitted': answering === null ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'OOF, AutoReply, RN, NRN',
      'Content-Language': charter.language,
      ...thread.outlook,
    },
    text: composed.text,
    html: composed.html,
    ...(composed.calendar === null
      ? {}
      : {
          icalEvent: { method: composed.calendar.method, content: composed.calendar.text, filename: composed.calendar.fileName },
        }),
    attachments: [
      ...(composed.inline ?? []).map(({ cid, ...picture }) => ({
        ...fileOf(picture, 0),
        cid,
        contentDisposition: 'inline' as const,
      })),
      ...composed.attachments.map(fileOf),
    ],
    // Chosen here: the composer would count every character of every part, three times, to come to the same.
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
    // Drawn from the id and not from chance: the same letter is the same bytes however often it is written.
    baseBoundary: hash('sha256', outgoing.messageId, 'hex').slice(0, 16),
    newline: 'win',
  }
}

const fileOf = (file: OutgoingFile, at: number) => ({
  filename: cleanFileName(file.name) || `${at + 1}`,
  contentType: mediaType.test(file.type) ? file.type : 'application/octet-stream',
  content: bufferOf(file.bytes),
})

/** The same file is the same buffer for every reader, so that it is encoded once. */
const buffers = new WeakMap<Uint8Array, Buffer>()

const bufferOf = (bytes: Uint8Array): Buffer => {
  const known = buffers.get(bytes) ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  buffers.set(bytes, known)
  return known
}

const mediaType = /^[a-z0-9][\w.+-]*\/[\w.+-]+$/i

const threadFields = ({ charter, letter, answering }: OutgoingMail) => {
  const number = letter.meeting?.number
  const thread = number === undefined ? null : threadOf(charter, number)
  const theirs = [...(answering?.references ?? []), answering?.messageId ?? ''].filter(id => messageId.test(id))
  const inReplyTo =
    answering?.messageId != null && messageId.test(answering.messageId) ? answering.messageId : (thread?.root ?? null)
  return {
    references: [...new Set([...(thread === null ? [] : [thread.root]), ...theirs.slice(-mostReferences)])],
    inReplyTo,
    outlook: thread === null ? {} : { 'Thread-Topic': thread.topic, 'Thread-Index': thread.index },
  }
}
