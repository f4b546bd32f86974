import type { HeldMail } from '../../shared/network/events.ts'
import type { AnyEvent, MailRecord } from '../../shared/ports.ts'
import type { LoadedNetwork } from '../charters/read.ts'
import { InputFault } from '../errors.ts'
import type { Store } from '../sqlite/store.ts'

/** Under what a person is known in a data folder: everything here is to be found and taken away. */
export interface Known {
  /** Lower-case: of now, of before, and aliases. */
  readonly addresses: ReadonlySet<string>
  /** `<network>/<id>`: an id counts within its network only. */
  readonly ids: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** Names that may be looked for in free text: of two words at least, and nobody else's. */
  readonly telling: ReadonlySet<string>
}

type Row = { network: string; body: string }

/**
 * Finds the person by id or address. Throws InputFault when nobody is known so, when the id means several people, and while a roster
 * or a charter names the person: whoever is erased first leaves the network, and a file would only bring the person back.
 */
export function knownAs(store: Store, networks: readonly LoadedNetwork[], asked: string): Known {
  const wanted = asked.trim().toLowerCase()
  const listed = networks.flatMap(({ path, charter, people }) => people.map(person => ({ path, network: charter.id, person })))
  const listing = listed.find(({ person: { id, email, aliases, delegates = [] } }) =>
    [id, email, ...aliases, ...delegates].includes(wanted),
  )
  if (listing !== undefined)
    throw new InputFault(
      `${asked} still stands in the roster beside ${listing.path}; take the person out there, let rundskriv take that over, then erase`,
    )
  const events = store
    .all<Row>('select network, body from events order by network, stream, revision')
    .map(({ network, body }) => ({ network, event: JSON.parse(body) as AnyEvent }))
  const taken = new Set(listed.flatMap(({ person: { email, aliases } }) => [email, ...aliases]))
  const found = { addresses: new Set<string>(), ids: new Set<string>(), names: new Set<string>() }
  // Whoever has an address of the person is the person: twice, since an id may bring an address that another network knows.
  for (let round = 0; round < 2; round += 1) for (const { network, event } of events) gather(found, network, event, wanted, taken)
  gatherStrangers(store, events, found, wanted)
  if (found.addresses.size === 0) throw new InputFault(`nobody in this data folder is known as ${asked}`)
  severalPeople(found.ids, wanted, events)
  for (const { path, charter } of networks) {
    const text = JSON.stringify(charter).toLowerCase()
    const named = [...found.addresses].find(address => text.includes(address))
    if (named !== undefined) throw new InputFault(`${named} still stands in the charter ${path}; name somebody else there first`)
  }
  const others = new Set(
    [...listed.map(({ person }) => person), ...peopleIn(events, found.ids)].flatMap(({ name, organisation }) => [
      name,
      organisation,
    ]),
  )
  return { ...found, telling: new Set([...found.names].filter(name => /\S\s+\S/.test(name) && !others.has(name))) }
}

type Found = { readonly addresses: Set<string>; readonly ids: Set<string>; readonly names: Set<string> }

const gather = (
  { addresses, ids, names }: Found,
  network: string,
  event: AnyEvent,
  wanted: string,
  taken: ReadonlySet<string>,
) => {
  if (event.type !== 'MemberAdded' && event.type !== 'MemberChanged') return
  const { id, name, email, aliases } = event.person
  const own = [email, ...aliases].filter(address => !taken.has(address))
  const same = id === wanted || ids.has(`${network}/${id}`) || own.some(address => address === wanted || addresses.has(address))
  if (!same) return
  ids.add(`${network}/${id}`)
  names.add(name)
  for (const address of own) addresses.add(address)
}

/** Somebody who only ever wrote to us: held mails, and envelopes. */
const gatherStrangers = (store: Store, events: readonly { event: AnyEvent }[], { addresses, names }: Found, wanted: string) => {
  const held = events.flatMap(({ event }): HeldMail[] => (event.type === 'MailHeld' ? [event.mail] : []))
  for (const { from, fromName } of held) {
    if (from.toLowerCase() !== wanted && !addresses.has(from.toLowerCase())) continue
    addresses.add(from.toLowerCase())
    if (fromName.trim() !== '') names.add(fromName.trim())
  }
  const mails = store.all<{ mail: string }>('select mail from causes where mail is not null')
  const wrote = mails.some(({ mail }) => (JSON.parse(mail) as MailRecord).envelope.from.toLowerCase() === wanted)
  if (wrote && wanted.includes('@')) addresses.add(wanted)
}

/** The same id in two networks whose people share no address: two people, as far as anybody can tell. */
const severalPeople = (ids: ReadonlySet<string>, wanted: string, events: readonly { network: string; event: AnyEvent }[]) => {
  if (wanted.includes('@')) return
  const groups = [...ids].map(
    id =>
      new Set(
        events.flatMap(({ network, event }) =>
          (event.type === 'MemberAdded' || event.type === 'MemberChanged') && `${network}/${event.person.id}` === id
            ? [event.person.email, ...event.person.aliases]
            : [],
        ),
      ),
  )
  const [first] = groups
  if (first !== undefined && groups.some(group => ![...group].some(address => first.has(address))))
    throw new InputFault(`${wanted} is somebody else in each network; say the address`)
}

const peopleIn = (events: readonly { network: string; event: AnyEvent }[], without: ReadonlySet<string>) =>
  events.flatMap(({ network, event }) =>
    (event.type === 'MemberAdded' || event.type === 'MemberChanged') && !without.has(`${network}/${event.person.id}`)
      ? [event.person]
      : [],
  )
