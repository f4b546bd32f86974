import type { ItemWords } from '../../../meeting/events.ts'
import { fold, sentencesOf, wordsOf } from '../../language/text.ts'
import { goesToPeople, toMeeting, toPeople, typeOf, wishes } from '../../outcome.ts'
import type { Reading } from '../../reading.ts'
import { byItself, meetingAnswered } from '../../reading.ts'
import type { Understood, Wish } from '../../understood.ts'
import { tellsMatter } from '../item-aside.ts'
import { isRemark } from '../item-remarks.ts'
import { wishOf } from '../item-several.ts'
import { withoutStretches } from '../statement-cuts.ts'
import type { OrdersHeard } from './order-mail.ts'
import { ordersIn } from './order-mail.ts'
import type { Fresh } from './order-new.ts'
import type { OrderItem } from './order-targets.ts'
import { callsOf, isOfTitle } from './order-targets.ts'

/** The item's text without the one sentence of it that has become an item of its own, which goes along with that; undefined where nothing of it is to change. */
const withoutMoved = (
  text: string | undefined,
  item: OrderItem,
  fresh: readonly Fresh[],
  moved: Map<string, string>,
): string | undefined =>
  fresh.reduce((left: string | undefined, { title }) => {
    const calls = callsOf(title)
    const stood = left ?? item.text ?? ''
    const isTold = (each: string): boolean =>
      calls.length > 0 && calls.every(call => wordsOf(fold(each)).some(word => isOfTitle(word, call)))
    const [only, ...more] = stood.split('\n').flatMap(sentencesOf).filter(isTold)
    if (only === undefined || more.length > 0) return left
    moved.set(title, only)
    return withoutStretches(stood, [only])
  }, text)

