import type { Charter } from '../../shared/charter/charter.ts'
import type { Composed } from '../../shared/composing/compose.ts'
import { compose } from '../../shared/composing/compose.ts'
import type { Answering, Letter } from '../../shared/letters.ts'
import type { Recipient } from '../../shared/people.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, english, recipient } from '../../templates/samples/facts.ts'
import { variants } from '../../templates/samples/variants.ts'

export const replyTo = 'erfa+s1-0-0-abcdefghijklmnop@moeder.example'
const at = '2027-03-15T07:05:00.000Z'

export const write = (letter: Letter, to: Recipient, charter: Charter, answering: Answering | null = null): Composed =>
  compose(letter, to, charter, { replyTo, at, answering, files: [] })

export interface Written extends Composed {
  readonly title: string
  readonly letter: Letter
  readonly language: 'da' | 'en'
}

const charters = [danish, english]

/** One of every letter in both languages. */
export const everyLetter: readonly Written[] = Object.values(samples).flatMap(({ letter, to, answering }) =>
  charters.map(charter => ({
    title: `${letter.name}.${charter.language}`,
    letter,
    language: charter.language,
    ...write(letter, to, charter, answering),
  })),
)

/** And every way in which one can be written. */
export const everyVariant: readonly Written[] = [
  ...everyLetter,
  ...variants.flatMap((letter, at) =>
    charters.map(charter => ({
      title: `${letter.name}, variant ${at}, ${charter.language}`,
      letter,
      language: charter.language,
      ...write(letter, recipient('pia.vestermark'), charter),
    })),
  ),
]

/** What is kept of a letter: its subject and its text part. */
export const keptForm = ({ subject, text, calendar, attachments }: Composed): string =>
  [
    `Emne: ${subject}`,
    ...attachments.map(file => `Fil: ${file.name}`),
    ...(calendar === null ? [] : [`Kalender: ${calendar.method} ${calendar.fileName}`]),
    '',
    text,
  ].join('\n')
