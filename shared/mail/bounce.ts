import type { ParsedMail } from './parsed-mail.ts'

/** One address that a mail of ours did not reach. */
export interface Bounce {
  /** Lower case; what the report claims, so that it counts only for an address that the mail was sent to. */
  readonly recipient: string
  /** RFC 3463: `5.1.1`; null when the report gives none. */
  readonly status: string | null
  readonly permanent: boolean
  /** Of our mail, with its angle brackets. */
  readonly originalMessageId: string | null
  /** The Reply-To of our mail, whose token names the letter. */
  readonly replyTo: string | null
}

type Fields = ReadonlyMap<string, string>

/** One block of `Name: value` lines, folded ones joined. A field that stands twice keeps its first value. */
const fieldsOf = (block: string): Fields => {
  const fields = new Map<string, string>()
  let name = ''
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      const next = line.slice(0, colon).trim().toLowerCase()
      name = fields.has(next) ? '' : next
      fields.set(name, line.slice(colon + 1).trim())
    }
  }
  return fields
}

/** `rfc822; <anna@kommune.example>` without its type. */
const addressIn = (value: string | undefined): string | null => {
  const bare = value
    ?.slice(value.indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '')
    .toLowerCase()
  return bare?.includes('@') && bare.length <= 254 ? bare : null
}

const headersOnly = 'text/rfc822-headers'
/** More of a returned mail than this is its body. */
const mostHeaderBytes = 100_000

/** The header block of our own mail, which comes back whole or as headers alone. */
const original = (mail: ParsedMail): Fields => {
  const bytes = mail.forwardedMails[0]?.bytes ?? mail.attachments.find(({ type }) => type === headersOnly)?.bytes
  const text = Buffer.from(bytes?.subarray(0, mostHeaderBytes) ?? [])
    .toString('latin1')
    .replace(/\r\n?/g, '\n')
  const end = text.indexOf('\n\n')
  return fieldsOf(end < 0 ? text : text.slice(0, end))
}

const statusIn = (value: string | undefined): string | null =>
  /^([245]\.\d{1,3}\.\d{1,3})(?!\d)/.exec(value?.trim() ?? '')?.[1] ?? null

const addressOf = (value: string): string | null =>
  value
    .slice(0, 1000)
    .split(/[\s<>,;"]/)
    .find(word => word.includes('@')) ?? null

/** Which of our mails came back, as far as its header says it. */
export const returned = (mail: ParsedMail): Pick<Bounce, 'originalMessageId' | 'replyTo'> => {
  const sent = original(mail)
  return {
    originalMessageId: /<[^<>\s]{1,998}>/.exec(sent.get('message-id') ?? '')?.[0] ?? null,
    replyTo: addressOf(sent.get('reply-to') ?? ''),
  }
}

/** Most reports are about one recipient; one about thousands is nobody's honest report. */
const mostRecipients = 100

/**
 * The recipients that a delivery report (RFC 3464) calls failed. A delayed mail may still arrive, and an answer like
 * "mailbox full" (4.x.x) passes: only a failure with 5.x.x is permanent.
 */
export const readBounce = (mail: ParsedMail): readonly Bounce[] => {
  const { originalMessageId, replyTo } = returned(mail)
  const [, ...perRecipient] = (mail.deliveryStatus ?? '').trim().split(/\n[ \t]*\n\s*/, mostRecipients + 1)
  return perRecipient.flatMap(block => {
    const fields = fieldsOf(block)
    const recipient = addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient'))
    if (recipient === null || fields.get('action')?.toLowerCase() !== 'failed') return []
    const status = statusIn(fields.get('status'))
    return [{ recipient, status, permanent: status?.startsWith('5') ?? false, originalMessageId, replyTo }]
  })
}
