import { decodeText } from './charset.ts'

const encodedWord = /=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=/gi

const qBytes = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? Number.parseInt(text.slice(at + 1, at + 3), 16) : Number.NaN
    if (Number.isNaN(hex)) bytes.push(text[at] === '_' ? 32 : text.charCodeAt(at) & 0xff)
    else {
      bytes.push(hex)
      at += 2
    }
  }
  return Uint8Array.from(bytes)
}

interface Word {
  readonly charset: string
  readonly bytes: Uint8Array
}

const decodeRun = (run: readonly Word[]): string =>
  decodeText(Buffer.concat(run.map(word => word.bytes)), run[0]?.charset ?? null).text

/**
 * A header's value in plain characters (RFC 2047). Neighbouring words of one charset are joined as bytes before they are
 * decoded: Outlook cuts an "æ" in two between words, which the standard forbids and every reader forgives.
 */
export const decodeWords = (value: string): string => {
  if (!value.includes('=?')) return value
  let text = ''
  let run: Word[] = []
  let end = 0
  const close = (): void => {
    if (run.length > 0) text += decodeRun(run)
    run = []
  }
  for (const match of value.matchAll(encodedWord)) {
    const [whole, label = '', kind = '', content = ''] = match
    const charset = (label.split('*')[0] ?? '').toLowerCase()
    const between = value.slice(end, match.index)
    if (run.length === 0 || between.trim() !== '' || run[0]?.charset !== charset) {
      close()
      // White space between two encoded words is not part of the text.
      text += between.trim() === '' && end > 0 ? '' : between
    }
    run.push({ charset, bytes: kind.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : qBytes(content) })
    end = match.index + whole.length
  }
  close()
  return text + value.slice(end)
}
