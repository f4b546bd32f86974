import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { withoutPrivate } from '../language/private-life.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { ask, toPeople } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { MeetingWish, Understood, Wish } from '../understood.ts'

const part =
  '(?:sætning(?:en|er|erne)?|linje(?:n|r|rne)?|afsnit(?:tet|tene)?|ord(?:et|ene)|parentes(?:en)?|passus(?:sen)?|oplysning(?:en|er|erne)?|formulering(?:en|er|erne)?|stykke(?:t)?)'
const goes = '(?:slet|slette|slettes|fjern|fjerne|fjernes|stryg|stryge|stryges|udgå|udgår|ud|væk|tages ud|tage ud)'
/** "I P-5 skal sætningen om kurset slettes", "det første om mødeledelsen skal ikke stå i teksten": of the words of an item, and not of the item. */
const ofWords = new RegExp(
  ` ${goes} (?:[^ ]{1,20} ){0,3}?${part} | ${part} (?:[^ ]{1,20} ){0,14}?(?:skal|må|kan|bør|bedes) (?:[^ ]{1,12} ){0,3}?${goes} | ${part} (?:[^ ]{1,20} ){0,14}?${goes} $| (?:skal|må|bør) ikke (?:stå|nævnes|med) (?:[^ ]{1,12} ){0,2}?(?:i|på|under) (?:teksten|punktet|beskrivelsen|dagsordenen|p \\d+) | ikke skal stå (?:[^ ]{1,12} ){0,2}?(?:i|på) `,
)

/** Whether a sentence orders some words of an item away. It is no text of the item, and takes no item off. */
export const ordersWordsAway = (sentence: string): boolean => ofWords.test(fold(sentence))

interface Kept {
  readonly wish: Wish | null
  readonly orders: readonly string[]
}

const amended = (wish: MeetingWish & { readonly command: { readonly type: 'AmendItem' } }): Kept => {
  const { text } = wish.command.changes
  const orders = text === undefined ? [] : text.split('\n').flatMap(sentencesOf).filter(ordersWordsAway)
  if (text === undefined || orders.length === 0) return { wish, orders: [] }
  const { text: _, ...others } = wish.command.changes
  const isMore = Object.keys(others).length + wish.command.attachments.length > 0
  return { wish: isMore ? { ...wish, command: { ...wish.command, changes: others } } : null, orders }
}

/** The orders that name this item, where nothing else of the mail does. */
const onlyOf = (id: string, sentences: readonly string[]): readonly string[] => {
  const naming = sentences.filter(each => codesIn(each).includes(id))
  return naming.length > 0 && naming.every(ordersWordsAway) ? naming : []
}

const keptOf = (wish: Wish, sentences: readonly string[]): Kept => {
  if (wish.on !== 'meeting') return { wish, orders: [] }
  const { command } = wish
  if (command.type === 'AmendItem') return amended({ ...wish, command })
  if (command.type === 'WithdrawItem') {
    const orders = onlyOf(command.id, sentences)
    return { wish: orders.length > 0 ? null : wish, orders }
  }
  if (command.type !== 'EditAgenda') return { wish, orders: [] }
  const orders = command.edits.flatMap(edit => (edit.do === 'drop' ? onlyOf(edit.item, sentences) : []))
  const edits = command.edits.filter(edit => edit.do !== 'drop' || onlyOf(edit.item, sentences).length === 0)
  if (orders.length === 0) return { wish, orders: [] }
  const left = [...(command.left ?? []).filter(each => !orders.some(order => order.includes(each))), ...orders]
  return {
    wish: edits.length === 0 ? null : { ...wish, command: { ...command, edits, left } },
    orders: edits.length === 0 ? orders : [],
  }
}

/**
 * What orders words of an item away is never added to them, where everybody would read it, and takes no item off: people hear it, and of the secretariat's own
 * it is asked again, or named among what we could not do. The rest of the mail is done.
 */
export const withoutWordOrders = (understood: Understood, reading: Reading): Understood => {
  const { situation, lines } = reading
  if (understood.kind !== 'wishes' || situation.hint === 'text') return understood
  const sentences = lines.flatMap(sentencesOf)
  const kept = understood.wishes.map(each => keptOf(each, sentences))
  const found = [...new Set(kept.flatMap(each => each.orders))]
  // As they were written, with the item's number in them.
  const written = sentences.filter(ordersWordsAway)
  const orders = found.length > 0 && written.length > 0 ? written : found
  if (orders.length === 0 && kept.every(each => each.wish !== null)) return understood
  const wishes = kept.flatMap(each => each.wish ?? [])
  const isOffice = situation.sender !== null && isSecretariat(situation.sender)
  if (isOffice && wishes.length === 0) return ask('not-understood', 'some words of an item are to go, and which is for people')
  const [first] = understood.wishes
  const number = first?.on === 'meeting' ? first.number : null
  return { ...understood, wishes: [...wishes, ...(isOffice ? [] : toPeople(number, withoutPrivate(orders.join('\n'))))] }
}
