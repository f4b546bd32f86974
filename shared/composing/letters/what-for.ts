import type { LetterOf } from '../../letters.ts'
import type { SaysWhat } from '../../letters-around.ts'
import type { Block, Choice } from '../content.ts'
import { paragraph, replies } from '../parts.ts'
import type { Words } from '../words.ts'

export interface Asked {
  readonly headline: string
  readonly text: string
  readonly blocks: readonly Block[]
}

type Question = LetterOf<'question'>

/** The words are the other letter's: they answer that one, and not what the mail is for. */
export const isOwn = ({ reason, offered }: Question): boolean =>
  reason === 'not-understood' && (offered?.words.every(each => each === 'people') ?? false)

/** An answer that says what a mail is. */
export const word = (says: SaysWhat, w: Words): Choice => {
  switch (says) {
    case 'item':
      return { label: w.t('Det er et punkt til dagsordenen', 'It is an item for the agenda'), says: w.t('Punkt', 'Item') }
    case 'text':
      return { label: w.t('Det skal stå i punktet', 'It belongs to the item'), says: w.t('Tilføj', 'Add') }
    case 'comment':
      return {
        label: w.t('Det er en bemærkning til referatet', 'It is a comment on the minutes'),
        says: w.t('Bemærkning', 'Comment'),
      }
    case 'apology':
      return { label: w.t('Det er et afbud', 'It is an apology'), says: w.t('Afbud', 'Apology') }
    case 'minutes':
      return { label: w.t('Det er referatet', 'These are the minutes'), says: w.t('Referat', 'Minutes') }
    case 'people':
      return {
        label: w.t('Giv den til sekretariatet', 'Pass it on to the secretariat'),
        says: w.t('Sekretariatet', 'Secretariat'),
      }
    case 'help':
      return { label: w.t('Vis mig, hvad jeg kan skrive', 'Show me what I can write'), says: w.t('Hjælp', 'Help') }
  }
}

/** What else a mail may be that has gone on to the secretariat. */
export const otherwiseIs = (w: Words, words: readonly SaysWhat[]): readonly Block[] => [
  replies(...words.map(each => word(each, w))),
]

/** What the letter that was answered asks for, and the words that can be true of an answer to it: each once. */
const offers = ({ offered }: Question, w: Words): readonly Choice[] => {
  const own = offered?.choices ?? []
  const words: readonly SaysWhat[] = offered?.words ?? ['item', 'comment', 'apology', 'people']
  return [...own, ...words.map(each => word(each, w)).filter(({ says }) => own.every(each => each.says !== says))]
}

const onlyThat = (w: Words): string =>
  w.t('Stod der mere i din mail, så skriv det igen.', 'If there was more in your mail, please write that again.')

/** Whoever wanted something changed must not be left with nothing but »Ok – send«. */
const changesFirst = (what: 'agenda' | 'minutes', w: Words): string =>
  what === 'minutes'
    ? w.t(
        'Skal referatet rettes først, så send det rettede referat som svar på denne mail.',
        'If the minutes are to be changed first, send the corrected ones in answer to this mail.',
      )
    : w.t(
        'Skal dagsordenen ændres først, så skriv det med punkternes numre, for eksempel »P-12 15, P-14 ud, P-13 først«. En pause eller et punkt uden nummer kan vi ikke sætte ind.',
        'If the agenda is to be changed first, write it with the numbers of the items, for example "P-12 15, P-14 out, P-13 first". A break, or an item without a number, we cannot put in.',
      )

export const whatFor = (letter: Question, w: Words): Asked => {
  const choices = offers(letter, w)
  const offered = choices.length === 0 ? [] : [replies(...choices)]
  return isOwn(letter)
    ? {
        headline: w.t('Hvad er dit svar?', 'What is your answer?'),
        text:
          choices.length === 0
            ? w.t(
                'Vi er ikke sikre på, hvad du mener, så vi har ikke gjort noget endnu. Skriv det på en anden måde, gerne helt kort.',
                'We are not sure what you mean, so we have done nothing yet. Please put it another way, as short as you like.',
              )
            : w.t(
                'Vi er ikke sikre på, hvad du mener, så vi har ikke gjort noget endnu. Svar med et af svarene herunder, eller skriv det på en anden måde.',
                'We are not sure what you mean, so we have done nothing yet. Answer with one of the answers below, or put it another way.',
              ),
        blocks: [
          ...offered,
          ...(letter.offered?.to === undefined ? [] : [paragraph(changesFirst(letter.offered.to, w))]),
          ...(choices.length === 0 ? [] : [paragraph(onlyThat(w))]),
        ],
      }
    : {
        headline: w.t('Hvad skal vi gøre med din mail?', 'What shall we do with your mail?'),
        text: w.t(
          `Vi er ikke sikre på, hvad den handler om. Vælg et af svarene herunder, så klarer vi resten. Skal der ikke ske noget, behøver du ikke svare.`,
          `We are not sure what it is about. Choose one of the answers below and we do the rest. If nothing is to happen, you need not answer.`,
        ),
        blocks: offered,
      }
}
