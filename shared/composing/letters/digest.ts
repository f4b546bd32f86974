import type { Day, Deadline } from '../../calendar/types.ts'
import type { DigestFacts, LetterOf } from '../../letters.ts'
import type { Block, Content, Writers } from '../content.ts'
import { deadlineFacts, deadlineName, facts, heading, list, named, paragraph, when } from '../parts.ts'
import { because, rules } from '../why.ts'
import type { Words } from '../words.ts'
import { unansweredBlocks } from './unanswered.ts'

export const digest: Writers<'digest'> = {
  digest: ({ on, meetings, unanswered }, w) => {
    if (meetings.length === 0) return onlyUnanswered(on, unanswered, w)
    const next = nextDeadline(meetings)
    const items = meetings.flatMap(meeting => meeting.newItems).length
    const comments = meetings.reduce((sum, meeting) => sum + meeting.newComments, 0)
    const news = [
      ...(next === null ? [] : [w.t(`næste frist ${w.on(next.on)}`, `next deadline ${w.on(next.on)}`)]),
      ...(items === 0 ? [] : [w.count(items, 'newItem')]),
      ...(comments === 0 ? [] : [w.count(comments, 'newComment')]),
    ]
    const name = next === null ? null : deadlineName(next.name, w)
    return {
      subject: [w.t('ugens overblik', 'the week at a glance'), ...news].join(', '),
      preheader: w.t(
        'Ugens overblik. Du behøver kun svare, hvis du har noget.',
        'The week at a glance. You need only answer if you have something.',
      ),
      headline: w.t(`Ugen fra ${w.day(on)}`, `The week from ${w.day(on)}`),
      lead:
        next === null || name === null
          ? w.t(
              'Her er, hvad der er nyt siden sidst. Du behøver ikke gøre noget.',
              'Here is what is new. You need not do anything.',
            )
          : w.t(
              `Næste dato er ${w.on(next.on)}: ${name}. Har du noget, så svar direkte på denne mail.`,
              `The next date is ${w.on(next.on)}: ${name}. If you have something, just answer this mail.`,
            ),
      blocks: [...meetings.flatMap(meeting => part(meeting, w)), ...howToAnswer(meetings, w), ...unansweredBlocks(unanswered, w)],
      why: because(
        w,
        `du er med i ${w.charter.name}, som får et overblik om ugen, når der er noget nyt`,
        `you are part of ${w.charter.name}, which gets an overview once a week when there is news`,
      ),
    }
  },
}

/** A week in which there is nothing else to say, and to nobody but the secretariat. */
const onlyUnanswered = (on: Day, unanswered: LetterOf<'digest'>['unanswered'], w: Words): Content => ({
  subject: w.t('mails, der venter på svar', 'mails that wait for an answer'),
  headline: w.t(`Ugen fra ${w.day(on)}`, `The week from ${w.day(on)}`),
  ...((unanswered?.waiting ?? []).length > 0
    ? {
        preheader: w.t('Noget venter på jeres ja eller nej.', 'Something waits for your yes or no.'),
        lead: w.t(
          'Noget venter på jeres ja eller nej. Indtil da gør vi ikke noget ved det.',
          'Something waits for your yes or no. Until then we do nothing with it.',
        ),
      }
    : {
        preheader: w.t('Afsenderne har ikke svaret på vores spørgsmål.', 'Their senders have not answered our questions.'),
        lead: w.t(
          'Nogle har ikke svaret på det, vi spurgte om. De bliver mindet om det én gang. I behøver ikke gøre noget.',
          'Some have not answered what we asked. They are reminded once. You need not do anything.',
        ),
      }),
  blocks: unansweredBlocks(unanswered, w),
  why: rules.secretariat(w),
})

const part = ({ meeting, nextDeadlines, newItems, newComments, parts }: DigestFacts, w: Words): readonly Block[] => {
  const mine = parts.find(one => one.organisation === w.to.organisation)?.lacks ?? []
  const could = mine.map(
    lack =>
      ({
        items: w.t('I kan stadig nå at sende punkter.', 'You can still send items.'),
        minutes: w.t('I skriver referatet. Send det, når det er klar.', 'You take the minutes. Send them when they are ready.'),
        comments: w.t('I kan stadig nå at sende bemærkninger til referatet.', 'You can still comment on the minutes.'),
      })[lack],
  )
  return [
    heading(`${w.charter.meetingName} ${w.date(w.dayOf(meeting.start))}`),
    ...when(nextDeadlines.length > 0, facts(deadlineFacts(nextDeadlines, w))),
    ...when(
      newItems.length > 0,
      paragraph(w.t('Nye punkter:', 'New items:')),
      list(newItems.map(item => `${named(item, w)}, ${w.short(item.by.organisation)}`)),
    ),
    ...when(
      newComments > 0,
      paragraph(
        w.t(
          `Der er kommet ${w.count(newComments, 'comment')} til referatet.`,
          `There ${newComments === 1 ? 'is' : 'are'} ${w.count(newComments, 'comment')} on the minutes.`,
        ),
      ),
    ),
    ...when(
      w.to.organisation !== null && w.charter.organisations.includes(w.to.organisation),
      paragraph(
        could.length > 0 ? could.join(' ') : w.t('Fra jer mangler vi ikke noget.', 'There is nothing that we need from you.'),
      ),
    ),
  ]
}

/** What an answer may name: an item that is new, or else a point of the minutes that are out. */
const howToAnswer = (meetings: readonly DigestFacts[], w: Words): readonly Block[] => {
  const [item] = meetings.flatMap(meeting => meeting.newItems)
  const canComment = meetings.some(({ parts }) => parts.some(({ lacks }) => lacks.includes('comments')))
  if (item !== undefined)
    return [
      paragraph(
        w.t(
          `Svarer du på denne mail, så skriv nummeret på det, det handler om, for eksempel: »${item.id}: 10 minutter mere«.`,
          `When you answer this mail, name the number of what it is about, for example: "${item.id}: 10 minutes more".`,
        ),
      ),
    ]
  return when(
    canComment,
    paragraph(
      w.t(
        'Har du en bemærkning til referatet, så skriv, hvor den hører til, for eksempel: »Punkt 3: Der skal stå juni«.',
        'If you have a comment on the minutes, say where it belongs, for example: "Point 3: it should say June".',
      ),
    ),
  )
}

const nextDeadline = (meetings: readonly DigestFacts[]): Deadline | null =>
  meetings.flatMap(meeting => meeting.nextDeadlines).toSorted((a, b) => a.at.localeCompare(b.at))[0] ?? null
