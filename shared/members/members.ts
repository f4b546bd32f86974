import type { Instant } from '../calendar/types.ts'
import type { Contact, Person } from '../people.ts'
import type { MembersEvent } from './events.ts'

/** The roster as its history tells it. */
export interface Members {
  readonly people: readonly Person[]
}

export const nobody: Members = { people: [] }

/** What an event makes of the roster. */
export function evolve(members: Members, event: MembersEvent): Members {
  switch (event.type) {
    case 'MemberAdded':
    case 'MemberChanged':
      return { people: put(members.people, event.person) }
    case 'MemberRemoved':
      return { people: members.people.map(person => (person.id === event.person ? removed(person, event.via) : person)) }
    case 'MemberSuspended':
      return withStatus(members, event.person, 'suspended')
    case 'MemberReinstated':
      return withStatus(members, event.person, 'active')
    case 'BounceRecorded':
      return members
  }
}

export const membersFrom = (events: readonly MembersEvent[]): Members => events.reduce(evolve, nobody)

/** A changed person keeps the place in the order; a new one comes last. */
const put = (people: readonly Person[], person: Person): readonly Person[] =>
  people.some(each => each.id === person.id) ? people.map(each => (each.id === person.id ? person : each)) : [...people, person]

const removed = ({ isDropped: _, ...person }: Person, via?: 'secretariat'): Person => ({
  ...person,
  status: 'former',
  ...(via === 'secretariat' && { isDropped: true }),
})

const withStatus = (members: Members, id: string, status: Person['status']): Members => ({
  people: members.people.map(person => (person.id === id ? { ...person, status } : person)),
})

export type MembersCommand =
  /** The roster file as it stands beside the charter. */
  | { readonly type: 'ImportRoster'; readonly at: Instant; readonly roster: readonly Person[] }
  /** The secretariat said yes to somebody who wrote. */
  | {
      readonly type: 'AddMember'
      readonly at: Instant
      readonly name: string
      readonly email: string
      readonly organisation: string
    }
  /** The secretariat said yes to somebody's leaving. */
  | { readonly type: 'RemoveMember'; readonly at: Instant; readonly person: string }
  /** The secretariat said yes to another name, address or municipality of somebody. */
  | { readonly type: 'ChangeMember'; readonly at: Instant; readonly person: string; readonly is: Contact }
  /** Mail comes from an address that bounced: it works again. */
  | { readonly type: 'Reinstate'; readonly at: Instant; readonly person: string }
  | {
      readonly type: 'RecordBounce'
      readonly at: Instant
      readonly address: string
      readonly permanent: boolean
      readonly detail: string
      readonly letter: string
    }

/** What a command makes happen to the roster. Pure; nothing to do is `[]`. */
export function decide(members: Members, command: MembersCommand): MembersEvent[] {
  switch (command.type) {
    case 'ImportRoster':
      return importRoster(members, command.roster, command.at)
    case 'AddMember':
      return addMember(members, command)
    case 'RemoveMember': {
      const isHere = members.people.some(person => person.id === command.person && person.status !== 'former')
      return isHere ? [{ type: 'MemberRemoved', at: command.at, person: command.person, via: 'secretariat' }] : []
    }
    case 'ChangeMember':
      return changeMember(members, command)
    case 'Reinstate': {
      const isSuspended = members.people.some(person => person.id === command.person && person.status === 'suspended')
      return isSuspended ? [{ type: 'MemberReinstated', at: command.at, person: command.person }] : []
    }
    case 'RecordBounce':
      return recordBounce(members, command)
  }
}

/**
 * The file says who is in the network; the history says who bounced and who was let in by the secretariat. So the file adds,
 * changes and removes its own people, and leaves those who came by the secretariat's yes (ids `by-mail-…`) alone, until it names one of
 * them itself: two entries for one address would let the older one speak, without the file's functions, and keep it on when the file drops it.
 */
function importRoster(members: Members, lines: readonly Person[], at: Instant): MembersEvent[] {
  const known = new Map(members.people.map(person => [person.id, person]))
  const roster = lines.map(line => asChanged(known.get(line.id), line))
  const listed = new Set(roster.map(person => person.id))
  const counting = roster.filter(person => !isOutdated(known.get(person.id), person))
  const addresses = new Set(counting.flatMap(person => [person.email, ...person.aliases]))
  const changed = counting.flatMap((person): MembersEvent[] => {
    const was = known.get(person.id)
    if (was === undefined) {
      const isStopped = members.people.some(each => each.email === person.email && each.status === 'suspended')
      return [{ type: 'MemberAdded', at, person: isStopped ? { ...person, status: 'suspended' } : person, via: 'roster' }]
    }
    const status = was.email === person.email && was.status === 'suspended' ? 'suspended' : person.status
    return same(was, { ...person, status }) ? [] : [{ type: 'MemberChanged', at, person: { ...person, status } }]
  })
  const gone = members.people.filter(
    person =>
      (person.status !== 'former' || person.isDropped) &&
      !listed.has(person.id) &&
      (!person.id.startsWith(byMail) || addresses.has(person.email)),
  )
  return [...changed, ...gone.map((person): MembersEvent => ({ type: 'MemberRemoved', at, person: person.id }))]
}

