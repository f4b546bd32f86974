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

/**
 * Read HTML as a stream of tags. The package's tokenizer is used without its parser: that one keeps its open elements in an
 * array that it shifts, and takes ten seconds for a megabyte of `<div>`.
 */
export const readTags = (html: string, reader: TagReader): void => {
  let name = ''
  let attributes: Record<string, string> = {}
  let count = 0
  let attribute = ''
  let value = ''
  const open = (): void => {
    if (name !== '') reader.start(name, attributes)
    name = ''
  }
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
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
