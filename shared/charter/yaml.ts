import type { Document, Node } from 'yaml'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'

export type Path = readonly PropertyKey[]

/** A YAML file as data, with the line of everything in it. */
export interface Yaml {
  readonly value: Readonly<Record<string, unknown>>
  /** The line of the key or list entry at the path; of the nearest thing above it when it is not there. */
  lineOf(path: Path): number
}

/** What the parser's own codes mean for somebody who edits a charter. */
const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'spaces at the beginning of the line',
  DUPLICATE_KEY: 'each key once',
  BAD_INDENT: 'the same indentation as the lines around it, and every bracket closed',
  BLOCK_AS_IMPLICIT_KEY: 'one `key: value` on a line, and quotes around a text that holds a colon',
  MISSING_CHAR: 'a closing quotation mark or bracket',
  MULTIPLE_DOCS: 'one charter in a file, without a line of three hyphens',
}

/** Reads a charter file. Wrong YAML is reported once a line: what follows on the same line is the same mistake. */
export function readYaml(name: string, text: string): Yaml | { readonly faults: Fault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const at = (offset: number) => lines.linePos(offset).line
  const faults = document.errors.map(({ code, message, pos }) => ({
    file: name,
    line: at(pos[0]),
    wrong: `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    right: remedies[code] ?? 'keys and values as in charters/erfa-midtjylland.yaml',
  }))
  if (faults.length > 0)
    return { faults: faults.filter((each, index) => faults.findIndex(other => other.line === each.line) === index) }
  const whole = (wrong: string) => ({
    faults: [{ file: name, line: 1, wrong, right: 'keys and values as in charters/erfa-midtjylland.yaml' }],
  })
  if (!isMap(document.contents))
    return whole(document.contents === null ? 'the file is empty' : 'the file is no list of keys and values')
  try {
    return { value: document.toJS() as Record<string, unknown>, lineOf: path => at(offsetOf(document, path)) }
  } catch (error) {
    return whole(error instanceof Error ? error.message : String(error))
  }
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    const next = childOf(node, step)
    if (next === null) break
    offset = next.key?.range?.[0] ?? next.value?.range?.[0] ?? offset
    node = next.value
  }
  return offset
}

function childOf(node: unknown, step: PropertyKey): { readonly key: Node | null; readonly value: Node | null } | null {
  if (isSeq(node)) {
    const value = node.items[Number(step)]
    return isNode(value) ? { key: null, value } : null
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  if (pair === undefined) return null
  return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null }
}
