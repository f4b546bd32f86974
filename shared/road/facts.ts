import { addMinutes, localDayOf } from '../calendar/day.ts'
import { nextSendTime, sendDay } from '../calendar/deadlines.ts'
import type { Charter } from '../charter/charter.ts'
import { directory } from '../directory.ts'
import type { Letter } from '../letters.ts'
import type { LoggedDecision } from '../letters-held.ts'
import { attendanceOf } from '../meeting/attendance.ts'
import { waitingItems } from '../meeting/carrying.ts'
import { factsOf } from '../meeting/desk.ts'
import type { Item } from '../meeting/events.ts'
import { isOver } from '../meeting/phases.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import { answered, deadline, hasComments, liveItems } from '../meeting/state.ts'
import { firstFreeTurn, rolesAt } from '../network/network.ts'
import { meetingAt } from '../network/swapping.ts'
import type { ToldFact } from '../told-facts.ts'
import type { AboutMeeting, FactAsked, InformationWish } from '../understanding/understood.ts'
import type { Errand } from './errand.ts'

type Asked = Extract<InformationWish['command'], { readonly type: 'RequestFacts' }>

/** A question about a meeting, answered from its state. Null: it is not known, or its writer may not see it. */
export async function factsLetter(asked: Asked, decisions: readonly LoggedDecision[], errand: Errand): Promise<Letter | null> {
  const [first = 'meeting'] = asked.facts
  if (first === 'decisions') return decided(asked, decisions)
  // What was not reached "sidst", or on a day that is named, comes again at the next one.
  const about = first === 'own-items' ? { number: null, day: null, months: null, year: null, which: null } : asked.about
  const meeting = await meetingAsked(about, first, errand)
  if (meeting === null) return first === 'roles' ? rolesAhead(errand) : null
  const waiting = asked.facts.includes('own-items') ? await keptFor(errand) : []
  const told = asked.facts.map(each =>
    each === 'own-items' ? ownItems(meeting, waiting, errand) : factOf(each, meeting, errand),
  )
  if (told.some(each => each === null)) return null
  const facts = factsOf(meeting, { expectedRoles: errand.books.roles(meeting, meeting.number).expected })
  return { name: 'facts-told', meeting: facts, told: told.filter(each => each !== null) }
}

/** How many meetings are told of: two years. */
const mostTurns = 4

/** Whose the roles are at the next meetings, booked or not: the ring says it. Null before the first one is booked. */
async function rolesAhead({ books, charter, occasion }: Errand): Promise<Letter | null> {
  const network = books.network.state
  const [next] = (await books.open()).toReversed().filter(each => each.phase !== 'cancelled')
  if (next === undefined) return null
  const first = firstFreeTurn(network, occasion.at)
  const turns = Array.from({ length: mostTurns }, (_, nth) => first + nth).flatMap(turn => {
    const roles = rolesAt(charter, turn, network.agreed)
    const start = network.entries.find(({ number }) => number === meetingAt(network, turn))?.start ?? null
    return roles === null ? [] : [{ turn, start, ...roles }]
  })
  const facts = factsOf(next, { expectedRoles: books.roles(next, next.number).expected })
  return turns.length === 0 ? null : { name: 'facts-told', meeting: facts, told: [{ what: 'turns', turns }] }
}

/** What the writer's municipality brought to an earlier meeting and was promised for a later one. */
async function keptFor({ books, by }: Errand): Promise<readonly Item[]> {
  const pages = await Promise.all(books.network.state.entries.map(({ number }) => books.meeting(number)))
  return pages.flatMap(({ state }) => waitingItems(state)).filter(each => each.by.organisation === by.organisation)
}

/** Of the secretariat, which brings few of its own, all of them are meant. */
function ownItems(meeting: ScheduledMeeting, waiting: readonly Item[], errand: Errand): ToldFact | null {
  const { organisation, secretariat } = errand.by
  if (secretariat || organisation === null) return factOf('items', meeting, errand)
  const items = liveItems(meeting).filter(each => each.by.organisation === organisation && each.status !== 'next-meeting')
  return { what: 'own-items', organisation, items, waiting }
}

/** In whose phase a fact is asked of: the first list that a meeting stands in. Whatever is not listed is asked of the next meeting. */
const phases: Readonly<Partial<Record<FactAsked, readonly (readonly ScheduledMeeting['phase'][])[]>>> = {
  comments: [['minutes-out'], ['approved'], ['held']],
  'comments-due': [['minutes-out'], ['held'], ['approved']],
  minutes: [['minutes-out'], ['held'], ['approved']],
  template: [['held'], ['minutes-out']],
  cancelled: [['cancelled']],
}

