import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import { meetingInMonth, meetingsOn, numberSaid } from '../dates/which-meeting.ts'
import { isCourtesy } from '../language/phrases.ts'
import { once } from '../language/remembering.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { fold } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import { mayGoToPeople, waiting, wholeToPeople } from '../talk/to-people.ts'
import { organisationIn, organisationsIn } from '../yes-no/held-answer.ts'
import { hearApology } from './apology.ts'
import { personCalled, spokenFor } from './colleagues.ts'
import type { Role } from './swap-words.ts'
import { colleagueStepsIn, ofPlan, roleRefused } from './swap-words.ts'

/** Who has which role, as a clause says it. */
interface Told {
  readonly role: Role
  readonly organisation: string
}

const doing: Readonly<Record<Role, string>> = {
  minuteTaker:
    '(?:tager|skriver|fører|laver|overtager|står for|klarer) (?:[^ ]{1,12} ){0,3}?(?:referat|referatet|referentrollen|referentopgaven|referenttjansen)|(?:er|bliver|skal være|være) (?:[^ ]{1,12} ){0,2}?(?:referent|referenter)',
  chair:
    '(?:leder|styrer) (?:[^ ]{1,12} ){0,2}?(?:mødet|møde)|(?:tager|overtager|står for|klarer) (?:[^ ]{1,12} ){0,3}?(?:mødeledelsen|mødelederrollen)|(?:er|bliver|skal være|være) (?:[^ ]{1,12} ){0,2}?(?:mødeleder|mødeledere|ordstyrer)',
}
const opening = '^ (?:(?:og|så|at|men|altså|derfor|for) ){0,2}(?:det (?:er|bliver) )?'
const who = '(?:[^ ]{1,20} ){0,3}?(¤\\d|vi|os|de|hun|han) (?:kommune )?(?:i ¤\\d (?:kommune )?)?(?:der |som )?'
const saying: readonly (readonly [Role, RegExp])[] = (['minuteTaker', 'chair'] as const).map(role => [
  role,
  new RegExp(`${opening}${who}(?:${doing[role]})(?= )`),
])
/** "… tager vi i Aarhus referatet i stedet for Skanderborg": the verb first. */
const verbFirst =
  / (?:tager|skriver|fører|overtager|laver) (?:så )?(¤\d|vi|de) (?:i ¤\d |kommune ){0,2}(?:[^ ]{1,12} ){0,2}?(?:referat|referatet|referentrollen) /

/** "Aarhus og Skive er mødeledere": one role, and two who would have it. */
const twoAtOnce = new RegExp(
  ` ¤\\d (?:kommune )?(?:og|samt|eller) ¤\\d (?:kommune )?(?:${doing.chair}|${doing.minuteTaker})(?= )`,
)
/** Not so, not yet, only thought of, or how it was. */
const open =
  / (?:hvis|såfremt|måske|muligvis|ikke|endnu|overvejer|foreslår|forslag|spørger|spurgt|mon|ville|kunne|vil gerne|kan|når|inden|før|sidst|sidste|var|plejer|normalt|næste år|sidste år) /
/** That it is not as the plan has it. */
const changes =
  / (?:i stedet for|istedet for|i stedet|bytter|byttet|bytte|byt|overtager|retter|rette|ret|rettes|ændre|ændrer|skriv det på|noter|notér|notere|aftalt|aftalen|besked|fejl) /
const swapped = / (?:har (?:[^ ]{1,12} ){0,2}byttet|bytter|er blevet enige om at bytte|har aftalt at bytte) /
/** What goes without saying once the roles are so: "ret det", "giv dem besked", "send skabelonen til Åse", "det er aftalt". */
const follows =
  / (?:skabelon|skabelonen|referatskabelonen|besked|kopi) |^ (?:(?:og|så|vil|kan|gider|du|i|lige|venligst|bare) ){0,5}(?:ret|rette|retter|ændr|ændre|ændrer|skriv|skrive|skriver|noter|notér|notere|noterer|opdater|opdatere) (?:(?:det|dem|planen|rollerne|lige|på|ind|i|planen|du|her|så) ){1,5}$| (?:aftalt|aftale|enige|talt|talte|snakket|snakkede|ringet|ringede|skrevet|skrev|sagt|sagde|klaret) |^ [^ ]{1,20} $/

