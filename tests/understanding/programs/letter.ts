/** The mail that is answered. */

export const letter: readonly string[] = [
  'Kære Mette',
  '',
  'Send dine punkter til dagsordenen senest fredag den 7. november kl. 12.00.',
  '',
  'Med venlig hilsen',
  'Sekretariatet',
]
export const marked = (lines: readonly string[]): string[] => lines.map(line => (line === '' ? '>' : `> ${line}`))
export const markedAll = (lines: readonly string[]): string[] => lines.map(line => `> ${line}`)
