import type { ItemWords } from '../../meeting/events.ts'
import { codesIn } from './codes.ts'
import type { Act } from './statement-acts.ts'
import { withoutStretches } from './statement-cuts.ts'
import type { Subject } from './statement-names.ts'

/** One field of one item, as somebody wants it. */
export interface Statement {
  readonly of: string
  readonly change: Partial<ItemWords>
  /** What becomes of the item as a whole. */
  readonly act?: Act
  /** Stretches of its text that go. */
  readonly cut?: readonly string[]
}

/** What sentences say of items, and the sentences that say nothing of the kind. */
export interface Heard {
  readonly statements: readonly Statement[]
  readonly left: readonly string[]
}

export interface Told {
  readonly items: readonly Subject[]
  /** The item that is meant where none is named; null where there are several. */
  readonly only: Subject | null
  readonly names: ReadonlySet<string>
  /** The items stand there by their numbers already. */
  readonly isNumbered?: true
  /** What becomes of an item as a whole is heard, too. `hasFile`: something came along that may be an item's; `isAsked`: we asked what is to change. */
  readonly acts?: { readonly hasFile: boolean; readonly isAsked: boolean }
  /** A word of the title is enough to speak of an item; whoever asks takes only what can be no news. */
  readonly isMere?: true
  /** Those that "det første" and "begge" are of, where these are not all: as the answered letter shows them. */
  readonly shown?: readonly Subject[]
}

/** "Begge", "alle punkter" */
export const ofAll = /(?<!\p{L})(?:dem )?(?:begge(?: to| punkter)?|alle(?: punkter(?:ne)?)?|hver)(?!\p{L})/iu

/** What has been said so far. */
export interface State {
  readonly of: readonly Subject[]
  readonly known: string | null
  /** The field that was said last, which the next clause may leave out. */
  readonly isTitle: boolean
  /** What stands before spoke of the title, and did not say what it is to be. */
  readonly isOfTitle: boolean
  /** The same of the text. */
  readonly isOfText: boolean
  readonly isLength: boolean
  readonly isRest: boolean
  /** What was said of an item as a whole, which the next clause may say of another one. */
  readonly act: Act | null
  /** Words of an item's text that were spoken of just before: "det" may be those. */
  readonly pointed: Pointed | null
  /** What stands before took words away: the next clause may say why. */
  readonly isCut: boolean
}
/** Before anything is said. */
export const nothingSaid: State = {
  ...{ of: [], known: null, isTitle: false, isOfTitle: false, isLength: false, isRest: false, act: null },
  ...{ pointed: null, isCut: false, isOfText: false },
}
/** Behind a clause that says something: what was only spoken of is over. */
export const unsaid = (state: State): State => ({ ...nothingSaid, of: state.of, known: state.known, isRest: state.isRest })
/** Words of an item: stretches of its text, or what its title is without them. */
export interface Pointed {
  readonly of: Subject
  readonly stretches: readonly string[]
  readonly title?: string
}
/** What a clause says, and what is known behind it. */
export interface Parsed {
  readonly statements: readonly Statement[]
  readonly state: State
}

/** The items that a clause is about; null where it names one that is not among these, or leaves open which. */
export const subjectsOf = (called: string | null, clause: string, state: State, told: Told): readonly Subject[] | null => {
  const codes = codesIn(called ?? clause)
  const named = codes.map(code => told.items.find(each => each.id === code))
  if (named.some(each => each === undefined)) return null
  // "P-2 og P-3 skal have 10 min" is of both; "P-2 skal have 20 og P-3 10" is two statements.
  if (named.length > 1 && !together.test(clause)) return null
  if (named.length > 0) return named.filter(each => each !== undefined)
  const shown = told.shown ?? told.items
  if (told.acts !== undefined && shown.length !== 2 && /(?<!\p{L})begge(?!\p{L})/iu.test(clause)) return null
  if (shown.length > 1 && ofAll.test(clause)) return shown
  return state.of.length > 0 ? state.of : told.only === null ? null : [told.only]
}

/** "Træk P-2 og P-3 tilbage": the numbers alone, where they stand side by side and none stands elsewhere. */
export const sideBySide = (clause: string): string =>
  /^(?:(?!P-\d).)*?((?:både )?(?:punkt )?P-\d{1,3}(?:(?:, ?| og | samt )(?:punkt )?P-\d{1,3}){1,9})(?!\d)(?!.*P-\d)/i.exec(
    clause,
  )?.[1] ?? clause

const together = /^(?:både )?(?:punkt )?P-\d{1,3}(?:(?:, ?| og | samt )(?:punkt )?P-\d{1,3}){1,9}(?!\d)(?!.*P-\d)/i

/** What goes of a text as the text that is left. */
export const withCuts = (all: readonly Statement[], items: readonly Subject[]): readonly Statement[] =>
  all.map(({ cut, ...each }) => {
    const text = each.change.text ?? items.find(({ id }) => id === each.of)?.text
    return cut === undefined || text === undefined
      ? each
      : { ...each, change: { ...each.change, text: withoutStretches(text, cut) } }
  })

/** One change for each item, the last word of each field. */
export const merged = (all: readonly Statement[]): readonly Statement[] => {
  const of = new Map<string, Statement>()
  for (const each of all) {
    const before = of.get(each.of)
    const act = each.act ?? before?.act
    const cut = [...(before?.cut ?? []), ...(each.cut ?? [])]
    of.set(each.of, {
      of: each.of,
      change: { ...before?.change, ...each.change },
      ...(act !== undefined && { act }),
      ...(cut.length > 0 && { cut }),
    })
  }
  return [...of.values()]
}
