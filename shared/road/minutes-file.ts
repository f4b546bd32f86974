import { minutesPoints } from '../meeting/decisions.ts'
import type { FileRef } from '../meeting/events.ts'
import type { Meeting } from '../meeting/state.ts'
import { readPastedMinutes } from '../understanding/minutes-document/pasted.ts'
import type { WordMinutes } from '../understanding/minutes-document/read.ts'
import { readWordMinutes } from '../understanding/minutes-document/read.ts'
import type { Wish } from '../understanding/understood.ts'
import type { Enclosed } from './attached-mails.ts'

const isWord = ({ name, type }: Pick<FileRef, 'name' | 'type'>): boolean =>
  /\.(?:docx?|docm|dotx|dotm)$/i.test(name) || /wordprocessingml|msword|ms-word/i.test(type)

/**
 * Minutes that came as one Word file, in the mail or in one attached to it, are read; the file itself goes on as it came. So are those that stand in the mail as text and have no
 * file beside them. Several Word files, or a PDF, are taken as they are: which of them would count is nobody's to guess.
 */
export async function withReading(
  wish: Wish,
  files: readonly FileRef[],
  bytesOf: Enclosed['bytesOf'],
  meeting: Meeting,
): Promise<Wish> {
  if (wish.on !== 'meeting' || wish.command.type !== 'SubmitMinutes' || meeting.phase === 'unscheduled') return wish
  if (files.length === 0) {
    const reading = readPastedMinutes(wish.command.text, minutesPoints(meeting))
    return reading === null ? wish : { ...wish, command: { ...wish.command, reading } }
  }
  const [only, ...others] = files.filter(isWord)
  const bytes = only === undefined ? undefined : bytesOf(only)
  if (bytes === undefined || others.length > 0) return wish
  const read: WordMinutes = await readWordMinutes(bytes, minutesPoints(meeting))
  return { ...wish, command: { ...wish.command, ...read } }
}
