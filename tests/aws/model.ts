/**
 * The services' own API models, as the SDK ships them: operations with their HTTP bindings, structures with their members. A request of
 * ours is held against them by the stand-in, so that a field that the service does not know is found here and not by the service.
 */

/** `[9, namespace, name, traits, input, output]` */
export type Operation = readonly [9, string, string, unknown, () => unknown, () => unknown]
type Structure = readonly [3, string, string, unknown, readonly string[], readonly unknown[], number?]

const [listOf, mapOf] = [64, 128]

const resolved = (schema: unknown): unknown => {
  if (typeof schema === 'function') return resolved((schema as () => unknown)())
  // `[schema, traits]`
  return Array.isArray(schema) && schema.length === 2 ? resolved(schema[0]) : schema
}
const isStructure = (schema: unknown): schema is Structure => Array.isArray(schema) && schema[0] === 3

const kinds: Readonly<Record<number, (value: unknown) => boolean>> = {
  0: value => typeof value === 'string',
  1: value => typeof value === 'number',
  2: value => typeof value === 'boolean',
  4: value => typeof value === 'number' || typeof value === 'string',
  21: value => typeof value === 'string',
}

/** What is wrong with a value, member by member: unknown, missing, of another type. */
export const faultsOf = (value: unknown, schema: unknown, path = ''): readonly string[] => {
  const wanted = resolved(schema)
  if (isStructure(wanted)) {
    const [, , name, , members, types, required = 0] = wanted
    if (typeof value !== 'object' || value === null) return [`${path}: should be a ${name}`]
    const fields = value as Readonly<Record<string, unknown>>
    const missing = members.slice(0, required).filter(each => fields[each] === undefined)
    return [
      ...missing.map(each => `${path}.${each} is missing`),
      ...Object.entries(fields).flatMap(([key, field]) => {
        const at = members.indexOf(key)
        return at < 0 ? [`${path}.${key} is unknown to ${name}`] : faultsOf(field, types[at], `${path}.${key}`)
      }),
    ]
  }
  if (Array.isArray(wanted) && wanted[0] === 1) return listFaults(value, wanted[4], path)
  if (typeof wanted === 'number' && wanted >= mapOf) return []
  if (typeof wanted === 'number' && wanted >= listOf) return listFaults(value, wanted - listOf, path)
  const isRight = typeof wanted === 'number' ? kinds[wanted] : undefined
  return isRight === undefined || isRight(value) ? [] : [`${path}: a ${typeof value} is of the wrong type`]
}

const listFaults = (value: unknown, member: unknown, path: string): readonly string[] =>
  Array.isArray(value) ? value.flatMap((each, at) => faultsOf(each, member, `${path}[${at}]`)) : [`${path}: should be a list`]

/** A form of AWS Query (`Tags.member.1.Name=…`) as the value that it spells. */
export const valueOfForm = (form: URLSearchParams): Readonly<Record<string, unknown>> => {
  const root: Record<string, unknown> = {}
  for (const [key, text] of form) {
    if (key === 'Action' || key === 'Version') continue
    const steps = key.split('.').filter(step => step !== 'member')
    let at: Record<string, unknown> = root
    for (const step of steps.slice(0, -1)) {
      at[step] ??= {}
      at = at[step] as Record<string, unknown>
    }
    at[steps.at(-1) ?? ''] = text
  }
  return listed(root) as Readonly<Record<string, unknown>>
}

/** Objects whose keys are 1, 2, 3 … are lists. */
const listed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const isList = entries.length > 0 && entries.every(([key], at) => key === String(at + 1))
  return isList ? entries.map(([, each]) => listed(each)) : Object.fromEntries(entries.map(([key, each]) => [key, listed(each)]))
}

/** The HTTP bindings of an operation's members: which goes into the path, which header, which part of the query. */
const bindingsOf = (operation: Operation) => {
  const input = resolved(operation[4]) as Structure
  const [, , , , members, types] = input
  return members.map((member, at) => {
    const type = types[at]
    const traits = Array.isArray(type) && type.length === 2 && type[0] !== 1 ? type[1] : 0
    const named = typeof traits === 'object' && traits !== null ? (traits as Readonly<Record<string, unknown>>) : {}
    const header = named.httpHeader ?? named.httpPrefixHeaders
    return {
      member,
      required: at < (input[6] ?? 0),
      isLabel: traits === 1,
      header,
      query: named.httpQuery,
      prefix: named.httpPrefixHeaders,
    }
  })
}

/** What is wrong with the headers and the query of a REST request: those of the service's own must be the operation's. */
export const bindingFaults = (
  operation: Operation,
  headers: Readonly<Record<string, unknown>>,
  query: URLSearchParams,
): readonly string[] => {
  const bindings = bindingsOf(operation)
  const known = new Set(bindings.flatMap(({ header }) => (typeof header === 'string' ? [header.toLowerCase()] : [])))
  const queries = new Set(bindings.flatMap(({ query: name }) => (typeof name === 'string' ? [name] : [])))
  const common = /^x-amz-(date|content-sha256|security-token|user-agent|trailer|decoded-content-length|checksum-.+|sdk-.+)$/
  return [
    ...Object.keys(headers)
      .filter(name => name.startsWith('x-amz-') && !common.test(name) && !known.has(name))
      .map(name => `header ${name} is unknown to ${operation[2]}`),
    ...[...query.keys()].filter(name => name !== 'x-id' && !queries.has(name)).map(name => `query ${name} is unknown`),
    ...bindings
      .filter(
        ({ required, header, isLabel }) =>
          required && !isLabel && typeof header === 'string' && headers[header.toLowerCase()] === undefined,
      )
      .map(({ member }) => `${member} is missing`),
  ]
}

/** Whether the operation is called by this method and path, and the names that the path holds. */
export const calledBy = (operation: Operation, method: string, path: string): boolean => {
  const { http } = operation[3] as { readonly http: readonly [string, string, number] }
  const [pattern = ''] = http[1].split('?')
  const expression = pattern.replaceAll(/\{\w+\+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')
  return http[0] === method && new RegExp(`^${expression}$`).test(path)
}
