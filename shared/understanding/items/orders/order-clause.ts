import { findDurations } from '../../language/durations.ts'
import { fold, wordsOf } from '../../language/text.ts'
import { isOfFile } from '../statement-acts.ts'
import { isCutting, pointedIn } from '../statement-cuts.ts'
import { isOfField, withoutNames } from './order-field-clause.ts'
import type { Around, Order, Parsed, State } from './order-state.ts'
import { nothingYet } from './order-state.ts'
import { isKnownTalk, opening } from './order-talk.ts'
import type { Named } from './order-targets.ts'
import { namedIn } from './order-targets.ts'
import { addedThat, emptiesText, goesAway, standingIn, textOrderIn } from './order-texts.ts'
import { deniesPresenter, kindIn, minutesIn, presenterOf, setDown } from './order-values.ts'
import { ofText, ownWordsIn, takesAway } from './order-words.ts'

export const inOrder =
  / (?:byt|bytte|byttes|byttet) (?:(?:bare|lige|gerne|venligst|godt) )*(?:om|rundt|plads) | rækkefølge[^ ]* | (?:først|sidst|før|efter|forrest|bagest) (?:på (?:dagsordenen|dagen|mødet)|på|pausen|frokost|kl \d+) /
export const isPast =
  / (?:har|havde|fik|er blevet|blev) (?:[^ ]{1,12} )?(?:byttet|rodet|flyttet|rykket) | (?:tiderne|tider|minutterne|titlerne|navnene) /
export const going =
  / (?:udgår|udgå|bortfalder|bortfalde|udtages|annuller|annulleres|annullér) | (?:trækker|trække|trækkes|træk|slet|slette|sletter|slettes|fjern|fjerne|fjerner|fjernes|drop|droppe|dropper|droppes|glem|skrot|stryg|stryge|stryges) (?:[^ ]+ ){0,6}?$| (?:trækker|trække|trækkes|træk|slet|slette|slettes|fjern|fjerne|fjernes|drop|droppe|droppes|glem|stryg|tag|tage|tages|pil) (?:[^ ]+ ){0,6}?(?:tilbage|ud|væk|af|igen|helt|alligevel|punktet) | (?:skal|må|kan|bør|ryger|ryg) (?:[^ ]+ ){0,4}?(?:ud|væk|af|udgå) | ud (?:igen )?(?:tak )?$/
export const neverOne =
  / (?:det|den|dette|p-\d+|punktet) (?:der )?(?:var|er|skulle)(?: (?:jo|slet|bare|kun|blot|altså|egentlig|aldrig|faktisk|heller|lige|mest)){0,3} (?:(?:ikke|aldrig) (?:(?:ment|tænkt|som|være|et|noget|rigtigt|til) ){0,4}(?:punkt|på dagsordenen|dagsordenspunkt|dagsordenen)|(?:et|noget) (?:spørgsmål|jeg (?:spurgte|ville spørge|undrede)))| (?:skal|skulle|behøver|hører)(?: (?:slet|jo|overhovedet|bare)){0,2} ikke (?:(?:med|op|stå|komme|hjemme) )?på (?:dagsordenen|mødet|listen) | (?:bare|kun|blot) (?:et spørgsmål|noget (?:jeg|vi) (?:spurgte|ville spørge|undrede)) | ikke et punkt /
const fileWords =
  /^(?:bilag|fil|slides?|oplæg|præsentation|notat|dokument|vedhæft|vedlagt|hermed|hører|ligge|læg|sender|følger|opdateret|regneark|pdf)/
const tellsOfSomebody = /\p{Lu}\p{L}+ (?:kommer|deltager|fortæller|viser|holder|tager|er med)(?!\p{L})/u
const doubtsAll = / (?:vent med|kan være|talt om|overvejer|skrev|behold[^ ]*|måske|muligvis) /
/** Not yet, perhaps, of somebody or of a part of it; "trækker på punktet" uses it. */
const doubtsGoing =
  / (?:nok|bør|burde|måske|vent|venter|overvejer|kan være|eller|mig|hvis|trækker? på|sidste|første|fint|til (?:beslutning|drøftelse|orientering|kommunerne|netværket|de andre)|skrev|står) |^ kan /
