import type { AgendaDraft, AgendaEdit, ItemEdit, ItemWords, PointEdit } from '../../meeting/events.ts'
import { codesIn } from '../items/codes.ts'
import { broughtItems } from '../items/item-halves.ts'
import { oneMoreIn } from '../items/item-split.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { ask, nothingWanted, toMeeting, toPeople, wishes } from '../outcome.ts'
import { planningMissed } from '../people/planning-missed.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Understood, Wish } from '../understood.ts'
import { leavesOpen, sending } from '../yes-no/whole-yes.ts'
import type { Instructions } from './agenda-edits.ts'
import { chunksOf, instructionsIn, numbered } from './agenda-edits.ts'
import { arrangedIn, isBeside, neverWasSaid } from './agenda-pieces.ts'
import { pointsIn, standingPoint } from './agenda-points.ts'
import { isBackground, isReason, withItem, withoutCalls, withoutLeadIn } from './agenda-talk.ts'
import type { Heard } from './agenda-whole.ts'
import { isAboutToLeave, isOffice, mayHold, ofWhole } from './agenda-whole.ts'
import { asksToWait } from './asks-to-wait.ts'
import { namesOtherPaper, ordersToSend } from './order-to-send.ts'

interface All {
  readonly edits: ItemEdit[]
  /** What is done to standing points and breaks. */
  readonly points: PointEdit[]
  isGuess: boolean
  readonly amended: Instructions['amended'][number][]
  /** They never were items, and do not wait for the next meeting. */
  withdrawn: readonly string[]
  /** One item more, as it stands behind "Vi mangler et punkt:". */
  readonly more: string[]
  /** What the chair wants of an item of others, which the secretariat changes. */
  readonly passed: string[]
  /** What nobody understood, word for word. */
  readonly left: string[]
  readonly said: Heard[]
  /** "Send", and not only "fint", word for word. */
  sends: string | null
}

/** "ud" between the quoted lines, below the one that names the item: as if the item's number stood before it. */
const sentencesIn = (reading: Reading, view: MeetingView | null, agenda: AgendaDraft | null): readonly string[] => {
  const { inline } = reading.separated
  if (inline.length === 0 || view === null) return reading.lines.flatMap(sentencesOf)
  const answers = inline.map(({ answers, words }) => ({
    item: codesIn(numbered(answers, view, agenda)),
    words: words.trim(),
  }))
  const isAnswer = (line: string): boolean => line.startsWith('>') || answers.some(each => each.words.includes(line))
  return [
    ...reading.lines.filter(line => !isAnswer(line)).flatMap(sentencesOf),
    ...answers.flatMap(({ item, words }) =>
      words
        .split('\n')
        .flatMap(sentencesOf)
        .map(each => (item.length === 1 && codesIn(each).length === 0 ? `${item[0]} ${each}` : each)),
    ),
  ]
}

/** "Når det er rettet, må den gerne sendes", "Med de ændringer er den god": behind instructions, which are carried out first. */
const afterwards =
  /^(?:(?:og|men) )?(?:(?:når|så snart) (?:det|de|dette|den|rettelserne|ændringerne|disse ting)(?: \p{L}{1,12}){0,2} er (?:(?:så|nu|alle) )?(?:rettet(?: til)?|ændret|gjort|lavet|på plads|i orden|inde|klaret),? |med (?:de|den|disse|det)(?: to| tre| små| lille)? (?:rettelser|ændringer|rettelse|ændring|justeringer),? |(?:derefter|herefter|bagefter) )(?=\p{L})/iu

/** "P-3 ned på 10, og kan vi få Aarhus med?": what stands before the question is no part of it. */
const beforeQuestion = (sentence: string): readonly string[] => {
  const cut = sentence.search(
    /,? (?:og|men) (?=(?:kan|kunne|skal|må|er|har|mon|hvad|hvem|hvor|hvornår|hvordan) [^,]{4,120}\?\s*$)/i,
  )
  const isQuestion = /^(?:kan|kunne|skal|må|er|har|mon|vil|gider|hv)/i.test(sentence)
  return cut < 8 || isQuestion ? [sentence] : [`${sentence.slice(0, cut)}.`, sentence.slice(cut).replace(/^,? (?:og|men) /i, '')]
}

