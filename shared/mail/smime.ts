/** One value of BER: its tag, and where its content stands. */
interface Value {
  readonly tag: number
  readonly from: number
  readonly to: number
  readonly end: number
}

const deepest = 20
const constructed = 0x20

/** The value that begins here; null for what is none. A length that is not said beforehand ends with two zero bytes. */
function valueAt(bytes: Uint8Array, at: number, limit: number, depth: number): Value | null {
  const [tag, first] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || first === undefined || at + 2 > limit || depth > deepest || (tag & 0x1f) === 0x1f) return null
  if (first === 0x80) {
    if ((tag & constructed) === 0) return null
    let inside = at + 2
    while (bytes[inside] !== 0 || bytes[inside + 1] !== 0) {
      const part = valueAt(bytes, inside, limit, depth + 1)
      if (part === null) return null
      inside = part.end
    }
    return inside + 2 > limit ? null : { tag, from: at + 2, to: inside, end: inside + 2 }
  }
  const more = first < 0x80 ? 0 : first - 0x80
  if (more > 4) return null
  const length = more === 0 ? first : bytes.subarray(at + 2, at + 2 + more).reduce((sum, byte) => sum * 256 + byte, 0)
  const from = at + 2 + more
  return from + length > limit ? null : { tag, from, to: from + length, end: from + length }
}

/** Signers' certificates may be many; parts of a text are one for each kilobyte. */
const mostParts = 100_000

function partsOf(bytes: Uint8Array, { from, to }: Value, depth: number): readonly Value[] {
  const parts: Value[] = []
  for (let at = from; at < to && parts.length < mostParts; ) {
    const part = valueAt(bytes, at, to, depth)
    if (part === null) break
    parts.push(part)
    at = part.end
  }
  return parts
}

/** A text, whole or in pieces. */
function octetsOf(bytes: Uint8Array, value: Value, depth: number): Uint8Array {
  if (value.tag === 0x04) return bytes.subarray(value.from, value.to)
  return Buffer.concat(partsOf(bytes, value, depth + 1).map(part => octetsOf(bytes, part, depth + 1)))
}

/** `signed-data` of PKCS #7 (RFC 5652): 1.2.840.113549.1.7.2. */
const signed = '2a864886f70d010702'

const isId = (bytes: Uint8Array, value: Value | undefined, id: string): boolean =>
  value?.tag === 0x06 && Buffer.from(bytes.subarray(value.from, value.to)).toString('hex') === id

/**
 * The mail inside an opaque S/MIME signature, or null for what is encrypted or none. The signature is not looked at: who wrote a mail is for
 * DMARC to say, and a certificate that nobody here knows proves nothing.
 */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const root = valueAt(bytes, 0, bytes.length, 0)
  const [id, wrapped] = root === null ? [] : partsOf(bytes, root, 1)
  if (!isId(bytes, id, signed) || wrapped === undefined) return null
  const [data] = partsOf(bytes, wrapped, 2)
  const [, , content] = data === undefined ? [] : partsOf(bytes, data, 3)
  const [, held] = content === undefined ? [] : partsOf(bytes, content, 4)
  const [octets] = held === undefined ? [] : partsOf(bytes, held, 5)
  return octets === undefined || (octets.tag !== 0x04 && octets.tag !== 0x24) ? null : octetsOf(bytes, octets, 6)
}