const pointsAtIt = / (?:det|den|dem|punktet|punkt|p-\d{1,3}|begge|alle|vores|mit|ud|igen) /
const goingWords =
  /^(?:træk|udgå|bortfald|slet|fjern|drop|glem|skrot|stryg|annull|ud|væk|af|ryg|pil|tilbage|spurgte|spørge|spørgsmål|undrede)/

/** Reads one clause; the quoted stretches stand there by their signs. */
export class OrderClause {
  protected readonly around: Around
  protected readonly sentence: string
  constructor(around: Around, sentence: string) {
    this.around = around
    this.sentence = sentence
  }

  /** Small talk, in which no field is. */
  protected isTalk(words: string): boolean {
    return (
      isKnownTalk(words, this.around.names) &&
      !tellsOfSomebody.test(words) &&
      namedIn(words, this.around.items, []) === null &&
      !this.hasValue(words) &&
      !takesAway.test(fold(words)) &&
      !/Citat\d/.test(words)
    )
  }

  /** The items that a clause is about: those that it names, those of the clause before, or the only one. Null: another one; undefined: none. */
  protected target(clause: string, state: State): Named | null | undefined {
    const named = namedIn(clause, this.around.items, this.around.shown)
    if (named === 'foreign') return null
    if (named !== null) return named
    const { shown } = this.around
    if (state.of.length > 0) return { of: state.of, rest: clause }
    return shown.length === 1 ? { of: shown, rest: clause } : undefined
  }

  /** What one clause says; null where it says something else. */
  protected clause(words: string, state: State): Parsed | null {
    const bare = words.replace(opening, '').trim()
    if (!/[\p{L}\d]/u.test(bare)) return { orders: [], state }
    const isNamed = namedIn(bare, this.around.items, this.around.shown) !== null
    const target = this.target(bare, state)
    if (target === null) return null
    const hasValue = this.hasValue(bare)
    const folded = fold(bare)
    if (!hasValue && inOrder.test(folded) && !isPast.test(folded))
      return { orders: [{ people: bare }], state: { ...state, isAny: true } }
    // "I skrev 20 minutter", "det er ikke mig, der fremlægger": how it stands, before what it is to be.
    if (
      setDown.test(folded) &&
      findDurations(bare).length > 0 &&
      (bare.match(/\d+/g)?.length ?? 0) <= 1 &&
      ownWordsIn(bare).length <= 2
    )
      return { orders: [], state }
    if (
      deniesPresenter(bare) &&
      presenterOf(bare) === null &&
      ownWordsIn(bare).filter(word => !/^(?:fremlæg|præsent|hold|stå|læg)/.test(word)).length <= 1
    )
      return { orders: [], state: { ...state, isDenied: true } }
    return (
      // A clause with two kinds of things is cut first.
      (hasValue ? null : this.quotes(bare, target, state)) ??
      (target === undefined || hasValue ? null : this.addsThat(bare, target)) ??
      (target === undefined || hasValue ? null : this.cuts(bare, target, state)) ??
      (target === undefined || hasValue ? null : this.gone(bare, target, state)) ??
      (target === undefined || hasValue ? null : this.file(bare, target, state)) ??
      (target === undefined ? null : (this.fields(bare, target, state) ?? this.denies(bare, target, state))) ??
      (target !== undefined &&
      isNamed &&
      !/(?<!\p{L})(?:ikke|først|sidst|før|efter)(?!\p{L})/iu.test(bare) &&
      ownWordsIn(target.rest).length === 0 &&
      wordsOf(fold(target.rest)).length <= 9
        ? { orders: [], state: { ...nothingYet, isAny: state.isAny, of: target.of } }
        : !isNamed && this.isTalk(bare)
          ? { orders: [], state }
          : null)
    )
  }

  protected hasValue(words: string): boolean {
    return minutesIn(words, null, false) !== null || kindIn(words) !== null || presenterOf(words) !== null
  }

