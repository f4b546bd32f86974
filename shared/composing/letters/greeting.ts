import type { Writers } from '../content.ts'
import { note, paragraph } from '../parts.ts'
import { youWrote } from '../why.ts'

export const greeting: Writers<'greeting-receipt'> = {
  'greeting-receipt': ({ text }, w) =>
    text === null
      ? {
          subject: w.t('din hilsen er slettet', 'your line is deleted'),
          preheader: w.t('Der kommer ingen hilsen med.', 'No line goes along.'),
          headline: w.t('Din hilsen er slettet', 'Your line is deleted'),
          lead: w.t(
            'Der kommer ingen hilsen med i den næste mail til alle. Du behøver ikke gøre mere.',
            'No line goes along with the next mail to everybody. There is nothing more to do.',
          ),
          blocks: [],
          why: youWrote(w),
        }
      : {
          subject: w.t('din hilsen kommer med', 'your line goes along'),
          preheader: w.t('Den står i den næste mail til alle.', 'It stands in the next mail to everybody.'),
          headline: w.t(
            'Din hilsen kommer med i den næste mail til alle',
            'Your line goes along with the next mail to everybody',
          ),
          lead: `${w.thanks} ${w.t(
            'Hilsenen står øverst i den næste mail, som alle i netværket får, og kun i den. Sådan ser den ud:',
            'The line stands at the top of the next mail that everybody in the network gets, and only in that one. It looks like this:',
          )}`,
          blocks: [
            { kind: 'quote', from: w.t('Hilsen fra sekretariatet', 'From the secretariat'), text },
            paragraph(
              w.t(
                'Skal der stå noget andet, så svar »hilsen:« og den nye tekst.',
                'Should it say something else, answer "greeting:" and the new text.',
              ),
            ),
            note(w.t('Svar »hilsen: ingen«, hvis den ikke skal med.', 'Answer "greeting: none" to leave it out.')),
          ],
          why: youWrote(w),
        },
}
