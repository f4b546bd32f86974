import { addressesIn } from './language/addresses.ts'
import { typeOf } from './outcome.ts'
import { rolesTold } from './people/role-statements.ts'
import { isOfTheList, staysOnList } from './people/roster-words.ts'
import type { Reading } from './reading.ts'
import { withSentences } from './reading.ts'
import type { Understood, Wish } from './understood.ts'

// What one sentence of the secretariat's mail is, before it is held against what the whole mail did.

/** A matter of its own even where nothing is answered and no letter is looked at. */
export const wantsByItself = (sentence: string, reading: Reading, understood: (reading: Reading) => Understood): boolean => {
  const situation = { ...reading.situation, answering: null }
  const heard = understood({ ...withSentences(reading, [sentence]), subjectIsOwn: false, letter: null, situation })
  const acts = heard.kind === 'wishes' ? heard.wishes.filter(each => each.on === 'meeting' || each.on === 'members') : []
  // What the minutes or the agenda lack is why they wait.
  return acts.some(each => !['CommentOnMinutes', 'DeclareNoComments', 'SubmitItem'].includes(typeOf(each)))
}

/** A role told in two clauses is arranged once, who stays on the list is no news of it, and of two meetings that are asked about each has its own answer. */
export const isDoneAsWhole = (wish: Wish, sentence: string, reading: Reading): boolean => {
  if (wish.on === 'earlier-mail') return false
  const { command } = wish
  if (command.type === 'ArrangeRoles') return rolesTold(reading).of.includes(sentence)
  if (command.type === 'RequestFacts') return command.said === sentence
  return (
    command.type === 'CompareRoster' && (staysOnList(sentence) || (isOfTheList(sentence) && addressesIn(sentence).length === 0))
  )
}
