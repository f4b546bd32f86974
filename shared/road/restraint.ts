import { addMinutes } from '../calendar/day.ts'
import type { Charter } from '../charter/charter.ts'
import type { AskReason, Letter, LetterName } from '../letters.ts'
import { aDayBefore } from '../network/network.ts'
import { isSilenced } from '../network/peers.ts'
import type { Person } from '../people.ts'
import { asRecipient, isSecretariat } from '../people.ts'
import type { Books } from './books.ts'
import type { Ledger, Occasion } from './ledger.ts'
import { passedOnAs, tellSecretariat } from './machine-mail.ts'
import type { World } from './world.ts'

/** Nobody writes more; two robots do (RFC 3834 §2). */
const mostAnswersAnHour = 10

/** The secretariat works a heap off in one go, and every answer is a step of it. */
const mostToSecretariat = 60

/** The secretariat has nobody who could help it on, so that it may ask again. */
const mostCouldNotADay = (person: Person): number => (isSecretariat(person) ? 3 : 1)

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
  'could-not-read',
  'closed-mail',
])

/**
 * "The secretariat has your message", sent to whoever wrote what no rule understands. A mailbox that acknowledges everything under a case number of its
 * own answers that too, and is no machine that we could know: the second of a day is the last.
 */
const mostThanksADay = 2

const isThanks = (letter: Letter): boolean => letter.name === 'remark-receipt' && letter.mail !== undefined

const saysCouldNot = (letter: Letter): boolean => letter.name === 'question' && couldNot.has(letter.reason)

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

/**
 * The last word on answers, when everything about a mail has been decided: at most one "we could not" and two
 * "people have it" to an address a day, ten ordinary answers an hour, no receipt to a machine that has written three times. What is decided stands all the same, what waits for a yes
 * goes out, and where somebody would go on believing that a thing was done, the secretariat hears of it.
 */
export async function restrain(
  world: World,
  { books, ledger, occasion, charter }: { books: Books; ledger: Ledger; occasion: Occasion; charter: Charter },
  person: Person,
  address: string,
  subject: string,
): Promise<void> {
  const { at } = occasion
  const noted = { books, ledger, occasion, charter }
  const isOffice = isSecretariat(person)
  const withholdReceipts = (): void => {
    if (!isOffice && ledger.answers().some(saysNotDone)) tellSecretariat(noted, 'unanswered', asRecipient(person), { subject })
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
  // People have what it said; only its writer does not hear so a third time.
  if (said(isThanks) >= mostThanksADay) ledger.withhold(isThanks)
  if (said(saysCouldNot) < mostCouldNotADay(person) || !ledger.answers().some(saysCouldNot)) return
  const isPassedOn = ledger.answers().some(each => each.name === 'question' && passedOnAs(each.reason) !== null)
  ledger.withhold(saysCouldNot)
  // The words have gone on to the secretariat anyhow.
  if (!isOffice && !isPassedOn) tellSecretariat(noted, 'unclear-again', asRecipient(person), { subject })
}
