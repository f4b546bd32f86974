import type * as z from 'zod'
import type { Fault, Finding } from './fault.ts'
import { nearest, quoted } from './fault.ts'
import type { Shape } from './schema.ts'
import { shape } from './schema.ts'
import type { Path, Yaml } from './yaml.ts'

/** The parts of a charter that have the right form, so that the rules between them can be looked at even when another part is wrong. */
export type Parts = { -readonly [K in keyof Shape]?: z.output<Shape[K]> }

/** Compares a file with the schema, key by key: one bad key hides no other. */
export function partsOf(file: string, yaml: Yaml): { readonly parts: Parts; readonly faults: readonly Fault[] } {
  const parts: Record<string, unknown> = {}
  const faults: Fault[] = []
  const add = (path: Path, finding: Finding) => faults.push({ file, line: yaml.lineOf(path), ...finding })

  const known = Object.keys(shape)
  for (const key of Object.keys(yaml.value)) if (!known.includes(key)) add([key], unknownKey(key, known))
  for (const [key, schema] of Object.entries(shape)) {
    const value = yaml.value[key]
    const { data, issues } = partOf(schema, value)
    for (const issue of issues) {
      const path = [key, ...issue.path]
      if (issue.code !== 'unrecognized_keys') add(path, findingOf(issue, path, at(value, issue.path)))
      else
        for (const extra of issue.keys)
          add([...path, extra], unknownKey(extra, issue.message.replace('the keys ', '').split(', ')))
    }
    if (data !== undefined) parts[key] = data
  }
  return { parts: parts as Parts, faults }
}

/** A part with keys too many is still looked at without them. */
function partOf(schema: z.ZodType, value: unknown): { readonly data?: unknown; readonly issues: readonly z.core.$ZodIssue[] } {
  const result = schema.safeParse(value)
  if (result.success) return { data: result.data, issues: [] }
  const { issues } = result.error
  if (issues.some(({ code }) => code !== 'unrecognized_keys')) return { issues }
  const pruned = structuredClone(value)
  for (const issue of issues) {
    const holder = at(pruned, issue.path) as Record<string, unknown>
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) delete holder[key]
  }
  return { data: schema.safeParse(pruned).data, issues }
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((within, step) => (within as Record<PropertyKey, unknown> | null | undefined)?.[step], value)

function findingOf(issue: z.core.$ZodIssue, path: Path, value: unknown): Finding {
  const own = issue.code === 'custom' ? (issue.params?.wrong as string | undefined) : undefined
  const wrong = own ?? (value === undefined ? `${named(path)} is missing` : `${named(path)} is ${quoted(value)}`)
  return { wrong, right: issue.message }
}

function unknownKey(key: string, known: readonly string[]): Finding {
  const meant = nearest(key, known)
  return {
    wrong: `there is no key ${quoted(key)}`,
    right: meant === null ? `one of ${known.join(', ')}` : `did you mean ${meant}?`,
  }
}

/** `deadlines.itemsDue.days`, `ring row 3, chair`. */
export const named = (path: Path): string =>
  path.reduce<string>((text, step, index) => {
    if (typeof step === 'number') return `${text} row ${step + 1}`
    const joint = index === 0 ? '' : typeof path[index - 1] === 'number' ? ', ' : '.'
    return `${text}${joint}${String(step)}`
  }, '')
