import { isSecretariat } from '../../people.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold, sentencesOf, trimEnd } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { partOf, partWithout } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { isOnlyWhy, presenceWishes, restForPeople } from './presence.ts'
import type { PresenceHeard } from './presence-heard.ts'
import { isOfList } from './roster-news.ts'
import { swapWish } from './swap-wish.ts'

/** "… men så må det blive til næste gang", "Det venter vi med til efteråret": not on this agenda. */
const forLater =
  / (?:venter?|gemmer?|blive|bliver|udskyd[^ ]*|udsæt[^ ]*|skubber?|hellere|først|tager?|tages|kommer?) (?:[^ ]{1,20} ){0,5}(?:næste (?:gang|møde)|efteråret|foråret|et senere møde|en anden gang) /

/** Of a sentence beside it, where items are asked for, a reason must not become one. */
const mayStandBeside = (wish: Wish, rest: Reading): boolean => {
  // A question that the books answer, or the list.
  if (wish.on === 'secretariat' || wish.on === 'nothing') return true
  if (wish.on !== 'meeting') return false
  const { type } = wish.command
  const isOfItem = type === 'DeclareNothingToAdd' || type === 'WithdrawItem' || type === 'AmendItem'
  // "Vi vil gerne drøfte logning, 10 min" is no reason.
  return isOfItem || (type === 'SubmitItem' && (hasItemWords(rest) || hasItemWords({ ...rest, letter: null })))
}

/** In a longer mail nobody's presence is looked for beside its lists. */
const mostLines = 80

/** What is left of the mail with its lines and lists as they stand: two items below each other are two. Null where half a sentence is left, which stands nowhere as such. */
const asWritten = (reading: Reading, { said, doubts, rest }: PresenceHeard, left: readonly string[]): Reading | null => {
  if (reading.lines.length > mostLines) return null
  const bare = (each: string): string => trimEnd(each.trim(), new Set('.!'))
  const whole = reading.lines.flatMap(sentencesOf)
  const gone = [...said, ...doubts, ...rest.filter(each => !left.includes(each))].map(bare)
  const isLeft = (each: string): boolean => !gone.some(other => other === bare(each))
  if (![...said, ...doubts, ...left].every(each => whole.some(other => bare(other) === bare(each)))) return null
  return partWithout(
    reading,
    whole.filter(each => !isLeft(each)),
  )
}

/**
 * Who comes and who does not, and what else the mail wants: that there is nothing for the agenda, what becomes of an item, words for people. `again`: hears
 * the rest as a mail of its own. What it does not understand is the reason, or for people; of a mail that only says who comes, the older rules hear it all.
 */
export const presenceAndMore =
  (again: (reading: Reading) => Understood): Rule =>
  reading => {
    // A swap that is wanted brings its own apology along.
    const found = swapWish(reading) === null && !reading.said.some(isOfList) ? presenceWishes(reading) : null
    if (found === null) return null
    const because = 'who comes and who does not'
    const left = found.rest.filter(each => !isOnlyWhy(each, reading))
    const alone = wishes(because, ...found.wishes, ...restForPeople({ ...found, rest: left }, reading))
    if (left.length === 0) return alone
    const rest = asWritten(reading, found.heard, left) ?? partOf(reading, left)
    // Where all of it is left, hearing it again would have no end.
    if (rest.text.trim().length >= reading.text.trim().length) return alone
    const more = again(rest)
    const submits =
      more.kind === 'wishes' && more.wishes.some(each => each.on === 'meeting' && each.command.type === 'SubmitItem')
    // Nobody of the house comes, and its item waits: people see to it that it is there in time.
    if (submits && left.some(each => forLater.test(fold(each))))
      return wishes(because, ...found.wishes, ...toPeople(found.number, left.join('\n')))
    // What a colleague has sent is changed by fields alone: whatever else is said of it is for people.
    if (more.kind !== 'wishes' && reading.letter?.name === 'colleague-answered')
      return wishes(because, ...found.wishes, ...toPeople(found.number, left.join(' ')))
    if (more.kind === 'wishes' && more.wishes.every(each => mayStandBeside(each, rest))) {
      const isSaid = (wish: Wish): boolean =>
        wish.on === 'meeting' &&
        wish.command.type === 'DeclareNothingToAdd' &&
        found.wishes.some(each => each.command.type === wish.command.type)
      const others = more.wishes.filter(each => !isSaid(each))
      const isNone = (wish: Wish): boolean => wish.on === 'meeting' && wish.command.type === 'DeclareNothingToAdd'
      // "Ellers ikke noget herfra" beside an item.
      const brings = others.some(each => each.on === 'meeting' && each.command.type === 'SubmitItem')
      const kept = brings ? found.wishes.filter(each => !isNone(each)) : found.wishes
      const doubts = toPeople(found.number, found.heard.doubts.join('\n'))
      return { ...more, wishes: [...kept, ...others, ...doubts], because: [because, ...more.because] }
    }
    if (found.heard.self !== 'away' && found.heard.away.length === 0) return null
    const { sender } = reading.situation
    return sender !== null && isSecretariat(sender) ? null : alone
  }
