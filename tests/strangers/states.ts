import { toLocalIso } from '../../shared/calendar/day.ts'
import type { LetterName } from '../../shared/letters.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import * as wish from '../support/wishes.ts'

/** Who takes part: enough municipalities for every role, few enough to be quick. */
const cast = ['lemvig', 'skanderborg', 'aarhus', 'favrskov', 'hedensted', 'norddjurs', 'skive', 'herning', 'brugergruppen', 'kl']
const everybody = erfa()
const network: NetworkFiles = {
  ...everybody,
  people: everybody.people.filter(({ id, email }) => id === office || cast.some(each => email.endsWith(`@${each}.example`))),
}
const addressOf = (id: string): string => network.people.find(each => each.id === id)!.email

interface State {
  readonly after: string | null
  /** Until when it lasts, local time. */
  readonly until: string
  readonly happens?: (w: Simulated) => Promise<unknown>
}

const minutes = (...points: readonly (readonly [string, string])[]): string =>
  points.map(([title, words], at) => `${at + 1}. ${title}\n\n${words}`).join('\n\n')

const answers =
  (person: string, letter: LetterName, text: string) =>
  (w: Simulated): Promise<unknown> =>
    w.receives({ from: addressOf(person), to: w.replyTo(addressOf(person), letter)!, text })

const fourItems = async (w: Simulated): Promise<void> => {
  const names = { minutes: 20, kind: 'D', text: 'Vi skal være enige om navnene.' } as const
  await w.wants('aase.lyngfelt', wish.item('Navngivning af skemaer', names))
  await w.wants('soeren.baekmose', wish.item('Fælles vejledning til nye brugere', { minutes: 25, kind: 'D' }))
  await w.wants('soeren.baekmose', wish.item('Ny arkivaftale', { minutes: 10, kind: 'O' }))
  const journal = { minutes: 15, kind: 'B', presenter: 'Lone Engstrup' } as const
  await w.wants('lone.engstrup', wish.item('Automatisk journalisering', journal))
}

const fourItemsByMail = async (w: Simulated): Promise<void> => {
  const names = 'Punkt: Navngivning af skemaer, 20 min, drøftelse\n\nVi skal være enige om navnene.'
  await answers('aase.lyngfelt', 'call-for-items', names)(w)
  const two = 'Vi har to punkter.\n\n1. Fælles vejledning til nye brugere, 25 min\n\n2. Ny arkivaftale, 10 min, orientering'
  await answers('soeren.baekmose', 'call-for-items', two)(w)
  const journal = 'Punkt: Automatisk journalisering, 15 min, beslutning, v/Lone Engstrup'
  await answers('lone.engstrup', 'call-for-items', journal)(w)
}

const namesAgreed = 'Vi bruger samme navne fra 1. august.'
const swapWanted = 'Vi kan ikke være referent på møde 1. Kan vi bytte med Favrskov?'
const stranger = { from: 'vibe.nordlund@norddjurs.example', name: 'Vibe Nordlund', subject: 'Punkt til mødet' }

