import { months } from './calendar-words.ts'
import { remembering } from './remembering.ts'

/** More lines than this carry no wish any more; the text itself is kept whole. */
const mostLines = 400
/** A longer line is no sentence that somebody typed. */
const longestLine = 2_000

const spaces = /[\u00a0\u2007\u202f\t]/g

/** Text in one form: NFC, ordinary spaces, no soft hyphens, LF, no empty edges. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(spaces, ' ')
    .replace(/\u00AD/g, '')
    .trim()

/** Without these signs at its end. A regular expression would begin anew at each of a million spaces. */
export const trimEnd = (text: string, signs: ReadonlySet<string>): string => {
  let end = text.length
  while (end > 0 && signs.has(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

export const trimStart = (text: string, signs: ReadonlySet<string>): string => {
  let start = 0
  while (start < text.length && signs.has(text[start] ?? '')) start += 1
  return text.slice(start)
}

/** The words of a text as a set, by which other words are known. */
export const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** As a title or a sentence begins: with a capital. */
export const capitalised = (words: string): string => `${(words[0] ?? '').toUpperCase()}${words.slice(1)}`

/** The lines that hold something, as written. */
export const linesOf = (text: string): readonly string[] => {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const clean = line.slice(0, longestLine).trim()
    if (clean !== '') lines.push(clean)
    if (lines.length === mostLines) break
  }
  return lines
}

const noWord = /[^\p{L}\p{N}½-]+/gu
const looseHyphen = /(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu

/**
 * ` vi har desværre ingen punkter `: lower case, words and numbers only, one space around each. What is looked for stands
 * between spaces too, so that "nej" is not found in "nejlik" and no word needs a regular expression.
 */
export const fold = remembering((text: string): string => {
  const words = text.slice(0, longestLine).toLowerCase().replace(noWord, ' ').replace(looseHyphen, ' ').trim()
  return words === '' ? ' ' : ` ${words.split(/ +/).join(' ')} `
})

export const wordsOf = remembering((folded: string): readonly string[] => folded.split(' ').filter(Boolean))

const abbreviations = new Set(
  'kl ml d pr pkt nr ca min kr evt bl a f eks fx mht ift vedr pga dvs osv inkl v mv m pt jf hhv mvh vh tlf st sek hr dr jan feb mar apr jun jul aug sep sept okt nov dec'.split(
    ' ',
  ),
)

/** Abbreviations after which a sentence may end: "15 min. Notatet er vedhæftet." */
const closing = new Set(['min', 'kr', 'osv', 'mv', 'st', 'pt'])

const shortMonths = new Set('jan feb mar apr jun jul aug sep sept okt nov dec'.split(' '))

/** Whether the sign at `at` ends a sentence: not in "kl. 13", "14. april", "13.00", "f.eks.". */
const endsSentence = (line: string, at: number, from: number): boolean => {
  const sign = line[at]
  if (sign !== '.' && sign !== '!' && sign !== '?') return false
  const after = line.slice(at + 1, at + 4)
  if (after !== '' && !after.startsWith(' ')) return false
  if (sign !== '.') return true
  if (after === '') return true
  const word = /[\p{L}\p{N}]{1,12}$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (/^\p{N}+$/u.test(word)) {
    // "kl. 13-16. Frist …" ends, "14. april" and "1. Navngivning" at the head of a line do not.
    const next = /^ (\p{Lu}\p{L}*)/u.exec(line.slice(at + 1, at + 20))?.[1]
    return next !== undefined && !months.has(next.toLowerCase()) && at - word.length > from
  }
  if (closing.has(word.toLowerCase()) && /^ (?:\p{Lu}\p{Ll}|P-\d|I \p{Ll})/u.test(line.slice(at + 1, at + 5))) return true
  // "Vi har rodet med det siden jul. 20 min er nok": no day stands before a length.
  if (/^ \d{1,3} ?min/.test(line.slice(at + 1, at + 9)) && shortMonths.has(word.toLowerCase())) return true
  // "Meeting no. 3" goes on; a "no." before words does not.
  if (word.toLowerCase() === 'no' && /^ \d/.test(after)) return false
  return !abbreviations.has(word.toLowerCase())
}

/** A line's sentences with their signs, as written. */
export const sentencesOf = remembering((line: string): readonly string[] => {
  const sentences: string[] = []
  let from = 0
  for (let at = 0; at < line.length; at += 1) {
    if (!endsSentence(line, at, from)) continue
    sentences.push(line.slice(from, at + 1))
    from = at + 1
  }
  sentences.push(line.slice(from))
  return sentences.map(sentence => sentence.trim()).filter(sentence => /[\p{L}\p{N}?½👍]/u.test(sentence))
})

/** SV:, VS:, RE:, FW: and what gateways write in front, all the way down: `SV: VS: [EKSTERN] SV: ` */
const prefix =
  /^(?:(?:sv|vs|re|fw|fwd|aw|wg|antw|svar|videresendt)(?:\[\d{1,3}\])? ?:|\[(?:ekstern|external|ext)[^\]]{0,20}\]|(?:ekstern|external):) */i

export interface Subject {
  /** Without prefixes, banners and our own code. */
  readonly stem: string
  readonly isReply: boolean
  readonly isForward: boolean
}

export const subjectOf = (subject: string): Subject => {
  let rest = tidy(subject)
  let isReply = false
  let isForward = false
  for (let found = prefix.exec(rest); found !== null; found = prefix.exec(rest)) {
    if (/^(?:sv|re|aw|antw|svar)/i.test(found[0])) isReply = true
    if (/^(?:vs|fw|fwd|wg|videresendt)/i.test(found[0])) isForward = true
    rest = rest.slice(found[0].length)
  }
  return { stem: rest.replace(/\([\p{L}\p{N}-]{1,40}-\d{1,4}\)/gu, '').trim(), isReply, isForward }
}
