import type { MeetingFacts } from '../../letters.ts'
import type { Writers } from '../content.ts'
import { facts, paragraph, planningPlace } from '../parts.ts'
import { rules, youWrote } from '../why.ts'
import type { Words } from '../words.ts'

export const planningChanges: Writers<'planning-moved' | 'planning-cancelled' | 'planning-apology-receipt'> = {
  'planning-moved': ({ meeting, planning, before }, w) => {
    const day = w.on(w.dayOf(planning.start))
    return {
      subject: w.t(`planlægningsmødet er flyttet til ${day}`, `the planning meeting has moved to ${day}`),
      preheader: w.t('Svar på den nye kalenderinvitation.', 'Answer the new invitation.'),
      headline: w.t(`Planlægningsmødet er flyttet til ${day}`, `The planning meeting has moved to ${day}`),
      lead: w.t(
        `Vi mødes nu ${day} ${w.time(planning.start)} for at planlægge ${w.charter.meetingName}. Svar på kalenderinvitationen i denne mail, så bliver din kalender rettet.`,
        `We now meet on ${day} at ${w.time(planning.start)} to plan the ${w.charter.meetingName}. Answer the invitation in this mail, and your calendar follows.`,
      ),
      blocks: [
        facts([
          {
            label: w.t('Planlægningsmøde', 'Planning meeting'),
            value: w.when(planning.start, planning.end),
            more: '',
            strong: true,
          },
          ...planningPlace(w),
          w.fact(w.t('Før', 'Before'), w.when(before.start, before.end)),
          w.fact(w.t('Det drejer sig om', 'It is about'), `${w.charter.meetingName}, ${w.when(meeting.start, meeting.end)}`),
        ]),
      ],
      why: rules.planning(w),
    }
  },

  'planning-apology-receipt': ({ meeting, substitute }, w) => ({
    subject: w.t('afbud til planlægningsmødet', 'not at the planning meeting'),
    preheader: w.t('Du behøver ikke gøre mere.', 'There is nothing more for you to do.'),
    headline: w.t('Afbud til planlægningsmødet', 'You are not at the planning meeting'),
    lead: `${w.thanks} ${told(substitute, w)}`,
    blocks: [...(meeting === null ? [] : [paragraph(stillExpected(meeting, w))])],
    why: youWrote(w),
  }),

  'planning-cancelled': ({ meeting, planning, isMeetingCancelled }, w) => ({
    subject: w.t('planlægningsmødet er aflyst', 'the planning meeting is cancelled'),
    preheader: w.t('Du behøver ikke gøre noget.', 'You need not do anything.'),
    headline: w.t('Planlægningsmødet er aflyst', 'The planning meeting is cancelled'),
    lead: w.t(
      `Planlægningsmødet ${w.on(w.dayOf(planning.start))} er aflyst. Du kan slette det i din kalender og behøver ikke gøre mere.`,
      `The planning meeting on ${w.on(w.dayOf(planning.start))} is cancelled. You can delete it in your calendar and need not do anything else.`,
    ),
    blocks: [
      ...(isMeetingCancelled === undefined ? [] : [paragraph(meetingItself(meeting, isMeetingCancelled, w))]),
      facts([
        w.fact(w.t('Planlægningsmøde', 'Planning meeting'), w.when(planning.start, planning.end)),
        w.fact(w.t('Det drejede sig om', 'It was about'), `${w.charter.meetingName}, ${w.when(meeting.start, meeting.end)}`),
      ]),
    ],
    why: rules.planning(w),
  }),
}

/** A meeting that moves close takes its planning away: whoever reads of that alone would think that there is none. */
const meetingItself = ({ start }: MeetingFacts, isCancelled: boolean, w: Words): string => {
  const name = w.charter.meetingName
  const day = w.on(w.dayOf(start))
  return isCancelled
    ? w.t(`Selve ${name} er også aflyst.`, `The ${name} itself is cancelled, too.`)
    : w.t(`Selve ${name} er ikke aflyst. Det holdes ${day}.`, `The ${name} itself is not cancelled. It is on ${day}.`)
}

const told = (substitute: string | null, w: Words): string =>
  substitute === null
    ? w.t(
        'Vi har fortalt sekretariatet, at du ikke kommer til planlægningsmødet. Du behøver ikke gøre mere.',
        'We have told the secretariat that you do not come to the planning meeting. There is nothing more for you to do.',
      )
    : w.t(
        `Vi har fortalt sekretariatet, at du ikke kommer til planlægningsmødet, og at ${substitute} kommer i stedet. Du behøver ikke gøre mere.`,
        `We have told the secretariat that you do not come to the planning meeting, and that ${substitute} comes instead. There is nothing more for you to do.`,
      )

const stillExpected = (meeting: MeetingFacts, w: Words): string =>
  w.t(
    `Det er kun planlægningsmødet, du har meldt afbud til. Kommer du heller ikke til ${w.charter.meetingName} ${w.on(w.dayOf(meeting.start))}, så svar »afbud« på denne mail.`,
    `It is only the planning meeting that you do not come to. If you do not come to the ${w.charter.meetingName} on ${w.on(w.dayOf(meeting.start))} either, answer this mail with "apology".`,
  )
