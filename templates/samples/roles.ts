import type { HandOver, RoleTasks } from '../../shared/letters.ts'
import { deadline, lateItem } from './facts.ts'

/** What the chair and the minute-taker of the meeting read besides, and those whose turn is next. */
export const tasks: RoleTasks = {
  deadlines: [deadline('planning-meeting'), deadline('agenda-due')],
  nextChair: 'Skanderborg Kommune',
}

export const handOver: HandOver = {
  roles: { chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' },
  next: '2027-10-06T11:00:00.000Z',
  items: [lateItem],
}
