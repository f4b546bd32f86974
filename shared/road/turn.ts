import { createHash } from 'node:crypto'
import type { Instant } from '../calendar/types.ts'
import type { DueAlarm } from '../ports.ts'

/** From 08:05 on, what is left of a send window of ten hours with an hour to spare for what is put off. In seconds. */
const mostSeconds = 535 * 60

/** So many networks' letters leave within two minutes at the slowest rate that SES gives: they need no lots. */
const few = 20

/**
 * When an alarm rings in an installation of so many networks. The week's digests fall on the same minute for all of a country, and no
 * transport takes them all at once: so many networks share as many seconds, by lot and anew every week, so that nobody is always the
 * last. Those of a few networks ring on time, and so does every other alarm.
 */
export const turnOf = (alarm: DueAlarm, networks: number): Instant => {
  const seconds = Math.min(mostSeconds, networks)
  if (alarm.name !== 'digest' || networks <= few) return alarm.at
  const lot = createHash('sha256').update(`turn/${alarm.network}/${alarm.at}`).digest().readUInt32BE()
  return new Date(Date.parse(alarm.at) + (lot % seconds) * 1000).toISOString()
}

/** The golden section of the circle: starts that lie so far apart leave the smallest gaps, however many there are. */
const golden = (Math.sqrt(5) - 1) / 2
const dayMs = 86_400_000

/** All of them, from another one each night: a sweep that its time cuts short has been everywhere after some nights, and nobody is left out for ever. */
export const inTurnOfNight = <T>(all: readonly T[], night: Instant): readonly T[] => {
  const day = Math.floor(Date.parse(night) / dayMs)
  const from = Math.floor(((day * golden) % 1) * all.length)
  return [...all.slice(from), ...all.slice(0, from)]
}
