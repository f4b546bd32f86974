import type { Charter } from './charter.ts'

/** A file as far as its size goes. */
interface Sized {
  readonly bytes: number
}

/**
 * What one mail may carry of other people's files, as it stands on the wire, in bytes. SES takes 10 MB of raw mail through the API that we
 * use (platform.md); the rest is for the letter, the papers made for it and the header.
 */
export const mostOnTheWire = 9_700_000

/** Bytes of a file in a mail: Base64 and line ends make it 1.37 times as long. */
export const onTheWire = ({ bytes }: Sized): number => Math.ceil(bytes * 1.37) + 1_000

/** The largest file that a mail can carry by itself, in bytes. The charter may want less than the transport takes. */
export const mostFileBytes = ({ limits }: Charter): number =>
  Math.min(limits.attachmentBytes, Math.floor((mostOnTheWire - 1_000) / 1.37))

export const fits = ({ bytes }: Sized, charter: Charter): boolean => bytes <= mostFileBytes(charter)