/** Where a network may stand when a mail comes in. The meeting is on 14 April 2027, 13–16; Lemvig is in the chair, Skanderborg takes the minutes. */
const states: Readonly<Record<string, State>> = {
  fresh: { after: null, until: '2027-02-01T09:00' },
  booked: {
    after: 'fresh',
    until: '2027-02-02T10:00',
    happens: w => w.wants(office, wish.book('2027-04-14T13:00', '16:00', network)),
  },
  called: { after: 'booked', until: '2027-03-16T10:00' },
  items: { after: 'called', until: '2027-03-17T10:00', happens: fourItems },
  'items-by-mail': { after: 'called', until: '2027-03-17T10:00', happens: fourItemsByMail },
  nothing: {
    after: 'called',
    until: '2027-03-17T10:00',
    happens: answers('claus.limbak', 'call-for-items', 'Ingen punkter denne gang'),
  },
  question: {
    after: 'called',
    until: '2027-03-16T12:00',
    happens: w => w.receives({ from: addressOf('aase.lyngfelt'), subject: 'Hej', text: 'Kan I se på det her?' }),
  },
  'held-mail': {
    after: 'called',
    until: '2027-03-16T12:00',
    happens: w => w.receives({ ...stranger, text: 'Vi har et punkt: Fuldmagter, 20 min.' }),
  },
  'needs-yes': {
    after: 'fresh',
    until: '2027-02-02T10:00',
    happens: w => w.receives({ from: addressOf(office), subject: 'Nyt møde', text: 'Nyt møde 6. maj 2027 kl. 13-16, Teams' }),
  },
  swap: {
    after: 'booked',
    until: '2027-02-03T10:00',
    happens: w => w.receives({ from: addressOf('kim.tangbjerg'), subject: 'Bytte', text: swapWanted }),
  },
  digest: { after: 'items', until: '2027-03-22T10:00' },
  reminded: { after: 'digest', until: '2027-03-24T12:00' },
  planning: { after: 'reminded', until: '2027-03-31T09:00' },
  draft: { after: 'reminded', until: '2027-04-02T10:00' },
  'before-late': { after: 'reminded', until: '2027-03-31T12:00' },
  late: {
    after: 'before-late',
    until: '2027-04-01T10:00',
    happens: w => w.wants('bo.strandvig', wish.item('Oprydning i gamle brugere')),
  },
  'two-late': {
    after: 'late',
    until: '2027-04-02T10:00',
    happens: w => w.wants('mette.fursand', wish.item('Kurser i efteråret')),
  },
  out: { after: 'draft', until: '2027-04-08T10:00' },
  apology: { after: 'out', until: '2027-04-09T10:00', happens: w => w.wants('aase.lyngfelt', wish.apology()) },
  moved: {
    after: 'items',
    until: '2027-03-18T10:00',
    happens: w => w.wants(office, wish.move('2027-04-28T13:00', '16:00', network)),
  },
  held: { after: 'out', until: '2027-04-15T10:00' },
  preview: {
    after: 'held',
    until: '2027-04-16T10:00',
    happens: w => {
      const points = [
        ['Status fra kommunerne', 'Alle fortalte kort.'],
        ['Nyt fra KL', 'Intet nyt.'],
        ['Navngivning af skemaer', namesAgreed],
        ['Næste møde', 'Skanderborg er mødeleder.'],
      ] as const
      return w.wants('kim.tangbjerg', wish.minutes(minutes(...points)))
    },
  },
  minutes: { after: 'preview', until: '2027-04-19T10:00', happens: w => w.wants(office, wish.sendMinutes) },
  'digest-with-minutes': { after: 'minutes', until: '2027-04-26T10:00' },
  approved: { after: 'digest-with-minutes', until: '2027-05-05T10:00' },
  comment: {
    after: 'minutes',
    until: '2027-04-20T10:00',
    happens: answers('lone.engstrup', 'minutes-for-comment', 'Punkt 3: Det var 1. september.'),
  },
  'digest-with-comment': { after: 'comment', until: '2027-04-26T10:00' },
  two: {
    after: 'items',
    until: '2027-03-18T10:00',
    happens: w => w.wants(office, wish.numbered(2, wish.book('2027-10-06T13:00', '16:00', network)), 2),
  },
  'two-out': { after: 'two', until: '2027-04-08T10:00' },
  'two-held': { after: 'two-out', until: '2027-04-15T10:00' },
  'two-minutes': {
    after: 'two-held',
    until: '2027-04-19T10:00',
    happens: async w => {
      const points = [
        ['Status', 'Alle fortalte kort.'],
        ['Navngivning af skemaer', namesAgreed],
      ] as const
      await w.wants('kim.tangbjerg', wish.minutes(minutes(...points)))
      await w.wants(office, wish.sendMinutes)
    },
  },
  'two-approved': { after: 'two-minutes', until: '2027-05-05T10:00' },
}

export const stateNames: readonly string[] = Object.keys(states)

const known = new Map<string, Promise<Simulated>>()

const reached = async ({ after, until, happens }: State): Promise<Simulated> => {
  const w = after === null ? await Simulated.start(network, until) : await networkIn(after)
  await happens?.(w)
  await w.deliverUntil(until)
  return w
}

/** A copy of the network as it stands there: whatever is done to it leaves the state as it was. */
export const networkIn = async (name: string): Promise<Simulated> => {
  const state = states[name]
  if (state === undefined) throw new Error(`there is no state ${name}`)
  const original = known.get(name) ?? reached(state)
  known.set(name, original)
  return copyOf(await original)
}

export const copyOf = (w: Simulated): Simulated => {
  const at = toLocalIso(w.at, w.files.charter.timeZone).slice(0, 16)
  const copy = new Simulated(w.files, at, { store: structuredClone(w.store), rawMails: w.world.rawMails })
  copy.sent.push(...w.sent)
  return copy
}
