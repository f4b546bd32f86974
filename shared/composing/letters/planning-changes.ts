import type { Writers } from '../content.ts'
import { facts } from '../parts.ts'
import { rules } from '../why.ts'

export const planningChanges: Writers<'planning-moved' | 'planning-cancelled'> = {
  'planning-moved': ({ meeting, planning, before }, w) => {
    const day = w.on(w.dayOf(planning.start))
    return {
      subject: w.t(`planlægningsmødet er flyttet til ${day}`, `the planning meeting has moved to ${day}`),
      preheader: w.t('Svar på den nye kalenderinvitation.', 'Answer the new invitation.'),
      headline: w.t(`Planlægningsmødet er flyttet til ${day}`, `The planning meeting has moved to ${day}`),
      lead: w.t(
        `Vi planlægger nu mødet ${day} ${w.time(planning.start)}. Svar på kalenderinvitationen i denne mail, så retter den din kalender.`,
        `We now plan the meeting on ${day} at ${w.time(planning.start)}. Answer the invitation in this mail, and your calendar follows.`,
      ),
      blocks: [
        facts([
          {
            label: w.t('Planlægningsmøde', 'Planning meeting'),
            value: w.when(planning.start, planning.end),
            more: '',
            strong: true,
          },
          w.fact(w.t('Før', 'Before'), w.when(before.start, before.end)),
          w.fact(w.t('Det drejer sig om', 'It is about'), `${w.charter.meetingName}, ${w.when(meeting.start, meeting.end)}`),
        ]),
      ],
      why: rules.planning(w),
    }
  },

  'planning-cancelled': ({ meeting, planning }, w) => ({
    subject: w.t('planlægningsmødet er aflyst', 'the planning meeting is cancelled'),
    preheader: w.t('Du behøver ikke gøre noget.', 'You need not do anything.'),
    headline: w.t('Planlægningsmødet er aflyst', 'The planning meeting is cancelled'),
    lead: w.t(
      `Vi mødes ikke ${w.on(w.dayOf(planning.start))} for at planlægge. Du kan slette det i din kalender og behøver ikke gøre mere.`,
      `We do not meet on ${w.on(w.dayOf(planning.start))} to plan. You can delete it in your calendar and need not do anything else.`,
    ),
    blocks: [
      facts([
        w.fact(w.t('Planlægningsmøde', 'Planning meeting'), w.when(planning.start, planning.end)),
        w.fact(w.t('Det drejede sig om', 'It was about'), `${w.charter.meetingName}, ${w.when(meeting.start, meeting.end)}`),
      ]),
    ],
    why: rules.planning(w),
  }),
}
