import type { LetterOf } from '../../letters.ts'
import type { Block } from '../content.ts'
import { paragraph } from '../parts.ts'
import { because } from '../why.ts'
import type { Words } from '../words.ts'
import type { Asked } from './what-for.ts'

type Again = NonNullable<LetterOf<'question'>['again']>

/** The first words of a mail as they are quoted; a mail may have none. */
export const quoted = (words: string, w: Words): string => (words === '' ? '' : w.t(`: »${words}«`, `: "${words}"`))

/** The question once more. Which mail it is about comes first, since days have passed. */
export const askedAgain = ({ text, blocks }: Asked, { words, askedOn, itemsDue }: Again, w: Words) => {
  const isOffice = w.to.address === w.charter.secretariat.address
  const ends = isOffice
    ? w.t('Svarer I ikke, gør vi ikke noget ved mailen.', 'If you do not answer, we do nothing with the mail.')
    : w.t(
        'Svarer du ikke, gør vi ikke noget ved mailen. Sekretariatet får at vide, at den står åben.',
        'If you do not answer, we do nothing with the mail. The secretariat is told that it is still open.',
      )
  const last =
    itemsDue === null
      ? []
      : [
          paragraph(
            w.t(
              `Er det et punkt til mødet, så svar senest ${w.day(itemsDue.on)}. Det er fristen for punkter.`,
              `If it is an item for the meeting, please answer by ${w.day(itemsDue.on)}. That is when items are due.`,
            ),
          ),
        ]
  const after: readonly Block[] = [
    ...last,
    paragraph(`${ends} ${w.t('Vi minder kun om det denne ene gang.', 'We remind you only this once.')}`),
  ]
  return {
    headline: w.t('Vi mangler dit svar', 'We are waiting for your answer'),
    lead: w.t(
      `Du skrev til os ${w.on(askedOn)}${quoted(words, w)}. Vi spurgte tilbage og har ikke hørt fra dig. ${text}`,
      `You wrote to us ${w.on(askedOn)}${quoted(words, w)}. We asked you about it and have not heard from you. ${text}`,
    ),
    blocks: [...blocks, ...after],
    why: because(
      w,
      'du har skrevet til os, og vores spørgsmål til din mail står åbent',
      'you wrote to us, and our question about your mail is still open',
    ),
  }
}
