import type { AskReason, LetterOf } from '../../letters.ts'
import type { SaysWhat } from '../../letters-around.ts'
import type { Block, Choice } from '../content.ts'
import { paragraph, replies } from '../parts.ts'
import type { Words } from '../words.ts'
import type { Asked } from './what-for.ts'
import { word } from './what-for.ts'

type Question = LetterOf<'question'>

/** What the mail may be instead, where people have it already; letters from before do not say what was offered. */
const orOther = ({ offered }: Question, w: Words, apology: Choice = word('apology', w)): readonly Block[] => {
  const words: readonly SaysWhat[] = offered?.words ?? ['item', 'comment', 'apology']
  return words.length === 0
    ? []
    : [
        paragraph(w.t('Handlede den om noget andet?', 'Was it about something else?')),
        replies(...words.map(each => (each === 'apology' ? apology : word(each, w)))),
      ]
}

/** Only people can settle it, and they have the mail already; all that is asked is whether it was about something else. */
export const passedOn: Readonly<
  Record<
    Extract<AskReason, 'about-people' | 'agenda-order' | 'swap-back' | 'planning-meeting'>,
    (letter: Question, w: Words) => Asked
  >
> = {
  'about-people': (letter, w) => ({
    headline: w.t('Sekretariatet har fået din mail', 'The secretariat has your mail'),
    text: w.t(
      'Den ser ud til at handle om, hvem der er med i netværket. Det tager sekretariatet sig af, så du behøver ikke gøre mere.',
      'It seems to be about who is in the network. The secretariat takes care of that, and there is nothing more to do.',
    ),
    blocks: orOther(letter, w),
  }),
  'agenda-order': (letter, w) => ({
    headline: w.t('Sekretariatet har fået dit ønske om rækkefølgen', 'The secretariat has your wish about the order'),
    text: w.t(
      'Sekretariatet og mødelederen lægger rækkefølgen på dagsordenen, så vi har sendt din mail til sekretariatet. Vi har ikke selv flyttet noget.',
      'The secretariat and the chair arrange the agenda, so we have sent your mail to the secretariat. We have moved nothing ourselves.',
    ),
    blocks: orOther(letter, w),
  }),
  'swap-back': (letter, w) => ({
    headline: w.t('Sekretariatet har fået besked om bytningen', 'The secretariat has been told about the swap'),
    text: w.t(
      'Vi kan ikke selv tage et ønske om at bytte tilbage, så vi har sendt din mail til sekretariatet. Indtil da kan den kommune, vi har spurgt, stadig svare ja.',
      'We cannot take back a wish to swap ourselves, so we have sent your mail to the secretariat. Until then whoever we asked can still say yes.',
    ),
    blocks: orOther(letter, w),
  }),
  'planning-meeting': (letter, w) => ({
    headline: w.t('Sekretariatet har fået din mail', 'The secretariat has your mail'),
    text: w.t(
      'Sekretariatet holder planlægningsmødet, så vi har sendt din mail dertil. Vi har ikke selv ændret noget.',
      'The secretariat holds the planning meeting, so we have sent your mail there. We have changed nothing ourselves.',
    ),
    blocks: orOther(letter, w, {
      ...word('apology', w),
      label: w.t('Det er et afbud til selve mødet', 'It is an apology for the meeting itself'),
    }),
  }),
}
