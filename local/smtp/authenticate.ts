import { setTimeout as sleep } from 'node:timers/promises'
import type { AuthenticateResult, DKIMResult, DNSResolver } from 'mailauth'
import { authenticate } from 'mailauth'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { domainOf, senderOf } from '../../shared/mail/sender.ts'

/** What a mail server may believe about who wrote a mail. `later` is an answer to the connection. */
export type Verdict =
  | { readonly type: 'judged'; readonly authenticated: boolean; readonly how: string }
  | { readonly type: 'later'; readonly why: string }

export interface Peer {
  readonly ip: string
  readonly helo: string
  readonly from: string
}

const patienceMs = 30_000

/**
 * Whether the domain in From sent this mail (D6): DMARC passes; or, where the domain has no DMARC record, DKIM or SPF of that very
 * domain. No verdict is no yes. DNS that does not answer is no verdict either, but one to ask for again.
 */
export const judge = async (raw: Uint8Array, mail: ParsedMail, peer: Peer, resolver?: DNSResolver): Promise<Verdict> => {
  const sender = senderOf(mail)
  if (!sender.ok) return { type: 'judged', authenticated: false, how: 'malformed-sender' }
  const options = { ip: peer.ip, helo: peer.helo, sender: peer.from, mta: 'rundskriv', disableBimi: true, disableArc: true }
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const result = await Promise.race([
    authenticate(bytes, resolver ? { ...options, resolver } : options),
    sleep(patienceMs, null, { ref: false }),
  ])
  if (result === null) return { type: 'later', why: 'DNS does not answer in time' }
  return verdictOf(result, domainOf(sender.mailbox.address))
}

const verdictOf = ({ dmarc, dkim, spf }: AuthenticateResult, domain: string): Verdict => {
  const yes = (how: string): Verdict => ({ type: 'judged', authenticated: true, how })
  const no = (how: string): Verdict => ({ type: 'judged', authenticated: false, how })
  const dmarcSays = dmarc ? dmarc.status.result : 'no-verdict'
  const sameFrom = dmarc && dmarc.status.header?.from?.toLowerCase() === domain
  if (dmarc && dmarcSays === 'pass' && sameFrom && vouchesForAll(dmarc.alignment)) return yes('dmarc')

  const signed = dkim.results.some(signature => signs(signature, domain))
  const sent = spf && spf.status.result === 'pass' && spf.domain.toLowerCase() === domain
  const uncertain = [dmarcSays, spf ? spf.status.result : '', ...dkim.results.map(({ status }) => status.result)]
  if (uncertain.includes('temperror')) return { type: 'later', why: 'DNS does not answer' }
  if (dmarcSays !== 'none') return no(`dmarc-${dmarcSays}`)
  if (signed) return yes('dkim')
  return sent ? yes('spf') : no('nothing-aligned')
}

/** A signature over the first part of a mail (`l=`) vouches for nothing: anybody may have written what follows. */
const vouchesForAll = ({ spf, dkim }: { spf: { result?: string }; dkim: { result?: string; underSized?: number } }): boolean =>
  spf.result !== undefined || (dkim.result !== undefined && !dkim.underSized)

const signs = ({ status, signingDomain }: DKIMResult, domain: string): boolean =>
  status.result === 'pass' && !status.underSized && signingDomain?.toLowerCase() === domain
