import type { Hint } from './line.ts'
import * as clients from './vocabulary/clients.ts'

/** What an element says about the lines inside it. */
export interface Mark {
  readonly hint: Hint | null
  /** `sure`: only a mail client draws it so. `maybe`: authors indent with the same element. */
  readonly quote: 'none' | 'maybe' | 'sure'
  /** A paragraph with an empty line after it; Word's paragraphs have none. */
  readonly spaced: boolean
}

export const blockElements: ReadonlySet<string> = new Set(
  'address article blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)

export const skippedElements: ReadonlySet<string> = new Set(
  'head script style title template object iframe svg noframes xml'.split(' '),
)

const none: Mark = { hint: null, quote: 'none', spaced: true }

const endsWithOne = (names: readonly string[], ends: readonly string[]): boolean =>
  names.some(name => ends.some(end => name.endsWith(end)))

/** Word's line above a quoted header: `border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm`. */
const isWordDivider = (style: string): boolean => style.includes('border-top:solid') && style.includes('padding:3.0pt0')

const hidingStyles = ['display:none', 'visibility:hidden', 'mso-hide:all', 'opacity:0;', 'max-height:0', 'text-indent:-9']

const tinySizes = ['font-size:0', 'font-size:1px']

const says = (style: string, hiding: string): boolean =>
  style.includes(hiding) && !/^\.\d|^\d/.test(style.slice(style.indexOf(hiding) + hiding.length))

/** What a style says of its element. */
interface Style {
  readonly isTiny: boolean | null
  readonly isHidden: boolean
  readonly isDivider: boolean
}

const readStyle = (written: string): Style => {
  const style = `${written.toLowerCase().replace(/\s/g, '')};`
  return {
    isTiny: style.includes('font-size:') ? tinySizes.some(hiding => says(style, hiding)) : null,
    isHidden: hidingStyles.some(hiding => says(style, hiding)),
    isDivider: isWordDivider(style),
  }
}

const longestStyle = 2_000
/** The same few styles stand on every cell and every word of a mail: each is read once. */
const styles = new Map<string, Style>()
const mostStyles = 300

const styleOf = ({ style }: Readonly<Record<string, string>>): Style | null => {
  if (style === undefined) return null
  const written = style.slice(0, longestStyle)
  const known = styles.get(written)
  if (known !== undefined) return known
  const read = readStyle(written)
  if (styles.size >= mostStyles) styles.clear()
  styles.set(written, read)
  return read
}

/**
 * Whether an element's letters are too small to be seen; null where it does not say. The elements inside may say otherwise: the cells of
 * our own letters have no size and the words in them have one.
 */
export const isTiny = (attributes: Readonly<Record<string, string>>): boolean | null => styleOf(attributes)?.isTiny ?? null

/** Text that no reader sees: preheaders, tracking, and what somebody hides on purpose for a robot to read. */
export const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined || styleOf(attributes)?.isHidden === true

/** Read an element's marks. */
export const markOf = (name: string, attributes: Readonly<Record<string, string>>): Mark => {
  if (Object.keys(attributes).length === 0 && name !== 'blockquote') return none
  const id = (attributes.id ?? '').toLowerCase()
  const classes = (attributes.class ?? '').slice(0, 1_000).toLowerCase().split(/\s+/).filter(Boolean)
  const names = id === '' ? classes : [...classes, id]
  const spaced = !endsWithOne(classes, ['msonormal', 'msoplaintext', 'msolistparagraph'])
  if (endsWithOne(names, clients.historyIds)) return { hint: 'history', quote: 'none', spaced }
  if (endsWithOne(names, clients.softHistoryIds)) return { hint: 'soft-history', quote: 'none', spaced }
  if (attributes['data-marker'] === '__DIVIDER__') return { hint: 'history', quote: 'none', spaced }
  if (endsWithOne(names, clients.forwardClasses)) return { hint: 'forward', quote: 'none', spaced }
  if (endsWithOne(names, clients.attributionClasses)) return { hint: 'attribution', quote: 'none', spaced }
  if (endsWithOne(names, clients.signatureMarks)) return { hint: 'signature', quote: 'none', spaced }
  if (endsWithOne(names, clients.quoteClasses) || clients.quoteNames.includes((attributes.name ?? '').toLowerCase()))
    return { hint: null, quote: 'sure', spaced }
  if (name === 'blockquote') {
    const cited = attributes.type?.toLowerCase() === 'cite' || attributes.cite !== undefined
    return { hint: null, quote: cited ? 'sure' : 'maybe', spaced }
  }
  if (name === 'div' && styleOf(attributes)?.isDivider === true) return { hint: 'soft-history', quote: 'none', spaced }
  return { hint: null, quote: 'none', spaced }
}
