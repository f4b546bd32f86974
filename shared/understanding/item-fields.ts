import type { ItemKind, ItemWords } from '../meeting/events.ts'
import type { FoundDuration } from './durations.ts'
import { findDurations } from './durations.ts'
import { remembering } from './remembering.ts'
import { fold, sentencesOf, trimEnd, trimStart, wordsOf } from './text.ts'

/** A stretch of text that says something about an item: `value`, and where it stands. */
export interface Found<T> {
  readonly value: T
  readonly at: number
  readonly end: number
}

const before = '(?<![\\p{L}\\d])'
const after = '(?![\\p{L}\\d])'
const kindWords: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'B',
    new RegExp(
      `${before}(?:til (?:beslutning|godkendelse|afgørelse)|beslutningspunkt|b-punkt|\\(b\\)|for (?:decision|approval)|to decide)${after}`,
      'iu',
    ),
  ],
  [
    'D',
    new RegExp(
      `${before}(?:til (?:fælles )?(?:drøftelse|debat|diskussion)|drøftelsespunkt|diskussionspunkt|d-punkt|\\(d\\)|for discussion)${after}`,
      'iu',
    ),
  ],
  [
    'O',
    new RegExp(
      `${before}(?:til (?:orientering|efterretning|information)|orienteringspunkt|o-punkt|\\(o\\)|for information|fyi)${after}`,
      'iu',
    ),
  ],
]
/** "(D)" ends in a bracket, after which no boundary can be asked for. */
const bracketed = /\(([bod])\)/iu
const aloneWords = new Set('drøftelse debat diskussion orientering beslutning discussion information decision'.split(' '))

/** "…, 10 min, orientering": the kind by itself, between commas and beside the minutes. Elsewhere such a word may be the matter itself. */
const besideMinutes = (text: string): Found<ItemKind> | null => {
  let at = 0
  let before = ''
  for (const part of text.split(/([,;\n()])/)) {
    const word = part.trim().replace(/\.$/, '')
    if (aloneWords.has(word.toLowerCase())) {
      const start = at + part.indexOf(word)
      const after = text.slice(at + part.length, at + part.length + 12)
      const isBeside = /(?:min|minutter|minutes|time|timer)\.?$/i.test(before) || /^[,;] ?(?:ca\.? ?)?\d/i.test(after)
      const kind = kindNamed(word)
      if (isBeside && before !== '' && kind !== null) return { value: kind, at: start, end: start + word.length }
    }
    before = part === '\n' ? '' : /^[,;()]$/.test(part) ? before : part.trim()
    at += part.length
  }
  return null
}
/** "til drøftelse og beslutning", "til orientering og drøftelse". */
const second = /^ (?:og|samt|and) (?:til )?(beslutning|godkendelse|drøftelse|debat|decision|discussion)(?![\p{L}])/iu

/** "(beslutning)", "(til orientering)" */
const inBrackets = /\( ?(?:til )?(beslutning|orientering|drøftelse|information|decision|discussion) ?\)/iu

/** The strongest kind that is said: what is to be decided is discussed too. */
export const kindIn = (text: string): Found<ItemKind> | null => {
  const [whole = '', letter] = bracketed.exec(text) ?? []
  if (letter !== undefined)
    return { value: letter.toUpperCase() as ItemKind, at: text.indexOf(whole), end: text.indexOf(whole) + whole.length }
  const word = inBrackets.exec(text)
  const said = kindNamed(word?.[1] ?? '')
  if (word !== null && said !== null) return { value: said, at: word.index, end: word.index + word[0].length }
  const alone = besideMinutes(text)
  if (alone !== null) return alone
  for (const [kind, pattern] of kindWords) {
    const match = pattern.exec(text)
    if (match === null) continue
    const end = match.index + match[0].length
    const more = second.exec(text.slice(end, end + 60))
    const stronger = kindNamed(more?.[1] ?? '')
    return {
      value: kind === 'B' ? kind : (stronger ?? kind),
      at: match.index,
      end: end + (more?.[0].length ?? 0),
    }
  }
  return null
}

/** The kind where nothing else can be meant: a label's value, or an answer of one word. */
export const kindNamed = (text: string): ItemKind | null => {
  const [word = ''] = wordsOf(fold(text)).filter(each => each !== 'til' && each !== 'for')
  if (/^(?:b|beslutning\p{L}*|godkendelse|decision)$/u.test(word)) return 'B'
  if (/^(?:o|orientering\p{L}*|efterretning|information)$/u.test(word)) return 'O'
  return /^(?:d|drøftelse\p{L}*|debat|diskussion|discussion)$/u.test(word) ? 'D' : null
}

