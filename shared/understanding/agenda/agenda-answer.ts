import type { AgendaDraft, AgendaEdit, ItemWords } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { broughtItems } from '../items/item-halves.ts'
import { oneMoreIn } from '../items/item-split.ts'
import { findDurations } from '../language/durations.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { holdIt, nods, sendIt } from '../language/vocabulary.ts'
import { ask, nothingWanted, toMeeting, toPeople, wishes } from '../outcome.ts'
import { planningMissed } from '../people/planning-missed.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Understood, Wish } from '../understood.ts'
import { leavesOpen, sending, toSomebody } from '../yes-no/whole-yes.ts'
import type { Instructions } from './agenda-edits.ts'
import { instructionsIn, numbered } from './agenda-edits.ts'
import { arrangedIn, isBeside, neverWasSaid } from './agenda-pieces.ts'
import { isBackground, isReason, withItem, withoutCalls, withoutLeadIn } from './agenda-talk.ts'
import { asksToWait, saysHold } from './asks-to-wait.ts'
import { isOrderToSend, namesOtherPaper, ordersToSend } from './order-to-send.ts'

const saysSend = / (?:send|sendes|sende|godkend|godkendt|godkendes|udsend|udsendes|approved?) /
const ofAgenda = / (?:dagsorden|dagsordenen|dagsordnen|agenda) /

/**
 * An ok approves the agenda where it was asked for. The list of items and the invitation to the planning meeting ask for none: "Ok" is a nod to them, and an order has
 * to name the agenda, which would reach everybody before it is planned.
 */
const asOk = (reading: Reading, clause: string): Heard => {
  const folded = fold(clause)
  if (reading.letter?.name === 'agenda-for-approval') return 'send'
  if (isAboutToLeave(reading)) return isOffice(reading) || saysSend.test(folded) ? 'send' : 'nod'
  if (!saysSend.test(folded)) return 'nod'
  return ofAgenda.test(folded) ? 'send' : 'unclear'
}

/** "Resten er ok", "så er den god": with instructions beside it, no word that the agenda may leave. */
const nodding = [
  ...nods,
  'den er god',
  'er den god',
  'er den fin',
  'er den klar',
  'er jeg glad',
  'er jeg tilfreds',
  'den er klar',
  'er det godt',
  'er det fint',
  'er det ok',
  'resten',
  'resten er ok',
  'resten er fint',
  'resten er fin',
  'alt andet',
  'ellers',
  'ellers ok',
  'ellers fint',
  'ellers fin',
]

/** "Vent ikke på mig", "I behøver ikke vente længere": nothing stands in the way any more, which is no order to send. */
const lifts =
  / (?:vent|vente|venter) (?:(?:bare|så|endelig) )*ikke (?:$|på (?:mig|os|hende|ham|dem|ret|svar|andre|flere) |længere |mere )| (?:skal|behøver) (?:(?:i|du|vi|man) )?(?:altså |bare )?ikke (?:at )?vente (?:$|på (?:mig|os|hende|ham|dem) |længere |mere )| (?:ingen|ikke nogen) grund til at vente (?:$|på (?:mig|os) |længere )/
/** "Vil du sende den ud til alle?" is an order; "Kan vi sende den?" asks, and "Vil du sende mig den?" wants a copy. */
const orderedPolitely =
  /^ (?:(?:og|så|hej) )?(?:vil|kan|kunne|gider|could|can|would) (?:du|i|you) (?:(?:ikke|bare|lige|så|venligst|godt|please) )*(?:sende|udsende|send) (?:(?:den|det|dagsordenen|ud|afsted|rundt|nu|it|out|til (?:alle|netværket|kommunerne|medlemmerne)) )+$/

/** `lift`: a wait that is over. `why`: a reason, which is heard beside an instruction and nowhere else. */
type Heard = 'hold' | 'send' | 'nod' | 'lift' | 'why' | 'unclear'

