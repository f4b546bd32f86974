import { fold, wordsOf } from '../../language/text.ts'
import { codesIn } from '../codes.ts'
import { tellsMatter } from '../item-aside.ts'
import { isOpenOf } from '../statement-talk.ts'
import { going, inOrder, isPast, neverOne, OrderClause } from './order-clause.ts'
import { freshIn } from './order-new.ts'
import type { Around, Order, Parsed, State } from './order-state.ts'
import { nothingYet } from './order-state.ts'
import { isKnownTalk, isNews, isReason, opening } from './order-talk.ts'
import { namedIn } from './order-targets.ts'
import { nameAt, titleOf } from './order-titles.ts'
import { kindIn, minutesIn, presenterOf } from './order-values.ts'
import { ownWordsIn, takesAway } from './order-words.ts'

/** More joints than that are no sentence that tells us something. */
const mostJoints = 10
const longest = 500
const joints =
  /,? (?:og så|men så|og|men|samt|så) |[,;] (?!(?:der|som) )| [–-] |,? (?=(?:for|da|fordi|idet|eftersom) (?:jeg|vi|det|den|der|de|nu|så|man|hun|han) )|, (?=(?:der|som) )/gi
/** A question that asks for what it says. */
const polite =
  /^(?:(?:og|men|så|hej) )?(?:kan|kunne|må|vil|ville|gider|er det (?:muligt|ok|okay|i orden)|er der (?:plads|mulighed|tid))(?: lige)?(?: (?:vi|i|du|jeg|man|det|den|der|punktet|p-\d{1,3}|overskriften|titlen|teksten|for|til|at)|,)/i
/** "…, og stryg det med skemaer": an order behind a name is no part of it. */
const ordersMore =
  /(?:[,;] |,? (?:og|men|samt) )(?:(?:så|også|gerne|venligst|lige) )*(?:stryg|slet|fjern|drop|sæt|gør|skriv|tilføj|føj|giv|ret|ændr|skift|udskift|erstat|lad|husk|tag|læg|send|flyt|kald|noter|notér|skru|forkort|forlæng|afsæt|indsæt|udelad|kan (?:i|vi|du)|vil (?:i|du)|må (?:i|gerne|vi))(?!\p{L})/iu
/** Behind words that nobody knows: a clause with its own subject or order. */
const saysOfItself =
  /^(?:(?:og|men|så|derudover|desuden) )*(?:det|den|punktet|vi|jeg|P-\d|sæt|gør|skriv|ret|ændr|skift|kald|giv|titlen|overskriften|teksten|tiden|slet|fjern|stryg|drop|lad|kan|må|vil|tilføj)(?!\p{L})/iu
/** "Hvis det kan lade sig gøre": politeness, and no condition. */
const ifPossible =
  /,? ?hvis (?:(?:det|i|der|du) )?(?:(?:er|kan|har|passer) )?(?:(?:stadig|godt|ellers) )?(?:muligt|lade sig gøre|nå det|ok|okay|i orden)(?!\p{L})/giu
const unsure = / (?:ikke|eller|hvis|måske|aldrig) /
const most = 24
/** Of who comes and who is with us: more than why. */
const hardBefore = / (?:afbud|forhindret|deltager|syg|ferie|orlov|barsel|stopper|referent|mødeleder) /

/** Reads one sentence, clause by clause. */
export class OrderSentence extends OrderClause {
  private readonly memo = new Map<string, Parsed | null>()
  private readonly isRequest: boolean
  constructor(around: Around, sentence: string) {
    super(around, sentence)
    this.isRequest = sentence.trimEnd().endsWith('?') && polite.test(sentence.replace(opening, ''))
  }

  /** What the sentence orders; null where part of it is something else. */
  read(state: State): Parsed | null {
    const { sentence } = this
    if (sentence.length > longest) return null
    if (sentence.trimEnd().endsWith('?') && !this.isRequest) return null
    const fresh = this.fresh(sentence, state)
    if (fresh !== null) return fresh
    if (this.isTalk(sentence)) return { orders: [], state }
    if (isOpenOf(sentence.replace(ifPossible, ''))) return null
    if (
      !this.hasValue(sentence) &&
      inOrder.test(fold(sentence)) &&
      !isPast.test(fold(sentence)) &&
      wordsOf(fold(sentence)).length <= most
    )
      return { orders: [{ people: sentence }], state: { ...state, isAny: true } }
    return this.parse(sentence.trim(), state, 0)
  }

