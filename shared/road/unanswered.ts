import { addDays, localDayOf } from '../calendar/day.ts'
import type { Day, Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import { directory } from '../directory.ts'
import type { Letter } from '../letters.ts'
import type { SaysWhat } from '../letters-around.ts'
import type { UnansweredMail } from '../letters-held.ts'
import type { HeldMail } from '../network/events.ts'
import type { Network } from '../network/network.ts'
import type { OpenQuestion } from '../network/questions.ts'
import { isOld, mayBeCarried } from '../network/questions.ts'
import type { Person, Recipient } from '../people.ts'
import type { Noted } from './machine-mail.ts'
import { endOf, isReached, toldOf } from './open-questions.ts'
import type { World } from './world.ts'

/**
 * The words that answer "what is your mail?", for a letter that is no question itself: only those are understood below it. A question for a day or an item has
 * a letter of its own.
 */
const offersOf = async ({ outbox }: World, { key }: OpenQuestion): Promise<readonly SaysWhat[] | null> => {
  const queued = await outbox.load(key)
  const letter = queued?.effect.kind === 'letter' ? queued.effect.letter : null
  if (letter?.name !== 'question' || letter.reason !== 'not-understood' || (letter.offered?.choices.length ?? 0) > 0) return null
  const words = letter.offered?.words.filter(each => each !== 'help') ?? []
  return words.length === 0 ? null : words
}

/**
 * What the week's letter says of open questions, with what follows: who reads his own there is reminded by it, and what has grown old is told of for the last
 * time. `readers`: whom it goes to besides the secretariat. `agendas`: when the agendas went out.
 */
export async function tellUnanswered(
  world: World,
  { ledger, occasion, charter }: Noted,
  { on, readers, agendas }: { readonly on: Day; readonly readers: readonly Recipient[]; readonly agendas: readonly Instant[] },
): Promise<readonly UnansweredMail[]> {
  const { at } = occasion
  const list: UnansweredMail[] = []
  for (const question of ledger.networkNow.questions) {
    const { mail, address } = question
    const end = endOf(question, ledger)
    const told = toldOf(question, charter)
    if (end !== null) {
      ledger.toNetwork({ type: 'SettleQuestion', at, mail, how: end })
      continue
    }
    // What was asked this morning may be answered before noon.
    if (told.askedOn >= on) continue
    const isLast = isOld(question, charter, at, agendas)
    const isOnly = ledger.networkNow.questions.filter(each => each.address === address).length === 1
    const isReader = isOnly && isReached(question, ledger) && readers.some(each => each.address === address)
    const offers = isReader && mayBeCarried(question, charter, on) ? await offersOf(world, question) : null
    if (offers !== null) ledger.toNetwork({ type: 'RemindOfQuestion', at, mail, by: 'digest' })
    if (isLast) ledger.toNetwork({ type: 'SettleQuestion', at, mail, how: 'given-up' })
    list.push({ ...told, isLast, offers })
  }
  return list
}

/** What nobody has said yes or no to for so long is no longer named every week. Days. */
const namedFor = 28

/**
 * The mails that wait for the secretariat's yes or no since yesterday or longer, and for no more than four weeks: until it comes nothing is done, and nobody else sees that. Several of one stranger wait
 * for one answer.
 */
export const stillHeld = ({ held }: Network, on: Day, { timeZone }: Charter): readonly HeldMail[] => {
  const waiting = held.filter(({ since }) => {
    const day = localDayOf(since, timeZone)
    return day < on && on <= addDays(day, namedFor)
  })
  const isStranger = ({ why }: HeldMail): boolean => why !== 'meeting-needs-yes' && why !== 'cancellation-needs-yes'
  return waiting.filter(
    (mail, at) => !isStranger(mail) || waiting.findIndex(each => each.from === mail.from && each.why === mail.why) === at,
  )
}

/** The overview of the items tells the secretariat what may be one more, and was never said to be. */
export const withUnanswered = (letter: Letter, { questions }: Network, people: readonly Person[], charter: Charter): Letter => {
  if (letter.name !== 'submission-summary') return letter
  const { number } = letter.meeting
  const list = questions
    .filter(each => each.mayBeItem && (each.meetings.length === 0 || each.meetings.includes(number)))
    .map(each => toldOf(each, charter))
  return list.length === 0
    ? letter
    : {
        ...letter,
        unanswered: {
          for: directory(charter, people)
            .secretariat()
            .map(each => each.address),
          list,
        },
      }
}
