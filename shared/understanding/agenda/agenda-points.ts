import { localTimeOf } from '../../calendar/day.ts'
import type { BreakPlace, PointEdit } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { stem } from '../items/item-by-title.ts'
import { findDurations } from '../language/durations.ts'
import { fold, set, trimEnd, wordsOf } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Understood } from '../understood.ts'
import type { Draft } from './agenda-edits.ts'
import { chunksOf, numbered } from './agenda-edits.ts'
import { onlyTells, withoutTalk } from './agenda-talk.ts'
import { editOf, withFormerMarked } from './agenda-words.ts'

// What is said of the lines of an agenda that are nobody's items. A clause has a few fields (which point or a break, how long, beside what or when, whether it comes
// or goes) in any order, and no word besides that might say something else.

/** What a sentence wants of such lines, and what of it is about anything else: null where it names no such line, `rest` empty where it says no more. */
export interface PointsSaid {
  readonly edits: readonly PointEdit[]
  readonly rest: string
  /** It says more of the break that the sentence before wanted. */
  readonly isSameBreak?: true
  /** How long a break is, or where, was not said: nothing is to go out on a guess. */
  readonly isGuess?: true
}

type Break = Extract<PointEdit, { readonly do: 'break' }>
type Slots = Draft['slots']

const usualMinutes = 10

const pause = /(?<!\p{L})(?:en |et |den |vores )?(?:\p{L}{2,9}-?)?pause(n)?(?:rne|r)?(?!\p{L})/iu
const beside =
  /(?<!\p{L})(?:(?:lige|umiddelbart|direkte|til|placeret|lagt|ligge) )*(efter|før|inden|foran) (?:punkt(?:et)? )?(P-\d{1,3})(?!\d)/iu
const clock =
  /(?<!\p{L})(?:(?:ca\.?|cirka|omkring|ved|sådan|til) ){0,2}(?:kl\.?|klokken) ?(\d{1,2})(?:[.:](\d{2}))?(?!\d)(?: ?-?tiden)?(?:,? (?:eller|sådan)(?: noget)? (?:deromkring|der omkring|i den stil|lignende))?/iu
const halfway =
  /(?<!\p{L})(?:midtvejs|halvvejs(?: inde)?|midt i|midt på|på midten|undervejs|på et tidspunkt)(?: (?:i )?(?:det hele|mødet|programmet|dagsordenen|dagen|formiddagen|eftermiddagen))?(?!\p{L})/iu

const comes = set(
  `vi skal have har haves en et den det der skulle bør må kan kunne vil ville gerne godt jeg ønsker ønske foreslår synes og så men også lige bare lille kort hurtig god ordentlig ekstra indlagt indlæg indlægge læg lægges læg lægge ind
   sæt sættes sætte sæt på tilføj tilføjes tilføje husk huske mangler mangle brug behov for få plads til med af vare varer være er bliver blive fint dejligt rart sørg lav laves afsæt afsættes giv lad os holde holder hold tage tager tag
   minutter min tak venligst nok vel jo dog helst gør gøre programmet dagsordenen mødet hver alle folk i du om kaffe ben strække rettes ret ændr ændres ændre flyt flyttes flytte ryk rykkes rykke ned op kortes kort korte forlænges forlæng
   kun sat lagt ligge ligger lægges placeres skæres nøjes klares nu her alligevel midt derefter`,
)
const goes =
  / (?:dropper|drop|droppe|droppes|fjern|fjerner|fjernes|slet|sletter|slettes|stryg|stryger|stryges|undværer|undvære|undværes|udgår|skipper|skip|skippes|sløjfer|sløjfes|aflyser|aflyses|ingen|uden) | (?:springer|springes|spring) (?:[^ ]{1,12} ){0,3}over | (?:tag|tager|tages|kan|skal|må) (?:[^ ]{1,12} ){0,3}(?:ud|væk|af) | (?:behøver|skal|brug) (?:[^ ]{1,10} ){0,3}ikke | ikke (?:[^ ]{1,10} ){0,3}(?:behøver|brug|skal|nødvendig) /
