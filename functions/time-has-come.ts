import type { DueAlarm } from '../shared/ports.ts'
import { eachInTurn } from './aws/batch.ts'
import { observed } from './aws/journal.ts'
import { readyIn } from './aws/ready.ts'
import { ring, standing, sweepAll } from './aws/ringing.ts'
import { now, openWorld } from './world.ts'

const opened = openWorld('time-has-come')
const ready = readyIn(opened)

/** What the scheduler calls with: one alarm; the round, which finds what no schedule told of; the sweep, once a day. */
export type Call = { readonly alarm: DueAlarm } | { readonly round: true } | { readonly sweep: true }

export const handler = observed<Call, void>(async call => {
  const world = await opened()
  const { journal } = world
  const rung = async (alarm: DueAlarm) => {
    await ready(alarm.network)
    await ring(world, alarm)
  }
  if ('alarm' in call) return rung(call.alarm)
  if ('sweep' in call) return sweepAll(world, ready, now())
  const due = await standing(world, now())
  return eachInTurn(
    journal,
    due.map(alarm => [{ alarm: alarm.name }, () => rung(alarm)]),
  )
})
