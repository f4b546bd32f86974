import mammoth from 'mammoth'
import { cleanText } from '../../mail/clean-line.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * The words of a Word file, a line for each paragraph, line break and cell. Text that was struck out under "track changes" is left out.
 * What the library makes of a file is only read here and never sent on: it cleans nothing. Throws when the file is none of Word's.
 */
export async function linesOfWord(file: Uint8Array): Promise<readonly string[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
  )
  return cleanText(
    value
      .replace(/<br ?\/>|<\/(?:p|h\d|li|td|th)>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => entities[name] ?? ''),
  )
    .split('\n')
    .map(line => line.replaceAll('\u00A0', ' ').trim())
    .filter(line => line !== '')
}
