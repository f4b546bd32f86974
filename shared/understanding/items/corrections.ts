import type { ItemWords } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { isAhead } from '../dates/which-meeting.ts'
import { labelled } from '../language/item-labels.ts'
import { fold } from '../language/text.ts'
import { goesToPeople, toMeeting, toPeople, wishes } from '../outcome.ts'
import { apologyIn, isGivenForOther } from '../people/apology-words.ts'
import { roleRefused, speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { byItself, meetingAnswered, partOf } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { wholeToPeople } from '../talk/to-people.ts'
import type { MeetingWish, Understood, Wish } from '../understood.ts'
import { realAttachments } from './attachments.ts'
import { codesIn, pointsOfAgenda } from './codes.ts'
import { isContext, isOfChanged, isOldText, isReasonOfGoing, isTalk, opens, saysOtherStays } from './correction-talk.ts'
import { lettersItems } from './item-answer.ts'
import { tellsMatter } from './item-aside.ts'
import { bringsAnother, bringsOneMore, deniesOne, isNamedElse } from './item-one-more.ts'
import { isRemark } from './item-remarks.ts'
import { wishOf } from './item-several.ts'
import { hasItemWords } from './item-wish.ts'
import { isOfFile } from './statement-acts.ts'
import { byNumber, pointsAt } from './statement-names.ts'
import type { Statement } from './statements.ts'
import { statementsIn } from './statements.ts'

type Item = MeetingView['items'][number]
interface Own extends Item {
  readonly meeting: number
  /** The agenda that holds it has gone out. */
  readonly isOut: boolean
}

/** Letters in whose answers an item that is there may be changed; those that wait for an answer of their own have rules of their own. */
const answerable: ReadonlySet<string> = new Set(
  `call-for-items items-reminder digest nothing-to-add-receipt item-receipt item-amended item-withdrawn item-placed colleague-answered question agenda supplementary-agenda apology-receipt apology-withdrawn mail-held
   remark-receipt already-noted refusal status meeting-moved`.split(/\s+/),
)
/** Nobody writes that much to a secretary about what is to be otherwise. Characters. */
const aPage = 3_000

/** The items of the writer's house that stand in meetings ahead; where two of them have one number, that of the answered letter's meeting. */
const ownItems = (reading: Reading): readonly Own[] => {
  const { situation } = reading
  const answeredNumber = meetingAnswered(reading)?.number
  const all = situation.meetings
    .filter(isAhead)
    .flatMap(view =>
      view.items
        .filter(item => item.organisation === situation.sender?.organisation && item.status !== 'withdrawn')
        .map(item => ({ ...item, meeting: view.number, isOut: view.phase === 'agenda-out' && item.status === 'on-agenda' })),
    )
  return all.filter(
    item => item.meeting === answeredNumber || all.every(each => each.id !== item.id || each.meeting === item.meeting),
  )
}

/** Those that the answered letter shows, in its order. */
const shownIn = (reading: Reading, own: readonly Own[]): readonly Own[] => {
  const { letter } = reading
  const ids = lettersItems(reading)?.items.map(each => each.id)
  if (ids !== undefined) return ids.flatMap(id => own.find(each => each.id === id) ?? [])
  if (letter?.name !== 'colleague-answered') return []
  const { titles = [], meeting } = letter
  return titles.flatMap(title => own.find(each => each.title === title && each.meeting === meeting.number) ?? [])
}

/** "Vores punkt fra sidst", "titlen på mit punkt": the only one that the writer's house has. */
const ours = /(?<!\p{L})(?:vores|vort|mit)(?: (?:eget|eneste|gamle|ene))? punkt(?!\p{L}| mere| til )/giu

/** "Jonas er på kursus den dag", "De er for lange": of somebody, or of what was sent. */
const ofSomebody =
  /^(?:(?:De|Punktet|Punkterne) (?:er|var|blev)|(?!(?:Det|Den|Der|Dette|Disse|Vi|Jeg|Man|Nogle|Mange|Alle) )\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? (?:er|har|skal|kan|kommer|deltager|holder)) /u

/** Who comes, and who has a role: heard by itself, and never a mere reason. */
const isOfPeople = (sentence: string, reading: Reading): boolean =>
  apologyIn(sentence, reading) !== null ||
  speaksOfRole(sentence) ||
  roleRefused(fold(sentence)) !== null ||
  isGivenForOther(sentence, reading) ||
  / (?:afbud|mødeleder|referent|kommer ikke|deltager ikke) /.test(fold(sentence))
const closesAgain = /^ (?:men|nej|vent|dog|bare ikke) /

/** Letters whose answer may tell more of the matter of the only item they show. */
const tellsOfItem: ReadonlySet<string> = new Set(['item-receipt', 'item-amended', 'colleague-answered'])

/** These sentences as a mail of their own; beside an apology, as the answer to its receipt. */
const besides = (reading: Reading, sentences: readonly string[]): Reading =>
  reading.letter?.name === 'apology-receipt' ? partOf(reading, sentences) : byItself(reading, sentences)

const mayBeHeard = ({ situation, letter, separated, text, isSubjectOnly }: Reading): boolean =>
  situation.sender !== null &&
  !isSecretariat(situation.sender) &&
  situation.hint == null &&
  situation.hintedItem == null &&
  (letter === null || answerable.has(letter.name)) &&
  separated.kind !== 'forward' &&
  separated.inline.length === 0 &&
  !isSubjectOnly &&
  text.length <= aPage

/**
 * A mail that says of items that are there what is to be otherwise: each clause names one (a number, a word of its title, its place in the letter, or the only one there is) and what it is to be, or
 * that it goes, waits, stays, or has the file that came along. All of them are done; what stands beside them is talk, an apology, more of the matter, or for people, once. What has left with
 * the agenda is changed by people. Such a mail brings no new item.
 */
export const corrected =
  (understood: (reading: Reading) => Understood): Rule =>
  reading => {
    if (!mayBeHeard(reading)) return null
    const own = ownItems(reading)
    const shown = shownIn(reading, own)
    const [single] = shown.length === 1 ? shown : []
    if (own.length === 0 || reading.said.some(bringsOneMore) || bringsAnother(reading)) return null
    if (single !== undefined && isNamedElse(single, reading)) return null
    if (single === undefined && reading.lines.some(line => labelled(line)?.label === 'title')) return null
    const [alone] = own.length === 1 ? own : []
    const ofSubject = reading.subjectIsOwn ? own.filter(({ id }) => codesIn(reading.mail.subject).includes(id)) : []
    const only = single ?? (ofSubject.length === 1 ? ofSubject[0] : undefined) ?? null
    if (only !== null && pointsOfAgenda(reading.text).some(each => each !== only.id)) return null
    const called = only === null && alone !== undefined ? reading.text.replace(ours, alone.id) : reading.text
    const isNamed = only !== null || shown.length > 0 || codesIn(called).length > 0 || pointsAt(called)
    if (!isNamed && codesIn(byNumber(called, own)).length === 0) return null
    const hasFile = realAttachments(reading.mail).length > 0
    const told = {
      items: own,
      only,
      names: reading.names,
      acts: { hasFile, isAsked: reading.letter?.name === 'question' },
      ...(shown.length > 1 && { shown }),
      ...(!isNamed && { isMere: true as const }),
    }
    const { statements, left } = statementsIn(called, told)
    if (statements.length === 0) return null
    // By a mere word a mail may bring something new that is called alike; an item that goes or waits is none.
    if (!isNamed && !statements.every(({ act }) => act === 'withdraw' || act === 'wait')) return null
    const isGoing = statements.some(({ act }) => act === 'withdraw' || act === 'wait')
    const opensIt = (each: string): boolean => opens.test(fold(each)) && !saysOtherStays(each, statements, reading.names)
    if (left.some(each => opensIt(each) && (isGoing || codesIn(each).length > 0))) return null
    const rest = left.filter(
      each =>
        !deniesOne(each) &&
        (isOfPeople(each, reading) || !(isTalk(each, reading.names) || isContext(each, statements))) &&
        !isOfChanged(each, statements) &&
        (isOfPeople(each, reading) || !(isGoing && isReasonOfGoing(each))) &&
        !(isOfFile(each) && statements.some(({ act }) => act === 'file')) &&
        !(isOldText.test(fold(each)) && statements.some(({ change }) => change.text !== undefined)),
    )
    if (isGoing && left.some(each => closesAgain.test(fold(each)) && !deniesOne(each))) return null
    if (rest.some(each => hasItemWords(besides(reading, [each])))) return null
    const isOut = statements.some(({ of }) => own.find(each => each.id === of)?.isOut)
    // Beside an apology that is heard where it always was.
    if (isOut && rest.some(each => isOfPeople(each, reading))) return null
    if (isOut) return wholeToPeople('a change of an item whose agenda has gone out, which people make', reading)
    // Without a change of that item its text is not spoken of.
    const isTextOf =
      statements.some(({ of }) => of === single?.id) &&
      single !== undefined &&
      tellsOfItem.has(reading.letter?.name ?? '') &&
      single.text !== undefined
    const hasText = statements.some(({ change }) => change.text !== undefined)
    const matter =
      isTextOf && !hasText
        ? rest.filter(each => tellsMatter(each) && !isRemark(each) && !isOfPeople(each, reading) && !ofSomebody.test(each))
        : []
    const { heard, people } = besideOf(
      rest.filter(each => !matter.includes(each)),
      reading,
      understood,
    )
    return wishes(
      'what is to be otherwise with items that are there',
      ...heard,
      ...wishesOf(withMatter(statements, single, matter), own),
      ...people,
    )
  }
/** More of the matter comes to the text of the only item that the letter shows. */
const withMatter = (
  statements: readonly Statement[],
  single: Own | undefined,
  matter: readonly string[],
): readonly Statement[] => {
  if (single === undefined || matter.length === 0) return statements
  const text = (change: Partial<ItemWords>): string =>
    [change.text ?? single.text ?? '', ...matter].filter(each => each !== '').join('\n\n')
  return statements.map(each => (each.of === single.id ? { ...each, change: { ...each.change, text: text(each.change) } } : each))
}

const wishesOf = (statements: readonly Statement[], own: readonly Own[]): readonly MeetingWish[] => {
  const hasOwnFile = statements.some(({ act }) => act === 'file')
  // What stays as it is needs no word beside what changes.
  const isSaid = ({ act, change }: Statement): boolean => act !== 'keep' || Object.keys(change).length > 0
  const said = statements.some(isSaid) ? statements.filter(isSaid) : statements
  return said.flatMap(({ of, act, change }) => {
    const meeting = own.find(each => each.id === of)?.meeting
    if (meeting === undefined) return []
    if (act === 'withdraw') return [wishOf(meeting, of, 'withdraw')]
    const waits = act === 'wait' ? [toMeeting(meeting, { type: 'PlaceItem', id: of, placement: 'next-meeting' })] : []
    if (act === 'wait' && Object.keys(change).length === 0) return waits
    const changed = wishOf(meeting, of, change)
    return [hasOwnFile && act !== 'file' ? { ...changed, withoutFiles: true as const } : changed, ...waits]
  })
}

/** What is said beside, as a mail of its own: an apology, an answer. What is none of that is for people, once. */
const besideOf = (
  rest: readonly string[],
  reading: Reading,
  understood: (reading: Reading) => Understood,
): { readonly heard: readonly Wish[]; readonly people: readonly Wish[] } => {
  if (rest.length === 0) return { heard: [], people: [] }
  // Heard by itself once already: it would be heard so for ever.
  if (reading.isPart === true && rest.length === reading.said.length)
    return { heard: [], people: toPeople(meetingAnswered(reading)?.number ?? null, rest.join(' ')) }
  const found = understood(besides(reading, rest))
  const isItem = (wish: Wish): boolean => wish.on === 'meeting' && /Item|Comment/.test(wish.command.type)
  const isSome = found.kind === 'wishes' && (found.wishes.length > 0 || codesIn(rest.join(' ')).length === 0)
  const isHeard =
    found.kind === 'wishes' && isSome && !found.wishes.some(each => isItem(each) || goesToPeople(each) || each.on === 'nothing')
  return isHeard
    ? { heard: found.wishes, people: [] }
    : { heard: [], people: toPeople(meetingAnswered(reading)?.number ?? null, rest.join(' ')) }
}
