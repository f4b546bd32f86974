import type { ItemEdit, ItemWords } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { codesIn, withoutCodes } from '../items/codes.ts'
import { kindNamed } from '../items/item-kinds.ts'
import { saysWhole } from '../items/item-title-said.ts'
import { masked, unmasked } from '../items/statement-fields.ts'
import { cutsOff } from '../items/statement-parts.ts'
import { isComplaint } from '../items/statement-talk.ts'
import { statementsIn } from '../items/statements.ts'
import { ordersWordsAway } from '../items/words-away.ts'
import { findDurations } from '../language/durations.ts'
import { fold, trimStart, wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { asPresented, comingOn } from './agenda-as-shown.ts'
import type { Draft, Instructions } from './agenda-edits.ts'
import { chunksOf, instructionsIn, isBare, numbered, piecesOf } from './agenda-edits.ts'
import { onlyTells } from './agenda-talk.ts'
import { editOf, minutesOf } from './agenda-words.ts'
import { withoutWords } from './words-out.ts'

/** What a sentence does to the agenda and its items, and the parts of it that nobody understands. */
export interface Arranged extends Instructions {
  readonly withdrawn: readonly string[]
  /** What is understood and is somebody else's to change: for the secretariat, word for word. */
  readonly passed?: readonly string[]
}

const nothing: Arranged = { edits: [], amended: [], withdrawn: [], left: [] }

/** No part of such a sentence is done where another part of it is not understood. */
const doubts =
  /(?<!\p{L})(?:hvis|medmindre|måske|evt|eventuelt|ikke|undtagen|eller|vent|venter|først når|så snart|mon|overvejer|hører|siger|skriver|mener|foreslår)(?!\p{L})|\?$/iu

/** "Kan vi ikke sætte P-4 først?" is an order; neither its "ikke" nor its sign doubts. */
const plainRequest = (sentence: string): string =>
  sentence.replace(/^((?:(?:og|men|så) )?(?:kan|kunne|vil|gider) (?:vi|i|du|jeg)) (?:ikke )?(.*)\?$/i, '$1 $2')

/** "… er ikke rigtige punkter": it never was one, and does not wait for the next meeting. */
const neverWas =
  / (?:er|var) (?:(?:jo|slet|bare|nok) ){0,2}ikke (?:(?:et|nogen|noget) )?(?:(?:rigtige?|rigtigt|egentlige?|egentligt) )?punkt(?:er)? /
/** "… skal slettes helt" */
const wholly = / (?:slettes?|fjernes?|fjern|slet|slette|væk|ud) (?:(?:dem|den|det|begge|alle|alt) ){0,2}helt /
const aroundGone: ReadonlySet<string> = new Set(
  'og både punkt punkterne det dem den de skal kan må bør du i vi bare godt gerne roligt lige er var jo slet ikke et nogen noget rigtig rigtigt rigtige egentlig egentligt egentlige punkter slettes slette slet fjernes fjern fjerne helt alle begge tre to væk ud udgår en fejl at kom med igen'.split(
    ' ',
  ),
)
/** Nothing else is said. "P-2 skal ikke slettes helt" says the opposite, and "Er P-2 ikke et punkt?" asks: withdrawn it would be lost. */
const saysGone = (sentence: string): boolean => {
  const folded = fold(withoutCodes(sentence))
  const rest = folded.replace(neverWas, ' ')
  return (
    (rest !== folded || wholly.test(folded)) &&
    !rest.includes(' ikke ') &&
    !sentence.trimEnd().endsWith('?') &&
    wordsOf(folded).every(word => aroundGone.has(word))
  )
}

const neverIn = (sentence: string): readonly string[] => (saysGone(sentence) ? codesIn(sentence) : [])
/** "De er ikke rigtige punkter", of those that were named just before. */
export const neverWasSaid = (sentence: string): boolean =>
  codesIn(sentence).length === 0 && saysGone(sentence) && / (?:de|dem|det|den|ingen) /.test(fold(sentence))

/** "P-4: Oprydning i gamle brugere, 15 min, orientering": how an item is to be called, in a list of its own. */
const titleLine =
  /^(P-\d{1,3}) ?[:–-] ?["»“]?(\p{Lu}[^,()"«”]{2,120}?)["«”]?((?:, [^,()]{1,40}){0,3})(?: ?\(([^()]{1,60})\))?[.]?$/u
const orders =
  /(?<!\p{L})(?:skal|må|bør|kan|ud|udgår|slet|fjern|drop|flyt|sæt|før|efter|først|sidst|min|minutter|ok|fint|ja|nej|vent|venter|tages?|er|har|kommer|og så|tager|spørger|spørg|ringer|ring|skriver|skriv|taler|holder|fremlægger|laver|klarer|mig|os|vi|jeg|hun|han)(?!\p{L})/iu
const calledInList = (sentence: string): Arranged | null => {
  const [, id = '', title = '', more = '', aside = ''] = titleLine.exec(sentence) ?? []
  const isName = title !== '' && wordsOf(fold(title)).length > 1 ? !orders.test(title) : title !== '' && more !== ''
  if (id === '' || !isName || kindNamed(title.toLowerCase()) !== null) return null
  const changes: { title: string; kind?: ItemWords['kind'] } = { title: title.trim() }
  const edits: ItemEdit[] = []
  for (const part of more
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')) {
    const [length] = findDurations(part)
    const kind = kindNamed(part.replace(/^til /i, '').toLowerCase())
    if (length !== undefined) edits.push({ do: 'minutes', item: id, minutes: length.minutes })
    else if (kind !== null) changes.kind = kind
    else return null
  }
  return { ...nothing, edits, amended: [{ id, changes }], left: aside === '' ? [] : [`${id} (${aside})`] }
}

/** The item points stand between two standing ones: "lige efter »Nyt fra«" is first, "før Eventuelt" is last. */
const besideStanding = (sentence: string, agenda: Draft | null): string => {
  const slots = agenda?.slots ?? []
  const [from, to] = [slots.findIndex(each => each.item !== null), slots.findLastIndex(each => each.item !== null)]
  const place =
    /(?: lige| umiddelbart| direkte)? (efter|før|inden) (?:punktet )?["»“]?(\p{Lu}[^"»«“”,.]{2,60}?)["«”]?(?=[,.]|$| og | men | da | fordi )/u.exec(
      sentence,
    )
  const [whole = '', word = '', title = ''] = place ?? []
  const beside = word === 'efter' ? slots[from - 1] : slots[to + 1]
  const isIt =
    whole !== '' && from > 0 && beside?.item === null && beside.title.toLowerCase().includes(title.trim().toLowerCase())
  return isIt ? sentence.replace(whole, word === 'efter' ? ' først' : ' sidst') : sentence
}
/** "P-18 tages under »Nyt fra«": no item of its own any more. */
const under =
  /^(?:så )?(P-\d{1,3}) (?:(?:kan|skal|må|bør) )?(?:tages?|tager vi|kommer|hører|behandles|klares|vendes)(?: (?:vi|bare|ind|op|i stedet))* under (?:punktet )?(.{3,60})$/i
