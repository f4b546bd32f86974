import { isSecretariat } from '../../people.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { findDurations } from '../language/durations.ts'
import { labelled } from '../language/item-labels.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { toMeeting, toPeople, wishes } from '../outcome.ts'
import { apologyIn } from '../people/apology-words.ts'
import type { Rule } from '../reading.ts'
import { forItems, mayGoToPeople } from '../talk/to-people.ts'
import { wantsMatter } from './item-brought.ts'
import { isChat } from './item-chat.ts'
import { bringsOneMore } from './item-one-more.ts'
import { partsOf, saysNothingClearly } from './nothing-words.ts'
import { isOfOthers } from './of-others.ts'

/** Put together with what another municipality brings: "vores sammen med deres". */
const withTheirs = / (?:deres|dem|lignende|tilsvarende|samme|noget af det) /

/**
 * "Hvad er det for et punkt, Skive har sendt? Vi har en lignende sag … Ellers ingen punkter herfra": that there is none is said, and what is asked or told of the others' item is for
 * people. It became an item that was called by the question.
 */
export const noneBesideOthers: Rule = reading => {
  const { said, letter, situation, names } = reading
  const { sender } = situation
  if (letter === null || !forItems.has(letter.name) || !mayGoToPeople(reading) || sender === null || isSecretariat(sender))
    return null
  const isNone = (each: string): boolean =>
    !each.includes('?') &&
    partsOf(each).every(part => saysNothingClearly(part.replace(/^ellers /i, ''), reading) || isCourtesy(part, names))
  const rest = said.filter(each => !isNone(each) && !isChat(each, names))
  if (rest.length === said.length || !said.some(isNone) || !rest.some(each => isOfOthers(each, reading))) return null
  const brings = (each: string): boolean =>
    labelled(each) !== null ||
    findDurations(each).length > 0 ||
    bringsOneMore(each) ||
    apologyIn(each, reading) !== null ||
    (wantsMatter(each) && !withTheirs.test(fold(each)) && !isOfOthers(each, reading))
  if (rest.some(brings)) return null
  const choice = chooseMeeting(reading, 'nothing', said.join('. '))
  return 'ask' in choice
    ? null
    : wishes(
        'nothing for the agenda, and words about an item of others',
        toMeeting(choice.number, { type: 'DeclareNothingToAdd' }),
        ...toPeople(choice.number, rest.join(' ')),
      )
}
