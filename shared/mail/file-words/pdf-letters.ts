/** How a font's codes are to be read: how many bytes each has, and the letters of each. */
export interface Letters {
  readonly bytes: 1 | 2
  readonly of: ReadonlyMap<number, string>
}

/** Digits stand among the first of any font, also of one with all the letters of the East. */
const mostCodes = 20_000

const number = (hex: string): number => Number.parseInt(hex, 16)

/** `00410042` as "AB"; a ligature is several letters, and no code stands for a page. */
const written = (hex: string): string =>
  (hex.slice(0, 64).match(/.{4}/g) ?? [hex.padStart(4, '0')]).map(each => String.fromCharCode(number(each))).join('')

const next = (text: string, by: number): string =>
  text.slice(0, -1) + String.fromCharCode((text.charCodeAt(text.length - 1) + by) & 0xffff)

/** `<0041>` in hexadecimal digits, and the brackets of lists. */
const tokensIn = (block: string): readonly string[] =>
  (block.match(/<[^<>]*>|[[\]]/g) ?? []).map(each => (each.length > 1 ? each.replace(/[^0-9A-Fa-f]/g, '') : each))

const blocksOf = (table: string, kind: string): readonly string[] =>
  table
    .split(`begin${kind}`)
    .slice(1)
    .map(block => block.slice(0, Math.max(0, block.indexOf(`end${kind}`))))

/** The codes of one `bfrange` block with their letters: `<from> <to> <first>` or `<from> <to> [<each> …]`. */
function* ranges(tokens: readonly string[]): Generator<readonly [number, string]> {
  for (let at = 0; at + 2 < tokens.length; ) {
    const [from, to, first = ''] = [number(tokens[at] ?? ''), number(tokens[at + 1] ?? ''), tokens[at + 2]]
    at += 3
    if (first !== '[') {
      const letters = written(first)
      for (let code = from; code <= to; code += 1) yield [code, next(letters, code - from)]
      continue
    }
    for (let code = from; at < tokens.length && tokens[at] !== ']'; code += 1, at += 1) yield [code, written(tokens[at] ?? '')]
    at += 1
  }
}

/** A ToUnicode table; null for a text that is none. */
export function lettersIn(table: string): Letters | null {
  if (!table.includes('begincmap')) return null
  const of = new Map<number, string>()
  for (const block of blocksOf(table, 'bfchar')) {
    const tokens = tokensIn(block)
    for (let at = 0; at + 1 < tokens.length && of.size < mostCodes; at += 2)
      of.set(number(tokens[at] ?? ''), written(tokens[at + 1] ?? ''))
  }
  let steps = 0
  for (const block of blocksOf(table, 'bfrange')) {
    for (const [code, letters] of ranges(tokensIn(block))) {
      steps += 1
      if (steps > mostCodes) break
      of.set(code, letters)
    }
  }
  const [space = '0000'] = tokensIn(blocksOf(table, 'codespacerange')[0] ?? '')
  return { bytes: space.length > 2 ? 2 : 1, of }
}

/** The codes in these letters; one that the font does not have is a sign that is part of no number. */
export function read(codes: string, { bytes, of }: Letters): string {
  let text = ''
  for (let at = 0; at + bytes <= codes.length; at += bytes) {
    const code = bytes === 1 ? codes.charCodeAt(at) : codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1)
    text += of.get(code) ?? '\ufffd'
  }
  return text
}
