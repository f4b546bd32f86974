/** Long enough for any honest subject; a longer one is an attack on whoever has to show it. */
const longestLine = 200

// Names are written as escapes: the characters themselves cannot be seen in an editor.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g
/** Reversed direction makes `gpj.exe` look like `exe.jpg`; invisible characters make two names look the same. */
const tricks = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g

/** Latin-1's visible characters with single spaces: nothing to be done. */
const clean = /^[!-~\u00A1-\u00AC\u00AE-\u00FF]+(?: [!-~\u00A1-\u00AC\u00AE-\u00FF]+)*$/

/**
 * Text from a stranger's header, safe to show on one line: NFC, no controls, no line breaks, no bidi overrides,
 * single spaces, at most 200 characters. Every subject, name and file name passes through here once, at the boundary.
 */
export const cleanLine = (text: string): string => {
  if (text.length <= longestLine && clean.test(text)) return text
  const line = text
    .slice(0, 10 * longestLine)
    .normalize('NFC')
    .replace(controls, ' ')
    .replace(tricks, '')
  const characters = [...line.split(/\s/).filter(Boolean).join(' ')]
  return characters.length > longestLine ? `${characters.slice(0, longestLine - 1).join('')}…` : characters.join('')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters and byte order marks are what it takes out
const outOfText = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g

/** A body in one form: LF line ends, NFC, no byte order mark, no control characters but line feed and tab. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(outOfText, '')
    .normalize('NFC')

/** What is left of a file name when nobody may climb out of a folder with it. */
export const cleanFileName = (name: string): string => {
  const base = cleanLine(name).split(/[/\\]/).at(-1) ?? ''
  return base
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^\.+/, '')
    .trim()
}