const one = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|fra(?= \\p{Lu})|de(?= \\p{Lu})|von(?= \\p{Lu}))){0,5}"
const names = `(${one}(?:(?:, ${one}){0,4} (?:og|and|&|samt) ${one})?)`
const presenters: readonly RegExp[] = [
  new RegExp(`${before}v(?:/ ?|\\. ?/? ?)${names}`, 'u'),
  new RegExp(
    `${before}(?:[Oo]plæg|[Ii]ndlæg|[Pp]ræsentation|[Ff]remlægges|[Pp]ræsenteres|[Pp]resented|[Oo]plæg holdes) (?:ved|af|fra|by) ${names}`,
    'u',
  ),
  // "(15 min, Ole fremlægger)": the whole of what stands between two signs.
  new RegExp(
    `(?<=[(,;] ?)(?!(?:Jeg|Vi|I|Du|Han|Hun|De|Det|Den|Der|Man|We|He|She|They|Teams)(?!\\p{L}))${names} (?:fremlægger|præsenterer|holder oplæg|presents)(?= ?[).,;])`,
    'u',
  ),
  new RegExp(`${before}(?:[Oo]plægsholder|[Pp]resenter)(?: er|:) ?${names}`, 'u'),
]

export const presenterIn = (text: string): Found<string> | null => {
  for (const pattern of presenters) {
    const match = pattern.exec(text)
    if (match?.[1] !== undefined)
      return { value: trimEnd(match[1], new Set(".,'-")), at: match.index, end: match.index + match[0].replace(/\.$/, '').length }
  }
  return null
}

/** A length that says how long the item takes, and not how long something else does. */
const cue =
  /(?:^| )(?:sæt|afsæt|afsat|sættes|tager|tage|regner|forventer|bruge|bruger|brug|tid|varighed|varer|skal|behov|kræver|cirka|ca|max|maks|højst|omkring|estimeret|needs?|takes?|about|approx|oplæg|indlæg|præsentation) /

/** "20 min, til drøftelse" begins a line under a title or a sentence that has ended: no mail program wraps there. */
const opensLine = (text: string, { at, end }: Pick<FoundDuration, 'at' | 'end'>): boolean => {
  const before = text.slice(Math.max(0, at - 400), at)
  const [above = '', own = ''] = before.includes('\n') ? before.split('\n').slice(-2) : ['', before]
  const isNewLine =
    /^(?:ca\.? ?)?$/i.test(own.trimStart()) && (above.trim() === '' || /[.:;!?]\s*$/.test(above) || above.length < shortLine)
  return isNewLine && /^ ?(?:[,;.\n]|$)/.test(text.slice(end, end + 2))
}

/** Characters. A line that mail programs did not wrap ends far before their margin. */
const shortLine = 50

/** "Sidst brugte vi 45 minutter på det": how long something took, and not how long it will take. */
const isPast = / (?:brugte|har brugt|tog|har taget|varede|gik der|sad|ventede|lasted|took|spent) /

const isOfItem = (text: string, { at, end }: FoundDuration): boolean => {
  const near = text.slice(Math.max(0, at - 300), end + 300)
  const sentence = sentencesOf(near).find(each => each.includes(text.slice(at, end))) ?? near
  const clause = sentence.split(/[,;]| [–-] | (?:så|men|so|but) /i).find(each => each.includes(text.slice(at, end))) ?? sentence
  if (isPast.test(fold(clause))) return false
  const [left, right] = [text.slice(Math.max(0, at - 10), at), text.slice(end, end + 10)]
  const isBracketed = /[([] ?(?:ca\.? ?)?$/.test(left) || /^ ?[)\]]/.test(right)
  const isBetweenCommas = /(?:[,;]| [–-]) ?(?:ca\.? ?)?$/.test(left) && /^ ?(?:[,;.\n]|[–-] |$)/.test(right)
  return (
    isBracketed ||
    isBetweenCommas ||
    opensLine(text, { at, end }) ||
    wordsOf(fold(sentence)).length <= 8 ||
    cue.test(fold(sentence))
  )
}