/** The wishes that come of orders: one for each item, the last word of each field. */
const wishesOf = ({ orders, items, shown }: OrdersHeard, reading: Reading): readonly Wish[] => {
  const number = meetingAnswered(reading)?.number ?? items[0]?.meeting ?? null
  const fresh = orders.flatMap(each => ('fresh' in each ? [each.fresh] : []))
  const made: Wish[] = []
  const moved = new Map<string, string>()
  const ordered = [...new Set(orders.flatMap(each => ('of' in each ? [each.of] : [])))]
  // What becomes an item of its own leaves the one that the letter shows.
  const [only, ...others] = shown
  const isOfFile = orders.some(each => 'isFile' in each)
  const named = fresh.length > 0 && only !== undefined && others.length === 0 ? [...new Set([...ordered, only.id])] : ordered
  for (const id of named) {
    const item = items.find(each => each.id === id)
    if (item === undefined) continue
    const own = orders.filter(each => 'of' in each && each.of === id)
    if (own.some(each => 'act' in each)) {
      made.push(wishOf(item.meeting, id, 'withdraw'))
      continue
    }
    const change: Partial<ItemWords> = Object.assign({}, ...own.map(each => ('change' in each ? each.change : {})))
    const cut = own.flatMap(each => ('cut' in each ? each.cut : []))
    const cutText = cut.length > 0 ? withoutStretches(change.text ?? item.text ?? '', cut) : change.text
    const text = withoutMoved(cutText, item, fresh, moved)
    const whole = text === undefined ? change : { ...change, text }
    const isFile = own.some(each => 'isFile' in each)
    const wish = wishOf(item.meeting, id, whole)
    if (Object.keys(whole).length > 0 || isFile) made.push(isOfFile && !isFile ? { ...wish, withoutFiles: true } : wish)
  }
  for (const { title, fields } of fresh)
    made.push(
      toMeeting(number, {
        type: 'SubmitItem',
        words: { title, text: moved.get(title) ?? '', recommendation: null, ...fields },
        attachments: [],
      }),
    )
  const people = orders.flatMap(each => ('people' in each ? [each.people] : []))
  return [...made, ...toPeople(number, people.join(' '))]
}
/** What has been made of the items' fields, by what is made of them: "P-12.minutes". */
const fieldsOf = (all: readonly Wish[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(wish => {
      if (wish.on !== 'meeting') return []
      const { command } = wish
      if (command.type === 'WithdrawItem') return [`${command.id}.withdraw`]
      if (command.type === 'SubmitItem') return [`new.${fold(command.words.title)}`]
      return command.type === 'AmendItem' ? Object.keys(command.changes).map(key => `${command.id}.${key}`) : []
    }),
  )
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every(each => all.has(each))

/** Words of the mail at the end of an item's text, where they were put because no rule knew them. */
const isAppended = (wish: Wish, items: readonly OrderItem[]): boolean => {
  if (wish.on !== 'meeting' || wish.command.type !== 'AmendItem') return false
  const { id, changes } = wish.command
  const stood = items.find(each => each.id === id)?.text ?? ''
  return changes.text !== undefined && changes.text.length > stood.length && changes.text.startsWith(stood)
}
const ofItems: ReadonlySet<string> = new Set(['AmendItem', 'WithdrawItem', 'SubmitItem', 'PassRemarkOn'])
const unheard: ReadonlySet<string> = new Set(['which-change', 'which-item', 'not-understood', 'no-text'])

/**
 * A mail that says what is to be otherwise with items, heard clause by clause. Where the rules before it have found all of that and put nothing aside, they have decided; where they ask, pass on, or put words
 * that they do not know into an item, what is clear is done, and the rest goes to people by itself.
 */
export const withOrders = (found: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  if (found.kind === 'not-understood' && !unheard.has(found.reason)) return found
  if (found.kind === 'wishes' && !found.wishes.every(each => ofItems.has(typeOf(each)))) return found
  const heard = ordersIn(reading)
  if (heard === null || heard.orders.length + heard.blocks.length === 0) return found
  const { wishes: made, left } = withBlocks(heard, reading, understood)
  // In which order they come is settled where the letter shows several, and otherwise as it always was.
  if (heard.orders.every(each => 'people' in each) && heard.blocks.length === 0 && heard.shown.length < 2) return found
  const isGoing = made.some(each => typeOf(each) === 'WithdrawItem')
  const isTakenBack = found.kind === 'not-understood' && found.because.some(each => each.startsWith('words that take back'))
  if (left.length > 0 && (isTakenBack || (isGoing && left.some(each => spares.test(fold(each)))))) return found
  if (left.some(each => /^punkt ?:/i.test(each))) return found
  const fields = fieldsOf(made)
  const because =
    left.length === 0 ? 'what is to be otherwise, every clause of it' : 'what is to be otherwise, and the rest for people'
  const all = [...made, ...besideOf(left, reading, understood)]
  const instead = (): Understood => ({ ...wishes(because, ...all), because: [because, ...found.because] })
  if (found.kind === 'not-understood' || found.wishes.length === 0)
    return fields.size > 0 || left.length === 0 ? instead() : found
  const appended = found.wishes.filter(each => isAppended(each, heard.items))
  const isClean = appended.length === 0 && !found.wishes.some(goesToPeople)
  const had = fieldsOf(found.wishes)
  if (isClean) return isWithin(had, fields) && fields.size > had.size ? instead() : found
  if (left.length === 0) return instead()
  // Words that nothing here knows may stand in the item as its matter, as the rules before had it; an order never does.
  const put = JSON.stringify(appended)
  const isOrderPut =
    appended.length > 0 && reading.said.some(each => put.includes(JSON.stringify(each).slice(1, -1)) && !left.includes(each))
  return isWithin(withoutTexts(had), fields) && (isOrderPut || fields.size > withoutTexts(had).size)
    ? withMatter(instead(), left, put, heard, reading)
    : found
}

/** Of the words that were left, those that the rules before put into the item's text are its matter where they tell one. */
const withMatter = (
  found: Understood,
  left: readonly string[],
  put: string,
  { shown }: OrdersHeard,
  reading: Reading,
): Understood => {
  const [item, ...others] = shown
  const matter = left
    .filter(each => reading.said.includes(each))
    .filter(each => put.includes(JSON.stringify(each).slice(1, -1)) && tellsMatter(each) && !isRemark(each))
  if (found.kind !== 'wishes' || item === undefined || others.length > 0 || matter.length === 0) return found
  const isOwn = (wish: Wish): boolean => wish.on === 'meeting' && wish.command.type === 'AmendItem' && wish.command.id === item.id
  const told = (wish: Wish): Wish =>
    wish.on === 'meeting' && wish.command.type === 'AmendItem' && isOwn(wish)
      ? {
          ...wish,
          command: {
            ...wish.command,
            changes: {
              ...wish.command.changes,
              text: [wish.command.changes.text ?? item.text ?? '', ...matter].filter(each => each !== '').join('\n\n'),
            },
          },
        }
      : wish
  if (!found.wishes.some(isOwn)) return found
  const people = left.filter(each => !matter.includes(each)).join(' ')
  return {
    ...found,
    wishes: [
      ...found.wishes.filter(each => !goesToPeople(each) || !each.command.words.includes(matter[0] ?? '')).map(told),
      ...(people === '' ? [] : toPeople(item.meeting, people)),
    ],
  }
}
/** "Nej, vi beholder dem": beside an item that goes, that it does not. */
const spares = / (?:behold[^ ]*|lad|vent|venter|nej|alligevel|stå|stående|blive|bliver|fastholder|måske) /

/** What is said beside, as a mail of its own: an apology, no comments, a matter that is brought. What is none of that is for people. */
const besideOf = (left: readonly string[], reading: Reading, understood: (reading: Reading) => Understood): readonly Wish[] => {
  const people = toPeople(meetingAnswered(reading)?.number ?? null, left.join(' '))
  if (left.length === 0 || reading.isPart === true) return people
  const found = understood(byItself(reading, left))
  if (found.kind !== 'wishes' || found.wishes.length === 0) return people
  const brings = / (?:drøfte|drøftes|tage op|tale om|høre om) /.test(fold(left.join(' ')))
  const isHeard = (wish: Wish): boolean =>
    wish.on !== 'nothing' &&
    !goesToPeople(wish) &&
    !/^(?:AmendItem|WithdrawItem)$/.test(typeOf(wish)) &&
    (typeOf(wish) !== 'SubmitItem' || brings)
  return found.wishes.every(isHeard) ? found.wishes : people
}

const withoutTexts = (fields: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...fields].filter(each => !each.endsWith('.text')))

