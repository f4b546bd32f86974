import type { TransformCallback } from 'node:stream'
import { Transform } from 'node:stream'
import type { AttachmentStream, MailParserOptions, MessageText } from 'mailparser'
import { MailParser } from 'mailparser'
import { decodeText } from './charset.ts'
import { unflow } from './flowed.ts'

/** One leaf of the MIME tree that is not the mail's own text. */
export interface Part {
  readonly name: string
  readonly type: string
  readonly params: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  readonly inline: boolean
  readonly contentId: string | null
}

/** A mail taken apart by mailparser. This file is the only one that knows the package. */
export interface Unpacked {
  readonly text: string | null
  readonly html: string | null
  readonly parts: readonly Part[]
  readonly addresses: (header: string) => readonly { name: string; address: string }[]
  readonly repaired: readonly string[]
}

/** The mail is well-formed and still too much. */
export class TooMuch extends Error {
  readonly reason: 'too-large' | 'too-complex'
  constructor(reason: 'too-large' | 'too-complex') {
    super(reason)
    this.reason = reason
  }
}

export interface UnpackLimits {
  readonly textBytes: number
  readonly htmlBytes: number
  readonly headerBytes: number
  readonly parts: number
  readonly nesting: number
  readonly seconds: number
}

/** The members of mailparser's class that we step into; its own types leave them out. Version 3.9.31, locked. */
interface MimeNode {
  contentType?: string
  charset?: string
  parent?: MimeNode
  node: { flowed?: boolean; delSp?: boolean }
}
interface Inside {
  createNode(node: object): MimeNode
  getDecoder(): { decodeStream(charset: string): Transform }
}

const inside = MailParser.prototype as unknown as Inside

/** mailparser decodes everything but UTF-8 through its decoder; this name makes it send UTF-8, declared or not, the same way. */
const ours = 'x-rundskriv:'

interface Decoding {
  readonly charset: string
  readonly limit: number
  readonly note: (repaired: readonly string[]) => void
  readonly finish: (text: string) => string
  readonly overflow: () => void
}

/** Collects one text part as bytes, up to a limit, and hands it on as UTF-8 decoded by our own rules. */
class TextDecoding extends Transform {
  private readonly chunks: Uint8Array[] = []
  private size = 0
  private readonly decoding: Decoding

  constructor(decoding: Decoding) {
    super()
    this.decoding = decoding
  }

  override _transform(chunk: Uint8Array, _encoding: BufferEncoding, done: TransformCallback): void {
    this.size += chunk.length
    if (this.size > this.decoding.limit) this.decoding.overflow()
    else this.chunks.push(chunk)
    done()
  }

  override _flush(done: TransformCallback): void {
    const { text, repaired } = decodeText(Buffer.concat(this.chunks), this.decoding.charset)
    this.decoding.note(repaired)
    done(null, Buffer.from(this.decoding.finish(text)))
  }
}

/**
 * mailparser with our charset rules and our limits. By itself it loses the æøå of undeclared Latin-1, and it keeps every byte
 * of a 40 MB text in memory several times over, which ends the process where no catch can help.
 */
class RepairingParser extends MailParser {
  readonly repaired = new Set<string>()
  private readonly limits: UnpackLimits
  private nodes = 0

  constructor(options: MailParserOptions, limits: UnpackLimits) {
    super(options)
    this.limits = limits
    // The base class made its decoder before our fields were there; ours replaces it.
    const decoder = { decodeStream: (charset: string) => this.decodeStream(charset) }
    ;(this as unknown as { decoder: object }).decoder = decoder
  }

  private fail(reason: 'too-large' | 'too-complex'): void {
    this.emit('error', new TooMuch(reason))
  }

  private decodeStream(charset: string): Transform {
    const [type, declared = '', flowed, delSp] = charset.slice(ours.length).split('|')
    const limit = type === 'text/html' ? this.limits.htmlBytes : this.limits.textBytes
    const note = (repaired: readonly string[]): void => {
      for (const repair of repaired) this.repaired.add(repair)
    }
    const finish = (text: string): string => (flowed ? unflow(text, delSp !== '') : text)
    return new TextDecoding({ charset: declared, limit, note, finish, overflow: () => this.fail('too-large') })
  }

