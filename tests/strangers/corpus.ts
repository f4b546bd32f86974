import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AgendaDraft } from '../../shared/meeting/events.ts'
import type { AnyEvent } from '../../shared/ports.ts'
import type { Simulated } from '../support/simulated.ts'
import type { Mail } from './hand-in.ts'
import { handIn } from './hand-in.ts'
import { networkIn } from './states.ts'

/**
 * What a person thinks of it. `right`: what the writer wanted happened, and the letters say so. `fair`: asked, passed on or noted where a
 * person might have done the same, or a limit that `docs/understanding.md` names. `ugly`: right, in words that a person would have put
 * better. `needless`: asked about, though a person would have known. `wrong`: something else happened. `new`: nobody has looked yet.
 */
export const verdicts = ['right', 'fair', 'ugly', 'needless', 'wrong', 'new'] as const
export type Verdict = (typeof verdicts)[number]

export interface Case extends Mail {
  readonly state: string
  /** What the writer would want, in a word or two. */
  readonly wanted: string
  /** What came of it: the outcome, the events, the letters. */
  readonly heard: readonly string[]
  readonly verdict: Verdict
  /** The next mail of the same writer, or of another, about what came of this one. */
  readonly next?: readonly Omit<Case, 'state'>[]
}

/** Mails by which the rules are measured: whoever changes a rule does not read them. */
export const isSealed = (file: string): boolean => file.includes('sealed')

const folder = join(import.meta.dirname, 'mails')

export const corpus = (): readonly { readonly file: string; readonly cases: readonly Case[] }[] =>
  readdirSync(folder)
    .sort()
    .map(name => ({ file: join(folder, name), cases: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[] }))

const boilerplate = new Set([
  'at',
  'by',
  'type',
  'via',
  'mail',
  'key',
  'person',
  'email',
  'late',
  'status',
  'confirmed',
  'deadlines',
  'roles',
])

/** `title: … | minutes: 20`: what an event says, without who and when. */
const telling = (value: unknown, name = ''): readonly string[] => {
  if (value === null || value === '' || boilerplate.has(name)) return []
  if (Array.isArray(value)) return value.flatMap(each => telling(each, name))
  if (typeof value === 'object') return Object.entries(value).flatMap(([inner, each]) => telling(each, inner))
  return [`${name}: ${String(value).replaceAll('\n', ' / ')}`]
}

/** `ItemSubmitted title: … | minutes: 20`; an agenda is its items and their minutes. */
const eventLine = (event: AnyEvent): string => {
  const { type, ...rest } = event
  const { agenda, draft = agenda, ...others } = rest as { readonly agenda?: AgendaDraft; readonly draft?: AgendaDraft }
  const slots = (draft?.slots ?? []).flatMap(({ item, minutes }) => (item == null ? [] : [`${item} ${minutes} min.`]))
  return [type, [...slots, ...telling(others)].join(' | ')].join(' ').trim()
}

/** That we asked, and that an answer came, is told by the question and by what the answer did. */
const bookkeeping: ReadonlySet<string> = new Set(['QuestionAsked', 'QuestionSettled'])

/** The mail is handed in; answers what came of it, line by line. */
export const hear = async (w: Simulated, mail: Mail): Promise<readonly string[]> => {
  const before = new Map([...w.store.streams].map(([name, events]) => [name, events.length]))
  const letters = new Set(w.store.effects.keys())
  const received = await handIn(w, mail)
  if (received === null) return ['there is no such letter to answer']
  const { outcome, reason, commands } = received
  const events = [...w.store.streams].flatMap(([name, all]) =>
    all
      .slice(before.get(name) ?? 0)
      .filter(({ type }) => !bookkeeping.has(type))
      .map(event => `${name.split('\n')[1]} ${eventLine(event)}`),
  )
  const sent = [...w.store.effects].flatMap(([key, { effect }]) => {
    if (letters.has(key) || effect.kind !== 'letter') return []
    const to = effect.to.map(({ person, address }) => person ?? address)
    const why = 'reason' in effect.letter && effect.letter.name === 'question' ? ` (${String(effect.letter.reason)})` : ''
    return [`→ ${effect.letter.name}${why}: ${to.length > 4 ? `${to.length} people` : to.join(', ')}`]
  })
  return [[outcome, reason, ...commands].filter(each => each !== null && each !== undefined).join(' '), ...events, ...sent]
}

/** A case with what comes of it now, and of what follows on it. A verdict stays with what was judged. */
export const heardAnew = async (each: Case): Promise<Case> => {
  const w = await networkIn(each.state)
  const first = await judged(w, each)
  const next: Omit<Case, 'state'>[] = []
  for (const mail of each.next ?? []) next.push(await judged(w, mail))
  return each.next === undefined ? first : { ...first, next }
}

const judged = async <C extends Omit<Case, 'state'>>(w: Simulated, mail: C): Promise<C> => {
  const heard = await hear(w, mail)
  const same = JSON.stringify(heard) === JSON.stringify(mail.heard)
  await w.deliver()
  return { ...mail, heard, verdict: same ? mail.verdict : 'new' }
}