const hearAll = (reading: Reading, view: MeetingView | null, agenda: AgendaDraft | null): All => {
  const all: All = {
    edits: [],
    points: [],
    isGuess: false,
    amended: [],
    withdrawn: [],
    more: [],
    passed: [],
    left: [],
    said: [],
    sends: null,
  }
  const isElse = (piece: string): boolean => ofWhole(piece, reading) !== 'unclear'
  const isArranged = (): boolean => all.edits.length + all.points.length + all.amended.length + all.withdrawn.length > 0
  let last: string | null = null
  let lastPoint: PointEdit | null = null
  for (const whole of sentencesIn(reading, view, agenda).flatMap(beforeQuestion)) {
    const points = pointsIn(whole, reading, view, agenda, lastPoint)
    if (points?.isSameBreak) all.points.pop()
    all.points.push(...(points?.edits ?? []))
    all.isGuess = points?.isSameBreak ? false : all.isGuess || points?.isGuess === true
    lastPoint = points?.edits.at(-1) ?? null
    const each = points?.rest ?? whole
    if (each === '') continue
    const bare = withoutLeadIn(isArranged() ? each.replace(afterwards, '') : each)
    const sentence = withItem(codesIn(numbered(bare, view, agenda)).length > 0 ? withoutCalls(bare) : bare, last)
    const heard = ofWhole(sentence, reading)
    const another = oneMoreIn(sentence)
    // "Arkivaftalen må vente til næste gang": an item waits, and not the agenda.
    const isOfItem = heard === 'hold' && codesIn(numbered(sentence, view, agenda)).length > 0
    const waits = isOfItem ? instructionsIn(sentence, reading, view, agenda, isElse) : null
    if (waits !== null && waits.edits.length > 0 && waits.left.length === 0) all.edits.push(...waits.edits)
    else if (heard === 'hold' && !(isOfItem && arrangedIn(sentence, reading, view, agenda, isElse).edits.length > 0))
      all.said.push('hold')
    else if (heard === 'nod') continue
    else if (another !== null) all.more.push(another)
    else if (isOffice(reading) && neverWasSaid(sentence) && all.edits.some(edit => edit.do === 'drop')) {
      const gone = all.edits.filter(edit => edit.do === 'drop')
      all.withdrawn = [...all.withdrawn, ...gone.map(edit => edit.item)]
      all.edits.splice(0, all.edits.length, ...all.edits.filter(edit => edit.do !== 'drop'))
    } else if (neverWasSaid(sentence) && all.withdrawn.length > 0) continue
    else {
      const found =
        heard === 'send'
          ? { edits: [], amended: [], withdrawn: [], passed: [], left: [sentence] }
          : arrangedIn(sentence, reading, view, agenda, isElse)
      all.edits.push(...found.edits)
      const [one, ...others] = new Set(found.edits.map(edit => edit.item))
      last = others.length === 0 ? (one ?? null) : null
      all.amended.push(...found.amended)
      all.withdrawn = [...all.withdrawn, ...found.withdrawn]
      all.passed.push(...(found.passed ?? []))
      for (const piece of found.left) {
        const said = ofWhole(piece, reading)
        const isWhy = said === 'unclear' && (isReason(piece) || isBackground(piece))
        if (said === 'unclear' && !isWhy) all.left.push(piece)
        else all.said.push(isWhy ? 'why' : said)
        // "Send den, og gør et eller andet ved P-3"
        const [ok = ''] = chunksOf(piece)
        const order = said === 'send' ? piece : said === 'unclear' && ofWhole(ok, reading) === 'send' ? ok : null
        if (order !== null && sending.test(fold(order))) all.sends = order
      }
    }
  }
  const left = isArranged() ? all.left.filter(piece => !isBeside(piece, all.edits)) : all.left
  return { ...all, left, said: left.length === 0 ? all.said : [...all.said, 'unclear'] }
}

/**
 * The answer to a draft agenda (G28, G29). Every sentence that is understood is done, and the new draft names the others word for word; a sentence with a condition or a doubt in it is done
 * whole or not at all, and an ok beside what is not understood sends nothing.
 */
export const agendaAnswer: Rule = reading => {
  const letter = answered(reading, 'agenda-for-approval', 'planning-invitation', 'agenda-held', 'submission-summary')
  if (letter === null) return null
  const { number } = letter.meeting
  const view = reading.situation.meetings.find(each => each.number === number) ?? null
  const planning = planningMissed(reading)
  if (planning !== null) return planning
  return arranged(number, hearAll(reading, view, 'agenda' in letter ? letter.agenda : null), reading, view)
}

