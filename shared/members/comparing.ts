import type { Contact, ListedContact, Person, RosterChange } from '../people.ts'
import { isChangedByYes } from '../people.ts'

const plain = (name: string): string => name.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim()

const hasAddress = ({ email, aliases }: Person, address: string): boolean => email === address || aliases.includes(address)

export interface Compared {
  readonly change: RosterChange
  readonly unread: readonly string[]
}

/** Whom each row names. Somebody known keeps the municipality where the row names none that we know: guests of the network are from none. */
function contactsFrom(people: readonly Person[], list: readonly ListedContact[]) {
  const contacts = new Map<string, Contact>()
  const unread: string[] = []
  const told = new Map<Contact, Person>()
  for (const { name, email, organisation, shown, person } of list) {
    const known = email === null ? undefined : people.find(each => hasAddress(each, email))
    const [called, place] = [name || known?.name, organisation ?? known?.organisation]
    if (email === null || called === undefined || place === undefined) unread.push(shown)
    else if (!contacts.has(email)) {
      const contact = { name: called, email, organisation: place }
      const owner = people.find(each => each.id === person)
      contacts.set(email, contact)
      if (owner !== undefined && (known === undefined || known.id === owner.id)) told.set(contact, owner)
    }
  }
  return { contacts: [...contacts.values()], unread, told }
}

/**
 * What a list of contacts would change on the roster, and the rows that say nobody whom we could write to. Somebody is the same by the address; with another address, by the name within the municipality.
 * `leaves`: news in words and no list; these leave, and nobody else. Whoever is not on the list leaves only where the list names others of the same municipality: a list of some of them takes nobody else off.
 */
export function compareRoster(
  people: readonly Person[],
  rows: readonly ListedContact[],
  leaves: readonly string[] | null = null,
): Compared {
  const here = people.filter(each => each.status !== 'former')
  const { contacts: list, unread, told } = contactsFrom(here, rows)
  const owners = ownersOf(here, list, told)
  const listed = new Set([...owners.values()].map(({ id }) => id))
  const places = new Set(list.map(({ organisation }) => organisation))
  const change = {
    joins: list.filter(line => !owners.has(line)),
    changes: [...owners].flatMap(([is, owner]) => (isChangedByYes(owner) && differs(owner, is) ? [changeOf(owner, is)] : [])),
    leaves: here
      .filter(
        each =>
          isChangedByYes(each) &&
          (leaves === null ? places.has(each.organisation) && !listed.has(each.id) : leaves.includes(each.id)),
      )
      .map(({ id, name, organisation }) => ({ person: id, name, organisation })),
  }
  return { change, unread }
}

/** Who on the roster each line of the list is. */
function ownersOf(
  here: readonly Person[],
  list: readonly Contact[],
  told: ReadonlyMap<Contact, Person>,
): ReadonlyMap<Contact, Person> {
  const byAddress = new Map(
    list.flatMap(line => {
      const owner = told.get(line) ?? here.find(each => hasAddress(each, line.email))
      return owner === undefined ? [] : [[line, owner] as const]
    }),
  )
  const taken = new Set([...byAddress.values()].map(({ id }) => id))
  const byName = new Map(
    list.flatMap(line => {
      if (byAddress.has(line)) return []
      const named = here.filter(
        each =>
          isChangedByYes(each) &&
          !taken.has(each.id) &&
          each.organisation === line.organisation &&
          plain(each.name) === plain(line.name),
      )
      const [owner] = named
      return owner === undefined || named.length > 1 ? [] : [[line, owner] as const]
    }),
  )
  return new Map([...byAddress, ...byName])
}

/** A name in other capitals, or the person's other address, is no news. */
const differs = (person: Person, { name, email, organisation }: Contact): boolean =>
  plain(person.name) !== plain(name) || !hasAddress(person, email) || person.organisation !== organisation

const changeOf = (person: Person, is: Contact) => ({
  person: person.id,
  was: { name: person.name, email: person.email, organisation: person.organisation },
  is: {
    ...is,
    name: plain(person.name) === plain(is.name) ? person.name : is.name,
    email: hasAddress(person, is.email) ? person.email : is.email,
  },
})
