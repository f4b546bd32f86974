import type { ParsedMail } from '../mail/parsed-mail.ts'
import { minutesPoints } from '../meeting/decisions.ts'
import type { FileRef } from '../meeting/events.ts'
import type { Meeting } from '../meeting/state.ts'
import type { WordMinutes } from '../understanding/minutes-document/read.ts'
import { readWordMinutes } from '../understanding/minutes-document/read.ts'
import type { Wish } from '../understanding/understood.ts'

const isWord = ({ name, type }: Pick<FileRef, 'name' | 'type'>): boolean =>
  /\.(?:docx?|docm|dotx|dotm)$/i.test(name) || /wordprocessingml|msword|ms-word/i.test(type)

/**
 * Minutes that came as one Word file are read; the file itself goes on as it came. Several Word files, a PDF, or words in the mail are
 * taken as they are: which of them would count is nobody's to guess.
 */
export async function withReading(
  wish: Wish,
  { mail, id }: { readonly mail: ParsedMail; readonly id: string },
  files: readonly FileRef[],
  meeting: Meeting,
): Promise<Wish> {
  if (wish.on !== 'meeting' || wish.command.type !== 'SubmitMinutes' || meeting.phase === 'unscheduled') return wish
  const [only, ...others] = files.filter(isWord)
  const bytes = only === undefined ? undefined : mail.attachments[only.index]
  if (only === undefined || bytes === undefined || only.mail !== id || others.length > 0) return wish
  const read: WordMinutes = await readWordMinutes(bytes.bytes, minutesPoints(meeting))
  return { ...wish, command: { ...wish.command, ...read } }
}
