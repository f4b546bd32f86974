import { hasItemWords } from '../items/item-wish.ts'
import { mentions } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { otherMatters } from '../language/vocabulary.ts'
import { ask } from '../outcome.ts'
import { apologyIn } from '../people/apology-words.ts'
import { bringsBeside } from '../people/people-words.ts'
import type { Rule } from '../reading.ts'
import { offersHelp } from './to-people.ts'

/** Newcomers, leavers: a matter for people until the secretary has learned it. It must not become an item. */
export const otherMatter: Rule = reading => {
  // "Jeg er syg den 14., så Jonas må være mødeleder" is an apology.
  const isOther = reading.said
    .slice(0, 5)
    .some(each => mentions(fold(each), otherMatters) && apologyIn(each, reading) !== 'away' && !offersHelp(each))
  return isOther && !hasItemWords(reading) && !bringsBeside(reading) && reading.situation.hint == null
    ? ask('not-understood', 'about the roster')
    : null
}
