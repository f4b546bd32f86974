import type { Meeting } from './state.ts'

/** Whether people have met: its items are changed no more, and what is said of it is said of its minutes. */
export const isOver = ({ phase }: Pick<Meeting, 'phase'>): boolean =>
  phase === 'held' || phase === 'minutes-out' || phase === 'approved'

/** Whether people have been called to it, and have not met yet. */
export const isCalled = ({ phase }: Pick<Meeting, 'phase'>): boolean =>
  phase === 'calling' || phase === 'planning' || phase === 'agenda-out'