/** Words that only announce a length, between a bracket, a comma or a dash and the length: "(forventet varighed ca. 20 min)". */
const announcing =
  /(?<=[([,;–-] ?)(?:(?:forventet|estimeret|anslået|afsat|expected|estimated) )?(?:(?:varighed|tid|tidsforbrug|tidsestimat|estimat|duration|time) ?:? ?)?(?:(?:ca|cirka|about|approx)\.? ?)?$/iu

export const durationIn = (text: string): Found<number> | null => {
  // Whoever writes more lengths than this says none.
  const found = findDurations(text)
    .slice(0, 20)
    .find(each => each.change === null && isOfItem(text, each))
  if (found === undefined) return null
  // "(ca. 20 min)": the "ca." goes with the length, and so does what announces it: "(varighed: 20 min)".
  const before = text.slice(Math.max(0, found.at - 45), found.at)
  const about = announcing.exec(before)?.[0] ?? /(?<!\p{L})(?:ca|cirka|about|approx)\.? ?$/iu.exec(before)?.[0] ?? ''
  const behind = /[([][^()[\]]{0,45}$/u.test(before)
    ? (/^\.? (?:varighed|i alt|afsat|i tid|in all)(?=[)\]])/iu.exec(text.slice(found.end))?.[0] ?? '')
    : ''
  return { value: found.minutes, at: found.at - about.length, end: found.end + behind.length }
}

const lead =
  /(?:^|[^\p{L}])((?:det |der )?indstilles(?: det)?|indstilling\s?:|(?:vi|jeg) indstiller|(?:vores|kommunens) indstilling er|it is recommended|we recommend|recommendation\s?:)[\s,:]*/iu
const bullet = /^\s*(?:[-•*–‣·]|\d{1,2}[.)]|[a-z][.)])\s+/

/** "Det indstilles, at …": the sentence, or the clauses that are listed below it, a line each. */
export const recommendationIn = (text: string): Found<string> | null => {
  const match = lead.exec(text)
  if (match === null) return null
  const at = match.index + match[0].indexOf(match[1] ?? '')
  const start = match.index + match[0].length
  const [first = '', ...below] = text.slice(start).split('\n')
  const isList = first.trim() === '' || /^at:?$/i.test(first.trim())
  if (!isList && !bullet.test(text.slice(start))) {
    const [sentence = first] = sentencesOf(first)
    return { value: trimEnd(sentence, new Set(' .')), at, end: start + first.indexOf(sentence) + sentence.length }
  }
  const lines = isList ? below : [first, ...below]
  const clauses: string[] = []
  let end = start + (isList ? first.length : -1)
  for (const line of lines) {
    if (!bullet.test(line) && !/^\s*at /i.test(line)) break
    clauses.push(trimEnd(line.replace(bullet, ''), new Set(' .,;')).trim())
    end += line.length + 1
  }
  return clauses.length === 0 ? null : { value: clauses.join('\n'), at, end }
}

export type Fields = Pick<ItemWords, 'kind' | 'minutes' | 'presenter' | 'recommendation'>

export interface WithoutFields {
  readonly fields: Fields
  /** The text without the words that filled a field. */
  readonly rest: string
}

const glue = new Set(' ,;:–—-/')
const glueBefore = new Set(' ,;.')

/** Cuts stretches out, and the brackets, commas and "og" that held them. */
export const cut = (text: string, stretches: readonly (Found<unknown> | null)[]): string => {
  const found = stretches.filter(each => each !== null).toSorted((a, b) => a.at - b.at)
  if (found.length === 0) return text.trim()
  let kept = ''
  let from = 0
  let isBracketed = false
  for (const { at, end } of found) {
    kept = `${kept}${trimStart(text.slice(from, at), from === 0 ? none : glueBefore)} `
    kept = trimEnd(kept, glue)
    from = Math.max(from, end)
    isBracketed = /[([]$/.test(kept) && /^[\s.]*[)\]]/.test(text.slice(from, from + 10))
    if (isBracketed) {
      kept = trimEnd(kept.slice(0, -1), glue)
      from = Math.max(text.indexOf(')', from), text.indexOf(']', from)) + 1
    } else if (kept !== '' && !kept.endsWith('\n')) kept += ' '
    kept = kept.replace(/ (?:og|samt|and) $/, ' ')
  }
  // "Snitflader (20 min) og skemaer": no "og" belongs to what stood in brackets.
  const rest = isBracketed ? text.slice(from) : trimStart(text.slice(from), glueBefore)
  return trimStart(
    /^[!?]/.test(rest) ? kept.trimEnd() + rest : kept + rest.replace(/^(?:og|samt|and) /, ''),
    new Set(' ,;:.–-'),
  ).trim()
}

const none: ReadonlySet<string> = new Set()

/** What one stretch of text says about an item, and what is left of it. */
export const fieldsIn = remembering((text: string): WithoutFields => {
  const recommendation = recommendationIn(text)
  const blank = (found: Found<unknown> | null): string =>
    found === null ? text : text.slice(0, found.at) + ' '.repeat(found.end - found.at) + text.slice(found.end)
  // "at det tages til efterretning" is what is recommended, not what kind the item is.
  const others = blank(recommendation)
  const [kind, duration, presenter] = [kindIn(others), durationIn(others), presenterIn(others)]
  return {
    fields: {
      kind: kind?.value ?? null,
      minutes: duration?.value ?? null,
      presenter: presenter?.value ?? null,
      recommendation: recommendation?.value ?? null,
    },
    rest: cut(text, [kind, duration, presenter, recommendation]),
  }
})
