import { localDayOf } from '../calendar/day.ts'
import type { Day } from '../calendar/types.ts'
import type { Letter, SearchHit, StatusFacts } from '../letters.ts'
import type { LoggedDecision } from '../letters-held.ts'
import { attendanceOf, hasInvited } from '../meeting/attendance.ts'
import { approvedDecisions } from '../meeting/decisions.ts'
import { factsOf } from '../meeting/desk.ts'
import { isOver } from '../meeting/phases.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import { liveItems } from '../meeting/state.ts'
import { yearOf } from '../network/year.ts'
import type { FactAsked, InformationWish } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'
import { factsLetter } from './facts.ts'
import { passWholeOn } from './passing-on.ts'
import { sendAgain } from './sent-again.ts'

/** What is answered by one letter; a rehearsal is many. */
type Information = Exclude<InformationWish['command'], { readonly type: 'RequestRehearsal' }>
type Asked = Extract<Information, { readonly type: 'RequestFacts' }>
type ByOneLetter = Exclude<Information, { readonly type: 'RequestFacts' | 'RequestLetter' }>

/** Answers a wish to be told something. Changes nothing. */
export async function chargeInformation(command: Information, errand: Errand): Promise<Ending> {
  if (command.type === 'RequestFacts') return tellFacts(command, errand)
  if (command.type === 'RequestLetter') return sendAgain(command, errand)
  answer(errand, await letterFor(command, errand))
  return { outcome: 'accepted', reason: null }
}

/** Names, comments and what nobody has decided: people settle who hears of them. */
const forFew: ReadonlySet<FactAsked> = new Set(['attendance', 'answers', 'comments', 'decisions', 'cancelled', 'template'])

/** What is not known, or not for its writer, is told by the status to the secretariat; of others people get the question. */
async function tellFacts(command: Asked, errand: Errand): Promise<Ending> {
  const { matter, said } = command
  const known = await factsLetter(command, await decisionLog(errand), errand)
  const letter = known ?? (command.facts[0] === 'decisions' && errand.by.secretariat ? await noDecision(command, errand) : null)
  const word = matter.split(' ').toSorted((one, other) => other.length - one.length)[0] ?? ''
  const hits = letter === null && word !== '' ? await search(word, errand) : []
  const isForFew = command.facts.some(each => forFew.has(each))
  if (letter === null && hits.length === 0 && isForFew && !errand.by.secretariat)
    return passWholeOn(said, command.about.number, errand)
  const found: Letter =
    hits.length === 0 ? await letterFor({ type: 'RequestStatus' }, errand) : { name: 'search-results', query: word, hits }
  answer(errand, letter ?? found)
  return { outcome: 'accepted', reason: null }
}

/** Of which minutes the secretariat may find in them what no decision of the log says: those that speak of it, or else all of the time that was named. Null where there are none. */
async function noDecision({ matter, about }: Asked, { books }: Errand): Promise<Letter | null> {
  const pages = await Promise.all(books.network.state.entries.map(({ number }) => books.meeting(number)))
  const all = pages.flatMap(({ state }) => {
    const text = state.phase === 'unscheduled' ? undefined : state.minutes.at(-1)?.text
    return state.phase === 'unscheduled' || text === undefined
      ? []
      : [{ on: localDayOf(state.start, books.charterFor(state).timeZone), text: text.toLowerCase() }]
  })
  const then = all.filter(({ on }) => about.months === null || about.months.includes(Number(on.slice(5, 7))))
  const words = matter.split(' ').filter(each => each.length > 3)
  const speaks = then.filter(({ text }) => words.some(each => text.includes(each.slice(0, Math.max(4, each.length - 2)))))
  const lookIn = (speaks.length > 0 ? speaks : then)
    .map(({ on }) => on)
    .toSorted()
    .toReversed()
    .slice(0, mostMinutes)
  return lookIn.length === 0 ? null : { name: 'decision-log', decisions: [], about: matter, lookIn }
}
/** Two years of meetings. */
const mostMinutes = 4

async function letterFor(command: ByOneLetter, errand: Errand): Promise<Letter> {
  switch (command.type) {
    case 'RequestHelp':
      return { name: 'help' }
    case 'RequestCharter':
      return { name: 'charter-text' }
    case 'RequestDecisions':
      return wholeLog(errand)
    case 'RequestStatus':
      return { name: 'status', meetings: (await errand.books.open()).map(meeting => statusOf(meeting, errand)) }
    case 'RequestYear':
      return yearWheel(command.year, errand)
    case 'RequestContacts':
      return contactList(command.organisations, errand)
    case 'Search':
      return { name: 'search-results', query: command.query, hits: await search(command.query, errand) }
  }
}

/** Whom we write to, by organisation, of those that were named or of all. */
function contactList(organisations: readonly string[], { books, by }: Errand): Letter {
  const people = (by.secretariat ? books.members.state.people : [])
    .filter(each => organisations.length === 0 || organisations.includes(each.organisation))
    .toSorted(
      (one, other) => one.organisation.localeCompare(other.organisation, 'da') || one.name.localeCompare(other.name, 'da'),
    )
    .map(({ name, email, organisation }) => ({ name, email, organisation }))
  return { name: 'contact-list', organisations, people }
}

