import { fold } from '../language/text.ts'
import type { Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'
import { codesIn, meetingsWith } from './codes.ts'

const arranging =
  /^ (?:(?:og|så|kan du|vil du|du må) )?(?:sæt|sætte|gør|gøre|lav|lave|skift|skifte|ændr|ændre|ret|rette|giv|give|tag|tage|lad|kald|kalde) /

/** "Sæt P-1 til beslutning" of somebody else's, where items are asked for: it is there, and no second one of that name. */
export const itemThere: Rule = reading => {
  const { said, text } = reading
  const [only = '', ...more] = said
  const [code, ...codes] = codesIn(text)
  if (answered(reading, 'call-for-items', 'items-reminder', 'digest') === null || more.length > 0) return null
  if (code === undefined || codes.length > 0 || meetingsWith(code, reading).length === 0 || !arranging.test(fold(only)))
    return null
  // The secretariat, which may change any, is asked what it is to be.
  return mayGoToPeople(reading) ? wholeToPeople('what somebody wants of an item that is there', reading) : null
}