/** The secretariat took the person off, and the file has not heard of it yet: a line that stands as it stood brings nobody back. */
const isOutdated = (was: Person | undefined, line: Person): boolean =>
  was?.isDropped === true && same({ ...was, status: line.status }, line)

/** A line as the secretariat's yes has changed it, as long as it says what it said then. */
const asChanged = (was: Person | undefined, line: Person): Person => {
  if (was?.listed === undefined || !isSaid(was.listed, line)) return line
  const { name, email, organisation, listed } = was
  const former = listed.email === email ? [] : [listed.email]
  return { ...line, name, email, organisation, listed, aliases: [...new Set([...line.aliases, ...former])] }
}

const isSaid = (contact: Contact, { name, email, organisation }: Contact): boolean =>
  contact.name === name && contact.email === email && contact.organisation === organisation

const byMail = 'by-mail-'

/** The former address stays one of the person's: an answer to an older letter may still come from there. */
function changeMember(
  members: Members,
  { at, person: id, is }: Extract<MembersCommand, { type: 'ChangeMember' }>,
): MembersEvent[] {
  const was = members.people.find(person => person.id === id && person.status !== 'former')
  const owner = find(members, is.email)
  if (was === undefined || (owner !== null && owner.id !== id) || isSaid(was, is)) return []
  const moves = was.email !== is.email
  const { name, email, organisation, listed = { name, email, organisation } } = was
  const person: Person = {
    ...was,
    ...is,
    aliases: [...new Set([...was.aliases, ...(moves ? [was.email] : [])])].filter(each => each !== is.email),
    status: moves ? 'active' : was.status,
    ...(!id.startsWith(byMail) && { listed }),
  }
  return [{ type: 'MemberChanged', at, person, via: 'secretariat' }]
}

function addMember(
  members: Members,
  { at, name, email, organisation }: Extract<MembersCommand, { type: 'AddMember' }>,
): MembersEvent[] {
  if (find(members, email) !== null) return []
  const id = `${byMail}${members.people.length + 1}`
  return [
    {
      type: 'MemberAdded',
      at,
      via: 'secretariat',
      person: { id, name, email, aliases: [], organisation, functions: ['member'], status: 'active' },
    },
  ]
}

/** A permanent bounce stops letters to the address until the roster names another one; a transient one is only noted. */
function recordBounce(
  members: Members,
  { at, address, permanent, detail, letter }: Extract<MembersCommand, { type: 'RecordBounce' }>,
): MembersEvent[] {
  const person = find(members, address)
  if (person === null) return []
  const noted: MembersEvent = { type: 'BounceRecorded', at, address, permanent, detail, letter }
  return permanent && person.status === 'active' ? [noted, { type: 'MemberSuspended', at, person: person.id, detail }] : [noted]
}

/** Who writes from this address (or an alias of it): somebody in the network, suspended ones too. Lower-case in, null = nobody. */
export const find = (members: Members, address: string): Person | null =>
  members.people.find(person => person.status !== 'former' && (person.email === address || person.aliases.includes(address))) ??
  null

/** Whom the owner of this address, who is nobody on the roster, may write for. Lower-case in, null = nobody. */
export const delegatorOf = (members: Members, address: string): Person | null =>
  members.people.find(person => person.status !== 'former' && person.delegates?.includes(address) === true) ?? null

/**
 * The municipality that an address' domain points to, or null: the domain of its people, but never one that people of two
 * municipalities share.
 */
export function organisationOf(members: Members, address: string): string | null {
  const domain = domainOf(address)
  const found = new Set(
    members.people
      .filter(person => person.functions.includes('member') && domainOf(person.email) === domain)
      .map(person => person.organisation),
  )
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

const same = (one: Person, other: Person): boolean =>
  one.name === other.name &&
  one.email === other.email &&
  one.organisation === other.organisation &&
  one.status === other.status &&
  one.aliases.join() === other.aliases.join() &&
  (one.delegates ?? []).join() === (other.delegates ?? []).join() &&
  one.functions.join() === other.functions.join()
