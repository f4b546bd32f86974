import type { DNSResolver } from 'mailauth'
import { trustedVerdict } from '../../shared/mail/authentication.ts'
import { readHeaderBlock } from '../../shared/mail/header-block.ts'
import type { World } from '../../shared/road/world.ts'
import type { Peer } from './authenticate.ts'
import { isLoopback } from './limits.ts'

export type Belief =
  | { readonly type: 'refuse'; readonly why: string }
  | { readonly type: 'later'; readonly why: string }
  | { readonly type: 'believed'; readonly authenticatedFor: (network: string) => boolean }

/** Whether the sender of a mail is who its From line says, for each network; or what to answer instead. */
export type Believe = (raw: Uint8Array, peer: Peer) => Promise<Belief>

export interface BelieveOptions {
  /** `--trust-loopback`: whoever connects from this machine is believed. */
  readonly trustLoopback: boolean
  /** Mail servers of ours, besides this machine, whose Authentication-Results count (RUNDSKRIV_TRUSTED_PEERS). */
  readonly trustedPeers: readonly string[]
  readonly resolver?: DNSResolver
}

/** Each signature costs DNS queries: a mail with a thousand would make us ask a thousand strangers. */
const mostSignatures = 10
const longestHeaderBytes = 1024 * 1024

/** Refused before any DNS query is made, and before the mail is parsed; null = go on. */
const tooManySignatures = (raw: Uint8Array): string | null => {
  const signatures = readHeaderBlock(raw, longestHeaderBytes).headers.get('dkim-signature')?.length ?? 0
  return signatures > mostSignatures ? `${signatures} DKIM signatures, at most ${mostSignatures} are read` : null
}

const always = (yes: boolean): Belief => ({ type: 'believed', authenticatedFor: () => yes })

/**
 * A header says what its writer likes. So the Authentication-Results of a server that a charter trusts count only when one of our
 * own servers (this machine, or a trusted peer) hands the mail in; a stranger who connects to us is judged by mailauth alone.
 */
export const believing = (world: Pick<World, 'networks'>, options: BelieveOptions): Believe => {
  return async (raw, peer) => {
    if (options.trustLoopback && isLoopback(peer.ip)) return always(true)
    const flood = tooManySignatures(raw)
    if (flood !== null) return { type: 'refuse', why: flood }
    const { parseMail } = await import('../../shared/mail/parse.ts')
    const parsed = await parseMail(raw)
    if (!parsed.ok) return always(false)
    const isOurs = isLoopback(peer.ip) || options.trustedPeers.includes(peer.ip)
    const trusting = [...world.networks].filter(
      ([, { charter }]) => isOurs && trustedVerdict(parsed.mail, charter.trustedServers),
    )
    const vouched = new Set(trusting.map(([network]) => network))
    if (vouched.size > 0) return { type: 'believed', authenticatedFor: network => vouched.has(network) }
    // A quarter of the program's start would be spent on loading it, and with --trust-loopback it is never needed.
    const { judge } = await import('./authenticate.ts')
    const verdict = await judge(raw, parsed.mail, peer, options.resolver)
    return verdict.type === 'judged' ? always(verdict.authenticated) : verdict
  }
}