const clausesOf = (sentence: string): readonly string[] =>
  sentence.split(/[:;,](?!\d)| (?:og|så|men) (?=(?:\p{Lu}|vi |de |hun |han ))/u).map(each => each.trim())

const numbered = (text: string, organisations: readonly string[]): string =>
  organisations.reduce((words, name, at) => {
    const stem = fold(name).replace(/ kommune $/, ' ')
    return words.replaceAll(stem, ` ¤${at} `).replaceAll(`${stem.trimEnd()}s `, ` ¤${at} `).replace(/ {2,}/g, ' ')
  }, fold(text))

interface RolesTold {
  readonly all: readonly Told[]
  /** The sentences that say nothing of roles. */
  readonly rest: readonly string[]
  /** Of one of the sentences nothing is sure. */
  readonly isOpen: boolean
  readonly between: readonly [string, string] | null
}

const rolesTold = once((reading: Reading): RolesTold => {
  const { situation, said } = reading
  const { organisations } = situation.charter
  const own = situation.sender?.organisation ?? ''
  const all: Told[] = []
  const rest: string[] = []
  let isOpen = false
  let last: string | null = null
  let between: RolesTold['between'] = null
  for (const sentence of said) {
    // Short names would be found in other words.
    const named = organisationsIn(fold(sentence), organisations)
    const index = named.slice(0, 9)
    const heads = organisationsIn(fold(sentence.split(/(?<!\p{L})i ?stedet for /iu, 1)[0] ?? ''), organisations)
    const before: number = all.length
    const isPlain = !sentence.includes('?')
    for (const clause of clausesOf(sentence)) {
      const folded = numbered(`${clause} `, index)
      for (const [role, pattern] of [...saying, ['minuteTaker', verbFirst] as const]) {
        const token = pattern.exec(folded)?.[1]
        if (token === undefined) continue
        const organisation = token.startsWith('¤')
          ? (index[Number(token.slice(1))] ?? null)
          : token === 'vi' || token === 'os'
            ? own
            : (last ?? (heads.length === 1 ? (heads[0] ?? null) : null))
        if (organisation !== null && isPlain && !all.some(each => each.role === role && each.organisation === organisation))
          all.push({ role, organisation })
      }
    }
    const isSwap = swapped.test(fold(sentence)) && isPlain
    const [one, other, ...more] = named
    if (isSwap && one !== undefined && other !== undefined && more.length === 0) between = [one, other]
    const isTold = all.length > before || (isSwap && between !== null)
    if (isTold && (open.test(fold(sentence)) || twoAtOnce.test(numbered(`${sentence} `, index)))) isOpen = true
    if (!isTold) rest.push(sentence)
    if (named.length === 1) last = named[0] ?? null
  }
  // "Aarhus er mødeleder og tager referatet": half of it would be another plan.
  const roles = new Set(all.map(each => each.role))
  const text = said
    .filter(each => !rest.includes(each))
    .map(fold)
    .join(' ')
  const isHalf = roles.size === 1 && ofRole.minuteTaker.test(text) && ofRole.chair.test(text)
  return { all, rest, isOpen: isOpen || isHalf, between }
})
const ofRole: Readonly<Record<Role, RegExp>> = {
  minuteTaker: / (?:referat|referatet|referent|referentrollen) /,
  chair: / (?:mødeleder|mødeledelsen|mødelederrollen|ordstyrer|leder mødet) /,
}

