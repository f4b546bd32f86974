import { fold } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { mayGoToPeople, waiting, wholeToPeople } from '../talk/to-people.ts'
import { organisationsIn } from '../yes-no/held-answer.ts'
import { hearApology } from './apology.ts'
import { onlyOne, rolesTold } from './role-statements.ts'
import { numberOfRoles } from './roles-meeting.ts'
import { colleagueStepsIn, ofPlan, roleRefused } from './swap-words.ts'

/** That it is not as the plan has it. */
const changes =
  / (?:i stedet for|istedet for|i stedet|bytter|byttet|bytte|byt|overtager|retter|rette|ret|rettes|ændre|ændrer|skriv det på|noter|notér|notere|aftalt|aftalen|besked|fejl) /

/** How a mail says that the two roles are to be, in whatever words it asks for that; null where it does not. */
export const rolesWanted = (reading: Reading): { readonly chair: string; readonly minuteTaker: string } | null => {
  const { all } = rolesTold(reading)
  const [chair, minuteTaker] = [onlyOne(all, 'chair'), onlyOne(all, 'minuteTaker')]
  return chair == null || minuteTaker == null || chair === minuteTaker ? null : { chair, minuteTaker }
}

const ofRoles: ReadonlySet<string> = new Set(['role-pack', 'role-hand-over', 'role-holder-away', 'role-swap-answered'])
const takenOver =
  / (?:skriver|tager|fører) (?:[^ ]{1,12} ){0,2}?(?:referat|referatet) | (?:leder|styrer) mødet | (?:er|bliver) (?:[^ ]{1,12} )?(?:mødeleder|referent|ordstyrer) /

/**
 * A member who says which role is whose: "vi tager referatet i stedet for Skanderborg" is put to Skanderborg; whatever else is said of the plan ("det er Skive, der skriver
 * referat") the secretariat hears, which can settle it with a sentence.
 */
export const rolesOfMember: Rule = reading => {
  const { situation, letter, said, text } = reading
  const { sender, charter } = situation
  if (sender === null || charter.ring === null || !mayGoToPeople(reading) || waiting.has(letter?.name ?? '')) return null
  const { all, isOpen } = rolesTold(reading)
  const [first] = all
  // "Birgit skriver referatet i stedet for mig", and below a letter about the role "Jonas gør det": the role stays with the municipality.
  const isTaken = ofRoles.has(letter?.name ?? '') || said.some(each => takenOver.test(fold(each)))
  if (first === undefined && isTaken && !hearApology(reading).away && said.length <= 3 && colleagueStepsIn(text, charter))
    return wholeToPeople('a colleague takes the role over, which stays with the municipality', reading)
  if (first === undefined && !isAboutPlan(reading) && !isLate(reading)) return null
  const named = organisationsIn(fold(text), charter.organisations).filter(each => each !== sender.organisation)
  const [other] = named
  const isOffer =
    !isOpen &&
    all.length === 1 &&
    first?.role === 'minuteTaker' &&
    first.organisation === sender.organisation &&
    named.length === 1 &&
    rolesTold(reading).instead.includes(other ?? '')
  if (isOffer && other !== undefined)
    return wishes('takes the minutes in somebody’s place', {
      on: 'network',
      command: { type: 'ProposeRoleSwap', number: numberOfRoles(reading) ?? null, role: 'minuteTaker', with: other, takes: true },
    })
  const isOfPlan = isAboutPlan(reading) || isLate(reading) || named.length > 0 || changes.test(fold(text))
  return isOfPlan ? wholeToPeople('who has which role, told to those who keep the plan', reading) : null
}

/** "Der står, at vi er referenter", "I skriver, at Lemvig er referent": of what our letters say of the roles. */
const isAboutPlan = ({ said }: Reading): boolean =>
  said.some(each => ofPlan.test(fold(each)) && !each.includes('?')) ||
  said.some(each =>
    / (?:står|skriver|fremgår)(?: [^ ]{1,20}){0,4} (?:er|som|være|både som|skal være)(?: [^ ]{1,12}){0,2} (?:referent|referenter|mødeleder|mødeledere|ordstyrer) /.test(
      fold(each),
    ),
  )

/** "Jeg er i gang med referatet, men det bliver først mandag": whoever waits for it wants to know. */
const isLate = ({ said }: Reading): boolean =>
  !said.some(each => roleRefused(fold(each)) !== null || / (?:overtager|alligevel|barsel) /.test(fold(each))) &&
  said.some(each =>
    / (?:jeg|vi) (?:(?:er|har|mangler|når|skriver|arbejder|kommer|bliver) )(?:[^ ]{1,15} ){0,5}(?:referat|referatet) | (?:referatet|referat) (?:[^ ]{1,15} ){0,2}(?:kommer|bliver|er) (?:[^ ]{1,15} ){0,2}(?:først|forsinket|senere|undervejs) /.test(
      fold(each),
    ),
  ) &&
  said.some(each => / (?:først|forsinket|senere|udskyde|dage|mandag|tirsdag|onsdag|torsdag|fredag|uge|trækker) /.test(fold(each)))
