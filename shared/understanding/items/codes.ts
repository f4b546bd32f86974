import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'

/** `P-12`, as our letters write an item's number; also "P 12", "p12". */
const code = /(?<![\p{L}\d])p ?- ?(\d{1,3})(?![\p{L}\d])|(?<![\p{L}\d])p(\d{1,3})(?![\p{L}\d])/giu

const idOf = (match: RegExpMatchArray): string => `P-${Number(match[1] ?? match[2])}`

/** The items that a text names, each once, in their order. */
export const codesIn = (text: string): readonly string[] => [...new Set([...text.slice(0, 20_000).matchAll(code)].map(idOf))]

/** The text without them. */
export const withoutCodes = (text: string): string => text.replace(code, ' ')

/** A line that begins with an item's number, and what it says of it. */
export const codedLine = (line: string): { readonly id: string; readonly rest: string } | null => {
  const found = /^[\s"»(*•–-]*/.exec(line)?.[0].length ?? 0
  const match = line.slice(found, found + 12).match(/^(?:punkt |pkt\.? ?)?p ?-? ?(\d{1,3})(?![\p{L}\d])/iu)
  if (match === null) return null
  return {
    id: `P-${Number(match[1])}`,
    rest: line
      .slice(found + match[0].length)
      .replace(/^[\s:.,;)–-]+/, '')
      .trim(),
  }
}

/** The meetings under way that have such an item, those of the answered letter first. */
export const meetingsWith = (id: string, reading: Reading): readonly number[] => {
  const having = reading.situation.meetings
    .filter(meeting => meeting.items.some(item => item.id === id))
    .map(meeting => meeting.number)
  const own = meetingAnswered(reading)?.number
  return own !== undefined && having.includes(own) ? [own] : having
}

/** "Ret punkt 2 til 30 minutter": a number on the agenda, as if it were an item's. */
export const pointsOfAgenda = (text: string): readonly string[] =>
  [...fold(text).matchAll(/ (?:punkt|pkt) (\d{1,2}) (?!min)/g)].map(([, number]) => `P-${number}`)