  createNode(node: object): MimeNode {
    const made = inside.createNode.call(this, node)
    const { flowed, delSp } = made.node
    made.charset = `${ours}${made.contentType ?? ''}|${made.charset ?? ''}|${flowed ? 'flowed' : ''}|${delSp ? 'delsp' : ''}`
    // mailparser joins a quoted line to the answer below it (RFC 3676 §4.5 forbids it), and with it the answer is lost.
    made.node.flowed = false
    this.nodes += 1
    let nesting = 0
    for (let at: MimeNode | undefined = made.parent; at && nesting <= this.limits.nesting; at = at.parent) nesting += 1
    if (this.nodes > this.limits.parts || nesting > this.limits.nesting) this.fail('too-complex')
    return made
  }
}

const options = (limits: UnpackLimits): MailParserOptions =>
  ({
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
    keepDeliveryStatus: true,
    keepCidLinks: true,
    ignoreEmbedded: true,
    maxHeadSize: limits.headerBytes,
    maxChildNodes: limits.parts + 1,
  }) as MailParserOptions

const readPart = (data: AttachmentStream, bytes: Uint8Array): Part => {
  const header = data.headers.get('content-type')
  const params = header && typeof header === 'object' && 'params' in header ? header.params : {}
  return {
    name: data.filename ?? '',
    type: (data.contentType ?? 'application/octet-stream').toLowerCase(),
    params,
    bytes,
    inline: data.contentDisposition === 'inline' || (data.cid !== undefined && data.contentDisposition !== 'attachment'),
    contentId: data.cid ?? null,
  }
}

interface Address {
  readonly name?: string
  readonly address?: string
  readonly group?: readonly Address[]
}

const flatten = (addresses: readonly Address[]): { name: string; address: string }[] =>
  addresses.flatMap(({ name = '', address = '', group }) => (group ? flatten(group) : address ? [{ name, address }] : []))

const addressesIn = (value: unknown): { name: string; address: string }[] =>
  [value].flat().flatMap(entry => {
    const list = entry && typeof entry === 'object' && 'value' in entry ? entry.value : []
    return Array.isArray(list) ? flatten(list as Address[]) : []
  })

const message = (error: unknown): string => (error instanceof Error ? error.message : '')

/** mailparser says by message, not by class, that it has had enough. */
const reasonOf = (error: unknown): unknown =>
  /child nodes|header|size|length|too long/i.test(message(error)) && !(error instanceof TooMuch)
    ? new TooMuch(/child nodes/i.test(message(error)) ? 'too-complex' : 'too-large')
    : error

/** Take a mail apart. Rejects with `TooMuch` or with whatever the parser threw. */
export const unpack = (raw: Uint8Array, limits: UnpackLimits): Promise<Unpacked> =>
  new Promise((resolve, reject) => {
    const parser = new RepairingParser(options(limits), limits)
    const parts: Part[] = []
    let body: MessageText | null = null
    let headers = new Map<string, unknown>()
    const clock = setTimeout(() => fail(new TooMuch('too-complex')), limits.seconds * 1000)
    const fail = (error: unknown): void => {
      clearTimeout(clock)
      reject(reasonOf(error))
      // A later error of a parser that was given up must find a listener, or it ends the process.
      parser.removeAllListeners('data').on('error', () => {})
      parser.destroy()
    }
    parser.on('error', fail)
    parser.on('headers', (found: Map<string, unknown>) => {
      headers = found
    })
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type === 'text') {
        body = data
        return
      }
      const chunks: Uint8Array[] = []
      data.content.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      data.content.on('error', fail)
      data.content.on('end', () => {
        parts.push(readPart(data, Buffer.concat(chunks)))
        data.release()
      })
    })
    parser.on('end', () => {
      clearTimeout(clock)
      const { text, html } = body ?? {}
      resolve({
        text: typeof text === 'string' ? text : null,
        html: typeof html === 'string' ? html : null,
        parts,
        addresses: header => addressesIn(headers.get(header)),
        repaired: [...parser.repaired],
      })
    })
    parser.end(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength))
  })
