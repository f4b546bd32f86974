import { nextSendTime } from '../calendar/deadlines.ts'
import type { Letter, PassedOn } from '../letters.ts'
import { factsOf } from '../meeting/desk.ts'
import { writerOf } from '../people.ts'
import { withoutMail } from '../understanding/people/contacts.ts'
import type { SecretariatWish } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'
import { sendAnnex } from './file-wanted.ts'
import { otherwiseThan } from './offered.ts'

const matterOf = (command: Exclude<SecretariatWish['command'], { type: 'RequestFile' }>): PassedOn => {
  switch (command.type) {
    case 'StopMail':
      return 'stop-mail'
    case 'DeclinePlanning':
      return 'planning-apology'
    case 'PassRemarkOn':
      return `${command.beside}-remark`
  }
}

/**
 * Passes on to the secretariat what only people can settle. Whoever wants no more mail hears that it has been: taking somebody off
 * the list by a machine would leave a municipality without its letters, and nobody would know.
 */
export async function passOn({ command, number }: SecretariatWish, errand: Errand): Promise<Ending> {
  if (command.type === 'RequestFile') return sendAnnex(number, command.annex, errand)
  const { books, ledger, by, occasion, charter } = errand
  // Its own words would come back to the secretariat as somebody's, "write to" its own address.
  if (by.secretariat && command.type === 'PassRemarkOn' && by.delegate !== true) {
    answer(errand, { name: 'remark-receipt', words: command.words, undone: true })
    return { outcome: 'asked', reason: 'not-done' }
  }
  const who = { person: by.person, name: writerOf(by), address: by.email, organisation: by.organisation }
  const { state } = number === null ? { state: null } : await books.meeting(number)
  const meeting =
    state === null || state.phase === 'unscheduled'
      ? null
      : factsOf(state, { expectedRoles: books.roles(state, state.number).expected })
  const substitute = command.type === 'DeclinePlanning' ? command.substitute : null
  const isWhole = command.type === 'PassRemarkOn' && command.isWhole === true
  const words = command.type === 'PassRemarkOn' ? { words: command.words } : {}
  const subject = isWhole && errand.mail.subject !== '' ? { subject: errand.mail.subject } : {}
  // Files that nothing else of the mail has taken: nobody would see them otherwise.
  const files = command.type === 'PassRemarkOn' && errand.files.length > 0 ? { files: errand.files } : {}
  const person = books.members.state.people.find(each => each.id === by.person)
  const isLeaving = command.type === 'StopMail' && person !== undefined && by.delegate !== true
  const change = isLeaving ? withoutMail(person, books.members.state.people) : null
  const letter: Letter = {
    name: 'passed-on',
    what: matterOf(command),
    meeting,
    who,
    substitute,
    ...words,
    ...subject,
    ...files,
    ...(change !== null && { change }),
  }
  const to = ledger.secretariat(charter)
  ledger.add({ kind: 'letter', letter, to, notBefore: nextSendTime(charter, occasion.at), answering: null })
  if (command.type === 'StopMail') answer(errand, { name: 'stop-mail-receipt' })
  // Beside a calendar's answer nobody waits for a receipt.
  if (command.type === 'PassRemarkOn' && command.beside !== 'calendar') {
    const more = isWhole ? { mail: errand.mail.id, otherwise: await otherwiseThan(command.words, errand.otherwise) } : {}
    answer(errand, { name: 'remark-receipt', words: command.words, ...more })
  }
  if (command.type === 'DeclinePlanning' && command.inWords)
    answer(errand, { name: 'planning-apology-receipt', meeting, substitute })
  return { outcome: 'accepted', reason: 'passed-on-to-the-secretariat' }
}

/** The whole mail to the secretariat: what its writer asks is for people to settle. */
export const passWholeOn = (words: string, number: number | null, errand: Errand): Promise<Ending> =>
  passOn({ on: 'secretariat', number, command: { type: 'PassRemarkOn', words, beside: 'mail', isWhole: true } }, errand)