  /** The clauses of a sentence that are clear, and those that are not: two clear ones never wait for a third. A value by itself behind words that nobody knows is of those. */
  readPartly(state: State): (Parsed & { readonly left: readonly string[] }) | null {
    const { sentence } = this
    if (sentence.length > longest || sentence.includes('?') || isOpenOf(sentence) || unsure.test(fold(sentence))) return null
    const orders: Order[] = []
    const left: string[] = []
    let now = state
    let isUnknown = false
    let rest = sentence.trim()
    while (/[\p{L}\d]/u.test(rest)) {
      const joint = [...rest.matchAll(joints)].find(({ index }) => index > 0)
      const [part, tail] =
        joint === undefined ? [rest, ''] : [rest.slice(0, joint.index), rest.slice(joint.index + joint[0].length)]
      const mayRead = !isUnknown || saysOfItself.test(rest)
      const whole = mayRead ? this.parse(rest, now, 1) : null
      // A name that goes on behind "og" would be cut in two.
      const isName = nameAt(part) !== null && !/^[,;]| [–-] /.test(joint?.[0] ?? '')
      const parsed = whole ?? (mayRead && !isName ? this.parse(part, now, 1) : null)
      rest = whole !== null || (isName && parsed === null) ? '' : tail
      if (parsed !== null) {
        orders.push(...parsed.orders)
        now = parsed.state
        continue
      }
      if (isName) left.push(sentence.slice(sentence.indexOf(part)).trim())
      else if (!this.isWhy(part, now)) left.push(part.trim())
      else continue
      const named = namedIn(part, this.around.items, this.around.shown)
      isUnknown = named === null || named === 'foreign'
      if (named !== null && named !== 'foreign') now = { ...nothingYet, of: named.of, isAny: now.isAny }
    }
    // An item does not go by half a sentence.
    return orders.length === 0 || orders.some(each => 'act' in each) ? null : { orders, state: now, left }
  }

  private fresh(sentence: string, state: State): Parsed | null {
    const fresh = isOpenOf(sentence) ? null : freshIn(sentence, this.around.quoted)
    return fresh === null ? null : { orders: [{ fresh }], state: { ...nothingYet, isAny: true, of: state.of } }
  }

  /** All clauses of these words, the longest first. */
  private parse(words: string, state: State, depth: number): Parsed | null {
    if (depth > mostJoints) return null
    const key = `${depth}·${words.length}·${state.of.map(({ id }) => id).join()}·${state.isLength}·${state.isOfSomebody}`
    const known = this.memo.get(key)
    if (known !== undefined) return known
    const found = this.parsed(words, state, depth)
    this.memo.set(key, found)
    return found
  }

  private parsed(words: string, state: State, depth: number): Parsed | null {
    const headed = this.headed(words, state, depth)
    if (headed !== null) return headed
    const named = this.naming(words, state, depth)
    if (named !== undefined) return named
    const whole = this.clause(words, state)
    if (whole !== null) return whole
    for (const { index, 0: sign } of [...words.matchAll(joints)].slice(0, mostJoints)) {
      const [head, tail] = [words.slice(0, index), words.slice(index + sign.length)]
      if (!/[\p{L}\d]/u.test(tail)) continue
      const first = this.clause(head, state)
      // "så godt kender jeg os", "for den er lang": the joint is a part of the reason.
      const why = `${sign.replace(/^[,;–\s-]+/, '')}${tail}`
      if (first !== null) {
        const rest =
          this.parse(tail, first.state, depth + 1) ?? (this.isWhy(why, first.state) ? { orders: [], state: first.state } : null)
        if (rest !== null) return { orders: [...first.orders, ...rest.orders], state: rest.state }
      }
      const isThen = /så/i.test(sign) && depth === 0
      if (this.isWhy(head, state) || (isThen && this.isPlainlyBefore(head)) || (isThen && this.isWhyGone(head, tail))) {
        const rest = this.parse(tail, state, depth + 1)
        if (rest !== null && rest.orders.length > 0) return rest
      }
    }
    return null
  }

  private isWhy(clause: string, state: State): boolean {
    return isReason(clause, true, state.isOfSomebody) && !this.hasOrder(clause)
  }

  /** "Vi har fået det løst sammen med Skive, så P-12 kan godt udgå": an item that is named goes, and what has been stands before it. */
  private isWhyGone(head: string, tail: string): boolean {
    const named = namedIn(tail, this.around.items, this.around.shown)
    return (
      codesIn(tail).length === 1 &&
      named !== null &&
      named !== 'foreign' &&
      going.test(fold(tail)) &&
      / (?:har|fik|er|blev|havde) /.test(fold(head)) &&
      !unsure.test(fold(head)) &&
      !hardBefore.test(fold(head)) &&
      !this.hasOrder(head) &&
      !/Citat\d|[?:]/.test(head)
    )
  }

