/** What a page shows, in its order: the codes of letters, and what lies between them. */
export type Shown =
  | { readonly codes: string }
  /** Set apart within a line, or at another place of the page. */
  | 'gap'
  | 'move'

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const moving = new Set(['Td', 'TD', 'Tm', 'T*', 'ET', 'BT'])
const showing = new Set(['Tj', 'TJ', "'", '"'])

/** More than this between two letters, in thousandths of their size, is a space. */
const widestKerning = 180

/** `(…)`: brackets inside may nest, and a backslash takes away the meaning of the next sign. Gives the string and where it ends. */
function literal(text: string, from: number): { readonly codes: string; readonly end: number } {
  let codes = ''
  let depth = 1
  let at = from + 1
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
      const next = text[at + 1] ?? ''
      if (octal !== undefined) codes += String.fromCharCode(Number.parseInt(octal, 8) & 255)
      else if (next !== '\n' && next !== '\r') codes += escapes[next] ?? next
      at += octal?.length ?? 1
    } else if (sign === ')' && depth === 1) return { codes, end: at + 1 }
    else {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
      codes += sign
    }
  }
  return { codes, end: at }
}

function hexadecimal(text: string, from: number): { readonly codes: string; readonly end: number } {
  const close = text.indexOf('>', from)
  const end = close < 0 ? text.length : close
  const digits = text.slice(from + 1, end).replace(/[^0-9a-f]/gi, '')
  return { codes: Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'), end: end + 1 }
}

/** Every string in brackets, for what stands outside of the pages: titles, notes, the fields of a form. */
export function stringsIn(text: string): readonly string[] {
  const strings: string[] = []
  for (let at = text.indexOf('('); at >= 0; ) {
    const { codes, end } = literal(text, at)
    strings.push(codes)
    at = text.indexOf('(', end)
  }
  return strings
}

/** What the instructions of a page show. Linear in their length: each sign is looked at once. */
export function shownIn(text: string): readonly Shown[] {
  const shown: Shown[] = []
  let waiting: Shown[] = []
  let at = 0
  const word = /[^\s()<>[\]{}/%]+/y
  while (at < text.length) {
    const sign = text[at] ?? ''
    if (sign === '(' || (sign === '<' && text[at + 1] !== '<')) {
      const { codes, end } = sign === '(' ? literal(text, at) : hexadecimal(text, at)
      waiting.push({ codes })
      at = end
      continue
    }
    if (sign === '%') {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
      continue
    }
    word.lastIndex = at
    const found = word.exec(text)?.[0]
    if (found === undefined) {
      at += 1
      continue
    }
    at += found.length
    if (/^[-+.\d]/.test(found)) {
      if (-Number(found) > widestKerning && waiting.length > 0) waiting.push('gap')
    } else if (found === 'ID') {
      const end = text.indexOf('EI', at)
      at = end < 0 ? text.length : end + 2
    } else {
      if (showing.has(found)) shown.push(...(found === 'Tj' || found === 'TJ' ? [] : (['move'] as const)), ...waiting)
      if (moving.has(found)) shown.push('move')
      waiting = []
    }
  }
  return shown
}
