import type { Allowance } from './allowance.ts'
import { afford } from './allowance.ts'
import type { Letters } from './pdf-letters.ts'
import { lettersIn, read } from './pdf-letters.ts'
import { streamsOf } from './pdf-streams.ts'
import type { Shown } from './pdf-tokens.ts'
import { shownIn, stringsIn } from './pdf-tokens.ts'

/** Fonts that a page is read in, one after the other. A form of an office has five. */
const mostFonts = 40

const utf16 = (codes: string): string => Buffer.from(codes.slice(2), 'latin1').swap16().toString('utf16le')

/** A string outside of the pages is in UTF-16 when it begins with a mark that says so. */
const asText = (codes: string): string =>
  codes.startsWith('\u00fe\u00ff') ? utf16(codes.length % 2 === 0 ? codes : codes.slice(0, -1)) : codes

/** One text, or one page read in several ways. */
export type Readings = readonly string[]

/** `between`: what a new place on the page is read as. A number may be shown in two pieces, and two numbers side by side. */
const written = (shown: readonly Shown[], letters: Letters | null, between: string): string =>
  shown
    .map(each => {
      if (each === 'gap') return ' '
      if (each === 'move') return between
      return letters === null ? each.codes : read(each.codes, letters)
    })
    .join('')

/**
 * The words of a PDF, to be searched for a number and never to be shown. A page gives codes of letters, and which font they are of takes the
 * whole structure of the file to know: here each page is read in every font of the file and as plain letters, and the reading that is the right one
 * is among them. What is a picture, encrypted, or packed in a way that nobody writes any more gives no words.
 */
export function wordsOfPdf(file: Uint8Array, allowed: Allowance): readonly Readings[] {
  const { streams, outside } = streamsOf(Buffer.from(file).toString('latin1'), allowed)
  const fonts = streams
    .filter(isTable)
    .slice(0, mostFonts)
    .flatMap(each => lettersIn(each) ?? [])
  const texts: Readings[] = [outside, ...streams.filter(each => !isPage(each))].map(each => [
    stringsIn(each).map(asText).join('\n'),
  ])
  for (const page of streams.filter(isPage)) {
    const shown = shownIn(page)
    const length = shown.reduce((sum, each) => sum + (typeof each === 'string' ? 1 : each.codes.length), 0)
    for (const letters of [null, ...fonts]) {
      if (!afford(allowed, 2 * length)) return texts
      texts.push([written(shown, letters, ''), written(shown, letters, ' ')])
    }
  }
  return texts
}

const isTable = (stream: string): boolean => stream.includes('begincmap')

const isPage = (stream: string): boolean => /(?:Tj|TJ|['"])\s/.test(stream) && !isTable(stream)
