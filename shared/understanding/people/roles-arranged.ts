import { isSecretariat } from '../../people.ts'
import { realAttachments } from '../items/attachments.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, trimEnd } from '../language/text.ts'
import { toPeople, typeOf, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, partOf } from '../reading.ts'
import { waiting } from '../talk/to-people.ts'
import type { ArrangeRoles, RolesSaid, Understood, Wish } from '../understood.ts'
import { heldAnswer, organisationIn } from '../yes-no/held-answer.ts'
import type { Told } from './role-statements.ts'
import { onlyOne, rolesTold } from './role-statements.ts'
import { namesMeeting, numberOfRoles, toldByMeeting } from './roles-meeting.ts'
import { besideRoles } from './roles-rest.ts'

// What the secretariat says of who chairs and who takes the minutes holds at once: both sides hear of it, and one more mail puts it right.

interface Arranged extends Pick<ArrangeRoles, 'chair' | 'minuteTaker' | 'between'> {
  readonly rest: readonly string[]
}

/** Who is to have which role by a mail of the secretariat's; null where none is named, where it is not sure, or where it cannot be as it is said. */
const arrangedIn = (reading: Reading): Arranged | null => {
  const { all, rest, between } = rolesTold(reading)
  if (!isArranging(reading)) return null
  const both = bothOf(all)
  return both === null ? null : { ...both, between, rest }
}

/** The one who chairs and the one who takes the minutes, by what is told of one meeting; null where it cannot be as it is said. */
const bothOf = (all: readonly Told[]): Pick<Arranged, 'chair' | 'minuteTaker'> | null => {
  const [chair, minuteTaker] = [onlyOne(all, 'chair'), onlyOne(all, 'minuteTaker')]
  return chair === undefined || minuteTaker === undefined || (chair !== null && chair === minuteTaker)
    ? null
    : { chair, minuteTaker }
}

/** Whether the secretariat says for sure whose a role is. */
const isArranging = (reading: Reading): boolean => {
  const { sender, charter, hint } = reading.situation
  if (sender === null || !isSecretariat(sender) || hint != null || charter.ring === null) return false
  const { all, isOpen, between } = rolesTold(reading)
  if (isOpen || (all.length === 0 && between === null)) return false
  return !all.some(each => each.organisation === sender.organisation)
}

const isIdle = (sentence: string, { names }: Reading): boolean => isCourtesy(sentence, names) || isAside(sentence)

/** Whose minutes are being written is no plan any more. */
const isBehind = (number: number | null, { situation }: Reading): boolean =>
  situation.meetings.some(each => each.number === number && ['held', 'minutes-out', 'approved', 'cancelled'].includes(each.phase))

/** A meeting that waits for a yes has no number; booked meanwhile, it is one like any other. */
const isStillHeld = (reading: Reading): boolean => {
  const letter = answered(reading, 'meeting-needs-yes')
  const isBooked = letter !== null && reading.situation.meetings.some(each => each.start === letter.meeting.start)
  // "Mads er mødeleder i april" below minutes that wait for their ok is said of no minutes.
  const name = reading.letter?.name ?? ''
  const isElsewhere = (name === 'question' || papers.has(name)) && namesMeeting(reading)
  return waiting.has(name) && !isBooked && !isElsewhere
}

const arrange = (it: Arranged, number: number | null, start?: string): Wish => ({
  on: 'network',
  command: {
    ...{ type: 'ArrangeRoles', number, chair: it.chair, minuteTaker: it.minuteTaker, between: it.between },
    ...(start !== undefined && { start }),
  },
})

/** "Aarhus tager referatet i morgen i stedet for Skanderborg", "Mødeleder: Viborg", "Skive og Lemvig har byttet", of the secretariat, in a mail that says nothing else. */
export const rolesArranged: Rule = reading => {
  if (!isArranging(reading) || isStillHeld(reading)) return null
  const { rest } = rolesTold(reading)
  return rest.every(each => isIdle(each, reading)) ? arrangedOf(reading) : null
}

/** What is told of the roles of one meeting, or of each of several. */
const arrangedOf = (reading: Reading): Understood | null => {
  const { all, instead, between } = rolesTold(reading)
  const [first] = all
  // Whoever stands in for somebody of his own municipality takes nothing over.
  if (all.length === 1 && first !== undefined && instead.includes(first.organisation))
    return wishes('a colleague has the role, which is the municipality’s', { on: 'nothing', command: { type: 'RequestStatus' } })
  const number = numberOfRoles(reading)
  const because = 'the roles as the secretariat says that they are to be'
  if (number === undefined) {
    const several = [...(toldByMeeting(reading) ?? [])].map(([at, told]) => ({ at, both: bothOf(told) }))
    if (several.length < 2 || several.some(({ at, both }) => both === null || isBehind(at, reading))) return null
    // Two who have swapped have each other's place with the first of them.
    const each = between === null ? several : several.toSorted((one, other) => one.at - other.at).slice(0, 1)
    return wishes(
      because,
      ...each.flatMap(({ at, both }) => (both === null ? [] : [arrange({ ...both, between: null, rest: [] }, at)])),
    )
  }
  const both = bothOf(all)
  if (both === null || isBehind(number, reading)) return null
  return wishes(because, arrange({ ...both, between, rest: [] }, number))
}

