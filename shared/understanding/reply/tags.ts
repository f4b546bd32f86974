import { Tokenizer } from 'htmlparser2'

/** Who wants to hear of tags and text in their order. */
export interface TagReader {
  start(name: string, attributes: Readonly<Record<string, string>>): void
  end(name: string): void
  say(text: string): void
}

/** No element that matters to us has more. */
const mostAttributes = 40
const longestValue = 4_000

/** The members of the tokenizer that we step into; its own types hide them. Version 10.1.0, locked, and held against the original by a test. */
interface Inside {
  buffer: string
  index: number
  stateText(c: number): void
  handleInAttributeValue(c: number, quote: number): void
  write(html: string): void
  end(): void
}

type Tokens = new (...told: ConstructorParameters<typeof Tokenizer>) => Inside

const [lt, amp] = ['<'.charCodeAt(0), '&'.charCodeAt(0)]

/** By itself it is asked about every character, and in words and values nearly all mean nothing: those are stepped over. */
class Striding extends (Tokenizer as unknown as Tokens) {
  override stateText(c: number): void {
    if (c === lt || c === amp) super.stateText(c)
    else this.stepTo(lt)
  }

  override handleInAttributeValue(c: number, quote: number): void {
    if (c === quote || c === amp) super.handleInAttributeValue(c, quote)
    else this.stepTo(quote)
  }

  /** To before the next such sign, or an entity. */
  private stepTo(sign: number | undefined): void {
    const { buffer } = this
    let next = this.index + 1
    for (; next < buffer.length; next += 1) {
      const c = buffer.charCodeAt(next)
      if (c === sign || c === amp) break
    }
    this.index = next - 1
  }
}

/**
 * Read HTML as a stream of tags. The package's tokenizer is used without its parser: that one keeps its open elements in an
 * array that it shifts, and takes ten seconds for a megabyte of `<div>`. `Reading`: another tokenizer to read with, for a test.
 */
export const readTags = (html: string, reader: TagReader, Reading: Tokens = Striding): void => {
  let name = ''
  let attributes: Record<string, string> = {}
  let count = 0
  let attribute = ''
  let value = ''
  const open = (): void => reader.start(name, attributes)
  const nothing = (): void => {}
  const tokenizer = new Reading(
    {},
    {
      onopentagname: (from, to) => {
        name = html.slice(from, Math.min(to, from + 40)).toLowerCase()
        attributes = {}
        count = 0
      },
      onattribname: (from, to) => {
        attribute = html.slice(from, Math.min(to, from + 40)).toLowerCase()
        value = ''
      },
      onattribdata: (from, to) => {
        if (value.length < longestValue) value += html.slice(from, Math.min(to, from + longestValue))
      },
      onattribentity: code => {
        if (value.length < longestValue) value += String.fromCodePoint(code)
      },
      onattribend: () => {
        count += 1
        // `hasOwn`: an attribute named `constructor` must not be found in the object's prototype.
        if (count <= mostAttributes && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (from, to) => reader.end(html.slice(from, Math.min(to, from + 40)).toLowerCase()),
      ontext: (from, to) => reader.say(html.slice(from, to)),
      ontextentity: code => reader.say(String.fromCodePoint(code)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}