  /** "Sletning skal ikke ned på 5 min": what it is now and is not to be, beside what it is to be. */
  private denies(bare: string, { of, rest }: Named, state: State): Parsed | null {
    const [item, ...others] = of
    const folded = fold(bare)
    if (item === undefined || others.length > 0 || !/ (?:ikke|aldrig|for (?:lidt|kort|meget)) /.test(folded)) return null
    const isNow = findDurations(rest).some(({ minutes }) => minutes === item.minutes)
    return isNow && ownWordsIn(rest).length === 0 ? { orders: [], state: { ...nothingYet, of, isAny: state.isAny } } : null
  }

  /** A text in quotation marks, or one that is given. */
  private quotes(bare: string, target: Named | undefined, state: State): Parsed | null {
    const { quoted, shown, items } = this.around
    const tokens = [...bare.matchAll(/Citat(\d{1,2})x/g)].map(([, nth]) => quoted[Number(nth)] ?? '')
    if (tokens.length === 0) return null
    const among = target !== undefined && target.of.length === 1 ? target.of : shown.length > 0 ? shown : items
    const holding = among.filter(({ text = '', title }) =>
      tokens.some(each => standingIn(each, text) !== null || standingIn(each, title) !== null),
    )
    const [item, ...others] = among.length === 1 ? among : holding
    if (item === undefined || others.length > 0) return null
    const given = textOrderIn(bare, quoted, item)
    const pointed = state.pointed !== null && state.pointed.of === item ? standingIn(state.pointed.words, item.text ?? '') : null
    // "»…« giver ingen mening. Skriv i stedet: …": of those words, and not of the whole text.
    const order =
      given?.text !== undefined && pointed !== null && tokens.length === 1 && !ofText.test(fold(bare))
        ? { text: (item.text ?? '').replace(pointed, () => tokens[0] ?? '') }
        : given
    const behind: State = { ...nothingYet, of: [item], isAny: true }
    if (order !== null) {
      const { cut, ...change } = order
      return { orders: [cut === undefined ? { of: item.id, change } : { of: item.id, cut }], state: behind }
    }
    const [only, ...more] = tokens
    const isSpokenOf = only !== undefined && more.length === 0 && standingIn(only, item.text ?? '') !== null
    return isSpokenOf && !goesAway(bare)
      ? { orders: [], state: { ...state, of: [item], pointed: { of: item, words: only } } }
      : null
  }

  /** "Tilføj, at vi medbringer eksempler". */
  private addsThat(bare: string, { of }: Named): Parsed | null {
    const [item, ...others] = of
    const said = addedThat(bare)
    if (item === undefined || others.length > 0 || said === null) return null
    const text = [item.text ?? '', said].filter(each => each !== '').join('\n\n')
    return { orders: [{ of: item.id, change: { text } }], state: { ...nothingYet, of, isAny: true } }
  }

  /** "Stryg den" of what was quoted before, "stryg det med snittet", "teksten skal helt væk". */
  private cuts(bare: string, { of }: Named, state: State): Parsed | null {
    const behind: State = { ...nothingYet, of, isAny: true }
    if (
      state.pointed !== null &&
      goesAway(bare) &&
      ownWordsIn(bare).every(word => /^(?:stryg|slet|fjern|slettes|fjernes|stryges|drop|væk)/.test(word))
    ) {
      const stretch = standingIn(state.pointed.words, state.pointed.of.text ?? '')
      return stretch === null
        ? null
        : { orders: [{ of: state.pointed.of.id, cut: [stretch] }], state: { ...behind, of: [state.pointed.of] } }
    }
    const [item, ...others] = of
    if (item === undefined || others.length > 0) return null
    if (emptiesText(bare)) return { orders: [{ of: item.id, change: { text: '' } }], state: behind }
    if (/ (?:smiley[^ ]*|emoji[^ ]*) /.test(fold(bare)) && goesAway(bare)) {
      const text = (item.text ?? '').replace(/ ?(?:\p{Extended_Pictographic}\uFE0F?|[:;]-?[)D(P])/gu, '')
      return { orders: [{ of: item.id, change: { text } }], state: behind }
    }
    const stretches = isCutting(bare) && !/Citat\d/.test(bare) ? pointedIn(bare, this.around.quoted, item) : null
    return stretches === null ? null : { orders: [{ of: item.id, cut: stretches }], state: behind }
  }

