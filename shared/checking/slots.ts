import type { TimeOfDay } from '../calendar/types.ts'
import type { AgendaRemark, PaperAgenda } from './agenda.ts'

/** A quarter of the meeting without a point is more than a margin. */
const unusedShare = 4

const minuteOf = (time: TimeOfDay): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes from one clock time to another, over midnight too. */
const between = (from: TimeOfDay, to: TimeOfDay): number => (minuteOf(to) - minuteOf(from) + 1440) % 1440

/** Whether the slots make up the meeting: their sum, their seams, and the minutes beside each. */
export const aboutSlots = ({ from, to, slots }: PaperAgenda): AgendaRemark[] => {
  if (slots.length === 0) return []
  const room = between(from, to)
  const total = slots.reduce((sum, slot) => sum + slot.minutes, 0)
  const length: AgendaRemark[] = slots.flatMap(({ title, minutes, ...slot }) => {
    const is = between(slot.from, slot.to)
    return is === minutes ? [] : [{ kind: 'slot-length', title, said: minutes, is }]
  })
  const seams: AgendaRemark[] = slots.flatMap((slot, at) => {
    const after = slots[at - 1]?.to ?? from
    if (after === slot.from) return []
    const isGap = minuteOf(slot.from) > minuteOf(after)
    return [{ kind: isGap ? 'slot-gap' : 'slot-overlap', title: slot.title, after, from: slot.from }]
  })
  const sum: AgendaRemark[] =
    total > room
      ? [{ kind: 'slots-over', total, room }]
      : (room - total) * unusedShare >= room
        ? [{ kind: 'slots-short', total, room }]
        : []
  return [...sum, ...seams, ...length]
}
