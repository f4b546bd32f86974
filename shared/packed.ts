import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Far more than all that a letter tells all its readers. Bytes. */
const mostBytes = 50_000_000

/** A text in less room, as letters and figures: what is nearly the same several times costs little more than once. */
export const packed = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64')

/** Null for what is none. */
export const unpacked = (text: string): string | null => {
  try {
    return inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: mostBytes }).toString()
  } catch {
    return null
  }
}
