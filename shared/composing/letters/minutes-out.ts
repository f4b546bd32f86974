import type { ProofLine } from '../../letters.ts'
import type { Writers } from '../content.ts'
import { commentBlocks, facts, heading, minutesBlocks, note, paragraph, replies, table, when } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'
import { handOverFor } from './roles.ts'

export const minutesOut: Writers<'minutes-for-comment' | 'minutes-approved'> = {
  'minutes-for-comment': ({ meeting, minutes, commentsDue, sentOn, replaces }, w) => {
    const due = w.on(commentsDue.on)
    return {
      subject: w.t(`referat til bemærkninger senest ${due}`, `minutes for comments by ${due}`),
      preheader: w.t(`Har I bemærkninger, så svar på mailen senest ${due}.`, `If you have comments, answer this mail by ${due}.`),
      headline: w.t('Referatet er klar til jeres bemærkninger', 'The minutes are ready for your comments'),
      lead: w.t(
        `Her er referatet fra mødet ${w.on(w.dayOf(meeting.start))}. Har I bemærkninger, så svar på denne mail senest ${due}.`,
        `Here are the minutes of the meeting on ${w.on(w.dayOf(meeting.start))}. If you have comments, answer this mail by ${due}.`,
      ),
      blocks: [
        facts([
          w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)),
          w.fact(w.t('Sendt ud', 'Sent out'), w.day(sentOn)),
          w.due(w.t('Frist', 'Due'), commentsDue),
          ...(meeting.roles === null ? [] : [w.fact(w.t('Referent', 'Minutes by'), w.short(meeting.roles.minuteTaker))]),
        ]),
        ...when(
          replaces !== null,
          note(
            w.t(
              'Det er en ny udgave, som træder i stedet for den, I fik før. Fristen regnes fra i dag. Bemærkninger, I allerede har sendt, er gemt.',
              'This is a new version, which takes the place of the one you had. The days count from today. Comments that you have sent already are kept.',
            ),
          ),
        ),
        paragraph(
          w.t(
            'Skriv gerne nummeret på det punkt, det handler om. Hører vi ikke fra jer inden fristen, betragter vi referatet som godkendt, som der står i kommissoriet.',
            'Please name the number of the item that it is about. If we do not hear from you by then, the minutes count as approved, as the charter says.',
          ),
        ),
        replies({
          label: w.t('Vi har ingen bemærkninger', 'We have no comments'),
          says: w.t('Ingen bemærkninger', 'No comments'),
        }),
        ...minutesBlocks(minutes, w),
      ],
      why: rules.comments(w),
    }
  },

  'minutes-approved': ({ meeting, minutes, comments, noComments, sentOn, commentsDue, proof, handOver }, w) => ({
    subject: w.t('referatet er godkendt', 'the minutes are approved'),
    preheader: w.t('I behøver ikke gøre mere.', 'There is nothing more for you to do.'),
    headline: w.t('Referatet er godkendt', 'The minutes are approved'),
    lead: w.t(
      `Fristen for bemærkninger var ${w.on(commentsDue.on)}, og referatet er nu godkendt. I behøver ikke gøre mere.`,
      `Comments were due on ${w.on(commentsDue.on)}, and the minutes are now approved. There is nothing more for you to do.`,
    ),
    blocks: [
      facts([
        w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)),
        w.fact(w.t('Sendt til bemærkninger', 'Sent for comments'), w.day(sentOn)),
        w.due(w.t('Frist for bemærkninger', 'Comments due'), commentsDue),
        w.fact(w.t('Bemærkninger', 'Comments'), comments.length === 0 ? w.t('ingen', 'none') : `${comments.length}`),
      ]),
      ...when(
        comments.length > 0,
        heading(w.t('Bemærkningerne', 'The comments')),
        paragraph(
          w.t(
            'Referatet er den udgave, I fik til bemærkninger. Bemærkningerne er gemt ordret sammen med det:',
            'The minutes are the version that you got for comments. The comments are kept with them, word for word:',
          ),
        ),
        ...commentBlocks(comments, w),
      ),
      ...when(
        noComments.length > 0,
        paragraph(w.t(`Ingen bemærkninger fra ${w.shorts(noComments)}.`, `No comments from ${w.shorts(noComments)}.`)),
      ),
      ...handOverFor(meeting, handOver, w),
      ...minutesBlocks(minutes, w),
      heading(w.t('Hvem har fået referatet', 'Who got the minutes')),
      ...unreached(proof, w),
      table(
        [w.t('Modtager', 'Recipient'), w.t('Kommune', 'Municipality'), w.t('Levering', 'Delivery')],
        proof.map(line => [
          line.name === '' ? line.address : line.name,
          line.organisation === null ? '' : w.short(line.organisation),
          delivery(line, w),
        ]),
      ),
    ],
    why: rules.comments(w),
  }),
}

/** Approval goes on without those whom a mail did not reach, but nobody may have to search for that. */
const unreached = (proof: readonly ProofLine[], w: Words) => {
  const missed = proof
    .filter(line => line.result === 'bounced' || line.result === 'failed')
    .map(line => (line.organisation === null ? line.name || line.address : `${line.name} (${w.short(line.organisation)})`))
  return when(
    missed.length > 0,
    note(
      w.t(
        `Mailen nåede ikke frem til ${w.list(missed)}. Sekretariatet fik besked, da det skete.`,
        `The mail did not reach ${w.list(missed)}. The secretariat was told when it happened.`,
      ),
    ),
  )
}

const delivery = ({ result, at }: ProofLine, w: Words): string => {
  const day = at === null ? '' : ` ${w.on(w.dayOf(at))} ${w.time(at)}`
  switch (result) {
    case 'sent':
      return w.t(`afleveret${day}`, `delivered${day}`)
    case 'bounced':
      return w.t(`kom retur${day}`, `came back${day}`)
    case 'failed':
      return w.t(`kunne ikke afleveres${day}`, `could not be delivered${day}`)
    case 'uncertain':
      return w.t(`sendt${day}, uden bekræftelse`, `sent${day}, not confirmed`)
    case 'queued':
      return w.t('ikke sendt endnu', 'not sent yet')
  }
}
