import type { ParsedMail } from './parsed-mail.ts'
import { domainOf, senderOf } from './sender.ts'

interface Check {
  readonly method: string
  readonly result: string
  readonly properties: readonly (readonly [name: string, value: string])[]
}

/** Cuts at the semicolons and drops the comments; null when a comment or a quotation does not end. */
const segmentsOf = (value: string): readonly string[] | null => {
  const segments = ['']
  let depth = 0
  let quoted = false
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at] ?? ''
    const last = segments.length - 1
    if ((quoted || depth > 0) && sign === '\\') at += 1
    else if (quoted) {
      if (sign === '"') quoted = false
      // What stands between quotation marks is somebody's text and never a result.
      segments[last] += sign === '"' ? '"' : '_'
    } else if (sign === '(') depth += 1
    else if (sign === ')' && depth > 0) depth -= 1
    else if (depth > 0) continue
    else if (sign === ';') segments.push('')
    else {
      if (sign === '"') quoted = true
      segments[last] += sign
    }
  }
  return quoted || depth > 0 ? null : segments.map(segment => segment.trim())
}

/** `dkim=pass header.d=kommune.example` as pairs; null when anything else stands there. */
const checkIn = (segment: string): Check | null => {
  const joined = segment
    .split('=')
    .map(part => part.trim())
    .join('=')
  const words = joined.split(/\s+/)
  const pairs = words.map(word => [word.slice(0, word.indexOf('=')).toLowerCase(), word.slice(word.indexOf('=') + 1)] as const)
  const [first, ...properties] = pairs
  if (first === undefined || words.some(word => word.indexOf('=') < 1)) return null
  return { method: first[0].split('/')[0] ?? '', result: first[1].toLowerCase(), properties }
}

interface Results {
  readonly server: string
  readonly checks: readonly Check[]
}

/** RFC 8601; null for what does not follow it, since a lenient reader would find in it what the sender put there. */
const resultsIn = (value: string): Results | null => {
  const [head = '', ...rest] = segmentsOf(value) ?? []
  const [server = '', version = '1', ...more] = head.split(/\s+/)
  const checks = rest.filter(segment => segment !== '' && segment.toLowerCase() !== 'none').map(checkIn)
  if (server === '' || version !== '1' || more.length > 0 || checks.includes(null)) return null
  return { server: server.toLowerCase(), checks: checks.filter(check => check !== null) }
}

/** The domains that a check's property names: `kommune.example`, `@kommune.example` or `anna@kommune.example`. */
const named = (check: Check, property: string): readonly string[] =>
  check.properties.filter(([name]) => name === property).map(([, value]) => domainOf(value).replace(/\.$/, ''))

const passes = (checks: readonly Check[], method: string, properties: readonly string[], domain: string): boolean =>
  checks.some(check => {
    const domains = properties.flatMap(property => named(check, property))
    return check.method === method && check.result === 'pass' && domains.length > 0 && domains.every(each => each === domain)
  })

const once = (checks: readonly Check[], method: string): readonly Check[] => {
  const found = checks.filter(check => check.method === method)
  return found.length === 1 ? found : []
}

/** The topmost header of a trusted server. What stands below it came with the mail: anybody can have written it. */
const topmost = (mail: ParsedMail, trustedServers: readonly string[]): Results | null => {
  const servers = new Set(trustedServers.map(server => server.toLowerCase()))
  for (const value of mail.headers.get('authentication-results') ?? []) {
    // The name alone is read leniently: a trusted server's header that cannot be read must not let a forged one speak.
    const server = /^[^\s;()]+/.exec(value.trim())?.[0]?.toLowerCase() ?? ''
    if (servers.has(server)) return resultsIn(value)
  }
  return null
}

/**
 * Whether a server that we trust found that the very domain in From vouches for this mail: DMARC passed, or where that
 * domain has no DMARC policy, SPF or DKIM of that same domain. No verdict is no yes: mailauth gives none at all for exactly
 * the mails by which somebody is impersonated.
 */
export const trustedVerdict = (mail: ParsedMail, trustedServers: readonly string[]): boolean => {
  const sender = senderOf(mail)
  const checks = topmost(mail, trustedServers)?.checks
  if (!sender.ok || checks === undefined) return false
  const domain = domainOf(sender.mailbox.address)
  const dmarc = checks.filter(check => check.method === 'dmarc')
  if (passes(once(dmarc, 'dmarc'), 'dmarc', ['header.from'], domain)) return true
  if (dmarc.some(check => check.result !== 'none')) return false
  return passes(checks, 'dkim', ['header.d', 'header.i'], domain) || passes(once(checks, 'spf'), 'spf', ['smtp.mailfrom'], domain)
}
