import { readFile } from 'node:fs/promises'
import ts from 'typescript'

/** A regular expression of the program. */
export interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** Those that stand in a file. */
export const literalsIn = async (file: URL): Promise<readonly Pattern[]> => {
  const found: Pattern[] = []
  const tree = ts.createSourceFile(file.pathname, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({
        where: file.pathname.split('/').at(-1) ?? '',
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Those that are put together from parts exist only once the modules are loaded. */
export const builtBy = async (files: readonly URL[]): Promise<readonly Pattern[]> => {
  const found: Pattern[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [source, flags]: [string, string | undefined]) => {
      found.push({ where: 'new RegExp', source: String(source), flags: flags ?? '' })
      return new target(source, flags)
    },
  })
  try {
    for (const file of files) await import(`${file.href}?built`)
  } finally {
    globalThis.RegExp = plain
  }
  return found
}

/** Each once, wherever it stands. */
export const distinctOf = (patterns: readonly Pattern[]): readonly Pattern[] => [
  ...new Map(patterns.map(each => [`/${each.source}/${each.flags}`, each])).values(),
]
