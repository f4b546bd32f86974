import { months } from './vocabulary/attributions.ts'

/** Signs in a line that a program wrote it: an address, a time of day, a full date. Each test is linear. */
/** `03.11.2025` is no time, though it holds one; Danes write 10.12 and kl. 10, and `10.12.33` is a time behind a year. */
const time =
  /\b(?:19|20)\d{2},? \d{1,2}\.\d{2}\.\d{2}(?![\d.])|\b\d{1,2}:\d{2}(?!\d)|\bkl\.? ?\d|(?<![\d.])\d{1,2}[.h]\d{2}(?!\d|\.\d)/
const year = /\b(?:19|20)\d{2}\b/
const numericDate = /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/
const address = /[^\s@<>]@[^\s@<>]/
const monthNames = new Set(months)

export const hasTime = (text: string): boolean => time.test(text)
export const hasAddress = (text: string): boolean => address.test(text)
export const hasYear = (text: string): boolean => year.test(text) || numericDate.test(text) || text.includes('年')

/** The lower-case words of a text without their punctuation. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Any date at all, "3. maj" included. */
export const hasDate = (text: string): boolean =>
  hasYear(text) || (/\d/.test(text) && wordsOf(text).some(word => monthNames.has(word.slice(0, 3))))
