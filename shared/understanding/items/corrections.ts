import type { ItemWords } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { isAhead } from '../dates/which-meeting.ts'
import { labelled } from '../language/item-labels.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { isPrivate } from '../language/private-life.ts'
import { isPromise } from '../language/promise.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { nods } from '../language/vocabulary.ts'
import { goesToPeople, toMeeting, toPeople, wishes } from '../outcome.ts'
import { apologyIn, isGivenForOther } from '../people/apology-words.ts'
import { roleRefused, speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { byItself, meetingAnswered, partOf } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { wholeToPeople } from '../talk/to-people.ts'
import type { MeetingWish, Understood, Wish } from '../understood.ts'
import { agreeing } from './amendment.ts'
import { realAttachments } from './attachments.ts'
import { asksMayI } from './change-reasons.ts'
import { codesIn, withoutCodes } from './codes.ts'
import { lettersItems } from './item-answer.ts'
import { tellsMatter } from './item-aside.ts'
import { bringsAnother, bringsOneMore } from './item-one-more.ts'
import { isRemark } from './item-remarks.ts'
import { stays, wishOf } from './item-several.ts'
import { hasItemWords } from './item-wish.ts'
import { isOfFile } from './statement-acts.ts'
import { pointsAt } from './statement-names.ts'
import { isComplaint, isCry, isPraise } from './statement-talk.ts'
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

/** Leaves open or takes back what stands beside it. */
const opens =
  / (?:hvis|medmindre|måske|muligvis|evt|eventuelt|overvejer|vent|i tvivl|usikker|nej forresten|nej vent|eller nej|glem det|først når|så snart|behold\S*|ikke (?:trække|slette|trækkes|slettes|udgå)|(?:har|siger|skriver|mener) sagt) /
/** "Det har vi løst", "det tager vi selv", "vi fik svar fra leverandøren": why an item goes or waits. */
const isWhy = (sentence: string): boolean =>
  /^ (?:(?:for|fordi|da|nå|øv|ja|og) )?(?:det|den|de|der|vi|jeg) (?:har|er|fandt|fik|blev|var|kom|nåede|havde|når|kan|tager|løser|klarer|ordner|finder) /.test(
    fold(sentence),
  ) &&
  !/ (?:gerne|også|må|vil|skal|jer|jeres|du|punkt|afbud|deltager|kommer|mødeleder|referent|møde|mødet|gang|senere|efteråret|foråret) |\d/.test(
    fold(sentence),
  )
/** "Jeg mente begge to", "Jeg tænkte på P-12", "Nu ligger vi der to gange", "Jeg prøver lige igen": what the change is of. */
const isLead =
  /^ (?:(?:hov|ups|nej|men|og|så|nu|altså|undskyld|beklager) ){0,4}(?:(?:jeg|vi) (?:mente|tænkte på|tænker på|mener|prøver|skriver|fik|kom til)|det (?:er|var|gælder|drejer sig om)(?= (?:[^ ]{1,10} ){0,3}?(?:p \d|p-?\d|\d|punktet|nr|første|andet|sidste|begge|titlen|overskriften|teksten|tiden) )|(?:det )?(?:ligger|står) (?:vi|det|den)|(?:(?:her er|hermed|jeg har|vi har|kun|lige) ){0,2}(?:en|et par|to|tre|nogle) (?:[^ ]{1,15} ){0,2}(?:rettelse\S*|ændring\S*|tilføjelse\S*|ting)|i har (?:skrevet|noteret|fået|kaldt)|(?:kan|må) (?:jeg|vi) (?:rette|ændre)|vi (?:ligger|står)) /
const asksFor = / (?:skal|må|gerne|vil|bør|ønsker|kan|ikke|hvem|hvad|hvornår|hvordan|hvor|bilag|afbud|kommer|deltager) |[?]/
const isTold = (sentence: string): boolean =>
  isLead.test(fold(sentence)) && !asksFor.test(`${fold(sentence)}${sentence}`) && wordsOf(fold(sentence)).length <= 14
/** "Thomas har sendt et punkt om brugerstyring (P-4)", before what is said of that. */
const isContext = (sentence: string, statements: readonly Statement[]): boolean =>
  codesIn(sentence).length > 0 &&
  codesIn(sentence).every(code => statements.some(({ of }) => of === code)) &&
  / (?:har|er|sendte|fik|var|kom|skrev|drejer|gælder|til|vedr|vedrørende) /.test(fold(sentence)) &&
  !asksFor.test(`${fold(sentence)}${sentence}`) &&
  wordsOf(fold(sentence)).length <= 14
/** "Ellers ikke noget nyt", beside an item that is there. */
const isNothingElse =
  /^ (?:(?:men|og|så) )?(?:ellers|derudover|udover det|herudover|resten|ud over det) (?:[^ ]{1,12} ){0,4}(?:ikke|intet|ingen|fint|godt|passer|rigtigt)(?: [^ ]{1,12}){0,4} $/

/** "P-13 er rigtig", "det andet punkt står ved magt", "P-12 …": as it stands. */
const isRight = (sentence: string, names: ReadonlySet<string>): boolean => {
  const bare = withoutCodes(sentence).replace(/(?<!\p{L})(?:det|den) (?:andet|anden|første|sidste)(?: punkt)?(?!\p{L})/iu, ' ')
  return wordsOf(fold(bare)).length === 0 || saysOnly(bare, [...nods, ...agreeing, ...stays, 'enig'], names)
}
const sendsApart =
  /^ (?:og |men |så )?(?:jeg|vi) (?:sender|skriver|melder|tager|vender|kommer) (?:[^ ]{1,15} ){0,5}(?:for sig selv|særskilt|separat|i en (?:ny|anden) mail|senere|snart|om lidt|tilbage)(?: [^ ]{1,12}){0,4} $/
const isTalk = (sentence: string, names: ReadonlySet<string>): boolean =>
  isRight(sentence, names) ||
  asksMayI(sentence) ||
  isCourtesy(sentence, names) ||
  isSmallTalk(sentence) ||
  isComplaint(sentence) ||
  isPraise(sentence) ||
  isPrivate(sentence) ||
  isTold(sentence) ||
  isPromise(sentence, names) ||
  sendsApart.test(fold(sentence)) ||
  isNothingElse.test(fold(sentence)) ||
  isCry(sentence)

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
    if (single === undefined && reading.lines.some(line => labelled(line)?.label === 'title')) return null
    const [alone] = own.length === 1 ? own : []
    const ofSubject = reading.subjectIsOwn ? own.filter(({ id }) => codesIn(reading.mail.subject).includes(id)) : []
    const only = single ?? (ofSubject.length === 1 ? ofSubject[0] : undefined) ?? null
    const called = only === null && alone !== undefined ? reading.text.replace(ours, alone.id) : reading.text
    if (only === null && shown.length === 0 && codesIn(called).length === 0 && !pointsAt(called)) return null
    const hasFile = realAttachments(reading.mail).length > 0
    const told = {
      items: own,
      only,
      names: reading.names,
      acts: { hasFile, isAsked: reading.letter?.name === 'question' },
      ...(shown.length > 1 && { shown }),
    }
    const { statements, left } = statementsIn(called, told)
    if (statements.length === 0) return null
    const isGoing = statements.some(({ act }) => act === 'withdraw' || act === 'wait')
    if (left.some(each => opens.test(fold(each)) && (isGoing || codesIn(each).length > 0))) return null
    const rest = left.filter(
      each =>
        (isOfPeople(each, reading) || !(isTalk(each, reading.names) || isContext(each, statements))) &&
        !isOfChanged(each, statements) &&
        (isOfPeople(each, reading) || !(isGoing && isWhy(each))) &&
        !(isOfFile(each) && statements.some(({ act }) => act === 'file')) &&
        !(isOldText.test(fold(each)) && statements.some(({ change }) => change.text !== undefined)),
    )
    if (isGoing && left.some(each => closesAgain.test(fold(each)))) return null
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
const fieldWords = {
  title: / (?:titlen|overskriften|navnet) /,
  text: / (?:teksten|beskrivelsen) /,
  minutes: / (?:tiden|minutter|minutterne) /,
  presenter: / (?:oplægsholder|oplægsholderen) /,
} as const
/** "Titlen er vist blevet lidt sjov", where a new one stands beside it. */
const isOfChanged = (sentence: string, statements: readonly Statement[]): boolean =>
  !asksFor.test(`${fold(sentence)}${sentence}`) &&
  wordsOf(fold(sentence)).length <= 12 &&
  (['title', 'text', 'minutes', 'presenter'] as const).some(
    key => fieldWords[key].test(fold(sentence)) && statements.some(({ change }) => change[key] !== undefined),
  )
/** "Slet det med, at jeg var på farten", where the new text stands beside it. */
const isOldText =
  /^ (?:[^ ]{1,12} ){0,2}(?:slet|slette|fjern|fjerne|drop) (?:[^ ]{1,12} ){0,2}(?:det|den|sætningen|linjen|noget) /

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
  const found = understood(besides(reading, rest))
  const isItem = (wish: Wish): boolean => wish.on === 'meeting' && /Item|Comment/.test(wish.command.type)
  const isSome = found.kind === 'wishes' && (found.wishes.length > 0 || codesIn(rest.join(' ')).length === 0)
  const isHeard =
    found.kind === 'wishes' && isSome && !found.wishes.some(each => isItem(each) || goesToPeople(each) || each.on === 'nothing')
  return isHeard
    ? { heard: found.wishes, people: [] }
    : { heard: [], people: toPeople(meetingAnswered(reading)?.number ?? null, rest.join(' ')) }
}
