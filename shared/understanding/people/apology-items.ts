import { codesIn } from '../items/codes.ts'
import { itemNamedIn } from '../items/item-by-title.ts'
import { severalAnswered, wishOf } from '../items/item-several.ts'
import { takesItemBack } from '../items/item-taken-back.ts'
import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { MeetingWish } from '../understood.ts'

/** Speaks of an item: by its number, or because it is not to come. */
export const isOfItem = (sentence: string): boolean => codesIn(sentence).length > 0 || takesItemBack(sentence)

const several = / (?:begge|alle|punkterne|punkter|emner|dem) /
const both = / begge /

/** The items that a sentence takes back; null where it is not clear which. */
const takenBackBy = (sentence: string, own: MeetingView['items']): MeetingView['items'] | null => {
  const folded = fold(sentence)
  const named = itemNamedIn(sentence, own)
  if (named !== null) return [named]
  if (!several.test(folded)) return own.length === 1 ? own : null
  if (!/ (?:begge|alle|vores|mine) /.test(folded)) return null
  return own.length === 0 || (both.test(folded) && own.length !== 2) ? null : own
}

/**
 * What becomes of the sender's items, said beside his apology: "Vi trækker begge vores punkter", "P-4 fremlægges af Tobias i stedet". Null where a
 * sentence does not say which, or what.
 */
export const itemsBesideApology = (said: readonly string[], number: number, reading: Reading): readonly MeetingWish[] | null => {
  const view = reading.situation.meetings.find(each => each.number === number)
  const organisation = reading.situation.sender?.organisation
  const own = view?.items.filter(each => each.organisation === organisation && each.status !== 'withdrawn') ?? []
  const found: MeetingWish[] = []
  for (const sentence of said) {
    const gone = takesItemBack(sentence) ? takenBackBy(sentence, own) : []
    if (gone === null) return null
    const changed = gone.length > 0 ? [] : severalAnswered(own, { ...reading, said: [sentence] })
    if (changed === null || gone.length + changed.length === 0) return null
    found.push(
      ...gone.map(({ id }) => wishOf(number, id, 'withdraw')),
      ...changed.map(({ item, change }) => wishOf(number, item.id, change)),
    )
  }
  return found
}
