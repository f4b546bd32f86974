import { typeOf } from './outcome.ts'
import { rolesTold } from './people/role-statements.ts'
import { staysOnList } from './people/roster-words.ts'
import type { Reading } from './reading.ts'
import { withSentences } from './reading.ts'
import type { Understood } from './understood.ts'

// What one sentence of the secretariat's mail is, before it is held against what the whole mail did.

/** A matter of its own even where nothing is answered and no letter is looked at. */
export const wantsByItself = (sentence: string, reading: Reading, understood: (reading: Reading) => Understood): boolean => {
  const situation = { ...reading.situation, answering: null }
  const heard = understood({ ...withSentences(reading, [sentence]), subjectIsOwn: false, letter: null, situation })
  const acts = heard.kind === 'wishes' ? heard.wishes.filter(each => each.on === 'meeting' || each.on === 'members') : []
  // What the minutes or the agenda lack is why they wait.
  return acts.some(each => !['CommentOnMinutes', 'DeclareNoComments', 'SubmitItem'].includes(typeOf(each)))
}

/** A role told in two clauses is arranged once, and who stays on the list is no news of it. */
export const isDoneAsWhole = (type: string, sentence: string, reading: Reading): boolean =>
  type === 'ArrangeRoles' ? rolesTold(reading).of.includes(sentence) : type === 'CompareRoster' && staysOnList(sentence)
