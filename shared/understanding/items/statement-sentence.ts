import { fold, trimEnd, wordsOf } from '../language/text.ts'
import { codesIn } from './codes.ts'
import { respelled } from './item-respelled.ts'
import { minutesGiven } from './item-several.ts'
import { actIn, givesFile, isSameToo, leftOut } from './statement-acts.ts'
import { cutsThat, isCutting, isWhyCut, pointedIn, titleWithout, titleWithoutQuoted } from './statement-cuts.ts'
import type { Said } from './statement-fields.ts'
import { saidIn } from './statement-fields.ts'
import { announces, heading, speaksOfTitle, tellsNews } from './statement-heads.ts'
import { deniesKind, kindDone, titleQuoted, withoutOtherKind } from './statement-loosely.ts'
import { bareLength, fieldsOf } from './statement-parts.ts'
import type { Parsed, Pointed, State, Statement, Told } from './statement-state.ts'
import { sideBySide, subjectsOf, unsaid } from './statement-state.ts'
import { asked, before, behind, isComplaint, isOpenOf, opening, politely, tellsOld, whether } from './statement-talk.ts'

const mostParts = 12

const between = /,? (?:og|men|samt|så) |[,;:] | [–—-] /gi
const goesAlone = /^(?:udgår?|bortfalder|slettes|trækkes|fjernes|droppes)(?!\p{L})/iu

/** "Vi vil gerne have punktet trukket", "Kan I …": asks for it. "Vi kan godt trække den" only could. */
const wants = /^(?:(?:kan|kunne|vil|gider|må) (?:i|du)|(?:jeg|vi) (?:vil (?:meget )?gerne|mente))(?!\p{L})/iu

/** "Det kan I godt slette": told that somebody may, he is to. */
const lets =
  /(?<!\p{L})((?:kan|må) (?:i|du))(?: (?:godt|roligt|sagtens|fint|bare|gerne|snildt|så|også|helt|lige)){1,3}(?!\p{L})/iu

/** A sentence of which every clause may say what is to be otherwise with an item. */
export class Sentence {
  private readonly quoted: readonly string[]
  private readonly told: Told
  /** "Kan vi …?" is asked for in the whole of it. */
  private readonly isRequest: boolean
  /** "Skal vi trække P-2, nu hvor …?": nobody has decided. */
  private readonly isOpen: boolean
  /** It speaks of a word in quotation marks, or of the title. */
  private readonly isOfWords: boolean
  constructor(quoted: readonly string[], told: Told, sentence: string) {
    this.quoted = quoted
    this.told = told
    const bare = sentence.trim().replace(opening, '')
    this.isRequest = asked.test(bare)
    this.isOfWords = /Citat\d/.test(sentence) || speaksOfTitle(sentence)
    this.isOpen =
      bare.endsWith('?') &&
      !/^(?:kan|kunne|vil|gider|må) (?:i|du|jeg bede)(?!\p{L})/iu.test(bare) &&
      // "Kan det udgå, eller …?" asks, "Kan det vente til næste møde?" is polite.
      (!/^(?:kan|kunne|må) (?:det|den|punktet|P-\d{1,3})(?!\p{L})[^,:;]*$/iu.test(bare) || / eller /i.test(bare))
  }

  /** One clause that says one field, or a length and a kind together. */
  private clause(words: string, state: State): Parsed | null {
    const bare = words.trim().replace(opening, '').replace(politely, '')
    if (bare === '' || isOpenOf(bare.replace(/Citat\d+x/g, ''))) return null
    const isQuestion = words.trimEnd().endsWith('?')
    if (isQuestion && whether.test(bare)) return null
    const parts = this.cut(bare, state) ?? this.whole(words, bare, state) ?? this.spelt(bare, state)
    if (parts !== null) return parts
    const said =
      saidIn(withoutOtherKind(bare), this.quoted, state.known, this.isRequest) ??
      this.gapped(bare, state) ??
      this.loosely(words.trim().replace(opening, ''), state)
    if (said !== null) return this.of(said, bare, state)
    if (isQuestion && !this.isRequest) return null
    const subjects = subjectsOf(null, bare, state, this.told)
    if (subjects === null || /Citat\d/.test(bare)) return null
    const statements: Statement[] = []
    const minutes = bareLength(bare, state.isLength)
    for (const each of subjects) {
      const given = minutesGiven(bare.replace(/(?:til|på|i) P-\d{1,3}/, 'til det'), each)
      const change =
        given !== null
          ? { minutes: given }
          : minutes !== null
            ? { minutes }
            : fieldsOf(trimEnd(bare, new Set('?')), each, this.told.names)
      if (change === null || Object.keys(change).length === 0) return null
      statements.push({ of: each.id, change })
    }
    const isLength = statements.some(each => each.change.minutes !== undefined)
    const known = statements.findLast(each => each.change.presenter != null)?.change.presenter ?? state.known
    return { statements, state: { ...unsaid(state), known, of: subjects, isLength } }
  }

