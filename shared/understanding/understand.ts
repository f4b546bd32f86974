import type { ParsedMail } from '../mail/parsed-mail.ts'
import { heardAtLast } from './afterwards.ts'
import { agendaAfterAll, agendaAnswer } from './agenda/agenda-answer.ts'
import { agendaOrder } from './agenda/agenda-order.ts'
import { codedLines, itemNamedLater } from './agenda/coded-lines.ts'
import { goneAndMore } from './agenda/gone-and-more.ts'
import { lateAgreed } from './agenda/late-agreed.ts'
import { lateAnswer } from './agenda/late-answer.ts'
import { askedBeside } from './asked-beside.ts'
import { booking } from './booking/booking.ts'
import { bookingUndone } from './booking/booking-undone.ts'
import { cancelledAfterAll } from './booking/cancelled-after-all.ts'
import { hoursCorrected } from './booking/hours-corrected.ts'
import { linkChanged } from './booking/link-changed.ts'
import { otherHours } from './booking/other-hours.ts'
import { otherDayThanShown, perhapsBooking, pushedByWeeks } from './booking/perhaps-booking.ts'
import { perhapsCancelled, perhapsOfMeeting } from './booking/perhaps-cancelling.ts'
import { perhapsPlace } from './booking/perhaps-place.ts'
import { placeTold } from './booking/place-told.ts'
import { rehearsal } from './booking/rehearsal.ts'
import { shiftedHours } from './booking/shifted-hours.ts'
import { coverIsNone, passedOnMail } from './forwarded.ts'
import { commentPassedOn, commentSaidToBe } from './forwarded-comment.ts'
import { invitation } from './invitation/understand.ts'
import { withPresenters } from './items/by-name.ts'
import { corrected } from './items/corrections.ts'
import { itemAnswer, textOfItem } from './items/item-answer.ts'
import { itemBack } from './items/item-back.ts'
import { fileBrought } from './items/item-file.ts'
import { namedTakenBack } from './items/item-gone.ts'
import { itemForLater } from './items/item-later.ts'
import { itemOfNews } from './items/item-news.ts'
import { itemNotReached } from './items/item-not-reached.ts'
import { noneBesideOthers } from './items/item-of-others.ts'
import { doubtedPlace, itemOnAnswer, othersItemJoined, oursChanged } from './items/item-of-whom.ts'
import { itemPointedAt } from './items/item-pointed.ts'
import { changedBefore, itemInContext, itemsStay, namedItem, nothingToBring, takenBack } from './items/item-rules.ts'
import { itemThere } from './items/item-there.ts'
import { nothingAndMore } from './items/nothing-and-more.ts'
import { itemOfMember } from './items-of-members.ts'
import { forgetAll } from './language/remembering.ts'
import { commentBySubject } from './minutes/comment-by-subject.ts'
import { commentAnswer, newComment } from './minutes/comment-wish.ts'
import { minutesIn, previewAnswer } from './minutes/minutes-wish.ts'
import { pointMissing } from './minutes/point-missing.ts'
import { asOffered } from './offered-line.ts'
import { okAndMore } from './ok-and-more.ts'
import { ask } from './outcome.ts'
import { apology, apologyAnswer } from './people/apology.ts'
import { colleagueAnswer } from './people/colleague-letter.ts'
import { forPeople, nothingToDo } from './people/coming.ts'
import { contactsAnswer } from './people/contacts.ts'
import { apologyPassedOn, apologySaidToBe } from './people/forwarded-apology.ts'
import { heldAnswerAndLeaver } from './people/held-newcomer.ts'
import { newcomer } from './people/newcomer.ts'
import { aboutPeople, onlyAboutPeople } from './people/people-words.ts'
import { planningAnswered, planningBelow, planningChanged, planningMoved, planningNamed } from './people/planning-missed.ts'
import { isColleagueAway } from './people/presence.ts'
import { presenceAndMore } from './people/presence-and-more.ts'
import { rolesArranged, rolesBeside } from './people/roles-arranged.ts'
import { rolesOfMember } from './people/roles-said.ts'
import { rosterByField } from './people/roster-fields.ts'
import { rosterAnswer, rosterSent } from './people/roster-table.ts'
import { rosterAnswerAndMore, rosterSaid } from './people/roster-words.ts'
import { swapTakenBack } from './people/swap-back.ts'
import { swapAndMore } from './people/swap-more.ts'
import { swapAnswer } from './people/swap-wish.ts'
import { toldByOffice } from './people/told-by-office.ts'
import { beside } from './questions/beside-answer.ts'
import { withFieldsTold } from './questions/fields-told.ts'
import { freeAnswer } from './questions/free-answer.ts'
import { newWords } from './questions/new-words.ts'
import { answerWithMore, itemNamed, questionAnswer } from './questions/question-answer.ts'
import { secondHalf } from './questions/second-half.ts'
import type { Reading, Rule } from './reading.ts'
import { byItself, readingOf } from './reading.ts'
import type { Separated } from './reply/separated.ts'
import type { Situation } from './situation.ts'
import { acknowledged, polite } from './talk/acknowledged.ts'
import { anythingAsked } from './talk/anything-asked.ts'
import { askedAfterwards, askedOfUs } from './talk/asked-of-us.ts'
import { closedMail } from './talk/closed-mail.ts'
import { factsAsked } from './talk/facts-asked.ts'
import { fileWanted } from './talk/file-wanted.ts'
import { leftGreeting } from './talk/greeting.ts'
import { information } from './talk/information.ts'
import { knownQuestion } from './talk/known-questions.ts'
import { wrongThread } from './talk/missent.ts'
import { noItem } from './talk/no-item.ts'
import { notForEverybody } from './talk/not-for-all.ts'
import { answerToWriter, commentsDueStay, neverDone, perhapsToWriter } from './talk/not-ours.ts'
import { ofGuest } from './talk/of-guest.ts'
import { officeGreeting } from './talk/office-greetings.ts'
import { officeNote } from './talk/office-notes.ts'
import { onlyTalk } from './talk/only-talk.ts'
import { otherMatter } from './talk/other-matter.ts'
import { ownRole } from './talk/own-role.ts'
import { practicalLine } from './talk/practical-line.ts'
import { askedMeanwhile, procedureAsked } from './talk/procedure.ts'
import { reissue } from './talk/reissue.ts'
import { saidNoItem } from './talk/said-no-item.ts'
import { sentAgain } from './talk/sent-again.ts'
import { standingPaper, standingTime } from './talk/standing-points.ts'
import { stopMail } from './talk/stop-mail.ts'
import { thanksForMeeting } from './talk/thanks.ts'
import { plainlyForPeople, requestToPeople, whoComes } from './talk/to-people.ts'
import type { Understood } from './understood.ts'
import { yesWithWish } from './yes-no/yes-with-wish.ts'

