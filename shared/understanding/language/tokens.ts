import { remembering } from './remembering.ts'

/** A word, a number or one sign, with its place in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign'
  /** Words in lower case. */
  readonly text: string
  readonly at: number
  readonly end: number
  /** Nothing stands between this one and the one before. */
  readonly tight: boolean
}

/** Dates and times stand at the top of a mail or nowhere. */
const mostCharacters = 20_000

const token = /(\p{L}+)|(\d+)|[^\s\p{L}\d]/gu

export const tokensOf = remembering((text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const { 0: found, 1: word, 2: number, index } of text.slice(0, mostCharacters).matchAll(token)) {
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign'
    tokens.push({ kind, text: found.toLowerCase(), at: index, end: index + found.length, tight: tokens.at(-1)?.end === index })
  }
  return tokens
})

/** Reads tokens one after another; whoever fails goes back to where he began. */
export class Cursor {
  readonly tokens: readonly Token[]
  place: number

  constructor(tokens: readonly Token[], place: number) {
    this.tokens = tokens
    this.place = place
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.place + ahead]
  }

  /** Takes the next token if it is one of these. */
  take(...texts: readonly string[]): Token | null {
    const next = this.peek()
    if (next === undefined || !texts.includes(next.text)) return null
    this.place += 1
    return next
  }

  /** Takes the next token if it is a number with so many digits and within these bounds. */
  number(most: number, least = 0, digits: readonly number[] = [1, 2]): number | null {
    const next = this.peek()
    const value = Number(next?.text)
    if (next?.kind !== 'number' || !digits.includes(next.text.length) || value > most || value < least) return null
    this.place += 1
    return value
  }

  /** What `read` makes of the tokens; takes none where that is null. */
  try<T>(read: () => T | null): T | null {
    const before = this.place
    const found = read()
    if (found === null) this.place = before
    return found
  }
}