  /** "Det trækker vi", "P-6 ud tak", "det skulle slet ikke på dagsordenen". */
  private gone(bare: string, { of, rest }: Named, state: State): Parsed | null {
    const folded = fold(bare)
    const isNever = neverOne.test(folded)
    const isNamed = namedIn(bare, this.around.items, this.around.shown) !== null
    if (of.length === 0 || (!isNever && (!going.test(folded) || / (?:ikke|aldrig) /.test(folded) || !pointsAtIt.test(folded))))
      return null
    // "Glem det" behind an order may take that back.
    if (!isNever && !isNamed && state.isAny && state.of.length === 0) return null
    // "Glem det" behind an item that goes is of that; by itself it may be of anything.
    if (!isNever && !isNamed && / glem /.test(folded) && !/ punktet /.test(folded))
      return state.isGone === true ? { orders: [], state } : null
    if (
      this.around.isAsked ||
      doubtsGoing.test(folded) ||
      (!isNever && doubtsAll.test(fold(this.sentence))) ||
      ofText.test(folded)
    )
      return null
    if (ownWordsIn(rest).filter(word => !goingWords.test(word)).length > (isNever ? 3 : 0)) return null
    return { orders: of.map(({ id }) => ({ of: id, act: 'withdraw' })), state: { ...nothingYet, of, isAny: true, isGone: true } }
  }

  /** "Bilag til P-2 vedhæftet", "her er filen til det om kontingent". */
  private file(bare: string, { of, rest }: Named, state: State): Parsed | null {
    const [item, ...others] = of
    if (!this.around.hasFile || item === undefined || others.length > 0 || !isOfFile(bare)) return null
    const own = ownWordsIn(rest).filter(word => !fileWords.test(word))
    const isPlain = own.length === 0 && !/(?<!\p{L})(?:ikke|hvis|måske)(?!\p{L})/iu.test(bare)
    return isPlain ? { orders: [{ of: item.id, isFile: true }], state: { ...nothingYet, of, isAny: state.isAny } } : null
  }

  /** A length, a kind, who presents. */
  private fields(bare: string, { of, rest }: Named, state: State): Parsed | null {
    const isNamed = rest !== bare
    if (inOrder.test(fold(bare))) return null
    if (/Citat\d/.test(bare) || (takesAway.test(fold(bare)) && !emptiesText(bare))) return null
    // "…, fx 30 min, og så kan P-13 …": a value before the item that is named behind it is of another one.
    const joint = isNamed ? [...bare.matchAll(/,? (?:og|men)(?: så)? |, /gi)].find(({ index }) => index > 0) : undefined
    const head = joint === undefined ? '' : bare.slice(0, joint.index)
    if (head !== '' && this.hasValue(head) && namedIn(head, this.around.items, this.around.shown) === null) return null
    // Somebody's own words behind a joint are a clause of their own.
    const [, tail = ''] = /^.*?\S(?:,? (?:og|men|samt) (?:så )?|, (?!(?:der|som) ))(.*)$/s.exec(bare) ?? []
    if (ownWordsIn(withoutNames(presenterOf(tail)?.rest ?? tail, of)).length > 0) return null
    const orders: Order[] = []
    let left = rest
    for (const item of of) {
      const minutes = minutesIn(rest, item.minutes, state.isLength)
      const kind = kindIn(minutes?.rest ?? rest)
      const presenter = presenterOf(kind?.rest ?? minutes?.rest ?? rest, state.isDenied)
      left = presenter?.rest ?? kind?.rest ?? minutes?.rest ?? rest
      const change = {
        ...(minutes === null ? {} : { minutes: minutes.value }),
        ...(kind === null ? {} : { kind: kind.value }),
        ...(presenter === null ? {} : { presenter: presenter.value }),
        ...(emptiesText(bare) ? { text: '' } : {}),
      }
      if (Object.keys(change).length === 0) return null
      orders.push({ of: item.id, change })
    }
    const change = orders.flatMap(each => ('change' in each ? [each.change] : []))
    const isOfWhom = change.some(each => each.presenter != null)
    const isLength = change.some(each => each.minutes !== undefined)
    if (orders.length === 0 || !isOfField(bare, left, isNamed, isOfWhom)) return null
    return { orders, state: { ...nothingYet, of, isLength, isOfSomebody: isOfWhom, isAny: true } }
  }
}
