import type { AskReason, LetterOf } from '../../letters.ts'
import { paragraph } from '../parts.ts'
import type { Words } from '../words.ts'
import type { Asked } from './what-for.ts'

/** What we never do, whoever asks: said plainly, with what helps instead. */
export const notDone: Readonly<
  Record<
    Extract<AskReason, 'not-sent-around' | 'write-to-them' | 'deadline-unmoved' | 'standing-unmoved'>,
    (letter: LetterOf<'question'>, w: Words) => Asked
  >
> = {
  'not-sent-around': (_letter, w) => ({
    headline: w.t('Vi har ikke sendt jeres besked rundt', 'We have not sent your message round'),
    text: w.t(
      'Vi sender kun vores egne mails om møderne, så ingen andre har fået jeres besked. Haster det, så send den selv fra jeres egen postkasse.',
      'We send only our own mails about the meetings, so nobody else has had your message. If it is urgent, please send it from your own mailbox.',
    ),
    blocks: [
      paragraph(
        w.t(
          'En kort linje kan vi tage med øverst i vores næste mail til alle. Svar på denne mail med »Hilsen:« og linjen, for eksempel »Hilsen: God sommer til alle«.',
          'We can put a short line at the top of our next mail to everybody. Answer this mail with "Greeting:" and the line, for example "Greeting: A good summer to all".',
        ),
      ),
    ],
  }),
  'write-to-them': ({ who }, w) => {
    const name = who === undefined || who.name === '' ? w.t('den, der skrev', 'whoever wrote') : who.name
    const where = who === undefined ? '' : w.t(` til ${who.address}`, ` to ${who.address}`)
    return {
      // A headline is a subject too, and begins in small letters there.
      headline: w.t(`Jeres svar er ikke sendt til ${name}`, `Your answer has not reached ${name}`),
      text: w.t(
        `Svar på vores mails kommer kun til os, og vi sender dem ikke videre. Skriv direkte${where}, så når det frem.`,
        `Answers to our mails reach only us, and we do not pass them on. Please write directly${where}.`,
      ),
      blocks: [],
    }
  },
  'standing-unmoved': (_letter, w) => ({
    headline: w.t('Vi kan ikke ændre de faste punkter', 'We cannot change the standing points'),
    text: w.t(
      'De faste punkter har deres tid fra kommissoriet, og de kan ikke få bilag, så vi har ikke ændret noget. Skriv den nye tid, når I får dagsordenen til godkendelse. Send selv bilaget til deltagerne.',
      'The standing points have their time from the charter and take no annexes, so we have changed nothing. Write the new time when you get the agenda for approval. Please send the annex to those who take part yourself.',
    ),
    blocks: [
      paragraph(
        w.t(
          'Skal det have sin egen plads på dagsordenen, så send det til os som et punkt med titel, tid og fil.',
          'If it is to have a place of its own on the agenda, send it to us as an item with title, time and file.',
        ),
      ),
    ],
  }),
  'deadline-unmoved': (_letter, w) => ({
    headline: w.t('Vi kan ikke flytte fristen', 'We cannot move the deadline'),
    text: w.t(
      'Fristerne følger af mødets dato, så vi har ikke ændret noget. Kommer der et punkt eller en bemærkning efter fristen, får I det at se og afgør selv, om det skal med.',
      'The deadlines follow from the date of the meeting, so we have changed nothing. If an item or a comment comes after the deadline, you are shown it and decide whether to take it.',
    ),
    blocks: [],
  }),
}
