import type { Finding } from './fault.ts'
import { quoted } from './fault.ts'

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/
const label = /^[a-z0-9-]{1,63}$/
const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** What is wrong with an e-mail address, or null. Only ASCII addresses: those with æ, ø, å do not reach every municipality's server. */
export function addressFinding(text: string): Finding | null {
  const address = text.toLowerCase()
  const strange = [...new Set(address.normalize('NFC').match(/[^\x20-\x7e]/gu) ?? [])]
  if (strange.length > 0) {
    return {
      wrong: `the address ${quoted(text)} holds ${strange.join(', ')}, which many mail servers do not carry`,
      right: `an address of plain letters, such as ${inAscii(address)}`,
    }
  }
  return isAddress(address)
    ? null
    : { wrong: `${quoted(text)} is no e-mail address`, right: 'an address such as name@example.dk' }
}

/** Whether a lower-case text has the form of an address that a server takes (RFC 5321 without quoted parts, comments or literals). */
export function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(at, 0))
  const labels = address.slice(at + 1).split('.')
  return (
    local.length <= 64 &&
    address.length <= 254 &&
    local.split('.').every(part => localPart.test(part)) &&
    labels.length > 1 &&
    isHost(address.slice(at + 1))
  )
}

/** Whether a lower-case text is the name of a server. */
export const isHost = (host: string): boolean =>
  host.length <= 253 && host.split('.').every(part => label.test(part) && !part.startsWith('-') && !part.endsWith('-'))

const inAscii = (address: string): string =>
  address
    .normalize('NFC')
    .replace(/[æøå]/g, letter => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\x21-\x7e]/g, '')
