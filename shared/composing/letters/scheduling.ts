import { addDays } from '../../calendar/day.ts'
import type { DateWarning, Deadline } from '../../calendar/types.ts'
import type { MeetingFacts } from '../../letters.ts'
import type { Content, Writers } from '../content.ts'
import {
  deadlineFacts,
  deadlineName,
  deadlineOf,
  facts,
  heading,
  itemBlock,
  list,
  minutesText,
  note,
  paragraph,
  replies,
  table,
  when,
} from '../parts.ts'
import { rules, youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import { warningText } from './date-warnings.ts'
import { maybeItems } from './unanswered.ts'

export const scheduling: Writers<'meeting-scheduled' | 'meeting-needs-yes' | 'cancellation-receipt' | 'submission-summary'> = {
  'meeting-scheduled': ({ meeting, deadlines, skipped, warnings, moved, placeOnly }, w) => {
    if (placeOnly !== undefined) return newPlace(meeting, placeOnly.told, w)
    const notes = [...warnings.map(warning => warningText(warning, skipped, w)), ...invitedLate(deadlines, w)]
    return {
      subject: moved
        ? w.t('mødet er flyttet, og her er den nye plan', 'the meeting is moved, with its new plan')
        : w.t('mødet er oprettet, og her er planen', 'the meeting is booked, with its plan'),
      preheader: w.t(
        'Vi sender det hele efter planen. Er noget forkert, så svar på mailen.',
        'We send everything by this plan. If anything is wrong, answer the mail.',
      ),
      headline: moved ? w.t('Mødet er flyttet', 'The meeting is moved') : w.t('Mødet er oprettet', 'The meeting is booked'),
      lead: `${
        moved
          ? w.t(
              `Mødet er nu ${w.on(w.dayOf(meeting.start))} ${w.hours(meeting.start, meeting.end)}.`,
              `The meeting is now on ${w.on(w.dayOf(meeting.start))} ${w.hours(meeting.start, meeting.end)}.`,
            )
          : w.t(`Vi mødes ${w.on(w.dayOf(meeting.start))}.`, `We meet on ${w.on(w.dayOf(meeting.start))}.`)
      } ${w.t(
        'Vi sender alt til netværket efter planen herunder. Er noget forkert, så svar på denne mail.',
        'We send everything to the network by the plan below. If anything is wrong, answer this mail.',
      )}`,
      blocks: [
        facts(w.facts(meeting)),
        ...when(notes.length > 0, heading(w.t('Læg mærke til', 'Please note')), list(notes)),
        heading(w.t('Planen', 'The plan')),
        facts(deadlineFacts(deadlines, w)),
        ...leftOut(skipped, warnings, w),
        paragraph(
          w.t(
            `Vil I flytte eller aflyse, så svar for eksempel: »Flyt mødet til ${aWeekLater(meeting, w)}« eller »Aflys mødet«.`,
            `To move or cancel it, answer for example: "Move the meeting to ${aWeekLater(meeting, w)}" or "Cancel the meeting".`,
          ),
        ),
      ],
      why: rules.secretariat(w),
    }
  },

  'meeting-needs-yes': ({ meeting, deadlines, skipped, warnings, moves, placeOnly }, w) => ({
    subject: placeOnly
      ? w.t('skal mødet have et nyt sted?', 'shall the meeting have a new place?')
      : moves
        ? w.t('skal mødet flyttes hertil?', 'shall the meeting move to this day?')
        : w.t('skal mødet oprettes?', 'shall the meeting be booked?'),
    preheader: w.t('Svar ja eller nej. Vi gør ikke noget før da.', 'Answer yes or no. We do nothing before that.'),
    headline: placeOnly
      ? w.t('Skal mødet have et nyt sted?', 'Shall the meeting have a new place?')
      : moves
        ? w.t('Skal mødet flyttes hertil?', 'Shall the meeting move to this day?')
        : w.t('Skal mødet oprettes?', 'Shall the meeting be booked?'),
    lead: needsYesLead(w.day(w.dayOf(meeting.start)), warnings, w),
    blocks: [
      ...when(warnings.length > 0, list(warnings.map(warning => warningText(warning, skipped, w)))),
      replies(
        {
          label: placeOnly
            ? w.t('Ja, ret stedet', 'Yes, change the place')
            : moves
              ? w.t('Ja, flyt mødet', 'Yes, move the meeting')
              : w.t('Ja, opret mødet', 'Yes, book the meeting'),
          says: w.t('Ja', 'Yes'),
        },
        { label: w.t('Nej, lad være', 'No, do not'), says: w.t('Nej', 'No') },
      ),
      facts(w.facts(meeting)),
      ...when(
        deadlines.length > 0,
        heading(w.t('Planen, hvis I siger ja', 'The plan if you say yes')),
        facts(deadlineFacts(deadlines, w)),
      ),
      ...leftOut(skipped, warnings, w),
    ],
    why: rules.secretariat(w),
  }),

  'cancellation-receipt': ({ meeting, told }, w) => ({
    subject: w.t('mødet er aflyst', 'the meeting is cancelled'),
    preheader: w.t(`Vi giver besked til ${w.count(told, 'person')}.`, `We tell ${w.count(told, 'person')}.`),
    headline: w.t('Mødet er aflyst', 'The meeting is cancelled'),
    lead: `${w.thanks} ${
      told === 0
        ? w.t(
            'Mødet er aflyst. Netværket havde ikke hørt om det endnu, så vi sender ikke noget ud. I behøver ikke gøre mere.',
            'The meeting is cancelled. The network had not heard of it yet, so we send nothing. There is nothing more to do.',
          )
        : w.t(
            `Mødet er aflyst, og vi giver besked til ${w.count(told, 'person')}. I behøver ikke gøre mere.`,
            `The meeting is cancelled, and we tell ${w.count(told, 'person')}. There is nothing more to do.`,
          )
    }`,
    blocks: [facts(w.facts({ ...meeting, roles: null }))],
    why: youWrote(w),
  }),

  'submission-summary': ({ meeting, items, nothingToAdd, silent, unanswered }, w) => ({
    subject: w.t(`punkterne til mødet (${items.length})`, `the items for the meeting (${items.length})`),
    preheader: w.t('Overblikket til planlægningen.', 'The overview for the planning.'),
    headline: w.t('Punkterne til mødet', 'The items for the meeting'),
    lead: w.t(
      `Fristen er udløbet, og der er ${items.length === 0 ? 'ikke kommet punkter' : `kommet ${w.count(items.length, 'item')}`}. I behøver ikke gøre noget nu: I får et forslag til dagsorden før mødet.`,
      `Items are in: there ${items.length === 1 ? 'is' : 'are'} ${w.count(items.length, 'item')}. You need not do anything now: you get a draft agenda before the meeting.`,
    ),
    blocks: [
      facts(w.facts(meeting)),
      ...when(
        items.length > 0,
        heading(w.t('Overblik', 'Overview')),
        table(
          [w.t('Nr.', 'No.'), w.t('Punkt', 'Item'), w.t('Tid', 'Time')],
          items.map(item => [item.id, `${item.title}\n${w.short(item.by.organisation)}`, minutesText(item.minutes, w)]),
        ),
        heading(w.t('Punkterne', 'The items')),
        ...items.map(item => itemBlock(item, w)),
      ),
      ...maybeItems(unanswered, w),
      ...when(
        nothingToAdd.length > 0,
        paragraph(
          w.t(`Har ikke punkter denne gang: ${w.shorts(nothingToAdd)}.`, `Nothing this time: ${w.shorts(nothingToAdd)}.`),
        ),
      ),
      ...when(
        silent.length > 0,
        paragraph(
          w.t(`Har ikke svaret (det er frivilligt): ${w.shorts(silent)}.`, `No answer (none is needed): ${w.shorts(silent)}.`),
        ),
      ),
    ],
    why: rules.planning(w),
  }),
}

/** To whoever gave the meeting another place: its time and its plan stay as they are. */
const newPlace = (meeting: MeetingFacts, told: number, w: Words): Content => ({
  subject: w.t('mødet har fået et nyt sted', 'the meeting has a new place'),
  preheader: w.t('Tid og frister er som før.', 'Its time and its days are as before.'),
  headline: w.t('Mødet har fået et nyt sted', 'The meeting has a new place'),
  lead: w.t(
    `Stedet er rettet for mødet ${w.on(w.dayOf(meeting.start))}. Tid og frister er som før. ${told === 0 ? 'Netværket har ikke hørt om mødet endnu, så vi sender ikke noget ud.' : `Vi giver besked til ${w.count(told, 'person')}.`} Er noget forkert, så svar på denne mail.`,
    `The place of the meeting on ${w.on(w.dayOf(meeting.start))} is changed. Its time and its days are as before. ${told === 0 ? 'The network has not heard of it yet, so we send nothing.' : `We tell ${w.count(told, 'person')}.`} If anything is wrong, answer this mail.`,
  ),
  blocks: [facts(w.facts(meeting))],
  why: rules.secretariat(w),
})

const needsYesLead = (day: string, warnings: readonly DateWarning[], w: Words): string =>
  warnings.some(each => each.kind === 'in-doubt' && each.again)
    ? w.t(
        `Mødet ${day} er aflyst. Svar »ja«, så opretter vi det igen, ellers »nej«. Vi gør ikke noget før da.`,
        `The meeting on ${day} is cancelled. Answer "yes" and we book it again, else "no". We do nothing before that.`,
      )
    : warnings.some(({ kind }) => kind === 'in-doubt')
      ? w.t(
          `Sådan har vi forstået jeres mail om mødet ${day}. Svar »ja«, hvis det er rigtigt, ellers »nej«. Vi gør ikke noget før da.`,
          `This is how we understood your mail about the meeting on ${day}. Answer "yes" if it is right, else "no". We do nothing before that.`,
        )
      : w.t(
          `Der er noget usædvanligt ved mødet ${day}. Svar »ja«, hvis det er rigtigt, ellers »nej«. Vi gør ikke noget før da.`,
          `Something is unusual about the meeting on ${day}. Answer "yes" if it is right, else "no". We do nothing before that.`,
        )

const leftOut = (skipped: readonly string[], warnings: readonly DateWarning[], w: Words) => {
  const said = warnings.flatMap(warning => (warning.kind === 'too-late-for' ? [String(warning.deadline)] : []))
  const names = skipped.filter(name => !said.includes(name)).flatMap(name => deadlineName(deadlineOf(name), w) ?? [])
  return when(
    names.length > 0,
    note(
      w.t(
        `Dagen er allerede gået for disse, så dem springer vi over: ${w.list(names)}.`,
        `The day has passed already for these, so we leave them out: ${w.list(names)}.`,
      ),
    ),
  )
}

/** Items that come in just before the planning meeting leave its guests no warning but the secretariat's own. */
const invitedLate = (deadlines: readonly Deadline[], w: Words): readonly string[] => {
  const day = (name: Deadline['name']) => deadlines.find(each => each.name === name)?.on
  const on = day('planning-meeting')
  return on === undefined || day('planning-invitation') !== on
    ? []
    : [
        w.t(
          `Indkaldelsen til planlægningsmødet sendes først samme morgen, ${w.on(on)}. Aftal gerne tiden med deltagerne i forvejen.`,
          `The invitation to the planning meeting leaves only on the same morning, ${w.on(on)}. Please agree the time with its guests before.`,
        ),
      ]
}

/** The same hours a week later, as somebody would write them: an example of a day that is still to come. */
const aWeekLater = ({ start, end }: MeetingFacts, w: Words): string =>
  `${w.date(addDays(w.dayOf(start), 7))} ${w.hours(start, end)}`
