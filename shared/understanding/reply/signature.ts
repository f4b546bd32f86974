import { remembering } from '../language/remembering.ts'
import { hasAddress, wordsOf } from './evidence.ts'
import type { Line } from './line.ts'
import { isBlank, isRule, lineAt } from './line.ts'
import {
  disclaimerStarts,
  disclaimerWords,
  footerWords,
  openings,
  sentenceWords,
  signOffs,
  taglineEnds,
  taglines,
} from './vocabulary/closings.ts'

export interface Found {
  /** Lines `from` up to `to` are the signature. */
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** No signature with its disclaimer is longer; a sign-off farther up is part of the text. */
const longestSignature = 40

const signOffSet = new Set(signOffs)
/** The longest first, by their first two letters. */
const phrases = Map.groupBy(
  signOffs.toSorted((a, b) => b.length - a.length),
  phrase => phrase.slice(0, 2),
)

/** `Hilsen fra` and `Hilsen fra Mette` close a mail; "Hilsen fra borgmesteren er modtaget" does not. */
const isNameLike = (rest: string): boolean => {
  const names = rest
    .replace(/^[\s,.!/–-]{0,8}/, '')
    .replace(/^(?:fra|from|från|von)(?:\s+|$)/i, '')
    .trim()
    .split(/\s+/)
    .filter(Boolean)
  return names.length <= 5 && names.every(name => /^[\p{Lu}&(/]/u.test(name) || name === 'og' || name === 'v/')
}

/** "mvh mette": whoever shortens the greeting often writes the name small, and means nothing else by it. */
const abbreviations = /^(?:m\.?v\.?h|v\.?h|k\.?h|d\.?b\.?h|b\.?h)[.,]?$/

const isSmallName = (rest: string): boolean => {
  const names = rest
    .replace(/^[\s,.]{1,4}/, '')
    .replace(/^fra /, '')
    .trim()
    .split(' ')
  return names.length <= 2 && names.every(name => /^\p{L}{2,20}$/u.test(name) && !sentenceWords.has(name))
}

/** "Mvh. Mette" and "Med venlig hilsen", but not "Hilsen til alle på holdet". */
export const isSignOff = remembering((words: string): boolean => {
  if (words.length > 60 || words.endsWith('?')) return false
  const plain = words.replace(/[*_]/g, '').trim()
  const lower = plain.toLowerCase()
  if (lower === 'best' || lower === 'best,') return true
  // "Med venlig hilsen / Kind regards"
  if (lower.split(/[/|]/).every(part => signOffSet.has(part.trim()))) return true
  const phrase = phrases
    .get(lower.slice(0, 2))
    ?.find(sign => lower.startsWith(sign) && !/[\p{L}\p{N}]/u.test(lower.charAt(sign.length)))
  if (phrase === undefined) return false
  return isNameLike(plain.slice(phrase.length)) || (abbreviations.test(phrase) && isSmallName(lower.slice(phrase.length)))
})

/** "-Anna", "/Anna", "//AA": a dash or slash, no space, a name, nothing else. */
const isDashedName = (words: string): boolean =>
  /^(?:-|\/{1,2}|—|–)\p{L}[\p{L}.-]{0,20}(?: \p{Lu}[\p{L}.-]{0,20}){0,2}$/u.test(words)

const verbs = new Set(
  'er var har havde blev bliver skal kan vil kom kommer is are was were has have will can ist sind har'.split(' '),
)

/** Asked of every line of every mail; three letters settle it for nearly all. */
const taglineBeginnings = new Set(taglines.flatMap(line => [line.slice(0, 3), line.slice(0, 2)]))

/** "Sendt fra min iPhone", but not "Sendt fra borgeren er der kommet en klage". */
export const isTagline = remembering((words: string): boolean => {
  if (!taglineBeginnings.has(words.slice(0, 3).toLowerCase().replace(/^[*_]/, ''))) return false
  const text = words
    .toLowerCase()
    .replace(/<[^<>]{0,300}>/g, '')
    // Superhuman writes "( https://… )", CloudMagic "[https://…]".
    .replace(/[([] ?https?:[^()[\]]{0,300}[)\]]/g, '')
    .replace(/^[*_]|[*_.!]{1,5}$/g, '')
    .trim()
  if (text.length > 90) return false
  const start = taglines.find(line => text.startsWith(line))
  if (start === undefined) return false
  const rest = wordsOf(text.slice(start.length))
  if (rest.some(word => verbs.has(word))) return false
  // "Sendt fra min side: ja."
  if (/[:?]/.test(text)) return false
  const device = wordsOf(text).some(word => taglineEnds.some(end => word.startsWith(end)))
  return device ? !/,|\. /.test(text) : rest.length <= 2 && start.endsWith(' min')
})

const startsByBeginning = Map.groupBy(disclaimerStarts, start => start.slice(0, 2))

const opensDisclaimer = (words: string): boolean => {
  // Beginnings are all that is looked at, and none is longer than this.
  const lower = words
    .slice(0, 100)
    .toLowerCase()
    .replace(/^[*_\s(]{1,5}/, '')
  return startsByBeginning.get(lower.slice(0, 2))?.some(start => lower.startsWith(start)) ?? false
}

const isDisclaimer = (words: string): boolean => {
  if (words.length <= 60) return false
  const lower = words.toLowerCase()
  const spoken = disclaimerWords.filter(word => lower.includes(word)).length
  return spoken >= 2 || (spoken === 1 && opensDisclaimer(words))
}

/** A line with an address, a link, or a telephone number. */
const isContact = (words: string): boolean =>
  hasAddress(words) ||
  /https?:|www\.|\+?\d[\d ()-]{6,20}\d/i.test(words) ||
  /^(?:tlf|tel|telefon|mobil|direkte|ean|cvr|mob|fax|[tmeaw])\b[.: ]/i.test(words)

/**
 * A line that somebody wrote as text. When in doubt it is one: a signature that stays with the text does no harm, and a
 * sentence that goes with the signature is lost.
 */
const isProse = remembering((words: string): boolean => {
  const lower = words.toLowerCase()
  if (isContact(words) || isDisclaimer(words) || footerWords.some(word => lower.includes(word))) return false
  if (words.endsWith('?') || words.length > 140 || /^(?:\d{1,2}[.)]|[-•*]|punkt \d{1,3}:?)\s/i.test(words)) return true
  const spoken = wordsOf(words)
  if (spoken.length >= 4 && /[.!]$/.test(words)) return true
  return (spoken.length >= 3 && openings.has(spoken[0] ?? '')) || spoken.filter(word => sentenceWords.has(word)).length >= 2
})

const isPostscript = (words: string): boolean => /^(?:p\.?\s?s\.?|n\.?b\.?|ps)(?:[:\s]|$)/i.test(words)

/** Where the signature that begins at `from` ends; null when what follows is not one. */
const tailEnd = (lines: readonly Line[], from: number): number | null => {
  let disclaimed = false
  for (let at = from; at < lines.length; at += 1) {
    const words = lineAt(lines, at).words
    if (words === '') continue
    if (isPostscript(words)) return at
    // Wrapped text shows only the beginning of the paragraph on its first line.
    disclaimed ||= isDisclaimer(words) || (words.length > 40 && opensDisclaimer(words))
    if (!disclaimed && isProse(words)) return null
  }
  return lines.length
}

/** A name below "---": a line of two or three capitalised words, with nothing between. One word may be an agenda point. */
const isLoneName = (lines: readonly Line[], at: number): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(lineAt(lines, at).words) && lines.slice(at + 1).every(isBlank)

const isDelimiter = (words: string): boolean => words === '--' || words === '__'

const ruleBelow = (lines: readonly Line[], at: number): Found | null => {
  const words = lineAt(lines, at).words
  const to = lines.length
  // Drawn twice it separates agenda points.
  if (isDelimiter(words))
    return lines.filter(line => isDelimiter(line.words)).length === 1 && tailEnd(lines, at + 1) !== null
      ? { from: at, to, rule: 'signature: delimiter' }
      : null
  if (!isRule(words)) return null
  const rest = lines.slice(at + 1).filter(line => !isBlank(line))
  if (rest.every(line => isRule(line.words) || line.words.length < 2)) return { from: at, to, rule: 'signature: empty rules' }
  if (/^-{3}$/.test(words) && isLoneName(lines, at + 1)) return { from: at, to, rule: 'signature: name below dashes' }
  const footer = rest.length <= 8 && rest.filter(line => isContact(line.words)).length >= 2 && tailEnd(lines, at + 1) === to
  return footer ? { from: at, to, rule: 'signature: footer' } : null
}

/** "-Anna" closes a mail below an empty line or a finished sentence; below "Deltagere:" she is on a list. */
const isClosingName = (lines: readonly Line[], at: number): boolean => {
  if (!isDashedName(lineAt(lines, at).words)) return false
  const above = lineAt(lines, at - 1).words
  const last = lines.slice(at + 1).every(line => isBlank(line) || isTagline(line.words))
  const before = lines.slice(0, at).findLast(line => !isBlank(line))?.words ?? ''
  return last && (above === '' || /[.!?…)]$/.test(above)) && !/:$/.test(before) && !isDashedName(before)
}

const startsAt = (lines: readonly Line[], at: number): Found | null => {
  const words = lineAt(lines, at).words
  if (lines.slice(at).every(line => isBlank(line) || line.hint === 'signature'))
    return { from: at, to: lines.length, rule: 'signature: element' }
  const below = ruleBelow(lines, at)
  if (below) return below
  if (isSignOff(words)) {
    const to = tailEnd(lines, at + 1)
    return to === null ? null : { from: at, to, rule: 'signature: sign-off' }
  }
  if (isClosingName(lines, at)) return { from: at, to: lines.length, rule: 'signature: dashed name' }
  if (opensDisclaimer(words) && isDisclaimer(words) && tailEnd(lines, at) === lines.length)
    return { from: at, to: lines.length, rule: 'signature: disclaimer' }
  return null
}

/**
 * Only these are a signature even when nothing stands above. A mail that is all footer may be somebody's text, and in Outlook
 * people do write inside the signature's element.
 */
const standsAlone = /delimiter|sign-off/

/** The signature at the end of these lines, which all are their sender's. `ownAbove`: they wrote more, farther up. */
export const findSignature = (lines: readonly Line[], ownAbove = false): Found | null => {
  let filled = 0
  let from = lines.length
  while (from > 0 && filled < longestSignature) {
    from -= 1
    if (!isBlank(lineAt(lines, from))) filled += 1
  }
  let above = ownAbove || lines.slice(0, from).some(line => !isBlank(line))
  // Only the end is looked at, so that forty candidates cost forty looks at forty lines.
  const end = lines.slice(from)
  for (let at = 0; at < end.length; at += 1) {
    if (isBlank(lineAt(end, at))) continue
    const found = startsAt(end, at)
    if (found && (above || standsAlone.test(found.rule)))
      return { from: from + found.from, to: from + found.to, rule: found.rule }
    above = true
  }
  return null
}