/** The wishes of a mail, and what of it was not heard. */
const withBlocks = (
  heard: OrdersHeard,
  reading: Reading,
  understood: (reading: Reading) => Understood,
): { readonly wishes: readonly Wish[]; readonly left: readonly string[] } => {
  const brought: Wish[] = []
  const left = [...heard.left]
  for (const block of heard.blocks) {
    const [first = '', ...rest] = block
    const found = understood(byItself(reading, [`Punkt: ${first}`, ...rest]))
    const isItems =
      found.kind === 'wishes' &&
      found.wishes.some(each => typeOf(each) === 'SubmitItem') &&
      found.wishes.every(each => typeOf(each) === 'SubmitItem' || goesToPeople(each))
    if (isItems) brought.push(...found.wishes)
    else left.push(block.join(' '))
  }
  const all = [...wishesOf(heard, reading), ...brought]
  const titles = all.flatMap(each =>
    each.on === 'meeting' && each.command.type === 'SubmitItem' ? [each.command.words.title] : [],
  )
  // "Men MitID mangler", above what brings it.
  const isMissed = (each: string): boolean => {
    const [, what = ''] = /^(?:og |men )?(.{2,60}?) mangler(?: (?:stadig|endnu|altså|vist|dog))?[.!]*$/i.exec(each) ?? []
    return what !== '' && titles.some(title => fold(title).includes(fold(what)))
  }
  return { wishes: all, left: left.filter(each => !isMissed(each)) }
}
