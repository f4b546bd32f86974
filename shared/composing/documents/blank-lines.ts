/** A character that nobody writes: it marks where tags stood. */
const mark = '\uE000'
const run = `<w:r><w:t>${mark}</w:t></w:r>`

const eachParagraph = /<w:p(?: [^>]*)?>.*?<\/w:p>/gs
const wordsOf = (paragraph: string): string => paragraph.replace(/<[^<>]*>/g, '')

/**
 * A template's text with a mark at both ends of every paragraph that holds a tag. A tag that begins or ends a part stands on a line of its
 * own; filling splits that line in two and leaves both halves behind.
 */
export const marked = (xml: string): string =>
  xml.replace(eachParagraph, paragraph =>
    /\{[^{}]*\}/.test(wordsOf(paragraph))
      ? paragraph.replace(/^(<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?)(.*)(<\/w:p>)$/s, `$1${run}$2${run}$3`)
      : paragraph,
  )

/** The filled text without the lines on which nothing but tags stood. A cell keeps its paragraph: Word does not open one without. */
export const withoutBlanks = (xml: string): string =>
  xml
    .split(/(<w:tc>.*?<\/w:tc>)/s)
    .map(part => (part.startsWith('<w:tc>') ? part : part.replace(eachParagraph, dropped)))
    .join('')
    .replaceAll(run, '')
    .replaceAll(mark, '')

const dropped = (paragraph: string): string => {
  const holdsMore = /<w:(?:sectPr|drawing|pict|txbxContent|br)\b/.test(paragraph)
  const words = wordsOf(paragraph)
  return !holdsMore && words.includes(mark) && words.replaceAll(mark, '').trim() === '' ? '' : paragraph
}
