import type { LetterOf, RehearsalLine } from '../../letters.ts'
import type { Content, Writers } from '../content.ts'
import { facts, note, paragraph, table } from '../parts.ts'
import { rules } from '../why.ts'
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
      'Her er alle de mails, som mødet giver, med det tidspunkt de sendes. Du får dem hver for sig lige om lidt, og intet er ændret.',
      'Here are all the mails that the meeting brings, with the time at which they leave. You get each of them in a moment, and nothing has changed.',
    ),
    blocks: [
      facts(w.facts(meeting)),
      paragraph(
        isBooked
          ? w.t(
              'Mødet er oprettet. Vi er gået ud fra, hvordan det ser ud lige nu.',
              'The meeting is booked. We took it as it stands now.',
            )
          : w.t(
              'Mødet er ikke oprettet. Vil I holde det, så skriv »Nyt møde« og samme dato og klokkeslæt.',
              'The meeting is not booked. To hold it, write "New meeting" with the same day and time.',
            ),
      ),
      table(
        [w.t('Sendes', 'Leaves'), w.t('Mail', 'Mail'), w.t('Til', 'To')],
        lines.map(line => [timeOf(line, w), line.subject, readersOf(line, w)]),
      ),
      note(
        w.t(
          'En stjerne betyder, at vi har antaget noget. Vi antager et punkt, et referat to arbejdsdage efter mødet og en bemærkning.',
          'A star means that we assumed something. We assume an item, minutes two working days after the meeting, and a comment.',
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
    blocks: [
      note(
        w.t(
          `Tørløb: Denne mail er ikke sendt. Den sendes ${when} til ${readersOf(line, w)}. Svar på den ændrer ikke noget.`,
          `Rehearsal: this mail has not been sent. It leaves on ${when} to ${readersOf(line, w)}. Answers to it change nothing.`,
        ),
      ),
      ...inner.blocks,
    ],
  }
}
