import { isDeepStrictEqual } from 'node:util'
import type { Report } from '../../shared/road/report.ts'

/** The state of the story's one meeting in a few short texts, so that each step can name all of it that changes. */
export interface State {
  readonly phase: string
  /** By number: "Navngivning af skemaer · 20 min · B · proposed". */
  readonly items: Readonly<Record<string, string>>
  /** The members' items in the order of the agenda, and its minutes: "P-5 P-1 (88 min)". */
  readonly agenda: string
  readonly apologies: string
  readonly minutes: string
  /** "Lemvig: point 3". */
  readonly comments: string
  readonly noComments: string
  /** Whose mails wait for the secretariat. */
  readonly held: string
  readonly members: number
  /** Letters that did not reach their reader, or may not have. */
  readonly undelivered: number
}

export type Change = Partial<Omit<State, 'items'>> & { readonly items?: Readonly<Record<string, string>> }

export const nothingYet = (members: number): State => ({
  phase: 'none',
  items: {},
  agenda: '',
  apologies: '',
  minutes: '',
  comments: '',
  noComments: '',
  held: '',
  members,
  undelivered: 0,
})

export const changed = (state: State, change: Change): State => ({
  ...state,
  ...change,
  items: { ...state.items, ...change.items },
})

const short = (organisation: string): string => organisation.replace(' Kommune', '')
const minute = (time: string): string => time.slice(0, 'YYYY-MM-DDTHH:MM'.length)

/** The state as the program reports it. */
export function stateOf({ meetings, members, held, outbox }: Report): State {
  const [meeting] = meetings
  const people = members.filter(each => each.status === 'active' && each.functions.includes('member')).length
  const base = {
    ...nothingYet(people),
    held: held.map(each => each.from).join(', '),
    undelivered: outbox.failed + outbox.uncertain + outbox.queued,
  }
  if (meeting === undefined) return base
  const { agenda, minutes } = meeting
  return {
    ...base,
    phase: meeting.phase,
    items: Object.fromEntries(
      meeting.items.map(({ id, title, minutes, kind, late, status }) => [
        id,
        `${title} · ${minutes} min · ${kind} · ${late ? 'late, ' : ''}${status}`,
      ]),
    ),
    agenda:
      agenda === null
        ? ''
        : `${agenda.slots.flatMap(each => each.item ?? []).join(' ')} (${agenda.totalMinutes} min, ${agenda.issuedAt === null ? 'draft' : 'out'})`,
    apologies: meeting.apologies
      .map(({ name, substitute }) => (substitute === null ? name : `${name}, ${substitute} instead`))
      .join('; '),
    minutes:
      minutes === null
        ? ''
        : minutes.approvedAt !== null
          ? `approved ${minute(minutes.approvedAt)}`
          : minutes.commentsDueAt !== null
            ? `version ${minutes.version}, comments until ${minute(minutes.commentsDueAt)}`
            : `version ${minutes.version}, not sent round yet`,
    comments: meeting.comments
      .map(({ organisation, item }) => `${short(organisation)}: ${item === null ? 'in general' : `point ${item}`}`)
      .join('; '),
    noComments: meeting.noComments.map(short).join(', '),
  }
}

/** What differs, a line each; empty when nothing does. */
export const differences = (wanted: object, found: object): readonly string[] => {
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)])
  const of = (from: object, name: string): unknown => (from as Record<string, unknown>)[name]
  return [...names]
    .filter(name => !isDeepStrictEqual(of(wanted, name), of(found, name)))
    .map(name => `${name}: should be ${JSON.stringify(of(wanted, name))}, is ${JSON.stringify(of(found, name))}`)
}