/** Below these the words of a paper may speak of roles, too. */
const besides: ReadonlySet<string> = new Set(
  'meeting-scheduled meeting-needs-yes meeting-moved status facts-told role-swap-answered role-swap-refusal already-noted question year-wheel'.split(
    ' ',
  ),
)
/** Nobody reads the roles in these, and none is taken apart by taking them out. */
const mayStandBeside: ReadonlySet<string> = new Set([
  'RescheduleMeeting',
  'RequestFacts',
  'RequestStatus',
  'RequestYear',
  'PassRemarkOn',
  'GiveApology',
])
const mostBeside = 8

/** "Planlægningsmødet lader vi bare ligge": that nothing is to change. */
const leaves = / (?:lader|lad|beholder|holder fast) (?:[^ ]{1,12} ){0,4}?(?:ligge|stå|være|blive|fast|den|det) /
/** Of the planning meeting, which follows the day that is booked. */
const ofPlanning = / (?:planlægningsmøde\S*|formøde\S*) /

/** "Ja, det er rigtigt :-) men planlægningsmødet …": the yes, and what turns there. */
const halves = (sentence: string): readonly string[] =>
  sentence
    .split(/[:;]-?[)DPp(](?=\s|$)| (?=(?:men|dog) )/)
    .map(each => trimEnd(each.replace(/^(?:men|dog),? /i, '').trim(), new Set(' ,–-')))
    .filter(each => /\p{L}/u.test(each))
/** "Lemvig kan tage det til efteråret": what becomes of whoever has it no longer. */
const isOfOthers = (sentence: string, { situation }: Reading): boolean =>
  !/^ (?:ja|jo|nej|ok) /.test(fold(sentence)) && organisationIn(sentence, situation.charter.organisations) !== null

/** The yes to a booking that waits, of which the roles, and words about the planning meeting, are no condition. */
const yesBeside = (arranged: Arranged, reading: Reading): Understood | null => {
  const letter = answered(reading, 'meeting-needs-yes')
  if (letter === null || !isStillHeld(reading)) return null
  const told = rolesTold(reading)
  const rest = told.rest.flatMap(halves)
  const unsaid = told.unsaid.flatMap(halves)
  const aside = rest.filter(each => ofPlanning.test(fold(each)) || isOfOthers(each, reading))
  const answerIn = (some: readonly string[]): Understood | null =>
    heldAnswer(partOf(reading, some.filter(each => !aside.includes(each)).map(withoutTurn)))
  const found = answerIn(unsaid)
  const answer = found?.kind === 'wishes' ? found : answerIn(rest)
  const [settled] = answer?.kind === 'wishes' ? answer.wishes : []
  if (settled?.on !== 'network' || settled.command.type !== 'SettleHeldMail' || !settled.command.yes) return null
  const { chair, minuteTaker } = arranged
  const left = toPeople(null, aside.filter(each => !leaves.test(fold(each))).join('\n'))
  if (letter.moves) return wishes('the yes, and the roles beside it', settled, arrange(arranged, letter.meeting.number), ...left)
  const command = { ...settled.command, roles: { chair, minuteTaker } }
  return wishes('the yes, and the roles beside it', { ...settled, command }, ...left)
}
/** "Ja til dato og sted, men": what turns there turned to the roles. */
const withoutTurn = (sentence: string): string => sentence.replace(/[,.]? (?:men|dog)$/i, '').replace(/^(?:men|dog),? /i, '')

/** What these show may name roles as part of a paper: the words must say of which meeting they speak. */
const papers: ReadonlySet<string> = new Set([
  ...['minutes-preview', 'minutes-for-comment', 'comment-receipt', 'no-comments-receipt', 'comments-bundle', 'minutes-approved'],
  ...['minutes-template', 'minutes-receipt', 'minutes-nudge', 'minutes-missing', 'agenda-for-approval', 'agenda-held'],
])
/** A list of what was said, or of who was there. */
const isPaper = ({ lines }: Reading): boolean =>
  lines.filter(each => /^\s*\d{1,2}[.)]\s/.test(each)).length > 0 ||
  lines.some(each =>
    /^\s*(?:til stede|deltagere|fraværende|fravær|dagsorden|referat|beslutning(?:er)?|punkt(?:er)?)\s*[:.]/i.test(each),
  )