const going = set(
  `dropper drop droppe droppes fjern fjerner fjernes slet sletter slettes stryg stryger stryges undværer undvære undværes udgår skipper skip skippes sløjfer sløjfes aflyser aflyses springer springes spring over tag tager tages ud væk af ingen uden
   behøver behov brug nødvendig nødvendigt ikke alligevel igen helt derfor ok okay fint ja nej bare nogen så vi jeg kan skal må vil godt gerne den det der er for en et og men har at med have holde nu os lad i du jo`,
)

const only = (text: string, known: ReadonlySet<string>): boolean => wordsOf(fold(text)).every(word => known.has(word))

const standingIn = (slots: Slots): Slots => slots.filter(slot => slot.item === null && slot.isBreak !== true)

/** Words of any title. */
const mostly = set('den det der som til fra for med ved hos alle hver andre punkt punkter')
const titleWords = (title: string): readonly string[] =>
  wordsOf(fold(title))
    .filter(word => word.length > 2 && !mostly.has(word))
    .map(stem)

/** "Statusrunden", "bordet rundt": the point at which each municipality has its turn. */
const round =
  /(?<!\p{L})(?:status-?runde(?:n|rne|r)?|runden|bordet rundt|rundt om bordet|status fra (?:alle |hver )?kommune(?:r|rne)?)(?!\p{L})/iu
const isRound = (title: string): boolean => / status(?:sen)? | runde[^ ]* | bordet rundt | statusrunde[^ ]* /.test(fold(title))

interface Named {
  readonly title: string
  readonly minutes: number
  /** The clause without the name. */
  readonly without: string
}

const leadIn = '(?:punktet |det faste punkt |pkt\\.? )?(?:om |med )?["»“„]?'
/** The one standing point that a clause names, by its title or by words that no other line of the agenda has. */
const standingNamed = (clause: string, slots: Slots): Named | null => {
  const standing = standingIn(slots)
  const whole = standing.find(({ title }) => clause.toLowerCase().includes(title.toLowerCase()))
  if (whole !== undefined) {
    const at = clause.toLowerCase().indexOf(whole.title.toLowerCase())
    const before = clause.slice(0, at).replace(new RegExp(`${leadIn}$`, 'iu'), '')
    return { ...whole, without: `${before} ${clause.slice(at + whole.title.length).replace(/^[«"”]/, '')}` }
  }
  const turn = round.exec(clause)
  if (turn !== null) {
    const [one, ...others] = standing.filter(({ title }) => isRound(title))
    return one === undefined || others.length > 0 ? null : { ...one, without: clause.replace(round, ' ') }
  }
  // The words that the title has; each other line has to lack one of them.
  for (const { title, minutes } of standing) {
    const own = titleWords(title)
    const said = wordsOf(fold(clause)).filter(word => word.length > 2 && own.includes(stem(word)))
    const isOthers = slots.some(
      other => other.title !== title && said.every(word => titleWords(other.title).includes(stem(word))),
    )
    if (said.every(word => word.length < 5) || isOthers) continue
    const without = wordsOf(fold(clause)).filter(
      word => !own.includes(stem(word)) && !(mostly.has(word) && fold(title).includes(` ${word} `)),
    )
    return { title, minutes, without: without.join(' ') }
  }
  return null
}

/** "Statusrunden må nøjes med 28 min": as it would be said of an item. */
const lengthOf = (clause: string, slots: Slots): PointEdit | null => {
  if (codesIn(clause).length > 0 || / (?:ikke|måske|hvis|evt|eventuelt|eller) /.test(fold(clause))) return null
  const named = standingNamed(withFormerMarked(clause), slots)
  const edit = named === null ? null : editOf('', named.without, null, named.minutes)
  return named !== null && edit?.do === 'minutes' ? { do: 'standing', point: named.title, minutes: edit.minutes } : null
}

interface Around {
  readonly slots: Slots
  readonly view: MeetingView
  readonly timeZone: string
}

