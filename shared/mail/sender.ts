import type { Mailbox, ParsedMail } from './parsed-mail.ts'

export type Sender = { readonly ok: true; readonly mailbox: Mailbox } | { readonly ok: false; readonly why: 'malformed-sender' }

const refused: Sender = { ok: false, why: 'malformed-sender' }

/** Letters, digits and the signs that RFC 5322 allows without quotation marks; national letters of RFC 6531 too. */
const dotAtom = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u

/** A-labels only: what looks like an "o" and is none has been turned into `xn--` by the parser, or was never a domain. */
const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/

const isBare = (address: string): boolean => {
  const at = address.lastIndexOf('@')
  return (
    address.length <= 254 && at > 0 && at <= 64 && dotAtom.test(address.slice(0, at)) && asciiDomain.test(address.slice(at + 1))
  )
}

/** Whether the header holds that address and no second one in angle brackets: of `<anna><evil>` one parser takes the first, another the last. */
const holdsOnly = (value: string, address: string): boolean => {
  const [inside, ...others] = value.match(/<[^<>]{0,1000}>/g) ?? []
  if (inside === undefined) return value.split('@').length === 2
  const written = inside.slice(1, -1).trim().toLowerCase()
  // The domain may be written in national letters, the parser gives its A-label; the part before it is the same in both.
  return others.length === 0 && written.slice(0, written.lastIndexOf('@')) === address.slice(0, address.lastIndexOf('@'))
}

/**
 * Who wrote a mail, as far as the header says it without room for two opinions: one From field with one mailbox and a bare
 * address. Parsers and verifiers disagree about everything else, and between their opinions somebody else's name slips
 * through (robustness.md, table A). Whether the sender is who he says is for the authentication to tell.
 */
export const senderOf = (mail: ParsedMail): Sender => {
  const fields = mail.headers.get('from') ?? []
  const [mailbox, ...others] = mail.from
  if (mail.fromFieldCount !== 1 || fields.length > 1 || mailbox === undefined || others.length > 0) return refused
  const address = mailbox.address.toLowerCase()
  if (!isBare(address)) return refused
  const value = fields[0] ?? ''
  // Group syntax, `Network: anna@kommune.example;`.
  if (!holdsOnly(value, address) || value.trimEnd().endsWith(';')) return refused
  return { ok: true, mailbox: { ...mailbox, address } }
}

/** The domain that has to vouch for the sender. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()