/** "Nyt møde 14. april kl. 13-16. Viborg er mødeleder.", "Ja, opret det. Men mødeleder: Viborg": the roles beside what else the secretariat wants. */
export const rolesBeside =
  (understand: (reading: Reading) => Understood): Rule =>
  reading => {
    const { letter, separated, mail, isPart } = reading
    if (isPart === true || separated.kind === 'forward') return null
    if (!isArranging(reading)) return ownRoles(reading)
    const arranged = arrangedIn(reading)
    const mayBeBeside = letter === null || besides.has(letter.name)
    // The question has been answered, and its letter is one about a meeting like any other.
    const alone = letter?.name === 'meeting-needs-yes' ? rolesArranged(reading) : null
    if (alone !== null) return alone
    const all = rolesTold(reading).rest.filter(each => !isIdle(each, reading))
    if ((all.length === 0 && mayBeBeside && !isStillHeld(reading)) || all.length > mostBeside || realAttachments(mail).length > 0)
      return null
    if (arranged !== null && mayBeBeside) {
      const yes = yesBeside(arranged, reading)
      if (yes !== null) return yes
    }
    if (isStillHeld(reading)) return null
    const whole = arranged === null || !mayBeBeside ? null : besideWhole(arranged, reading, understand)
    if (whole !== null) return whole
    if (isPaper(reading) || (papers.has(letter?.name ?? '') && !namesMeeting(reading))) return null
    const found = arrangedOf(reading)
    return found?.kind === 'wishes' && found.wishes.every(each => typeOf(each) === 'ArrangeRoles')
      ? besideRoles(found.wishes, reading, understand)
      : found
  }

/** "Jeg leder mødet, og Grethe skriver referat": the roles are the municipalities', and what cannot be done is said. */
const ownRoles = (reading: Reading): Understood | null => {
  const { sender, hint } = reading.situation
  const { all, isOpen, of } = rolesTold(reading)
  if (sender === null || !isSecretariat(sender) || hint != null || isOpen || isStillHeld(reading)) return null
  const isOwn = all.some(each => each.organisation === sender.organisation) && !isPaper(reading)
  return isOwn && !papers.has(reading.letter?.name ?? '')
    ? wishes('roles that the secretariat takes, and cannot have', ...toPeople(numberOfRoles(reading) ?? null, of.join('\n')))
    : null
}

/** What stands beside the roles, heard as one mail. */
const besideWhole = (arranged: Arranged, reading: Reading, understand: (reading: Reading) => Understood): Understood | null => {
  const heard = understand({ ...partOf(reading, arranged.rest), subjectIsOwn: reading.subjectIsOwn })
  if (heard.kind !== 'wishes' || heard.wishes.length === 0) return null
  const [first, ...more] = heard.wishes
  const said = { ...heard, because: ['the roles, and what stands beside them', ...heard.because] }
  if (
    first?.on === 'meeting' &&
    first.command.type === 'ScheduleMeeting' &&
    more.every(each => typeOf(each) !== 'ScheduleMeeting')
  )
    return { ...said, wishes: [...heard.wishes, arrange(arranged, null, first.command.start)] }
  const number = numberOfRoles(reading)
  if (number === undefined || isBehind(number, reading) || !heard.wishes.every(each => mayStandBeside.has(typeOf(each))))
    return null
  return { ...said, wishes: [...heard.wishes, arrange(arranged, number)] }
}

/** A booking read again after a yes that names the roles: they go before those that it names itself. */
export const withRoles = (found: Understood, roles: RolesSaid | undefined): Understood => {
  if (roles === undefined || found.kind !== 'wishes') return found
  const booked = found.wishes.flatMap(each =>
    each.on === 'meeting' && each.command.type === 'ScheduleMeeting' ? [each.command.start] : [],
  )
  const [start, ...more] = booked
  if (start === undefined || more.length > 0) return found
  const said = found.wishes.flatMap(each =>
    each.on === 'network' && each.command.type === 'ArrangeRoles' ? [each.command] : [],
  )[0]
  const both = { chair: roles.chair ?? said?.chair ?? null, minuteTaker: roles.minuteTaker ?? said?.minuteTaker ?? null }
  const own = both.chair === both.minuteTaker ? roles : both
  const others = found.wishes.filter(each => typeOf(each) !== 'ArrangeRoles')
  return { ...found, wishes: [...others, arrange({ ...own, between: null, rest: [] }, null, start)] }
}