const localMinute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const asTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Where a clause wants its break, and the clause without that; null for a time that is not within the meeting. */
const placeIn = (
  clause: string,
  { slots, view, timeZone }: Around,
): { readonly place: BreakPlace | 'unsaid'; readonly without: string } | null => {
  const [found = '', word = '', code = ''] = beside.exec(clause) ?? []
  const isAfter = word.toLowerCase() === 'efter'
  if (code !== '') {
    const id = code.toUpperCase()
    return { place: isAfter ? { after: id } : { before: id }, without: clause.replace(found, ' ') }
  }
  const begins = localMinute(localTimeOf(view.start, timeZone))
  const ends = localMinute(localTimeOf(view.end, timeZone))
  const [time = '', hour = '', minute = '00'] = clock.exec(clause) ?? []
  if (time !== '') {
    const near = Number(hour) * 60 + Number(minute)
    return near > begins && near < ends ? { place: { near: asTime(near) }, without: clause.replace(time, ' ') } : null
  }
  if (halfway.test(clause))
    return { place: { near: asTime(Math.round((begins + ends) / 2)) }, without: clause.replace(halfway, ' ') }
  const standing = /(?<!\p{L})(efter|før|inden) (.{3,80})$/iu.exec(clause)
  const named = standing === null ? null : standingNamed(standing[2] ?? '', slots)
  if (standing !== null && named !== null)
    return {
      place: standing[1]?.toLowerCase() === 'efter' ? { after: named.title } : { before: named.title },
      without: `${clause.slice(0, standing.index)} ${named.without}`,
    }
  return { place: 'unsaid', without: clause }
}

/** The breaks that the agenda has, each as it would be asked for. */
const breaksOf = (slots: Slots): readonly Break[] =>
  slots.flatMap((slot, at): Break[] => {
    const before = slots[at - 1]
    return slot.isBreak !== true || before === undefined
      ? []
      : [{ do: 'break', minutes: slot.minutes, place: { after: before.item ?? before.title } }]
  })

interface BreakSaid {
  readonly edits: readonly PointEdit[]
  readonly isGuess?: true
}

/** What a clause wants of breaks. None where it wants away what is not there; null where it speaks of none, or says more. */
const breakOf = (clause: string, around: Around, last: Break | null): BreakSaid | null => {
  const [name, definite] = pause.exec(clause) ?? []
  if (name === undefined && last === null) return null
  const there = breaksOf(around.slots)
  const bare = name === undefined ? clause : clause.replace(name, ' ')
  if (name !== undefined && goes.test(fold(bare)) && only(bare, going))
    return { edits: there.length > 0 ? [{ do: 'no-break' }] : [] }
  const found = placeIn(bare, around)
  if (found === null) return null
  const [length, ...lengths] = findDurations(found.without)
  const left = length === undefined ? found.without : `${found.without.slice(0, length.at)} ${found.without.slice(length.end)}`
  if (lengths.length > 0 || length?.change || codesIn(left).length > 0 || !only(left, comes)) return null
  if (length !== undefined && length.minutes > 120) return null
  // "15 min efter P-2", behind "Vi mangler en pause"
  if (name === undefined && length === undefined && found.place === 'unsaid') return null
  const isSame = definite !== undefined || name === undefined
  const [before, ...others] = name === undefined && last !== null ? [last] : isSame ? there : []
  // "Pausen" of two
  if (others.length > 0) return null
  const near =
    localMinute(localTimeOf(around.view.start, around.timeZone)) + localMinute(localTimeOf(around.view.end, around.timeZone))
  const edit: Break = {
    do: 'break',
    minutes: length?.minutes ?? before?.minutes ?? usualMinutes,
    place: found.place === 'unsaid' ? (before?.place ?? { near: asTime(Math.round(near / 2)) }) : found.place,
  }
  const isGuess = before === undefined && (length === undefined || found.place === 'unsaid')
  const edits = isSame && name !== undefined && before !== undefined ? [{ do: 'no-break' } as const, edit] : [edit]
  return { edits, ...(isGuess && { isGuess }) }
}

