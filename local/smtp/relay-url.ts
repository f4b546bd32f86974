import { WrongUsage } from '../errors.ts'

/** Where letters are handed over, read from an SMTP URL. */
export interface Relay {
  readonly connection: {
    readonly host: string
    readonly port: number
    /** TLS from the first byte (`smtps:`). */
    readonly secure: boolean
    readonly requireTLS: boolean
    readonly ignoreTLS: boolean
    readonly name?: string
  }
  readonly auth: { readonly user: string; readonly pass: string } | null
  /** How many connections at once. */
  readonly connections: number
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.')

/**
 * `smtp://user:password@host:587` (STARTTLS when offered; demanded when there is a password, except to this machine) or
 * `smtps://…` (TLS at once). Throws WrongUsage, without the password, for anything else.
 */
export const readRelayUrl = (text: string): Relay => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new WrongUsage('--relay: an address like smtp://user:password@host:587 or smtps://host:465 is wanted')
  }
  const secure = url.protocol === 'smtps:'
  const user = decodeURIComponent(url.username)
  const auth = user === '' ? null : { user, pass: decodeURIComponent(url.password) }
  const connections = Number(url.searchParams.get('connections') ?? 5)
  if (!Number.isInteger(connections) || connections < 1 || connections > 50) {
    throw new WrongUsage('--relay: connections must be a number from 1 to 50')
  }
  const local = isLoopback(url.hostname)
  return {
    connection: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (secure ? 465 : 25),
      secure,
      requireTLS: auth !== null && !secure && !local,
      // A certificate for "localhost" is nobody's, and nothing leaves the machine.
      ignoreTLS: local && !secure,
    },
    auth,
    connections,
  }
}