  /** Whatever stands before "så" is why. */
  private isPlainlyBefore(head: string): boolean {
    const isOurs = / (?:jeg|vi|det|den|der|man) /.test(fold(head).slice(0, 20)) || wordsOf(fold(head)).length <= 7
    const isOfSomebody =
      /^(?!(?:Vi|Jeg|Det|Den|Der|Man|Nu|Så|Overskriften|Titlen|Teksten) )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:er|har|kommer|kan|skal|vil|deltager|bliver)(?!\p{L})/u.test(
        head,
      )
    return (
      isOurs &&
      !isOfSomebody &&
      !this.hasOrder(head) &&
      !isNews(head) &&
      !(tellsMatter(head) && wordsOf(fold(head)).length > 7) &&
      !/Citat\d|[?:]/.test(head) &&
      wordsOf(fold(head)).length <= 14
    )
  }

  /** A field, an item's name or words that go are no reason, whatever stands around them. */
  private hasOrder(clause: string): boolean {
    return (
      kindIn(clause) !== null ||
      presenterOf(clause) !== null ||
      (minutesIn(clause, null, false) !== null && !/^ (?:de|mine|vores) /.test(fold(clause))) ||
      nameAt(clause) !== null ||
      takesAway.test(fold(clause)) ||
      going.test(fold(clause)) ||
      neverOne.test(fold(clause))
    )
  }

  /** "Punktet om navngivning: vi får brug for …", "To småting: …". */
  private headed(words: string, state: State, depth: number): Parsed | null {
    const at = words.search(/:(?= )/)
    if (at < 0 || at > 80) return null
    const [head, tail] = [words.slice(0, at), words.slice(at + 1).trim()]
    const named = namedIn(head, this.around.items, this.around.shown)
    if (named === 'foreign') return null
    if (named !== null && ownWordsIn(named.rest).length === 0 && nameAt(words) === null) {
      const rest = this.parse(tail, { ...nothingYet, isAny: state.isAny, of: named.of }, depth + 1)
      return rest
    }
    return named === null && isKnownTalk(head, this.around.names) ? this.parse(tail, state, depth + 1) : null
  }

  /** A name behind a naming verb: as far as nothing else is said behind it. Undefined where there is none. */
  private naming(words: string, state: State, depth: number): Parsed | null | undefined {
    const found = nameAt(words)
    if (found === null) return undefined
    const { ahead, value } = found
    const lead = words.slice(0, words.length - value.length)
    const of = this.target(lead, state)
    // Words of the title behind the verb name no item.
    const target = of === undefined ? undefined : of
    if (target === undefined || target === null || target.of.length !== 1) return null
    const [item] = target.of
    if (item === undefined) return null
    const before = this.before(ahead, state, depth)
    if (before === null) return null
    for (const { index, 0: sign } of [...value.matchAll(joints)].slice(0, mostJoints)) {
      const title = titleOf(value.slice(0, index), this.around.quoted, this.isRequest)
      if (title === null) continue
      const behind: State = { ...nothingYet, of: [item], isAny: true }
      const tail = value.slice(index + sign.length)
      const rest = this.parse(tail, behind, depth + 1)
      const isPlain = rest !== null && rest.orders.length > 0
      const why = `${sign.replace(/^[,;–\s-]+/, '')}${tail}`
      const isWhy =
        !isPlain &&
        /^(?:[,;]| [–-])/.test(sign) &&
        / (?:for|da|fordi|så|det|den|ellers|eftersom) /.test(fold(why).slice(0, 12)) &&
        isReason(why, true, false)
      if (isPlain || isWhy)
        return {
          orders: [...before.orders, { of: item.id, change: { title } }, ...(rest !== null && isPlain ? rest.orders : [])],
          state: isPlain && rest !== null ? rest.state : behind,
        }
    }
    const title = ordersMore.test(value) ? null : titleOf(value, this.around.quoted, this.isRequest)
    return title === null
      ? null
      : {
          orders: [...before.orders, { of: item.id, change: { title } }],
          state: { ...nothingYet, of: [item], isAny: true },
        }
  }

  /** What stands before the name: nothing, who it is of, a clause of its own, or why. */
  private before(ahead: string, state: State, depth: number): Parsed | null {
    const bare = ahead.replace(/(?<![,;:–\s-])[,;:–\s-]{1,20}$/, '').replace(/(?:,? (?:og|men|så)|^(?:og|men|så))$/i, '')
    const named = namedIn(bare, this.around.items, this.around.shown)
    const own = named === null || named === 'foreign' ? ownWordsIn(bare) : ownWordsIn(named.rest)
    if (own.length === 0 || isKnownTalk(bare, this.around.names)) {
      // "P-12 skal have 20 min og hedde X"
      const orders = /\d|kvarter|time/.test(bare)
        ? this.parse(bare.replace(/(?:^|,? )(?:og|det skal|den skal|skal)$/i, ''), state, depth + 1)
        : null
      return orders ?? { orders: [], state }
    }
    return this.parse(bare, state, depth + 1) ?? (this.isWhy(bare, state) ? { orders: [], state } : null)
  }
}
