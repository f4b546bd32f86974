import { isCourtesy } from '../language/phrases.ts'
import { nothingWanted } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { isRoleTalk, namesColleague } from './role-talk.ts'
import { mayGoToPeople, wholeToPeople } from './to-people.ts'

/** "Jonas skriver referatet", "Jens leder mødet" of whoever has the role: who of them does it is news to people, and that they do it is none. */
export const ownRole: Rule = reading => {
  const { said, names } = reading
  const parts = said.filter(each => !isCourtesy(each, names))
  if (parts.length === 0 || !mayGoToPeople(reading) || !parts.every(each => isRoleTalk(each, reading))) return null
  const isNamed = parts.some(each => namesColleague(each, reading))
  return isNamed
    ? wholeToPeople('who of them takes the role that they have', reading)
    : nothingWanted('the role that they have anyway')
}
