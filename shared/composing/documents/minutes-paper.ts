import type { LetterOf } from '../../letters.ts'
import type { Attendance } from '../../meeting/attendance.ts'
import type { Apology } from '../../meeting/events.ts'
import type { Words } from '../words.ts'
import { itemDetails } from './agenda-paper.ts'
import type { PaperData } from './fill.ts'

type Template = LetterOf<'minutes-template'>

/** The points of the meeting as the minutes number them: the agenda's slots but for the breaks, or the items where there was no agenda. */
export const pointsOf = ({ agenda, items }: Pick<Template, 'agenda' | 'items'>) =>
  agenda === null
    ? items.map((item, at) => ({ number: at + 1, title: item.title, item }))
    : agenda.slots.flatMap((slot, at) =>
        slot.isBreak === true ? [] : [{ number: at + 1, title: slot.title, item: items.find(item => item.id === slot.item) }],
      )

/** Who does not come, with whoever comes instead. */
export const absentees = (apologies: readonly Apology[], w: Words): readonly string[] =>
  apologies.map(({ name, organisation, substitute }) => {
    const who = `${name} (${w.short(organisation)})`
    return substitute === null ? who : w.t(`${who}, i stedet kom ${substitute}`, `${who}, instead came ${substitute}`)
  })

/** The municipalities that may be there, with those who said that they come; without one whose members all gave an apology. */
export const attendees = ({ coming, maybe, apologies, unanswered }: Attendance, w: Words): string => {
  const expected = new Set(
    [...coming, ...maybe, ...unanswered, ...apologies.filter(each => each.substitute !== null)].map(each => each.organisation),
  )
  const isAway = (organisation: string) =>
    !expected.has(organisation) && apologies.some(each => each.organisation === organisation)
  return w.list(
    w.charter.organisations
      .filter(organisation => !isAway(organisation))
      .map(organisation => {
        const names = coming.filter(each => each.organisation === organisation).map(each => each.name)
        return names.length === 0 ? w.short(organisation) : `${w.short(organisation)} (${names.join(', ')})`
      }),
  )
}

export const minutesTitle = (w: Words): string =>
  w.t(`Referat af ${w.charter.meetingName}`, `Minutes of the ${w.charter.meetingName}`)

/** What the form for the minutes is filled with: everything that is known before the meeting has begun. */
export const minutesData = ({ meeting, agenda, items, attendance, nextRoles }: Template, w: Words): PaperData => {
  const absent = absentees(attendance.apologies, w)
  return {
    title: minutesTitle(w),
    network: w.charter.name,
    when: w.when(meeting.start, meeting.end),
    place: meeting.place,
    chair: meeting.roles === null ? '' : w.short(meeting.roles.chair),
    minuteTaker: meeting.roles === null ? '' : w.short(meeting.roles.minuteTaker),
    present: attendees(attendance, w),
    apologies: absent.length === 0 ? w.t('ingen', 'none') : absent.join('; '),
    points: pointsOf({ agenda, items }).map(({ number, title, item }) => ({
      number,
      id: item?.id ?? '',
      title,
      details: item === undefined ? '' : itemDetails(item, w),
      recommendation: item?.recommendation ?? '',
    })),
    hasNext: nextRoles !== null,
    nextChair: nextRoles === null ? '' : w.short(nextRoles.chair),
    nextMinuteTaker: nextRoles === null ? '' : w.short(nextRoles.minuteTaker),
  }
}
