import { isSecretariat } from '../../people.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { mentions } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { reissueWords } from '../language/vocabulary.ts'
import { ask, toMeeting, wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { answered } from '../reading.ts'

const holdsBack = / (?:når|hvis|ikke|vent|først|indtil|såfremt|medmindre|måske|senere|when|if|not|wait|until) /

/** "Genudsend referatet" (G39): as the first words of a mail without minutes of its own; with some, they come in like any others. */
export const reissue: Rule = reading => {
  const { said, subject, mail, situation } = reading
  const [first = subject.stem, ...more] = said
  if (situation.hint != null || first.trimEnd().endsWith('?') || first.length > 120) return null
  if (!mentions(fold(first), reissueWords) || mail.forwardedMails.length > 0 || mail.attachments.length > 0) return null
  const isPlainly = / (?:genudsend|genudsendes|reissue) | ud igen /.test(fold(first))
  // "Send referatet igen" of a member wants it for himself; below minutes that never went out it wants them shown once more.
  if (!isPlainly && situation.sender !== null && !isSecretariat(situation.sender)) return null
  if (!isPlainly && answered(reading, 'minutes-preview') !== null)
    return ask('not-understood', 'minutes once more, which have not gone out')
  // "… når Kim har rettet det" and "ikke endnu" are no order, and what has gone out is with everybody.
  if ([first, ...more].some(each => holdsBack.test(fold(each)))) return ask('not-understood', 'minutes once more, and not yet')
  const choice = chooseMeeting(reading, 'comment', first)
  return 'ask' in choice ? choice.ask : wishes('»genudsend«', toMeeting(choice.number, { type: 'ReissueMinutes' }))
}
