import type { AgendaDraft, Item } from '../../meeting/events.ts'
import { writerOf } from '../../people.ts'
import type { Choice, Writers } from '../content.ts'
import { absentees, attendees, pointsOf } from '../documents/minutes-paper.ts'
import { capital } from '../nouns.ts'
import { facts, heading, minutesBlocks, note, paragraph, replies } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'
import { readingBlocks } from './minutes-reading.ts'

export const minutesWork: Writers<'minutes-template' | 'minutes-nudge' | 'minutes-missing' | 'minutes-preview'> = {
  'minutes-template': ({ meeting, agenda, items, attendance, nextRoles }, w) => ({
    subject: w.t('skabelon til referatet', 'template for the minutes'),
    preheader: w.t(
      'Send referatet som svar på denne mail, når det er klar.',
      'Send the minutes in answer to this mail when they are ready.',
    ),
    headline: w.t('Her er skabelonen til referatet', 'Here is the template for the minutes'),
    lead: w.t(
      `I skriver referat fra mødet ${w.on(w.dayOf(meeting.start))}. Send det som svar på denne mail, så snart det er klar, gerne inden for et par dage.`,
      `You take the minutes of the meeting on ${w.on(w.dayOf(meeting.start))}. Send them in answer to this mail as soon as they are ready, if you can within a few days.`,
    ),
    blocks: [
      facts(w.facts(meeting)),
      paragraph(
        w.t(
          'Kopiér teksten herunder ind i dit svar eller i et dokument, og skriv under hvert punkt. Du kan også vedhæfte referatet som Word-fil eller PDF.',
          'Copy the text below into your answer or a document and write under each item. You may also attach the minutes as a Word file or PDF.',
        ),
      ),
      heading(w.t('Skabelon', 'Template')),
      { kind: 'paper', text: template(meeting, agenda, items, w, attendance, nextRoles) },
    ],
    why: rules.roles(w),
  }),

  'minutes-nudge': ({ meeting }, w) => ({
    subject: w.t('hvordan går det med referatet?', 'how are the minutes coming along?'),
    preheader: w.t(
      'Send referatet som svar på denne mail, når det er klar.',
      'Send the minutes in answer to this mail when they are ready.',
    ),
    headline: w.t('Hvordan går det med referatet?', 'How are the minutes coming along?'),
    lead: w.t(
      `Netværket glæder sig til referatet fra mødet ${w.on(w.dayOf(meeting.start))}. Send det som svar på denne mail, når det er klar.`,
      `The network looks forward to the minutes of the meeting on ${w.on(w.dayOf(meeting.start))}. Send them in answer to this mail when they are ready.`,
    ),
    blocks: [
      paragraph(
        w.t(
          'Et kort referat er fint. Er der noget i vejen, så svar bare og fortæl det. Så hjælper sekretariatet.',
          'Short minutes are fine. If something is in the way, just answer and say so. Then the secretariat helps.',
        ),
      ),
      facts(w.facts(meeting)),
    ],
    why: rules.minutes(w),
  }),

  'minutes-missing': ({ meeting }, w) => {
    const days = w.count(w.charter.missingMinutes.tellSecretariatAfter, 'workingDay')
    return {
      subject: w.t('referatet er ikke kommet endnu', 'the minutes have not come yet'),
      preheader: w.t('Måske har referenten brug for hjælp.', 'The minute-taker may need help.'),
      headline: w.t('Referatet er ikke kommet endnu', 'The minutes have not come yet'),
      lead: w.t(
        `Der er gået ${days} siden mødet ${w.on(w.dayOf(meeting.start))}. Vi foreslår, at I ringer til referenten og hører, om der er brug for hjælp.`,
        `${capital(days)} have passed since the meeting on ${w.on(w.dayOf(meeting.start))}. We suggest that you call the minute-taker and ask whether help is needed.`,
      ),
      blocks: [
        facts(w.facts(meeting)),
        paragraph(
          w.t(
            'Vi har spurgt venligt og gør ikke mere af os selv. Når referatet kommer, får I det straks til gennemsyn. Uden et referat bliver intet godkendt.',
            'We have asked politely and do nothing more on our own. When the minutes come, you get them at once to look at. Without minutes nothing is approved.',
          ),
        ),
      ],
      why: rules.minutes(w),
    }
  },

  'minutes-preview': ({ meeting, minutes, decisions, nextRoles, commentsDueIfSentToday }, w) => ({
    subject: w.t('referat til gennemsyn', 'minutes to look at'),
    preheader: w.t('Svar »ok«, så sender vi referatet til netværket.', 'Answer "ok" and we send the minutes to the network.'),
    headline: w.t('Må referatet sendes ud?', 'May the minutes go out?'),
    lead: w.t(
      `Svar »ok«, så sender vi referatet til hele netværket. Vi sender det ikke før. Svarer I i dag, er fristen for bemærkninger ${w.on(commentsDueIfSentToday.on)}.`,
      `Answer "ok" and we send the minutes to the whole network. We do not send them before that. If you answer today, comments are due on ${w.on(commentsDueIfSentToday.on)}.`,
    ),
    blocks: [
      facts([
        w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)),
        w.fact(
          w.t('Referat fra', 'Minutes by'),
          [...new Set([writerOf(minutes.by), w.short(minutes.by.organisation)])].join(', '),
        ),
        w.fact(w.t('Version', 'Version'), `${minutes.version}`),
        w.due(w.t('Frist, hvis det sendes i dag', 'Due, if sent today'), commentsDueIfSentToday),
      ]),
      replies(sendMinutes(w)),
      note(
        w.t(
          'Vil I rette noget først, så send det rettede referat som svar på denne mail. Så gælder det.',
          'If you want to change something first, send the changed minutes in answer to this mail. Then those count.',
        ),
      ),
      ...readingBlocks(minutes, decisions, nextRoles, w),
      ...minutesBlocks(minutes, w),
    ],
    why: rules.minutes(w),
  }),
}

