import { trustedVerdict } from '../shared/mail/authentication.ts'
import { readHeaderBlock } from '../shared/mail/header-block.ts'
import { parseMail } from '../shared/mail/parse.ts'
import { networkOf } from '../shared/mail/reply-address.ts'
import type { World } from '../shared/road/world.ts'

/** What the mail server would have known, read from the mail's own header where nobody says it. */
export interface Guessed {
  readonly from: string
  /** The network's address that it came to, or null when it names none. */
  readonly to: string | null
}

const longestHeaderBytes = 1_000_000
/** No address is longer (RFC 5321 §4.5.3.1), and looking further takes minutes for a word of a megabyte. */
const addressesIn = (value: string): readonly string[] => value.match(/[^\s<>,;:"()[\]]{1,255}@[^\s<>,;:"()[\]]{1,255}/g) ?? []
const rank = ['general', 'meetings', 'minutes', 'letter']

/** The envelope from Return-Path or From, and Delivered-To, X-Original-To, To or Cc, in this order. */
export const guessEnvelope = (raw: Uint8Array, networks: World['networks']): Guessed => {
  const { headers } = readHeaderBlock(raw, longestHeaderBytes)
  const charters = [...networks.values()].map(({ charter }) => charter)
  const path = headers.get('return-path')?.[0]
  const from = path === undefined ? (headers.get('from') ?? []).flatMap(addressesIn)[0] : addressesIn(path)[0]
  for (const name of ['delivered-to', 'x-original-to', 'to', 'cc']) {
    const known = (headers.get(name) ?? []).flatMap(addressesIn).flatMap(address => {
      const found = networkOf(address, charters)
      return found ? [{ address, rank: rank.indexOf(found.addressedAs) }] : []
    })
    const best = known.toSorted((a, b) => b.rank - a.rank)[0]
    if (best) return { from: from ?? '', to: best.address }
  }
  const isAddressed = ['delivered-to', 'x-original-to', 'to', 'cc'].some(name => headers.has(name))
  // Nothing says for whom it is, and only one network can be meant.
  const only = !isAddressed && charters.length === 1 ? charters[0] : undefined
  return { from: from ?? '', to: only?.address ?? null }
}

/** Whether a server that the network of `to` trusts has vouched for the sender. */
export const isVouchedFor = async (raw: Uint8Array, to: string, networks: World['networks']): Promise<boolean> => {
  if (!readHeaderBlock(raw, longestHeaderBytes).headers.has('authentication-results')) return false
  const charters = [...networks.values()].map(({ charter }) => charter)
  const network = networkOf(to, charters)?.network
  const charter = charters.find(({ id }) => id === network)
  if (!charter || charter.trustedServers.length === 0) return false
  const parsed = await parseMail(raw)
  return parsed.ok && trustedVerdict(parsed.mail, charter.trustedServers)
}
