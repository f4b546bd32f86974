import { isSecretariat } from '../../people.ts'
import { editIn } from '../agenda/agenda-words.ts'
import { verbIn } from '../booking/booking-words.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords, isQuestion, itemsIn } from '../items/item-wish.ts'
import { correctsPoint } from '../language/corrections.ts'
import { pointsElsewhere } from '../language/elsewhere.ts'
import { isCourtesy, mentions, saysOnly } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { commentWords, noComments } from '../language/vocabulary.ts'
import { ask, nothingWanted, toMeeting, toPeople, wishes } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { isAnsweredByStatus } from '../talk/information.ts'
import { mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'
import type { Understood } from '../understood.ts'
import { isOfProcess } from '../yes-no/none-said.ts'
import { announcedAt, ofMinutes, withItemsInLines } from './announced-below.ts'
import { besideComments, without } from './comment-and-away.ts'
import { isNothing, isTakenBack, leavesIt, read } from './comment-none.ts'
import { commentParts, pointsIn } from './comment-parts.ts'
import type { Kind } from './comment-sentences.ts'
import { sortSentences } from './comment-sentences.ts'
import { commentTakenBack } from './comment-taken-back.ts'
import { isVersionForgotten, withFile } from './corrected-minutes.ts'
import { ofOffice, plainlyOfOffice } from './office-comment.ts'

const comment = (number: number, reading: Reading): Understood => {
  const comments = commentParts(reading.text, reading.separated, reading.names)
  return wishes(`words about the minutes, in ${comments.length} parts`, toMeeting(number, { type: 'CommentOnMinutes', comments }))
}

/**
 * "Under punkt 3 står der august. Kan du sende mig præsentationen?", "Ingen rettelser. Husk temadagen": the comment is what is said of the minutes; what is
 * asked or told besides is for people, and politeness is nobody's comment. Null where everything is said of the minutes.
 */
const bySentence = (reading: Reading, number: number): Understood | null => {
  if (!mayGoToPeople(reading)) return null
  const sorted = sortSentences(reading)
  const those = (...kinds: readonly Kind[]) => sorted.filter(({ kind }) => kinds.includes(kind)).map(({ sentence }) => sentence)
  const [asides, talk] = [those('aside'), those('talk')]
  const people = toPeople(number, asides.join(' '))
  if (those('minutes').length > 0) {
    if (asides.length === 0 && talk.length === 0) return null
    const text = without(reading.text, [...asides, ...talk])
    const comments = commentParts(text, reading.separated, reading.names)
    return wishes('words about the minutes, and others', toMeeting(number, { type: 'CommentOnMinutes', comments }), ...people)
  }
  if (those('none').length > 0)
    return wishes('no comments, and words for people', toMeeting(number, { type: 'DeclareNoComments' }), ...people)
  return asides.length > 0
    ? wholeToPeople('words for people, and no comment', reading)
    : nothingWanted('politeness, and no comment')
}

/** "Hvornår er næste møde? Ellers ok med referatet" */
const noneAndQuestion = (reading: Reading, number: number): Understood | null => {
  const rest = reading.said.filter(each => !isAnsweredByStatus(each))
  // A mail that says nothing and asks nothing has been heard by now.
  return isNothing({ ...reading, said: rest, text: rest.join('\n') })
    ? wishes('no comments, and a question that the status answers', toMeeting(number, { type: 'DeclareNoComments' }), {
        on: 'nothing',
        command: { type: 'RequestStatus' },
      })
    : null
}

/** "Ingen kommentarer. Jeg har dog et punkt til næste møde: Arkivering." */
const noneAndAnItem = (reading: Reading, number: number): Understood | null => {
  const { said, names } = reading
  const isNone = (each: string) => saysOnly(each, noComments, new Set([...names, ...read]))
  const items = said.filter(
    each =>
      /^(?:men |og )?(?:(?:vi|jeg) (?:har|vil gerne have) (?:dog |også |desuden |til gengæld ){0,2})?(?:et |nyt |et nyt |et andet )?punkt til (?:næste|dagsorden)/i.test(
        each.trim(),
      ) && !ofMinutes.test(fold(each)),
  )
  if (items.length !== 1 || !said.some(isNone) || !said.every(each => isNone(each) || items.includes(each))) return null
  const text = items.join(' ')
  const found = itemsIn({ ...reading, text, lines: [text], said: items, subjectIsOwn: false })
  return found.kind === 'wishes'
    ? wishes('no comments, and an item', toMeeting(number, { type: 'DeclareNoComments' }), ...found.wishes)
    : null
}

const part = (reading: Reading, lines: readonly string[]): Reading => ({
  ...reading,
  ...{ text: lines.join('\n'), lines, subjectIsOwn: false, isSubjectOnly: false },
  said: lines.flatMap(sentencesOf).filter(each => !isCourtesy(each, reading.names)),
})

/** "Pkt. 3: juli, ikke juni.", and below it "Punkt til næste møde: Arkivering": what stands above is about the minutes. */
const commentAndItem = (reading: Reading): Understood | null => {
  const at = announcedAt(reading)
  // An item takes words about the minutes along where nobody looks for them.
  if (reading.lines.slice(at).some(line => ofMinutes.test(fold(line))))
    return ask('not-understood', 'an item, or words about the minutes')
  const above = part(reading, reading.lines.slice(0, at))
  // "Tak for referatet" above an item says nothing of the minutes.
  const first = above.said.length === 0 ? null : commentIn(above)
  if (first?.kind !== 'wishes') return first?.kind === 'not-understood' ? first : null
  const items = itemsIn(part(reading, reading.lines.slice(at)))
  return items.kind === 'wishes' ? wishes('words about the minutes, and an item', ...first.wishes, ...items.wishes) : null
}

/** "Se bort fra min mail, der skal stå juli": another comment in its place. */
const isCorrection = (sentence: string): boolean =>
  / (?:skal (?:der |i stedet )?stå|skal hedde|rettes|rettelse|rettelsen|ændres|i stedet|mangler|tilføjes) /.test(fold(sentence))

const takenBack = ['kommentar', 'kommentaren', 'kommentarerne', 'bemærkning', 'bemærkningen', 'rettelsen', 'rettelserne']

/** The answer to minutes that are out for comment: whatever is said is a comment, unless it says that there is none. */
export const commentAnswer: Rule = reading => withFile(commentIn(reading), reading)

const commentIn: Rule = reading => {
  const { said, text, lines } = reading
  const open = answered(reading, 'minutes-for-comment')
  const told = answered(reading, 'comment-receipt', 'no-comments-receipt', 'minutes-approved')
  const found = open ?? told
  if (found === null || text === '') return null
  const inLines = withItemsInLines(reading)
  if (announcedAt(inLines) >= 0 && hasItemWords(inLines)) return commentAndItem(inLines)
  if (verbIn(lines[0] ?? '', reading) === 'new') return null
  // "Kan vi bytte?": the letter says whose turn is next.
  if (answered(reading, 'minutes-approved') !== null && said.slice(0, 3).some(speaksOfRole)) return null
  const { away, back: isBackAgain, rest } = hearApology(reading)
  const beside = besideComments(reading)
  if (beside !== null) {
    const heard = commentIn(beside.rest)
    // "Ingen bemærkninger. Jeg kan ikke komme til næste møde" before that one is booked: people know when it comes.
    if (beside.away.kind !== 'wishes')
      return beside.away.reason === 'no-meeting' && heard?.kind === 'wishes' && mayGoToPeople(reading)
        ? wishes('words about the minutes, and an absence', ...heard.wishes, ...toPeople(null, beside.said.join(' ')))
        : beside.away
    return heard?.kind === 'wishes'
      ? wishes('words about the minutes, and an apology', ...heard.wishes, ...beside.away.wishes)
      : heard
  }
  // "Pkt. 2: Afbud fra Skive mangler" is said of the minutes.
  if ((away || isBackAgain) && rest.length === 0 && pointsIn(text.slice(0, 12)).length === 0) return null
  if (isNothing(reading)) {
    return open === null
      ? nothingWanted('a polite answer to a receipt')
      : wishes('words for having no comments', toMeeting(open.meeting.number, { type: 'DeclareNoComments' }))
  }
  const both =
    open === null ? null : (noneAndAnItem(reading, open.meeting.number) ?? noneAndQuestion(reading, open.meeting.number))
  if (both !== null) return both
  if (said.length === 0) return nothingWanted('a polite answer')
  if (said.every(each => leavesIt.test(fold(each)))) return nothingWanted('minutes that somebody else answers')
  if (said.every(each => pointsElsewhere(each, reading.names)))
    return ask('no-text', 'comments that stand in a file and not in the mail')
  if (pointsIn(text).length === 0 && said.every(each => isPromise(each, reading.names)))
    return nothingWanted('a promise of comments that are still to come')
  if (isVersionForgotten(reading))
    return ask('not-understood', 'a new version of the minutes is said to be there, and no file is')
  // A comment is read by the whole network.
  if (pointsIn(text).length === 0 && isOfProcess(said) && mayGoToPeople(reading))
    return wholeToPeople('more time, or the paper itself, and no comment', reading)
  if (isQuestion(reading) && pointsIn(text).length === 0 && /hvornår|næste møde|frist|when is|next meeting/i.test(text))
    return ask('not-understood', 'a question, and none about the minutes')
  if (/^(?:ja|yes|jo|måske)$/.test(fold(text).trim())) return ask('not-understood', 'a bare yes to minutes')
  const back = commentTakenBack(reading)
  if (back !== null) return back
  const around = new Set([...reading.names, ...takenBack])
  const isBack = said.every(each => saysOnly(each, ['træk tilbage', 'trækkes tilbage', 'fortryd'], around))
  if (isBack && open !== null) return ask('not-understood', 'a comment that is out of the box cannot be taken back by a word')
  // Others may have read it: what becomes of it is for people, and a second comment would not undo the first.
  const isPlainlyBack = open === null ? isBack || said.some(isTakenBack) : isTakenBack(said[0] ?? '') && !said.some(isCorrection)
  if (isPlainlyBack && pointsIn(text).length === 0 && mayGoToPeople(reading))
    return wholeToPeople('a comment is taken back', reading)
  if (isOffice(reading)) return ofOffice(reading, found.meeting.number)
  return bySentence(reading, found.meeting.number) ?? comment(found.meeting.number, reading)
}

const isOffice = ({ situation: { sender, hint } }: Reading): boolean => sender !== null && isSecretariat(sender) && hint == null

const says = (text: string): boolean => {
  const words = wordsOf(fold(text)).slice(0, 6)
  return (
    words.some(word => commentWords.has(word)) ||
    correctsPoint(text) ||
    (pointsIn(text.slice(0, 60)).length > 0 && / (?:skal|bør|forkert|mangler|rettes|should|wrong|missing) /.test(fold(text)))
  )
}

/** Of the minutes, by their name. */
const ofThem = / (?:[^ ]*referat(?:et|er|erne|ets)?|minutes) /

const asksWhen =
  /^ (?:hej |og |men ){0,2}(?:hvornår|hvor|hvem|hvordan|skal|må|when|where|who|how) | (?:skabelon|skabelonen|template) /

/** "Der er fejl i referatet punkt 2": of the minutes, whatever letter is answered. */
const corrects = (sentence: string): boolean =>
  / (?:i|til) (?:det |sidste |seneste )?referatet /.test(fold(sentence)) &&
  / (?:(?<! ved en )fejl|forkert|mangler|manglede|rettes|rettelse|skal (?:der )?stå|står|bemærkning|kommentar) /.test(
    fold(sentence),
  )

const ofWhatStands =
  / (?:der står|står der|der stod|skal stå|skal der stå|passer ikke|stemmer ikke|mangler|rettes|forkert|(?<! ved en )fejl|ikke helt rigtigt|ikke korrekt) /

/** "P-3 skal have 15 min": the items of a meeting that is still ahead are in no minutes. */
const isOfItemsAhead = ({ text, situation }: Reading): boolean => {
  const codes = codesIn(text)
  const isAhead = (code: string): boolean =>
    situation.meetings.some(view => before.has(view.phase) && view.items.some(each => each.id === code))
  const isPast = situation.meetings.some(view => !before.has(view.phase) && view.items.some(each => codes.includes(each.id)))
  return codes.length > 0 && !isPast && codes.every(isAhead)
}
const before: ReadonlySet<string> = new Set(['scheduled', 'calling', 'planning'])

const isOfComments = (sentence: string): boolean => [ofOthersComment, ofAllComments].some(each => each.test(fold(sentence)))
/** "Begge bemærkninger er indarbejdet", "Luk for bemærkninger" */
const ofAllComments =
  /^ (?:(?:begge|alle|de|disse|jeres|deres) (?:(?:to|tre|fire|nye) )?(?:bemærkninger|bemærkningerne|kommentarer|kommentarerne|rettelser|rettelserne) (?:er|bliver|har jeg|har vi) |(?:luk|lukke|lukker|åbn) for (?:flere )?(?:bemærkninger|kommentarer|rettelser) )/
/** "Ok, men P-3 skal ud": of an agenda. */
const ordersItem = (sentence: string): boolean =>
  codesIn(sentence).length === 1 && editIn(sentence.replace(/^(?:ok|okay|fint|ja|godt)[,.]? (?:men )?/i, ''), null) !== null
const ofOthersComment =
  /^ (?:(?:og|så|husk at|husk|kan du|vil du|du må|vi|jeg|ja|ok) ){0,3}(?:tag|tage|tager|medtag|medtage|indarbejd|indarbejde|ret|rette|slet|slette|stryg|fjern|udelad|se|skriv|skrive) (?:[^ ]{1,20} ){0,3}?(?:[^ ]{2,30}s|hans|hendes|deres|den|de) (?:bemærkning|bemærkninger|bemærkningen|bemærkningerne|kommentar|kommentarer|kommentaren|kommentarerne|rettelse|rettelser|rettelsen|rettelserne)(?: [^ ]{1,12}){0,4} $/

/** "Ingen bemærkninger til referatet, og ingen punkter til næste møde" has no comment; what stands below a digest may be of anything. */
const sortedOutside = (reading: Reading, number: number, isHinted: boolean): Understood | null => {
  const sorted = isHinted ? null : bySentence(reading, number)
  const isNone =
    sorted?.kind === 'wishes' && sorted.wishes.some(each => each.on === 'meeting' && each.command.type === 'DeclareNoComments')
  return isNone || reading.letter?.name === 'digest' ? sorted : null
}

/** A comment in words of its own: "Bemærkning til referatet: …", "Rettelser: …". */
export const newComment: Rule = reading => {
  const { lines, subject, subjectIsOwn, situation, said } = reading
  const isHinted = situation.hint === 'comment'
  // Where items were asked for, "Rettelse af skemaer" is one.
  const isElsewhere = situation.meetings.some(each => each.phase === 'minutes-out') && said.every(corrects)
  if (!isHinted && !isElsewhere && answered(reading, 'call-for-items', 'items-reminder') !== null) return null
  if (!isHinted && !ofThem.test(fold(reading.text)) && isOfItemsAhead(reading)) return null
  // "Lone kommer med en rettelse" to a draft agenda is said of that one.
  if (!isHinted && answered(reading, 'agenda-for-approval', 'agenda-held') !== null && !ofThem.test(fold(reading.text)))
    return null
  // "Hvornår får jeg skabelonen til referatet?": asked, and nothing said of minutes.
  if (!isHinted && asksWhen.test(fold(said[0] ?? '')) && said.every(each => each.endsWith('?'))) return null
  const opening = `${lines[0] ?? ''} ${lines[1] ?? ''}`
  // "Tag Birgits bemærkning med": of a comment that is there.
  if (!isHinted && said.every(each => isOfComments(each) || ordersItem(each))) return null
  const isSaid =
    says(lines[0] ?? '') ||
    (subjectIsOwn && says(subject.stem)) ||
    mentions(fold(opening), ['til referatet', 'i referatet', 'to the minutes', 'in the minutes'])
  // "Referatet" as the subject, above "Der står »intet nyt«. Det passer ikke helt".
  const isUnderThem =
    subjectIsOwn &&
    ofThem.test(fold(subject.stem)) &&
    situation.meetings.some(each => each.phase === 'minutes-out') &&
    !said.every(each => each.trimEnd().endsWith('?')) &&
    said.some(each => ofWhatStands.test(fold(each)))
  const digest = answered(reading, 'digest')
  const isNone =
    said.every(each => saysOnly(each, noComments, reading.names)) &&
    said.some(
      each =>
        // "Referat ok", in a week that brought minutes.
        (digest !== null && / (?:referat|referatet) /.test(fold(each))) ||
        / (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelser|comments|corrections|godkendt|godkender) /.test(fold(each)),
    )
  if (reading.text === '' || !(isHinted || isSaid || isNone || isUnderThem)) return null
  // "Kan P-12 komme først?", "Pkt. 3 bør være først" to an agenda are about the agenda, until the minutes are out.
  const agenda = answered(reading, 'agenda', 'supplementary-agenda', 'agenda-for-approval')
  const isMinutesOut = situation.meetings.some(each => each.number === agenda?.meeting.number && each.phase === 'minutes-out')
  const isOfMinutes =
    isHinted ||
    isNone ||
    isUnderThem ||
    wordsOf(fold(opening)).some(
      word => (commentWords.has(word) && (isMinutesOut || word !== 'pkt')) || word.startsWith('referat'),
    )
  if (!isOfMinutes && agenda !== null) return null
  const choice = chooseMeeting(reading, 'comment', `${subjectIsOwn ? subject.stem : ''}\n${lines[0] ?? ''}`)
  if ('ask' in choice) return choice.ask
  // The minutes that are shown to the secretariat are not out: whoever wrote them sends them corrected.
  if (answered(reading, 'minutes-preview') !== null && choice.view?.phase !== 'minutes-out')
    return ask('not-understood', 'a remark on minutes that are not out')
  return isNone && !isHinted
    ? wishes('words for having no comments', toMeeting(choice.number, { type: 'DeclareNoComments' }))
    : isOffice(reading) && !isHinted && !says(lines[0] ?? '') && reading.letter === null
      ? plainlyOfOffice(reading, choice.number)
      : (sortedOutside(reading, choice.number, isHinted) ?? comment(choice.number, reading))
}
