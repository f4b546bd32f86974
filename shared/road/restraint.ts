import { addMinutes } from '../calendar/day.ts'
import { sender } from '../directory.ts'
import type { AskReason, Letter, LetterName } from '../letters.ts'
import type { FileRef } from '../meeting/events.ts'
import { aDayBefore } from '../network/network.ts'
import { isSilenced } from '../network/peers.ts'
import type { Person } from '../people.ts'
import { asRecipient, isSecretariat } from '../people.ts'
import { actorOf, delegateOf } from './actors.ts'
import type { Noted } from './machine-mail.ts'
import { passedOnAs, tellSecretariat } from './machine-mail.ts'
import type { World } from './world.ts'

export interface News {
  readonly words: string
  readonly files?: readonly FileRef[]
}

/** Nobody writes more; two robots do (RFC 3834 §2). */
const mostAnswersAnHour = 10

/** The secretariat works a heap off in one go, and every answer is a step of it. */
const mostToSecretariat = 60

/** The secretariat has nobody who could help it on, and silence would let an agenda go out without what it wrote: it may ask again all day. A loop ends all the same. */
const mostCouldNotADay = (person: Person): number => (isSecretariat(person) ? 12 : 1)

/** Questions by which we say that we could not make anything of a mail. */
const couldNot: ReadonlySet<AskReason> = new Set<AskReason>([
  'no-text',
  'not-understood',
  'which-change',
  'about-people',
  'agenda-order',
  'swap-back',
  'planning-meeting',
  'planning-unmoved',
  'standing-unmoved',
  'could-not-read',
  'closed-mail',
])

/**
 * "The secretariat has your message", sent to whoever wrote what no rule understands. A mailbox that acknowledges everything under a case number of its
 * own answers that too, and is no machine that we could know: the second of a day is the last.
 */
const mostThanksADay = 2

const isThanks = (letter: Letter): boolean => letter.name === 'remark-receipt' && letter.mail !== undefined

const saysCouldNot = (letter: Letter): boolean =>
  letter.name === 'question' && letter.again === undefined && couldNot.has(letter.reason)

/** Without these a meeting stands still until somebody says yes, and no robot brings them about. */
const waitsForYes: ReadonlySet<LetterName> = new Set<LetterName>([
  'meeting-needs-yes',
  'cancellation-needs-yes',
  'which-organisation',
  'agenda-for-approval',
  'minutes-preview',
  'held-mail',
])

const isOrdinary = ({ name }: Letter): boolean => !waitsForYes.has(name)

/** Whoever does not get these believes that something was done which was not. */
const saysNotDone = ({ name }: Letter): boolean => name === 'question' || name === 'refusal' || name === 'mail-held'

/** Who wrote, from which address, and what. `news`: nothing where nobody could read it, or may. */
export interface Written {
  readonly person: Person
  readonly address: string
  readonly delegate: boolean
  readonly mail: string
  readonly subject: string
  readonly news?: News
}

/**
 * The last word on answers, when everything about a mail has been decided: at most one "we could not" and two "people have it" to an address a day, ten
 * ordinary answers an hour, no receipt to a machine that has written three times. What is decided stands all the same, what waits for a yes goes out, and
 * where somebody would go on believing that a thing was done, the secretariat hears of it, with the words.
 */
export async function restrain(
  world: World,
  noted: Noted,
  { person, address, delegate, mail, subject, news }: Written,
): Promise<void> {
  const { books, ledger, occasion } = noted
  const { at, answering } = occasion
  const isOffice = isSecretariat(person)
  const { words = '', files } = news ?? {}
  const more = { subject, ...(words !== '' && { words }), ...(files !== undefined && { files }) }
  const withholdReceipts = (): void => {
    if (!isOffice && ledger.answers().some(saysNotDone)) tellSecretariat(noted, 'unanswered', asRecipient(person), more)
    ledger.withhold(isOrdinary)
  }
  // The secretariat's own automatic replies are known as such, and must not keep its work from it for a day.
  if (!isOffice && isSilenced(ledger.networkNow, address, at)) return withholdReceipts()
  const today = await world.outbox.answersSince(books.id, address, aDayBefore(at))
  const thisHour = today.filter(
    ({ effect, queuedAt }) => effect.kind === 'letter' && isOrdinary(effect.letter) && queuedAt > addMinutes(at, -60),
  )
  // Answers are counted, not mails: a mail that gets none stops nothing, and one that gets two counts twice.
  const now = ledger.answers().filter(isOrdinary).length
  if (now > 0 && thisHour.length + now > (isOffice ? mostToSecretariat : mostAnswersAnHour)) {
    withholdReceipts()
    const events = ledger.toNetwork({ type: 'SilencePeer', at, address, minutes: 60 })
    if (events.length > 0) tellSecretariat(noted, 'many-mails', asRecipient(person))
    return
  }
  const said = (is: (letter: Letter) => boolean): number =>
    today.filter(({ effect }) => effect.kind === 'letter' && is(effect.letter)).length
  const isThanked = said(isThanks) >= mostThanksADay
  const isAsked = said(saysCouldNot) >= mostCouldNotADay(person) && ledger.answers().some(saysCouldNot)
  const isPassedOn = ledger.answers().some(each => each.name === 'question' && passedOnAs(each.reason) !== null)
  // People have what it said; only its writer does not hear so a third time.
  ledger.withhold(letter => (isThanked && isThanks(letter)) || (isAsked && saysCouldNot(letter)))
  if (!isAsked || isOffice) return
  // The words have gone on to the secretariat anyhow, and a mailbox that tells of a new colleague tells everybody.
  if (isPassedOn) return
  tellSecretariat(noted, 'unclear-again', asRecipient(person), more)
  if (words === '') return
  const to = [sender(delegate ? delegateOf(person, address) : actorOf(person, address))]
  ledger.add({ kind: 'letter', letter: { name: 'remark-receipt', words, mail }, to, notBefore: at, answering })
}
