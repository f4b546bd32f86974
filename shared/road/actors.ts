import type { Actor, Person } from '../people.ts'
import { isSecretariat } from '../people.ts'

/** A person of the roster as the one who acts, with the address that the mail came from. */
export const actorOf = (person: Person, address: string): Actor => ({
  person: person.id,
  name: person.name,
  email: address,
  organisation: person.organisation,
  secretariat: isSecretariat(person),
})

/** A person of the roster, with the address of the delegate who wrote. */
export const delegateOf = (person: Person, address: string): Actor => ({ ...actorOf(person, address), delegate: true })