/** The item that becomes part of another point. "P-18 kommer under pres", "… tages under ingen omstændigheder" name none, and take nothing off. */
const takenUnder = (sentence: string, agenda: Draft | null): string | null => {
  const [, id = '', place = ''] = under.exec(sentence) ?? []
  const title = trimStart(place, quoteMarks).toLowerCase()
  const isStanding = (agenda?.slots ?? []).some(
    each => each.item === null && title.length > 3 && each.title.toLowerCase().startsWith(title.slice(0, 8)),
  )
  return id !== '' && (isStanding || /^(?:["»“„]|P-\d|(?:nyt fra|eventuelt|evt)(?!\p{L}))/iu.test(place)) ? id : null
}
const quoteMarks = new Set('"»“„')

/** "Nej, P-3 skal ikke ud!", of an item that is off: it comes back. */
const stays =
  /^(?:(?:nej|hov|nå|men|og|ups),? ){0,2}(P-\d{1,3}) (?:skal|må|skulle) (?:(?:jo|altså|da|alligevel|bare|slet) ){0,2}ikke (?:tages |trækkes |skubbes )?(?:ud|udgå|af|slettes|fjernes|væk|droppes|vente)(?: (?:af dagsordenen|alligevel|til næste (?:gang|møde)))*[.!]{0,3}$/i
const stayingOn = (sentence: string, agenda: Draft | null): Arranged | null => {
  const item = stays.exec(sentence)?.[1]?.toUpperCase()
  const isOff = item !== undefined && agenda != null && !agenda.slots.some(each => each.item === item)
  return isOff ? { ...nothing, edits: [{ do: 'add', item }] } : null
}

/** Behind an instruction, without an item and without an order: why, or who sees to it. */
const tells =
  /^(?:og |men |for |så )?(?:(?:\p{Lu}\p{L}+|vi|de|jeg|han|hun|det|den|der)(?: \p{Lu}\p{L}+)? (?:tager|skal|kommer|har|er|kan|vil|når|bliver|tog|var|ville|tales|talte)) /u
const isTold = (piece: string): boolean =>
  codesIn(piece).length === 0 && tells.test(`${piece} `) && !/(?<!\p{L})(?:pause|minutter|min)(?!\p{L})/iu.test(piece)

/** "P-13 er fin" */
const isFine =
  /^ (?:og )?(?:er|ser|passer|kan blive|bliver|beholder|stemmer) ?(?:(?:bare|helt|vist|også|så) )?(?:fint?|godt?|ok|okay|rigtigt?|stående|som (?:den|det) er|ud)?(?: ud| nu| som (?:den|det) er)? $/

/** "P-12 20 min er for meget", before what it is to be. */
const tooMuch = / (?:er|var) (?:alt |nok |vist )?for (?:meget|lidt|lang|langt|kort) $/

const ofStatements = (said: ReturnType<typeof statementsIn>['statements']): Pick<Arranged, 'edits' | 'amended'> => ({
  edits: said.flatMap(({ of, change }) =>
    change.minutes == null ? [] : [{ do: 'minutes' as const, item: of, minutes: change.minutes }],
  ),
  amended: said.flatMap(({ of, change: { minutes: _, ...changes } }) =>
    Object.keys(changes).length === 0 ? [] : [{ id: of, changes }],
  ),
})

const why =
  /^P-\d{1,3} (?:tager|klarer|løser|ordner|er|har|blev|handler|minder|hører) (?!.*(?:(?<!\p{L})(?:skal|må|ikke|kan|bør|til|min|minutter)(?!\p{L})|\d))/iu
/** A piece as an edit of the item that was spoken of last, or as a field of it. */
const byPieces = (
  sentence: string,
  reading: Reading,
  view: MeetingView,
  agenda: Draft | null,
  isElse: (piece: string) => boolean,
): Arranged => {
  const { text, quoted } = masked(sentence)
  const edits: ItemEdit[] = []
  const amended: Instructions['amended'][number][] = []
  const left: string[] = []
  const ofAll: string[] = []
  let last: string | null = null
  // "Byt om på P-1 og P-4, og sæt P-2 ned til 10": what is understood as it stands is not cut at its numbers.
  const isWhole = (chunk: string): boolean =>
    codesIn(chunk).length > 1 && instructionsIn(unmasked(chunk, quoted), reading, view, agenda, isElse).left.length === 0
  for (const piece of chunksOf(text).flatMap(chunk => (isWhole(chunk) ? [chunk] : piecesOf(chunk)))) {
    const plain = asPresented(unmasked(piece.replace(/(?: og| samt|,)$/, ''), quoted))
    const code: string | undefined = codesIn(piece)[0]
    const about: string | null = code ?? last
    const old = instructionsIn(plain, reading, view, agenda, isElse)
    const only = view.items.find(each => each.id === about) ?? null
    const fields = statementsIn(plain, { items: view.items, only, names: reading.names, isNumbered: true })
    const ofLast =
      code === undefined && last !== null ? editOf(last, plain.replace(/[.!]$/, ''), null, minutesOf(last, view)) : null
    if (old.left.length === 0 && !cutsOff.test(plain) && old.edits.length + old.amended.length > 0) {
      edits.push(...old.edits)
      amended.push(...old.amended)
    } else if (fields.statements.length > 0 && fields.left.length === 0 && mayAmend(reading, view, fields.statements)) {
      const found = ofStatements(fields.statements)
      edits.push(...found.edits)
      amended.push(...found.amended)
    } else if (ofLast !== null) edits.push(ofLast)
    else if (isElse(plain)) ofAll.push(plain)
    else if (
      !isFine.test(fold(withoutCodes(plain))) &&
      !tooMuch.test(fold(plain)) &&
      !(isTold(plain) && edits.length + amended.length > 0)
    )
      left.push(plain)
    last = about
  }
  // "P-12 før P-13 og P-14": what is to become of the last is not said.
  if (left.some(isBare)) return nothing
  // "P-13 tager Hanne med et skema, så det udgår": why it is off.
  const isWhy = (piece: string): boolean =>
    why.test(piece) && edits.some(edit => edit.do === 'drop' && edit.item === codesIn(piece)[0])
  // The sentence as a whole would deny what of it is done.
  return { ...nothing, edits, amended, left: [...ofAll, ...left.filter(piece => !isWhy(piece) && !isBeside(piece, edits))] }
}

/** "De trækker P-2 denne gang", "Hedensted har ringet om P-2": why it is off. Whatever else is wanted of it is said by other words. */
const whyOff =
  /(?<!\p{L})(?:trækker|trukket|trak|ringet|ringede|skrevet|skrev|meldt|sagt|bedt|ønsker ikke|vil ikke|kan ikke|er ikke klar)(?!\p{L})/iu
const butMore =
  /(?<!\p{L})(?:men|hvis|måske|alligevel|ikke ud|titlen?|først|sidst|minutter|min|bytte?r?|i stedet)(?!\p{L})|[?»«"]/iu

/** What only tells something beside what was arranged: there is nothing to do about it, and nothing that was not done. */
export const isBeside = (piece: string, edits: readonly ItemEdit[]): boolean => {
  const codes = codesIn(piece)
  const areOff = codes.every(id => edits.some(edit => edit.do === 'drop' && edit.item === id))
  if (codes.length === 0) return onlyTells(piece) || saysWhole(piece) || isComplaint(piece)
  return areOff && whyOff.test(piece) && !butMore.test(piece)
}

/** What is changed of an item itself: by its own people and by the secretariat. Its minutes on the agenda are the chair's as well. */
const mayAmend = (
  { situation: { sender } }: Reading,
  view: MeetingView,
  said: ReturnType<typeof statementsIn>['statements'],
): boolean =>
  sender !== null &&
  (isSecretariat(sender) ||
    said.every(
      ({ of, change }) =>
        Object.keys(change).join() === 'minutes' || view.items.find(each => each.id === of)?.organisation === sender.organisation,
    ))

/** What is quoted back stands there as it was written, and not with our numbers for its words. */
const asWritten = (piece: string, named: string, written: string): string => {
  if (written.includes(piece)) return piece
  const [ours, theirs] = [chunksOf(named), chunksOf(written)]
  const at = ours.findIndex(each => each.includes(piece))
  return ours.length === theirs.length && at >= 0 ? (theirs[at]?.trim() ?? written) : written
}

/** All that a sentence wants of the agenda, what the older rules hear of it first; what nobody understands is named as it stands. */
export const arrangedIn = (
  said: string,
  reading: Reading,
  view: MeetingView | null,
  agenda: Draft | null,
  isElse: (piece: string) => boolean,
): Arranged => {
  const bare = said.replace(/^\s*(?:[-•*–·]|\d{1,2}[.)])\s+/, '')
  // "…, slettes" by itself would take the item off.
  if (ordersWordsAway(bare)) return withoutWords(bare, view, reading) ?? { ...nothing, left: [bare] }
  const sentence = besideStanding(bare, agenda)
  const isOffice = reading.situation.sender !== null && isSecretariat(reading.situation.sender)
  const named = asPresented(numbered(sentence, view, agenda))
  const never = isOffice ? neverIn(named) : []
  if (never.length > 0) return { ...nothing, withdrawn: never }
  const coming = comingOn(named, view, agenda, reading.situation.charter.timeZone)
  if (coming !== null) return { ...nothing, edits: [{ do: 'add', item: coming }] }
  if (codesIn(named).length > 0 && isFine.test(fold(withoutCodes(named)))) return nothing
  const staying = stayingOn(named, agenda)
  if (staying !== null) return staying
  const taken = takenUnder(named, agenda)
  if (taken !== null) return { ...nothing, edits: [{ do: 'drop', item: taken }] }
  const old = instructionsIn(sentence, reading, view, agenda, isElse)
  if (view === null || old.left.every(isElse)) return { ...old, withdrawn: [] }
  const listed = isOffice ? calledInList(sentence) : null
  if (listed !== null) return listed
  const { statements, left } = statementsIn(named, { items: view.items, only: null, names: reading.names, isNumbered: true })
  if (statements.length > 0 && left.length === 0)
    return mayAmend(reading, view, statements) ? { ...nothing, ...ofStatements(statements) } : { ...nothing, passed: [bare] }
  if (doubts.test(plainRequest(sentence))) return { ...nothing, left: [bare] }
  const pieces = byPieces(named, reading, view, agenda, isElse)
  return pieces.edits.length + pieces.amended.length > 0
    ? { ...pieces, left: pieces.left.map(each => asWritten(each, named, bare)) }
    : { ...nothing, left: [bare] }
}
