import { expect } from 'vitest'
import { addDays, addMinutes, localDayOf, localTimeOf } from '../../shared/calendar/day.ts'
import { isWorkingDay } from '../../shared/calendar/holidays.ts'
import type { LetterEffect, QueuedEffect } from '../../shared/effects.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { NetworkEvent } from '../../shared/network/events.ts'
import type { AnyEvent } from '../../shared/ports.ts'
import { allowed } from './allowed.ts'
import type { Heard, Lived } from './live.ts'

type Letter = Omit<QueuedEffect, 'effect'> & { readonly effect: LetterEffect }

const lettersOf = ({ world }: Lived): readonly Letter[] =>
  [...world.store.effects.values()].flatMap(({ effect, ...rest }) => (effect.kind === 'letter' ? [{ ...rest, effect }] : []))

const streamOf = <E extends AnyEvent>({ world }: Lived, stream: string): readonly E[] =>
  (world.store.streams.get(`${world.files.charter.id}\n${stream}`) ?? []) as readonly E[]

const meetingsOf = (lived: Lived): ReadonlyMap<number, readonly MeetingEvent[]> =>
  new Map([1, 2, 3, 4, 5, 6, 7, 8].map(number => [number, streamOf<MeetingEvent>(lived, `meeting/${number}`)]))

export function nothingIsSentTwice(lived: Lived): void {
  const tags = lived.world.sent.map(mail => mail.tag)
  expect(new Set(tags).size, 'a letter was handed over twice').toBe(tags.length)
  const seen = new Map<string, number>()
  const meetings = meetingsOf(lived)
  for (const { key, effect } of lettersOf(lived)) {
    const addresses = effect.to.map(each => each.address)
    expect(new Set(addresses).size, `${effect.letter.name} ${key}`).toBe(addresses.length)
    const { letter } = effect
    const number = 'meeting' in letter && letter.meeting !== null ? letter.meeting.number : 0
    const most = letter.name === 'digest' ? () => 1 : allowed[letter.name]
    if (most === undefined) continue
    for (const address of addresses) {
      const what = [letter.name, letter.name === 'digest' ? letter.on : number, address].join(' ')
      const times = (seen.get(what) ?? 0) + 1
      seen.set(what, times)
      expect(times, what).toBeLessThanOrEqual(most(meetings.get(number) ?? []))
    }
  }
}

/** Ten answers an hour have gone there, or for the office, which nobody can help on, twelve times "we could not" in a day. */
const isRestrained = (lived: Lived, { from, at, received }: Heard): boolean => {
  const answers = lettersOf(lived).filter(
    ({ effect, queuedAt }) => effect.answering !== null && queuedAt <= at && effect.to.some(each => each.address === from),
  )
  const since = (minutes: number) => answers.filter(each => each.queuedAt > addMinutes(at, -minutes))
  const couldNot = since(24 * 60).filter(({ effect }) => effect.letter.name === 'question')
  const isOffice = from === lived.world.files.charter.secretariat.address
  return received.outcome === 'accepted' ? since(60).length >= 10 : isOffice && couldNot.length >= 12
}

/** "Jeg kommer": the agenda says that nobody need write that, and it is kept like a calendar's yes. An apology that is taken back is answered. */
const isYesToMeeting = (lived: Lived, { from, at }: Heard): boolean => {
  const types = [...meetingsOf(lived).values()]
    .flat()
    .flatMap(event => ('by' in event && event.by?.email === from && event.at === at ? [event.type] : []))
  return types.includes('AttendanceAnswered') && !types.includes('ApologyWithdrawn')
}

/** Its sender hears of a mail, or the secretariat that he does not. */
export function everyMailIsAnswered(lived: Lived): void {
  for (const each of lived.heard) {
    const { from, received, answeredTo, passedOn } = each
    if (!['accepted', 'asked', 'refused'].includes(received.outcome) || passedOn || isRestrained(lived, each)) continue
    if (received.commands.every(command => command === 'WithdrawApology') && isYesToMeeting(lived, each)) continue
    expect(answeredTo, `${received.outcome} ${received.reason} ${received.commands.join()}`).toContain(from)
  }
}

export function noApprovalIsEarly(lived: Lived): void {
  const { charter } = lived.world.files
  for (const events of meetingsOf(lived).values()) {
    let lastDay: string | null = null
    for (const event of events) {
      if (event.type === 'MinutesDistributed') lastDay = addDays(event.sentOn, charter.deadlines.commentsDue.days)
      if (event.type !== 'MinutesApproved') continue
      expect(lastDay, 'approved without minutes').not.toBeNull()
      expect(localDayOf(event.at, charter.timeZone) > (lastDay ?? '')).toBe(true)
    }
  }
}

export function theRingHolds(lived: Lived): void {
  const { ring } = lived.world.files.charter
  const fixed = streamOf<NetworkEvent>(lived, 'network').flatMap(event => (event.type === 'TurnFixed' ? [event] : []))
  expect(fixed.map(each => each.turn)).toEqual(fixed.map((_, index) => index + 1))
  expect(new Set(fixed.map(each => each.number)).size).toBe(fixed.length)
  const calls = [...meetingsOf(lived)].flatMap(([number, events]) =>
    events.flatMap(event => (event.type === 'CallForItemsIssued' ? [{ number, roles: event.roles }] : [])),
  )
  for (const { number, roles } of calls) {
    const turn = fixed.find(each => each.number === number)?.turn ?? 0
    expect(roles, `meeting ${number}`).toEqual(ring === null ? null : ring[(turn - 1) % ring.length])
  }
}

export function quietHoursAreKept(lived: Lived): void {
  const { charter } = lived.world.files
  for (const { effect, queuedAt } of lettersOf(lived)) {
    const { notBefore, to, letter } = effect
    const isAnswer = to.length === 1 && notBefore === queuedAt && lived.spoken.has(`${notBefore} ${to[0]?.address}`)
    if (isAnswer) continue
    const time = localTimeOf(notBefore, charter.timeZone)
    const { from, to: until } = charter.sendWindow
    expect(
      time >= from && time < until && isWorkingDay(localDayOf(notBefore, charter.timeZone), charter),
      `${letter.name} ${notBefore}`,
    ).toBe(true)
  }
}

export function nobodyElseIsWrittenTo(lived: Lived): void {
  const { charter, people } = lived.world.files
  const known = new Set([
    ...people.flatMap(each => [each.email, ...each.aliases]),
    charter.secretariat.address,
    ...(charter.mailingGroup === null ? [] : [charter.mailingGroup]),
    ...lived.heard.map(each => each.from),
  ])
  for (const { effect } of lettersOf(lived)) for (const { address } of effect.to) expect(known).toContain(address)
}
