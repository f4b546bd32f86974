/** What somebody is to the network, beside being from a municipality. Guests of the planning meeting are named by these. */
export type PersonFunction = 'member' | 'secretariat' | 'user-group' | 'kl' | (string & {})

/** `suspended`: mail to the address bounces; the municipality still counts, the letters do not leave. `former`: no longer in the network. */
export type PersonStatus = 'active' | 'suspended' | 'former'

/** One line of the roster. */
export interface Person {
  readonly id: string
  readonly name: string
  /** Lower-case addr-spec; the identity by which mails are recognised. */
  readonly email: string
  /** Further addresses of the same person (after a merger, say), lower-case. */
  readonly aliases: readonly string[]
  /** Addresses of others who may write for this person ("på vegne af"), lower-case; absent where there are none. */
  readonly delegates?: readonly string[]
  readonly organisation: string
  readonly functions: readonly PersonFunction[]
  readonly status: PersonStatus
  /** Taken off by the secretariat's yes, while the roster file may still say otherwise. */
  readonly isDropped?: true
  /** What the roster file said when the secretariat's yes changed it: a line that still says so changes nothing back. */
  readonly listed?: Contact
}

/** Who a person is, where mail reaches them, and for which municipality they speak. `email` in lower case. */
export interface Contact {
  readonly name: string
  readonly email: string
  readonly organisation: string
}

/** Who is on the roster, told to the secretariat alone. `organisations`: those that were asked for; none, where everybody was. */
export interface ContactList {
  readonly organisations: readonly string[]
  readonly people: readonly Contact[]
}

/** Who stands behind a command: somebody on the roster, seen at the moment of the mail. */
export interface Actor {
  readonly person: string
  readonly name: string
  readonly email: string
  readonly organisation: string
  readonly secretariat: boolean
  /** A delegate wrote: `email` is the delegate's, the rest is the person written for, and the person has yet to hear of it. */
  readonly delegate?: true
}

/** One addressee of a letter. `person` is null for a mailing-group address and for an answer to somebody outside the roster. */
export interface Recipient {
  readonly person: string | null
  readonly name: string
  readonly address: string
  readonly organisation: string | null
}

/** Who joins a municipality's contacts, and who leaves them. */
export interface ContactChange {
  readonly organisation: string
  readonly comes: { readonly name: string; readonly email: string } | null
  /** Somebody on the roster. `isLast`: the municipality has nobody else who gets its letters. */
  readonly leaves: { readonly person: string; readonly name: string; readonly isLast: boolean } | null
}

/** A row of such a list, as far as it could be read. `shown`: the row as it stood there, for saying which one was not. */
export interface ListedContact {
  readonly name: string
  readonly email: string | null
  readonly organisation: string | null
  readonly shown: string
  /** Who on the roster it is, where the words say so: a new name with a new address would be a stranger's. */
  readonly person?: string
}

/** What a list of contacts that the secretariat sent would change on the roster (G61). */
export interface RosterChange {
  readonly joins: readonly Contact[]
  readonly changes: readonly { readonly person: string; readonly was: Contact; readonly is: Contact }[]
  readonly leaves: readonly { readonly person: string; readonly name: string; readonly organisation: string }[]
}

/** Such a change as it is shown. `inWords`: the secretariat wrote it in sentences, and sent no list. */
export interface RosterCompared extends RosterAside {
  readonly change: RosterChange
  readonly unread: readonly string[]
  readonly inWords?: true
}

/** What the words say beside it: that some of it is of a day to come, though a yes does it at once; and who is away for a while, and stays on the list. */
export interface RosterAside {
  readonly isAhead?: true
  readonly onLeave?: readonly string[]
}

/** Whether there is anything to say yes to. */
export const changesNothing = ({ joins, changes, leaves }: RosterChange): boolean =>
  joins.length + changes.length + leaves.length === 0

/** Whether somebody acts for the secretariat (books, approves, sends). */
export const isSecretariat = (person: Pick<Person, 'functions'>): boolean => person.functions.includes('secretariat')
/** Whether somebody speaks for a municipality. */
export const isMember = (person: Pick<Person, 'functions'>): boolean => person.functions.includes('member')

/**
 * Who wrote, for others to read: "X for Y" of a delegate. X is the address, which is proven; a name beside it may be anybody's. What the secretariat passes on is the
 * member's own words, and bears his name.
 */
export const writerOf = ({ name, email, delegate, secretariat }: Actor): string =>
  delegate === true && !secretariat ? `${email} for ${name}` : name

/** Whether an addressee is the one who wrote; the person whom a delegate wrote for is not. */
export const isWriter = (by: Actor, each: Recipient): boolean =>
  each.address === by.email || (by.delegate !== true && each.person !== null && each.person === by.person)

/**
 * Whether a yes to a mail may change the person or take them off. The secretariat's own people, and guests who are no members, stand in the file alone:
 * without the last of the former nobody could book, approve, or say the yes that brings one back.
 */
export const isChangedByYes = (person: Pick<Person, 'functions'>): boolean => isMember(person) && !isSecretariat(person)

/** The person as an addressee. */
export const asRecipient = (person: Person): Recipient => ({
  person: person.id,
  name: person.name,
  address: person.email,
  organisation: person.organisation,
})
