import type { Charter } from './charter/charter.ts'
import type { Actor, Person, Recipient } from './people.ts'
import { asRecipient, isMember, isSecretariat, isWriter } from './people.ts'

/** Whom letters go to. Every address comes from the roster or the charter, save that of somebody who wrote to us. */
export interface Directory {
  /** The whole network: the mailing group where the charter names one, else every active member (charter D5). */
  readonly network: () => readonly Recipient[]
  /** The whole network and the secretariat, each once. */
  readonly everybody: () => readonly Recipient[]
  /** The active members of these municipalities. */
  readonly organisations: (names: readonly string[]) => readonly Recipient[]
  readonly secretariat: () => readonly Recipient[]
  /** The secretariat, and the members of the chairing municipality where there is one. */
  readonly secretariatAnd: (organisation: string | null) => readonly Recipient[]
  /** Those whom the charter names as guests of the planning meeting. */
  readonly planning: (chair: string | null) => readonly Recipient[]
  /** Somebody who wrote once, as the roster knows the person now; nobody who has left. */
  readonly person: (who: Actor) => readonly Recipient[]
  /** The others of the sender's municipality (charter O7), and whoever a delegate wrote for. */
  readonly colleagues: (of: Actor) => readonly Recipient[]
}

export function directory(charter: Charter, people: readonly Person[]): Directory {
  const active = people.filter(person => person.status === 'active')
  const members = active.filter(isMember)
  const pick = (which: (person: Person) => boolean) => once(active.filter(which).map(asRecipient))
  const secretariat = () => {
    const found = pick(isSecretariat)
    const { name, address } = charter.secretariat
    return found.length > 0 ? found : [{ person: null, name, address, organisation: null }]
  }
  const organisations = (names: readonly string[]) =>
    once(members.filter(person => names.includes(person.organisation)).map(asRecipient))
  const secretariatAnd = (organisation: string | null) =>
    once([...secretariat(), ...(organisation === null ? [] : organisations([organisation]))])
  const network = (): readonly Recipient[] => {
    if (charter.mailingGroup === null) return once(members.map(asRecipient))
    return [{ person: null, name: charter.shortName, address: charter.mailingGroup, organisation: null }]
  }
  return {
    network,
    everybody: () => once([...network(), ...secretariat()]),
    organisations,
    secretariat,
    secretariatAnd,
    planning: chair =>
      once(
        charter.planningGuests.flatMap(guest => {
          if (guest === 'chair') return chair === null ? [] : organisations([chair])
          return guest === 'secretariat' ? secretariat() : pick(person => person.functions.includes(guest))
        }),
      ),
    person: who => pick(person => person.id === who.person),
    colleagues: of =>
      once([
        ...(of.delegate === true ? pick(person => person.id === of.person) : []),
        ...organisations([of.organisation]).filter(each => !isWriter(of, each)),
      ]),
  }
}

/** The sender of a mail, at the address that the mail came from. A delegate is nobody on the roster, and is not called by the person's name. */
export const sender = (by: Actor): Recipient => ({
  person: by.delegate === true ? null : by.person,
  name: by.delegate === true ? '' : by.name,
  address: by.email,
  organisation: by.organisation,
})

/** Nobody gets the same letter twice, whatever hats they wear. */
const once = (recipients: readonly Recipient[]): readonly Recipient[] => [
  ...new Map(recipients.map(each => [each.address, each])).values(),
]
