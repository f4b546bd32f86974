import type { Charter } from '../charter/charter.ts'
import type { FileRef } from './events.ts'

/**
 * What one mail may carry of other people's files, as it stands on the wire, in bytes. SES takes 10 MB of raw mail through the API that we
 * use (platform.md); the rest is for the letter, the papers made for it and the header.
 */
export const mostOnTheWire = 9_700_000

/** Bytes of a file in a mail: Base64 and line ends make it 1.37 times as long. */
export const onTheWire = ({ bytes }: Pick<FileRef, 'bytes'>): number => Math.ceil(bytes * 1.37) + 1_000

/** Whether a mail can carry this file by itself. The charter may want less than the transport takes. */
export const fits = (file: Pick<FileRef, 'bytes'>, { limits }: Charter): boolean =>
  file.bytes <= limits.attachmentBytes && onTheWire(file) <= mostOnTheWire
