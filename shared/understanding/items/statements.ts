import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { nods } from '../language/vocabulary.ts'
import { agreeing } from './amendment.ts'
import { codesIn } from './codes.ts'
import { isRelative } from './item-dropped.ts'
import { cutsThat } from './statement-cuts.ts'
import { introducedIn, masked, unmasked } from './statement-fields.ts'
import { speaksOfText, speaksOfTitle } from './statement-heads.ts'
import { byNumber, pointsAt } from './statement-names.ts'
import { bullet, partsOf, saidBefore, withoutAbsence } from './statement-parts.ts'
import { Sentence } from './statement-sentence.ts'
import type { Heard, Parsed, State, Statement, Told } from './statement-state.ts'
import { merged, nothingSaid, unsaid, withCuts } from './statement-state.ts'
import { isComplaint, isOpenOf, isPraise } from './statement-talk.ts'
import { textGivenIn } from './statement-text.ts'

export type { Statement } from './statement-state.ts'

const longest = 400
const lists = /^(?:[^:]{0,80}):$/
const says = [...nods, ...agreeing, 'næsten', 'helt fint', 'det lykkedes', 'ja', 'ja tak', 'nej', 'haha', 'fint']

/**
 * What lines say of items, sentence by sentence: "P-4 skal hedde X og vare 10 min, P-5 til orientering". A sentence all of whose clauses say a field is done; every other one is left
 * as it stands, and whoever asks decides what becomes of it.
 */
export const statementsIn = (text: string, told: Told): Heard => {
  const statements: Statement[] = []
  const left: string[] = []
  let state: State = nothingSaid
  let lines = text.split('\n').map(line => line.replace(bullet, '').trim())
  for (let at = 0; at < lines.length; at += 1) {
    const whole = lines[at] ?? ''
    const given = told.acts === undefined ? null : textGivenIn(lines.slice(at), each => isSaidBehind(each, told, state))
    const line = given?.ahead ?? whole
    const label = /^(?:ny )?(?:tekst|beskrivelse)(?:en)?: ?(?=\S)/i.exec(whole)?.[0]
    const [of] = state.of.length === 1 ? state.of : told.only === null ? [] : [told.only]
    if (label !== undefined && of !== undefined) {
      statements.push({ of: of.id, change: { text: [whole.slice(label.length), ...lines.slice(at + 1)].join('\n').trim() } })
      break
    }
    const { text: bare, quoted } = masked(line)
    for (const sentence of told.acts === undefined ? partsOf(bare) : partsOf(bare).flatMap(withoutAbsence)) {
      const plain = unmasked(sentence, quoted)
      const parsed =
        isOpenOf(sentence) || sentence.length > longest
          ? null
          : parsedBy(new Sentence(quoted, told, sentence), sentence, state, told)
      const known = introducedIn(sentence)
      if (parsed !== null) {
        statements.push(...parsed.statements)
        state = parsed.state
        continue
      }
      if (told.acts !== undefined && known === null) {
        const by = new Sentence(quoted, told, sentence)
        const head = headOf(by, byNumber(sentence, told.items, told.shown), state)
        statements.push(...(head?.parsed.statements ?? []))
        const about = aboutNow(sentence, told, state)
        state = head?.parsed.state ?? {
          ...about,
          isOfTitle: speaksOfTitle(sentence),
          isOfText: speaksOfText(sentence),
          pointed: by.pointed(sentence, about),
        }
        if (head !== null) {
          left.push(head.isWhole ? plain : unmasked(head.rest, quoted))
          continue
        }
      }
      if (known !== null) state = { ...state, known }
      else if (
        /[\p{L}\d]{2}/u.test(plain) &&
        !isCourtesy(plain, told.names) &&
        !saysOnly(plain, says, told.names) &&
        !lists.test(plain)
      )
        left.push(plain)
    }
    if (given === null) continue
    const [target] = state.of.length === 1 ? state.of : told.only === null ? [] : [told.only]
    if (target === undefined || (state.isOfTitle && !given.isNamed))
      left.push(`${whole.slice(line.length).trim()}${whole.endsWith(':') ? ` ${given.text}` : ''}`)
    else statements.push({ of: target.id, change: { text: given.text } })
    state = { ...unsaid(state), of: target === undefined ? state.of : [target] }
    lines = [...lines.slice(0, at + 1), ...given.behind]
  }
  return {
    statements: withCuts(merged(statements), told.items),
    left: statements.length === 0 || told.acts !== undefined ? left : left.filter(each => !isComplaint(each) && !isPraise(each)),
  }
}