/** The meeting that is meant: the day, the month, »sidste« or »næste«, then the letter's, then the one of which such a thing is asked now. */
export async function meetingAsked(
  about: AboutMeeting,
  fact: FactAsked,
  { books, occasion }: Errand,
): Promise<ScheduledMeeting | null> {
  const pages = await Promise.all(books.network.state.entries.map(({ number }) => books.meeting(number)))
  const all = pages.flatMap(({ state }) => (state.phase === 'unscheduled' ? [] : [state]))
  const dayOf = (each: ScheduledMeeting): string => localDayOf(each.start, books.charterFor(each).timeZone)
  const far = (each: ScheduledMeeting): number => Math.abs(Date.parse(each.start) - Date.parse(occasion.at))
  const nearest = (some: readonly ScheduledMeeting[]): ScheduledMeeting | null =>
    some.toSorted((one, other) => far(one) - far(other))[0] ?? null
  // A meeting that was cancelled is asked about as such, or by its day.
  const standing = all.filter(each => each.phase !== 'cancelled')
  const pool = fact === 'cancelled' ? all.filter(each => each.phase === 'cancelled') : standing
  const ofYear = pool.filter(each => about.year === null || dayOf(each).startsWith(`${about.year}`))
  const onDay = ofYear.filter(each => about.day !== null && dayOf(each).endsWith(about.day))
  if (onDay.length > 0) return nearest(onDay)
  if (about.months !== null) {
    const { months } = about
    return nearest(ofYear.filter(each => months.includes(Number(dayOf(each).slice(5, 7)))))
  }
  // A day on which there is none may be when somebody writes, or when something else is.
  if (about.which === 'last') return nearest(pool.filter(each => each.start <= occasion.at))
  if (about.which === 'next') return nearest(pool.filter(each => each.start > occasion.at))
  const wanted = phases[fact] ?? []
  const ofLetter = pool.find(each => each.number === about.number)
  if (ofLetter !== undefined && (wanted.length === 0 || wanted.flat().includes(ofLetter.phase))) return ofLetter
  const fitting = wanted.map(list => ofYear.filter(each => list.includes(each.phase))).find(list => list.length > 0)
  if (fitting !== undefined) return nearest(fitting)
  if (fact === 'cancelled') return null
  return nearest(ofYear.filter(each => each.end >= occasion.at)) ?? nearest(ofYear)
}

/** Over when its day is; what we send is done when it has gone: an agenda may wait for an ok past its day. */
const isOnlyDue: ReadonlySet<FactAsked> = new Set(['items-due', 'comments-due'])

function factOf(fact: FactAsked, meeting: ScheduledMeeting, errand: Errand): ToldFact | null {
  const { books, by, occasion } = errand
  const charter = books.charterFor(meeting)
  const people = books.members.state.people
  const roles = meeting.roles ?? books.roles(meeting, meeting.number).expected
  const isChairs = by.secretariat || by.organisation === roles?.chair
  // Whoever did write them, where that was somebody else.
  const wrote = meeting.minutes.some(each => each.by.organisation === by.organisation)
  const isMinuteTakers = by.secretariat || by.organisation === roles?.minuteTaker || wrote
  const inOrder = (some: ReadonlySet<string>) => charter.organisations.filter(each => some.has(each))
  switch (fact) {
    case 'planning': {
      const { at } = deadline(meeting, 'planning-meeting') ?? { at: null }
      const minutes = charter.deadlines.planningMeeting?.minutes ?? 0
      const guests = directory(charter, people).planning(roles?.chair ?? null)
      const invited = guests.map(({ name, organisation }) => ({ name, organisation: organisation ?? '' }))
      return {
        what: 'planning',
        planning:
          at === null || meeting.skipped.includes('planning-meeting') ? null : { start: at, end: addMinutes(at, minutes) },
        isOver: at !== null && at < occasion.at,
        isInvited: meeting.done.includes('planning-invitation'),
        invited,
      }
    }
    case 'call-for-items':
    case 'items-due':
    case 'agenda-due':
    case 'comments-due':
      return dayTold(fact, meeting, errand)
    case 'roles':
      return roles === null ? null : { what: 'roles', chair: roles.chair, minuteTaker: roles.minuteTaker }
    case 'attendance':
      return isChairs || isMinuteTakers
        ? { what: 'attendance', attendance: attendanceOf(meeting, people, charter), isOver: isOver(meeting) }
        : null
    case 'answers': {
      if (!isChairs) return null
      const heard = answered(meeting)
      const withItems = new Set(liveItems(meeting).map(({ by: { organisation } }) => organisation))
      return {
        what: 'answers',
        isCalled: meeting.done.includes('call-for-items'),
        withItems: inOrder(withItems),
        nothing: charter.organisations.filter(each => meeting.nothingToAdd.includes(each) && !withItems.has(each)),
        silent: charter.organisations.filter(each => !heard.has(each)),
      }
    }
    case 'items':
      return {
        what: 'items',
        items: liveItems(meeting).map(({ id, title, minutes, by: { organisation } }) => ({ id, title, minutes, organisation })),
      }
    case 'comments':
      if (!hasComments(meeting)) return { what: 'minutes', state: 'awaited', on: null, commentsDue: null }
      // Once they are approved, everybody has been sent every comment.
      return isMinuteTakers || meeting.phase === 'approved'
        ? {
            what: 'comments',
            comments: meeting.comments,
            noComments: inOrder(new Set(meeting.noComments)),
            commentsDue: deadline(meeting, 'comments-due') ?? null,
            isApproved: meeting.phase === 'approved',
          }
        : null
    case 'minutes':
      return minutesTold(meeting, charter)
    case 'template': {
      const it = deadline(meeting, 'minutes-template')
      return it === undefined ? null : { what: 'template', deadline: it, isSent: meeting.done.includes('minutes-template') }
    }
    case 'cancelled':
      return cancellationTold(meeting, errand)
    case 'meeting':
      return { what: 'meeting' }
    default:
      return null
  }
}