  /** "Slet linjen »…«", "det skal ikke stå under punktet", "den var kun til jer": words of the item that go. */
  private cut(bare: string, state: State): Parsed | null {
    if (this.told.acts === undefined) return null
    const title = state.isOfTitle || speaksOfTitle(bare) ? this.titleCut(bare, state) : null
    if (title !== null) return title
    if (state.pointed !== null && cutsThat(bare)) return this.going(state.pointed, state)
    const pointed = isCutting(bare) ? this.pointed(bare, state) : null
    if (pointed !== null) return this.going(pointed, state)
    return state.isCut && (isWhyCut(bare) || cutsThat(bare)) ? { statements: [], state } : null
  }
  private going({ of, stretches, title }: Pointed, state: State): Parsed {
    const statement = title === undefined ? { of: of.id, change: {}, cut: stretches } : { of: of.id, change: { title } }
    return { statements: [statement], state: { ...unsaid(state), of: [of], isCut: true } }
  }
  private titleCut(bare: string, state: State): Parsed | null {
    const [of, ...others] = subjectsOf(null, bare.split(/Citat/)[0] ?? '', state, this.told) ?? []
    const title = of === undefined || others.length > 0 ? null : titleWithout(bare, this.quoted, of.title)
    return of === undefined || title === null
      ? null
      : { statements: [{ of: of.id, change: { title } }], state: { ...unsaid(state), of: [of] } }
  }

  /** The words of one item that are spoken of; null where none are, or those of several. */
  pointed(words: string, state: State): Pointed | null {
    const isOfTitle = speaksOfTitle(words)
    const found = (subjectsOf(null, words.split(/Citat/)[0] ?? '', state, this.told) ?? this.told.shown ?? []).flatMap(of => {
      const title = isOfTitle ? titleWithoutQuoted(words, this.quoted, of.title) : null
      if (isOfTitle) return title === null ? [] : [{ of, stretches: [], title }]
      const stretches = pointedIn(words, this.quoted, of)
      return stretches === null ? [] : [{ of, stretches }]
    })
    return found.length === 1 ? (found[0] ?? null) : null
  }

  /** "P-11 kan I slette", "og P-2 også", "det må gerne med nu": what becomes of an item as a whole. */
  private whole(words: string, bare: string, state: State): Parsed | null {
    const { acts } = this.told
    if (acts === undefined || this.isOpen) return null
    const given = bare.replace(lets, '$1')
    const plain = wants.test(words.replace(opening, '')) ? given : words.replace(opening, '').replace(lets, '$1')
    // "P-3: udgår"
    const [of] = codesIn(plain).length === 0 && goesAlone.test(plain) ? state.of : []
    const found = acts.hasFile && givesFile(bare) ? 'file' : actIn(of === undefined ? plain : `${of.id} ${plain}`, acts.isAsked)
    // "Det skal ikke med" may be of some words in it, unless the item was named.
    if (found === 'withdraw' && leftOut.test(fold(plain)) && codesIn(plain).length === 0 && state.of.length === 0) return null
    // "Der røg et »alligevel« med i overskriften, det må gerne væk": the word, and not the item.
    if (found === 'withdraw' && this.isOfWords && codesIn(plain).length === 0 && cutsThat(bare)) return null
    const act = found ?? (state.act !== null && isSameToo(bare) ? state.act : null)
    const subjects = act === null ? null : subjectsOf(null, sideBySide(bare), state, this.told)
    if (act === null || subjects === null) return null
    return {
      statements: subjects.map(each => ({ of: each.id, change: {}, act })),
      state: { ...unsaid(state), of: subjects, act },
    }
  }

  /** "Det hedder resumé med accent" */
  private spelt(bare: string, state: State): Parsed | null {
    const [of, ...others] = subjectsOf(null, bare, state, this.told) ?? []
    const title = of === undefined || others.length > 0 ? null : respelled(bare, of.title)
    return of === undefined || title === null
      ? null
      : { statements: [{ of: of.id, change: { title } }], state: { ...unsaid(state), of: [of] } }
  }

  /** A value that tells by itself of which field it is. */
  private loosely(words: string, state: State): Said | null {
    const quoted = titleQuoted(words, this.quoted, state.isOfTitle)
    // "Teksten blev lidt lang. Ret den til »…«"
    if (quoted !== null && state.isOfText && !speaksOfTitle(words))
      return {
        of: codesIn(words.split('Citat')[0] ?? '')[0] ?? null,
        change: { text: this.quoted[Number(/Citat(\d{1,2})x/.exec(words)?.[1] ?? -1)] ?? quoted },
      }
    const title = quoted
    const change = title === null ? kindDone(words) : { title }
    return change === null ? null : { of: codesIn(words.split('Citat')[0] ?? '')[0] ?? null, change }
  }

  /** "Kald P-4 »X« og P-5 »Y«" */
  private gapped(bare: string, { isTitle }: State): Said | null {
    const [, of = '', nth = ''] = /^(?:punkt )?(P-\d{1,3})(?: (?:til|for))?:? Citat(\d{1,2})x[.!]?$/.exec(bare) ?? []
    return of !== '' && isTitle ? { of, change: { title: this.quoted[Number(nth)] ?? '' } } : null
  }

