import { separate } from '../../shared/understanding/reply/separate.ts'
import type { Separated } from '../../shared/understanding/reply/separated.ts'

/** The member's words in most of these mails. */
export const words = 'Hej\n\nHermed et punkt: Ny cykelsti på Havnegade.'
/** The letter that is answered. */
export const letter = [
  'Kære Mette',
  '',
  'Send dine punkter til dagsordenen senest fredag den 7. november kl. 12.00.',
  '',
  '1. Hvor lang tid skal punktet have?',
  '2. Er der bilag?',
  '',
  'Venlig hilsen',
  'Sekretariatet for ERFA-netværket',
] as const
export const quotedLetter = letter.map(line => `> ${line}`.trimEnd()).join('\n')

export const ofText = (text: string, subject = 'SV: Punkter', known?: readonly string[]): Separated =>
  separate({ text, html: null, subject }, known)

export const ofHtml = (html: string, subject = 'SV: Punkter', known?: readonly string[]): Separated =>
  separate({ text: null, html, subject }, known)

/** Compared as the corpus compares: white space is one space. */
export const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
