// Names of characters are written as escapes: the characters themselves cannot be seen in an editor.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g
/** Reversed direction makes `gpj.exe` look like `exe.jpg`; invisible characters make two names look the same. */
const tricks = /[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu
/** A title that is longer was never meant as one. */
const longestLine = 300

const common = (text: string) => text.toWellFormed().normalize('NFC').replace(controls, '').replace(tricks, '')

/** Lines and blank lines stay (at most one blank line in a row), everything that shows something else than it is goes. */
export const cleanLines = (text: string): string =>
  common(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replaceAll('\t', ' '))
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Words of Latin-1's visible characters with one space between them: most lines that anybody writes, and nothing to clean in them. */
const plainLine = /^[!-~\u00A1-\u00FF]+(?: [!-~\u00A1-\u00FF]+)*$/

/** One line, cut where it is visible. */
export const cleanLine = (text: string, longest: number = longestLine): string => {
  if (text.length <= longest && plainLine.test(text)) return text
  const line = common(text.slice(0, 20 * longest).replace(/[\r\n\t\u2028\u2029\u0085]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line
}

/** A name that every file system takes and that climbs out of no folder; its ending survives the cut. */
export const cleanFileName = (name: string, fallback: string): string => {
  const base = (cleanLine(name, 2000).split(/[/\\]/).at(-1) ?? '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '')
  if (base === '') return fallback
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(base)?.[0] ?? ''
  return base.length > 120 ? `${[...base].slice(0, 110).join('').trimEnd()}…${ending}` : base
}

/** Facts that are texts of several lines; every other one is a line. */
const texts = new Set(['text', 'conclusion', 'recommendation', 'reason', 'excerpt', 'detail'])

/**
 * A letter's facts with nothing in them that shows something else than it is. Every writer is handed facts that went through here,
 * so that no letter can forget to clean what a stranger wrote.
 */
export const harmless = <T>(facts: T, key = ''): T => {
  if (typeof facts === 'string') return (texts.has(key) ? cleanLines(facts) : cleanLine(facts)) as T
  if (Array.isArray(facts)) return facts.map(fact => harmless(fact, key)) as T
  if (typeof facts !== 'object' || facts === null) return facts
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, harmless(fact, name)])) as T
}

const cleaned = new WeakMap<object, unknown>()

/** The same for a whole letter, which is cleaned once for all its readers: it never changes. */
export const harmlessOnce = <T extends object>(facts: T): T => {
  const known = cleaned.get(facts)
  if (known !== undefined) return known as T
  const clean = harmless(facts)
  cleaned.set(facts, clean)
  return clean
}
