import type { ParsedMail } from '../mail/parsed-mail.ts'
import { domainOf } from '../mail/sender.ts'
import { organisationOf } from '../members/members.ts'
import type { Person } from '../people.ts'
import { isSecretariat } from '../people.ts'
import type { Books } from './books.ts'

const isSameHouse = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

/**
 * The address in `Sender` that a mail was sent by, where it is no address of the author's own house, or null: DMARC proves the domain of
 * From, and says nothing of somebody elsewhere who sends in its name (robustness.md, table B 7). A colleague of the same domain, of another
 * domain of the same municipality, or a delegate of the roster sends for the author; answers to an invitation name their own people, and a calendar
 * service sends them for everybody. A secretariat has a mailbox of its own, and its people are employed by one of the network's municipalities: were
 * what they send in its name held, their yes would be held as well.
 */
export function sentByOther(mail: ParsedMail, person: Person, address: string, books: Books): string | null {
  if (mail.calendars.length > 0) return null
  const senders = mail.sender.map(each => each.address.toLowerCase())
  const own = organisationOf(books.members.state, address) ?? person.organisation
  const isOwn = (sender: string): boolean => {
    const theirs = organisationOf(books.members.state, sender)
    return (
      isSameHouse(domainOf(sender), domainOf(address)) ||
      [person.email, ...person.aliases, ...(person.delegates ?? [])].includes(sender) ||
      theirs === own ||
      (theirs !== null && isSecretariat(person))
    )
  }
  return senders.find(sender => !isOwn(sender)) ?? (mail.duplicateHeaders.includes('sender') ? (senders[0] ?? '') : null)
}
