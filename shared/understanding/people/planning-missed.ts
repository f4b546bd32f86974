import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import { chooseMeeting, meetingsOn } from '../dates/which-meeting.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isAttending } from '../items/nothing-words.ts'
import { isPrivate } from '../language/private-life.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { ask, nothingWanted, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { ofGuest } from '../talk/of-guest.ts'
import { mayGoToPeople, plainlyForPeople, wholeToPeople } from '../talk/to-people.ts'
import type { Understood } from '../understood.ts'
import { politeNo, yesOrNo } from '../yes-no/yes-words.ts'
import { isReason, month } from './absence-words.ts'
import { hearApology } from './apology.ts'
import { substituteIn } from './substitutes.ts'

/**
 * "Jeg kan desværre ikke den 31., men Viggo deltager" to the invitation to the planning meeting: as a no from a calendar. Where the network's own
 * meeting is named as well, or somebody comes after all, it is asked about.
 */
export const planningMissed = (reading: Reading): Understood | null => {
  const letter = answered(reading, 'planning-invitation')
  return letter === null ? null : missed(reading, () => letter.meeting.number)
}

/** Below the news that it is moved nobody has to name it either, and of one that is cancelled nobody is away. */
export const planningBelow: Rule = reading => {
  const letter = answered(reading, 'planning-moved', 'planning-apology-receipt', 'planning-cancelled')
  const { hint, sender } = reading.situation
  if (letter === null || hint != null || sender === null || ourMeeting.test(fold(reading.text).replace(allNamed, ' ')))
    return null
  const { away, back } = hearApology(reading)
  const instead = substituteIn(reading.text, reading)
  if (letter.name === 'planning-cancelled')
    return away || back || instead !== null ? ask('not-understood', 'an absence, below what does not take place') : null
  if (back) return byPeople
  if (letter.name === 'planning-moved') return missed(reading, () => letter.meeting.number)
  // It says of the network's meeting that "afbud" is an answer, and who comes instead may be said of either.
  return away || instead === null ? null : ask('not-understood', 'who comes instead, to which of two meetings')
}

const nextMeeting = (reading: Reading): number | Understood => {
  const choice = chooseMeeting(reading, 'apology', '')
  return 'ask' in choice ? choice.ask : choice.number
}

/** "Afbud til planlægningsmødet" in a mail of its own, or to another letter: nobody is away from the network's meeting. */
export const planningNamed: Rule = reading => {
  if (!named.test(fold(reading.text))) return null
  const said = missed(reading, () => {
    // A swap may be of a meeting far ahead, and the planning meeting is that of the next one.
    return nextMeeting(reading.letter !== null && 'swap' in reading.letter ? { ...reading, letter: null } : reading)
  })
  return said ?? planningAttended(reading)
}

const byPeople = ask('planning-meeting', 'words about the planning meeting, which the secretariat holds')

/** "Jeg kommer til planlægningsmødet": below its invitation there is nothing to do, and elsewhere the secretariat wants to know. */
const planningAttended = (reading: Reading): Understood | null => {
  const bare = (sentence: string): string => sentence.replace(toIt, '')
  const isEach = reading.said.length > 0 && reading.said.every(each => named.test(fold(each)) && isAttending(bare(each), reading))
  if (!isEach || !mayGoToPeople(reading)) return null
  return answered(reading, 'planning-invitation', 'planning-moved') === null
    ? wholeToPeople('who comes to the planning meeting, for those who hold it', reading)
    : nothingWanted('somebody comes to the planning meeting')
}
const toIt = / (?:også )?(?:til|på|med til|med på) planlægningsmøde(?:t|s|ts)?(?!\p{L})/iu

const named = / (?:planlægningsmøde(?:t|s|ts)?|planning meeting) /
const allNamed = / (?:planlægningsmøde(?:t|s|ts)?|planning meeting)(?= )/g
/** The network's own meeting, by a noun. */
const ourMeeting = / (?:erfa-?mød\S*|netværksmød\S*|mødet|møde nr|the meeting) /

/** "Kan vi rykke planlægningsmødet til kl. 9?", "Vi aflyser planlægningsmødet" */
const verbs = / (?:flyt\S*|ryk\S*|udsæt\S*|udskyd\S*|aflys\S*|drop\S*|mov\S*|postpon\S*|cancel\S*) /
const changes =
  / (?:flyt\S*|ryk\S*|udsæt\S*|udsat|udskyd\S*|udskudt|aflys\S*|udgår|dropper?|droppes|sløjf\S*|kl|klokken|senere|tidligere|i stedet|bliver|holdes|afholdes|mov\S*|postpon\S*|cancel\S*|instead) /

/** "Kan vi holde planlægningsmødet den 7. april i stedet?": another day for it without a verb that moves; "Hvornår holder vi det?" asks. */
const puts =
  / (?:holde|holdes|tage|tages|lægge|lægges|have|sætte|placere|placeres|afholde|afholdes|bliver|passer|hold|tag|læg) (?:[^ ]{1,20} ){0,6}(?:i stedet|\d{1,2}|hellere|formiddag|formiddagen|eftermiddag|eftermiddagen) /
const putsElsewhere = (text: string): boolean => puts.test(fold(text)) && !/ (?:hvornår|hvem|hvilke[nt]?) /.test(fold(text))