  private of(said: Said, bare: string, state: State): Parsed | null {
    const subjects = subjectsOf(said.of, said.of === null ? (bare.split(/Citat|:/)[0] ?? '') : '', state, this.told)
    const isTitle = said.change.title !== undefined
    // A name and a text are one item's.
    if (subjects === null || (subjects.length > 1 && (isTitle || said.change.text !== undefined))) return null
    if (said.isRest === true && !state.isRest) return null
    return {
      statements: subjects.map(each => ({ of: each.id, change: said.change })),
      state: {
        ...unsaid(state),
        of: subjects,
        isTitle,
        isRest: state.isRest || isTitle,
        known: said.change.presenter ?? state.known,
      },
    }
  }

  /** All clauses of a sentence, the earliest end of each first; null where one of them says anything else. */
  parse(words: string, state: State, depth = 0): Parsed | null {
    if (depth > mostParts) return null
    if (depth > 0 && behind.test(words.trim())) return { statements: [], state }
    for (const { index, 0: sign } of [...words.matchAll(between)].slice(0, mostParts)) {
      const [head, rest] = [words.slice(0, index), words.slice(index + sign.length)]
      const opened =
        sign === ': ' ? (this.opened(head, state) ?? (announces.test(fold(head)) ? { statements: [], state } : null)) : null
      if (sign === ': ' && opened === null && !isComplaint(head.replace(opening, ''))) continue
      // "Overskriften er blevet lidt skæv, kan I kalde det »…«?": what is wrong with the old one, whatever that is.
      const isOldTitle = sign === ', ' && speaksOfTitle(head) && !head.includes('Citat') && rest.includes('Citat')
      const isWhy =
        isOldTitle || (/så|men/i.test(sign) && this.isWhy(head)) || isComplaint(head) || tellsOld.test(head.replace(opening, ''))
      const plain = opened ?? (isWhy ? { statements: [], state: this.about(head, state) } : this.clause(head, state))
      // "Hanne og jeg aftalte, at hun sender det rundt, så punktet kan udgå": whatever stands before "så" is why.
      const isDenied = sign === ', ' && deniesKind(head)
      const isAnyWhy = plain === null && (isDenied || (/, (?:så|og) /i.test(sign) && this.isAnyWhy(head)))
      // "Der røg et »alligevel« med i overskriften, det må gerne væk": spoken of, and no new title.
      const maySpeak = sign === ', ' && this.told.acts !== undefined && (plain === null || cutsThat(rest))
      const spoken = maySpeak ? this.pointed(head, state) : null
      const why = isAnyWhy ? { statements: [], state: this.about(head, state) } : plain
      const first = spoken === null ? why : { statements: [], state: { ...state, pointed: spoken } }
      if (first === null) continue
      // "Orientering og drøftelse": a kind alone behind "og" may be of the name.
      if (/ og /i.test(sign) && first.state.isTitle && /^\p{L}+[.!]?$/u.test(rest)) continue
      const more = this.parse(rest, first.state, depth + 1)
      // A reason in any words may be the matter, but for an item that goes.
      if (isAnyWhy && !isDenied && more?.statements.some(({ act }) => act !== 'withdraw' && act !== 'wait') !== false) continue
      if (more !== null && first.statements.length + more.statements.length > 0)
        return { statements: [...first.statements, ...more.statements], state: more.state }
    }
    return this.clause(words, state)
  }

  /** "P-12: titlen skal være …" */
  private opened(head: string, state: State): Parsed | null {
    const [, code] = heading.exec(head.trim()) ?? []
    const item = this.told.acts === undefined ? undefined : this.told.items.find(each => each.id === code)
    return item === undefined ? null : { statements: [], state: { ...state, of: [item], act: null } }
  }

  /** "P-13 er løst, så den må gerne udgå": of which item the reason is. */
  private about(head: string, state: State): State {
    const [code, ...others] = codesIn(head)
    const item = others.length > 0 ? undefined : this.told.items.find(each => each.id === code)
    const next = { ...state, isOfTitle: speaksOfTitle(head) }
    return item === undefined ? next : { ...next, of: [item] }
  }

  private isAnyWhy(head: string): boolean {
    return (
      !isOpenOf(head) &&
      !/[?»]|Citat/.test(head) &&
      !tellsNews.test(fold(head)) &&
      wordsOf(fold(head)).length <= 25 &&
      codesIn(head).length < 2
    )
  }

  private isWhy(head: string): boolean {
    const bare = head.replace(opening, '').replace(/^(?:punkt )?P-\d{1,3} (?=er |har |var |blev |kom )/i, 'det ')
    const isOf = before.test(bare) && !isOpenOf(bare) && !/(?<!\p{L})(?:punkt til|nyt punkt|afbud)(?!\p{L})/iu.test(bare)
    return isOf && wordsOf(fold(bare)).length <= 14
  }
}
