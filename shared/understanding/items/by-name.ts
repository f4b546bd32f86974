import { withWriter } from '../items/item-presenters.ts'
import type { Situation } from '../situation.ts'
import type { Understood, Wish } from '../understood.ts'

/** "Mette": the one contact of the sender's municipality who is called so, by the whole name; anybody else as written. */
const inFull = (presenter: string, { people = [], sender }: Situation): string => {
  const [only, ...others] = people.filter(
    each => each.organisation === sender?.organisation && each.status === 'active' && each.name.startsWith(`${presenter} `),
  )
  return only === undefined || others.length > 0 || presenter.includes(' ') ? presenter : only.name
}

/** "Jeg fremlægger selv", "Mette viser det": by name, since whoever reads the agenda does not know who wrote, or which Mette. */
export const withPresenters = (understood: Understood, situation: Situation): Understood => {
  const name = situation.sender?.name ?? null
  if (understood.kind !== 'wishes' || name === null) return understood
  const named = <T extends { readonly presenter?: string | null }>(words: T): T =>
    words.presenter == null ? words : { ...words, presenter: inFull(withWriter(words.presenter, name), situation) }
  const all = understood.wishes.map((wish): Wish => {
    if (wish.on !== 'meeting') return wish
    const { command } = wish
    if (command.type === 'SubmitItem') return { ...wish, command: { ...command, words: named(command.words) } }
    return command.type === 'AmendItem' ? { ...wish, command: { ...command, changes: named(command.changes) } } : wish
  })
  return { ...understood, wishes: all }
}
