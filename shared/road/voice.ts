import type { ParsedMail } from '../mail/parsed-mail.ts'
import { senderOf } from '../mail/sender.ts'
import { delegatorOf, find, organisationOf } from '../members/members.ts'
import type { HeldWhy } from '../network/events.ts'
import type { Person } from '../people.ts'
import { tellsTwoStories } from '../understanding/reply/two-stories.ts'
import type { Books } from './books.ts'
import type { Envelope } from './incoming.ts'
import type { Released } from './reading.ts'
import { sentByOther } from './sent-by.ts'

/** Who a mail is from, as far as we may believe it. */
export type Voice =
  | {
      readonly kind: 'member'
      readonly person: Person
      readonly address: string
      /** Somebody whom the roster lets write for the person. */
      readonly delegate: boolean
    }
  | {
      readonly kind: 'held'
      readonly why: HeldWhy
      readonly address: string
      readonly name: string
      readonly organisation: string | null
      readonly mayTell: boolean
      readonly sentBy?: string
    }

/**
 * Identity is the authenticated From, never the reply address (design D6). The envelope says whether it is proven: what stands in
 * the mail itself, an `Authentication-Results` of its own making included, proves nothing here. Whoever cannot be believed is held: never refused to
 * the address, which may be somebody else's. A delegate's own address speaks for the person who names it on the roster; whose letter is answered
 * makes nobody a delegate (robustness.md, table B 8). `calledSpam`: see `Screening`.
 */
export function voiceOf(
  mail: ParsedMail,
  envelope: Envelope,
  books: Books,
  released: Released | null,
  calledSpam = false,
): Voice {
  const sender = senderOf(mail)
  const [shown] = mail.from
  if (!sender.ok) {
    return {
      kind: 'held',
      why: sender.why,
      address: shown?.address ?? '',
      name: shown?.name ?? '',
      organisation: null,
      mayTell: false,
    }
  }
  const { address, name } = sender.mailbox
  const own = find(books.members.state, address)
  const person = own ?? delegatorOf(books.members.state, address)
  const organisation = person?.organisation ?? organisationOf(books.members.state, address)
  const isVouched = released?.confirmed === true || released?.vouched === true
  const isProven = envelope.authenticated || isVouched
  if (!isProven)
    return {
      kind: 'held',
      why: person === null ? 'unknown-sender' : 'unverified-sender',
      address,
      name,
      organisation,
      mayTell: false,
    }
  if (person === null) return { kind: 'held', why: 'unknown-sender', address, name, organisation, mayTell: true }
  const isOdd =
    mail.duplicateHeaders.some(name => twoOpinions.has(name)) || mail.repaired.includes('utf-7') || tellsTwoStories(mail)
  if (isOdd && !isVouched) return { kind: 'held', why: 'suspicious-mail', address, name, organisation, mayTell: false }
  const sentBy = isVouched ? null : sentByOther(mail, person, address, books)
  if (calledSpam && !isVouched) {
    const by = sentBy === null ? {} : { sentBy }
    return { kind: 'held', why: 'called-spam', address, name, organisation, mayTell: true, ...by }
  }
  if (sentBy !== null) return { kind: 'held', why: 'sent-by-other', address, name, organisation, mayTell: true, sentBy }
  return { kind: 'member', person, address, delegate: own === null }
}

const nobodyProven: ReadonlySet<HeldWhy> = new Set<HeldWhy>(['unknown-sender', 'unverified-sender', 'malformed-sender'])

/** Whether somebody on the roster has certainly sent it, whatever else is odd about it. */
export const isProvenMember = (voice: Voice): boolean => voice.kind === 'member' || !nobodyProven.has(voice.why)

/** Of two such lines one mail program shows the first and another the last: what the sender saw is not known (robustness.md, table B 31). */
const twoOpinions: ReadonlySet<string> = new Set(['subject', 'content-type', 'content-transfer-encoding'])
