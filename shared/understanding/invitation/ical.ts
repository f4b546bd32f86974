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
const most = { characters: 200_000, lines: 5000, events: 50, exceptions: 100 }

const count = (text: string, line: RegExp): number => text.match(line)?.length ?? 0

const isTooMuch = (text: string): boolean =>
  text.length > most.characters ||
  count(text, /\n/g) > most.lines ||
  count(text, /^BEGIN:VEVENT/gim) > most.events ||
  count(text, /^(?:EXDATE|RDATE)/gim) > most.exceptions

/** Parts of a calendar as the library hands them over (jCal, RFC 7265). */
type WrittenProperty = readonly [name: string, params: Readonly<Record<string, unknown>>, type: string, ...values: unknown[]]
type WrittenComponent = readonly [name: string, properties: readonly WrittenProperty[], components: readonly WrittenComponent[]]

/** Empty for lists and rules, which are no words. */
const words = (value: unknown): string => (typeof value === 'object' ? '' : String(value))

const ruleOf = (value: object): Property['rule'] =>
  Object.fromEntries(Object.entries(value).map(([part, said]) => [part, String(said).toUpperCase()]))

const propertyOf = ([name, params, type, ...values]: WrittenProperty): Property => ({
  name,
  params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, words(value)])),
  values: values.map(words),
  rule: type === 'recur' ? ruleOf(Object(values[0])) : {},
})

const componentOf = ([name, properties, components]: WrittenComponent): Component => ({
  name,
  properties: properties.map(propertyOf),
  components: components.map(componentOf),
})

/**
 * The calendar in a text; null for one that cannot or should not be read. Only its lines are read: no rule is ever expanded and no
 * zone believed, since both are in a stranger's hand.
 */
export const parseCalendar = (text: string): Component | null => {
  const clean = text.replace(/^[\uFEFF\s]+/, '')
  if (isTooMuch(clean)) return null
  try {
    const parsed = ICAL.parse(clean) as WrittenComponent | readonly WrittenComponent[]
    // Of several calendars in one text the first.
    const calendar = componentOf((typeof parsed[0] === 'string' ? parsed : parsed[0]) as WrittenComponent)
    return calendar.name === 'vcalendar' ? calendar : null
  } catch {
    return null
  }
}
