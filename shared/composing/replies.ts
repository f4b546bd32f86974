import type { Choice, Content } from './content.ts'

const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' }

/** Old Outlooks spoil anything but ASCII in the subject of a `mailto:` link. */
const ascii = (text: string) =>
  text
    .replace(/[æøåÆØÅ]/g, letter => plain[letter] ?? '')
    .normalize('NFD')
    .replace(/[^\x20-\x7E]/g, '')

/**
 * The mail that a button opens. It is addressed to the letter's own reply address, so that it is known which letter it answers, and
 * says the words that may as well be typed.
 */
export const mailtoOf = (choice: Choice, replyTo: string, code: string | null): string => {
  const subject = `${ascii(choice.says)}${code === null ? '' : ` ${code}`}`
  return `mailto:${encodeURIComponent(replyTo).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(choice.says)}`
}

export const choicesOf = (content: Content): readonly Choice[] =>
  content.blocks.flatMap(block => (block.kind === 'replies' ? block.choices : []))
