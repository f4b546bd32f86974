import { quotedLines } from './nodemailer.ts'

/** As lines end in a mail: the encoder then breaks each by itself. */
export const withCrLf = (text: string): string => text.replace(/\r?\n/g, '\r\n')

/** The encoder looks at so many bytes at a time: what is longer it may break at other places than one that sees all of it. */
const mostAtOnce = 64 * 1024

/** A text as quoted-printable. Null where only nodemailer knows where its encoder breaks the lines. */
export const quoted = (text: string): string | null => {
  if (isLeftToNodemailer(text)) return null
  const lines = text.split('\r\n')
  // Only a line that ends in CRLF is broken without regard to the next one.
  if (lines.some(line => line.includes('\n'))) return withCrLf(quotedLines(text))
  const last = lines.pop() ?? ''
  const above = lines.map(quotedLine).join('')
  return above + lastLine(last, above)
}

/** What the encoder passes over as one line each, and is longer than a text that it leaves as it is. */
const blankLines = '\r\n'.repeat(40)
/** Characters, encoded. */
const leftAsItIs = 76

/** The encoder leaves a short text as it is, and breaks the last line of a longer one at its blanks, however short that line is. */
const lastLine = (last: string, above: string): string => {
  const alone = quotedLines(last)
  return alone.length + above.length <= leftAsItIs ? alone : quotedLines(`${blankLines}${last}`).slice(blankLines.length)
}

/** A blank at the very end is held back by the encoder, and breaks the last line elsewhere. */
const isLeftToNodemailer = (text: string): boolean =>
  Buffer.byteLength(text, 'utf8') > mostAtOnce || /[ \t]$/.test(text.slice(-1))

/** Lines as they were written before: in one letter to another most are the same. Bounded in lines and in characters of one. */
const knownLines = new Map<string, string>()
const mostLines = 3_000
const longestLine = 1_000

const quotedLine = (line: string): string => {
  const known = knownLines.get(line)
  if (known !== undefined) return known
  const written = newLine(line)
  if (line.length > longestLine) return written
  if (knownLines.size >= mostLines) knownLines.clear()
  knownLines.set(line, written)
  return written
}

const newLine = (line: string): string => quotedLines(`${line}\r\n`)

/** Some lines of a letter, each with its end, and how they are written. */
interface Run {
  readonly lines: string
  readonly written: string
}

/** What letters were like. `like` names them: most readers of one letter are told the same. */
const models = new Map<string, readonly Run[]>()
const mostModels = 16
const linesInRun = 16

/**
 * The same for a text whose lines end in LF, and are to end in CRLF: what it has in common with the last text of that name is compared, not encoded.
 * Every line is written by itself, so that it does not matter what stood around it then.
 */
export const quotedLike = (text: string, like: string): string | null => {
  if (text.includes('\r')) return quoted(withCrLf(text))
  if (isLeftToNodemailer(text)) return null
  const end = text.lastIndexOf('\n') + 1
  const above = followed(text.slice(0, end), like) ?? learnt(text.slice(0, end), like)
  return `${above}${lastLine(text.slice(end), above)}`
}

/** Null where nothing of that name is known, or most of it is something else. */
const followed = (text: string, like: string): string | null => {
  const model = models.get(like)
  if (model === undefined) return null
  let written = ''
  let at = 0
  let strange = 0
  const goOn = (to: number): void => {
    strange += to - at
    if (to > at) for (const line of text.slice(at, to - 1).split('\n')) written += knownLines.get(line) ?? newLine(line)
    at = to
  }
  for (const { lines, written: known } of model) {
    const found = text.slice(at, at + lines.length) === lines ? at : lineStart(lines, text, at)
    if (found === -1) continue
    goOn(found)
    written += known
    at += lines.length
  }
  goOn(text.length)
  return strange > text.length / 2 ? null : written
}

/** Where these lines come next; -1 where they do not. */
const lineStart = (lines: string, text: string, from: number): number => {
  const found = text.indexOf(lines, from)
  return found <= 0 || text[found - 1] === '\n' ? found : -1
}

const learnt = (text: string, like: string): string => {
  const lines = text.split('\n').slice(0, -1)
  const model: Run[] = []
  for (let at = 0; at < lines.length; at += linesInRun) {
    const run = lines.slice(at, at + linesInRun)
    model.push({ lines: run.map(line => `${line}\n`).join(''), written: run.map(quotedLine).join('') })
  }
  models.delete(like)
  models.set(like, model)
  const oldest = models.keys().next().value
  if (models.size > mostModels && oldest !== undefined) models.delete(oldest)
  return model.map(({ written }) => written).join('')
}
