import type { Person } from '../../people.ts'
import { tidy } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { readingOf } from '../reading.ts'
import { separate } from '../reply/separate.ts'
import type { Hint } from '../situation.ts'

const sentBy = /^[\s>*_]{0,8}(?:Fra|From|Von)[*_]{0,2}\s?:\s?(.{3,200})$/im

/** The line of its header that says who wrote the mail that is passed on; empty where none does. */
export const fromLine = ({ mail }: Reading): string =>
  sentBy.exec(mail.text ?? (mail.html ?? '').slice(0, 200_000).replace(/<[^<>]{0,2000}>/g, '\n'))?.[1] ?? ''

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
  return readingOf(alone, separate(alone, []), { ...situation, sender: author ?? situation.sender, answering: null, hint })
}