/** The meeting that is spoken of: by its number, its day or its month, or the letter's. */
const numberOf = (reading: Reading): number | null => {
  const { situation, text } = reading
  const days = meetingsOn(findDates(text, situation.now, situation.charter.timeZone), situation)
  const month = / (?:i|til) (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) /.exec(
    fold(text),
  )?.[1]
  const named = numberSaid(text, situation) ?? (days.length === 1 ? days[0]?.number : undefined)
  return named ?? meetingInMonth(month ?? null, situation)?.number ?? meetingAnswered(reading)?.number ?? null
}

/** How a mail says that the two roles are to be, in whatever words it asks for that; null where it does not. */
export const rolesWanted = (reading: Reading): { readonly chair: string; readonly minuteTaker: string } | null => {
  const { all } = rolesTold(reading)
  const [chair, minuteTaker] = [onlyOne(all, 'chair'), onlyOne(all, 'minuteTaker')]
  return chair == null || minuteTaker == null || chair === minuteTaker ? null : { chair, minuteTaker }
}

const onlyOne = (told: readonly Told[], role: Role): string | null | undefined => {
  const [first, ...more] = told.filter(each => each.role === role)
  return more.length > 0 ? undefined : (first?.organisation ?? null)
}

/** Whoever stands in for somebody of his own municipality takes nothing over: the role is the municipality's. */
const isColleague = (reading: Reading, { organisation }: Told): boolean => {
  const instead = /i ?stedet for (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(reading.text)?.[1]
  if (instead === undefined || organisationIn(instead, reading.situation.charter.organisations) !== null) return false
  return (
    personCalled(
      instead,
      spokenFor(reading.situation).filter(each => each.organisation === organisation),
    ) !== null
  )
}

/**
 * "Aarhus tager referatet i morgen i stedet for Skanderborg", "Skive og Lemvig har byttet", of the secretariat: what two municipalities have settled with it holds, and both are
 * told. Where the mail says more than that, or where something of it is not sure, nothing is done.
 */
export const rolesArranged: Rule = reading => {
  const { situation, letter, text, names } = reading
  const { sender, charter, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || charter.ring === null || waiting.has(letter?.name ?? ''))
    return null
  const { all, rest, isOpen, between } = rolesTold(reading)
  if (isOpen || (all.length === 0 && between === null) || !(changes.test(fold(text)) || between !== null)) return null
  if (!rest.every(each => isCourtesy(each, names) || isSmallTalk(each) || follows.test(fold(each)))) return null
  const own = all.filter(each => each.organisation !== sender.organisation)
  const [chair, minuteTaker] = [onlyOne(own, 'chair'), onlyOne(own, 'minuteTaker')]
  if (chair === undefined || minuteTaker === undefined || own.length < all.length || (chair !== null && chair === minuteTaker))
    return null
  const [first] = own
  if (own.length === 1 && first !== undefined && isColleague(reading, first))
    return wishes('a colleague has the role, which is the municipality’s', { on: 'nothing', command: { type: 'RequestStatus' } })
  return wishes('the roles as the secretariat says that they are to be', {
    on: 'network',
    command: { type: 'ArrangeRoles', number: numberOf(reading), chair, minuteTaker, between },
  })
}

const ofRoles: ReadonlySet<string> = new Set(['role-pack', 'role-hand-over', 'role-holder-away', 'role-swap-answered'])
const takenOver =
  / (?:skriver|tager|fører) (?:[^ ]{1,12} ){0,2}?(?:referat|referatet) | (?:leder|styrer) mødet | (?:er|bliver) (?:[^ ]{1,12} )?(?:mødeleder|referent|ordstyrer) /

const instead = / i ?stedet for ¤\d /

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
    said.some(each => instead.test(numbered(each, named)))
  if (isOffer && other !== undefined)
    return wishes('takes the minutes in somebody’s place', {
      on: 'network',
      command: { type: 'ProposeRoleSwap', number: numberOf(reading), role: 'minuteTaker', with: other, takes: true },
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