/** "Ja, og vi har også et punkt: …": the yes or no to our letter, and an item or an apology beside it, which must be heard too. */
const yesAndMore: Rule = reading => {
  const found = beside(reading)
  if (found === null) return null
  const { head, rest } = found
  const answer = heldAnswerAndLeaver(head) ?? swapAnswer(head)
  if (answer?.kind !== 'wishes') return null
  const more = understandReading(byItself(reading, rest))
  return more.kind === 'wishes' && more.wishes.length > 0
    ? { ...more, wishes: [...answer.wishes, ...more.wishes], because: ['the answer to our question, and more', ...more.because] }
    : ask('not-understood', 'the answer to our question, and words for more that are not clear')
}

const presence: Rule = reading => presenceAndMore(understandReading)(reading)

/** In this order: what can mean only one thing, then what the answered letter makes of the words, then the words by themselves. The first that understands decides. */
const rules: readonly (readonly [name: string, rule: Rule])[] = [
  ['a mail that cannot be opened', closedMail],
  ['calendar', invitation],
  ['rehearsal', rehearsal],
  ['words that are not for everybody', notForEverybody],
  ['minutes', minutesIn],
  ['an apology that is passed on', apologyPassedOn],
  ['a comment passed on', reading => commentPassedOn(understandReading)(reading)],
  ['another time for a standing point', standingTime],
  ['a mail passed on', reading => passedOnMail(asItsAuthor)(reading)],
  ['an item for others', reading => itemOfMember(understandReading)(reading)],
  ['a late item, as the secretariat agrees', lateAgreed],
  ['an answer to whoever wrote', answerToWriter],
  ['no words', ({ text }) => (text === '' ? ask('no-text', 'no words of the sender’s own') : null)],
  ['an ok to what waits, and more', reading => okAndMore(understandReading)(reading)],
  ['who comes, as the secretariat tells it', reading => toldByOffice(understandReading)(reading)],
  ['the roles, and what stands beside them', reading => rolesBeside(understandReading)(reading)],
  ['a line of how to get in', reading => practicalLine(understandReading)(reading)],
  ['where a meeting is', placeTold],
  ['other hours than were shown', hoursCorrected],
  ['a yes, and what is wished beside it', yesWithWish],
  ['a yes or no, and what stands beside it', reading => secondHalf(understandReading)(reading)],
  ['somebody new', reading => newcomer(understandReading)(reading)],
  ['a list of contacts', rosterSent],
  ['news of the roster in words', rosterSaid],
  ['news of the roster by its fields', rosterByField],
  ['minutes once more', reissue],
  ['a file that was left out', fileWanted],
  ['the item that was asked for', itemNamed],
  ['a file of an item', fileBrought],
  ['items that are there, changed', reading => itemBack(reading) ?? corrected(understandReading)(reading)],
  ['an item taken back, and new ones', goneAndMore],
  ['an answer to a question in free words', freeAnswer],
  ['new words below our question', reading => newWords(understandReading)(reading)],
  ['an answer to a question, and more', reading => answerWithMore(understandReading)(reading)],
  ['a line for everybody', leftGreeting],
  ['thanks and absence of the secretariat', officeGreeting],
  ['a letter once more', sentAgain],
  ['more time for comments', commentsDueStay],
  ['a question about a meeting', factsAsked],
  ['a question about a meeting, and more', reading => askedBeside(understandReading)(reading)],
  ['information', information],
  ['a question of which the answer is known', knownQuestion],
  ['words for somebody else', wrongThread],
  ['what its writer says is no item', reading => saidNoItem(understandReading)(reading)],
  ['answer to a question', questionAnswer],
  ['the planning meeting, and no other', planningMoved],
  ['another day than was shown', otherDayThanShown],
  ['another place than was shown', reading => (reading.letter?.name === 'meeting-needs-yes' ? perhapsPlace(reading) : null)],
  ['yes or no, and more', yesAndMore],
  ['answer about a held mail', heldAnswerAndLeaver],
  ['answer about contacts', contactsAnswer],
  ['answer about a list of contacts, and more news', rosterAnswerAndMore],
  ['answer about a list of contacts', rosterAnswer],
  ['answer about a swap', swapAnswer],
  ['other hours', otherHours],
  ['so much earlier or later', shiftedHours],
  ['another link', linkChanged],
  ['another place, perhaps', perhapsPlace],
  ['so many weeks later', pushedByWeeks],
  ['an item that a meeting did not reach', itemNotReached],
  ['answer to an agenda', agendaAnswer],
  ['an absence below a letter about the planning meeting', planningBelow],
  ['an agenda, in answer to our question', agendaAfterAll],
  ['answer about a late item', lateAnswer],
  ['answer to the preview of minutes', previewAnswer],
  ['a point that the minutes lack', pointMissing],
  ['an item, and its meeting', itemForLater],
  ['no more mail', stopMail],
  ['news of people alone', onlyAboutPeople],
  ['asked after the minutes', askedAfterwards],
  ['answer to minutes', commentAnswer],
  ['order of the agenda', agendaOrder],
  ['roles as the secretariat says', rolesArranged],
  ['a swap taken back', swapTakenBack],
  ['a cancellation taken back', cancelledAfterAll],
  ['answer to an apology', apologyAnswer],
  ['a booking undone', bookingUndone],
  ['booking', booking],
  ['lines with item numbers', codedLines],
  ['answer about an item', itemAnswer],
  ['answer to a colleague’s letter', colleagueAnswer],
  ['who is there and who is not', presence],
  ['nothing, beside an item of others', noneBesideOthers],
  ['nothing for the agenda', nothingToBring],
  ['nothing for the agenda, and more', nothingAndMore],
  ['items that stay', itemsStay],
  ['an item named and taken back', namedTakenBack],
  ['an item taken back', takenBack],
  ['an item changed', changedBefore],
  ['the only item of one’s own changed', oursChanged],
  ['swap', reading => swapAndMore(understandReading)(reading)],
  ['who has which role', rolesOfMember],
  ['the role that is theirs anyway', ownRole],
  ['who is with us', aboutPeople],
  ['other matters', otherMatter],
  ['an apology for the planning meeting', planningNamed],
  ['who comes, and how', whoComes],
  ['apology', apology],
  ['the planning meeting', planningChanged],
  ['an item of what has come up', itemOfNews(namedItem)],
  ['asked of us', askedOfUs],
  ['a question of procedure', procedureAsked],
  ['words that are no item', noItem],
  ['comments under a subject that says so', commentBySubject],
  ['an item of others, joined', othersItemJoined],
  ['an item that hangs on an answer', itemOnAnswer],
  ['a matter that may not be for the network', doubtedPlace],
  ['a mail passed on as an item', itemPointedAt],
  ['thanks', thanksForMeeting],
  ['an item that is there', itemThere],
  ['item', namedItem],
  ['comment', newComment],
  ['small talk alone', onlyTalk],
  ['an acknowledgement', acknowledged],
  ['a request to people', requestToPeople],
  ['a meeting, perhaps, in answer to a letter that tells how things stand', perhapsOfMeeting],
  ['a remark of the secretariat’s', officeNote],
  ['item that was asked for', itemInContext],
  ['a meeting, perhaps', perhapsBooking],
  ['a meeting that is off, perhaps', perhapsCancelled],
  ['politeness', polite],
  ['nothing to do', nothingToDo],
  ['answer to the invitation to the planning meeting', planningAnswered],
  ['a file for a standing point', standingPaper],
  ['plainly for people', plainlyForPeople],
  ['asked while a swap waits for its answer', askedMeanwhile],
  ['anything asked', anythingAsked],
  ['what we never do', neverDone],
  ['perhaps an answer to whoever wrote', perhapsToWriter],
  ['words of a guest', ofGuest],
]

