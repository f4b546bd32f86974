import { isSecretariat } from '../../people.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, linesOf, sentencesOf } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import { isAboutBelow, isOfSomebodyElse, onlyPointsBelow } from '../talk/points-below.ts'
import type { MeetingWish, Understood } from '../understood.ts'
import { apology } from './apology.ts'
import { asSentBy, authorOf, headerOf, isForwardMark, passedOnWords } from './author.ts'
import { asAttendant, inFull, personCalled, spokenFor } from './colleagues.ts'
import { bringsAlong, foldedOf, hangsOn, presenceOf } from './presence-words.ts'
import { besideAway } from './substitutes.ts'

/** "Til din orientering", "Afbud, se nedenfor": hands it on, and says nothing of its own. */
const handsOn =
  / (?:orientering|videresendt|videresender|nedenfor|nedenstående|fyi|afbud|til dig|hermed|herunder|se (?:her|mail|venligst)) /
/** "Mette deltager fra Skive", "Pia kommer ikke": who is there and who is not, which the mail below it says in its author's words. */
const saysWhoComes = (sentence: string): boolean => presenceOf(foldedOf(sentence), true) !== null && !hangsOn(foldedOf(sentence))

/** "Vil I notere det?", "Noterer I afbuddet?" */
const asksToNote =
  /^ (?:(?:vil|kan|kunne|gider|må) (?:i|du|jeg bede (?:jer|dig)(?: om at)?) (?:(?:lige|venligst|gerne|ikke) ){0,2}(?:notere|registrere|skrive|melde|tage)|(?:noterer|registrerer|skriver|tager) (?:i|du)|(?:notér|noter|registrer|skriv)) (?:(?:lige|venligst) )?(?:det|den|dem|hende|ham|afbud|afbuddet|hendes afbud|hans afbud|denne|dette|det her)(?: (?:ned|på|op|ind|med|til jer|på listen)){0,2} $/

/** Some programs forward a mail as they quote it. */
const passedOn = ({ separated, subject }: Reading): string =>
  separated.forwarded !== '' ? separated.forwarded : subject.isForward ? separated.quoted : ''

/**
 * A member's apology that the secretariat passes on as a mail: it is his whom the mail names as its sender, if he is a member. Only an apology and a coming
 * after all; whatever else stands in it is for the secretariat, who has it.
 */
export const apologyPassedOn: Rule = reading => {
  const { situation, said } = reading
  const { sender } = situation
  if (sender === null || !isSecretariat(sender) || situation.hint != null || passedOn(reading) === '') return null
  const isCover = said.every(
    each =>
      isCourtesy(each, reading.names) ||
      isAboutBelow(each, reading) ||
      asksToNote.test(fold(each)) ||
      (!each.includes('?') && (handsOn.test(fold(each)) || saysWhoComes(each))),
  )
  return isCover ? apologyOfAuthor(reading, null) : null
}

/** "Afbud", when we asked what a mail that was passed on is for: its author's, and never that of whoever passed it on. */
export const apologySaidToBe: Rule = reading => {
  if (reading.situation.sender === null || !isOfSomebodyElse(reading) || !onlyPointsBelow(reading)) return null
  const number = meetingAnswered(reading)?.number ?? null
  return (
    apologyOfAuthor(reading, 'apology') ??
    wishes('nobody can tell whose apology it is', ...toPeople(number, reading.text || reading.subject.stem, true))
  )
}

/** The apology, or the coming after all, that the mail below is of its author's; null where it is more than that, or its author no member. */
const apologyOfAuthor = (reading: Reading, hint: 'apology' | null): Understood | null => {
  const { situation, said } = reading
  const author = authorOf(reading)
  const member = spokenFor(situation).find(each => each.id === author?.id)
  if (member === undefined) return null
  const words = linesOf(passedOnWords(passedOn(reading))).filter(line => headerOf(line) === null && !isForwardMark(line))
  const heard = apology(asSentBy(member, words.join('\n'), reading, hint))
  if (heard?.kind !== 'wishes') return null
  const own = heard.wishes.filter(
    (each): each is MeetingWish =>
      each.on === 'meeting' && (each.command.type === 'GiveApology' || each.command.type === 'WithdrawApology'),
  )
  if (own.length === 0 || own.length < heard.wishes.filter(each => each.on === 'meeting').length) return null
  const by = { for: asAttendant(member) }
  const stands = said.map(each => besideAway(each, reading)).find(each => each !== null && personCalled(each, [member]) === null)
  // Whom she brings along is nowhere noted: whoever passed it on hears so.
  const along = sentencesOf(words.join(' ')).filter(bringsAlong).join(' ')
  return wishes(
    'an apology of a member, passed on',
    ...own.map(({ command, ...each }) => {
      const isAlone = command.type === 'GiveApology' && command.substitute === null && stands != null
      return { ...each, command: { ...command, ...by, ...(isAlone && { substitute: inFull(stands, situation) }) } } as MeetingWish
    }),
    ...toPeople(own[0]?.number ?? null, along),
  )
}