/** "Så skal der luft: …", "Ok, så …": before the instruction. */
const opening = (clause: string): string => {
  const colon = clause.lastIndexOf(': ')
  const head = clause.slice(0, Math.max(0, colon))
  return colon > 0 && codesIn(head).length === 0 && !/\d/.test(head) ? clause.slice(colon + 2) : clause
}
const politely =
  /^(?:(?:og|men|så|ok|okay|ja|hej),? ){0,3}(?:(?:kan|kunne|vil|må|gider) (?:vi|i|du|jeg|man) (?:(?:ikke|lige|godt|bare|måske|få) )*)(?=.*\?$)/i
const clauseOf = (chunk: string): string =>
  opening(chunk.trim().replace(/^(?:(?:og|men|så|ok|okay|ja|derfor|dog)(?:,? |,$)){0,3}/i, ''))
const asking = new Set('?')
const stops = new Set('?!.')
const asOrder = (clause: string): string => trimEnd(clause.replace(politely, ''), stops)

/** Why it is so, behind an instruction of the same sentence. */
const why =
  /^(?:(?:for|da|fordi|og) )?(?:de|han|hun|det|den|der|det hele|folk|vi) (?:har|er|var|blev|bliver|trænger|hjælper|plejer|når|kommer) (?!.*(?:\d|\?|punkt))/i

/** What a sentence of an answer to a draft says of its standing points and breaks. `last`: the break that the sentence before wanted. */
export const pointsIn = (
  sentence: string,
  reading: Reading,
  view: MeetingView | null,
  agenda: Draft | null,
  last: PointEdit | null,
): PointsSaid | null => {
  if (view === null || agenda === null) return null
  const { charter } = reading.situation
  const around: Around = { slots: agenda.slots, view, timeZone: charter.timeZone }
  const isQuestion = sentence.trimEnd().endsWith('?')
  const heard = (words: string): BreakSaid | null => {
    const clause = clauseOf(words)
    if (isQuestion && !politely.test(`${trimEnd(clause, asking)}?`)) return null
    const order = asOrder(isQuestion ? `${trimEnd(clause, asking)}?` : clause)
    const length = lengthOf(order, around.slots)
    return length === null ? breakOf(withoutTalk(numbered(order, view, agenda)), around, null) : { edits: [length] }
  }
  const whole = heard(sentence)
  if (whole !== null) return { ...whole, rest: '' }
  const more = last?.do === 'break' && !isQuestion ? breakOf(asOrder(numbered(sentence, view, agenda)), around, last) : null
  if (more !== null) return { edits: more.edits, rest: '', isSameBreak: true }
  const chunks = chunksOf(sentence)
  const edits: PointEdit[] = []
  const rest: string[] = []
  let [isHeard, isGuess] = [false, false]
  for (let at = 0; at < chunks.length; at += 1) {
    // "… en pause, kl. 10.20 eller der omkring, 10 min": as much as belongs to it.
    const until = [3, 2, 1, 0]
      .map(more => at + more)
      .find(end => end < chunks.length && heard(chunks.slice(at, end + 1).join(', ')) !== null)
    const found = until === undefined ? null : heard(chunks.slice(at, until + 1).join(', '))
    if (found === null || until === undefined) rest.push(chunks[at] ?? '')
    else {
      edits.push(...found.edits)
      isHeard = true
      isGuess ||= found.isGuess === true
      at = until
    }
  }
  if (!isHeard) return null
  const left = rest.filter(each => codesIn(each).length > 0 || !(why.test(each.trim()) || onlyTells(each)))
  return { edits, rest: left.map(each => each.trim()).join(', '), ...(isGuess && { isGuess }) }
}

/** The chair's wish for a standing point in words that arrange nothing: people see to it. The secretariat itself hears that it was not understood. */
export const standingPoint = (number: number, { letter, said, situation: { sender }, text }: Reading): Understood | null => {
  const slots = letter !== null && 'agenda' in letter ? (letter.agenda?.slots ?? []) : []
  const points = slots.flatMap(slot => (slot.item === null ? wordsOf(fold(slot.title)).filter(word => word.length > 5) : []))
  const isOfPoint = said.some(each => findDurations(each).length > 0 && points.some(word => fold(each).includes(` ${word} `)))
  return isOfPoint && sender !== null && !isSecretariat(sender)
    ? wishes('a standing point of the agenda', ...toPeople(number, text, true))
    : null
}