/** What lets minutes that wait go out. */
export const sendMinutes = (w: Words): Choice => ({
  label: w.t('Send referatet til netværket', 'Send the minutes to the network'),
  says: 'Ok',
})

type Facts = Parameters<(typeof minutesWork)['minutes-template']>[0]

/** A paper to fill in: everything that is known beforehand stands in it. */
const template = (
  meeting: Facts['meeting'],
  agenda: AgendaDraft | null,
  items: readonly Item[],
  w: Words,
  attendance: Facts['attendance'],
  next: Facts['nextRoles'],
): string => {
  const absent = absentees(attendance.apologies, w)
  const points = pointsOf({ agenda, items })
  return [
    `${w.t('Referat', 'Minutes')}: ${w.charter.meetingName} ${w.when(meeting.start, meeting.end)}`,
    [
      ...(meeting.place === '' ? [] : [`${w.t('Sted', 'Place')}: ${meeting.place}`]),
      ...(meeting.roles === null
        ? []
        : [
            `${w.t('Mødeleder', 'Chair')}: ${w.short(meeting.roles.chair)}`,
            `${w.t('Referent', 'Minutes by')}: ${w.short(meeting.roles.minuteTaker)}`,
          ]),
      `${w.t('Til stede (slet dem, der ikke var med)', 'Present (delete those who were not there)')}: ${attendees(attendance, w)}`,
      `${w.t('Afbud', 'Apologies')}: ${absent.length === 0 ? w.t('ingen', 'none') : absent.join('; ')}`,
    ].join('\n'),
    ...points.map(({ number, title, item }) =>
      [
        `${number}. ${title}${item === undefined ? '' : ` (${item.id}, ${w.short(item.by.organisation)})`}`,
        ...(item?.recommendation == null ? [] : [`${w.t('Indstilling', 'Recommendation')}: ${item.recommendation}`]),
        `${w.t('Referat', 'Minutes')}: `,
      ].join('\n'),
    ),
    ...(next === null
      ? []
      : [
          w.t(
            `Næste møde: ${w.short(next.chair)} er mødeleder, og ${w.short(next.minuteTaker)} skriver referat.`,
            `Next meeting: ${w.short(next.chair)} chairs and ${w.short(next.minuteTaker)} takes the minutes.`,
          ),
        ]),
  ].join('\n\n')
}
