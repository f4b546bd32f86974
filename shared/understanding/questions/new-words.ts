import { goesToPeople, typeOf } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, byItself } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { isOnlyMeeting, kindIn } from './question-answer.ts'

/** What a mail of its own would bring about, and no answer to "what was your mail for?". */
const acts: ReadonlySet<string> = new Set([
  ...['ArrangeRoles', 'ProposeRoleSwap', 'CancelMeeting', 'RescheduleMeeting', 'GiveApology', 'WithdrawApology'],
  ...['DeclareNoComments', 'EditAgenda', 'AmendItem', 'WithdrawItem', 'CompareRoster'],
])

/**
 * "Herning tager referatet den 14. april i stedet for Aarhus" below "what shall we do with your mail?": said anew and plainly, so that it is done. The day in it only names the meeting, and the mail that was
 * asked about is not read again.
 */
export const newWords =
  (understand: (reading: Reading) => Understood): Rule =>
  reading => {
    const question = answered(reading, 'question')
    const { situation, isPart } = reading
    if (question?.reason !== 'not-understood' || situation.hint != null || isPart === true) return null
    if (isOnlyMeeting(reading) || kindIn(reading) !== null) return null
    const found = understand(byItself(reading, reading.lines))
    return found.kind === 'wishes' &&
      found.wishes.some(each => acts.has(typeOf(each))) &&
      found.wishes.every(each => acts.has(typeOf(each)) || goesToPeople(each))
      ? { ...found, because: ['said anew below our question', ...found.because] }
      : null
  }
