import type { DeadlineName } from '../../calendar/types.ts'
import type { Writers } from '../content.ts'
import { deadlineFacts, facts, heading, replies, when } from '../parts.ts'
import { rules } from '../why.ts'

/** The days that members plan by; the others are the secretariat's. */
const membersDays: readonly DeadlineName[] = ['items-due', 'agenda-due']

const conjunction = /^(?:da|fordi|eftersom|because|since) (?=\S)/iu
/** In a clause behind "da" these stand elsewhere than in a sentence of its own: "da vi ikke kan". */
const standsElsewhere = /(?<!\p{L})(?:ikke|desværre|kun|også|alligevel|stadig|aldrig|endnu|først|heller|nok|jo|måske)(?!\p{L})/iu

/** "da både mødeleder og referent er forhindret." quoted by itself: "Både mødeleder og referent er forhindret." */
const asSentence = (reason: string): string => {
  const [clause = ''] = reason.split(/[.!,\n]/u)
  const bare = standsElsewhere.test(clause) ? reason : reason.replace(conjunction, '')
  return bare.charAt(0).toLocaleUpperCase('da') + bare.slice(1)
}

const isOnline = /teams|zoom|skype|webex|meet|online|virtuelt|https/iu

export const meetingChanges: Writers<'meeting-moved' | 'meeting-cancelled'> = {
  'meeting-moved': ({ meeting, before, deadlines }, w) => {
    const sameTime = before.start === meeting.start && before.end === meeting.end
    const days = deadlineFacts(
      deadlines.filter(deadline => membersDays.includes(deadline.name)),
      w,
    )
    const day = w.on(w.dayOf(meeting.start))
    // Online nobody goes anywhere else: the address is another one, and the old one leads nowhere.
    const isLink = sameTime && /https:\/\//u.test(meeting.place) && isOnline.test(before.place)
    const sameDay = w.dayOf(before.start) === w.dayOf(meeting.start)
    return {
      subject: isLink
        ? w.t('nyt link til mødet', 'new link to the meeting')
        : sameTime
          ? w.t('nyt mødested', 'new place')
          : w.t('nyt mødetidspunkt', 'new time'),
      preheader: w.t(
        `Mødet er nu ${day}. Kan du ikke komme, så svar »afbud«.`,
        `The meeting is now on ${day}. If you cannot come, answer "apology".`,
      ),
      headline: isLink
        ? w.t('Mødet har fået et nyt link', 'The meeting has a new link')
        : sameTime
          ? w.t('Mødet har fået et nyt sted', 'The meeting has a new place')
          : sameDay
            ? w.t(`Mødet ${day} har fået et nyt tidspunkt`, `The meeting on ${day} has a new time`)
            : w.t(`Mødet er flyttet til ${day}`, `The meeting has moved to ${day}`),
      lead: isLink
        ? w.t(
            `Mødet ${day} har fået et nyt link: ${meeting.place}. Det gamle link gælder ikke længere. Tiden er den samme. Kan du ikke komme, så svar »afbud« på denne mail inden mødet.`,
            `The meeting on ${day} has a new link: ${meeting.place}. The old one no longer counts. The time is the same. If you cannot come, answer "apology" to this mail before the meeting.`,
          )
        : sameTime
          ? w.t(
              `Mødet ${day} holdes nu et andet sted: ${meeting.place}. Kan du ikke komme, så svar »afbud« på denne mail inden mødet.`,
              `The meeting on ${day} is now in another place: ${meeting.place}. If you cannot come, answer "apology" to this mail before the meeting.`,
            )
          : w.t(
              `${
                sameDay
                  ? `Mødet holdes ${w.hours(meeting.start, meeting.end)} og ikke ${w.hours(before.start, before.end)}, samme dag.`
                  : `Mødet er flyttet fra ${w.on(w.dayOf(before.start))}.`
              } Svar på kalenderinvitationen, så bliver din kalender rettet. Kan du ikke komme, så svar »afbud« på denne mail inden mødet.`,
              `${
                sameDay
                  ? `The meeting is at ${w.hours(meeting.start, meeting.end)} and not at ${w.hours(before.start, before.end)}, on the same day.`
                  : `The meeting was to be on ${w.on(w.dayOf(before.start))}.`
              } Answer the invitation, and your calendar follows. If you cannot come, answer "apology" to this mail before the meeting.`,
            ),
      blocks: [
        facts([
          ...w.facts(meeting),
          w.fact(w.t('Før', 'Before'), [w.when(before.start, before.end), before.place].filter(Boolean).join(', ')),
        ]),
        ...when(days.length > 0, heading(w.t('De nye frister', 'The new days')), facts(days)),
        replies({ label: w.t('Jeg kan ikke komme', 'I cannot come'), says: w.t('Afbud', 'Apology') }),
      ],
      why: rules.network(w),
    }
  },

  'meeting-cancelled': ({ meeting, reason }, w) => ({
    subject: w.t('mødet er aflyst', 'the meeting is cancelled'),
    preheader: w.t(
      'Du behøver ikke gøre noget. Slet mødet i din kalender.',
      'You need not do anything. Delete the meeting in your calendar.',
    ),
    headline: w.t('Mødet er aflyst', 'The meeting is cancelled'),
    lead: w.t(
      `Mødet ${w.on(w.dayOf(meeting.start))} bliver ikke til noget. Du kan slette det i din kalender og behøver ikke gøre mere.`,
      `The meeting on ${w.on(w.dayOf(meeting.start))} will not be held. You can delete it in your calendar and need not do anything else.`,
    ),
    blocks: [
      ...(reason === null || reason === ''
        ? []
        : [{ kind: 'quote' as const, from: w.charter.secretariat.name, text: asSentence(reason) }]),
      facts(w.facts({ ...meeting, roles: null })),
    ],
    why: rules.network(w),
  }),
}
