import { toMeeting, wishes } from './outcome.ts'
import { mentions } from './phrases.ts'
import type { Rule } from './reading.ts'
import { fold } from './text.ts'
import { reissueWords } from './vocabulary.ts'
import { chooseMeeting } from './which-meeting.ts'

/** "Genudsend referatet" (G39): as the first words of a mail without minutes of its own; with some, they come in like any others. */
export const reissue: Rule = reading => {
  const { said, subject, mail, situation } = reading
  const [first = subject.stem] = said
  if (situation.hint != null || first.trimEnd().endsWith('?') || first.length > 120) return null
  if (!mentions(fold(first), reissueWords) || mail.forwardedMails.length > 0 || mail.attachments.length > 0) return null
  const choice = chooseMeeting(reading, 'comment', first)
  return 'ask' in choice ? choice.ask : wishes('»genudsend«', toMeeting(choice.number, { type: 'ReissueMinutes' }))
}
