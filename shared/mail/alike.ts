/**
 * Texts to many readers differ in the signs of their reply addresses and in little else. Where the new text differs from one that was encoded
 * before in plain letters and figures only, its encoding differs in the same ones and in nothing else: quoted-printable writes each as
 * itself, and where it breaks a line depends on blanks, on stops, on commas and on what is written with `=`. All that differs is put in
 * place, so that what comes out is the new text whatever the other one was; tests/mail/mime-bytes.test.ts holds it against the plain way.
 */
export const alikeEncoded = (text: string, encode: (text: string) => Buffer): Buffer => {
  const known = seen.get(text.length)
  if (known?.text === text) return known.encoded
  const differing = known === undefined ? null : differences(known.text, text)
  if (known === undefined || differing === null) {
    const encoded = encode(text)
    remember({ text, encoded, places: new Map() })
    return encoded
  }
  if (differing.some(at => !known.places.has(at))) find(known, new Set(differing))
  const encoded = Buffer.from(known.encoded)
  for (const at of differing) {
    const place = known.places.get(at)
    if (place === undefined) return encode(text)
    encoded[place] = text.charCodeAt(at)
  }
  return encoded
}

interface Seen {
  readonly text: string
  readonly encoded: Buffer
  /** Where a character of the text stands in its encoding; only of those that were asked for. */
  readonly places: Map<number, number>
}

/** By length. The call for items alone has as many as there are municipalities. */
const mostSeen = 32
const seen = new Map<number, Seen>()

const remember = (it: Seen): void => {
  seen.delete(it.text.length)
  seen.set(it.text.length, it)
  const oldest = seen.keys().next().value
  if (seen.size > mostSeen && oldest !== undefined) seen.delete(oldest)
}

/** Where two texts of one length differ; null when in anything but letters of ASCII and figures, or in much. */
const differences = (one: string, other: string): readonly number[] | null => {
  const found: number[] = []
  for (let at = 0; at < one.length; at += 1) {
    const [was, is] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (was === is) continue
    if (!isPlain(was) || !isPlain(is) || found.length === mostDifferences) return null
    found.push(at)
  }
  return found
}

const mostDifferences = 1_000

const isPlain = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

const [equals, carriageReturn, lineFeed] = [0x3d, 0x0d, 0x0a]

/** Goes through text and encoding side by side, and notes where these characters stand. */
const find = ({ text, encoded, places }: Seen, wanted: ReadonlySet<number>): void => {
  let place = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    for (let bytes = lengthInUtf8(text, at); bytes > 0; bytes -= 1) {
      // A break that is not the text's own.
      while (encoded[place] === equals && encoded[place + 1] === carriageReturn) place += 3
      if (bytes === 1 && wanted.has(at)) places.set(at, place)
      if (encoded[place] === equals) place += 3
      else place += code === lineFeed && encoded[place] === carriageReturn ? 2 : 1
    }
  }
}

/** Of the character that begins here: its second half, where it has two, has none of its own. */
const lengthInUtf8 = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  const isHigh = code >= 0xd800 && code <= 0xdbff
  const isLow = code >= 0xdc00 && code <= 0xdfff
  const next = text.charCodeAt(at + 1)
  if (isHigh && next >= 0xdc00 && next <= 0xdfff) return 4
  const before = text.charCodeAt(at - 1)
  return isLow && before >= 0xd800 && before <= 0xdbff ? 0 : 3
}