function minutesTold(meeting: ScheduledMeeting, charter: Charter): ToldFact {
  if (meeting.phase === 'approved')
    return { what: 'minutes', state: 'approved', on: sendDay(charter, meeting.approvedAt), commentsDue: null }
  return meeting.phase === 'minutes-out'
    ? { what: 'minutes', state: 'out', on: meeting.period.sentOn, commentsDue: deadline(meeting, 'comments-due') ?? null }
    : { what: 'minutes', state: 'awaited', on: null, commentsDue: null }
}

function cancellationTold(meeting: ScheduledMeeting, { books, occasion }: Errand): ToldFact | null {
  if (meeting.phase !== 'cancelled') return null
  const charter = books.charterFor(meeting)
  if (!meeting.wasCalled && meeting.toldNetworkAt === null)
    return { what: 'cancelled', on: localDayOf(meeting.cancelledAt, charter.timeZone), told: 'nobody' }
  const leaves = nextSendTime(charter, meeting.cancelledAt)
  return { what: 'cancelled', on: sendDay(charter, leaves), told: leaves > occasion.at ? 'ahead' : 'done' }
}

function dayTold(
  fact: 'call-for-items' | 'items-due' | 'agenda-due' | 'comments-due',
  meeting: ScheduledMeeting,
  { books, occasion }: Errand,
): ToldFact | null {
  const it = deadline(meeting, fact)
  if (it === undefined || meeting.skipped.includes(fact)) return null
  if (fact === 'agenda-due' && meeting.agenda !== null) {
    const leaves = nextSendTime(books.charterFor(meeting), meeting.agenda.at)
    const on = sendDay(books.charterFor(meeting), leaves)
    return { what: 'day', deadline: it, state: leaves > occasion.at ? 'ahead' : 'done', on }
  }
  const isPast = it.at < occasion.at
  const isDone = meeting.done.includes(fact) || (isPast && isOnlyDue.has(fact))
  const undone = isPast ? 'late' : 'ahead'
  return { what: 'day', deadline: it, state: isDone ? 'done' : undone, on: it.on }
}

/** The decisions of which their point or their words speak; else where the word stands at all. */
function decided({ matter, about }: Asked, decisions: readonly LoggedDecision[]): Letter | null {
  const words = matter.split(' ').filter(each => each.length > 3)
  const ofMonth = decisions.filter(each => about.months === null || about.months.includes(Number(each.heldOn.slice(5, 7))))
  const holds = ({ title, text }: LoggedDecision): boolean =>
    words.some(word => `${title} ${text}`.toLowerCase().includes(word.slice(0, Math.max(4, word.length - 2))))
  const found = ofMonth.filter(each => words.length === 0 || holds(each))
  return found.length === 0 ? null : { name: 'decision-log', decisions: found, ...(matter === '' ? {} : { about: matter }) }
}
