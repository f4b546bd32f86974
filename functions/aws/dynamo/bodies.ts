import { Trouble } from '../trouble.ts'

/** Where a text lies that is too large for an item: under a name made of what it says, so that it is never another. */
export interface Bodies {
  put(text: string): Promise<string>
  /** Throws when it is not there: an item says that it is. */
  get(name: string): Promise<string>
}

/**
 * How many bytes of text an item may hold. A hundred items of this size stay under the 4 MB of a transaction and each of them far
 * under the 400 KB of an item, so both limits hold without counting; and above it S3 is the cheaper place.
 */
export const mostInlineBytes = 32_000

/** A text as attributes: in the item itself, or in its place the name under which it lies outside. */
export const stowed = async (bodies: Bodies, text: string): Promise<{ readonly body: string } | { readonly bodyAt: string }> =>
  Buffer.byteLength(text) <= mostInlineBytes ? { body: text } : { bodyAt: await bodies.put(text) }

export const unstowed = async (bodies: Bodies, body: string | null, bodyAt: string | null): Promise<string> => {
  if (body !== null) return body
  if (bodyAt === null) throw new Trouble('an item of the table has neither a body nor a place where it lies')
  return bodies.get(bodyAt)
}
