import { nextSendTime } from '../../shared/calendar/deadlines.ts'
import type { LetterEffect } from '../../shared/effects.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import { allowed } from '../year/allowed.ts'
import type { Lived } from './year.ts'

/** Letters whose day the charter names. */
const owed = new Set(['call-for-items', 'agenda', 'minutes-for-comment', 'minutes-approved'])

/** After its day's hour, as long as nothing is wrong. Milliseconds. */
const patience = 10 * 60_000

const effectOf = ({ house }: Lived, tag: string): { readonly key: string; readonly effect: LetterEffect } | null => {
  const key = tag.slice(0, tag.lastIndexOf('.'))
  const effect = house.store.effects.get(key)?.effect
  return effect?.kind === 'letter' ? { key, effect } : null
}

/** P3: each letter was handed over once; what was not is failed or uncertain, and uncertain only when an answer was lost or we died. */
export function lettersOnce(lived: Lived): readonly string[] {
  const { house } = lived
  const { taken, unanswered } = house.transport
  const wrong: string[] = []
  const times = new Map<string, number>()
  for (const { mail } of taken) times.set(mail.tag, (times.get(mail.tag) ?? 0) + 1)
  for (const [tag, count] of times) if (count > 1) wrong.push(`P3 ${tag} was handed over ${count} times`)
  for (const { effect: key, index, state, address } of house.store.deliveries.values()) {
    if (address === '') continue
    const count = times.get(`${key}.${index}`) ?? 0
    if (state === 'sent' && count === 0) wrong.push(`P3 ${key}.${index} counts as sent, and nobody took it`)
    if (state === 'failed' && count > 0) wrong.push(`P3 ${key}.${index} counts as failed, and somebody took it`)
    if (state === 'queued' || state === 'sending') wrong.push(`P3 ${key}.${index} is still ${state}`)
  }
  const uncertain = [...house.store.deliveries.values()].filter(each => each.state === 'uncertain').length
  // Of one process eight letters of four effects are under way at most when it dies, and as many when the disk is full.
  const accidents = [...house.hazards.crashed.values()].reduce((sum, each) => sum + each, 0) + house.troubles.length
  if (uncertain > unanswered.size + accidents * 32)
    wrong.push(`P3 ${uncertain} letters are uncertain after ${accidents} accidents`)
  return [...wrong, ...sameOnce(lived)]
}

/** The same letter about the same meeting reaches nobody more often than the charter allows. */
function sameOnce(lived: Lived): readonly string[] {
  const { house } = lived
  const seen = new Map<string, number>()
  const wrong: string[] = []
  for (const { mail } of house.transport.taken) {
    const found = effectOf(lived, mail.tag)
    if (found === null) continue
    const { letter } = found.effect
    const network = found.key.slice(0, found.key.indexOf('/'))
    const number = 'meeting' in letter && letter.meeting !== null ? letter.meeting.number : 0
    const events = (house.store.streams.get(`${network}\nmeeting/${number}`) ?? []) as readonly MeetingEvent[]
    const most = letter.name === 'digest' ? 1 : allowed[letter.name]?.(events)
    if (most === undefined) continue
    const what = [letter.name, letter.name === 'digest' ? letter.on : `${network} ${number}`, mail.to].join(' ')
    const count = (seen.get(what) ?? 0) + 1
    seen.set(what, count)
    if (count > most) wrong.push(`P3 ${what}: ${count} times`)
  }
  return wrong
}

/** P3: no letter leaves before its time, and none later than its time unless something was wrong then. */
export function isOnTime(lived: Lived): readonly string[] {
  const { house } = lived
  return house.transport.taken.flatMap(({ mail, at }) => {
    const found = effectOf(lived, mail.tag)
    if (found === null) return []
    const { notBefore, letter } = found.effect
    if (at < notBefore) return [`P3 ${letter.name} ${mail.tag} left at ${at}, before ${notBefore}`]
    if (!owed.has(letter.name) || Date.parse(at) - Date.parse(notBefore) <= patience) return []
    const hadReason = house.transport.putOff.has(mail.tag) || house.troubles.some(({ from, to }) => from <= at && to >= notBefore)
    return hadReason ? [] : [`P3 ${letter.name} ${mail.tag} left at ${at} and not at ${notBefore}, and nothing was wrong`]
  })
}

/**
 * P3: the network hears of a meeting when the charter has the call for items go out, and at once when that day is past at the booking. A meeting that is moved or
 * called off before then is told of by other letters.
 */
export function toldInTime({ house, lives }: Lived): readonly string[] {
  return lives.flatMap(({ files: { charter } }) => {
    const streams = [...house.store.streams].filter(([name]) => name.startsWith(`${charter.id}\nmeeting/`))
    return streams.flatMap(([name, events]) => {
      const told = events as readonly MeetingEvent[]
      const booked = told.find(each => each.type === 'MeetingScheduled')
      const call = booked?.deadlines.find(each => each.name === 'call-for-items')
      if (booked === undefined || call === undefined) return []
      const due = nextSendTime(charter, call.at > booked.at ? call.at : booked.at)
      const isOver = house.clock() < due || told.some(each => otherwise.has(each.type) && 'at' in each && each.at <= due)
      const first = firstWord(house, charter.id, booked.number)
      if (isOver || (first !== null && Date.parse(first) - Date.parse(due) <= patience)) return []
      const hadReason = house.troubles.some(({ from, to }) => from <= (first ?? house.clock()) && to >= due)
      const when = first === null ? 'never' : `at ${first}`
      return hadReason ? [] : [`P3 ${name.replace('\n', '/')}: the network was told ${when} and not at ${due}`]
    })
  })
}

const otherwise = new Set<MeetingEvent['type']>(['MeetingRescheduled', 'MeetingCancelled'])
const tells = new Set(['call-for-items', 'agenda'])

/** When the first letter was to leave that tells members of a meeting; null when there is none. */
const firstWord = (house: Lived['house'], network: string, number: number): string | null =>
  [...house.store.effects.values()]
    .flatMap(({ effect, key }) => {
      if (effect.kind !== 'letter' || !key.startsWith(`${network}/`) || !tells.has(effect.letter.name)) return []
      return 'meeting' in effect.letter && effect.letter.meeting?.number === number ? [effect.notBefore] : []
    })
    .sort()[0] ?? null
