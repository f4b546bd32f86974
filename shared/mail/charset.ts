/** Bytes as text, with the names of the repairs that were needed. */
export interface Decoded {
  readonly text: string
  readonly repaired: readonly string[]
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const lenientUtf8 = new TextDecoder('utf-8')
const windows1252 = new TextDecoder('windows-1252')

/** Charsets in which any byte is a letter, so that a wrong declaration never shows by itself. */
const anyByteIsALetter =
  /^(us-?ascii|ascii|ansi.*|iso-?8859-?(1|15)|latin-?1|l1|windows-?1252|cp-?1252|x-user-defined|unknown.*|)$/

const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

const hasHighByte = (bytes: Uint8Array): boolean => bytes.some(byte => byte > 127)

/** Whole UTF-8 sequences against bytes that belong to none. */
const sequences = (bytes: Uint8Array): { whole: number; stray: number } => {
  let whole = 0
  let stray = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const length =
      byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    let rest = 1
    while (rest < length && ((bytes[at + rest] ?? 0) & 0xc0) === 0x80) rest += 1
    const complete = length > 0 && rest === length
    if (!complete) stray += 1
    else if (length > 1) whole += 1
    at += complete ? length : 1
  }
  return { whole, stray }
}

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

const decoderFor = (charset: string): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
}

/**
 * Text that claims to be UTF-8. When most of what is not ASCII is no UTF-8 at all, the sender's program left out
 * or misspoke its charset, and in Denmark that means Windows-1252: without this, æøå are lost. When only a few bytes
 * are wrong the mail is UTF-8 with damage, and re-reading it would spoil the rest.
 */
const decodeUtf8 = (bytes: Uint8Array): Decoded => {
  const text = asUtf8(bytes)
  if (text !== null) return { text, repaired: [] }
  const { whole, stray } = sequences(bytes)
  return stray > whole
    ? { text: windows1252.decode(bytes), repaired: ['charset'] }
    : { text: lenientUtf8.decode(bytes), repaired: ['unreadable-characters'] }
}

const windows1252Bytes = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte]),
)

const mojibake = /[ÂÃ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2122]/

/** "Ã¦" for "æ": UTF-8 that somebody on the way read as Windows-1252. Undone only if every character of the text fits. */
const undoMojibake = (text: string): string | null => {
  if (!mojibake.test(text)) return null
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    // Some programs read it as Latin-1 proper, in which these bytes are control characters.
    const code = text.charCodeAt(at)
    const byte = windows1252Bytes.get(text[at] ?? '') ?? (code < 256 ? code : undefined)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return asUtf8(bytes)
}

/** Decode a part as its sender meant it, whatever its header says. Never throws. */
export const decodeText = (bytes: Uint8Array, declared: string | null): Decoded => {
  const charset = (declared ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  const marked = byteOrderMark(bytes)
  const decoded = marked ? { text: new TextDecoder(marked).decode(bytes), repaired: [] } : decodeDeclared(bytes, charset)
  const mended = undoMojibake(decoded.text)
  const text = mended ?? decoded.text
  const repaired = new Set(decoded.repaired)
  if (mended !== null) repaired.add('mojibake')
  if (text.includes('\uFFFD')) repaired.add('unreadable-characters')
  return { text, repaired: [...repaired] }
}

const decodeDeclared = (bytes: Uint8Array, charset: string): Decoded => {
  if (charset === '' || charset === 'utf-8' || charset === 'utf8') return decodeUtf8(bytes)
  if (anyByteIsALetter.test(charset)) {
    // Windows-1252 that happens to be whole UTF-8 throughout does not happen by chance.
    const text = hasHighByte(bytes) && !charset.includes('ascii') ? asUtf8(bytes) : null
    if (text !== null) return { text, repaired: ['mojibake'] }
    return charset.includes('ascii') ? decodeUtf8(bytes) : { text: windows1252.decode(bytes), repaired: [] }
  }
  const decoder = decoderFor(charset)
  if (!decoder) return { ...decodeUtf8(bytes), repaired: ['charset'] }
  return { text: decoder.decode(bytes), repaired: [] }
}
