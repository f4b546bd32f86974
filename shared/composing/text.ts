import type { Block, Content } from './content.ts'
import { human } from './why.ts'
import type { Voice } from './words.ts'

const width = 76
/** Labels up to this many characters stand in a column of their own. */
const widestLabel = 28

/** A letter as plain text: everything that the HTML says, with its choices as words to answer with. */
export const renderText = (content: Content, w: Voice): readonly string[] => {
  const parts: readonly (readonly string[])[] = [
    [...wrapped(content.headline), '='.repeat(Math.min(width, content.headline.length))],
    wrapped(content.lead),
    ...content.blocks.map(block => written(block, w)),
    [w.t('Venlig hilsen', 'Kind regards'), ...wrapped(w.charter.secretariat.name), ...wrapped(w.charter.name)],
    ['-'.repeat(width), ...wrapped(content.why), ...wrapped(`${human(w)} ${w.charter.secretariat.address}`)],
  ]
  return parts.flatMap((part, at) => (at === 0 ? part : ['', ...part]))
}

const written = (block: Block, w: Voice): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return wrapped(block.text)
    case 'heading':
      return [...wrapped(block.text), '-'.repeat(Math.min(width, block.text.length))]
    case 'facts': {
      const column = Math.max(...block.facts.map(fact => fact.label.length)) + 2
      return block.facts.flatMap(({ label, value: main, more }) => {
        const value = more === '' ? main : `${main}${more.startsWith('https:') ? ':' : '.'} ${more}`
        return column > widestLabel
          ? wrapped(`${label}: ${value}`, '', '    ')
          : wrapped(value, `${label}:`.padEnd(column), ' '.repeat(column))
      })
    }
    case 'table':
      return block.rows.flatMap(row => tableRow(row, block.columns))
    case 'list':
      return block.entries.flatMap(entry => wrapped(entry, '- ', '  '))
    case 'item':
      return [...wrapped(block.title), ...block.lines.flatMap(line => wrapped(line, '  ', '  '))]
    case 'quote':
      return [...wrapped(`${block.from}:`), ...wrapped(block.text, '    ', '    ')]
    case 'paper':
      return wrapped(block.text)
    case 'picture':
      return wrapped(block.alt)
    case 'replies': {
      const how = w.t(
        'Du kan svare på denne mail med blot ét af disse svar:',
        'You can answer this mail with just one of these answers:',
      )
      const one = w.t('Du kan svare på denne mail med blot:', 'You can answer this mail with just:')
      const choices = block.choices.flatMap(({ label, says }) =>
        wrapped(
          label === says ? w.t(`»${says}«`, `"${says}"`) : w.t(`»${says}« – ${label}`, `"${says}" – ${label}`),
          '  ',
          '    ',
        ),
      )
      return [...wrapped(block.choices.length === 1 ? one : how), ...choices]
    }
  }
}

/** The first cell heads the row; from the third on, a cell says of which column it is, since lines of text have no columns. */
const tableRow = ([head = '', main = '', ...rest]: readonly string[], columns: readonly string[]): readonly string[] => {
  const named = rest.flatMap((cell, at) => (cell === '' ? [] : [`${columns[at + 2] ?? ''}: ${cell}`]))
  const name = head.replaceAll('\n', ' ')
  const isNumber = /^\d+$/.test(name) && named.length > 0
  return wrapped(
    [main === '' ? name : `${name}: ${isNumber ? `${columns[1]}: ` : ''}${main}`, ...named].join(
      main.includes('\n') ? '\n' : '; ',
    ),
    '',
    '    ',
  )
}

/** Words with one space between them: what fits into a line stays as it is. */
const spacedOnce = /^\S+(?:[ \u00a0]\S+)*$/

/** In lines of at most 76 characters; a longer word (an address, a link) keeps a line of its own, and "30. marts" stays together. */
const wrapped = (text: string, first = '', next = ''): readonly string[] =>
  text.split('\n').flatMap((paragraph, at) => {
    const lines: string[] = []
    let line = at === 0 ? first : next
    if (line.length + paragraph.length <= width && spacedOnce.test(paragraph)) return [line + paragraph.replaceAll('\u00a0', ' ')]
    let empty = true
    for (const kept of paragraph.match(/\d+\.?\s\p{L}\S*|\S+/gu) ?? []) {
      const word = kept.replaceAll('\u00a0', ' ')
      if (!empty && line.length + 1 + word.length > width) {
        lines.push(line)
        line = next + word
      } else line += empty ? word : ` ${word}`
      empty = false
    }
    return [...lines, line.trimEnd()]
  })
