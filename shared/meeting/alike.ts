import type { Item } from './events.ts'

/** Words that say nothing of what an item is about. */
const small = new Set(
  'og i på af for til med om en et den det de der som at er vi vores hos ved fra the of and in on to for a an nye ny nyt status drøftelse orientering erfaringer brug'.split(
    ' ',
  ),
)

/** Each new item is held against all that there are. */
const known = new WeakMap<Item, ReadonlySet<string>>()

const wordsOf = (item: Item): ReadonlySet<string> => {
  const words = known.get(item) ?? wordsIn(item.title)
  known.set(item, words)
  return words
}

const wordsIn = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 1 && !small.has(word)),
  )

/** Whether two titles share most of the words that say something: two at least, or the only one. */
const areAlike = (one: Item, other: Item): boolean => {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const shared = [...first].filter(word => second.has(word)).length
  const fewer = Math.min(first.size, second.size)
  return shared > 0 && (shared === Math.max(first.size, second.size) || (shared >= 2 && shared >= fewer * 0.75))
}

/** Earlier items that may be about the same as these. Only a hint: two municipalities may well mean different things. */
export const alikeTo = (items: readonly Item[], earlier: readonly Item[]): readonly Item[] =>
  earlier.filter(each => !items.some(item => item.id === each.id) && items.some(item => areAlike(item, each)))