const liftWords = ['vent ikke', 'ikke vente', 'vente', 'venter ikke', 'ingen grund til', 'behøver', 'længere']
/** "Så må den gerne gå ud" */
const itself = /(?<= )(?:den|det|dagsordenen) (?=(?:gerne|godt|bare) )/gi

/** "Send den til Pia": a copy, and no agenda to all. */
const sendsElsewhere =
  / (?:send|sende) (?:lige )?(?:mig|os|hende|ham|me|her) | (?:send|sendes|sende) (?:[^ ]{1,20} ){0,3}?til (?!alle |netværket |kommunerne |medlemmerne |hele |dem |everybody )/
/** "Fin liste" */
const praise = /^ (?:(?:rigtig|en|sikke|super) )*(?:fint?|godt?|flot) (?:liste|oversigt|udkast|program|dagsorden|forslag) $/

/** The letter asks for an ok, or says that the agenda waits. */
const isAboutToLeave = ({ letter }: Reading): boolean => letter !== null && mayHold.has(letter.name)

/** What a piece says of the agenda as a whole. */
const ofWhole = (piece: string, reading: Reading): Heard => {
  if (namesOtherPaper(piece, reading.letter?.name)) return 'unclear'
  if (saysOnly(piece, holdIt, reading.names) || saysHold(piece)) return 'hold'
  if (isCourtesy(piece, reading.names) || praise.test(fold(piece))) return 'nod'
  if (isAboutToLeave(reading) && ordersToSend(piece)) return 'send'
  if (orderedPolitely.test(fold(piece))) return asOk(reading, piece)
  if (lifts.test(fold(piece)) && saysOnly(piece.replaceAll('?', ''), liftWords, reading.names)) return 'lift'
  if (toSomebody.test(fold(piece))) return 'unclear'
  if (sendsElsewhere.test(fold(piece))) return 'unclear'
  if (saysOnly(piece.replace(itself, ''), sendIt, reading.names)) return asOk(reading, piece)
  return saysOnly(piece, nodding, reading.names) ? 'nod' : 'unclear'
}

