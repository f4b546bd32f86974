import { saysOnly } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { nods } from '../language/vocabulary.ts'
import { wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { goneByTitle, itemNamedIn } from './item-by-title.ts'
import { wishOf } from './item-several.ts'
import { takesItemBack } from './item-taken-back.ts'

/** "Det er løst", "Vi fandt selv svaret": why an item goes. */
const isWhy =
  / (?:løst|løste|afklaret|fundet|fandt|svaret|droppet|overflødigt|ikke (?:\S+ ){0,2}(?:aktuelt|relevant|nødvendigt|klar|klart|langt)) /
const ahead = new Set(['scheduled', 'calling', 'planning'])

/** "Vi trækker punktet om gamle brugere igen. Det er løst.": one of the sender's own is named and taken back, whatever the mail answers. */
export const namedTakenBack: Rule = reading => {
  const { said, situation, letter, names } = reading
  const isOpen =
    letter === null || answered(reading, 'call-for-items', 'items-reminder', 'nothing-to-add-receipt', 'digest') !== null
  const [first = '', ...more] = said
  // "Vi trækker på punktet om …" uses it.
  if (/ (?:trækker|trække|træk) på /.test(fold(first))) return null
  if (!isOpen || said.length === 0 || !more.every(each => isWhy.test(fold(each)) || saysOnly(each, nods, names))) return null
  const coming = situation.meetings.filter(each => ahead.has(each.phase))
  const all = coming.flatMap(({ number, items }) =>
    items.filter(each => each.status !== 'withdrawn').map(item => ({ number, item })),
  )
  const [head = first] = first.split(/, (?=(?:vi|det|den|jeg) )/)
  const reason = first.slice(head.length)
  const named = itemNamedIn(
    head,
    all.map(({ item }) => item),
  )
  const found = all.find(({ item }) => item === named)
  if (found === undefined || found.item.organisation !== situation.sender?.organisation) return null
  const isGone = goneByTitle(found.item, { said: [head], names, situation }) === 'withdraw' || takesItemBack(head)
  return isGone && (reason === '' || isWhy.test(fold(reason)))
    ? wishes(`${found.item.id} is named and taken back`, wishOf(found.number, found.item.id, 'withdraw'))
    : null
}
