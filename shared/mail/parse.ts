import { decodeText } from './charset.ts'
import { cleanFileName, cleanLine, cleanText } from './clean-line.ts'
import type { HeaderBlock } from './header-block.ts'
import { readHeaderBlock } from './header-block.ts'
import type { Part, Unpacked, UnpackLimits } from './mime.ts'
import { TooMuch, unpack } from './mime.ts'
import type { Mailbox, ParsedMail, ParseResult } from './parsed-mail.ts'
import { signedContent } from './smime.ts'
import { readWinmail } from './winmail.ts'

export interface ParseLimits extends UnpackLimits {
  readonly totalBytes: number
  readonly ids: number
  readonly mailboxes: number
  readonly calendarBytes: number
}

/** Every limit with what happens without it. */
export const parseLimits: ParseLimits = {
  // SES delivers up to 40 MB. A 40 MB attachment needs 340 MB of memory, and nothing that a meeting needs is larger than this.
  totalBytes: 25_000_000,
  // A 40 MB text part kills a process with 512 MB of heap; a megabyte is five hundred pages.
  textBytes: 1_000_000,
  // Outlook's markup around one page of text is commonly 100 kB.
  htmlBytes: 3_000_000,
  // 100,000 header lines would each be decoded. mailparser throws above this by itself.
  headerBytes: 1_000_000,
  // A mail with 1,000 parts is an attack, one with 100 a whole folder of pictures.
  parts: 200,
  nesting: 30,
  // A References header of 50,000 ids would be looked up one by one.
  ids: 20,
  mailboxes: 50,
  // A calendar of 50,000 events blocks ical.js for more than ten seconds.
  calendarBytes: 200_000,
  seconds: 10,
}

const isAscii = (text: string): boolean => [...text].every(character => character < '\u0080')

const aLabel = (domain: string): string => (URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain)

/** A name is shown to people: one that holds an address would pass for it. */
const nameOnly = (name: string): string =>
  cleanLine(name)
    .split(' ')
    .filter(word => !word.includes('@'))
    .join(' ')

const mailbox = ({ name, address }: { name: string; address: string }): Mailbox => {
  const clean = cleanLine(address)
  const at = clean.lastIndexOf('@')
  const domain = clean
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '')
  // The A-label is what DMARC judged and what a member list holds; letters that only look right do not survive it.
  const ascii = isAscii(domain) ? domain : aLabel(domain)
  return { name: nameOnly(name), address: at < 0 ? clean : `${clean.slice(0, at)}@${ascii}` }
}

const idsIn = (values: readonly string[], most: number): readonly string[] => {
  const ids = values.flatMap(value => {
    const bracketed = value.match(/<[^<>\s]{1,998}>/g)
    // A lone id without brackets, as some robots write it.
    return (
      bracketed ??
      value
        .split(/[\s,]+/)
        .filter(id => /^[^<>@]+@[^<>@]+$/.test(id))
        .map(id => `<${id}>`)
    )
  })
  // The first ids name the root of the thread, the last ones the mail that is answered: both ends count.
  return ids.length <= most ? ids : [...ids.slice(0, most / 2), ...ids.slice(-most / 2)]
}