interface All {
  readonly edits: AgendaEdit[]
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

const hearAll = (reading: Reading, view: MeetingView | null, agenda: AgendaDraft | null): All => {
  const all: All = { edits: [], amended: [], withdrawn: [], more: [], passed: [], left: [], said: [], sends: null }
  const isElse = (piece: string): boolean => ofWhole(piece, reading) !== 'unclear'
  const isArranged = (): boolean => all.edits.length + all.amended.length + all.withdrawn.length > 0
  let last: string | null = null
  for (const each of sentencesIn(reading, view, agenda)) {
    const bare = withoutLeadIn(isArranged() ? each.replace(afterwards, '') : each)
    const sentence = withItem(codesIn(numbered(bare, view, agenda)).length > 0 ? withoutCalls(bare) : bare, last)
    const whole = ofWhole(sentence, reading)
    const another = oneMoreIn(sentence)
    // "Arkivaftalen må vente til næste gang": an item waits, and not the agenda.
    const isOfItem = whole === 'hold' && codesIn(numbered(sentence, view, agenda)).length > 0
    const waits = isOfItem ? instructionsIn(sentence, reading, view, agenda, isElse) : null
    if (waits !== null && waits.edits.length > 0 && waits.left.length === 0) all.edits.push(...waits.edits)
    else if (whole === 'hold' && !(isOfItem && arrangedIn(sentence, reading, view, agenda, isElse).edits.length > 0))
      all.said.push('hold')
    else if (whole === 'nod') continue
    else if (another !== null) all.more.push(another)
    else if (isOffice(reading) && neverWasSaid(sentence) && all.edits.some(edit => edit.do === 'drop')) {
      const gone = all.edits.filter(edit => edit.do === 'drop')
      all.withdrawn = [...all.withdrawn, ...gone.map(edit => edit.item)]
      all.edits.splice(0, all.edits.length, ...all.edits.filter(edit => edit.do !== 'drop'))
    } else if (neverWasSaid(sentence) && all.withdrawn.length > 0) continue
    else {
      const found =
        whole === 'send'
          ? { edits: [], amended: [], withdrawn: [], passed: [], left: [sentence] }
          : arrangedIn(sentence, reading, view, agenda, isElse)
      all.edits.push(...found.edits)
      const [one, ...others] = new Set(found.edits.map(edit => edit.item))
      last = others.length === 0 ? (one ?? null) : null
      all.amended.push(...found.amended)
      all.withdrawn = [...all.withdrawn, ...found.withdrawn]
      all.passed.push(...(found.passed ?? []))
      for (const piece of found.left) {
        const heard = ofWhole(piece, reading)
        const isWhy = heard === 'unclear' && (isReason(piece) || isBackground(piece))
        if (heard === 'unclear' && !isWhy) all.left.push(piece)
        else all.said.push(isWhy ? 'why' : heard)
        if (heard === 'send' && sending.test(fold(piece))) all.sends = piece
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
  if (isAboutToLeave(reading) && isOrderToSend(reading))
    return wishes('an order to send the agenda', toMeeting(number, { type: 'ApproveAgenda' }))
  return arranged(number, hearAll(reading, view, 'agenda' in letter ? letter.agenda : null), reading, view)
}

const arranged = (number: number, all: All, reading: Reading, view: MeetingView | null): Understood | null => {
  const { amended, withdrawn, said, sends } = all
  const name = reading.letter?.name ?? ''
  // "P-99 ud": an item that is not there. All else is done.
  const isThere = (edit: AgendaEdit): boolean =>
    view === null ||
    ['item' in edit ? edit.item : '', 'other' in edit ? edit.other : ''].every(
      id => id === '' || view.items.some(item => item.id === id),
    )
  const edits = all.edits.some(isThere) ? all.edits.filter(isThere) : all.edits
  const left = [...all.left, ...all.edits.filter(each => !edits.includes(each)).map(each => each.item)]
  const made = broughtItems(all.more, reading)
  const isLifted = said.includes('lift') && !said.includes('send')
  const isArranged = edits.length + amended.length + withdrawn.length + made.length + all.passed.length > 0
  const isUnclear = said.includes('unclear') || isLifted || made.length < all.more.length
  // Beside instructions or an ok "Kim skal lige se den" may be about either.
  const waits =
    !isArranged &&
    !said.includes('send') &&
    isAboutToLeave(reading) &&
    reading.said.some(each => asksToWait(each, reading.names) && !namesOtherPaper(each, name))
  const hold = said.includes('hold') || waits
  // "Fint. P-12 skal have 20": what is fine is the rest, and the changed agenda is shown first.
  const approve = (sends !== null || (said.includes('send') && !isArranged && !hold)) && !(isArranged && isUnclear)
  if (sends !== null && !approve) left.push(sends)
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
  if (edits.length > 0 || left.length > 0)
    wanted.push(toMeeting(number, { type: 'EditAgenda', edits, ...(left.length === 0 ? {} : { left }) }))
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

const isOffice = ({ situation: { sender } }: Reading): boolean => sender !== null && isSecretariat(sender)

/** The chair's wish for a point of the charter, which no mail arranges: people see to it. The secretariat itself hears that we cannot. */
const standingPoint = (number: number, reading: Reading): Understood | null => {
  const { letter, said, text } = reading
  const slots = letter !== null && 'agenda' in letter ? (letter.agenda?.slots ?? []) : []
  const points = slots.flatMap(slot => (slot.item === null ? wordsOf(fold(slot.title)).filter(word => word.length > 5) : []))
  const isOfPoint = said.some(each => findDurations(each).length > 0 && points.some(word => fold(each).includes(` ${word} `)))
  return isOfPoint && !isOffice(reading) ? wishes('a standing point of the agenda', ...toPeople(number, text, true)) : null
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
  if (isNamed && view.phase === 'planning' && isOrderToSend(reading))
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

/** Letters whose agenda would leave by itself, or waits already. */
const mayHold: ReadonlySet<string> = new Set(['agenda-for-approval', 'agenda-held'])
