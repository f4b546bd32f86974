import type { DeadlineName } from '../../calendar/types.ts'
import type { MeetingFacts } from '../../letters.ts'
import type { Content, Writers } from '../content.ts'
import { deadlineFacts, facts, heading, replies, when } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'

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

const isOnline = /teams|zoom|skype|webex|meet|online|virtuelt|https/i

type Before = Pick<MeetingFacts, 'start' | 'end' | 'place'>

/** What has become another: the address online, which makes the old one lead nowhere, or which is the first; the place alone; the hours of the same day; or the day. */
const otherOf = (meeting: MeetingFacts, before: Before, w: Words): 'link' | 'first-link' | 'place' | 'hours' | 'day' => {
  if (before.start !== meeting.start || before.end !== meeting.end)
    return w.dayOf(before.start) === w.dayOf(meeting.start) ? 'hours' : 'day'
  // A room with a link beside it is another place to whoever was to stay at his desk.
  const name = meeting.place.replace(/:? ?https:\S*/, '')
  const isLink = meeting.place.includes('https://') && (name === '' || isOnline.test(name))
  if (!isLink || !isOnline.test(before.place)) return 'place'
  return before.place.includes('https://') ? 'link' : 'first-link'
}

const changed = (
  meeting: MeetingFacts,
  before: Before,
  w: Words,
): Pick<Content, 'subject' | 'preheader' | 'headline' | 'lead'> => {
  const day = w.on(w.dayOf(meeting.start))
  const away = w.t(
    'Kan du ikke komme, så svar »afbud« på denne mail inden mødet.',
    'If you cannot come, answer "apology" to this mail before the meeting.',
  )
  const calendar = w.t(
    'Svar på kalenderinvitationen, så bliver din kalender rettet.',
    'Answer the invitation, and your calendar follows.',
  )
  switch (otherOf(meeting, before, w)) {
    case 'link':
      return {
        subject: w.t('nyt link til mødet', 'new link to the meeting'),
        preheader: w.t('Brug det nye link. Tiden er den samme.', 'Use the new link. The time is the same.'),
        headline: w.t('Mødet har fået et nyt link', 'The meeting has a new link'),
        lead: `${w.t(
          `Mødet ${day} har fået et nyt link. Det står herunder. Det gamle link gælder ikke længere. Tiden er den samme.`,
          `The meeting on ${day} has a new link. It stands below. The old one no longer counts. The time is the same.`,
        )} ${away}`,
      }
    case 'first-link':
      return {
        subject: w.t('link til mødet', 'link to the meeting'),
        preheader: w.t('Linket til mødet står i mailen. Tiden er den samme.', 'The link is in this mail. The time is the same.'),
        headline: w.t('Her er linket til mødet', 'Here is the link to the meeting'),
        lead: `${w.t(
          `Linket til mødet ${day} står herunder. Har du fået et andet link, så brug det her i stedet. Tiden er den samme.`,
          `The link to the meeting on ${day} stands below. If you have had another one, use this one instead. The time is the same.`,
        )} ${away}`,
      }
    case 'place':
      return {
        subject: w.t('nyt mødested', 'new place'),
        preheader: w.t(
          'Mødet holdes et andet sted. Tiden er den samme.',
          'The meeting is in another place. The time is the same.',
        ),
        headline: w.t('Mødet har fået et nyt sted', 'The meeting has a new place'),
        lead: `${newPlace(meeting, w)} ${away}`,
      }
    case 'hours':
      return {
        subject: w.t('nyt mødetidspunkt', 'new time'),
        preheader: w.t(
          `Mødet er nu ${w.hours(meeting.start, meeting.end)}, samme dag.`,
          `The meeting is now at ${w.hours(meeting.start, meeting.end)}, on the same day.`,
        ),
        headline: w.t(`Mødet ${day} har fået et nyt tidspunkt`, `The meeting on ${day} has a new time`),
        lead: `${w.t(
          `Mødet holdes ${w.hours(meeting.start, meeting.end)} og ikke ${w.hours(before.start, before.end)}, samme dag.`,
          `The meeting is at ${w.hours(meeting.start, meeting.end)} and not at ${w.hours(before.start, before.end)}, on the same day.`,
        )} ${calendar} ${away}`,
      }
    case 'day':
      return {
        subject: w.t('nyt mødetidspunkt', 'new time'),
        preheader: w.t(
          `Mødet er nu ${day}. Kan du ikke komme, så svar »afbud«.`,
          `The meeting is now on ${day}. If you cannot come, answer "apology".`,
        ),
        headline: w.t(`Mødet er flyttet til ${day}`, `The meeting has moved to ${day}`),
        lead: `${w.t(
          `Mødet er flyttet fra ${w.on(w.dayOf(before.start))}.`,
          `The meeting was to be on ${w.on(w.dayOf(before.start))}.`,
        )} ${calendar} ${away}`,
      }
  }
}

/** An address online can be hundreds of characters: it stands once, below. */
const newPlace = ({ start, place }: MeetingFacts, w: Words): string => {
  const day = w.on(w.dayOf(start))
  return place.includes('https://')
    ? w.t(
        `Mødet ${day} holdes nu et andet sted. Sted og link står herunder.`,
        `The meeting on ${day} is now in another place. The place and the link stand below.`,
      )
    : w.t(`Mødet ${day} holdes nu et andet sted: ${place}.`, `The meeting on ${day} is now in another place: ${place}.`)
}

export const meetingChanges: Writers<'meeting-moved' | 'meeting-cancelled'> = {
  'meeting-moved': ({ meeting, before, deadlines }, w) => {
    // They follow from the day: a meeting that keeps it has no new ones.
    const isMoved = w.dayOf(before.start) !== w.dayOf(meeting.start)
    const days = deadlineFacts(
      deadlines.filter(deadline => isMoved && membersDays.includes(deadline.name)),
      w,
    )
    // The only thing that was otherwise is an address that leads nowhere now: nobody is to click on it.
    const changesLink = ['link', 'first-link'].includes(otherOf(meeting, before, w))
    return {
      ...changed(meeting, before, w),
      blocks: [
        facts([
          ...w.facts(meeting),
          ...(changesLink
            ? []
            : [w.fact(w.t('Før', 'Before'), [w.when(before.start, before.end), before.place].filter(Boolean).join(', '))]),
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
