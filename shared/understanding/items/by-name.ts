import { withWriter } from '../items/item-presenters.ts'
import type { Understood, Wish } from '../understood.ts'

/** "Jeg fremlægger selv": by name, since whoever reads the agenda does not know who wrote. */
export const withPresenters = (understood: Understood, name: string | null): Understood => {
  if (understood.kind !== 'wishes' || name === null) return understood
  const named = <T extends { readonly presenter?: string | null }>(words: T): T =>
    words.presenter == null ? words : { ...words, presenter: withWriter(words.presenter, name) }
  const all = understood.wishes.map((wish): Wish => {
    if (wish.on !== 'meeting') return wish
    const { command } = wish
    if (command.type === 'SubmitItem') return { ...wish, command: { ...command, words: named(command.words) } }
    return command.type === 'AmendItem' ? { ...wish, command: { ...command, changes: named(command.changes) } } : wish
  })
  return { ...understood, wishes: all }
}
