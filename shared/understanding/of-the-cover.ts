import { isSecretariat } from '../people.ts'
import { fold, tidy } from './language/text.ts'
import { ask, goesToPeople, toPeople } from './outcome.ts'
import { asSentBy, authorOf, passedOnWords } from './people/author.ts'
import type { Reading } from './reading.ts'
import { isAboutBelow, isOfSomebodyElse, namesComment } from './talk/points-below.ts'
import type { MeetingWish, Understood, Wish } from './understood.ts'

/** Words that everybody will read: an item's title, a comment on the minutes. */
const wordsIn = (wish: Wish): readonly string[] => {
  if (wish.on !== 'meeting') return []
  const { command } = wish
  if (command.type === 'SubmitItem') return [command.words.title]
  return command.type === 'CommentOnMinutes' ? command.comments.map(({ text }) => text) : []
}

const isOfType = (wish: Wish, type: MeetingWish['command']['type']): boolean =>
  wish.on === 'meeting' && wish.command.type === type

/** "Det er jeg enig i" above a correction agrees with that; "ingen bemærkninger" says none. */
const saysNone = / (?:ingen|intet|ikke|uden|nej) /

/** "Kan du tage denne med?" does not say as what; "sæt den på dagsordenen" does. */
const namesItem = / (?:punkt|punktet|punkter|emne|emner|dagsorden|dagsordenen|drøftes|drøfte|minutter|min) /

/** An apology, a comment on minutes, a wish about something that is there: of itself it is no item. */
const isOtherThanItem = (found: Understood): boolean =>
  found.kind === 'wishes'
    ? found.wishes.some(each => each.on !== 'secretariat') && !found.wishes.some(each => isOfType(each, 'SubmitItem'))
    : found.reason === 'no-meeting'

/** What was taken for an item, or for the words of one, though it only stands above somebody else's mail; or that mail, which says that it is none. */
const mistaken = (all: readonly Wish[], reading: Reading, understood: (reading: Reading) => Understood): string | null => {
  const { said, text, separated, situation } = reading
  const own = fold(text)
  const isAbout = said.some(each => isAboutBelow(each, reading) || namesComment(each))
  if (isAbout && all.some(wish => wordsIn(wish).some(each => own.includes(fold(each).trimEnd()))))
    return 'words about the mail below them, taken for what it says'
  if (all.some(each => isOfType(each, 'DeclareNoComments')) && !saysNone.test(own)) return 'an agreement with the mail below it'
  if (situation.hint != null || !all.some(each => isOfType(each, 'SubmitItem')) || namesItem.test(own)) return null
  const below = asSentBy(authorOf(reading), passedOnWords(tidy(separated.forwarded)), reading, null)
  return isOtherThanItem(understood(below)) ? 'a mail passed on that is no item by itself' : null
}

/**
 * What stands above somebody else's mail and only speaks of it ("Der er en fejl i referatet, se Pias mail") is nobody's item and nobody's comment: that mail would be
 * lost below it. And what goes to people goes with the mail below, which is what it is about.
 */
export const notOfTheCover = (found: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  if (found.kind !== 'wishes' || !isOfSomebodyElse(reading)) return found
  const why = mistaken(found.wishes, reading, understood)
  if (why !== null) return ask('not-understood', why)
  const { sender } = reading.situation
  // The secretariat has the mail; its own words only come back to it.
  if (sender === null || isSecretariat(sender)) return found
  const below = passedOnWords(tidy(reading.separated.forwarded))
  const withBelow = (wish: Wish): Wish => {
    if (!goesToPeople(wish) || wish.command.words.includes(below)) return wish
    const [more] = toPeople(wish.number, `${wish.command.words}\n\n${below}`, wish.command.isWhole === true)
    return more ?? wish
  }
  return { ...found, wishes: found.wishes.map(withBelow) }
}
