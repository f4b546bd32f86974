import { remembering } from '../language/remembering.ts'
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
const dense: Mark = { ...none, spaced: false }

const endsWithOne = (names: readonly string[], ends: readonly string[]): boolean =>
  names.some(name => ends.some(end => name.endsWith(end)))

/** Word's line above a quoted header: `border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm`. */
const isWordDivider = (style: string): boolean => style.includes('border-top:solid') && style.includes('padding:3.0pt0')

const hidingStyles = ['display:none', 'visibility:hidden', 'mso-hide:all', 'opacity:0;', 'max-height:0']
/** Word's lists are set back by 18.0pt. */
const outOfSight = /text-indent:-\d{3}/

const tinySizes = ['font-size:0', 'font-size:1px']

const says = (style: string, hiding: string): boolean =>
  style.includes(hiding) && !/^\.\d|^\d/.test(style.slice(style.indexOf(hiding) + hiding.length))

interface Style {
  readonly hidden: boolean
  /** Null where no size is given. */
  readonly tiny: boolean | null
  readonly divider: boolean
}

/** Word gives each of its elements the same style again. */
const styleOf = remembering((written: string): Style => {
  const style = `${written.slice(0, 2_000).toLowerCase().replace(/\s/g, '')};`
  return {
    hidden: hidingStyles.some(hiding => says(style, hiding)) || outOfSight.test(style),
    tiny: style.includes('font-size:') ? tinySizes.some(hiding => says(style, hiding)) : null,
    divider: isWordDivider(style),
  }
})

/**
 * Whether an element's letters are too small to be seen; null where it does not say. The elements inside may say otherwise: the cells of
 * our own letters have no size and the words in them have one.
 */
export const isTiny = ({ style }: Readonly<Record<string, string>>): boolean | null =>
  style === undefined ? null : styleOf(style).tiny

/** Text that no reader sees: preheaders, tracking, and what somebody hides on purpose for a robot to read. */
export const isHidden = ({ hidden, style }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || (style !== undefined && styleOf(style).hidden)

type Named = Hint | 'quote' | 'none'

const classesIn = (written: string): readonly string[] => written.slice(0, 1_000).toLowerCase().split(/\s+/).filter(Boolean)

const isSpaced = remembering(
  (written: string): boolean => !endsWithOne(classesIn(written), ['msonormal', 'msoplaintext', 'msolistparagraph']),
)

/** Of an element's id and its classes. */
const meaningOf = remembering((written: string): Named => {
  const names = classesIn(written)
  if (endsWithOne(names, clients.historyIds)) return 'history'
  if (endsWithOne(names, clients.softHistoryIds)) return 'soft-history'
  if (endsWithOne(names, clients.forwardClasses)) return 'forward'
  if (endsWithOne(names, clients.attributionClasses)) return 'attribution'
  if (endsWithOne(names, clients.signatureMarks)) return 'signature'
  return endsWithOne(names, clients.quoteClasses) ? 'quote' : 'none'
})

/** Read an element's marks. */
export const markOf = (name: string, attributes: Readonly<Record<string, string>>): Mark => {
  const { id = '', class: classes = '' } = attributes
  const spaced = isSpaced(classes)
  const named = meaningOf(`${id} ${classes}`)
  if (named !== 'none' && named !== 'quote') return { hint: named, quote: 'none', spaced }
  if (attributes['data-marker'] === '__DIVIDER__') return { hint: 'history', quote: 'none', spaced }
  if (named === 'quote' || clients.quoteNames.includes((attributes.name ?? '').toLowerCase()))
    return { hint: null, quote: 'sure', spaced }
  if (name === 'blockquote') {
    const cited = attributes.type?.toLowerCase() === 'cite' || attributes.cite !== undefined
    return { hint: null, quote: cited ? 'sure' : 'maybe', spaced }
  }
  if (name === 'div' && attributes.style !== undefined && styleOf(attributes.style).divider)
    return { hint: 'soft-history', quote: 'none', spaced }
  return spaced ? none : dense
}