/** "Resten er fint", "Ikke andet", "Sæt det til 30 min": stands behind a text that is given, and is none of it. */
const isSaidBehind = (sentence: string, told: Told, state: State): boolean => {
  const { text, quoted } = masked(sentence)
  return (
    isCourtesy(sentence, told.names) ||
    saysOnly(sentence, says, told.names) ||
    isPraise(sentence) ||
    saysRest.test(fold(sentence)) ||
    (!isOpenOf(text) && text.length <= longest && parsedBy(new Sentence(quoted, told, text), text, state, told) !== null)
  )
}
const saysRest =
  /^ (?:(?:og|men|så) )?(?:resten|ellers|alt andet|ikke (?:andet|mere)|det var (?:det|alt)|det er (?:det|alt)|undskyld|beklager|håber) /

interface Head {
  readonly parsed: Parsed
  readonly rest: string
  /** "Vi trækker den og siger det under »Nyt«": half a sentence would tell nobody anything. */
  readonly isWhole: boolean
}
/** "Det første er ikke et punkt, det er et afbud fra os begge": what becomes of an item or its name in quotes, and behind it something else. */
const headOf = (by: Sentence, words: string, state: State): Head | null => {
  for (const { index, 0: sign } of [
    ...words.matchAll(/, | [–-] | og (?=(?:siger|nævner|fortæller|tager|klarer|vender|skriver) )/g),
  ].slice(0, 3)) {
    const [head, rest] = [words.slice(0, index), words.slice(index + sign.length)]
    const isWhole = sign === ' og '
    const parsed = isRelative(head, rest) || saidBefore.test(rest) || cutsThat(rest) ? null : by.parse(head, state)
    const isPlain = (each: Statement): boolean =>
      each.act === 'withdraw' || each.act === 'wait' || (!isWhole && each.change.title !== undefined && head.includes('Citat'))
    if (parsed?.statements.some(isPlain) === true) return { parsed, rest, isWhole }
  }
  return null
}

/** "Thomas har sendt et punkt om brugerstyring (P-4)": what is said next is of that. */
const aboutNow = (sentence: string, told: Told, state: State): State => {
  const codes = codesIn(byNumber(sentence, told.items, told.shown))
  const named = told.items.find(each => each.id === codes[0])
  // Of the items that a letter shows a word is enough: "Jeg fortæller gerne om piloten".
  const isNamed =
    codesIn(sentence).length > 0 ||
    pointsAt(sentence) ||
    told.isMere === true ||
    told.shown?.some(each => each.id === codes[0]) === true
  return codes.length === 1 && named !== undefined && isNamed ? { ...state, of: [named], act: null } : state
}

/** Of several items one has to be named. Of one a word of its title may be the matter, and only then its name. */
const parsedBy = (
  by: Sentence,
  sentence: string,
  state: State,
  { items, only, isNumbered, shown, acts }: Told,
): Parsed | null => {
  if (isNumbered === true) return by.parse(sentence, state)
  // Beside the item of the letter a mere word names no other one.
  const isMere = acts !== undefined && only !== null && !pointsAt(sentence)
  const named = byNumber(sentence, isMere ? [only] : items, shown)
  return only === null
    ? by.parse(named, state)
    : (by.parse(sentence, state) ?? (named === sentence ? null : by.parse(named, state)))
}