const contentTypeOf = (header: string | undefined): string => {
  const [type = '', ...params] = (header ?? 'text/plain').toLowerCase().split(';')
  const kept = params.map(param => param.trim().replace(/["\s]/g, '')).filter(param => /^(report-type|method)=/.test(param))
  return [cleanLine(type), ...kept.map(cleanLine)].join('; ')
}

/** mailparser gives an empty text for a mail that has only HTML, and the other way round. */
const body = (text: string | null): string | null => (text === null || text.trim() === '' ? null : cleanText(text))

const textOf = (part: Part): string => cleanText(decodeText(part.bytes, part.params.charset ?? null).text)

const isForwardedMail = (part: Part): boolean => part.type === 'message/rfc822' || part.type === 'message/global'
const isStatus = (part: Part): boolean =>
  part.type === 'message/delivery-status' || part.type === 'message/global-delivery-status'
const isCalendar = (part: Part, limits: ParseLimits): boolean =>
  part.type === 'text/calendar' && part.bytes.length <= limits.calendarBytes

/** Outlook's own wrapping, `winmail.dat`. */
const wrapping = /^application\/(?:vnd\.)?ms-tnef\b/
const unnamed = { type: 'application/octet-stream', inline: false, contentId: null } as const
const textOfWinmail = (bytes: Uint8Array | null): string =>
  bytes === null ? '' : decodeText(bytes, 'windows-1252').text.replaceAll('\0', '')

const assemble = (block: HeaderBlock, unpacked: Unpacked, limits: ParseLimits): ParsedMail => {
  const first = (name: string): string | undefined => block.headers.get(name)?.[0]
  const people = (name: string): readonly Mailbox[] => unpacked.addresses(name).slice(0, limits.mailboxes).map(mailbox)
  const { parts } = unpacked
  const others = parts.filter(part => !isForwardedMail(part) && !isStatus(part) && !isCalendar(part, limits))
  const status = parts.find(isStatus)
  const wrapped = others.filter(part => wrapping.test(part.type)).map(part => readWinmail(part.bytes))
  const text = body(unpacked.text) ?? body(wrapped.map(each => textOfWinmail(each.text)).join('\n'))
  return {
    messageId: idsIn(block.headers.get('message-id') ?? [], limits.ids)[0] ?? null,
    inReplyTo: idsIn(block.headers.get('in-reply-to') ?? [], limits.ids),
    references: idsIn(block.headers.get('references') ?? [], limits.ids),
    fromFieldCount: block.fromFieldCount,
    from: people('from'),
    sender: people('sender'),
    replyTo: people('reply-to'),
    to: people('to'),
    cc: people('cc'),
    subject: cleanLine(first('subject') ?? ''),
    date: first('date') === undefined ? null : cleanLine(first('date') ?? ''),
    headers: block.headers,
    duplicateHeaders: block.duplicates,
    text,
    html: body(unpacked.html),
    calendars: parts
      .filter(part => isCalendar(part, limits))
      .map(part => ({ method: part.params.method?.toUpperCase() ?? null, text: textOf(part) })),
    attachments: [
      ...others.map(({ name, type, bytes, inline, contentId }) => ({
        name: cleanFileName(name),
        type: cleanLine(type),
        bytes,
        inline,
        contentId: contentId === null ? null : cleanLine(contentId),
      })),
      // Behind all others, so that a file's place in the mail stays what it was.
      ...wrapped.flatMap(each => each.files.map(({ name, bytes }) => ({ ...unnamed, name: cleanFileName(name), bytes }))),
    ],
    forwardedMails: parts.filter(isForwardedMail).map(part => ({ name: cleanFileName(part.name), bytes: part.bytes })),
    deliveryStatus: status ? textOf(status) : null,
    contentType: contentTypeOf(first('content-type')),
    repaired: [...new Set([...block.repaired, ...unpacked.repaired])],
  }
}

type Refusal = Extract<ParseResult, { ok: false }>

/** What can be said of a mail that is not to be read: its header block parsed alone, which is small and has no parts. */
const refuse = async (reason: Refusal['reason'], block: HeaderBlock, limits: ParseLimits): Promise<Refusal> => {
  const head = Buffer.concat([Buffer.from('Content-Type: text/plain\r\n'), withoutContent(block.utf8), Buffer.from('\r\n\r\n')])
  const from = await unpack(head, limits).then(
    unpacked => unpacked.addresses('from').slice(0, limits.mailboxes).map(mailbox),
    () => [],
  )
  const subject = cleanLine(block.headers.get('subject')?.[0] ?? '')
  return {
    ok: false,
    reason,
    headers: block.headers,
    from,
    subject,
    messageId: idsIn(block.headers.get('message-id') ?? [], 1)[0] ?? null,
  }
}

/** Of an oversized header block only the beginning is read again; an honest From stands there. */
const headOfRefused = 100_000

/** The lines of a header block that describe the body, or all the others. */
const linesAbout = (block: Uint8Array, isContent: boolean): Uint8Array => {
  let kept = false
  const lines = Buffer.from(block.subarray(0, headOfRefused))
    .toString()
    .split(/\r\n|\n|\r/)
    .filter(line => {
      if (!/^[ \t]/.test(line)) kept = /^content-/i.test(line) === isContent
      return kept && line !== ''
    })
  return Buffer.from(lines.join('\r\n'))
}

/** The block without the fields that describe a body which is not there. */
const withoutContent = (block: Uint8Array): Uint8Array => linesAbout(block, false)

const isSigned = ({ type, name }: Part): boolean => /^application\/(?:x-)?pkcs7-mime\b/.test(type) || /\.p7m$/i.test(name)

/**
 * The mail that an opaque signature is wrapped around, under the header of the mail that came. Of its own header only what describes its body
 * counts: whoever writes a From or a verdict of a server in there has written it himself. Null for a mail that is no such wrapping.
 */
const unsigned = (block: HeaderBlock, { text, html, parts }: Unpacked, limits: ParseLimits): Uint8Array | null => {
  const [only, ...others] = parts
  if (only === undefined || others.length > 0 || body(text) !== null || body(html) !== null || !isSigned(only)) return null
  const content = signedContent(only.bytes)
  if (content === null) return null
  const { end } = readHeaderBlock(content, limits.headerBytes)
  const lines = [withoutContent(block.utf8), linesAbout(content.subarray(0, end), true)].filter(each => each.length > 0)
  return Buffer.concat([...lines.flatMap(each => [each, Buffer.from('\r\n')]), Buffer.from('\r\n'), content.subarray(end)])
}

const isBlank = (raw: Uint8Array): boolean => raw.every(byte => byte <= 32)

/**
 * Bytes to a mail. Never throws and never takes the process down: whatever cannot or should not be read comes back with
 * the reason and with the headers, so that its sender can still be told.
 */
export async function parseMail(raw: Uint8Array, limits: ParseLimits = parseLimits): Promise<ParseResult> {
  const block = readHeaderBlock(raw, limits.headerBytes)
  if (isBlank(raw.subarray(0, 4096)) && isBlank(raw)) return refuse('empty', block, limits)
  if (raw.length > limits.totalBytes || block.end >= limits.headerBytes) return refuse('too-large', block, limits)
  try {
    const unpacked = await unpack(Buffer.concat([block.utf8, raw.subarray(block.end)]), limits)
    const inside = unsigned(block, unpacked, limits)
    if (inside === null) return { ok: true, mail: assemble(block, unpacked, limits) }
    const contentType = readHeaderBlock(inside, limits.headerBytes).headers.get('content-type') ?? []
    const headers = new Map([...block.headers, ['content-type', contentType] as const])
    return { ok: true, mail: assemble({ ...block, headers }, await unpack(inside, limits), limits) }
  } catch (error) {
    return refuse(error instanceof TooMuch ? error.reason : 'broken', block, limits)
  }
}
