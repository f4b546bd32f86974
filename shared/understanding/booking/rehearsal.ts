import { findDates } from '../dates/dates.ts'
import { fold } from '../language/text.ts'
import { nothingWanted, wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { schedule } from './booking.ts'

const asks =
  /^ (?:(?:kan|vil|må|i|du|vi|jeg|lave|lav|gerne|få|se|et|en|a|please|run|make) ){0,6}(?:tørløb|generalprøve|prøvekørsel|rehearsal|rehearse|dry run) (?:$|(?:tak|please|på|af|til|for|of|the|den|d|onsdag|mandag|tirsdag|torsdag|fredag|møde|mødet|erfa-mødet|næste|meeting|next|on|\d))/

/** "Prøvekørsel af den nye indberetning" is somebody's item. */
const isMatter =
  / (?:af|til|for|of) (?!(?:det |den |the |vores )?(?:næste |next )?(?:erfa-)?(?:møde|mødet|meeting)(?: |$)|(?:den |d )?\d)/

/** "Tørløb", "tørløb 14. april 2027 kl. 13-16": a wish to see every mail before it leaves (G59). An answer to such a mail changes nothing. */
export const rehearsal: Rule = reading => {
  const { lines, situation } = reading
  const [line = ''] = lines
  const mayBeItem = answered(reading, 'call-for-items', 'items-reminder', 'item-receipt') !== null
  if (!mayBeItem && asks.test(fold(line)) && !isMatter.test(fold(line))) {
    const hasDate = findDates(line, situation.now, situation.charter.timeZone).length > 0
    if (!hasDate)
      return wishes('»tørløb« asks for a rehearsal', { on: 'nothing', command: { type: 'RequestRehearsal', meeting: null } })
    const found = schedule(line, reading)
    if (!('on' in found)) return found
    const { start, end, place } = found.command
    const command = { type: 'RequestRehearsal', meeting: { start, end, place } } as const
    return wishes('»tørløb« with a day asks for the rehearsal of a meeting on it', { on: 'nothing', command })
  }
  return answered(reading, 'rehearsed') === null ? null : nothingWanted('an answer to a rehearsed letter')
}
