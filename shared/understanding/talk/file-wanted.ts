import { wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'

const wanted =
  /^(?:send|må jeg få|kan jeg få|please send)(?: mig| me| venligst)? (?:bilag|annex) (\d{1,3})(?: ?[,.!?]| tak| please|$)/i

/** "Send bilag 3": the file that was too large for the letter. */
export const fileWanted: Rule = reading => {
  const { said, situation } = reading
  const [first = '', ...more] = said
  const annex = wanted.exec(first.trim())?.[1]
  // Beside anything else that is said the file can wait: the item or the apology must not get lost.
  if (annex === undefined || more.length > 0) return null
  const [only, ...others] = situation.meetings
  const number = meetingAnswered(reading)?.number ?? (others.length === 0 ? (only?.number ?? null) : null)
  return wishes('»send bilag« asks for a file', {
    on: 'secretariat',
    number,
    command: { type: 'RequestFile', annex: Number(annex) },
  })
}
