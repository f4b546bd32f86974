import { timingSafeEqual } from 'node:crypto'
import { sealOf } from './seal.ts'

/** What addresses are made from: a charter, or anything that has its name and its address. */
export interface NetworkAddress {
  readonly id: string
  readonly address: string
}

export interface Addressed {
  readonly network: string
  readonly addressedAs: 'general' | 'meetings' | 'minutes' | 'letter'
  readonly token: string | null
}

/** RFC 5321 §4.5.3.1.1: servers may refuse a longer one. */
const longestLocalPart = 64

/** How long the local part of a charter's address may be so that the longest honest token still fits behind it. */
export const longestNetworkLocalPart = 23

const split = (address: string): { local: string; domain: string } | null => {
  const clean = address.trim().toLowerCase().replace(/^<|>$/g, '')
  const at = clean.lastIndexOf('@')
  return at < 1 ? null : { local: clean.slice(0, at), domain: clean.slice(at + 1).replace(/\.$/, '') }
}

const addressedIn = (network: NetworkAddress, local: string, base: string): Addressed | null => {
  const as = (addressedAs: Addressed['addressedAs'], token: string | null = null): Addressed => ({
    network: network.id,
    addressedAs,
    token,
  })
  if (local === base) return as('general')
  if (local === `${base}-moede`) return as('meetings')
  if (local === `${base}-referat`) return as('minutes')
  const sign = [`${base}+`, `${base}-t-`].find(start => local.startsWith(start))
  if (sign === undefined) return null
  const token = local.slice(sign.length)
  return token === '' ? as('general') : as('letter', token)
}

/**
 * Which network an address belongs to, and as what it was written to. Case does not matter. `erfa-t-<token>@` is for servers
 * that drop everything from the plus sign on.
 */
export const networkOf = (address: string, networks: Iterable<NetworkAddress>): Addressed | null => {
  const written = split(address)
  if (written === null) return null
  let tokened: Addressed | null = null
  for (const network of networks) {
    const own = split(network.address)
    if (own === null || own.domain !== written.domain) continue
    const found = addressedIn(network, written.local, own.local)
    if (found?.addressedAs === 'letter') tokened ??= found
    // A network may be called `erfa-t-x`: its plain address is not a token of `erfa`.
    else if (found !== null) return found
  }
  return tokened
}

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** 80 bits in 16 characters that survive any mail server, upper case and a phone call. */
const macOf = (secret: Uint8Array, network: string, body: string): string => {
  const bits = sealOf(secret, `reply-address\n${network}\n${body}`).subarray(0, 10)
  let value = BigInt(`0x${bits.toString('hex')}`)
  let text = ''
  for (let count = 0; count < 16; count += 1) {
    text = (base32[Number(value % 32n)] ?? '') + text
    value /= 32n
  }
  return text
}

const isSame = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

const keyOfStream = /^(members|network|meeting\/([1-9]\d{0,8}))@(\d{1,9})\.(\d{1,9})$/
const keyOfMail = /^mail-([0-9a-f]{12})\.(\d{1,9})$/

/** `meeting/1@17.2` → `m1-17-2`, `network@4.0` → `n-4-0`, `members@4.0` → `r-4-0`, `mail-0123456789ab.0` → `x0123456789ab-0`. */
const shorten = (key: string): string | null => {
  const [, stream, meeting, revision, place] = keyOfStream.exec(key) ?? []
  if (stream !== undefined) {
    const letter = meeting === undefined ? { members: 'r', network: 'n' }[stream] : `m${meeting}`
    return `${letter}-${revision}-${place}`
  }
  const [, mail, nth] = keyOfMail.exec(key) ?? []
  return mail === undefined ? null : `x${mail}-${nth}`
}

const lengthen = (short: string): string | null => {
  const [, stream, meeting, revision, place] = /^(r|n|m([1-9]\d{0,8}))-(\d{1,9})-(\d{1,9})$/.exec(short) ?? []
  if (stream !== undefined)
    return `${stream === 'r' ? 'members' : stream === 'n' ? 'network' : `meeting/${meeting}`}@${revision}.${place}`
  const [, mail, nth] = /^x([0-9a-f]{12})-(\d{1,9})$/.exec(short) ?? []
  return mail === undefined ? null : `mail-${mail}.${nth}`
}

/**
 * The sign of one letter to one person: which effect, which of its recipients, and a seal that only we can make. It says
 * which letter is answered and nothing about who answers (D6), so that a forwarded one gives nobody another one's voice.
 */
export const replyToken = (secret: Uint8Array, network: string, effectKey: string, recipientIndex: number): string => {
  const short = effectKey.startsWith(`${network}/`) ? shorten(effectKey.slice(network.length + 1)) : null
  if (short === null || !Number.isSafeInteger(recipientIndex) || recipientIndex < 0)
    throw new Error(`No reply address for recipient ${recipientIndex} of the effect ${effectKey} in ${network}`)
  const body = `${short}-${recipientIndex}`
  return `${body}-${macOf(secret, network, body)}`
}

/** The letter and the recipient that a token stands for; null for anything that we did not make for this network. */
export const readToken = (
  secrets: readonly Uint8Array[],
  network: string,
  token: string,
): { effectKey: string; index: number } | null => {
  const [, body = '', short = '', index = '', mac = ''] =
    /^(([a-z0-9-]{1,40})-(\d{1,9}))-([a-z2-7]{16})$/.exec(token.trim().toLowerCase()) ?? []
  const key = lengthen(short)
  // Every secret is tried, so that the time taken does not tell which one was near.
  const matches = secrets.filter(secret => isSame(mac, macOf(secret, network, body)))
  return key === null || matches.length === 0 ? null : { effectKey: `${network}/${key}`, index: Number(index) }
}

/** Where an answer to one letter goes. */
export const replyAddress = (network: NetworkAddress, token: string): string => {
  const own = split(network.address)
  const local = `${own?.local}+${token}`
  // One character more for `-t-` in place of `+`.
  if (own === null || local.length + 2 > longestLocalPart)
    throw new Error(
      `The address ${network.address} leaves no room for a reply token: at most ${longestNetworkLocalPart} before the @`,
    )
  return `${local}@${own.domain}`
}
