import type { MeetingMailCommand } from './commands.ts'
import type { MeetingEvent, Refusal } from './events.ts'

/** "No" is an event with a reason: it is kept, and answered by the same road as "yes". */
export const refuse = (wish: MeetingMailCommand, refusal: Refusal, about: string | null = null): MeetingEvent[] => [
  { type: 'WishRefused', command: wish.type, refusal, by: wish.by, at: wish.at, about },
]