/** What the sender said that this mail is, when we asked, goes before everything that the words could mean. */
const hinted: Readonly<Record<NonNullable<Situation['hint']>, Rule>> = {
  item: withFieldsTold(
    reading => itemBack(reading, true) ?? passedOnMail(asItsAuthor)(reading) ?? coverIsNone(reading) ?? namedItem(reading),
  ),
  text: textOfItem,
  comment: reading => commentSaidToBe(understandReading)(reading) ?? newComment(reading),
  apology: reading =>
    invitation(reading) ??
    apologySaidToBe(reading) ??
    toldByOffice(understandReading)(reading) ??
    (isColleagueAway(reading) ? presence(reading) : null) ??
    apology(reading),
  minutes: minutesIn,
  people: forPeople,
}

/** From a mail and what is going on to wishes, or to the question that has to be asked. Pure: the same mail means the same again. */
export const understand = (mail: ParsedMail, separated: Separated, situation: Situation): Understood => {
  try {
    return heardAtLast(asOffered(readingOf(mail, separated, situation)), understandReading)
  } finally {
    forgetAll()
  }
}

/** What a mail that is passed on would have meant from its author: who presents it is named, since whoever reads it does not know who wrote. */
const asItsAuthor = (reading: Reading): Understood => withPresenters(understandReading(reading), reading.situation)

const unclear = ask('not-understood', 'no rule understands these words')
function understandReading(reading: Reading): Understood {
  const { situation, letter } = reading
  const context = letter === null ? 'answers no letter of ours' : `answers »${letter.name}«`
  const first = situation.hint == null ? [] : [[`asked for, and said to be: ${situation.hint}`, hinted[situation.hint]] as const]
  const meant =
    situation.hintedItem == null ? [] : [[`asked for, and said to be about: ${situation.hintedItem}`, itemNamedLater] as const]
  for (const [name, rule] of [...first, ...meant, ...rules]) {
    const understood = rule(reading)
    if (understood !== null) return { ...understood, because: [context, name, ...understood.because] }
  }
  return { ...unclear, because: [context, ...unclear.because] }
}
