import ICAL from 'ical.js'

/** One line of a calendar. */
export interface Property {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  /** As jCal writes them: `2027-04-14T13:00:00`, `+01:00`, text without its backslashes. */
  readonly values: readonly string[]
  /** Of a rule of repetition its parts, in lower case; empty for everything else. */
  readonly rule: Readonly<Record<string, string>>
}

/** A calendar, or a part of one: an event, a time zone. */
export interface Component {
  readonly name: string
  readonly properties: readonly Property[]
  readonly components: readonly Component[]
}

/** 50,000 events, or 100,000 exceptions of one, block the parser for ten seconds; a meeting needs one event. */
const most = { characters: 200_000, lines: 5000, events: 50, exceptions: 100, nesting: 4 }

const count = (text: string, line: RegExp): number => text.match(line)?.length ?? 0

const isTooMuch = (text: string): boolean =>
  text.length > most.characters ||
  count(text, /\n/g) > most.lines ||
  count(text, /^BEGIN:VEVENT/gim) > most.events ||
  count(text, /^(?:EXDATE|RDATE)/gim) > most.exceptions

const words = (value: unknown): string => (typeof value === 'object' && value !== null ? '' : String(value))

const ruleOf = (value: unknown): Property['rule'] =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([part, said]) => [part.toLowerCase(), String(said).toUpperCase()]))
    : {}

const propertyOf = (written: unknown): readonly Property[] => {
  if (!Array.isArray(written)) return []
  const [name, params, , ...values] = written as readonly unknown[]
  return [
    {
      name: words(name).toLowerCase(),
      params: Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key.toLowerCase(), words(value)])),
      values: values.map(words),
      rule: ruleOf(values[0]),
    },
  ]
}

const componentOf = (written: unknown, depth = 0): readonly Component[] => {
  if (!Array.isArray(written) || depth > most.nesting) return []
  const [name, properties, components] = written as readonly unknown[]
  return [
    {
      name: words(name).toLowerCase(),
      properties: Array.isArray(properties) ? properties.flatMap(propertyOf) : [],
      components: Array.isArray(components) ? components.flatMap(each => componentOf(each, depth + 1)) : [],
    },
  ]
}

/**
 * The calendar in a text; null for one that cannot or should not be read. Only its lines are read: no rule is ever expanded and no
 * zone believed, since both are in a stranger's hand.
 */
export const parseCalendar = (text: string): Component | null => {
  const clean = text.replace(/^[\uFEFF\s]+/, '')
  if (isTooMuch(clean)) return null
  try {
    const parsed: unknown = ICAL.parse(clean)
    const first: unknown = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed[0] : parsed
    const [calendar] = componentOf(first)
    return calendar?.name === 'vcalendar' ? calendar : null
  } catch {
    return null
  }
}
