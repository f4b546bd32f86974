import type { Person } from '../../people.ts'
import { tidy } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { readingOf } from '../reading.ts'
import { labelOf } from '../reply/header-lines.ts'
import { separate } from '../reply/separate.ts'
import { forwardPhrases, originalPhrases } from '../reply/vocabulary/headers.ts'
import type { Hint } from '../situation.ts'

/** A line of the header of a mail that is passed on ("Fra: …", "> *Sendt:* …"), taken apart; null for any other line. */
export const headerOf = (line: string): { readonly kind: string; readonly value: string } | null => {
  const found = labelOf(line.replace(/^[\s>]{1,20}/, ''))
  return found === null ? null : { kind: found.kind, value: found.value.replace(/^[\s*_]{1,8}/, '').trim() }
}

const marks = [...originalPhrases, ...forwardPhrases]
/** "-----Oprindelig meddelelse-----", "Videresendt besked": the line that heads a mail that is passed on, and nothing else. */
export const isForwardMark = (line: string): boolean => {
  const bare = line.replace(/^[\s>-]{1,40}|[\s:-]{1,40}$/g, '').toLowerCase()
  return marks.includes(bare)
}

/** The line of its header that says who wrote the mail that is passed on; empty where none does. */
export const fromLine = ({ mail }: Reading): string => {
  const words = mail.text ?? (mail.html ?? '').slice(0, 200_000).replace(/<[^<>]{0,2000}>/g, '\n')
  return (
    words
      .split('\n')
      .map(headerOf)
      .find(each => each?.kind === 'from' && each.value.length > 2)?.value ?? ''
  )
}

/** Who wrote the mail that is passed on: the one person of the roster whose address or name its header bears. Null for nobody and for two. */
export const authorOf = (reading: Reading): Person | null => {
  const line = fromLine(reading).toLowerCase()
  const [author, ...others] = (reading.situation.people ?? []).filter(
    ({ email, aliases, name }) => line !== '' && [email, ...aliases, name].some(each => line.includes(each.toLowerCase())),
  )
  return author === undefined || others.length > 0 ? null : author
}

/** The words that are passed on, without the marks of a program that forwards as it quotes. */
export const passedOnWords = (words: string): string => {
  const lines = tidy(words).split('\n')
  const isMarked = lines.every(each => each.trim() === '' || each.startsWith('>'))
  return (isMarked ? lines.map(each => each.replace(/^> ?/, '')) : lines).join('\n')
}

/** These words as a mail of their own that somebody sent us. */
export const asSentBy = (author: Person | null, text: string, reading: Reading, hint: Hint | null): Reading => {
  const { mail, situation, subject } = reading
  const alone = { ...mail, subject: subject.stem, text, html: null, calendars: [], attachments: [] }
  // Whichever of our addresses it was passed on to: its author wrote to none of them.
  const own = { ...situation, sender: author ?? situation.sender, answering: null, addressedAs: 'general', hint } as const
  return readingOf(alone, separate(alone, []), own)
}
