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
  isAttachment?: boolean
  parent?: MimeNode
  /** A stream of the part's bytes, the transfer encoding taken off. */
  decoder?: { push(chunk: Uint8Array | null): boolean }
  node: { flowed?: boolean; delSp?: boolean }
}

const inside = MailParser.prototype as unknown as { createNode(node: object): MimeNode }

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
  }

  private fail(reason: 'too-large' | 'too-complex'): void {
    this.emit('error', new TooMuch(reason))
  }

  createNode(node: object): MimeNode {
    const made = inside.createNode.call(this, node)
    this.nodes += 1
    let nesting = 0
    for (let at: MimeNode | undefined = made.parent; at && nesting <= this.limits.nesting; at = at.parent) nesting += 1
    if (this.nodes > this.limits.parts || nesting > this.limits.nesting) this.fail('too-complex')
    if (made.decoder && !made.isAttachment) this.decodeHere(made, made.decoder)
    return made
  }

  /** Hold a text part's bytes back until they are complete, and hand them on as the UTF-8 that mailparser then leaves alone. */
  private decodeHere(made: MimeNode, decoder: NonNullable<MimeNode['decoder']>): void {
    const { flowed, delSp } = made.node
    const charset = made.charset ?? null
    const limit = made.contentType === 'text/html' ? this.limits.htmlBytes : this.limits.textBytes
    const push = decoder.push.bind(decoder)
    const chunks: Uint8Array[] = []
    let size = 0
    // Nobody has written it for twenty years but to smuggle signs past whoever looks for them; it is never decoded.
    if (/utf-?7$/i.test(charset ?? '')) this.repaired.add('utf-7')
    made.charset = 'utf-8'
    // mailparser joins a quoted line to the answer below it (RFC 3676 §4.5 forbids it), and with it the answer is lost.
    made.node.flowed = false
    decoder.push = chunk => {
      size += chunk?.length ?? 0
      if (size > limit) this.fail('too-large')
      else if (chunk !== null) chunks.push(chunk)
      if (chunk !== null) return true
      const { text, repaired } = decodeText(Buffer.concat(chunks), charset)
      for (const repair of repaired) this.repaired.add(repair)
      push(Buffer.from(flowed ? unflow(text, delSp === true) : text))
      return push(null)
    }
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

/** A header that says nothing is `false` to mailparser, whatever its types promise. An exception here would end the process. */
const said = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const readPart = (data: AttachmentStream, bytes: Uint8Array): Part => {
  const header = data.headers.get('content-type')
  const params = header && typeof header === 'object' && 'params' in header ? header.params : {}
  return {
    name: said(data.filename) ?? '',
    type: (said(data.contentType) ?? 'application/octet-stream').toLowerCase(),
    params,
    bytes,
    inline: data.contentDisposition === 'inline' || (data.cid !== undefined && data.contentDisposition !== 'attachment'),
    contentId: said(data.cid) ?? null,
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
    // A mail with many parts gives it as many listeners.
    const parser = new RepairingParser(options(limits), limits).setMaxListeners(0)
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
