import type { Instant } from '../../shared/calendar/types.ts'
import type { LetterName } from '../../shared/letters.ts'
import type { In, Out } from './scene.ts'

/** What each letter of the story is, for readers who know neither Danish nor the program. */
const meanings: Partial<Record<LetterName, string>> = {
  'meeting-scheduled': 'confirmation with every date',
  'call-for-items': 'call for agenda items',
  'role-pack': 'what the chair and the minute-taker do, and when',
  'role-hand-over': 'next time it is your turn',
  'item-receipt': 'receipt: what was understood',
  'colleague-answered': 'note to colleagues in the same municipality',
  'nothing-to-add-receipt': 'receipt: nothing this time',
  'held-mail': 'question: who is this?',
  'mail-held': 'your mail waits for the secretariat',
  'held-mail-settled': 'your mail counts',
  'held-mail-answered': 'confirmation: the mail counts',
  'item-amended': 'what was changed',
  'item-withdrawn': 'confirmation: taken back',
  'items-reminder': 'friendly reminder',
  'submission-summary': 'summary of what came in',
  'planning-invitation': 'invitation to the planning meeting',
  'late-item': 'question: this meeting or the next?',
  'item-placed': 'where the item goes',
  'agenda-for-approval': 'draft agenda',
  agenda: 'agenda',
  'supplementary-agenda': 'supplementary agenda',
  'apology-receipt': 'receipt for the apology',
  'minutes-template': 'template for the minutes',
  'who-comes': 'who comes to the meeting',
  'minutes-nudge': 'are the minutes on their way?',
  'minutes-receipt': 'receipt for the minutes',
  'minutes-preview': 'preview: send the minutes?',
  'minutes-for-comment': 'minutes for comment',
  'comment-receipt': 'receipt for the comment',
  'no-comments-receipt': 'receipt: no comments',
  'comments-bundle': 'the comments so far',
  'minutes-approved': 'approved, with the proof',
  digest: 'weekly overview',
  status: 'status on one screen',
}

export const meaningOf = (letter: LetterName): string => meanings[letter] ?? letter.replaceAll('-', ' ')

/** "Pia Vestermark", or "38 people". */
export const readersOf = ({ copies }: Out): string =>
  copies.length > 3 ? `${copies.length} people` : copies.map(({ name }) => (isOffice(name) ? 'the secretariat' : name)).join(', ')

const isOffice = (name: string): boolean => name === 'Sekretariatet'

export const writerOf = ({ name, organisation, client }: In): string =>
  `${isOffice(name) ? 'the secretariat' : `${name}, ${organisation}`} (${client})`

/** The beginning of what somebody wrote. */
export const beginningOf = ({ words }: In): string =>
  words.length > 110 ? `${words.slice(0, 108).replace(/\s{1,9}\S{0,108}$/, '')} …` : words

const format = (parts: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', ...parts })
  return (at: Instant): string => format.format(new Date(at)).replace(',', '')
}

/** "Monday 15 March 2027". */
export const dayOf = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** "08:05". */
export const timeOf = format({ hour: '2-digit', minute: '2-digit' })
