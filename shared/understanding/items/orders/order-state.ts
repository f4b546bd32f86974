import type { ItemWords } from '../../../meeting/events.ts'
import type { Fresh } from './order-new.ts'
import type { OrderItem } from './order-targets.ts'

/** One thing that a clause wants. */
export type Order =
  | { readonly of: string; readonly change: Partial<ItemWords> }
  | { readonly of: string; readonly cut: readonly string[] }
  | { readonly of: string; readonly act: 'withdraw' }
  /** The file that came along is this item's. */
  | { readonly of: string; readonly isFile: true }
  | { readonly fresh: Fresh }
  /** For people to settle: in which order they come. */
  | { readonly people: string }

/** What has been said so far. */
export interface State {
  /** The items that the clause before was about. */
  readonly of: readonly OrderItem[]
  readonly isLength: boolean
  /** Who presents was named just before: "hun" is that. */
  readonly isOfSomebody: boolean
  /** Words in quotation marks that were spoken of, and what they stand in. */
  readonly pointed: { readonly of: OrderItem; readonly words: string } | null
  /** Something has been ordered already. */
  readonly isAny: boolean
  /** Who does not present was said just before. */
  readonly isDenied?: boolean
  /** The item went just before. */
  readonly isGone?: boolean
}
export const nothingYet: State = { of: [], isLength: false, isOfSomebody: false, pointed: null, isAny: false }

export interface Parsed {
  readonly orders: readonly Order[]
  readonly state: State
}

export interface Around {
  readonly items: readonly OrderItem[]
  readonly shown: readonly OrderItem[]
  readonly quoted: readonly string[]
  readonly names: ReadonlySet<string>
  /** We asked what is to change: "glem det" is of that. */
  readonly isAsked: boolean
  readonly hasFile: boolean
}
