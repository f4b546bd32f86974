import { addressesIn } from './language/addresses.ts'
import { fold } from './language/text.ts'
import { typeOf } from './outcome.ts'
import { rolesTold } from './people/role-statements.ts'
import { isOfTheList, staysOnList } from './people/roster-words.ts'
import { toldSentences } from './people/told-by-office.ts'
import type { Reading } from './reading.ts'
import { withSentences } from './reading.ts'
import { asksToLookUp } from './talk/known-questions.ts'
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

/** "Og er det fysisk eller på Teams?" of the planning meeting that was named */
const ofPlanning = /^ (?:(?:og|men) )?(?:(?:hvor|hvornår) )?(?:er|bliver|holdes|foregår) (?:det|den) /

/** A role told in two clauses is arranged once, who stays on the list is no news of it, and of two meetings that are asked about each has its own answer. */
export const isDoneAsWhole = (wish: Wish, sentence: string, reading: Reading): boolean => {
  if (wish.on === 'earlier-mail') return false
  const { command } = wish
  if (command.type === 'ArrangeRoles') return rolesTold(reading).of.includes(sentence)
  if (command.type === 'RequestFacts')
    return (
      command.said === sentence ||
      asksToLookUp.test(fold(sentence)) ||
      (command.facts.includes('planning') && ofPlanning.test(fold(sentence)))
    )
  if (command.type === 'GiveApology' || command.type === 'WithdrawApology') return toldSentences(reading).includes(sentence)
  return (
    command.type === 'CompareRoster' && (staysOnList(sentence) || (isOfTheList(sentence) && addressesIn(sentence).length === 0))
  )
}
