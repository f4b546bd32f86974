import type { Item, MinutesPaper, MinutesPoint } from './events.ts'
import type { OnTheBooks, ScheduledMeeting } from './state.ts'

/** A line of the decision log. */
export interface Decision {
  /** The point's number in the minutes. */
  readonly number: number
  /** `P-12`, or null for a standing point. */
  readonly item: string | null
  readonly title: string
  readonly text: string
}

/** Outcomes that decide something about any point; "noted" decides only what was put to decision. */
const decides = new Set(['decided', 'adopted', 'rejected', 'forwarded'])

/**
 * What these minutes put into the decision log: points with a plain outcome. A point that was put off decides nothing, and what
 * was not plainly said is not guessed.
 */
export const decisionsIn = (minutes: MinutesPaper, items: readonly Item[]): readonly Decision[] =>
  (minutes.reading?.points ?? []).flatMap(point => {
    const item = items.find(each => each.id === point.item)
    const counts = point.outcome !== null && (decides.has(point.outcome) || (point.outcome === 'noted' && item?.kind === 'B'))
    if (!counts) return []
    const { number, title } = point
    return [{ number, item: point.item, title, text: wording(point, item) }]
  })

/** "Indstillingen er godkendt" says nothing without the recommendation. */
const wording = ({ outcome, conclusion }: MinutesPoint, item: Item | undefined): string =>
  [conclusion, ...(outcome === 'adopted' && item?.recommendation != null ? [item.recommendation] : [])].join(' ')

/** The decisions of a meeting whose minutes are approved. */
export const approvedDecisions = (meeting: ScheduledMeeting): readonly Decision[] => {
  if (meeting.phase !== 'approved') return []
  const minutes = meeting.minutes.find(each => each.version === meeting.period.version)
  return minutes === undefined ? [] : decisionsIn(minutes, meeting.items)
}

/** The members' items that these minutes put off to the next meeting. */
export const deferredIn = (minutes: MinutesPaper | undefined, meeting: Pick<OnTheBooks, 'items'>): readonly Item[] => {
  const deferred = new Set(
    (minutes?.reading?.points ?? []).filter(({ outcome }) => outcome === 'deferred').map(({ item }) => item),
  )
  return meeting.items.filter(item => item.status === 'on-agenda' && deferred.has(item.id))
}

/** The points of a meeting as its minutes number them: the agenda's slots, or the items where there was no agenda. A break has its number on the agenda and nothing to minute. */
export const minutesPoints = (meeting: Pick<OnTheBooks, 'agenda' | 'items'>) => {
  const slots =
    meeting.agenda?.agenda.slots ??
    meeting.items.filter(item => item.status === 'on-agenda').map(({ title, id }) => ({ title, item: id }))
  return slots.flatMap((slot, at) => ('isBreak' in slot ? [] : [{ number: at + 1, item: slot.item, title: slot.title }]))
}
