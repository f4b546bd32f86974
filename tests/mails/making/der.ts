/** The little of ASN.1 that a sealed mail is made of: each value with its tag and its length. */
const der = (tag: number, ...contents: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(contents)
  const length = body.length
  const long = length > 0xffff ? [0x83, length >> 16, (length >> 8) & 255, length & 255] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), body])
}

const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(0x30, ...parts)
const set = (...parts: readonly Uint8Array[]): Uint8Array => der(0x31, ...parts)
const octets = (bytes: Uint8Array): Uint8Array => der(0x04, bytes)
const explicit = (...parts: readonly Uint8Array[]): Uint8Array => der(0xa0, ...parts)
const integer = (value: number): Uint8Array => der(0x02, Buffer.from([value]))
const id = (hex: string): Uint8Array => der(0x06, Buffer.from(hex, 'hex'))

const pkcs7 = (kind: number): Uint8Array => id(`2a864886f70d0107${kind.toString(16).padStart(2, '0')}`)
const sha256 = sequence(id('608648016503040201'))

/** `signed-data` around a mail: the words can be read, the signature is nobody's. */
export const signedData = (content: Uint8Array): Uint8Array =>
  sequence(pkcs7(2), explicit(sequence(integer(1), set(sha256), sequence(pkcs7(1), explicit(octets(content))), set())))

/** The same as Outlook for Windows and OpenSSL stream it: lengths are not said beforehand, and the words come in pieces. */
export const signedInPieces = (content: Uint8Array): Uint8Array => {
  const end = Buffer.from([0, 0])
  const open = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...parts, end])
  const pieces: Uint8Array[] = []
  for (let at = 0; at < content.length; at += 100) pieces.push(octets(content.subarray(at, at + 100)))
  return open(
    0x30,
    pkcs7(2),
    open(0xa0, open(0x30, integer(1), set(sha256), open(0x30, pkcs7(1), open(0xa0, open(0x24, ...pieces))), set())),
  )
}

/** `enveloped-data`: only whoever has the key can read it. */
export const envelopedData = (sealed: Uint8Array): Uint8Array =>
  sequence(pkcs7(3), explicit(sequence(integer(0), set(), sequence(pkcs7(1), sha256, der(0x80, sealed)))))

const ofFiles: ReadonlySet<number> = new Set([0x00069002, 0x00018010, 0x0006800f])

/** A `winmail.dat`: one attribute after the other, each with the sum of its bytes. */
export const tnef = (attributes: readonly (readonly [id: number, data: Uint8Array])[]): Uint8Array => {
  const head = Buffer.alloc(6)
  head.writeUInt32LE(0x223e9f78, 0)
  head.writeUInt16LE(1, 4)
  return Buffer.concat([
    head,
    ...attributes.map(([attribute, data]) => {
      const start = Buffer.alloc(9)
      start.writeUInt8(ofFiles.has(attribute) ? 2 : 1, 0)
      start.writeUInt32LE(attribute, 1)
      start.writeUInt32LE(data.length, 5)
      const sum = Buffer.alloc(2)
      sum.writeUInt16LE(data.reduce((all, byte) => (all + byte) & 0xffff, 0))
      return Buffer.concat([start, data, sum])
    }),
  ])
}
