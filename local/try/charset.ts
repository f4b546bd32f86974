/** The charsets that mail programs in Denmark write. */
export type Charset = 'utf-8' | 'iso-8859-1' | 'windows-1252'

const upTo = (length: number): Uint8Array => Uint8Array.from({ length }, (_, byte) => byte)
const windows = new Map([...new TextDecoder('windows-1252').decode(upTo(256))].map((sign, byte) => [sign, byte]))

/** Whether the charset has a sign for everything in the text. */
const fits = (text: string, charset: Charset): boolean =>
  charset === 'utf-8' ||
  [...text].every(sign => (charset === 'iso-8859-1' ? (sign.codePointAt(0) ?? 0) < 256 : windows.has(sign)))

/** As Outlook does: the preferred one, and the next larger one for a text that does not fit. */
export const charsetFor = (text: string, preferred: Charset): Charset =>
  ([preferred, 'windows-1252', 'utf-8'] as const).find(charset => fits(text, charset)) ?? 'utf-8'

/** The text's bytes. The text must fit. */
export const bytesIn = (charset: Charset, text: string): Uint8Array =>
  charset === 'utf-8' ? Buffer.from(text, 'utf8') : Uint8Array.from([...text].map(sign => windows.get(sign) ?? 0x3f))
