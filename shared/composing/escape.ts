/** Text that may stand in HTML as it is. Only this file makes it out of a string, and only by escaping. */
export type Html = string & { readonly html: true }

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escaped = (text: string): Html => text.replace(/[&<>"']/g, character => entities[character] ?? '') as Html

/** What is read as one word: "2. påskedag", "30. marts", "30 March", "kl. 13.00". */
const asOne =
  /(?<=\d\.) (?=\p{Ll})|(?<=\bkl\.) (?=\d)|(?<=\b\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu

/** For a headline, which is a window's title, too: no places to break are made in it, and some are taken away. */
export const headed = (text: string): Html => escaped(text.replace(asOne, '\u00A0'))

/**
 * The same for text that is seen: with its line breaks, with places at which an address or an endless word may break, and
 * with days ("30. marts"), times ("13.00-13.38") and numbers ("P-12") that do not break.
 */
export const shown = (text: string): Html => {
  if (plain.test(text)) return escaped(text)
  return text.replace(asOne, '\u00A0').split(/(\s)/).map(shownPiece).join('') as Html
}

/** Letters without a figure, an address or a line break, in words of ordinary length: nothing in them may break or must not. */
const plain = /^(?:[^\s\d@:]{1,29}(?:[^\S\n]|$))*$/

const shownPiece = (piece: string): string => {
  if (piece === '\n') return '<br>'
  // In one piece, so that mail programs make a link of it; an address of Teams has hundreds of characters.
  if (piece.includes('://')) return `<span style="word-break:break-all">${escaped(piece)}</span>`
  // As long as fits beside a label on a telephone.
  if (piece.includes('@') || piece.length > 30)
    return (piece.match(/[^@./_]{0,20}[@./_]?/gu) ?? []).filter(Boolean).map(escaped).join('<wbr>')
  return /-\d/.test(piece) ? `<span style="white-space:nowrap">${escaped(piece)}</span>` : escaped(piece)
}

/** Fills a template of `layout.generated.ts`. A hole that nothing was given for is our own mistake and is not sent. */
export const filled = (template: string, values: Readonly<Record<string, Html>>): Html =>
  template.replace(/\{\{([a-z-]+)\}\}/g, (_all, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The layout has no value for {{${name}}}`)
    return value
  }) as Html

export const together = (parts: readonly Html[]): Html => parts.join('\n') as Html

export const emphasised = (text: Html): Html => `<strong>${text}</strong>` as Html

export const brokenLines = (lines: readonly Html[]): Html => lines.join('<br>') as Html
