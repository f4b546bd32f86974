import type { Known } from './who.ts'

/** What stands in a person's place: random, so that nobody can work out from it who it was. */
export interface Nobody {
  readonly id: string
  readonly name: string
  readonly address: string
}

/** The domain can never exist (RFC 2606), so nothing reaches it. */
export const erasedDomain = 'erased.invalid'

export const nobodyFrom = (sign: string): Nobody => ({
  id: `erased-${sign}`,
  name: `Slettet person ${sign}`,
  address: `erased-${sign}@${erasedDomain}`,
})

type Fields = Record<string, unknown>

export interface Rewriter {
  /** The value with nobody in the person's place; the same value where the person is not in it. */
  value(network: string, value: unknown): unknown
  text(text: string): string
  /** Whether a text names the person. */
  names(text: string): boolean
}

/**
 * Puts nobody in the place of a person: by id and address where a value says who somebody is, by address and full name in free text. Minutes
 * keep their words: they are the network's paper, and changing it afterwards would make it a false one.
 */
export function rewriter({ addresses, ids, telling }: Known, nobody: Nobody): Rewriter {
  const inText = pattern([...addresses, ...[...telling].flatMap(name => [name, reversed(name)])])
  const text = (given: string): string =>
    given.replaceAll(inText, found => (addresses.has(found.toLowerCase()) ? nobody.address : nobody.name))
  const isAddress = (value: unknown): boolean => typeof value === 'string' && addresses.has(value.toLowerCase())
  const value = (network: string, given: unknown): unknown => {
    if (typeof given === 'string') return text(given)
    if (Array.isArray(given)) return given.map(each => value(network, each))
    if (given === null || typeof given !== 'object') return given
    const fields = given as Fields
    const isId = (each: unknown): boolean => typeof each === 'string' && ids.has(`${network}/${each}`)
    const own =
      isId(fields.person) ||
      isAddress(fields.email) ||
      isAddress(fields.address) ||
      isAddress(fields.from) ||
      (isId(fields.id) && 'email' in fields)
    const isPerson = own && 'functions' in fields && 'aliases' in fields
    const kept = isMinutes(fields) ? new Set(['text', 'reading', 'attachments']) : new Set<string>()
    return Object.fromEntries(
      Object.entries(fields).map(([key, each]): [string, unknown] => {
        if (kept.has(key)) return [key, each]
        if (isId(each) && (key === 'person' || (key === 'id' && own))) return [key, nobody.id]
        if (own && (key === 'name' || key === 'fromName') && typeof each === 'string') return [key, nobody.name]
        if (own && key === 'subject' && 'fromName' in fields) return [key, '']
        // What we asked back about a mail quotes its first words.
        if (own && key === 'words' && 'askedAt' in fields) return [key, '']
        if (isPerson && (key === 'aliases' || key === 'delegates')) return [key, []]
        // Who came in by the secretariat's yes stands in no file, so no file can say that the person has left.
        if (isPerson && key === 'status' && String(fields.id).startsWith('by-mail-')) return [key, 'former']
        return [key, value(network, each)]
      }),
    )
  }
  return { value, text, names: given => given.search(inText) >= 0 }
}

const isMinutes = (fields: Fields): boolean => 'receivedAt' in fields && 'text' in fields && 'attachments' in fields

/** As Outlook writes a name. */
const reversed = (name: string): string => {
  const words = name.split(/\s+/)
  return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`
}

/** Any of these words, whole, in any case, with any white space between them. */
const pattern = (words: readonly string[]): RegExp => {
  const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
  // `b.anna@…` is somebody else's address, and yet a name may follow a full stop.
  const before = (word: string): string => (word.includes('@') ? '(?<![\\p{L}\\p{N}._+-])' : '(?<![\\p{L}\\p{N}])')
  // A longer one first: it may begin with a shorter one.
  const any = words.toSorted((a, b) => b.length - a.length).map(word => `${before(word)}${escaped(word)}`)
  return new RegExp(`(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
