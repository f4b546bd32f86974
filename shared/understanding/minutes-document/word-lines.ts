import { cleanText } from '../../mail/clean-line.ts'

/** Answers the words of a Word file, a line for each paragraph, line break and cell. Throws when the file is none of Word's. */
export type WordReader = (file: Uint8Array) => Promise<readonly string[]>

/** Loads what reads Word files: few mails bring one. Throws when it cannot be loaded, which says nothing of any file. */
export const wordReader = async (): Promise<WordReader> => {
  const { default: mammoth } = await import('mammoth')
  return async file => {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return linesOf(value)
  }
}

/**
 * Text that was struck out under "track changes" is left out. What the library makes of a file is only read here and never sent on: it cleans
 * nothing.
 */
const linesOf = (html: string): readonly string[] =>
  cleanText(
    html
      .replace(/<br \/>|<\/(?:p|h\d|li|td|th)>/g, '\n')
      .replace(/<[^<>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
    .split('\n')
    .map(line => line.replaceAll('\u00A0', ' ').trim())
    .filter(line => line !== '')
