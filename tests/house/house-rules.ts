import { posix } from 'node:path'
import ts from 'typescript'
import type { Row } from './import-table.ts'
import { importTable } from './import-table.ts'

export type SourceFile = { readonly path: string; readonly text: string }
export type Import = { readonly specifier: string; readonly typesOnly: boolean; readonly line: number }

/** Every rule of the house that a file breaks, one line each: `path:line what is wrong`. */
export function faultsIn(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(file => [...importFaults(file), ...impurities(file), ...tooLong(file)]), ...packagesAtHomeTwice(files)]
}

function importFaults(file: SourceFile): string[] {
  const row = rowOf(file.path)
  if (row === undefined) return [`${file.path}:1 has no row in tests/house/import-table.ts`]
  return importsOf(file).flatMap(found => {
    const fault = faultOf(found, file.path, row)
    return fault === null ? [] : [`${file.path}:${found.line} ${fault}`]
  })
}

function faultOf(found: Import, from: string, { name, row }: NamedRow): string | null {
  const { specifier, typesOnly } = found
  if (row.typesOnly && !typesOnly) return `${name} may only import type from ${specifier}`
  if (specifier.startsWith('node:')) {
    return row.node === 'all' || row.node?.includes(specifier) ? null : `${name} may not import ${specifier}`
  }
  if (!specifier.startsWith('.'))
    return isAmong(packagesOf(row), specifier) ? null : `${name} may not import the package ${specifier}`

  const target = posix.join(posix.dirname(from), specifier)
  if (isUnder([name, ...(row.values ?? [])], target)) return null
  if (!isUnder(row.types ?? [], target)) return `${name} may not import ${target}`
  return typesOnly ? null : `${name} may only import type from ${target}`
}

const packagesOf = (row: Row) => [...(row.packages ?? []), ...(row.oneFileEach ?? [])]

/** A folder stands for what is in it, but not for a folder inside it that has a row of its own, unless it is `shared/`. */
function isUnder(allowed: readonly string[], target: string): boolean {
  const own = rowOf(target)?.name
  return allowed.some(entry => entry === target || entry === own || (entry === 'shared/' && target.startsWith('shared/')))
}

function isAmong(allowed: readonly string[], specifier: string): boolean {
  return allowed.some(name => {
    if (name.endsWith('/*')) return specifier.startsWith(name.slice(0, -1))
    const typed = name.startsWith('@types/') ? name.slice('@types/'.length) : name
    return specifier === typed || specifier.startsWith(`${typed}/`)
  })
}

type NamedRow = { readonly name: string; readonly row: Row }

function rowOf(path: string): NamedRow | undefined {
  const name = Object.keys(importTable)
    .filter(key => path === key || (key.endsWith('/') && path.startsWith(key)))
    .sort((a, b) => b.length - a.length)[0]
  const row = name === undefined ? undefined : importTable[name]
  return name === undefined || row === undefined ? undefined : { name, row }
}

/** Static, re-exported, dynamic, `require`d and in-line (`import('x').T`) imports. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap(({ node, line }) => {
    if (ts.isImportDeclaration(node)) return imported(node.moduleSpecifier, line, node.importClause?.isTypeOnly ?? false)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) return imported(node.moduleSpecifier, line, node.isTypeOnly)
    if (ts.isExternalModuleReference(node)) return imported(node.expression, line, false)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return imported(node.argument.literal, line, true)
    if (ts.isCallExpression(node) && isLoading(node)) return imported(node.arguments[0], line, false)
    return []
  })
}

function isLoading(call: ts.CallExpression): boolean {
  return (
    call.expression.kind === ts.SyntaxKind.ImportKeyword || /^(?:\w+\.)?require(?:\.resolve)?$/.test(call.expression.getText())
  )
}

function imported(specifier: ts.Node | undefined, line: number, typesOnly: boolean): Import[] {
  const readable = specifier !== undefined && ts.isStringLiteralLike(specifier)
  return [{ specifier: readable ? specifier.text : '(computed)', typesOnly, line }]
}

/** What would let a pure folder see a clock, chance or the machine. */
const outward = [
  'Date.now',
  'Math.random',
  'Temporal.Now',
  'performance.now',
  'process',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]

function impurities(file: SourceFile): string[] {
  if (!rowOf(file.path)?.row.pure) return []
  const found = nodesOf(file).flatMap(({ node, line }) => {
    const what = impurityOf(node)
    return what === null ? [] : [`${file.path}:${line} ${what} in a folder that must not see a clock, chance or the environment`]
  })
  return [...new Set(found)]
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()'
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()'
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return null
  const member = ts.isPropertyAccessExpression(node) ? node.name.text : node.argumentExpression.getText().slice(1, -1)
  const owner = node.expression.getText().replace(/^globalThis\.?/, '')
  const name = owner === '' ? member : `${owner}.${member}`
  return outward.find(word => name === word || (word === 'process' && owner === 'process')) ?? null
}

function tooLong(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length
  const most = posix.dirname(file.path) === 'functions' ? 40 : 300
  return lines > most ? [`${file.path}:${most + 1} ${lines} lines, at most ${most}`] : []
}

function packagesAtHomeTwice(files: readonly SourceFile[]): string[] {
  return Object.entries(importTable).flatMap(([name, row]) =>
    (row.oneFileEach ?? []).flatMap(wanted => {
      const homes = files.filter(
        file => rowOf(file.path)?.name === name && importsOf(file).some(found => isAmong([wanted], found.specifier)),
      )
      return homes.slice(1).map(file => `${file.path}:1 ${wanted} stands behind ${homes[0]?.path} already`)
    }),
  )
}

type Placed = { readonly node: ts.Node; readonly line: number }

function nodesOf(file: SourceFile): Placed[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true)
  const placed: Placed[] = []
  const visit = (node: ts.Node): void => {
    placed.push({ node, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return placed
}
