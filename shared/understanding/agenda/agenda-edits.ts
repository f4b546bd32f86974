import type { LetterOf } from '../../letters.ts'
import type { ItemEdit, ItemWords } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { amendmentIn } from '../items/amendment.ts'
import { codesIn, withoutCodes } from '../items/codes.ts'
import { fold, wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { withItemsNumbered } from './agenda-names.ts'
import { swapsTwo } from './agenda-order.ts'
import { isReason, withoutTalk } from './agenda-talk.ts'
import { by, editOf, minutesOf, staysOn, withFormerMarked } from './agenda-words.ts'

/** What a sentence does to the agenda, and the clauses of it that do nothing of the kind. */
export interface Instructions {
  readonly edits: readonly ItemEdit[]
  readonly amended: readonly { readonly id: string; readonly changes: Partial<ItemWords> }[]
  readonly left: readonly string[]
}

export type Draft = LetterOf<'agenda-for-approval'>['agenda']

const code = /p ?-? ?\d{1,3}(?![\p{L}\d])/iu
const apart =
  /(?:[,;:]|\.(?= ))? (?:og|men|dog|samt|and|but) |[,;] (?!at )| [–-] | (?=(?:resten|ellers|alt andet) )|,? med den (?:ændring|rettelse|undtagelse),? at |,? bortset fra at /i
/** Behind these a number names the item that another one stands beside. */
const joining = / (?:før|inden|foran|efter|bag|under|over|before|after|med|end|om|på|punkt) $/

/** "P1 30 min p2 10 min": before each item's number a new instruction begins, unless it stands behind "før" or "efter". */
const byNumber = (piece: string): readonly string[] => {
  const starts = [...piece.matchAll(new RegExp(`(?<![\\p{L}\\d])${code.source}`, 'giu'))].map(each => each.index)
  const cuts = starts.filter((at, nth) => {
    const before = fold(piece.slice(starts[nth - 1] ?? at, at))
    return nth > 0 && !joining.test(before) && !isBare(before)
  })
  return [0, ...cuts].map((at, nth) => piece.slice(at, cuts[nth]))
}

const leading = /^(?:og|men|dog|så|and|but) (?=\S)/i
/** Its clauses, with all the items that each names. */
export const chunksOf = (sentence: string): readonly string[] => sentence.split(apart).filter(piece => /[\p{L}\d]/u.test(piece))
export const piecesOf = (sentence: string): readonly string[] =>
  sentence
    .split(apart)
    .flatMap(byNumber)
    .map(piece => piece.trim().replace(leading, ''))
    .filter(piece => /[\p{L}\d👍]/u.test(piece))

/** "P-2", "både P-2": what is to become of it stands in another piece. */
export const isBare = (piece: string): boolean =>
  wordsOf(fold(withoutCodes(piece))).every(word => word === 'både' || word === 'begge')

/** The sentence with the items that it names by words called by their numbers. */
export const numbered = (sentence: string, view: MeetingView | null, agenda: Draft | null): string => {
  const standing = agenda?.slots.filter(slot => slot.item === null).map(slot => slot.title) ?? []
  return view === null ? sentence : withItemsNumbered(sentence, view.items, standing)
}

/** Two items that change places, from how they stand now. */
const swapped = (sentence: string, agenda: Draft | null): readonly ItemEdit[] | null => {
  const pair = swapsTwo(sentence)
  const order = agenda?.slots.flatMap(slot => (slot.item === null ? [] : [slot.item])) ?? []
  const [one = -1, other = -1] = (pair ?? []).map(id => order.indexOf(id)).toSorted((a, b) => a - b)
  const [upper, lower, above] = [order[one], order[other], order[other - 1]]
  if (upper === undefined || lower === undefined || above === undefined) return null
  const moved = { do: 'before', item: lower, other: upper } as const
  return above === upper ? [moved] : [moved, { do: 'after', item: upper, other: above }]
}

/** "P-12 og P-1 skal ligge efter hinanden", "så de skal tages sammen": the lower one comes up behind the other. */
const side =
  / (?:ligge|ligger|lægges|stå|komme|kommer|tages|tage|sættes|placeres|være) (?:[^ ]{1,10} ){0,3}?(?:(?:efter|ved siden af|i forlængelse af|op ad) hinanden|sammen|i træk) /
const besideEachOther = (sentence: string, agenda: Draft | null): readonly ItemEdit[] | null => {
  const [one, other, ...more] = codesIn(sentence)
  const folded = fold(sentence)
  if (one === undefined || other === undefined || more.length > 0 || !side.test(folded)) return null
  if (/ (?:ikke|hvis|måske|medmindre|eller|evt) |\d ?min/.test(folded) || sentence.endsWith('?')) return null
  const order = agenda?.slots.flatMap(slot => (slot.item === null ? [] : [slot.item])) ?? []
  const [upper, lower] = [one, other].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  return upper === undefined || lower === undefined || !order.includes(upper) || !order.includes(lower)
    ? null
    : [{ do: 'after', item: lower, other: upper }]
}

const notWho = /,? (?:og )?ikke \p{Lu}[\p{L}-]{1,30}/gu

/** "Titlen på P-4 skal være …", "Ret titlen på P-4 til …", "Kald P-4 …": as it would be said to a letter about that item alone. */
const ofItem = (sentence: string): string =>
  sentence
    .replace(notWho, '')
    .replace(new RegExp(` (?:på|for|til|af) (?=${code.source})(?:${code.source})`, 'iu'), '')
    .replace(code, 'punktet')
    .replace(/^(?:ret|ændr|ændre|skift|lav) (titlen|overskriften) (?:om )?til (?=\S)/i, '$1 skal være ')
    .trim()

/** "Titlen på P-4 skal være …", "P-2 er til beslutning": what is changed of the item itself, by whoever may change it. */
const amendedBy = (
  sentence: string,
  view: MeetingView,
  { situation, names }: Reading,
): Pick<Instructions, 'edits' | 'amended'> | null => {
  const [id, ...others] = codesIn(sentence)
  const item = view.items.find(each => each.id === id)
  const { sender } = situation
  if (id === undefined || item === undefined || others.length > 0 || sender === null) return null
  if (!isSecretariat(sender) && sender.organisation !== item.organisation) return null
  const words = ofItem(sentence)
  const found = amendmentIn(words, { title: item.title, text: null, minutes: item.minutes }, names)
  if (found === null || typeof found === 'string') return null
  const { minutes, ...changes } = found
  // "Ned med 30 min" of 20, "10 min 20 min": a length that cannot be worked out is none.
  const isUnclear = by.test(fold(words)) || (words.match(/\d+/g)?.length ?? 0) > 1
  if (minutes != null && isUnclear && Object.keys(changes).length === 0) return null
  return {
    edits: minutes == null ? [] : [{ do: 'minutes', item: id, minutes }],
    amended: Object.keys(changes).length === 0 ? [] : [{ id, changes }],
  }
}

interface Stand {
  readonly view: MeetingView | null
  readonly agenda: Draft | null
}

/** What one piece wants of the items that it names, of those named just before it, or of the one that was spoken of last. */
const hear = (
  piece: string,
  waiting: readonly string[],
  subjects: readonly string[],
  { view, agenda }: Stand,
): readonly ItemEdit[] | null => {
  const swap = swapped(`${waiting.join(' ')} ${piece}`, agenda)
  if (swap !== null) return swap
  const named = codesIn(piece)
  const words = withoutCodes(piece)
  const isPlace = / (?:før|inden|foran|efter|bag|under|over|before|after) /.test(fold(piece.split(code)[0] ?? ''))
  const isOfLast = waiting.length === 0 && subjects.length > 0 && (named.length === 0 || (named.length === 1 && isPlace))
  const ids = waiting.length > 0 ? [...waiting, ...named] : isOfLast ? subjects : named.slice(0, 1)
  const other = waiting.length > 0 ? null : ((isOfLast ? named[0] : named[1]) ?? null)
  if (ids.length === 0 || (ids.length > 1 && other !== null) || (waiting.length === 0 && named.length > 2)) return null
  // "P-3 skal ikke ud" brings back what was taken off; of an item that is there it wants nothing.
  const isOn = (id: string): boolean => agenda === null || agenda.slots.some(slot => slot.item === id)
  if (staysOn.test(fold(words)) && ids.some(isOn)) return null
  const found = ids.map(id => editOf(id, words, other, minutesOf(id, view)))
  return found.every(each => each !== null) ? found : null
}

const between = /,? (?:da|fordi|eftersom) \p{L}[^,;]{2,80}(?=, (?:og|men|samt) \p{L})/giu
/** "…, da Søren er syg": no part of the instruction, unless it names an item itself. */
const withoutReason = (sentence: string): string => {
  const [head = '', ...reasons] = sentence.split(/,? (?:da|fordi|eftersom|because) (?=\p{L})/iu)
  if (codesIn(reasons.join(' ')).length === 0) return head
  // "…, da Lone skal gå kl. 14, og korte P-2": behind the reason it goes on.
  return sentence.replace(between, (whole: string) => (codesIn(whole).length > 0 ? whole : ''))
}
/** "…(Favrskov har trukket det)": a story beside the instruction, and no condition. */
const aside = / ?\(([^()\d]{1,200})\)/g
const tellsWhy = / (?:har|er|blev|var|kommer|ville|ønsker|siger|efter aftale|jf|pga|på grund af|ifølge) /
const weighs = / (?:måske|hvis|ikke|eller|evt|eventuelt|kun|dog|medmindre|vist) /
const withoutAside = (sentence: string): string =>
  sentence.replace(aside, (whole: string, words: string) =>
    tellsWhy.test(fold(words)) && !weighs.test(fold(words)) && codesIn(words).length === 0 ? '' : whole,
  )

const request = /^ (?:(?:og|men|så) )?(?:kan|kunne|vil|gider|mon|can|could) (?:(?:vi|i|du|jeg|man|we|you) (?:ikke )?|p-?\d)/
/** "Skal P-2 ud?" asks; "Kan vi få P-4 op før P-2?" and "Kan P-1 nøjes med 15 min?" are polite ways to say it. */
const asks = (sentence: string): boolean => sentence.endsWith('?') && !request.test(fold(sentence))
/** What is polite about it: "Kan vi ikke måske tage P-2 først?" is no "ikke". */
const politely =
  /^(?:(?:og|men|så) )?(?:(?:kan|kunne|vil|gider|mon|can|could) (?:vi|i|du|jeg|man|we|you) (?:ikke )?(?:(?:måske|eventuelt|evt\.?|lige|bare|så|venligst) )*|(?:må jeg|(?:jeg|vi) vil(?: gerne)?) bede (?:dig |jer )?om,? at )/i
const plainly = (piece: string, isQuestion: boolean): string => {
  // "Kan P-1 ikke vente?"
  const bare = piece.replace(politely, '').replace(/^((?:kan|kunne) P-\d{1,3}) ikke /i, '$1 ')
  return isQuestion || / bede (?:dig |jer )?om,? at /i.test(piece) ? bare : piece
}

const nothingHeard: Instructions = { edits: [], amended: [], left: [] }

/**
 * All that a sentence wants of the items, in its order. "P-3 og P-4 udgår" is said of both, "og skal ligge efter P-2" of the one before. `isElse`: what
 * a piece says that is about no item.
 */
export const instructionsIn = (
  said: string,
  reading: Reading,
  view: MeetingView | null,
  agenda: Draft | null,
  isElse: (piece: string) => boolean,
): Instructions => {
  const named = withoutTalk(numbered(said, view, agenda))
  if (asks(named)) return { ...nothingHeard, left: [said] }
  const isQuestion = named.endsWith('?')
  const sentence = withoutReason(withFormerMarked(withoutAside(named)))
  // "Byt om på P-1 og P-4" is one piece.
  const swap = swapped(sentence, agenda) ?? besideEachOther(sentence, agenda)
  if (swap !== null) return { ...nothingHeard, edits: swap }
  const edits: ItemEdit[] = []
  const left: string[] = []
  const reasons: string[] = []
  let waiting: readonly string[] = []
  let subjects: readonly string[] = []
  for (const piece of piecesOf(sentence).map(each => plainly(each, isQuestion))) {
    const [ofIt, ...others] = codesIn(piece)
    if (isBare(piece)) waiting = [...waiting, ...codesIn(piece)]
    else if (isElse(piece)) left.push(piece)
    else if (ofIt !== undefined && others.length === 0 && isReason(withoutCodes(piece))) {
      // "P-4 er det tungeste, så det skal ligge først": of which item, and why.
      subjects = [ofIt]
      reasons.push(piece)
    } else {
      const found = hear(piece, waiting, subjects, { view, agenda })
      if (found === null) left.push(piece)
      else edits.push(...found)
      subjects = found === null ? codesIn(piece).slice(0, 1) : [...new Set(found.map(each => each.item))]
      waiting = []
    }
  }
  left.push(...waiting, ...(edits.length === 0 ? reasons : []))
  if (view === null || left.every(isElse)) return { ...nothingHeard, edits, left }
  const amended = amendedBy(sentence, view, reading)
  return amended === null ? { ...nothingHeard, edits, left } : { ...amended, left: [] }
}
