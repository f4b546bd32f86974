import type { LetterOf, RehearsalLine } from '../../letters.ts'
import type { Content, Writers } from '../content.ts'
import { facts, note, paragraph, table } from '../parts.ts'
import { because, rules } from '../why.ts'
import type { Words } from '../words.ts'

export const rehearsal: Writers<'rehearsal'> = {
  rehearsal: ({ meeting, isBooked, lines }, w) => ({
    subject: w.t('tørløb', 'rehearsal'),
    preheader: w.t('Intet er sendt, og intet er ændret.', 'Nothing was sent and nothing has changed.'),
    headline: w.t(
      `Tørløb af mødet ${w.on(w.dayOf(meeting.start))}`,
      `Rehearsal of the meeting on ${w.on(w.dayOf(meeting.start))}`,
    ),
    lead: w.t(
      'Her er alle mails om mødet, og hvornår de bliver sendt. Om lidt får du en prøve af hver. Intet er sendt til netværket, og intet er ændret.',
      'Here are all the mails about the meeting, and when they leave. In a moment you get a trial of each. Nothing has gone to the network, and nothing has changed.',
    ),
    blocks: [
      facts(w.facts(meeting)),
      paragraph(
        isBooked
          ? w.t(
              'Mødet er oprettet. Tørløbet bygger på, hvordan det ser ud lige nu.',
              'The meeting is booked. The rehearsal goes by how it stands just now.',
            )
          : w.t(
              'Mødet er ikke oprettet. Vil I oprette det, så skriv »Nyt møde« og samme dato og klokkeslæt.',
              'The meeting is not booked. To book it, write "New meeting" with the same day and time.',
            ),
      ),
      table(
        [w.t('Sendes', 'Leaves'), w.t('Mail', 'Mail'), w.t('Til', 'To')],
        lines.map(line => [timeOf(line, w), line.subject, readersOf(line, w)]),
      ),
      note(
        w.t(
          'En stjerne betyder, at vi har gættet: på ét punkt, på et referat to arbejdsdage efter mødet og på én bemærkning.',
          'A star means that we guessed: at one item, at minutes two working days after the meeting, and at one comment.',
        ),
      ),
    ],
    why: rules.secretariat(w),
  }),
}

const timeOf = ({ at, assumed }: RehearsalLine, w: Words): string => `${w.day(w.dayOf(at))} ${w.time(at)}${assumed ? ' *' : ''}`

const readersOf = ({ readers, reader }: RehearsalLine, w: Words): string => (readers === 1 ? reader : w.count(readers, 'person'))

/** A letter of the rehearsal: the very letter, with a word before it that says what it is. `subject`: the one it would leave under. */
export const rehearsed = (inner: Content, { line, nth, of }: LetterOf<'rehearsed'>, w: Words): Content => {
  const when = `${w.day(w.dayOf(line.at))} ${w.time(line.at)}`
  return {
    ...inner,
    subject: w.t(`Tørløb ${nth}/${of}: ${line.subject}`, `Rehearsal ${nth}/${of}: ${line.subject}`),
    preheader: w.t('Prøve. Kun du har fået den.', 'A trial. Only you got it.'),
    lead: w.t(
      `Tørløb: Dette er en prøve, og kun du har fået den. Den rigtige mail sendes efter planen ${when} til ${readersOf(line, w)}. Et svar på prøven ændrer ikke noget.`,
      `Rehearsal: this is a trial, and only you got it. The real mail is to leave on ${when} to ${readersOf(line, w)}. Answers to the trial change nothing.`,
    ),
    blocks: [paragraph(inner.lead), ...inner.blocks],
    why: because(w, 'du har bedt om et tørløb', 'you asked for a rehearsal'),
  }
}
