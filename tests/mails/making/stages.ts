import type { MemoryStore } from '../../../local/memory/store.ts'
import type { Got } from '../../../local/try/clients/client.ts'
import type { LetterName } from '../../../shared/letters.ts'
import { parseMail } from '../../../shared/mail/parse.ts'
import { erfa } from '../../support/charters.ts'
import { minuteTaker, office } from '../../support/people.ts'
import { instant, Simulated } from '../../support/simulated.ts'
import { apology, april, item, minutes, place, sendMinutes } from '../../support/wishes.ts'

/** Where the meeting of 14 April 2027 stands when a mail comes in. */
export const stageNames = [
  'scheduled',
  'calling',
  'planning',
  'agenda-out',
  'held',
  'minutes-in',
  'minutes-out',
  'approved',
] as const
export type StageName = (typeof stageNames)[number]

/** A letter as somebody got it, with the name that the program gives it. */
export interface Sent extends Got {
  readonly letter: LetterName
  readonly key: string
  readonly to: string
}

export interface Stage {
  readonly name: StageName
  /** Local time at which the mails of this stage come in. */
  readonly at: string
  readonly store: MemoryStore
  /** Everything that has left by then. */
  readonly sent: readonly Sent[]
}

export const paper = [
  'Referat af ERFA-mødet den 14. april 2027',
  '1. Kort status fra hver kommune. Runden blev holdt.',
  '2. Nyt fra grupperne. Orienteringen blev taget til efterretning.',
  '3. Navngivning af skemaer. Lemvig orienterede om de nye navne, som bruges fra juni.',
  '4. Fælles vejledning. Favrskov sender et udkast rundt.',
  '5. Næste møde. Skanderborg er mødeleder, og Aarhus skriver referat.',
] as const

type Move = readonly [at: string, does: ((world: Simulated) => Promise<unknown>) | StageName]

/** The whole meeting, and where its stages are kept. Its items: P-1 Lemvig's, P-2 Favrskov's, P-3 Hedensted's, which came late. */
const course: readonly Move[] = [
  ['2027-02-01T09:00', april],
  ['2027-02-10T10:00', 'scheduled'],
  ['2027-03-16T09:00', world => world.wants('pia.vestermark', item('Navngivning af skemaer', { minutes: 20, kind: 'B' }))],
  ['2027-03-16T09:30', world => world.wants('soeren.baekmose', item('Fælles vejledning', { minutes: 25, kind: 'D' }))],
  ['2027-03-24T11:00', 'calling'],
  ['2027-03-31T10:00', world => world.wants('lone.engstrup', item('Erfaringer med journalisering'))],
  ['2027-04-01T10:00', 'planning'],
  ['2027-04-01T11:00', world => world.wants(office, place('P-3', 'on-agenda'))],
  ['2027-04-07T15:00', world => world.wants('trine.kilenhoej', apology('Erik Nørrevad'))],
  ['2027-04-08T10:00', 'agenda-out'],
  ['2027-04-19T10:00', 'held'],
  ['2027-04-20T10:00', world => world.wants(minuteTaker, minutes(paper.join('\n\n')))],
  ['2027-04-20T12:00', 'minutes-in'],
  ['2027-04-21T09:00', world => world.wants(office, sendMinutes)],
  ['2027-04-28T10:00', 'minutes-out'],
  ['2027-05-11T10:00', 'approved'],
]

/** Runs the meeting once, letters and all, and keeps what it looks like at each stage. */
export async function stages(): Promise<ReadonlyMap<StageName, Stage>> {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  const sent: Sent[] = []
  const found = new Map<StageName, Stage>()
  world.transport = async ({ raw, to, messageId, tag }) => {
    const key = tag.slice(0, tag.lastIndexOf('.'))
    const queued = world.store.effects.get(key)
    const parsed = await parseMail(raw)
    if (queued?.effect.kind !== 'letter' || !parsed.ok) throw new Error(`what was sent as ${tag} is no letter`)
    sent.push({ letter: queued.effect.letter.name, key, to, mail: parsed.mail, at: queued.effect.notBefore })
    return { type: 'sent', messageId }
  }
  for (const [at, does] of course) {
    await world.deliverUntil(at)
    if (typeof does !== 'string') await does(world)
    else found.set(does, { name: does, at, store: structuredClone(world.store), sent: [...sent] })
    await world.deliver()
  }
  return found
}

/** The world at a stage, for one mail alone. */
export const worldAt = ({ at, store }: Stage): Simulated => {
  const files = erfa()
  const world = new Simulated(files, at)
  return new Simulated(files, at, { store: structuredClone(store), rawMails: world.world.rawMails })
}

/** The last letter of this name to this address. Throws when there is none. */
export function got({ name, sent }: Stage, letter: LetterName, address: string): Sent {
  const found = sent.findLast(each => each.letter === letter && each.to === address)
  if (found === undefined) throw new Error(`at the stage ${name}, ${address} has not got the letter ${letter}`)
  return found
}

export const arrival = ({ at }: Stage): string => instant(at, erfa())