const arranged = (number: number, all: All, reading: Reading, view: MeetingView | null): Understood | null => {
  const { amended, withdrawn, said, sends, points } = all
  const name = reading.letter?.name ?? ''
  // "P-99 ud": an item that is not there. All else is done.
  const isThere = (edit: ItemEdit): boolean =>
    view === null ||
    [edit.item, 'other' in edit ? edit.other : ''].every(id => id === '' || view.items.some(item => item.id === id))
  const edits = all.edits.some(isThere) ? all.edits.filter(isThere) : all.edits
  const left = [...all.left, ...all.edits.filter(each => !edits.includes(each)).map(each => each.item)]
  const made = broughtItems(all.more, reading)
  const isLifted = said.includes('lift') && !said.includes('send')
  const isArranged = edits.length + points.length + amended.length + withdrawn.length + made.length + all.passed.length > 0
  const isUnclear = said.includes('unclear') || isLifted || made.length < all.more.length
  // Beside instructions or an ok "Kim skal lige se den" may be about either.
  const waits =
    !isArranged &&
    !said.includes('send') &&
    isAboutToLeave(reading) &&
    reading.said.some(each => asksToWait(each, reading.names) && !namesOtherPaper(each, name))
  const hold = said.includes('hold') || waits
  // "Fint. P-12 skal have 20": what is fine is the rest, and the changed agenda is shown first.
  const approve =
    (sends !== null || (said.includes('send') && !isArranged && !hold)) &&
    !((isArranged || all.left.length > 0) && isUnclear) &&
    !all.isGuess
  if (sends !== null && !approve && !left.some(each => each.includes(sends))) left.push(sends)
  const unclear = (isUnclear && (!isArranged || isLifted)) || (said.includes('why') && !isArranged)
  if (hold && !approve && unclear && mayHold.has(name))
    return wishes('words that hold an agenda back, and more', toMeeting(number, { type: 'HoldAgenda', rest: true }))
  if (unclear || (approve && hold))
    return isArranged || codesIn(reading.text).length > 0
      ? ask('not-understood', 'not every instruction about the agenda is clear')
      : standingPoint(number, reading)
  if (approve && leavesOpen(reading)) return ask('not-understood', 'an ok to the agenda, and words that leave it open')
  const wanted: Wish[] = []
  // First, so that the new draft says that it waits.
  if (hold) wanted.push(toMeeting(number, { type: 'HoldAgenda' }))
  for (const id of new Set(withdrawn)) wanted.push(toMeeting(number, { type: 'WithdrawItem', id }))
  for (const [id, changes] of byItem(amended)) wanted.push(toMeeting(number, { type: 'AmendItem', id, changes, attachments: [] }))
  wanted.push(...made)
  const arrangedEdits: readonly AgendaEdit[] = [...edits, ...points]
  if (arrangedEdits.length > 0 || left.length > 0)
    wanted.push(toMeeting(number, { type: 'EditAgenda', edits: arrangedEdits, ...(left.length === 0 ? {} : { left }) }))
  wanted.push(...toPeople(number, all.passed.join('\n')))
  if (approve) wanted.push(toMeeting(number, { type: 'ApproveAgenda' }))
  return wanted.length === 0
    ? nothingWanted('the answer to the agenda wants nothing')
    : wishes(
        approve && wanted.length === 1
          ? '»ok« or »send« to an agenda'
          : left.length > 0
            ? 'what is understood of an answer to the agenda, and what is not'
            : 'instructions about the agenda',
        ...wanted,
      )
}

/** One change for each item. */
const byItem = (all: All['amended']): ReadonlyMap<string, Partial<ItemWords>> => {
  const of = new Map<string, Partial<ItemWords>>()
  for (const { id, changes } of all) of.set(id, { ...of.get(id), ...changes })
  return of
}

/**
 * What the secretariat writes in answer to our own question, while an agenda waits: its mail program answers the latest letter of the thread. An order to send has to name the agenda.
 */
export const agendaAfterAll: Rule = reading => {
  const question = answered(reading, 'question')
  const views = reading.situation.meetings.filter(each => each.phase === 'planning' || each.phase === 'agenda-out')
  const [view, ...others] = views
  if (question === null || !isOffice(reading) || view === undefined || others.length > 0) return null
  const isNamed = / dagsordenen? /.test(fold(reading.text))
  if (isNamed && view.phase === 'planning' && reading.said.every(ordersToSend))
    return wishes('an order to send the agenda', toMeeting(view.number, { type: 'ApproveAgenda' }))
  const all = hearAll(reading, view, null)
  const isPlain = all.edits.length > 0 || (all.amended.length > 0 && all.left.length > 0)
  // "P-4 med på næste møde" is of a late item, which is placed elsewhere.
  const late = view.items.filter(each => each.late && each.status === 'proposed').map(each => each.id)
  const isPlaced = all.edits.some(edit => edit.do === 'add' || late.includes(edit.item))
  if (!isPlain || isPlaced || all.said.includes('hold')) return null
  const found = arranged(view.number, { ...all, sends: null, said: all.said.filter(each => each !== 'send') }, reading, view)
  return found?.kind === 'wishes' ? found : null
}
