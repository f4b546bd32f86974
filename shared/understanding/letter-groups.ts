// Letters below which the same words mean the same.

/** Below these what is said is said of minutes, unless it says otherwise. */
export const ofMinutes: ReadonlySet<string> = new Set([
  'minutes-for-comment',
  'comment-receipt',
  'no-comments-receipt',
  'minutes-approved',
])

/** To whoever writes the minutes: the meeting is over, nobody is taken off it, and a term is that of the minutes. */
export const toMinuteTaker: ReadonlySet<string> = new Set([
  'minutes-template',
  'minutes-nudge',
  'minutes-missing',
  'minutes-receipt',
])