/** Whether a sentence moves or cancels, or names a day by which something else may be moved. */
const changesIt = (sentence: string): boolean =>
  verbs.test(fold(sentence)) || changes.test(fold(sentence)) || putsElsewhere(sentence)

/**
 * "KL kan ikke den 6. Kan vi tage planlægningsmødet den 7. april kl. 10 i stedet?": the secretariat moves the planning meeting and nothing else. Heard before
 * whatever would move the network's own meeting by that day: "det" and "den" are what was named last.
 */
export const planningMoved: Rule = reading => {
  const { sender, hint } = reading.situation
  if (sender === null || !isSecretariat(sender) || hint != null || hasItemWords(reading)) return null
  // "Nej, det er kun planlægningsmødet, der flyttes" answers what was shown.
  const isAnswer = answered(reading, 'meeting-needs-yes', 'cancellation-needs-yes') !== null
  if (isAnswer && !/\d/.test(reading.text)) return null
  let isOf = false
  let isChanged = false
  for (const each of reading.lines.flatMap(sentencesOf)) {
    const folded = fold(each)
    const isOurs = ourMeeting.test(folded.replace(allNamed, ' '))
    if (isOurs || named.test(folded)) isOf = !isOurs
    if (!changesIt(each)) continue
    // What is said of ours, or of a day before anything is named, is heard where meetings are moved; "KL kan ikke den 6." moves nothing.
    if (!isOf && (isOurs || verbs.test(folded))) return null
    isChanged ||= isOf
  }
  return isChanged
    ? ask('planning-unmoved', 'the secretariat changes the planning meeting, whose day follows from the meeting’s')
    : null
}

/**
 * The secretariat holds the planning meeting, so a member's words about its day go on there. The day follows from that of the meeting: the secretariat
 * hears that nothing of either has been changed.
 */
export const planningChanged: Rule = reading => {
  const { situation, text } = reading
  const { sender } = situation
  const folded = fold(text)
  if (sender === null || situation.hint != null || hasItemWords(reading)) return null
  if (!named.test(folded)) return null
  if (!(text.includes('?') ? verbs.test(folded) || putsElsewhere(text) : changes.test(folded))) return null
  return isSecretariat(sender)
    ? ask('planning-unmoved', 'the secretariat changes the planning meeting, whose day follows from the meeting’s')
    : byPeople
}

/**
 * What nothing else has understood, in the answer to the invitation to the planning meeting, or to the news that it is moved. A plain yes and a plain no in one sentence answer it; whatever
 * stands beside them is for the secretariat.
 */
export const planningAnswered: Rule = reading => {
  const { sender, hint } = reading.situation
  const letter = answered(reading, 'planning-invitation', 'planning-moved')
  if (sender === null || isSecretariat(sender) || hint != null || letter === null) return null
  const answer = open.test(reading.text) ? null : yesOrNo(reading, 'swap')
  const isAlone = reading.lines.flatMap(sentencesOf).length === 1
  if (answer === 'yes') return nothingWanted('a yes to the planning meeting')
  return answer === 'no' && isAlone
    ? wishes('a no to the planning meeting', {
        on: 'secretariat',
        number: letter.meeting.number,
        command: { type: 'DeclinePlanning', substitute: null, inWords: true },
      })
    : ((letter.name === 'planning-moved' ? (plainlyForPeople(reading) ?? ofGuest(reading)) : null) ?? byPeople)
}
/** A no with something in its place is more than a no. */
const open =
  /[?]|(?<!\p{L})(?:bytt\S*|refer\S*|mødeled\S*|men|dog|hellere|i stedet|istedet|ellers|hvis|spørg|til gengæld)(?!\p{L})/iu

const ofOurs = new RegExp(` (?:erfa|erfa-\\S*|selve mødet|begge|mødet i (?:${month})) | hverken .* mødet `)

const missed = (reading: Reading, which: () => number | Understood): Understood | null => {
  const { away, back, rest } = hearApology(reading)
  const instead = substituteIn(reading.text, reading, away)
  // "Jonas deltager i mit sted": that somebody comes instead says what cannot be.
  if (!(away || back || instead !== null || politeNo.test(fold(reading.text)))) return null
  const { situation, text } = reading
  const isOfMeeting = meetingsOn(findDates(text, situation.now, situation.charter.timeZone), situation).length > 0
  const isOurs = isOfMeeting || ofOurs.test(fold(text))
  // "Planlægningsmødet passer fint. Til ERFA kommer Jonas i stedet for mig": who comes instead is heard as everywhere.
  if (isOurs && !away && !back) return null
  if (back || isOurs) return ask('not-understood', 'an apology for the planning meeting, which is not the network’s meeting')
  const command = { type: 'DeclinePlanning', substitute: substituteIn(text, reading, true), inWords: true } as const
  const number = which()
  if (typeof number !== 'number') return number
  // "Jeg kommer den 14. Skal jeg sende slides på forhånd?": the secretariat, who hears of the no, hears the question as well.
  const asked = rest.some(each => each.includes('?')) ? rest.filter(each => !isPrivate(each) && !isReason(fold(each))) : []
  return wishes(
    'words for not coming to the planning meeting',
    { on: 'secretariat', number, command },
    ...toPeople(number, situation.sender === null || isSecretariat(situation.sender) ? '' : asked.join(' ')),
  )
}
