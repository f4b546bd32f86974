import type { Block, Choice, Content } from './content.ts'
import type { Html } from './escape.ts'
import { brokenLines, emphasised, escaped, filled, headed, shown, together } from './escape.ts'
import { layout } from './layout.generated.ts'
import { mailtoOf } from './replies.ts'
import { human } from './why.ts'
import type { Voice } from './words.ts'

/** Gmail cuts a mail's HTML at 102 KB; what is left of it is for the frame. */
const mostBytes = 92_000

export interface Rendered {
  readonly html: string
  /** It would have become too large to be shown: the rest is only in the text part. */
  readonly cut: boolean
}

/** A letter's HTML but for where its buttons lead to. `replyTo`, `code`: of the reader who gets it. */
export type Drawn = (replyTo: string, code: string | null) => Rendered

const [frameAbove = '', frameBelow = ''] = layout.frame.split('{{parts}}')

/** A letter as HTML: the layout that MJML made at build time, with everything put in escaped. Drawn once for all to whom it says the same. */
export const drawnHtml = (content: Content, w: Voice): Drawn => {
  const text = (piece: keyof typeof layout, it: string) => filled(layout[piece], { text: shown(it) })
  const blocks = content.blocks.flatMap((block): readonly (Html | Buttons)[] =>
    block.kind === 'replies' ? [buttons(block.choices, w)] : rendered(block),
  )
  const lead = text('lead', content.lead)
  const more = text(
    'note',
    w.t(
      'Mailen er for lang til at blive vist helt her. Hele teksten ligger i den vedhæftede tekstfil.',
      'This mail is too long to be shown in full. The whole text is in the attached text file.',
    ),
  )
  const around = {
    lang: escaped(w.language),
    headline: headed(content.headline),
    preheader: escaped(content.preheader),
    network: escaped(w.charter.name),
    regards: shown(`${w.t('Venlig hilsen', 'Kind regards')}\n${w.charter.secretariat.name}`),
    why: shown(content.why),
    human: escaped(human(w)),
    'secretariat-link': escaped(encodeURIComponent(w.charter.secretariat.address).replaceAll('%40', '@')),
    secretariat: escaped(w.charter.secretariat.address),
  }
  const [above, below] = [filled(frameAbove, around), filled(frameBelow, around)]

  return (replyTo, code) => {
    let room = mostBytes
    const all = blocks.map(block => (typeof block === 'string' ? block : block(replyTo, code)))
    const fitting = all.filter(block => {
      room -= Buffer.byteLength(block)
      return room > 0
    })
    const cut = fitting.length < all.length
    return { html: `${above}${together([lead, ...fitting, ...(cut ? [more] : [])])}${below}`, cut }
  }
}

const rendered = (block: Exclude<Block, { kind: 'replies' }>): readonly Html[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [filled(layout[block.kind], { text: shown(block.text) })]
    case 'facts': {
      const rows = block.facts.map(({ label, value, more, strong }) => {
        const lines = [strong ? emphasised(shown(value)) : shown(value), ...(more === '' ? [] : [shown(more)])]
        return filled(layout.fact, { label: shown(label), value: brokenLines(lines) })
      })
      return [filled(layout.facts, { facts: together(rows) })]
    }
    case 'table': {
      const columns = block.columns.map(column => filled(layout.column, { text: shown(column) }))
      const rows = block.rows.map(row => {
        const cells = row.map((cell, at) =>
          at === 0
            ? filled(layout['row-head'], { text: shown(cell) })
            : filled(layout.cell, { text: block.titled ? titledCell(cell) : shown(cell) }),
        )
        return filled(layout.row, { cells: together(cells) })
      })
      return [filled(layout.table, { columns: together(columns), rows: together(rows) })]
    }
    case 'list': {
      const entries = block.entries.map(entry => filled(layout.entry, { text: shown(entry) }))
      return [filled(layout.list, { entrys: together(entries) })]
    }
    case 'item': {
      const lines = block.lines.map(line => filled(layout.line, { text: shown(line) }))
      return [filled(layout.item, { title: shown(block.title), lines: together(lines) })]
    }
    case 'quote':
      return pieces(block.text).map((text, at) =>
        filled(layout.quote, { from: shown(at === 0 ? block.from : `${block.from} …`), text: shown(text) }),
      )
    case 'paper':
      return block.text
        .split(/\n{2,}/)
        .flatMap(pieces)
        .map(text => filled(layout.paragraph, { text: shown(text) }))
    case 'picture':
      return [filled(layout.picture, { src: escaped(`cid:${cidOf(block.file)}`), alt: escaped(block.alt) })]
  }
}

type Buttons = (replyTo: string, code: string | null) => Html

/** The letter's answers as buttons, each reader's leading to the reader's own reply address. */
const buttons = (choices: readonly Choice[], w: Voice): Buttons => {
  const labels = choices.map(choice => ({ choice, text: shown(choice.label) }))
  const how =
    choices.length === 1
      ? w.t(
          'Knappen åbner en mail, der er skrevet for dig. Tryk på Send i den.',
          'The button opens a mail that is written for you. Press Send in it.',
        )
      : w.t(
          'Hver knap åbner en mail, der er skrevet for dig. Tryk på Send i den.',
          'Each button opens a mail that is written for you. Press Send in it.',
        )
  const below = filled(layout.paragraph, { text: shown(how) })
  return (replyTo, code) =>
    together([
      ...labels.map(({ choice, text }) => filled(layout.button, { href: escaped(mailtoOf(choice, replyTo, code)), text })),
      below,
    ])
}

/** A cell that begins with a title, and says more below it. */
const titledCell = (cell: string): Html => {
  const [title = '', ...more] = cell.split('\n')
  return brokenLines([emphasised(shown(title)), ...more.map(shown)])
}

/** The Content-ID of a picture: one of its kind in a mail. */
export const cidOf = (file: string): string => `${file}@rundskriv`

/** In pieces of which each fits into a mail, however few line breaks somebody used. */
const pieces = (text: string): readonly string[] => text.match(/.{1,8000}(?=\s|$)|.{1,8000}/gsu) ?? []
