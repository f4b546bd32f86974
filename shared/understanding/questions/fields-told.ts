import type { ItemWords } from '../../meeting/events.ts'
import { namedItem } from '../items/item-rules.ts'
import { toPeople } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { withSentences } from '../reading.ts'
import type { Wish } from '../understood.ts'

type Fields = Partial<Pick<ItemWords, 'minutes' | 'kind' | 'presenter'>>

/** What these words say of an item, whatever it is called. */
const fieldsIn = (also: string, reading: Reading): Fields => {
  const found = namedItem(withSentences(reading, ['Punkt: X', ...also.split('\n')]))
  const [wish] = found?.kind === 'wishes' ? found.wishes : []
  if (wish?.on !== 'meeting' || wish.command.type !== 'SubmitItem') return {}
  const { minutes, kind, presenter } = wish.command.words
  return { ...(minutes !== null && { minutes }), ...(kind !== null && { kind }), ...(presenter !== null && { presenter }) }
}

const withFields = (wish: Wish, fields: Fields): Wish =>
  wish.on === 'meeting' && wish.command.type === 'SubmitItem'
    ? { ...wish, command: { ...wish.command, words: { ...wish.command.words, ...fields } } }
    : wish

/**
 * The rule for a mail of which its sender has said that it is an item, with what he said beside it: "Et punkt, 20 min til drøftelse". That counts before what the mail itself says; of several items nobody knows
 * whose it is, and people get it.
 */
export const withFieldsTold =
  (rule: Rule): Rule =>
  reading => {
    const found = rule(reading)
    const { hintedAlso } = reading.situation
    if (hintedAlso === undefined || found?.kind !== 'wishes') return found
    const items = found.wishes.filter(each => each.on === 'meeting' && each.command.type === 'SubmitItem')
    return items.length === 1
      ? { ...found, wishes: found.wishes.map(each => withFields(each, fieldsIn(hintedAlso, reading))) }
      : { ...found, wishes: [...found.wishes, ...toPeople(null, hintedAlso)] }
  }