/** What is under way with a meeting, on one screen. */
function statusOf(meeting: ScheduledMeeting, { books, occasion, by, charter }: Errand): StatusFacts {
  const isAhead = (name: string, at: string) =>
    at >= occasion.at && !meeting.done.some(each => each === name) && !meeting.skipped.some(each => each === name)
  const facts = factsOf(meeting, { expectedRoles: books.roles(meeting, meeting.number).expected })
  const isTheirs = by.secretariat || by.organisation === facts.roles?.chair
  return {
    meeting: facts,
    phase: meeting.phase,
    nextDeadlines: meeting.deadlines.filter(each => isAhead(each.name, each.at)).slice(0, 4),
    items: liveItems(meeting).map(({ id, title, minutes, status, late }) => ({ id, title, minutes, status, late })),
    apologies: meeting.apologies.length,
    // Once it is held, nobody answers the invitation any more.
    attendance:
      isTheirs && hasInvited(meeting) && !isOver(meeting) ? attendanceOf(meeting, books.members.state.people, charter) : null,
    comments: meeting.phase === 'minutes-out' ? meeting.comments.length : 0,
  }
}

/** Meetings whose minutes are approved, each with its day and what was decided; the newest first. */
async function approvedIn({ books }: Errand): Promise<{ heldOn: Day; decisions: LoggedDecision[] }[]> {
  const pages = await Promise.all(books.network.state.entries.map(({ number }) => books.meeting(number)))
  return pages
    .flatMap(({ state }) => (state.phase === 'approved' ? [state] : []))
    .toSorted((one, other) => other.start.localeCompare(one.start))
    .map(state => {
      const heldOn = localDayOf(state.start, books.charterFor(state).timeZone)
      const { number: meeting, approvedAt } = state
      return { heldOn, decisions: approvedDecisions(state).map(each => ({ ...each, meeting, heldOn, approvedAt })) }
    })
}

const decisionLog = async (errand: Errand): Promise<LoggedDecision[]> =>
  (await approvedIn(errand)).flatMap(({ decisions }) => decisions)

/** "There are no decisions yet" would be false where minutes are approved that do not say plainly what was decided. */
async function wholeLog(errand: Errand): Promise<Letter> {
  const approved = await approvedIn(errand)
  const decisions = approved.flatMap(each => each.decisions)
  const isSilent = decisions.length === 0 && approved.length > 0
  return {
    name: 'decision-log',
    decisions,
    ...(isSilent && { lookIn: approved.map(({ heldOn }) => heldOn).slice(0, mostMinutes) }),
  }
}

/** The year that is asked for, or that of the next meeting; without one, the year that it is. */
async function yearWheel(wanted: number | null, { books, charter, occasion }: Errand): Promise<Letter> {
  const pages = await Promise.all(books.network.state.entries.map(({ number }) => books.meeting(number)))
  const meetings = pages.flatMap(({ state }) => (state.phase === 'unscheduled' ? [] : [state]))
  const next = meetings
    .filter(each => each.phase !== 'cancelled' && each.start >= occasion.at)
    .toSorted((one, other) => one.start.localeCompare(other.start))[0]
  const year = wanted ?? Number(localDayOf(next?.start ?? occasion.at, charter.timeZone).slice(0, 4))
  return { name: 'year-wheel', year, entries: yearOf(meetings, books.network.state.userGroup, charter, year) }
}

const mostHits = 20

/** Items, minutes and comments of every meeting that hold all words of the query; newest meeting first. */
async function search(query: string, { books }: Errand): Promise<SearchHit[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.length > 0 && words.every(word => text.toLowerCase().includes(word))
  const hits: SearchHit[] = []
  for (const { number } of [...books.network.state.entries].reverse()) {
    const { state } = await books.meeting(number)
    if (state.phase === 'unscheduled') continue
    for (const item of liveItems(state)) {
      if (holds(`${item.title}\n${item.text}`))
        hits.push({ meeting: number, what: 'item', ref: item.id, title: item.title, excerpt: excerpt(item.text, words) })
    }
    const minutes = state.minutes.at(-1)
    if (minutes !== undefined && holds(minutes.text)) {
      hits.push({
        meeting: number,
        what: 'minutes',
        ref: `v${minutes.version}`,
        title: state.title,
        excerpt: excerpt(minutes.text, words),
      })
    }
    if (hits.length >= mostHits) break
  }
  return hits.slice(0, mostHits)
}

/** The words around the first hit, on one line. */
function excerpt(text: string, words: readonly string[]): string {
  const at = Math.max(0, text.toLowerCase().indexOf(words[0] ?? ''))
  return text
    .slice(Math.max(0, at - 60), at + 140)
    .replaceAll(/\s+/g, ' ')
    .trim()
}
