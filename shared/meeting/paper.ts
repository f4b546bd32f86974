import { localDayOf, localTimeOf } from '../calendar/day.ts'
import type { Charter } from '../charter/charter.ts'
import type { AgendaRemark, PaperAgenda } from '../checking/agenda.ts'
import { checkAgenda } from '../checking/check.ts'
import type { Person } from '../people.ts'
import type { AgendaDraft } from './events.ts'
import type { ScheduledMeeting } from './state.ts'
import { liveItems } from './state.ts'

/** What may be a slip in a draft (G58). That it is too long is not said here: the letter says so anyway, by how many minutes. */
export const remarksOn = (
  draft: AgendaDraft,
  meeting: ScheduledMeeting,
  charter: Charter,
  people: readonly Person[],
): readonly AgendaRemark[] => checkAgenda(paperOf(draft, meeting, charter, people)).filter(each => each.kind !== 'slots-over')

const paperOf = (draft: AgendaDraft, meeting: ScheduledMeeting, charter: Charter, people: readonly Person[]): PaperAgenda => {
  const { timeZone } = charter
  const items = liveItems(meeting)
  const onIt = new Set(draft.slots.map(slot => slot.item))
  return {
    on: localDayOf(meeting.start, timeZone),
    from: localTimeOf(meeting.start, timeZone),
    to: localTimeOf(meeting.end, timeZone),
    // Who presents an item is said with the item.
    slots: draft.slots.map(({ title, from, to, minutes }) => ({ title, from, to, minutes, presenter: null })),
    items: items
      .filter(item => onIt.has(item.id))
      .map(({ id, title, kind, text, recommendation, presenter, attachments }) => ({
        ...{ id, title, text, recommendation, presenter },
        kind: charter.itemKinds ? kind : null,
        attachments: attachments.map(file => file.name),
      })),
    people: people.filter(each => each.status !== 'former').map(({ name }) => ({ name, initials: null })),
  }
}
